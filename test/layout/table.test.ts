import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TableCell, TableLayout } from '../../src/layout/chart-layout.js';
import { firstRows, sortTable, staticTableRows, tablePageRows, tableToCsv } from '../../src/layout/table.js';
import { createLocale } from '../../src/locale/index.js';

const [en, zh] = [createLocale('en'), createLocale('zh')];
const cell = (text: string, rank?: number | null): TableCell => ({
  text,
  lang: null,
  ...(rank === undefined ? {} : { rank }),
});
const column = (label: string) => ({ label, numeric: false });

/** A table of names and numbers. */
const tableOf = (cells: readonly (readonly [string, TableCell])[]): TableLayout => ({
  caption: 'Projects',
  columns: [column('Place'), column('Value')],
  rows: cells.map(([name, value]) => [cell(name), value]),
});
const namesOf = ({ rows }: TableLayout) => rows.map((row) => row[0]!.text);
const sorted = (table: TableLayout, by: number, descending: boolean) =>
  namesOf(sortTable(table, { column: by, descending }, en.compare));

/** A table of this many rows, which are made when they are read, and how many have been. */
function longTable(count: number) {
  const made = { rows: 0 };
  const make = (length: number) =>
    Array.from({ length }, (_, row) => {
      made.rows += 1;
      return [cell(`Town ${row}`), cell(String(row), row)];
    });
  const table: TableLayout = {
    caption: 'Towns',
    columns: [column('Place'), column('Value')],
    rowCount: count,
    firstRows: make,
    get rows() {
      return make(count);
    },
  };
  return { table, made };
}

describe('sortTable', () => {
  const table = tableOf([
    ['Linze', cell('8,000', 8000)],
    ['Gaotai', cell('not reported', null)],
    ['Shandan', cell('0', 0)],
    ['Minle', cell('', undefined)],
    ['Sunan', cell('8,000', 8000)],
    ['Ganzhou', cell('−3', -3)],
  ]);

  test('sorts by number where cells have one, empty cells last either way, equal ones as they stand', () => {
    assert.deepEqual(sorted(table, 1, false), ['Ganzhou', 'Shandan', 'Linze', 'Sunan', 'Gaotai', 'Minle']);
    assert.deepEqual(sorted(table, 1, true), ['Linze', 'Sunan', 'Shandan', 'Ganzhou', 'Gaotai', 'Minle']);
  });

  test('sorts by the words where cells have no number, as readers of the language expect', () => {
    assert.deepEqual(sorted(table, 0, false), ['Ganzhou', 'Gaotai', 'Linze', 'Minle', 'Shandan', 'Sunan']);
    const chinese = tableOf(['漳州', '', '延边', '张掖', '广安', '吉林'].map((name) => [name, cell('')]));
    const order = sortTable(chinese, { column: 0, descending: false }, zh.compare);
    assert.deepEqual(namesOf(order), ['广安', '吉林', '延边', '张掖', '漳州', '']);
  });

  test('puts cells with a number before those that have words only', () => {
    const mixed = tableOf([
      ['a', cell('unclear')],
      ['b', cell('12', 12)],
      ['c', cell('about')],
      ['d', cell('', null)],
    ]);
    assert.deepEqual(sorted(mixed, 1, false), ['b', 'c', 'a', 'd']);
    assert.deepEqual(sorted(mixed, 1, true), ['a', 'c', 'b', 'd']);
  });

  test('leaves a table as it is when nothing is sorted, or by a column that is not there', () => {
    assert.equal(sortTable(table, null, en.compare), table);
    assert.equal(sortTable(table, { column: 9, descending: false }, en.compare), table);
    assert.deepEqual(sorted(tableOf([]), 0, true), []);
  });

  test('keeps every row, whatever the cells hold', () => {
    const value = fc.oneof(
      fc.record({ text: fc.string(), rank: fc.constantFrom(0, -0, 1, -1e300, Infinity, null) }),
      fc.record({ text: fc.constantFrom('', 'a', 'A', 'á', '漳州', '__proto__') }),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), fc.boolean(), (cells, descending) => {
        const given = tableOf(cells.map(({ text, ...rest }, row) => [String(row), { text, lang: null, ...rest }]));
        const names = sorted(given, 1, descending);
        assert.deepEqual([...names].sort(), namesOf(given).sort());
      }),
      { numRuns: 1000, seed: 20210630 },
    );
  });
});

describe('firstRows', () => {
  test('gives all rows of a short table, and no words on what is left out', () => {
    for (const count of [0, 1, tablePageRows]) {
      const { rows, total, part, more } = firstRows(longTable(count).table, tablePageRows, en);
      assert.deepEqual([rows.length, total, part, more], [count, count, null, null]);
    }
  });

  test('says how many rows of how many are shown, and how many more the button shows', () => {
    const say = (count: number, most: number, locale = en) => {
      const { rows, part, more } = firstRows(longTable(count).table, most, locale);
      return [rows.length, part, more];
    };
    assert.deepEqual(say(40_000, 500), [500, '500 of 40,000 rows', 'Show 500 more']);
    assert.deepEqual(say(40_000, 39_500), [39_500, '39,500 of 40,000 rows', 'Show 500 more']);
    assert.deepEqual(say(501, 500), [500, '500 of 501 rows', 'Show 1 more']);
    assert.deepEqual(say(40_000, 500, zh), [500, '共40,000行，显示前500行', '再显示500行']);
    assert.deepEqual(say(40_000, staticTableRows, zh)[1], '共40,000行，显示前5,000行');
  });

  test('makes only the rows that are shown, where a table can', () => {
    const { table, made } = longTable(500_000);
    assert.equal(firstRows(table, 500, en).rows.length, 500);
    assert.equal(made.rows, 500);
  });

  test('takes them from all rows, where a table cannot', () => {
    const { rows, total } = firstRows(tableOf(Array.from({ length: 700 }, () => ['x', cell('')])), 500, en);
    assert.deepEqual([rows.length, total], [500, 700]);
  });

  test('shows the first rows of all that were sorted, not the first rows sorted', () => {
    const { table } = longTable(2000);
    const page = firstRows(sortTable(table, { column: 1, descending: true }, en.compare), 500, en);
    assert.deepEqual([namesOf(page)[0], namesOf(page)[499], page.total], ['Town 1999', 'Town 1500', 2000]);
  });
});

describe('tableToCsv', () => {
  test('holds all rows of a table of which only the first are shown', () => {
    const lines = tableToCsv(longTable(40_000).table).trimEnd().split('\r\n');
    assert.equal(lines.length, 40_001);
    assert.equal(lines.at(-1), '"Town 39999","39999"');
  });
});
