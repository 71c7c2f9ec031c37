import { fields } from '../document/fields.js';
import { pointerStep } from '../document/problem.js';
import { cleanText, isBlank } from './clean-cell.js';
import type { SheetColumn } from './find-header.js';
import type { EntryRow, ImportState } from './import-state.js';
import { readCell, type CellReading } from './read-cell.js';
import { setPath, type Building } from './set-path.js';
import type { CellPlace, SheetReport } from './sheet-report.js';
import type { Cell, SheetPlace } from './sheet.js';
import type { Tab } from './tabs.js';

/** A row of a sheet that is to be read. */
export interface RowToRead {
  readonly cells: readonly Cell[];
  readonly columns: readonly SheetColumn[];
  /** Positions of columns that cannot be read. */
  readonly lost: readonly number[];
  /** The row as the spreadsheet counts it, from 1. */
  readonly row: number;
}

const idPattern = /^[\p{L}\p{N}\p{M}._-]{1,64}$/u;

/** Whether a text can be an id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && idPattern.test(text);

/** Reads the cells of one row into an entry of the tab. */
export function readRow(
  { cells, columns, lost, row }: RowToRead,
  tab: Tab,
  report: SheetReport,
  state: ImportState,
): EntryRow {
  const entry: Building = {};
  const links: Record<string, string> = {};
  const places = new Map<string, SheetPlace>();
  const after: (() => void)[] = [];
  const tried = new Set<string>();
  for (const { column, index, header } of columns) {
    const cell = cells[index];
    if (isBlank(cell)) continue;
    const place = { row, index, header: cleanText(header) };
    const reading = readCell(cell, column, { report, place, year: state.year });
    tried.add(column.path[0]!);
    if (!reading) continue;
    if (column.reads === 'link') {
      links[column.field] = reading.value as string;
      continue;
    }
    if (!setPath(entry, column.path, reading.value, state.locale))
      report.add('S212', 'error', place, { field: column.path[0]! });
    places.set(column.path.map(pointerStep).join(''), report.place(place));
    noteReference(entry, column.path, tab, { report, place }, state);
    after.push(() => applyWords(entry, column.field, reading, tab, { report, place }, state));
  }
  after.forEach((apply) => apply());
  checkRequired(entry, tried, tab, report, { row }, columns);
  const isPartlyRead = lost.some((index) => !isBlank(cells[index]));
  return {
    list: tab.name,
    entry,
    links,
    row: { row },
    cells: places,
    place: report.place({ row }),
    report,
    isPartlyRead,
    tried,
  };
}

interface Spot {
  readonly report: SheetReport;
  readonly place: CellPlace;
}

function noteReference(
  entry: Building,
  path: readonly string[],
  tab: Tab,
  { report, place }: Spot,
  state: ImportState,
) {
  const [field] = path as [string];
  const type = fields[tab.type]![field]?.type;
  if (path.length > 1 || !['id', 'idOrNull', 'idPair'].includes(type as string)) return;
  if (field !== 'id') state.references.push({ entry, field, tab, report, place });
  else if (!isId(entry.id)) {
    report.add('S210', 'error', place, { found: `"${String(entry.id)}"` });
    delete entry.id;
  }
}

/** What the words of a cell say besides its value goes into fields that have nothing of their own. */
function applyWords(entry: Building, field: string, reading: CellReading, tab: Tab, spot: Spot, state: ImportState) {
  const { quantity, missing, date } = reading;
  if (missing) fill(entry, 'missing', missing, spot);
  if (field === 'value' && quantity) {
    if (quantity.qualifier !== 'exact') fill(entry, 'qualifier', quantity.qualifier, spot);
    for (const end of ['low', 'high'] as const) {
      if (quantity[end] !== null) fill(entry, end, quantity[end], spot);
    }
    if (quantity.roundedTo !== null) entry.roundedTo ??= quantity.roundedTo;
  }
  if (field !== 'statedRate' && quantity && (quantity.unit !== null || quantity.roundedTo !== null)) {
    state.units.push({ entry, unit: quantity.unit, said: quantity.unit ?? quantity.text ?? '', ...spot });
  }
  if (field === 'statedRate' && quantity && quantity.qualifier !== 'exact') {
    fill(entry, 'statedRateQualifier', quantity.qualifier, spot);
  }
  const known = fields[tab.type]!;
  if (date?.words === undefined || !known.dateText) return;
  if (['planned', 'actual'].includes(field)) entry.dateText ??= date.words;
  if (date.isDeadline && field === 'planned') entry.kind ??= 'deadline';
}

function fill(entry: Building, field: string, value: string | number, { report, place }: Spot) {
  if (entry[field] !== undefined && entry[field] !== value) {
    report.add('S208', 'warning', place, {
      field,
      written: JSON.stringify(entry[field]).replace(/"/g, ''),
      said: String(value),
    });
  }
  entry[field] ??= value;
}

function checkRequired(
  entry: Building,
  tried: ReadonlySet<string>,
  tab: Tab,
  report: SheetReport,
  { row }: CellPlace,
  columns: readonly SheetColumn[],
) {
  if (tab.name === 'document') return;
  for (const [field, { type, required }] of Object.entries(fields[tab.type]!)) {
    if (!required || entry[field] !== undefined || tried.has(field)) continue;
    if (typeof type === 'object' && 'list' in type) continue;
    const at = columns.find(({ column }) => column.path[0] === field);
    if (!at && field !== 'id' && report.said.has(field)) continue; // once for a column that is not there
    if (!at) report.said.add(field);
    const place = { row: row!, ...(at && { index: at.index, header: cleanText(at.header) }) };
    if (field === 'id' && idFromName(entry)) continue;
    report.add(field === 'value' ? 'S206' : field === 'id' ? 'S211' : 'S218', 'error', place, { field });
  }
}

/** An entry whose name can itself be an id goes by it. */
function idFromName(entry: Building): boolean {
  const name = [entry.name, entry.label, entry.title].find((text) => text !== undefined);
  const text = typeof name === 'object' && name !== null ? (Object.values(name)[0] as unknown) : name;
  if (!isId(text)) return false;
  entry.id = text;
  return true;
}
