import type { WriteSheet } from 'hucre/xlsx';
import { isBlank, textOfCell } from './clean-cell.js';
import { parseHeader, type Column } from './columns.js';
import { wordForValue } from './enum-words.js';
import { columnLetters, type Sheet } from './sheet.js';
import { findTab, tabs, targetOf, type Tab } from './tabs.js';

type DataValidation = NonNullable<WriteSheet['dataValidations']>[number];

/** Rows that lists of words are offered in. */
const lastRow = 1000;

/** The cells with the ids of a list, as a formula; `undefined` when no sheet has them. */
function idRange(tab: Tab | undefined, sheets: readonly Sheet[]): string | undefined {
  const sheet = sheets.find(({ name }) => tab && findTab(name) === tab);
  const header = sheet?.rows[0] ?? [];
  const index = header.findIndex((cell) => !isBlank(cell) && parseHeader(textOfCell(cell), tab!)?.path.join() === 'id');
  if (!sheet || index < 0) return undefined;
  const first = textOfCell(sheet.rows[1]?.[0]).startsWith('# ') ? 3 : 2;
  const letters = columnLetters(index);
  return `'${sheet.name.replace(/'/g, "''")}'!$${letters}$${first}:$${letters}$${lastRow}`;
}

/** What can be chosen from in a column: the words of an enumeration, or the ids of another tab. */
function choices(column: Column, tab: Tab, sheets: readonly Sheet[], language: 'en' | 'zh'): Partial<DataValidation> {
  if (column.reads === 'link') {
    const list = tabs.find(({ name }) => tab.parents.includes(name) && name.startsWith(column.field));
    return { formula1: idRange(list, sheets) };
  }
  if (!('leaf' in column.reads)) return {};
  const { leaf } = column.reads;
  if (Array.isArray(leaf))
    return { values: leaf.map((value) => wordForValue(column.owner, column.field, value as string, language)) };
  if (leaf === 'boolean') return { values: language === 'zh' ? ['\u662f', '\u5426'] : ['yes', 'no'] };
  return leaf === 'id' && column.field !== 'id' ? { formula1: idRange(targetOf(column.field, tab), sheets) } : {};
}

/** The lists that a sheet offers under its headers. They suggest; what else is written is checked at import. */
export function* sheetLists(sheet: Sheet, sheets: readonly Sheet[], language: 'en' | 'zh'): Generator<DataValidation> {
  const tab = findTab(sheet.name);
  if (!tab || tab.name === 'document') return;
  for (const [index, cell] of (sheet.rows[0] ?? []).entries()) {
    const column = isBlank(cell) ? undefined : parseHeader(textOfCell(cell), tab);
    const list = column ? choices(column, tab, sheets, language) : {};
    const letters = columnLetters(index);
    if (!list.values && !list.formula1) continue;
    yield {
      type: 'list',
      allowBlank: true,
      showErrorMessage: false,
      range: `${letters}2:${letters}${lastRow}`,
      ...list,
    };
  }
}
