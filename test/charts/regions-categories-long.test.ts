import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  indexChosen,
  layoutRegions,
  layoutWindow,
  longSlots,
  slotOfRegion,
  type RegionMark,
  type RegionsOptions,
} from '../../src/charts/regions/regions.layout.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, zh } from '../support/demo.js';
import { measuredRegions } from '../support/measured-regions.js';
import { seeded } from '../support/random.js';

const documentOf = (count: number, categories: number, seed = 1) =>
  campaignOf(measuredRegions({ count, categories, seed }));

const options: RegionsOptions = { measure: 'works', by: 'category' };

const indexOf = (count: number, categories: number, more: RegionsOptions = {}, seed = 1) =>
  indexChosen(documentOf(count, categories, seed), { ...options, ...more }, en)!;

/** What a reader sees and hears of a row. */
const seen = ({ id, value, lines, parts, isStacked, description }: RegionMark) => {
  return { id, value, lines, parts, isStacked, description };
};

describe('many rows divided by category', () => {
  test('are a long list with a slot a region, without a limit', () => {
    const index = indexOf(1300, 3);
    const slots = longSlots(index, options)!;
    const headings = slots.sections.filter(({ start, firstRow }) => firstRow > start);
    assert.ok(headings.length > 0);
    assert.equal(slots.count, 1300 + headings.length, 'a heading takes one slot where rows are high');
    const end = layoutWindow(index, options, {
      slots: { first: slots.count - 5, last: slots.count, kept: null },
      isScrolled: true,
    });
    assert.equal(end.marks.length, 5);
    assert.ok(end.marks.every(({ parts }) => parts.length === 3));
    assert.doesNotMatch(end.notes.join(' '), /in the table/);
    assert.equal(longSlots(indexOf(200, 3), options), null);
  });

  test('are the same in any window as in the whole', () => {
    const random = seeded(5);
    for (let run = 0; run < 20; run += 1) {
      const layout = random.pick(['grouped', 'stacked'] as const);
      const chosen: RegionsOptions = { ...options, layout, search: random.pick([null, 'greater', '1']) };
      const index = indexOf(random.integer(201, 300), random.integer(1, 10), chosen, run + 1);
      const { count } = longSlots(index, chosen)!;
      const whole = layoutWindow(index, chosen, { slots: { first: 0, last: count, kept: null } }).marks.map(seen);
      const first = random.integer(0, Math.max(0, count - 1));
      const window = { slots: { first, last: Math.min(count, first + 25), kept: null }, isScrolled: true };
      const { marks, sections } = layoutWindow(index, chosen, window);
      const slots = sections.flatMap((section) => section.slots!.marks);
      for (const [at, mark] of marks.entries()) {
        assert.deepEqual(
          seen(mark),
          whole.find(({ id }) => id === mark.id),
        );
        assert.equal(slotOfRegion(index, chosen, mark.id), slots[at]);
      }
    }
  });

  test('have room for the most categories, each name in as many lines as it needs', () => {
    const roomOf = (categories: number, more: RegionsOptions = {}) => {
      const chosen = { ...options, ...more };
      return layoutWindow(indexOf(250, categories, chosen), chosen, { slots: { first: 0, last: 20, kept: null } })
        .long!;
    };
    assert.deepEqual(roomOf(3).partLines, [1, 1, 1]);
    assert.deepEqual(roomOf(4).partLines, [1, 1, 1, 2]);
    assert.equal(roomOf(10).partLines.length, 8);
    assert.deepEqual(roomOf(3, { layout: 'stacked' }).partLines, []);
    assert.deepEqual(roomOf(3, { layout: 'stacked', scaleType: 'log' }).partLines, [1, 1, 1]);
    assert.deepEqual(roomOf(0).partLines, []);
  });

  test('that cannot be stacked say beside the bar why it is not divided, in both languages', () => {
    const chosen: RegionsOptions = { ...options, layout: 'stacked' };
    for (const locale of [en, zh]) {
      const { undivided } = locale.words;
      const marks = layoutRegions(documentOf(250, 3), chosen, locale).marks;
      const whole = marks.filter(({ isStacked, parts }) => parts.length > 0 && !isStacked);
      assert.ok(whole.length > 0);
      for (const { lines } of whole) assert.ok(lines.includes(undivided.over) || lines.includes(undivided.unknown));
      for (const { lines } of marks.filter(({ isStacked }) => isStacked)) assert.ok(!lines.includes(undivided.over));
    }
    const few = layoutRegions(documentOf(150, 3), chosen, en).marks;
    const said = few.flatMap(({ lines }) => lines).join('\n');
    assert.ok(!said.includes(en.words.undivided.over), 'where there is room, their bars stand below');
    const [one] = layoutRegions(documentOf(250, 3), chosen, en).marks;
    assertIncludes(one!.details.map(({ term }) => term).join(), en.words.terms.parts);
  });

  test('have one width of the column of values in every window: that of the longest', () => {
    const json = measuredRegions({ count: 300, categories: 2 }) as { observations: object[] };
    json.observations.push({ measure: 'works', region: 't-299', category: 'c1', value: 123_456_789_012 });
    const index = indexChosen(campaignOf(json), options, en)!;
    const width = (first: number) =>
      layoutWindow(index, options, { slots: { first, last: first + 10, kept: null } }).columns.value;
    assert.equal(width(0), width(200));
    assert.ok(width(0) > 8);
  });
});
