import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RegionsLayout, RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import {
  indexTreeChosen,
  layoutPrepared,
  prepareBranches,
  stepInBranches,
  type PreparedTree,
} from '../../src/charts/regions/tree-layout.js';
import { placeInSlots } from '../../src/charts/regions/tree-slots.js';
import { slotsFor } from '../../src/charts/regions/tree-sum-slots.js';
import type { PartsSumText } from '../../src/charts/regions/tree-types.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { seeded } from '../support/random.js';
import { parentsOfForest, regionForest } from '../support/region-forest.js';

/** A sum with a bar, and one of words alone. */
const bar = { hasBar: true, isAbove: false, belowEm: 0 };
const plain = { hasBar: false, isAbove: false, belowEm: 0 };
const even = regionForest({ parts: [4, 5, 20] });
const odd = (seed: number) => regionForest({ parts: [6, 4, 3, 6], random: seeded(seed) });

function prepared(document: object, options: RegionsOptions = {}, locale: Locale = en): PreparedTree {
  const branches = indexTreeChosen(campaignOf(document), options, locale)!;
  return prepareBranches(branches, { expanded: parentsOfForest(document), ...options });
}

const windowOf = (tree: PreparedTree, first: number, last: number, kept: number | null = null): RegionsLayout =>
  layoutPrepared(tree, { slots: { first, last, kept }, isScrolled: true });

/** What a reader gets in each slot: the row with its words, or the sum; further slots of a sum are empty. */
function slotsIn({ tree, marks }: RegionsLayout): ReadonlyMap<number, unknown> {
  const entries = tree!.items.map(({ slot, rowIndex, at, sum }) => {
    const mark = at === null ? null : marks[at]!;
    const { id, value, description, lines, bar, branch } = mark ?? {};
    const details = mark?.details;
    return [slot, { rowIndex, id, value, description, lines, bar, branch, details, sum }] as const;
  });
  assert.equal(new Set(entries.map(([slot]) => slot)).size, entries.length);
  return new Map(entries);
}

describe('a long tree of regions', () => {
  test('has in any window what all has in these slots, whatever the figures are', () => {
    for (const seed of [1, 2]) {
      const random = seeded(seed);
      const tree = prepared(odd(seed), { sort: random.pick(['value', 'name', 'document']) });
      const all = slotsIn(windowOf(tree, 0, tree.slots.count));
      assert.equal(all.size, tree.slots.count);
      assert.deepEqual(slotsIn(layoutPrepared(tree)), all);
      for (let run = 0; run < 20; run += 1) {
        const first = random.integer(0, tree.slots.count);
        const last = Math.min(tree.slots.count, first + random.integer(0, 40));
        const part = slotsIn(windowOf(tree, first, last));
        assert.deepEqual(
          [...part.keys()],
          Array.from({ length: last - first }, (_, at) => first + at),
        );
        for (const [slot, what] of part) assert.deepEqual(what, all.get(slot), `slot ${slot}`);
      }
    }
  });

  test('numbers its rows one after the other, sums among them, and says how many there are', () => {
    const tree = prepared(even);
    const layout = windowOf(tree, 0, tree.slots.count);
    const numbers = layout.tree!.items.filter(({ at, sum }) => at !== null || sum).map(({ rowIndex }) => rowIndex);
    assert.deepEqual(
      numbers,
      Array.from(numbers, (_, at) => at + 1),
    );
    assert.equal(layout.tree!.rowCount, numbers.length);
    assert.equal(layout.total, 4 + 20 + 400);
    assert.equal(layout.tree!.rowCount - layout.total, 4 + 20, 'each open region has a sum');
    const township = layout.marks.find(({ id }) => id === 'r2-3-4')!.branch!;
    assert.deepEqual([township.level, township.setSize], [3, 20]);
  });

  test('is one of more than 200 rows only, whatever is in the document', () => {
    const closed = prepared(even, { expanded: ['r1', 'r1-1'] });
    assert.deepEqual([closed.choice.rows.nodes.length, closed.isLong], [29, false]);
    assert.equal(prepared(even).isLong, true);
    assert.equal(prepared(even, { search: 'r1-1-1' }).isLong, false);
    const wide = (count: number) => prepared(regionForest({ parts: [count] })).isLong;
    assert.deepEqual([wide(200), wide(201)], [false, true]);
  });

  test('keeps the region with the focus, before or after the window as its slot says', () => {
    const tree = prepared(even);
    const last = tree.slots.slotOf(423);
    for (const [kept, at] of [
      [2, 0],
      [last, -1],
    ] as const) {
      const layout = windowOf(tree, 100, 120, kept);
      const [own] = windowOf(tree, kept, kept + 1).marks;
      assert.equal(layout.marks.at(at)!.id, own!.id);
      assert.deepEqual(
        layout.tree!.items.filter(({ isKept }) => isKept).map(({ slot }) => slot),
        [kept],
      );
      assert.equal(layout.sections[0]!.slots!.kept, kept);
    }
    const inside = windowOf(tree, 100, 120, tree.slots.slotOf(tree.slots.placesIn({ first: 105, last: 106 }).first));
    assert.equal(inside.sections[0]!.slots!.kept, null);
  });

  test('leads by keys over all rows, drawn or not, and opens and closes those that are not drawn', () => {
    const layout = windowOf(prepared(even, { sort: 'document' }), 0, 20);
    assert.deepEqual(stepInBranches(layout, 'r1', 'last'), { to: 'r4-5-20' });
    assert.deepEqual(stepInBranches(layout, 'r4-5-20', 'first'), { to: 'r1' });
    assert.deepEqual(stepInBranches(layout, 'r3-2-1', 'start'), { to: 'r3-2' });
    assert.deepEqual(stepInBranches(layout, 'r3-2', 'start'), { close: 'r3-2' });
    assert.deepEqual(stepInBranches(layout, 'r3-2', 'end'), { to: 'r3-2-1' });
    assert.deepEqual(stepInBranches(layout, 'r3-2-1', 'pageDown'), { to: 'r3-2-11' });
    assert.equal(stepInBranches(layout, 'r4-5-20', 'down'), null);
    assert.equal(stepInBranches(layout, 'nobody', 'down'), null);
  });

  test('finds regions that are not laid out, with their details, and none that lies in a closed one', () => {
    const { long } = windowOf(prepared(even, { expanded: parentsOfForest(even).filter((id) => id !== 'r4-5') }), 0, 20);
    const mark = long!.findMark('r4-4-9')!;
    assert.equal(mark.label.text, 'Place r4-4-9');
    assert.equal(mark.details.length > 0, true);
    assert.equal(long!.findMark('r4-5-1'), null);
    assert.equal(long!.findMark('nobody'), null);
    assert.deepEqual([long!.placeOf('r4-5-1'), long!.idAt(-1), long!.idAt(10_000)], [-1, null, null]);
  });

  test('is divided by category in any window as it is in all, with room for the names', () => {
    for (const layout of ['grouped', 'stacked'] as const) {
      const tree = prepared(regionForest({ parts: [6, 4, 3, 6], random: seeded(3), categories: 4 }), {
        by: 'category',
        layout,
      });
      assert.equal(tree.isLong, true);
      assert.equal(tree.sizes.room.partLines.length, layout === 'grouped' ? 4 : 0);
      const partsIn = ({ marks }: RegionsLayout) =>
        new Map(marks.map(({ id, parts, isStacked, lines }) => [id, { parts, isStacked, lines }]));
      const all = partsIn(windowOf(tree, 0, tree.slots.count));
      const shown = [...all.values()];
      assert.equal(
        shown.some(({ isStacked }) => isStacked),
        layout === 'stacked',
      );
      assert.equal(
        shown.some(({ parts }) => parts.length === 0),
        true,
        'regions without figures',
      );
      assert.equal(shown.filter(({ parts }) => parts.length >= 4).length > 100, true);
      for (let first = 0; first < tree.slots.count; first += 30) {
        const part = windowOf(tree, first, Math.min(tree.slots.count, first + 30));
        for (const [id, what] of partsIn(part)) assert.deepEqual(what, all.get(id), id);
        assert.equal(part.legend.length, layout === 'stacked' ? 5 : 0, 'the legend stays');
      }
    }
  });

  test('has room for why a bar is not divided, be it that of one region alone', () => {
    const flat = regionForest({ parts: [300], categories: 2 }) as { observations: Record<string, unknown>[] };
    const odd = flat.observations.find(({ region, category }) => region === 'r8' && category === 'c1')!;
    const treeWith = (value: unknown) => {
      const observations = flat.observations.map((it) => (it === odd ? { ...it, value } : it));
      return prepared({ ...flat, observations }, { by: 'category', layout: 'stacked', sort: 'document' });
    };
    assert.equal(treeWith(odd.value).sizes.room.besideLines, 0);
    const tree = treeWith(90_000);
    assert.equal(tree.sizes.room.besideLines, 1);
    assert.deepEqual(windowOf(tree, 7, 8).marks[0]!.lines, [en.words.undivided.over]);
  });

  test('leaves no row to the table when it is scrolled, and all but 1,000 where it cannot be', () => {
    const many = regionForest({ parts: [12, 10, 10] });
    const tree = prepared(many);
    assert.doesNotMatch(windowOf(tree, 0, 40).notes.join(' '), /more/);
    const whole = layoutPrepared(tree);
    assert.equal(whole.marks.length, 1000);
    assert.match(whole.notes.join(' '), /332 more are in the table/);
    const printed = layoutPrepared(tree, { slots: { first: 0, last: 1000, kept: null }, isScrolled: false });
    const left = 1332 - printed.marks.length;
    assert.equal(printed.notes.join(' ').includes(`${left} more are in the table`), true);
    assert.equal(
      whole.tree!.sums.every(({ after }) => after <= 1000),
      true,
    );
  });

  test('has the same columns, words and scale in every window, and columns that do not change when a branch is opened', () => {
    const tree = prepared(odd(5));
    const [a, b] = [windowOf(tree, 0, 30), windowOf(tree, 300, 330)];
    for (const name of ['columns', 'title', 'summary', 'caution', 'ticks', 'choices', 'sources'] as const) {
      assert.deepEqual(a[name], b[name], name);
    }
    const others = prepared(odd(5), { expanded: parentsOfForest(odd(5)).slice(1) });
    assert.equal(others.sizes.columns.name, tree.sizes.columns.name);
    assert.equal(others.sizes.columns.value, tree.sizes.columns.value);
  });

  test('lays out a window reading only the rows in it, however many there are', () => {
    const reads = (parts: readonly number[]) => {
      const tree = prepared(regionForest({ parts }), { root: '*' });
      windowOf(tree, 0, 40); // what is made once
      let count = 0;
      const nodes = new Proxy(tree.choice.rows.nodes, {
        get: (target, key) => {
          count += 1;
          return Reflect.get(target, key, target) as unknown;
        },
      });
      const counted = { ...tree, choice: { ...tree.choice, rows: { ...tree.choice.rows, nodes } } };
      windowOf(counted, 100, 140);
      return count;
    };
    for (const parts of [
      [4, 5, 20],
      [4, 5, 500],
    ])
      assert.equal(reads(parts) < 100, true);
  });

  for (const locale of locales) {
    test(`gives the sums the slots that their words need (${locale.tag})`, () => {
      const { slots } = prepared(odd(8), {}, locale);
      assert.equal(new Set(slots.sums.map((sum) => sum.slots)).size > 1, true);
      for (const sum of slots.sums) assert.equal(sum.slots >= 1 && sum.slots <= 4, true, sum.text);
    });
  }

  test('says the same of each sum as a tree that is drawn whole', () => {
    const document = odd(4);
    const branches = indexTreeChosen(campaignOf(document), {}, en)!;
    const sums = prepared(document, { root: '*' }).slots.sums.filter(({ of }) => of.split('-').length === 3);
    for (const { of, text } of sums.slice(0, 12)) {
      const city = of.split('-').slice(0, 2).join('-');
      const small = layoutPrepared(prepareBranches(branches, { root: city, expanded: [of] }));
      assert.equal(small.tree!.sums.find((sum) => sum.of === of)?.text, text);
    }
    assert.equal(sums.length > 12, true);
  });
});

describe('slots of a tree', () => {
  const sum = (after: number, slots: number): PartsSumText => ({
    of: `r${after}`,
    level: 1,
    after,
    text: '',
    isDoubt: false,
    bar: null,
    isAbove: false,
    slots,
  });

  test('are found as by counting, for regions and sums of any number', () => {
    const random = seeded(11);
    for (let run = 0; run < 200; run += 1) {
      const count = random.integer(0, 12);
      const sums = Array.from({ length: random.integer(0, 5) }, () =>
        sum(random.integer(0, count), random.integer(1, 3)),
      );
      sums.sort((a, b) => a.after - b.after);
      const slots = placeInSlots(count, sums);
      const plain: string[] = [];
      for (let place = 0; place <= count; place += 1) {
        sums.forEach((it, at) => {
          if (it.after === place) plain.push(...Array.from({ length: it.slots }, () => `sum ${at}`));
        });
        if (place < count) plain.push(`region ${place}`);
      }
      const rows = [...new Set(plain)];
      assert.deepEqual([slots.count, slots.rowCount], [plain.length, rows.length]);
      for (let place = 0; place < count; place += 1) {
        assert.equal(slots.slotOf(place), plain.indexOf(`region ${place}`));
        assert.equal(slots.rowIndexOf(place), rows.indexOf(`region ${place}`) + 1);
        assert.equal(slots.placeIn(slots.slotOf(place)), place);
      }
      slots.sums.forEach((it, at) => {
        assert.equal(it.slot, plain.indexOf(`sum ${at}`));
        assert.equal(it.rowIndex, rows.indexOf(`sum ${at}`) + 1);
        assert.equal(slots.placeIn(it.slot), -1);
      });
      const [first, last] = [random.integer(0, plain.length), random.integer(0, plain.length + 2)];
      const inside = new Set(plain.slice(first, last));
      const { first: from, last: to } = slots.placesIn({ first, last });
      const regions = Array.from({ length: Math.max(0, to - from) }, (_, at) => `region ${from + at}`);
      assert.deepEqual(
        regions,
        [...inside].filter((it) => it.startsWith('region')),
      );
      if (first < last) {
        const names = slots.sumsIn({ first, last }).map((it) => `sum ${slots.sums.indexOf(it)}`);
        assert.deepEqual(
          names,
          [...inside].filter((it) => it.startsWith('sum')),
        );
      }
    }
  });

  test('of a sum grow with its words, its bar and its level', () => {
    assert.equal(slotsFor('Not broken down: 35', 2, bar), 1);
    assert.equal(slotsFor('The parts add up to the figure', 2, plain), 1);
    assert.equal(slotsFor('Lindell: 1,600; not broken down: 20', 1, { ...bar, isAbove: true }), 2);
    const long = 'Not compared with the sum of its parts: their as-of dates differ, and they count different things';
    assert.equal(slotsFor(long, 2, plain), 2);
    assert.equal(slotsFor(long, 8, plain) > slotsFor(long, 1, plain), true);
    assert.equal(slotsFor(zh.words.partsSum.adds, 3, plain), 1);
    assert.equal(slotsFor('', 1, plain), 1);
  });

  test('are fewer where slots are higher', () => {
    const long = 'Not compared with the sum of its parts: their as-of dates differ, and they count different things';
    assert.equal(slotsFor(long, 8, plain) > 1, true);
    assert.equal(slotsFor(long, 8, { ...plain, belowEm: 20 }), 1);
  });
});
