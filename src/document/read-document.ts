import { fields } from './fields.js';
import type { Field, FieldType, LeafType } from './field.js';
import type { MetricsDocument } from './metrics-document.js';
import { excerpt, pointerStep, type Problem } from './problem.js';

/** What {@link readDocument} makes of a JSON value. */
export interface DocumentReading {
  /** The document with everything unreadable left out; `undefined` when it is no metrics document at all. */
  readonly document: MetricsDocument | undefined;
  /** What was left out, and why. */
  readonly problems: readonly Problem[];
}

/** Limits of {@link readDocument}. */
export interface ReadOptions {
  /** The most entries that are read of any list. Default: 20,000. */
  readonly maxRows?: number;
}

/** Stands for an id that could not be read. It can be no id, and has been reported. */
export const unreadableId = '?';

const idPattern = /^[\p{L}\p{N}\p{M}._-]{1,64}$/u;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextMap = (value: unknown): boolean =>
  isObject(value) && Object.values(value).length > 0 && Object.values(value).every((text) => typeof text === 'string');

const leafTests: Readonly<Record<LeafType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  numberOrNull: (value) => typeof value === 'number' || value === null,
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  id: (value) => typeof value === 'string' && idPattern.test(value),
  idOrNull: (value) => value === null || (typeof value === 'string' && idPattern.test(value)),
  idPair: (value) =>
    Array.isArray(value) && value.length === 2 && value.every((id) => typeof id === 'string' && idPattern.test(id)),
  text: (value) => typeof value === 'string' || isTextMap(value),
  unit: (value) =>
    typeof value === 'string' ||
    (isObject(value) && Object.values(value).every((unit) => typeof unit === 'string' || isTextMap(unit))),
  date: (value) => typeof value === 'string',
  codes: (value) => isObject(value) && Object.values(value).every((code) => typeof code === 'string'),
};

/**
 * Reads any JSON value as a metrics document, and never throws: unknown fields are ignored, unreadable ones are left out
 * and reported. An entry of a list without its required fields is left out whole.
 *
 * @example
 * const { document, problems } = readDocument(JSON.parse(text));
 */
export function readDocument(json: unknown, { maxRows = 20_000 }: ReadOptions = {}): DocumentReading {
  const problems: Problem[] = [];
  if (!isObject(json) || typeof json.metrics !== 'string') {
    const found = isObject(json) ? { field: '/metrics' } : { field: 'metrics' };
    problems.push({ rule: 'M104', severity: 'error', pointer: '', omits: 'entry', params: found });
    return { document: undefined, problems };
  }
  if (!/^1(\.\d+)?$/.test(json.metrics)) {
    problems.push(problem('M103', '/metrics', 'entry', { found: excerpt(json.metrics) }));
    return { document: undefined, problems };
  }
  const titled = json.title === undefined ? { ...json, title: '' } : json;
  const document = readObject('MetricsDocument', titled, '', { problems, maxRows });
  return { document: { title: '', ...document } as unknown as MetricsDocument, problems };
}

interface Reading {
  readonly problems: Problem[];
  readonly maxRows: number;
}

function problem(rule: string, pointer: string, omits: Problem['omits'], params: Problem['params']): Problem {
  return { rule, severity: 'error', pointer, omits, params };
}

function readObject(type: string, json: unknown, pointer: string, reading: Reading): object | undefined {
  if (!isObject(json)) {
    reading.problems.push(problem('M102', pointer, 'entry', { found: excerpt(json), wanted: 'object' }));
    return undefined;
  }
  const result: Record<string, unknown> = {};
  let complete = true;
  for (const [key, field] of Object.entries(fields[type]!)) {
    const at = pointer + pointerStep(key);
    const value = Object.hasOwn(json, key) ? readField(field, json[key], at, reading) : undefined;
    if (key === 'missing' && result.missing === 'unreadable') continue;
    if (value !== undefined) result[key] = value;
    else if (Object.hasOwn(json, key) && field.type === 'numberOrNull') {
      // A value that cannot be read must not pass for one that was not reported.
      result[key] = null;
      result.missing = 'unreadable';
    } else if (Object.hasOwn(json, key) && field.type === 'idOrNull') {
      result[key] = unreadableId; // left out, it would mean the stage before
    } else if (field.required) {
      if (!Object.hasOwn(json, key)) reading.problems.push(problem('M104', at, 'entry', {}));
      complete = false;
    }
  }
  return complete || pointer === '' ? result : undefined;
}

function readField({ type }: Field, value: unknown, pointer: string, reading: Reading): unknown {
  if (typeof type === 'object' && 'list' in type) return readList(type.list, value, pointer, reading);
  if (typeof type === 'object' && 'object' in type) return readObject(type.object, value, pointer, reading);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    reading.problems.push(problem('M312', pointer, 'field', { found: excerpt(String(value)) }));
    return undefined;
  }
  if (isReadable(type, value)) return value === 0 ? 0 : value; // -0 becomes 0
  const wanted = typeof type === 'string' ? type : type.join(' / ');
  reading.problems.push(problem('M102', pointer, 'field', { found: excerpt(value), wanted }));
  return undefined;
}

function isReadable(type: FieldType, value: unknown): boolean {
  if (typeof type === 'string') return leafTests[type](value);
  return Array.isArray(type) && type.includes(value);
}

function readList(type: string, value: unknown, pointer: string, reading: Reading): readonly object[] | undefined {
  if (!Array.isArray(value)) {
    reading.problems.push(problem('M102', pointer, 'field', { found: excerpt(value), wanted: 'list' }));
    return undefined;
  }
  if (value.length > reading.maxRows) {
    const params = { list: pointer, found: String(value.length), limit: String(reading.maxRows) };
    reading.problems.push(problem('M105', pointer, 'entry', params));
  }
  const entries: object[] = [];
  value.slice(0, reading.maxRows).forEach((entry, index) => {
    const read = readObject(type, entry, pointer + pointerStep(index), reading);
    if (read) entries.push(read);
  });
  return entries;
}
