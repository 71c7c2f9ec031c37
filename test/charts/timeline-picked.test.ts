import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterMilestones, filterOf, isSameFilter } from '../../src/charts/timeline/picked-filter.js';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import {
  createSelection,
  emptySelection,
  selectClauses,
  type Selection,
  type SelectionResolve,
} from '../../src/model/index.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';

const campaign = campaignOf({
  regions: [
    { id: 'province', name: 'Province' },
    { id: 'county', name: 'County', parent: 'province' },
    { id: 'other', name: 'Other' },
  ],
  tasks: [{ id: 'road', title: 'Road' }],
  milestones: [
    { id: 'a', title: 'A', region: 'province', planned: '2021-02' },
    { id: 'b', title: 'B', region: 'county', planned: '2021-03', task: 'road' },
    { id: 'c', title: 'C', region: 'other', planned: '2021-04', task: 'road' },
    { id: 'd', title: 'D', planned: '2021-05' },
  ],
  annotations: [{ text: 'Phase', region: 'county', date: '2021-02/2021-03' }],
});

const left = (selection: Selection | null) =>
  filterMilestones(campaign.milestones, filterOf(selection)).map(({ id }) => id);
const of = (ids: Parameters<typeof createSelection>[0], resolve: SelectionResolve = 'union') =>
  createSelection(ids, { resolve });

test('a filter leaves what is of a region or lies in it, of any pick or of all', () => {
  assert.deepEqual(left(of({ regions: ['province'] })), ['a', 'b']);
  assert.deepEqual(left(of({ regions: ['county', 'other'] })), ['b', 'c']);
  assert.deepEqual(left(of({ regions: ['province', 'county'] }, 'intersect')), ['b']);
  assert.deepEqual(left(of({ regions: ['county', 'other'] }, 'intersect')), []);
  assert.deepEqual(left(of({ tasks: ['road'] })), ['b', 'c']);
  assert.deepEqual(left(of({ tasks: ['road'], regions: ['province'] }, 'intersect')), ['b']);
  assert.deepEqual(left(of({ milestones: ['d'], regions: ['other'] })), ['c', 'd']);
});

test('nothing is left out when nothing is picked, or only what is of no region', () => {
  for (const selection of [null, emptySelection, of({ milestones: ['d'] }), of({ stages: ['f/s'] })]) {
    assert.equal(filterOf(selection), null);
    assert.deepEqual(left(selection), ['a', 'b', 'c', 'd']);
  }
});

test('a milestone or stage filters as its region does, so that the next one of that region moves nothing', () => {
  const pick = (kind: 'milestones' | 'stages', id: string, region: string) =>
    filterOf(selectClauses([{ kind, id, region }], 'single'));
  const county = filterOf(of({ regions: ['county'] }, 'single'));
  assert.equal(isSameFilter(pick('milestones', 'b', 'county'), county), true);
  assert.equal(isSameFilter(pick('stages', 'f/s', 'county'), county), true);
  assert.equal(isSameFilter(pick('milestones', 'a', 'province'), county), false);
  assert.equal(isSameFilter(null, county), false);
  assert.equal(isSameFilter(null, null), true);
});

test('the filter of a union leaves what any of its picks leaves, that of an intersection what all leave', () => {
  const random = seeded(81);
  for (let round = 0; round < 500; round += 1) {
    const regions = ['province', 'county', 'other'].filter(() => random.chance(0.5));
    const tasks = random.chance(0.3) ? ['road'] : [];
    const each = [...regions.map((id) => left(of({ regions: [id] }))), ...tasks.map((id) => left(of({ tasks: [id] })))];
    if (!each.length) continue;
    const all = campaign.milestones.map(({ id }) => id);
    assert.deepEqual(
      left(of({ regions, tasks })),
      all.filter((id) => each.some((ids) => ids.includes(id))),
    );
    assert.deepEqual(
      left(of({ regions, tasks }, 'intersect')),
      all.filter((id) => each.every((ids) => ids.includes(id))),
    );
  }
});

test('the note says by what the timeline is narrowed, and a note of a region goes with it', () => {
  const draw = (selection: Selection) => layoutTimeline(campaign, { widthPx: 960, selection }, en);
  const any = draw(of({ regions: ['county', 'other'] }));
  assert.equal(any.notes[0], 'Only the milestones of County and Other are drawn.');
  assert.equal(any.bands.length, 1);
  const shared = draw(of({ regions: ['province', 'county'] }, 'intersect'));
  assert.equal(shared.notes[0], 'Only milestones that belong to all of these are drawn: Province and County.');
  assert.equal(shared.bands.length, 1);
  const apart = draw(of({ regions: ['other', 'county'] }, 'intersect'));
  assert.deepEqual([apart.marks, apart.bands], [[], []]);
  for (const locale of locales) {
    const selection = of({ regions: ['other', 'county'] }, 'intersect');
    assert.deepEqual(nonsenseIn(layoutTimeline(campaign, { widthPx: 960, selection }, locale)), []);
  }
});
