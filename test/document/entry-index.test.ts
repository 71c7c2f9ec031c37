import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDocument } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';

/** Rule, place and what is left out of every problem of a document. */
function problemsOf(json: object): readonly string[] {
  const { document, problems } = readDocument({ metrics: '1.0', title: 'T', ...json });
  return createCampaign(document!, problems).problems.map(({ rule, pointer, omits }) => `${rule} ${pointer} ${omits}`);
}

const measures = [{ id: 'm', label: 'M' }];
const good = { measure: 'm', value: 1 };

describe('the pointer of a problem', () => {
  test('counts the entries that were left out before it', () => {
    const observations = [{ measure: 'm' }, good, 7, good, good, { measure: 'gone', value: 1 }];
    assert.deepEqual(problemsOf({ measures, observations }), [
      'M104 /observations/0/value entry',
      'M102 /observations/2 entry',
      'M201 /observations/5/measure entry',
    ]);
  });

  test('counts them in every list, and in lists within lists', () => {
    const wrong = { asOf: '2021-02-30' };
    const json = {
      sources: [5, { id: 's', title: 'S', published: '2021-02-30' }],
      regions: [5, { id: 'r', name: 'R', parent: 'gone' }, { id: 'r', name: 'R' }],
      measures: [5, { id: 'n', label: 'N', category: 'gone' }],
      tasks: [5, { id: 't', title: 'T', ...wrong }],
      milestones: [5, { title: 'M', planned: '2021', ...wrong }],
      annotations: [5, { text: 'A', region: 'gone' }],
      funnels: [5, { stages: [5, { value: 1, parts: [5, { value: 1, region: 'gone' }] }, { value: 1, ...wrong }] }],
    };
    const found = problemsOf(json).filter((problem) => !problem.startsWith('M102'));
    assert.deepEqual(found.sort(), [
      'M201 /annotations/1/region field',
      'M201 /funnels/1/stages/1/parts/1/region field',
      'M201 /measures/1/category field',
      'M201 /regions/1/parent field',
      'M202 /regions/2/id entry',
      'M505 /funnels/1/stages/2/asOf field',
      'M505 /milestones/1/asOf field',
      'M505 /sources/1/published field',
      'M505 /tasks/1/asOf field',
    ]);
  });

  test('counts from nothing anew when the same entries are read without the broken one', () => {
    const observations = [7, { measure: 'gone', value: 1 }];
    assert.deepEqual(problemsOf({ observations }).at(-1), 'M201 /observations/1/measure entry');
    assert.deepEqual(problemsOf({ observations: observations.slice(1) }), ['M201 /observations/0/measure entry']);
  });
});

describe('what a problem says is left out', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['an entry whose id is unreadable', { sources: [{ id: 'two words', title: 'S' }] }, 'M102 /sources/0/id entry'],
    [
      'an entry whose name is too large a number',
      { regions: [{ id: 'r', name: Infinity }] },
      'M312 /regions/0/name entry',
    ],
    ['a funnel without a stage', { funnels: [{ stages: [] }] }, 'M102 /funnels/0/stages entry'],
    [
      'of a figure only the value',
      { measures, observations: [{ ...good, value: '5' }] },
      'M102 /observations/0/value field',
    ],
    ['of a task only the owner', { tasks: [{ id: 't', title: 'T', owner: 5 }] }, 'M102 /tasks/0/owner field'],
    ['of a text only a language', { title: { en: 'T', zh_CN: 'T' } }, 'M102 /title/zh_CN field'],
    ['a date, once', { asOf: 'yesterday' }, 'M505 /asOf field'],
    ['nothing for want of a title', { title: undefined }, 'M104 /title nothing'],
    ['nothing for want of a date', { milestones: [{ title: 'M' }] }, 'M104 /milestones/0 nothing'],
  ];
  for (const [says, json, problem] of cases) {
    test(`is ${says}`, () => assert.deepEqual(problemsOf(json), [problem]));
  }

  test('is nothing that can be kept: the milestone without a date, the text in its readable language', () => {
    const { document } = readDocument({ metrics: '1.0', title: { en: 'T', zh_CN: 'T' }, milestones: [{ title: 'M' }] });
    assert.deepEqual(document, { metrics: '1.0', title: { en: 'T' }, milestones: [{ title: 'M' }] });
  });
});
