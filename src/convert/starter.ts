import { columnNotes, starterLessons } from './starter-notes.js';
import { starterDocument } from './starter-document.js';
import { exportSheets } from './export-sheets.js';
import { parseHeader } from './columns.js';
import { textOfCell } from './clean-cell.js';
import type { Cell, Sheet } from './sheet.js';
import { findTab } from './tabs.js';
import { writeWorkbook } from './write-workbook.js';

/** Columns that the starter shows besides those of its example rows. */
const columns: Readonly<Record<string, string>> = {
  sources: 'note',
  regions: 'parent note',
  measures: 'comparable note',
  observations: 'category scope low high period status locator note',
  funnels: 'region unit quote note',
  stages: 'qualifier of source quote note',
  parts: 'qualifier note',
  tasks: 'quote note',
  milestones: 'repeats quote note',
};

const columnPaths = Object.fromEntries(
  Object.entries(columns).map(([tab, names]) => [tab, names.split(' ').map((name) => [name])]),
);

/** What the example rows say in words: by tab, the row and column, and the words. */
function words(language: 'en' | 'zh'): readonly (readonly [tab: string, row: number, field: string, cell: Cell])[] {
  const isChinese = language === 'zh';
  return [
    ['observations', 0, 'value', isChinese ? '\u8d851200\u5904' : 'over 1,200 repairs'],
    ['observations', 0, 'qualifier', null],
    ['milestones', 1, 'actual', isChinese ? '2021\u5e746\u6708\u4e0a\u65ec' : 'early June 2021'],
    ['milestones', 1, 'dateText', null],
  ];
}

/** A row of notes under the header; its `#` keeps it from being read. */
function withNotes(sheet: Sheet, language: 'en' | 'zh'): Sheet {
  const tab = findTab(sheet.name)!;
  const [header = [], ...rows] = sheet.rows;
  const notes = header.map((cell, index) => {
    const column = parseHeader(textOfCell(cell), tab);
    const note = columnNotes[column?.path.join('.') ?? '']?.[language === 'zh' ? 1 : 0] ?? '';
    return index === 0 ? `# ${note}` : note;
  });
  return { ...sheet, rows: [header, tab.name === 'document' ? [] : notes, ...rows].filter((row) => row.length > 0) };
}

function withWords(sheet: Sheet, language: 'en' | 'zh'): Sheet {
  const tab = findTab(sheet.name)!;
  const rows = sheet.rows.map((row) => [...row]);
  for (const [name, row, field, cell] of words(language)) {
    const index = sheet.rows[0]!.findIndex((header) => parseHeader(textOfCell(header), tab)?.path.join('.') === field);
    if (name === tab.name) rows[row + 1]![index] = cell;
  }
  return { ...sheet, rows };
}

/**
 * The starter as sheets: one that teaches, then one for each list, with example rows that make {@link starterDocument}.
 *
 * @example
 * const files = createStarterSheets('zh').map((sheet) => [`${sheet.name}.csv`, writeCsv(sheet)]);
 */
export function createStarterSheets(language: 'en' | 'zh'): readonly Sheet[] {
  const isChinese = language === 'zh';
  const lessons = starterLessons.map(([en, zh]) => [isChinese ? zh : en]);
  const sheets = exportSheets(starterDocument(language), { language, columns: columnPaths });
  const filled = sheets.map((sheet) => withNotes(withWords(sheet, language), language));
  return [{ name: isChinese ? '\u8bf4\u660e' : 'Read me', rows: lessons }, ...filled];
}

/** The starter as an .xlsx workbook, with lists to choose from. */
export const createStarterWorkbook = (language: 'en' | 'zh'): Promise<Uint8Array> =>
  writeWorkbook(createStarterSheets(language), { language });
