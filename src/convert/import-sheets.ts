import { pointerStep } from '../document/problem.js';
import { civilDate, parseDate } from '../model/index.js';
import { checkUnits } from './check-units.js';
import { isBlank } from './clean-cell.js';
import { documentSheet, isDocumentTab } from './document-sheet.js';
import { findHeader, isNoteRow } from './find-header.js';
import type { EntryRow, ImportState } from './import-state.js';
import { leaveOutDoubtful } from './doubtful-rows.js';
import { nestRows } from './nest-rows.js';
import { nearestName } from './nearest-name.js';
import { readRow } from './read-row.js';
import { resolveReferences } from './resolve-references.js';
import { setField, type Building } from './set-path.js';
import { createReport } from './sheet-report.js';
import type { Sheet, SheetPlace, SheetProblem } from './sheet.js';
import { findTab, isUnreadTab, tabs } from './tabs.js';

/** What {@link importSheets} goes by. */
export interface ImportOptions {
  /** A document that the sheets add to: what they hold takes the place of its fields and lists of the same name. */
  readonly base?: object;
  /** The year of dates that name none. Default: that of the document's `period` where it lies within one, of its `asOf` where there is no period. */
  readonly year?: number;
}

/** What {@link importSheets} makes of sheets. */
export interface ImportResult {
  /** The document as JSON. It is valid when there are no errors and a lint of it finds none. */
  readonly document: Readonly<Record<string, unknown>>;
  /** What is wrong or doubtful in the sheets. */
  readonly problems: readonly SheetProblem[];
  /** The cell or row that each part of the document comes from, by JSON Pointer. */
  readonly origins: ReadonlyMap<string, SheetPlace>;
  /** The cell that a JSON Pointer leads to, or the row of the nearest entry around it; `undefined` when no sheet holds it. */
  readonly placeOf: (pointer: string) => SheetPlace | undefined;
}

/**
 * Makes a metrics document of sheets, one for each list, and reports all that it cannot read. Never throws.
 *
 * @example
 * const { document, problems } = importSheets([readCsv(text, { name: 'observations' })]);
 */
export function importSheets(sheets: readonly Sheet[], { base = {}, year }: ImportOptions = {}): ImportResult {
  const problems: SheetProblem[] = [];
  const head = documentSheet(sheets.filter(isDocumentTab), problems);
  const fieldsOf = { ...base, ...head.entry };
  const state: ImportState = {
    base: base as Building,
    locale: typeof fieldsOf.locale === 'string' ? fieldsOf.locale : undefined,
    year: year ?? yearOf(fieldsOf.period ?? fieldsOf.asOf),
    rows: new Map(),
    references: [],
    units: [],
  };
  for (const sheet of sheets) if (!isDocumentTab(sheet)) readList(sheet, state, problems);
  const nested = nestRows(state);
  const around = new Map([...nested].flatMap(([, rows]) => rows.map((row) => [row.entry, rows] as const)));
  resolveReferences(state, (stage) => around.get(stage)?.map(({ entry }) => entry) ?? []);
  checkUnits(state, nested);
  leaveOutDoubtful(state, problems);
  const document = assemble(fieldsOf, state);
  if (document.title === undefined) problems.push(untitled(sheets));
  const origins = collectOrigins(head.cells, state, nested);
  return { document, problems, origins, placeOf: (pointer) => placeOf(pointer, origins) };
}

function untitled(sheets: readonly Sheet[]): SheetProblem {
  const sheet = sheets.find(isDocumentTab)?.name ?? 'document';
  return { rule: 'S108', severity: 'error', sheet, params: {} };
}

/** The year of a date that lies within one. */
function yearOf(edtf: unknown): number | undefined {
  const date = typeof edtf === 'string' ? parseDate(edtf) : null;
  if (!date || date.first === null || date.last === null) return undefined;
  const { year } = civilDate(date.first);
  return civilDate(date.last).year === year ? year : undefined;
}

function readList(sheet: Sheet, state: ImportState, problems: SheetProblem[]) {
  const report = createReport(sheet, problems);
  const tab = findTab(sheet.name);
  if (!tab) {
    if (isUnreadTab(sheet.name) || !sheet.rows.some((row) => row.some((cell) => !isBlank(cell)))) return;
    const nearest = nearestName(
      sheet.name,
      tabs.map(({ name }) => name),
    );
    const known = tabs.map(({ name }) => name).join(', ');
    return report.add('S101', 'error', {}, { found: `"${sheet.name}"`, known, ...(nearest && { nearest }) });
  }
  const header = findHeader(sheet, tab, report);
  if (!header) return;
  const rows: EntryRow[] = [];
  sheet.rows.forEach((cells, index) => {
    const isEmpty = index <= header.row || isNoteRow(cells) || cells.every(isBlank);
    if (!isEmpty) rows.push(readRow({ ...header, cells, row: index + 1 }, tab, report, state));
  });
  state.rows.set(tab.name, [...(state.rows.get(tab.name) ?? []), ...rows]);
}

function assemble(head: Building, state: ImportState): Building {
  const document: Building = { metrics: '1.0' };
  for (const [key, value] of Object.entries(head)) setField(document, key, value);
  for (const tab of tabs) {
    const rows = tab.parents.length === 0 ? state.rows.get(tab.name) : undefined;
    if (rows)
      setField(
        document,
        tab.name,
        rows.map(({ entry }) => entry),
      );
  }
  for (const { entry } of state.rows.get('funnels') ?? []) entry.stages ??= [];
  return document;
}

function collectOrigins(
  head: ReadonlyMap<string, SheetPlace>,
  state: ImportState,
  nested: ReadonlyMap<Building, readonly EntryRow[]>,
): ReadonlyMap<string, SheetPlace> {
  const origins = new Map(head);
  const add = (row: EntryRow, pointer: string) => {
    origins.set(pointer, row.place);
    for (const [path, place] of row.cells) origins.set(pointer + path, place);
    const counts = new Map<string, number>();
    for (const inner of nested.get(row.entry) ?? []) {
      const index = counts.get(inner.list) ?? 0;
      counts.set(inner.list, index + 1);
      add(inner, pointer + pointerStep(inner.list) + pointerStep(index));
    }
  };
  for (const tab of tabs.filter(({ parents }) => parents.length === 0)) {
    state.rows.get(tab.name)?.forEach((row, index) => add(row, pointerStep(tab.name) + pointerStep(index)));
  }
  return origins;
}

function placeOf(pointer: string, origins: ReadonlyMap<string, SheetPlace>): SheetPlace | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = origins.get(at);
    if (place) return place;
  }
  return undefined;
}
