import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignOf } from '../support/demo.js';

const programme = 'p';
const json = {
  programmes: [
    { id: 'p', label: 'Works', note: 'N' },
    { id: 'p', label: 'Again' },
  ],
  measures: [{ id: 'm', label: 'M', counts: 'attendances' }],
  observations: [
    { measure: 'm', value: 1, programme, scope: 'part', counts: 'people', sampleSize: 574 },
    { measure: 'm', value: 1 },
  ],
  funnels: [
    {
      kind: 'decomposition',
      programme,
      scope: 'part',
      stages: [{ value: 1, sampleSize: 5, statedRateQuote: '9%' }, { kind: 'gate' }],
    },
  ],
  tasks: [{ id: 't', title: 'T', programme, scope: 'part', owner: { unit: 'U', role: 'lead' } }],
  milestones: [{ title: 'M', planned: '2021', programme, scope: 'part', minimumCount: 4 }],
};

test('a campaign knows the programme and the scope of everything', () => {
  const { programmes, figures, funnels, tasks, milestones } = campaignOf(json);
  assert.deepEqual(programmes, [{ id: 'p', label: 'Works', note: 'N' }]);
  for (const entry of [figures[0]!, funnels[0]!, tasks[0]!, milestones[0]!]) {
    assert.deepEqual([entry.programme, entry.scope], [programmes[0], 'part']);
  }
  assert.deepEqual([figures[1]!.programme, figures[1]!.scope, figures[1]!.sampleSize], [null, null, null]);
  assert.deepEqual(
    figures.map(({ counts }) => counts),
    ['people', 'attendances'],
  );
  assert.equal(figures[0]!.sampleSize, 574);
  assert.equal(funnels[0]!.kind, 'decomposition');
  const [stage, gate] = funnels[0]!.stages;
  assert.deepEqual([stage!.kind, stage!.scope, stage!.sampleSize, stage!.statedRateQuote], ['count', 'part', 5, '9%']);
  assert.deepEqual([gate!.kind, gate!.amount.value, gate!.amount.absence], ['gate', null, 'notApplicable']);
  assert.deepEqual([tasks[0]!.owner?.role, milestones[0]!.minimumCount], ['lead', 4]);
  for (const part of [programmes, ...programmes]) assert.equal(Object.isFrozen(part), true);
});

test('of two programmes with one id the first is kept, and an unknown one is reported and left out', () => {
  const rules = (document: object) => campaignOf(document).problems.map(({ rule, pointer }) => `${rule} ${pointer}`);
  assert.deepEqual(rules(json), ['M202 /programmes/1/id']);
  const unknown = { ...json, programmes: [] };
  assert.deepEqual(rules(unknown), [
    'M201 /observations/0/programme',
    'M201 /tasks/0/programme',
    'M201 /funnels/0/programme',
    'M201 /milestones/0/programme',
  ]);
  const { figures, funnels, tasks, milestones } = campaignOf(unknown);
  for (const [entry] of [figures, funnels, tasks, milestones]) assert.equal(entry!.programme, null);
});
