import type { TableCell, TableLayout } from './chart-layout.js';

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
  const sign = sort.descending ? -1 : 1;
  const isEmpty = ({ text, rank }: TableCell) => rank === null || (rank === undefined && text === '');
  const rows = [...table.rows].sort((left, right) => {
    const a = left[sort.column]!;
    const b = right[sort.column]!;
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    return (
      sign * (typeof a.rank === 'number' && typeof b.rank === 'number' ? a.rank - b.rank : compare(a.text, b.text))
    );
  });
  return { ...table, rows };
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
