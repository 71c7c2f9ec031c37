import { pointerStep } from '../document/problem.js';
import { cleanText, foldName, isBlank, textOfCell } from './clean-cell.js';
import { headerNames, parseHeader } from './columns.js';
import { isNoteRow } from './find-header.js';
import { nearestName } from './nearest-name.js';
import { readCell } from './read-cell.js';
import { setPath, type Building } from './set-path.js';
import { createReport, type SheetReport } from './sheet-report.js';
import type { Cell, Sheet, SheetPlace, SheetProblem } from './sheet.js';
import { findTab, tabNamed } from './tabs.js';

/** The single fields of the document, with the cells that they come from. */
export interface DocumentFields {
  readonly entry: Building;
  readonly cells: ReadonlyMap<string, SheetPlace>;
}

/** Words over the two columns. */
const headings = new Set(['field', 'name', 'key', '\u5b57\u6bb5', '\u9879\u76ee', '\u540d\u79f0'].map(foldName));
const documentTab = tabNamed('document')!;

/** Whether a sheet holds the single fields of the document. */
export const isDocumentTab = (sheet: Sheet): boolean => findTab(sheet.name) === documentTab;

/** Reads the tab of two columns, field and value. */
export function documentSheet(sheets: readonly Sheet[], problems: SheetProblem[]): DocumentFields {
  const entry: Building = {};
  const cells = new Map<string, SheetPlace>();
  for (const sheet of sheets) {
    const report = createReport(sheet, problems);
    const locale = localeOf(sheet);
    const heading = sheet.rows.findIndex((row) => headings.has(foldName(textOfCell(row[0]))));
    sheet.rows.forEach((row, index) => {
      const isTitle = heading >= 0 && heading < 5 && index <= heading;
      if (!isTitle && !isNoteRow(row) && !row.slice(0, 2).every(isBlank))
        readField(row, index + 1, entry, cells, report, locale);
    });
  }
  return { entry, cells };
}

function localeOf(sheet: Sheet): string | undefined {
  const row = sheet.rows.find((cells) => parseHeader(textOfCell(cells[0]), documentTab)?.field === 'locale');
  return row && !isBlank(row[1]) ? cleanText(textOfCell(row[1])) : undefined;
}

function readField(
  row: readonly Cell[],
  number: number,
  entry: Building,
  cells: Map<string, SheetPlace>,
  report: SheetReport,
  locale: string | undefined,
) {
  const name = textOfCell(row[0]);
  const column = isBlank(name) ? undefined : parseHeader(name, documentTab);
  const place = { row: number, index: 1, header: cleanText(name) };
  if (isBlank(row[1])) return;
  if (!column) {
    const nearest = nearestName(cleanText(name), headerNames(documentTab));
    return report.add('S103', 'error', { ...place, index: 0 }, { found: cleanText(name), ...(nearest && { nearest }) });
  }
  const reading = readCell(row[1], column, { report, place, year: undefined });
  if (!reading) return;
  const isSet = setPath(entry, column.path, reading.value, locale);
  if (!isSet) report.add('S212', 'error', place, { field: column.field });
  cells.set(column.path.map(pointerStep).join(''), report.place(place));
}
