import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  indexChosen,
  layoutRegions,
  layoutWindow,
  longSlots,
  moveInRegions,
  type RegionsLayout,
  type RegionsOptions,
} from '../../src/charts/regions/regions.layout.js';
import { slotOfPlace } from '../../src/charts/regions/row-slots.js';
import { firstRows } from '../../src/layout/table.js';
import { campaignOf, en, zh } from '../support/demo.js';
import { manyRegions } from '../support/many-regions.js';
import { seeded } from '../support/random.js';

const campaign = campaignOf(manyRegions(1200));
const indexOf = (options: RegionsOptions = {}) => indexChosen(campaign, options, en)!;
const windowAt = (first: number, last: number, options: RegionsOptions = {}, kept: number | null = null) => {
  const index = indexOf(options);
  return layoutWindow(index, options, { slots: { first, last, kept }, isScrolled: true });
};

/** What stands in each slot of a layout, as a reader would go through it: the id of a region, or its heading. */
function slotsIn({ sections }: RegionsLayout): ReadonlyMap<number, string> {
  const entries = sections.flatMap(({ heading, marks, slots }) => [
    ...slots!.heading.map((slot) => [slot, heading!] as const),
    ...marks.map((mark, at) => [slots!.marks[at]!, mark.id] as const),
  ]);
  assert.equal(new Set(entries.map(([slot]) => slot)).size, entries.length);
  return new Map(entries);
}

describe('a long list of regions', () => {
  const slots = longSlots(indexOf(), {})!;

  test('has a slot for each row and two for each heading', () => {
    assert.equal(slots.count, 1202);
    assert.equal(longSlots(indexOf({ pinned: ['t-5'] }), { pinned: ['t-5'] })!.count, 1204);
    assert.equal(longSlots(indexOf(), { search: 'ashmoor' })!.count < 60, true);
  });

  test('is none of up to 200 rows, however many are found', () => {
    const short = indexChosen(campaignOf(manyRegions(200)), {}, en)!;
    assert.equal(longSlots(short, {}), null);
    assert.notEqual(longSlots(indexOf(), { search: 't-1199' }), null);
  });

  test('has in any window what all has in these slots', () => {
    const all = slotsIn(windowAt(0, slots.count));
    assert.equal(all.size, slots.count);
    const random = seeded(3);
    for (let run = 0; run < 40; run += 1) {
      const first = random.integer(0, slots.count);
      const last = Math.min(slots.count, first + random.integer(0, 40));
      const part = slotsIn(windowAt(first, last));
      assert.deepEqual(
        [...part.keys()].sort((a, b) => a - b),
        Array.from({ length: last - first }, (_, at) => first + at),
      );
      for (const [slot, what] of part) assert.equal(what, all.get(slot));
    }
  });

  test('keeps the row with the focus, before or after the window as its slot says', () => {
    for (const [kept, at] of [
      [3, 0],
      [1190, 20],
    ] as const) {
      const { marks, sections } = windowAt(100, 120, {}, kept);
      assert.equal(marks.length, 21);
      assert.equal(marks[at]!.id, windowAt(kept, kept + 1).marks[0]!.id);
      assert.deepEqual(
        sections.map(({ slots: own }) => own!.kept).filter((slot) => slot !== null),
        [kept],
      );
    }
  });

  test('says of each row how many its section has, and which it is', () => {
    const [first, apart] = windowAt(0, 10).sections;
    assert.deepEqual([first!.slots!.size, apart!.slots!.size], [1080, 120]);
    assert.match(windowAt(0, 10).marks[0]!.description, /, 1 of 1,200$/);
  });

  test('has the same columns and lines in every window', () => {
    const [a, b] = [windowAt(0, 40), windowAt(900, 940)];
    assert.deepEqual(a.columns, b.columns);
    assert.equal(a.long!.nameLines, 1);
    assert.equal(a.long!.besideLines, b.long!.besideLines);
    assert.equal(a.columns.value > 0 && a.columns.name > 0, true);
  });

  test('is as wide as its widest value, which may be the only one of its kind', () => {
    const odd = { ...(manyRegions(900) as { observations: object[] }) };
    odd.observations = odd.observations.map((observation, index) =>
      index === 777 ? { ...observation, value: 123456789, qualifier: 'atLeast' } : observation,
    );
    const index = indexChosen(campaignOf(odd), {}, en)!;
    const layout = layoutWindow(index, {}, { slots: { first: 0, last: 20, kept: null }, isScrolled: true });
    const whole = layoutWindow(index, {}, { first: 0, last: 900 });
    assert.equal(layout.columns.value, whole.columns.value);
  });

  test('leads by keys over all rows, drawn or not', () => {
    const layout = windowAt(0, 40);
    const first = layout.marks[0]!.id;
    const id = (place: number) => layout.long!.idAt(place);
    assert.equal(moveInRegions(layout, first, 'last'), id(1199));
    assert.equal(moveInRegions(layout, id(1199)!, 'first'), first);
    assert.equal(moveInRegions(layout, id(600)!, 'pageDown'), id(610));
    assert.equal(moveInRegions(layout, id(1195)!, 'pageDown'), id(1199));
    assert.equal(moveInRegions(layout, id(600)!, 'up'), id(599));
    assert.equal(moveInRegions(layout, first, 'up'), null);
    assert.equal(moveInRegions(layout, id(1199)!, 'down'), null);
  });

  test('finds rows that are not laid out, with their details', () => {
    const { findMark, idAt } = windowAt(0, 40).long!;
    const id = idAt(1000)!;
    const mark = findMark(id)!;
    assert.equal(mark.id, id);
    assert.equal(mark.details.length > 2, true);
    assert.match(mark.description, /, 1,001 of 1,200$/);
    assert.equal(findMark('no-such'), null);
    assert.equal(slotOfPlace(slots, 1080), 1082);
    assert.equal(slotOfPlace(slots, 1080, true), 1080);
  });

  test('leaves nothing out while it is scrolled, and says what is left out where it is not', () => {
    assert.deepEqual(windowAt(0, 40).notes, []);
    const said = 'The first 1,000 are drawn; 200 more are in the table.';
    assert.deepEqual(layoutRegions(campaign, {}, en).notes, [said]);
    const printed = layoutWindow(indexOf(), {}, { slots: { first: 0, last: 1000, kept: null } });
    assert.deepEqual(printed.notes, [said]);
  });

  test('has a table whose rows are made when they are read', () => {
    const { table } = windowAt(0, 40);
    assert.equal(table.rowCount, 1200);
    const page = firstRows(table, 3, en);
    assert.equal(page.rows.length, 3);
    assert.equal(page.part, '3 of 1,200 rows');
    assert.deepEqual(page.rows, table.rows.slice(0, 3));
    assert.equal(table.rows.length, 1200);
    assert.equal(
      table.rows.every((row) => row.length === table.columns.length),
      true,
    );
    for (const at of table.columns.keys()) {
      assert.equal(
        table.rows.some((row) => row[at]!.text !== ''),
        true,
        table.columns[at]!.label,
      );
    }
  });

  test('says the same in Chinese', () => {
    const { notes, search } = layoutRegions(campaign, { search: '9999' }, zh);
    assert.deepEqual(notes, []);
    assert.equal(search!.found, '1,200地的名称和代码中均没有“9999”。');
  });
});
