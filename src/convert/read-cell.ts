import type { FieldType } from '../document/field.js';
import { decodeText, errorValue } from './cell-text.js';
import { cleanText, foldName, plainText, quoteCell, scaled, textOfCell } from './clean-cell.js';
import type { Column } from './columns.js';
import { valueForWord } from './enum-words.js';
import { readDate, type DateReading } from './read-date.js';
import { readNumber, type NumberReading } from './read-number.js';
import type { CellPlace, SheetReport } from './sheet-report.js';
import type { Cell, ErrorCell } from './sheet.js';
import { parseCadenceWords, type UnreadableWords } from './words.js';

/** What a cell holds, and what its words say besides. */
export interface CellReading {
  /** The value of the field. */
  readonly value: unknown;
  /** A figure in words also says how it is meant, and in what unit. */
  readonly quantity?: NumberReading;
  /** Why there is no figure. */
  readonly missing?: string;
  /** A date in words is also its own `dateText`. */
  readonly date?: DateReading;
}

/** What is known around a cell. */
export interface CellContext {
  /** Takes the problems. */
  readonly report: SheetReport;
  /** Where the cell is. */
  readonly place: CellPlace;
  /** The year of dates that name none. */
  readonly year: number | undefined;
}

const yes = new Set(['true', 'yes', 'y', '\u662f', '\u771f', '1']);
const no = new Set(['false', 'no', 'n', '\u5426', '\u5047', '0']);

const isUnreadable = (reading: object | null): reading is UnreadableWords =>
  reading !== null && 'ok' in reading && reading.ok === false;

const isErrorCell = (cell: Cell): cell is ErrorCell =>
  (typeof cell === 'object' && cell !== null && 'error' in cell) ||
  (typeof cell === 'string' && errorValue.test(cell.trim()));

type Read = (cell: Cell, column: Column, context: CellContext) => CellReading | undefined;

function fail(rule: string, cell: Cell, { report, place }: CellContext, why?: UnreadableWords | null): undefined {
  report.add(rule, 'error', place, { found: quoteCell(cell), ...(why && { reason: why.reason }) });
}

const text: Read = (cell, _column, context) => {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return fail('S209', cell, context);
  return { value: decodeText(textOfCell(cell)) };
};

const string: Read = (cell, column, context) => {
  const clean = typeof cell === 'string' ? cleanText(cell) : textOfCell(cell);
  if (column.field === 'metrics') return { value: clean === '1' ? '1.0' : clean };
  if (column.field === 'locale') return { value: clean };
  if (column.field !== 'repeats') return text(cell, column, context);
  if (clean.startsWith('FREQ=')) return { value: clean };
  const cadence = parseCadenceWords(clean);
  return cadence.ok ? { value: cadence.rrule } : fail('S217', cell, context, cadence);
};

/** Fields of numbers that are in the unit of the measure. */
const hasUnitOfMeasure: ReadonlySet<string> = new Set(['low', 'high', 'roundedTo']);

const number: Read = (cell, column, context) => {
  const reading = readNumber(cell);
  if (reading === null || isUnreadable(reading)) return fail('S202', cell, context, reading);
  if (column.field === 'statedRate') return rate(cell, reading, context);
  if (reading.value === null || reading.qualifier !== 'exact') return fail('S202', cell, context);
  if (hasUnitOfMeasure.has(column.field)) return { value: reading.value, quantity: reading };
  return reading.unit === '%' ? fail('S202', cell, context) : { value: reading.value };
};

/** A rate as a number or in percent: tenths, per mille and people are none. */
function rate(cell: Cell, reading: NumberReading, context: CellContext): CellReading | undefined {
  const { report, place } = context;
  if (reading.value === null || (reading.unit !== null && reading.unit !== '%')) return fail('S202', cell, context);
  const value = reading.unit === '%' ? scaled(reading.value, 0.01) : reading.value;
  if (value > 2) report.add('S213', 'warning', place, { found: String(value), percent: `${value}%` });
  return { value, quantity: reading };
}

const integer: Read = (cell, column, context) => {
  const reading = number(cell, column, context);
  return !reading || Number.isInteger(reading.value) ? reading : fail('S215', cell, context);
};

const numberOrNull: Read = (cell, column, context) => {
  const said = typeof cell === 'string' ? plainText(cell) : '';
  if (said.toLowerCase() === 'null') return { value: null };
  const missing = valueForWord(column.owner, 'missing', ['notReported', 'notApplicable', 'withheld'], said);
  if (missing) return { value: null, missing };
  const reading = readNumber(cell);
  if (reading === null || isUnreadable(reading)) return fail('S202', cell, context, reading);
  return { value: reading.value, quantity: reading };
};

const boolean: Read = (cell, _column, context) => {
  if (typeof cell === 'boolean') return { value: cell };
  const said = foldName(textOfCell(cell));
  return yes.has(said) ? { value: true } : no.has(said) ? { value: false } : fail('S205', cell, context);
};

const date: Read = (cell, _column, context) => {
  const reading = readDate(cell, context.year);
  if (reading === null || isUnreadable(reading)) return fail('S203', cell, context, reading);
  return { value: reading.edtf, date: reading };
};

/** Ids and references keep their text here; what they name is found when all sheets are read. */
const id: Read = (cell, _column, context) => {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return fail('S209', cell, context);
  return { value: cleanText(textOfCell(cell)) };
};

const leaves: Readonly<Record<string, Read>> = {
  string,
  text,
  unit: text,
  number,
  integer,
  numberOrNull,
  boolean,
  date,
  id,
  idOrNull: id,
  idPair: id,
};

const word = (allowed: readonly string[]): Read => {
  return (cell, column, context) => {
    const value = valueForWord(column.owner, column.field, allowed, textOfCell(cell));
    if (value !== undefined) return { value };
    const { report, place } = context;
    report.add('S204', 'error', place, { found: quoteCell(cell), allowed: allowed.join(', ') });
    return undefined;
  };
};

const leafOf = (type: FieldType): Read =>
  Array.isArray(type) ? word(type as readonly string[]) : leaves[type as string]!;

const json = (kind: 'any' | 'codes'): Read => {
  return (cell, _column, context) => {
    if (typeof cell !== 'string')
      return kind === 'any'
        ? { value: typeof cell === 'object' ? textOfCell(cell) : cell }
        : fail('S214', cell, context);
    try {
      const value: unknown = JSON.parse(cell);
      if (kind === 'any' || isCodes(value)) return { value };
    } catch {
      if (kind === 'any') return { value: cell };
    }
    return fail('S214', cell, context);
  };
};

const isCodes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((code) => typeof code === 'string');

/** Reads one cell that is not blank; `undefined` when it cannot be read, which is then reported. */
export function readCell(cell: Cell, column: Column, context: CellContext): CellReading | undefined {
  const { reads } = column;
  if (isErrorCell(cell)) return fail('S201', cell, context);
  if (reads === 'link') return id(cell, column, context);
  if ('json' in reads) return json(reads.json)(cell, column, context);
  if ('leaf' in reads) return leafOf(reads.leaf)(cell, column, context);
  if (textOfCell(cell).trim() === reads.empty) return { value: reads.empty === '[]' ? [] : {} };
  context.report.add('S214', 'error', context.place, { found: quoteCell(cell), wanted: reads.empty });
  return undefined;
}
