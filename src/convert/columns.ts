import { fields } from '../document/fields.js';
import type { FieldType } from '../document/field.js';
import { foldName, plainText } from './clean-cell.js';
import { chineseNames, englishName } from './field-names.js';
import { singular, type Tab } from './tabs.js';

/** What a column of a tab holds. */
export interface Column {
  /** Where its cells go in an entry: `['label', 'zh']`, `['unit', 'en', 'one']`, `['owner', 'role']`. */
  readonly path: readonly string[];
  /** The type of object that the field belongs to. */
  readonly owner: string;
  /** The field, without language or scheme: `label`. */
  readonly field: string;
  /** How cells are read: as the field's type, as JSON, as one fixed empty value, or as the entry around this one. */
  readonly reads:
    { readonly leaf: FieldType } | { readonly json: 'any' | 'codes' } | { readonly empty: '[]' | '{}' } | 'link';
}

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const plural = /^(zero|one|two|few|many|other)$/;

/** Words for languages in a header, such as 名称（中文）. */
const languages: Readonly<Record<string, readonly string[]>> = {
  中文: ['zh'],
  汉语: ['zh'],
  英文: ['en'],
  英语: ['en'],
  英文单数: ['en', 'one'],
  英文复数: ['en', 'other'],
  chinese: ['zh'],
  english: ['en'],
};

/** The name of a field before its language or scheme, and what stands after it. */
function splitHeader(header: string): { readonly base: string; readonly suffix: string | undefined } {
  const colon = /^([^:\uff1a]*)[:\uff1a]([\s\S]*)$/.exec(header);
  if (colon) return { base: colon[1]!, suffix: colon[2]! };
  const bracket = /^([^(\uff08]+)[(\uff08]([\s\S]*)[)\uff09]\s*$/.exec(header);
  return bracket ? { base: bracket[1]!, suffix: bracket[2]! } : { base: header, suffix: undefined };
}

/** Names that a field goes by, folded. */
const namesOf = (type: string, field: string): readonly string[] => [field, ...chineseNames(type, field)].map(foldName);

/** Fields of each type by their folded names; the first of two with one name. */
const fieldsByName: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(fields).map(([type, own]) => {
    const named = Object.keys(own).flatMap((field) => namesOf(type, field).map((name) => [name, field] as const));
    return [type, new Map(named.reverse())];
  }),
);

const fieldNamed = (type: string, name: string): string | undefined => fieldsByName.get(type)!.get(foldName(name));

/** The steps that a suffix adds to the path: a language, and in units a plural form. */
function suffixPath(suffix: string, isUnit: boolean): readonly string[] | undefined {
  const word = foldName(suffix);
  const named = Object.hasOwn(languages, word) ? languages[word] : undefined;
  if (named) return named.length > 1 && !isUnit ? undefined : named;
  const [tag, form, ...more] = plainText(suffix).replace(/ /g, '').split('.');
  if (!languageTag.test(tag!) || more.length > 0) return undefined;
  if (form === undefined) return [tag!];
  return isUnit && plural.test(form) ? [tag!, form] : undefined;
}

function columnOf(
  type: string,
  field: string,
  suffix: string | undefined,
  prefix: readonly string[],
): Column | undefined {
  const leaf = fields[type]![field]!.type;
  const column = { owner: type, field, path: [...prefix, field], reads: { leaf } };
  if (leaf === 'codes') {
    return suffix === undefined
      ? { ...column, reads: { json: 'codes' } }
      : { ...column, path: [...column.path, suffix.trim()], reads: { leaf: 'string' } };
  }
  if (typeof leaf === 'object' && !Array.isArray(leaf)) {
    return suffix === undefined ? { ...column, reads: { empty: 'list' in leaf ? '[]' : '{}' } } : undefined;
  }
  if (suffix === undefined) return column;
  const steps = leaf === 'text' || leaf === 'unit' ? suffixPath(suffix, leaf === 'unit') : undefined;
  return steps && { ...column, path: [...column.path, ...steps] };
}

const ownData = (owner: string, key: string, prefix: readonly string[]): Column => ({
  owner,
  field: key,
  path: [...prefix, key],
  reads: { json: 'any' },
});

/** Fields that hold one object, such as `owner`, with the type of the object. */
const objectFields = (type: string): readonly (readonly [string, string])[] =>
  Object.entries(fields[type]!).flatMap(([field, { type: inner }]) =>
    typeof inner === 'object' && 'object' in inner ? [[field, inner.object] as const] : [],
  );

function innerColumn(type: string, header: string): Column | undefined {
  const { base, suffix } = splitHeader(header);
  for (const [outer, inner] of objectFields(type)) {
    const dot = base.indexOf('.');
    const hasPrefix = dot > 0 && namesOf(type, outer).includes(foldName(base.slice(0, dot)));
    const rest = hasPrefix ? base.slice(dot + 1) : undefined;
    if (rest?.startsWith('x-')) return ownData(inner, header.slice(dot + 1), [outer]);
    const name = rest === undefined ? undefined : fieldNamed(inner, rest);
    const chinese = Object.keys(fields[inner]!).find((field) => chineseNames(inner, field).includes(plainText(base)));
    const field = name ?? (rest === undefined ? chinese : undefined);
    if (field !== undefined) return columnOf(inner, field, suffix, [outer]);
  }
  return undefined;
}

/** The columns by which a nested tab names the entries around its rows: `funnel`, `stage`. */
export const linkColumns = (tab: Tab): readonly Column[] =>
  tab.parents.map((parent) => ({ owner: tab.type, field: singular(parent), path: [singular(parent)], reads: 'link' }));

/** What the header of a column means in a tab; `undefined` when it means nothing there. */
export function parseHeader(header: string, tab: Tab): Column | undefined {
  if (header.trimStart().startsWith('x-')) return ownData(tab.type, header, []);
  const { base, suffix } = splitHeader(header);
  const link = linkColumns(tab).find(({ field }) => namesOf(tab.type, field).includes(foldName(header)));
  if (link) return link;
  const field = fieldNamed(tab.type, base);
  if (field !== undefined && (tab.name !== 'document' || !isList(tab.type, field))) {
    return columnOf(tab.type, field, suffix, []);
  }
  return innerColumn(tab.type, header);
}

const isList = (type: string, field: string): boolean => {
  const inner = fields[type]![field]!.type;
  return typeof inner === 'object' && 'list' in inner;
};

/** Names that a header of this tab may have, for finding the nearest. */
export const headerNames = (tab: Tab): readonly string[] => [
  ...linkColumns(tab).map(({ field }) => field),
  ...Object.keys(fields[tab.type]!).flatMap((field) => [field, ...chineseNames(tab.type, field)]),
  ...objectFields(tab.type).flatMap(([outer, inner]) =>
    Object.keys(fields[inner]!).flatMap((field) => [`${outer}.${field}`, ...chineseNames(inner, field)]),
  ),
];

/** The header of a path in the words of the schema, or of a language. */
export function headerOf(tab: Tab, path: readonly string[], language?: 'en' | 'zh'): string {
  const inner = objectFields(tab.type).find(([field]) => field === path[0] && path.length > 1);
  const [type, own, rest] = inner ? [inner[1], path[1]!, path.slice(2)] : [tab.type, path[0]!, path.slice(1)];
  if (own.startsWith('x-')) return inner ? `${path[0]}.${own}` : own;
  const chinese = language === 'zh' ? chineseNames(type, own)[0] : undefined;
  const name = language === 'en' ? englishName(own) : own;
  const base = chinese ?? (inner ? `${path[0]}.${name}` : name);
  if (rest.length === 0) return base;
  const word = chinese && Object.entries(languages).find(([, steps]) => steps.join('.') === rest.join('.'))?.[0];
  return word && fields[type]![own]?.type !== 'codes' ? `${base}\uff08${word}\uff09` : `${base}:${rest.join('.')}`;
}
