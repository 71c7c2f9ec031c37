import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutFunnel, moveInFunnel } from '../../src/charts/funnel/funnel.layout.js';
import { layoutRegions, moveInRegions } from '../../src/charts/regions/regions.layout.js';
import { moveInTimeline } from '../../src/charts/timeline/timeline-keys.js';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import type { Direction } from '../../src/layout/chart-layout.js';
import { campaignOf, demoCampaign, demoNames, en } from '../support/demo.js';

type Move = (from: string, direction: Direction) => string | null;
interface Keyboard {
  readonly name: string;
  readonly ids: readonly string[];
  readonly move: Move;
}

const all: readonly Direction[] = ['up', 'down', 'start', 'end', 'first', 'last', 'pageUp', 'pageDown'];
const arrows = all.slice(0, 4);

/** The keyboards of all charts of a demo document. */
function keyboardsOf(name: (typeof demoNames)[number]): readonly Keyboard[] {
  const campaign = demoCampaign(name);
  const funnel = layoutFunnel(campaign, {}, en);
  const regions = layoutRegions(campaign, {}, en);
  const timelines = [{}, { widthPx: 960 }, { widthPx: 960, lanes: 'category' as const }].map((options) =>
    layoutTimeline(campaign, options, en),
  );
  const keyboard = <L extends { readonly marks: readonly { readonly id: string }[] }>(
    chart: string,
    layout: L,
    move: (layout: L, from: string, direction: Direction) => string | null,
  ) => ({
    name: `${chart} of ${name}`,
    ids: layout.marks.map(({ id }) => id),
    move: (from: string, direction: Direction) => move(layout, from, direction),
  });
  return [
    keyboard('funnel', funnel, moveInFunnel),
    keyboard('regions', regions, moveInRegions),
    ...timelines.map((layout) => keyboard(`${layout.orientation} timeline`, layout, moveInTimeline)),
  ];
}

function reachable(from: string, move: Move): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    for (const direction of arrows) {
      const to = move(id, direction);
      if (to !== null) seen.add(to);
    }
  }
  return seen;
}

for (const { name, ids, move } of demoNames.flatMap(keyboardsOf)) {
  if (!ids.length) continue;
  describe(`keys in the ${name}`, () => {
    test('arrow keys lead from every mark to every other', () => {
      for (const id of ids) assert.equal(reachable(id, move).size, ids.length, id);
    });

    test('no key leads to anything but a mark', () => {
      for (const id of ids) {
        for (const direction of all) {
          const to = move(id, direction);
          assert.ok(to === null || ids.includes(to), `${id} ${direction} ${to}`);
        }
      }
    });

    test('Home and End lead to the same marks from everywhere', () => {
      for (const direction of ['first', 'last'] as const) {
        assert.equal(new Set(ids.map((id) => move(id, direction))).size, 1);
      }
      if (ids.length > 1) assert.notEqual(move(ids[0]!, 'first'), move(ids[0]!, 'last'));
    });

    test('page keys lead to both ends in the end', () => {
      for (const [page, end] of [
        ['pageUp', 'first'],
        ['pageDown', 'last'],
      ] as const) {
        let at = ids[Math.floor(ids.length / 2)]!;
        for (let step = 0; step <= ids.length; step++) at = move(at, page) ?? at;
        assert.equal(at, move(at, end));
      }
    });

    test('a mark that has gone leads to a mark or stays, and never throws', () => {
      for (const direction of all) {
        const to = move('no such mark', direction);
        assert.equal(to === null || ids.includes(to), true);
      }
    });
  });
}

describe('moveInRegions', () => {
  const campaign = campaignOf({
    regions: Array.from({ length: 25 }, (_, index) => ({ id: `r${index}`, name: `R${index}` })),
    measures: [{ id: 'm', label: 'L' }],
    observations: Array.from({ length: 25 }, (_, index) => ({ measure: 'm', region: `r${index}`, value: 1 })),
  });
  const layout = layoutRegions(campaign, { sort: 'document' }, en);

  test('moves by one, by ten, and no further than the ends', () => {
    assert.equal(moveInRegions(layout, 'r0', 'down'), 'r1');
    assert.equal(moveInRegions(layout, 'r1', 'up'), 'r0');
    assert.equal(moveInRegions(layout, 'r3', 'pageDown'), 'r13');
    assert.equal(moveInRegions(layout, 'r20', 'pageDown'), 'r24');
    assert.equal(moveInRegions(layout, 'r4', 'pageUp'), 'r0');
    assert.equal(moveInRegions(layout, 'r0', 'up'), null);
    assert.equal(moveInRegions(layout, 'r24', 'down'), null);
  });
});

describe('moveInFunnel', () => {
  const layout = layoutFunnel(demoCampaign('yanbian'), {}, en);

  test('page keys lead to the ends of a funnel, then to the next funnel', () => {
    const [a, b, c] = layout.groups.map(({ id, sections }) => [
      id,
      ...sections.flatMap(({ stages }) => stages.map((stage) => stage.id)),
    ]) as [string[], string[], string[]];
    assert.equal(moveInFunnel(layout, a[0]!, 'pageDown'), a.at(-1));
    assert.equal(moveInFunnel(layout, a.at(-1)!, 'pageDown'), b.at(-1));
    assert.equal(moveInFunnel(layout, c[1]!, 'pageUp'), c[0]);
    assert.equal(moveInFunnel(layout, c[0]!, 'pageUp'), b[0]);
  });
});

describe('moveInTimeline', () => {
  const lanes = campaignOf({
    regions: ['a', 'b'].map((id) => ({ id, name: id })),
    milestones: [
      { id: 'a1', title: '1', region: 'a', actual: '2021-01-01' },
      { id: 'a2', title: '2', region: 'a', actual: '2021-09-01' },
      { id: 'b1', title: '3', region: 'b', actual: '2021-01-05' },
      { id: 'b2', title: '4', region: 'b', actual: '2021-08-20' },
    ],
  });
  const layout = layoutTimeline(lanes, { widthPx: 960 }, en);

  test('moves through time across lanes, and to the nearest date of the lane above or below', () => {
    assert.equal(moveInTimeline(layout, 'a1', 'end'), 'b1');
    assert.equal(moveInTimeline(layout, 'b1', 'end'), 'b2');
    assert.equal(moveInTimeline(layout, 'a2', 'down'), 'b2');
    assert.equal(moveInTimeline(layout, 'b1', 'up'), 'a1');
    assert.equal(moveInTimeline(layout, 'a1', 'up'), null);
    assert.equal(moveInTimeline(layout, 'b1', 'down'), null);
  });

  test('page keys go at least a month', () => {
    assert.equal(moveInTimeline(layout, 'a1', 'pageDown'), 'b2');
    assert.equal(moveInTimeline(layout, 'a2', 'pageUp'), 'b1');
  });
});
