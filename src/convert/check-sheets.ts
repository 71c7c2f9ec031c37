import { columnLetters, type Sheet, type SheetProblem } from './sheet.js';

/** The most characters that Excel holds in a cell. */
const longestCell = 32_767;

/** What a file of a format cannot hold of the sheets: texts too long for Excel; halves of characters, which CSV replaces. */
export function checkSheets(sheets: readonly Sheet[], format: 'csv' | 'xlsx'): readonly SheetProblem[] {
  const problems: SheetProblem[] = [];
  for (const { name, rows } of sheets) {
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (typeof cell !== 'string') return;
        const place = { sheet: name, row: r + 1, column: columnLetters(c), params: { found: String(cell.length) } };
        if (format === 'xlsx' && cell.length > longestCell)
          problems.push({ rule: 'S301', severity: 'error', ...place });
        if (format === 'csv' && /\p{Surrogate}/u.test(cell))
          problems.push({ rule: 'S302', severity: 'warning', ...place });
      }),
    );
  }
  return problems;
}
