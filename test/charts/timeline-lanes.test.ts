import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import type { TimelineLayout, TimelineOptions } from '../../src/charts/timeline/timeline-types.js';
import type { Locale } from '../../src/locale/index.js';
import { createSelection, emptySelection } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { milestonesOf, nonsenseIn } from '../support/layouts.js';
import { clustersOf } from '../support/random-timeline.js';

const wide = { widthPx: 960 };

const document = {
  regions: [
    { id: 'south', name: { en: 'South', zh: '\u5357' }, level: 'county' },
    { id: 'north', name: { en: 'North', zh: '\u5317' }, level: 'city' },
    { id: 'nowhere', name: { en: 'Nowhere', zh: '\u65e0' } },
  ],
  categories: [
    { id: 'roads', label: 'Roads' },
    { id: 'schools', label: 'Schools' },
  ],
  milestones: [
    { id: 'a', title: 'A', planned: '2021-09', region: 'north', category: 'schools', owner: { unit: 'Bureau' } },
    { id: 'b', title: 'B', actual: '2021-03-05', region: 'north', status: 'met', kind: 'deadline' },
    { id: 'c', title: 'C', actual: '2021-04', owner: { person: 'Ms Li', role: 'lead' } },
    { id: 'd', title: 'D', actual: '2021-05', region: 'south', owner: { unit: 'Bureau', person: 'Mr Wu' } },
    { id: 'e', title: 'E', region: 'nowhere', owner: { role: 'lead' } },
    { id: 'f', title: 'F', planned: '2021-01', region: 'north', category: 'roads', status: 'cancelled' },
  ],
};
const campaign = campaignOf(document);

/** What a reader sees of the lanes: their names, and the titles in them. */
const lanesOf = (layout: TimelineLayout) =>
  layout.lanes.map((lane) => [lane.label?.text ?? '', lane.marks.map(({ label }) => label.text).join('')]);

const draw = (options: TimelineOptions, locale: Locale = en) =>
  lanesOf(layoutTimeline(campaign, { ...wide, ...options }, locale));

describe('lanes', () => {
  test('by owner are named after the unit, else the person, as the document first names them', () => {
    const lanes = [
      ['Bureau', 'DA'],
      ['Ms Li', 'C'],
      [en.words.otherLane.owner, 'FBE'],
    ];
    assert.deepEqual(draw({ lanes: 'owner' }), lanes);
    assert.equal(draw({ lanes: 'owner' }, zh).at(-1)![0], zh.words.otherLane.owner);
  });

  test('by level are those of the regions', () => {
    assert.deepEqual(draw({ lanes: 'level' }), [
      ['city', 'FBA'],
      ['county', 'D'],
      [en.words.otherLane.level, 'CE'],
    ]);
    assert.deepEqual(
      draw({ lanes: 'level' }, zh).map(([name]) => name),
      ['市级', '县级', zh.words.otherLane.level],
    );
  });

  test('by status say what has come of what is in them, what is done first', () => {
    for (const locale of locales) {
      const { statuses, tookPlace, heading } = locale.words;
      assert.deepEqual(draw({ lanes: 'status' }, locale), [
        [heading({ text: statuses.met }), 'B'],
        [heading({ text: tookPlace }), 'CD'],
        [heading({ text: statuses.cancelled }), 'F'],
        [heading({ text: statuses.unknown }), 'AE'],
      ]);
    }
  });

  test('by region and category come in the order of the document, the rest last', () => {
    assert.deepEqual(draw({ lanes: 'region' }), [
      ['South', 'D'],
      ['North', 'FBA'],
      ['Nowhere', 'E'],
      [en.words.otherLane.region, 'C'],
    ]);
    assert.deepEqual(draw({ lanes: 'category' }), [
      ['Roads', 'F'],
      ['Schools', 'A'],
      [en.words.otherLane.category, 'BCDE'],
    ]);
  });

  test('are one without a name when there shall be none', () => {
    assert.deepEqual(draw({ lanes: 'none' }), [['', 'FBCDAE']]);
  });

  test('by first date come with the earliest first, and what has no date after what has one', () => {
    const names = draw({ laneOrder: 'first' }).map(([name]) => name);
    assert.deepEqual(names, ['North', 'South', 'Nowhere', en.words.otherLane.region]);
    assert.deepEqual(
      draw({ lanes: 'category', laneOrder: 'first' }).map(([name]) => name),
      ['Roads', 'Schools', en.words.otherLane.category],
    );
  });

  test('by count come with the fullest first, and the rest last though it is fuller', () => {
    assert.deepEqual(
      draw({ laneOrder: 'count' }).map(([name]) => name),
      ['North', 'South', 'Nowhere', en.words.otherLane.region],
    );
    assert.deepEqual(
      draw({ lanes: 'owner', laneOrder: 'count' }).map(([name]) => name),
      ['Bureau', 'Ms Li', en.words.otherLane.owner],
    );
  });

  test('that no other order is asked of keep that of the document', () => {
    for (const laneOrder of ['document', 'nonsense'] as const) {
      assert.deepEqual(draw({ laneOrder: laneOrder as 'document' }), draw({}));
    }
  });

  test('say how many milestones are in them, whatever part of the time is shown', () => {
    for (const window of [null, { first: 18_690, last: 18_700 }]) {
      const { lanes } = layoutTimeline(campaign, { ...wide, window }, en);
      assert.deepEqual(
        lanes.map(({ countText }) => countText),
        ['1 milestone', '3 milestones', '1 milestone', '1 milestone'],
      );
    }
  });

  test('have ids of their own, and only those of places name a region', () => {
    for (const lanes of ['region', 'category', 'owner', 'status', 'level', 'none'] as const) {
      const layout = layoutTimeline(campaign, { ...wide, lanes }, en);
      assert.equal(new Set(layout.lanes.map(({ id }) => id)).size, layout.lanes.length, lanes);
      const regions = layout.lanes.map(({ regionId }) => regionId);
      assert.deepEqual(
        regions,
        lanes === 'region' ? ['south', 'north', 'nowhere', null] : layout.lanes.map(() => null),
      );
    }
  });

  test('of one name are one lane, whether it is an id, an owner or a status', () => {
    const milestones = ['~', '__proto__', 'Bureau', 'Bureau'].map((unit, index) => ({
      id: `m${index}`,
      title: unit,
      actual: '2021-05-01',
      owner: { unit },
    }));
    const layout = layoutTimeline(campaignOf({ milestones }), { ...wide, lanes: 'owner' }, en);
    assert.deepEqual(lanesOf(layout), [
      ['~', '~'],
      ['__proto__', '__proto__'],
      ['Bureau', 'BureauBureau'],
    ]);
  });
});

describe('a folded lane', () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    id: `m${index}`,
    title: `Milestone ${index}`,
    actual: `2021-0${1 + (index % 9)}-1${index % 10}`,
    region: 'north',
  }));
  const folded = campaignOf({
    ...document,
    milestones: [...document.milestones, ...many, { id: 'undated', title: 'U', region: 'north' }],
  });

  test('keeps its name and its count, and draws what is dated in less room', () => {
    for (const locale of locales) {
      const open = layoutTimeline(folded, wide, locale).lanes[1]!;
      const closed = layoutTimeline(folded, { ...wide, folded: new Set(['north']) }, locale).lanes[1]!;
      assert.deepEqual([open.isFolded, closed.isFolded], [false, true]);
      assert.deepEqual([closed.label, closed.countText], [open.label, open.countText]);
      assert.equal(closed.countText, locale.words.milestoneCount(locale.count(34)));
      assert.ok(closed.rows < open.rows / 3, `${closed.rows} of ${open.rows} rows`);
      const counted = clustersOf(closed).reduce((sum, { count }) => sum + count, milestonesOf(closed).length);
      assert.equal(counted, 33, 'all that is dated');
      assert.equal(
        closed.marks.some(({ placement }) => placement === null),
        false,
      );
    }
  });

  test('leaves the others as they are', () => {
    const open = layoutTimeline(folded, wide, en).lanes;
    const closed = layoutTimeline(folded, { ...wide, folded: new Set(['north', 'no such lane']) }, en).lanes;
    for (const index of [0, 2, 3]) {
      const ids = (lanes: TimelineLayout['lanes']) => lanes[index]!.marks.map(({ id }) => id);
      assert.deepEqual(ids(closed), ids(open));
      assert.equal(closed[index]!.rows, open[index]!.rows);
    }
  });

  test('that has nothing dated has no marks, and can be drawn', () => {
    const layout = layoutTimeline(folded, { ...wide, folded: new Set(['nowhere']) }, en);
    assert.deepEqual(layout.lanes[2]!.marks, []);
    assert.deepEqual(nonsenseIn(layout), []);
  });
});

describe('a timeline of some regions only', () => {
  test('draws, counts and lists their milestones alone', () => {
    const layout = layoutTimeline(campaign, { ...wide, selection: createSelection({ regions: ['south'] }) }, en);
    assert.deepEqual(lanesOf(layout), [['South', 'D']]);
    assertIncludes(layout.summary[0]!, '1 milestone,');
    assert.deepEqual(
      layout.table.rows.map((row) => row[0]!.text),
      ['D'],
    );
  });

  test('draws all when no region is named', () => {
    for (const selection of [null, emptySelection]) assert.deepEqual(draw({ selection }), draw({}));
  });

  test('is empty, and no failure, where they have no milestones', () => {
    for (const locale of locales) {
      for (const widthPx of [null, 960]) {
        for (const lanes of ['region', 'owner', 'status', 'none'] as const) {
          const options = { widthPx, lanes, selection: createSelection({ regions: ['no such region'] }) };
          const layout = layoutTimeline(campaign, options, locale);
          assert.equal(layout.failure, null);
          assert.deepEqual([layout.marks, layout.ticks, layout.navigation, layout.today], [[], [], null, null]);
          assert.deepEqual(layout.table.rows, []);
          assert.ok(layout.summary[0]!.length > 10);
          assert.deepEqual(nonsenseIn(layout), []);
        }
      }
    }
  });
});
