import { writeXlsx } from 'hucre/xlsx';
import { checkSheets } from './check-sheets.js';
import { textOfCell } from './clean-cell.js';
import { parseHeader } from './columns.js';
import { SheetError, type Cell, type Sheet } from './sheet.js';
import { sheetLists } from './sheet-lists.js';
import { findTab } from './tabs.js';

/** How {@link writeWorkbook} writes sheets. */
export interface WorkbookWriteOptions {
  /** The language of the words to choose from. Default: English. */
  readonly language?: 'en' | 'zh';
}

type WriteSheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type WriteCell = NonNullable<WriteSheet['cells']> extends Map<string, infer C> ? C : never;

/** Text as the format holds it: what looks like one of its escapes is escaped, and so are halves of characters. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/\p{Surrogate}/gu, (half) => `_x${half.charCodeAt(0).toString(16).toUpperCase()}_`);

function toValue(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return escapeText(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'percent' in cell ? cell.percent : textOfCell(cell);
}

/** Room for most cells of a column, in characters; those of Chinese are two wide. */
function widthOf(rows: Sheet['rows'], index: number): number {
  const widths = rows.slice(0, 50).map((row) => textOfCell(row[index]).replace(/[^\x20-\x7e]/g, 'mm').length);
  return Math.min(42, Math.max(9, ...widths) + 2);
}

const numbers = new Set(['number', 'numberOrNull', 'integer', 'boolean']);

/** Columns of texts and dates are marked as text, so that a spreadsheet leaves alone what is typed there. */
function formatOf(sheet: Sheet, header: Cell | undefined): { numFmt: string } | undefined {
  const tab = findTab(sheet.name);
  const column = tab && tab.name !== 'document' ? parseHeader(textOfCell(header), tab) : undefined;
  if (!column || column.reads === 'link' || !('leaf' in column.reads)) return undefined;
  return numbers.has(column.reads.leaf as string) ? undefined : { numFmt: '@' };
}

function styledCells({ rows }: Sheet): Map<string, WriteCell> {
  const cells = new Map<string, WriteCell>();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const isNote = r > 0 && textOfCell(row[0]).startsWith('# ');
      const value = toValue(cell);
      if (r === 0) cells.set(`${r},${c}`, { value, style: { font: { bold: true } } });
      else if (isNote) cells.set(`${r},${c}`, { value, style: { font: { italic: true, color: { rgb: '666666' } } } });
      else if (typeof cell === 'object' && cell !== null && 'percent' in cell) {
        cells.set(`${r},${c}`, { value, style: { numFmt: '0.##%' } });
      }
    }),
  );
  return cells;
}

function toWriteSheet(sheet: Sheet, sheets: readonly Sheet[], language: 'en' | 'zh'): WriteSheet {
  const header = sheet.rows[0] ?? [];
  const columns = header.map((cell, index) => ({ width: widthOf(sheet.rows, index), ...formatOf(sheet, cell) }));
  return {
    name: sheet.name,
    columns,
    rows: sheet.rows.map((row) => row.map(toValue)),
    cells: styledCells(sheet),
    ...(findTab(sheet.name) && { freezePane: { rows: 1 } }),
    dataValidations: [...sheetLists(sheet, sheets, language)],
  };
}

/**
 * Writes sheets as an .xlsx file, with lists to choose words and ids from. Equal sheets make equal tabs.
 *
 * @throws {SheetError} When a text is longer than Excel can hold.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  { language = 'en' }: WorkbookWriteOptions = {},
): Promise<Uint8Array> {
  const [problem] = checkSheets(sheets, 'xlsx');
  if (problem) throw new SheetError(problem);
  const epoch = new Date(0);
  return writeXlsx({
    sheets: sheets.map((sheet) => toWriteSheet(sheet, sheets, language)),
    properties: { created: epoch, modified: epoch },
  });
}
