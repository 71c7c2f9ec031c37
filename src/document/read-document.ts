import { keepIndexes } from './entry-index.js';
import { alternatives, fields, patterns, pluralForms } from './fields.js';
import type { Field, FieldType, LeafType } from './field.js';
import type { MetricsDocument } from './metrics-document.js';
import { excerpt, pointerStep, type Problem } from './problem.js';

/** What {@link readDocument} makes of a JSON value. */
export interface DocumentReading {
  /**
   * The document with everything unreadable left out; `undefined` when it is no metrics document at all. It shares with the
   * JSON every list and entry of which nothing was left out.
   */
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isId = (value: unknown) => isString(value) && patterns.id.test(value);
const isPluralForms = (value: unknown): boolean =>
  isObject(value) &&
  Object.hasOwn(value, 'other') &&
  Object.entries(value).every(([form, text]) => pluralForms.includes(form) && isString(text));
/** The readable pairs of a map from language tag to text, or to unit. */
const readableTexts = (type: FieldType, map: object) =>
  Object.entries(map).filter(
    ([tag, text]) => patterns.locale.test(tag) && (isString(text) || (type === 'unit' && isPluralForms(text))),
  );
function isText(type: FieldType, value: unknown): boolean {
  if (!isObject(value)) return isString(value);
  const size = Object.keys(value).length;
  return size > 0 && readableTexts(type, value).length === size;
}

type Test = (value: unknown) => boolean;

const leafTests: Readonly<Record<LeafType, Test>> = {
  string: isString,
  number: isNumber,
  numberOrNull: (value) => value === null || isNumber(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  id: isId,
  idOrNull: (value) => value === null || isId(value),
  idPair: (value) => Array.isArray(value) && value.length === 2 && value.every(isId),
  text: (value) => isText('text', value),
  unit: (value) => isText('unit', value),
  date: (value) => isString(value) && patterns.date.test(value),
  codes: (value) => isObject(value) && Object.values(value).every(isString),
};

/** Whether a value can be taken as it is: the test of a field's type and limits. Lists and objects are read piece by piece. */
function testOf({ type, pattern, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Field): Test {
  if (typeof type === 'object') return Array.isArray(type) ? (value) => type.includes(value) : () => false;
  if (pattern) return (value) => isString(value) && patterns[pattern].test(value);
  if (type !== 'number' && type !== 'integer') return leafTests[type];
  return (value) =>
    leafTests[type](value) &&
    (value as number) >= minimum &&
    (value as number) <= maximum &&
    (value as number) > exclusiveMinimum;
}

/** A field, with what reading it needs ready to hand. */
interface KnownField extends Field {
  readonly isReadable: Test;
}

/** What is known of one type of object. */
interface Shape {
  readonly fields: ReadonlyMap<string, KnownField>;
  readonly required: readonly string[];
  readonly alternatives: readonly string[] | undefined;
}

const shapes: ReadonlyMap<string, Shape> = new Map(
  Object.entries(fields).map(([type, own]) => [
    type,
    {
      fields: new Map(Object.entries(own).map(([key, field]) => [key, { ...field, isReadable: testOf(field) }])),
      required: Object.keys(own).filter((key) => own[key]!.required),
      alternatives: alternatives[type],
    },
  ]),
);

/**
 * Reads any JSON value as a metrics document, and never throws: unknown fields are ignored, unreadable ones are left out
 * and reported. An entry of a list without its required fields is left out whole. A date that is a string stays, reported or
 * not: {@link createCampaign} leaves it out.
 *
 * @example
 * const { document, problems } = readDocument(JSON.parse(text));
 */
export function readDocument(json: unknown, { maxRows = 20_000 }: ReadOptions = {}): DocumentReading {
  const reading: Reading = { problems: [], path: [], maxRows };
  const { problems } = reading;
  if (!isObject(json) || json.metrics === undefined) {
    report(reading, 'M104', 'entry', { field: isObject(json) ? '/metrics' : 'metrics' });
    return { document: undefined, problems };
  }
  if (!isString(json.metrics)) {
    report(reading, 'M102', 'entry', { found: excerpt(json.metrics), wanted: 'version' }, 'metrics');
    return { document: undefined, problems };
  }
  if (!patterns.metrics.test(json.metrics)) {
    report(reading, 'M103', 'entry', { found: excerpt(json.metrics) }, 'metrics');
    return { document: undefined, problems };
  }
  const document = readObject('MetricsDocument', json, reading) as MetricsDocument;
  return { document: { ...document, title: document.title ?? '' }, problems };
}

interface Reading {
  readonly problems: Problem[];
  /** Keys and indexes that lead to the object which is being read. */
  readonly path: (string | number)[];
  readonly maxRows: number;
}

/** Adds a problem of the object which is being read, or of one of its fields. */
function report(
  { problems, path }: Reading,
  rule: string,
  omits: Problem['omits'],
  params: Problem['params'],
  ...steps: readonly string[]
): void {
  const pointer = [...path, ...steps].map(pointerStep).join('');
  problems.push({ rule, severity: 'error', pointer, omits, params });
}

const isAbsent = (json: Readonly<Record<string, unknown>>, key: string) =>
  !Object.hasOwn(json, key) || json[key] === undefined;

/** An object without what cannot be read, or itself when all can; `undefined` when a required field cannot. */
function readObject(type: string, json: Record<string, unknown>, reading: Reading): object | undefined {
  const shape = shapes.get(type)!;
  const isDocument = reading.path.length === 0;
  /** What stands in place of a field, `undefined` for nothing. Most objects are taken as they are and need none. */
  let changes: Map<string, unknown> | undefined;
  let isUnreadable = false;
  let lacking = shape.required.length;
  for (const key of Object.keys(json)) {
    const value = json[key];
    const field = shape.fields.get(key);
    if (value === undefined) continue;
    if (field?.isReadable(value) && !Object.is(value, -0)) {
      if (field.required) lacking--;
      continue;
    }
    let read = field && readField(key, field, value, isDocument, reading);
    if (read === undefined && field?.type === 'numberOrNull') {
      // A value that cannot be read must not pass for one that was not reported.
      read = null;
      isUnreadable = true;
    }
    if (read === undefined && field?.type === 'idOrNull') read = unreadableId; // left out, it would mean the stage before
    if (field?.required && read !== undefined) lacking--;
    if (Object.is(read, value)) continue;
    changes ??= new Map();
    changes.set(key, read);
  }
  if (lacking > 0) {
    for (const key of shape.required.filter((name) => isAbsent(json, name))) {
      report(reading, 'M104', isDocument ? 'nothing' : 'entry', {}, key);
    }
  }
  if (shape.alternatives?.every((name) => isAbsent(json, name))) {
    const field = `${reading.path.map(pointerStep).join('')}: ${shape.alternatives.join(' / ')}`;
    report(reading, 'M104', 'nothing', { field });
  }
  if (lacking > 0 && !isDocument) return undefined;
  if (!changes) return json;
  if (isUnreadable) changes.set('missing', 'unreadable');
  const kept = Object.entries({ ...json, ...Object.fromEntries(changes) }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}

/** The value of a field, or as much of it as can be read; `undefined` when nothing can. */
function readField(key: string, field: KnownField, value: unknown, isDocument: boolean, reading: Reading): unknown {
  const { type } = field;
  if (field.isReadable(value)) return value === 0 ? 0 : value; // -0 becomes 0
  if (typeof type === 'object' && 'list' in type && isList(value, field)) {
    reading.path.push(key);
    const entries = readList(type.list, value, reading);
    reading.path.pop();
    return entries;
  }
  if (typeof type === 'object' && 'object' in type && isObject(value)) {
    reading.path.push(key);
    const object = readObject(type.object, value, reading);
    reading.path.pop();
    return object;
  }
  if (type === 'date' && isString(value)) {
    report(reading, 'M505', 'field', { found: excerpt(value) }, key);
    return value;
  }
  if ((type === 'text' || type === 'unit') && isObject(value)) {
    const texts = readableTexts(type, value);
    if (texts.length > 0) {
      const known = new Set(texts.map(([tag]) => tag));
      for (const wrong of Object.keys(value).filter((tag) => !known.has(tag)))
        report(reading, 'M102', 'field', { found: excerpt(value[wrong]), wanted: 'tagged' }, key, wrong);
      return Object.fromEntries(texts);
    }
  }
  const omits = field.required && type !== 'numberOrNull' && !isDocument ? 'entry' : 'field';
  const isTooLarge = typeof value === 'number' && !Number.isFinite(value);
  if (isTooLarge) report(reading, 'M312', omits, { found: excerpt(value) }, key);
  else report(reading, 'M102', omits, { found: excerpt(value), ...wanted(field, value) }, key);
  return undefined;
}

const isList = (value: unknown, { minItems = 0 }: Field): value is readonly unknown[] =>
  Array.isArray(value) && value.length >= minItems;

/** What a message says that a field needs: its type, or the limit that a value of that type breaks. */
function wanted(field: Field, value: unknown): { readonly wanted: string; readonly limits?: string } {
  const { type, pattern, minimum, maximum, exclusiveMinimum } = field;
  if (typeof type === 'object') {
    if ('list' in type) return { wanted: Array.isArray(value) ? 'filledList' : 'list' };
    return { wanted: 'object' in type ? 'object' : type.join(' / ') };
  }
  if (pattern && isString(value)) return { wanted: pattern };
  if (!leafTests[type](value)) return { wanted: type };
  const limits = [
    minimum === undefined ? '' : `≥ ${minimum}`,
    maximum === undefined ? '' : `≤ ${maximum}`,
    exclusiveMinimum === undefined ? '' : `> ${exclusiveMinimum}`,
  ];
  return { wanted: type, limits: limits.filter(Boolean).join(', ') };
}

/** The entries of a list that can be read, or the list itself when all can. */
function readList(type: string, value: readonly unknown[], reading: Reading): readonly unknown[] {
  const { maxRows, path } = reading;
  if (value.length > maxRows) {
    const list = path.map(pointerStep).join('');
    report(reading, 'M105', 'entry', { list, found: String(value.length), limit: String(maxRows) });
  }
  const read = value.slice(0, maxRows).map((entry, index) => {
    path.push(index);
    const object = isObject(entry) ? readObject(type, entry, reading) : undefined;
    if (!isObject(entry)) report(reading, 'M102', 'entry', { found: excerpt(entry), wanted: 'object' });
    path.pop();
    return object;
  });
  const isWhole = read.every((entry, index) => entry !== undefined && entry === value[index]);
  if (isWhole && read.length === value.length) return value;
  const indexes = [...read.keys()].filter((index) => read[index] !== undefined);
  const entries = indexes.map((index) => read[index]!);
  if (entries.length < read.length) keepIndexes(entries, indexes);
  return entries;
}
