import type { EntryRow, ImportState } from './import-state.js';
import type { SheetProblem } from './sheet.js';

/** What says how a figure is meant; without one of these it would pass for more than it is. */
const limiting = ['qualifier', 'low', 'high', 'asOf', 'of', 'kind', 'scope', 'measure', 'category', 'unit', 'counts'];
const figure = ['value', 'qualifier', 'low', 'high', 'roundedTo', 'missing', 'statedRate', 'statedRateQualifier'];

/**
 * Takes out the figures of rows in which something could not be read: without its qualifier, its date or its place a figure
 * would say more than the sheet does. A row of figures goes as a whole; a stage or part stays without its figure.
 */
export function leaveOutDoubtful(state: ImportState, problems: readonly SheetProblem[]): void {
  const keyOf = ({ file, sheet, row }: Pick<SheetProblem, 'file' | 'sheet' | 'row'>) =>
    JSON.stringify([file, sheet, row]);
  const wrong = new Set(problems.filter(({ severity, row }) => severity === 'error' && row !== undefined).map(keyOf));
  const figures = state.rows.get('observations');
  if (figures)
    state.rows.set(
      'observations',
      figures.filter((row) => !row.isPartlyRead && !wrong.has(keyOf(row.place))),
    );
  for (const list of ['stages', 'parts'])
    for (const row of state.rows.get(list) ?? [])
      if (row.isPartlyRead || hasLost(row, limiting)) for (const field of figure) delete row.entry[field];
      else if (hasLost(row, ['statedRateQualifier'])) delete row.entry.statedRate;
}

/** Whether a cell of the row was meant for one of these fields and could not be read. */
const hasLost = ({ tried, entry }: EntryRow, fields: readonly string[]) =>
  fields.some((field) => tried.has(field) && entry[field] === undefined);
