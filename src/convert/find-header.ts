import { cleanText, isBlank, textOfCell } from './clean-cell.js';
import { headerNames, parseHeader, type Column } from './columns.js';
import { nearestName } from './nearest-name.js';
import type { SheetReport } from './sheet-report.js';
import type { Cell, Sheet } from './sheet.js';
import type { Tab } from './tabs.js';

/** A column of a sheet that is read. */
export interface SheetColumn {
  /** What it holds. */
  readonly column: Column;
  /** Its position, from 0. */
  readonly index: number;
  /** What its header says. */
  readonly header: string;
}

/** Where the rows of a sheet begin, and what its columns hold. */
export interface SheetHeader {
  /** Index of the header row, from 0. */
  readonly row: number;
  /** The columns that are read, in the order of the sheet. */
  readonly columns: readonly SheetColumn[];
  /** Positions of columns that were meant to be read and cannot be: not known, or given twice. */
  readonly lost: readonly number[];
}

/** How many rows from the top the header may be in. */
const headerDepth = 5;

/** A note for people: a row whose first cell begins with `#`, unless it is a number such as `#2`. */
export const isNoteRow = (row: readonly Cell[]): boolean => {
  const first = row[0];
  return typeof first === 'string' && /^#(?!\d+$)/.test(cleanText(first));
};

const headerText = (cell: Cell | undefined): string => textOfCell(cell);

const isShort = (cell: Cell) => !isBlank(cell) && headerText(cell).length <= 80;

function knownIn(row: readonly Cell[], tab: Tab): number {
  return row.filter((cell) => isShort(cell) && parseHeader(headerText(cell), tab)).length;
}

/** The row with the most known headers among the first five that hold anything, the upper one of equals. */
function headerRow(sheet: Sheet, tab: Tab): number | undefined {
  let best: number | undefined;
  let most = 0;
  sheet.rows.slice(0, headerDepth).forEach((row, index) => {
    const known = isNoteRow(row) ? 0 : knownIn(row, tab);
    if (known > most) [best, most] = [index, known];
  });
  return best;
}

/** Finds the header of a sheet and reports columns that are not known, have no header, or come twice. */
export function findHeader(sheet: Sheet, tab: Tab, report: SheetReport): SheetHeader | undefined {
  const row = headerRow(sheet, tab);
  if (row === undefined) {
    if (sheet.rows.some((cells) => cells.some((cell) => !isBlank(cell)))) {
      report.add('S102', 'error', { row: 1 }, { known: headerNames(tab).slice(0, 4).join(', ') });
    }
    return undefined;
  }
  return { row, ...columnsOf(sheet, tab, row, report) };
}

function columnsOf(sheet: Sheet, tab: Tab, row: number, report: SheetReport): Omit<SheetHeader, 'row'> {
  const found: SheetColumn[] = [];
  const lost: number[] = [];
  const below = sheet.rows.slice(row + 1).filter((cells) => !isNoteRow(cells));
  const width = Math.max(...sheet.rows.slice(row).map((cells) => cells.length));
  for (let index = 0; index < width; index += 1) {
    const filled = below.some((cells) => !isBlank(cells[index]));
    const header = headerText(sheet.rows[row]![index]);
    const column = isBlank(header) ? undefined : parseHeader(header, tab);
    const place = { row: row + 1, index, header: cleanText(header) };
    if (cleanText(header).startsWith('#')) continue; // for people
    const isTwin = column && found.some((other) => JSON.stringify(other.column.path) === JSON.stringify(column.path));
    if (column && !isTwin) found.push({ column, index, header });
    else if (filled) {
      lost.push(index);
      if (column) report.add('S105', 'error', place, { found: cleanText(header) });
      else reportUnknown(place, header, tab, report);
    }
  }
  return { columns: found, lost };
}

function reportUnknown(place: { row: number; index: number }, header: string, tab: Tab, report: SheetReport) {
  if (isBlank(header)) return report.add('S104', 'error', place, {});
  const nearest = nearestName(cleanText(header), headerNames(tab));
  report.add('S103', 'error', place, { found: cleanText(header), ...(nearest && { nearest }) });
}
