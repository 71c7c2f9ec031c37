import type { Locale } from '../locale/index.js';
import type { TableCell, TableLayout, TableRow } from './chart-layout.js';
import { orderByValue, rankNames } from './row-order.js';

/** By which column a table is sorted. */
export interface TableSort {
  readonly column: number;
  readonly descending: boolean;
}

/** A table without the columns in which no row has anything. */
export function dropEmptyColumns({ caption, columns, rows }: TableLayout): TableLayout {
  const used = columns.map((_, index) => index === 0 || rows.some((row) => row[index]!.text !== ''));
  return {
    caption,
    columns: columns.filter((_, index) => used[index]),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
  };
}

/** A table sorted by one column: by number or date where its cells have one, else by the words; empty cells last either way. */
export function sortTable(
  table: TableLayout,
  sort: TableSort | null,
  compare: (a: string, b: string) => number,
): TableLayout {
  if (!sort || !table.columns[sort.column]) return table;
  const { rows } = table;
  const values = sortValues(
    rows.map((row) => row[sort.column]!),
    compare,
  );
  const order = orderByValue(values, { descending: sort.descending });
  return { caption: table.caption, columns: table.columns, rows: Array.from(order, (row) => rows[row]!) };
}

/** What each cell is sorted by; `NaN` for one that is empty. Cells without a number come after those with one. */
function sortValues(cells: readonly TableCell[], compare: (a: string, b: string) => number): Float64Array {
  const values = Float64Array.from(cells, ({ rank }) => rank ?? NaN);
  const inWords = cells.flatMap(({ rank, text }, row) => (rank === undefined && text !== '' ? [row] : []));
  if (!inWords.length) return values;
  const greatest = values.reduce((most, value) => (value > most ? value : most), -1);
  const ranks = rankNames(inWords.length, (index) => cells[inWords[index]!]!.text, compare);
  inWords.forEach((row, index) => (values[row] = greatest + 1 + ranks[index]!));
  return values;
}

/** How many rows of a table are shown at first, and how many more at a time. */
export const tablePageRows = 500;
/** How many rows of a table are shown where there is no script to show more. */
export const staticTableRows = 5000;

/** The part of a table that is shown. */
export interface TablePage extends TableLayout {
  /** How many rows the whole table has. */
  readonly total: number;
  /** How many of how many rows are shown, in words; `null` when all are. */
  readonly part: string | null;
  /** What the button says that shows more; `null` when there is nothing more. */
  readonly more: string | null;
}

/** The first rows of a table, at most this many, and the words for what is left out. */
export function firstRows(table: TableLayout, most: number, locale: Locale): TablePage {
  const total = table.rowCount ?? table.rows.length;
  const rows: readonly TableRow[] = total <= most ? table.rows : (table.firstRows?.(most) ?? table.rows.slice(0, most));
  const isWhole = rows.length >= total;
  const { words } = locale;
  return {
    caption: table.caption,
    columns: table.columns,
    rows,
    total,
    part: isWhole ? null : words.tableRows(locale.count(total), { shown: locale.number(rows.length) }),
    more: isWhole ? null : words.moreRows(locale.count(Math.min(tablePageRows, total - rows.length))),
  };
}

/** Characters with which a spreadsheet begins a formula; a negative number is none. */
const formulaStart = /^(?!-[\d.,\s]+%?$)[=+\-@\t\r]/;

/**
 * A table as CSV for spreadsheets: quoted by RFC 4180, with a byte order mark, and no cell that begins a formula.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function tableToCsv({ columns, rows }: TableLayout): string {
  const quote = (text: string) => `"${(formulaStart.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  const lines = [columns.map(({ label }) => quote(label)), ...rows.map((row) => row.map(({ text }) => quote(text)))];
  return '\ufeff' + lines.map((line) => line.join(',')).join('\r\n') + '\r\n';
}
