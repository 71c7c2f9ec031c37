import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickedNames } from '../../src/layout/picked-names.js';
import { createSpeaker } from '../../src/layout/sentences.js';
import { createSelection, emptySelection, type SelectionKind } from '../../src/model/index.js';
import { campaignOf, en, zh } from '../support/demo.js';
import { hostileTexts } from '../support/random.js';

const campaign = campaignOf({
  regions: Array.from({ length: 9 }, (_, index) => ({
    id: `r${index}`,
    name: { en: `Place ${index}`, zh: `甲${index}` },
  })),
  tasks: [{ id: 't', title: 'Road' }],
  milestones: [{ id: 'm', title: 'Opening', planned: '2021-04' }],
  funnels: [
    {
      id: 'f',
      title: 'Works',
      region: 'r1',
      stages: [
        { id: 's', label: 'Listed', value: 3 },
        { id: 's2', label: 'Done', value: 2 },
      ],
    },
    { id: 'f2', stages: [{ id: 's', label: 'Asked', value: 3 }] },
  ],
});

const say = (ids: Partial<Record<SelectionKind, readonly string[]>>, locale = en) =>
  pickedNames(createSelection(ids), campaign, createSpeaker(campaign, locale));

test('picks are named as the document names them, in the order of picking', () => {
  assert.equal(say({ regions: ['r2', 'r1'], tasks: ['t'], milestones: ['m'] }), 'Place 2, Place 1, Road and Opening');
  assert.equal(say({ regions: ['r2', 'r1'] }, zh), '甲2和甲1');
  assert.equal(pickedNames(emptySelection, campaign, createSpeaker(campaign, en)), '');
});

test('a stage is named with its place, as are its parts, its remainder and the funnel itself', () => {
  for (const id of ['f/s', 'f/s/open', 'f/s/s~1']) assert.equal(say({ stages: [id] }), 'Listed (Place 1)');
  assert.equal(say({ stages: ['f/s2'] }), 'Done (Place 1)');
  assert.equal(say({ stages: ['f'] }), 'Works (Place 1)');
  assert.equal(say({ stages: ['f2/s'] }), 'Asked');
  assert.equal(say({ stages: ['f2'] }), 'Funnel');
  assert.equal(say({ stages: ['f/s'] }, zh), 'Listed\uff08甲1\uff09');
});

test('six are named, and of more the rest is counted', () => {
  const regions = campaign.regions.map(({ id }) => id);
  assert.equal(say({ regions: regions.slice(0, 6) }), 'Place 0, Place 1, Place 2, Place 3, Place 4 and Place 5');
  assert.equal(say({ regions: regions.slice(0, 7) }), 'Place 0, Place 1, Place 2, Place 3, Place 4 and 2 more');
  assert.equal(say({ regions }, zh), '甲0、甲1、甲2、甲3、甲4和另外4项');
});

test('what the document does not have keeps its id', () => {
  for (const id of hostileTexts.filter((text) => text.trim())) {
    for (const kind of ['regions', 'tasks', 'milestones', 'stages'] as const) assert.equal(say({ [kind]: [id] }), id);
  }
});
