import type { TableLayout } from './chart-layout.js';

/** A table without the columns in which no row has anything. */
export function dropEmptyColumns({ caption, columns, rows }: TableLayout): TableLayout {
  const used = columns.map((_, index) => index === 0 || rows.some((row) => row[index]!.text !== ''));
  return {
    caption,
    columns: columns.filter((_, index) => used[index]),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
  };
}
