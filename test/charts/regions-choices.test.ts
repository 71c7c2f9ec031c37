import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexChosen, layoutRegions, layoutWindow, mostRows } from '../../src/charts/regions/regions.layout.js';
import { assertIncludes } from '../support/assert.js';
import { barsOf, idsOf, markOf } from '../support/bars.js';
import { campaignOf, en } from '../support/demo.js';

/** The choices by name, with what is offered and, marked with a star, chosen. */
const choicesOf = (...args: Parameters<typeof barsOf>) =>
  Object.fromEntries(
    barsOf(...args).choices.map(({ name, options }) => [
      name,
      options.map(({ value, chosen }) => (chosen ? `${value}*` : value)).join(' '),
    ]),
  );

describe('what the reader can choose', () => {
  test('is nothing where nothing would change', () => {
    assert.deepEqual(choicesOf([5, 4]), {});
    assert.deepEqual(choicesOf([5]), {});
  });

  test('is the order of three or more', () => {
    assert.deepEqual(choicesOf([5, 4, 3]), { sort: 'value* name document' });
    assert.deepEqual(choicesOf([5, null, null], { sort: 'name' }), { sort: 'name* document' });
    const observations = [{ measure: 'm', region: 'a', value: 1, asOf: '2020' }];
    const dated = [{ value: 5, asOf: '2021' }, 4, 3];
    assert.deepEqual(choicesOf(dated, {}, { observations }), {
      show: 'value* change',
      sort: 'value* name document change',
    });
  });

  test('is among two to six measures that count the same in the same unit', () => {
    const more = (count: number, fields: object = {}) => ({
      measures: Array.from({ length: count }, (_, index) => ({ id: `m${index}`, label: 'L', ...fields })),
      observations: Array.from({ length: count }, (_, index) => ({ measure: `m${index}`, region: 'a', value: 1 })),
    });
    assert.deepEqual(choicesOf([5, 4], {}, more(1)), { measure: 'm* m0' });
    assert.equal(choicesOf([5, 4], {}, more(5)).measure!.split(' ').length, 6);
    assert.deepEqual(choicesOf([5, 4], {}, more(6)), {});
    assert.deepEqual(choicesOf([5, 4], {}, more(1, { counts: 'money' })), {});
    assert.deepEqual(choicesOf([5, 4], {}, { ...more(1, { unit: 'km' }), measure: { unit: 'm' } }), {});
  });

  test('can be cut down or switched off', () => {
    const figures = [5000, 4, 1];
    assert.deepEqual(Object.keys(choicesOf(figures)), ['sort', 'scaleType']);
    assert.deepEqual(Object.keys(choicesOf(figures, { controls: ['scale'] })), ['scaleType']);
    assert.deepEqual(choicesOf(figures, { controls: ['none'] }), {});
    assert.equal(barsOf(figures, { controls: ['pin'] }).canPin, true);
    assert.equal(barsOf(figures).canPin, false);
    assert.equal(barsOf([1, 2, 3, 4, 5, 6]).canPin, true);
  });
});

describe('pinned regions', () => {
  test('stand first, in the order in which they were pinned, with their rank among all', () => {
    const layout = barsOf([5, 4, 3, 2], { pinned: ['d', 'b'] });
    assert.deepEqual(idsOf(layout), ['d', 'b', 'a', 'c']);
    assert.deepEqual(
      layout.sections.map(({ heading, marks }) => [heading, marks.length]),
      [
        [en.words.pinnedHeading, 2],
        [null, 2],
      ],
    );
    assert.equal(markOf(layout, 'd').rank, '4th of 4');
    assert.deepEqual(
      layout.marks.map(({ isPinned }) => isPinned),
      [true, true, false, false],
    );
  });

  test('that do not exist, or are named twice, change nothing', () => {
    assert.deepEqual(idsOf(barsOf([5, 4], { pinned: ['__proto__', 'b', 'b'] })), ['b', 'a']);
    assert.equal(barsOf([5, 4], { pinned: ['x'] }).sections.length, 1);
  });

  test('say what they count, as no heading does', () => {
    const layout = barsOf([5, 4, { value: 3, counts: 'people' }], { pinned: ['c'] }, { measure: { counts: 'items' } });
    assert.deepEqual(markOf(layout, 'c').lines, ['people']);
  });
});

describe('a part of the rows', () => {
  const count = mostRows + 40;
  const campaign = campaignOf({
    regions: Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `R${index}` })),
    measures: [{ id: 'm', label: 'M' }],
    observations: Array.from({ length: count }, (_, index) => ({
      measure: 'm',
      region: `r${index}`,
      value: count - index,
    })),
  });

  test('is laid out as it is among all', () => {
    const index = indexChosen(campaign, {}, en)!;
    const all = layoutRegions(campaign, {}, en);
    const part = layoutWindow(index, {}, { first: 10, last: 13 });
    assert.deepEqual(idsOf(part), ['r10', 'r11', 'r12']);
    assert.deepEqual(
      part.marks.map(({ description, bar }) => [description, bar]),
      all.marks.slice(10, 13).map(({ description, bar }) => [description, bar]),
    );
    assert.deepEqual([part.first, part.total, part.notes], [10, count, []]);
    assert.match(part.marks[0]!.description, /11th of 1,040, 11 of 1,040$/);
  });

  test('beyond the ends is cut there', () => {
    const index = indexChosen(campaign, {}, en)!;
    assert.equal(layoutWindow(index, {}, { first: count - 2, last: count + 9 }).marks.length, 2);
    assert.equal(layoutWindow(index, {}, { first: 9e9 }).marks.length, 0);
    assert.equal(layoutWindow(index, {}, { first: -5, last: -1 }).marks.length, 0);
  });

  test('is all that is drawn of very many, and how many are not is said', () => {
    const layout = layoutRegions(campaign, {}, en);
    assert.equal(layout.marks.length, mostRows);
    assertIncludes(layout.notes, 'The first 1,000 are drawn; 40 more are in the table.');
    assert.equal(layout.table.rows.length, count);
  });

  test('uses again what a change of order does not touch', () => {
    const before = indexChosen(campaign, {}, en)!;
    const after = indexChosen(campaign, { sort: 'document', pinned: ['r7'] }, en, before)!;
    assert.equal(after.rows, before.rows);
    assert.deepEqual(idsOf(layoutWindow(after, { sort: 'document' }, { last: 3 })), ['r7', 'r0', 'r1']);
    const other = campaignOf({
      measures: [{ id: 'm', label: 'M' }],
      regions: [{ id: 'x', name: 'X' }],
      observations: [{ measure: 'm', region: 'x', value: 1 }],
    });
    assert.equal(indexChosen(other, {}, en, before)!.order.length, 1);
  });

  test('names the places without a figure, and of many only how many', () => {
    const missing = (figures: number) => barsOf([5, ...Array.from({ length: figures }, () => null)]).summary.join(' ');
    assertIncludes(missing(8), 'No figure: B, C, D, E, F, G, H and I.');
    assertIncludes(missing(9), 'No figure: 9 places, such as B, C and D.');
  });
});
