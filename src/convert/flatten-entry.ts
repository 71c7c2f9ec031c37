import { fields } from '../document/fields.js';
import type { FieldType } from '../document/field.js';
import { encodeText } from './cell-text.js';
import { wordForValue } from './enum-words.js';
import { readDate } from './read-date.js';
import { meansSeparate, resolveName, type NameIndex } from './resolve-references.js';
import type { Cell } from './sheet.js';
import { targetOf, type Tab } from './tabs.js';

/** One cell of a row to be, with the path of its column. */
export interface FlatCell {
  readonly path: readonly string[];
  readonly cell: Cell;
}

/** What the cells of an entry are written by. */
export interface FlattenContext {
  /** The tab of the entry. */
  readonly tab: Tab;
  /** The ids and names of a list, to keep an id from being taken for another entry's name. */
  readonly names: (list: string) => NameIndex;
  /** The language of enumerations; that of the schema without one. */
  readonly language?: 'en' | 'zh';
}

type JsonObject = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The cells that hold an entry, but for the lists in it, which have tabs of their own. */
export function* flattenEntry(
  type: string,
  entry: JsonObject,
  context: FlattenContext,
  prefix: readonly string[] = [],
): Generator<FlatCell> {
  for (const [key, value] of Object.entries(entry)) {
    const path = [...prefix, key];
    if (key.startsWith('x-')) yield { path, cell: JSON.stringify(value) };
    else if (Object.hasOwn(fields[type]!, key)) yield* flattenField(type, key, value, path, context);
  }
}

function* flattenField(
  type: string,
  key: string,
  value: unknown,
  path: readonly string[],
  context: FlattenContext,
): Generator<FlatCell> {
  const leaf = fields[type]![key]!.type;
  if (typeof leaf === 'object' && 'list' in leaf) {
    if (Array.isArray(value) && value.length === 0 && type !== 'MetricsDocument') yield { path, cell: '[]' };
  } else if (typeof leaf === 'object' && 'object' in leaf) {
    if (isObject(value) && Object.keys(value).length === 0) yield { path, cell: '{}' };
    else if (isObject(value)) yield* flattenEntry(leaf.object, value, context, path);
  } else if (leaf === 'codes' && isObject(value)) yield* flattenCodes(value, path);
  else if ((leaf === 'text' || leaf === 'unit') && isObject(value)) yield* flattenTexts(value, path);
  else yield { path, cell: encodeLeaf(type, key, leaf, value, context) };
}

function* flattenTexts(texts: JsonObject, path: readonly string[]): Generator<FlatCell> {
  for (const [key, text] of Object.entries(texts)) {
    if (isObject(text)) yield* flattenTexts(text, [...path, key]);
    else yield { path: [...path, key], cell: encodeText(String(text)) };
  }
}

/** A scheme that a header cannot hold, or none at all, makes one cell of JSON. */
function* flattenCodes(codes: JsonObject, path: readonly string[]): Generator<FlatCell> {
  const schemes = Object.keys(codes);
  const isPlain =
    schemes.length > 0 && schemes.every((scheme) => /^[!-~\u4e00-\u9fff]+( [!-~\u4e00-\u9fff]+)*$/.test(scheme));
  if (!isPlain) yield { path, cell: JSON.stringify(codes) };
  else for (const scheme of schemes) yield { path: [...path, scheme], cell: encodeText(String(codes[scheme])) };
}

/** A single value in the form that reads back as the same value. */
function encodeLeaf(type: string, key: string, leaf: FieldType, value: unknown, context: FlattenContext): Cell {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : value;
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((id) => encodeReference(String(id), 'measures', context)).join(' / ');
  if (typeof value !== 'string') return value === null ? 'null' : JSON.stringify(value);
  if (Array.isArray(leaf)) return context.language ? wordForValue(type, key, value, context.language) : value;
  if (leaf === 'date') return encodeDate(value);
  if (leaf === 'idOrNull') return meansSeparate(value) ? `'${value}` : encodeReference(value, 'stages', context);
  if (leaf === 'id' && key !== 'id') return encodeReference(value, targetOf(key, context.tab)?.name ?? '', context);
  return leaf === 'id' || ['metrics', 'locale', 'repeats'].includes(key) ? value : encodeText(value);
}

/** A date that would read as another is marked to be taken as it is. */
function encodeDate(edtf: string): string {
  const read = readDate(edtf);
  return read && 'edtf' in read && read.edtf === edtf ? edtf : `'${edtf}`;
}

const encodeReference = (id: string, list: string, { names }: FlattenContext): string =>
  resolveName(id, names(list)) === id ? id : `'${id}`;
