import fc from 'fast-check';
import { readJson } from './demo.js';

/** The parts of JSON Schema that the schema of the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

/** The schema of the document. */
export const schema = readJson('../../src/document/metrics-1.0.schema.json') as Schema;

/** Strings, of which those are taken that match a pattern of the schema. */
const strings = [
  ...['', 'Projects', '\u6f33\u5dde', '<b>x</b>', '\u202eabc', 'toString', '\ud83d', '\u{1f468}'.repeat(500)],
  ...['zy', '__proto__', 'constructor', '1.0', '1.12', 'en', 'zh-CN', 'zh-Hans-CN', 'FREQ=WEEKLY;INTERVAL=2'],
  ...['2021', '2021-06~', '2021-02-30', '2021-03/2021-12', '[2021-06..]', '{2021-01,2021-03}', '2021-09/..', '?'],
];
const numbers = [0, -0, 1, 2, 6, 0.5, 29206, -3, 1e15, 1.7e308];

const known = new Map<string, fc.Arbitrary<unknown>>();

/** Values that a schema accepts. */
export function arbitraryOf(shape: Schema): fc.Arbitrary<unknown> {
  if (shape.$ref) {
    if (!known.has(shape.$ref)) known.set(shape.$ref, arbitraryOf(schema.$defs![shape.$ref.split('/').pop()!]!));
    return known.get(shape.$ref)!;
  }
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.properties) return objectOf(shape);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(arbitraryOf));
  switch (shape.type) {
    case 'array':
      return fc.array(arbitraryOf(shape.items!), {
        minLength: shape.minItems ?? 0,
        maxLength: shape.maxItems ?? 2,
      });
    case 'object':
      return mapOf(shape);
    case 'string':
      return fc.constantFrom(...strings.filter((it) => new RegExp(shape.pattern ?? '', 'u').test(it)));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return numberOf(shape);
  }
}

function numberOf({ type, minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity }: Schema) {
  const fitting = numbers.filter(
    (it) => it >= minimum && it <= maximum && it > exclusiveMinimum && (type !== 'integer' || Number.isInteger(it)),
  );
  return fc.constantFrom<unknown>(...fitting, ...(Array.isArray(type) ? [null] : []));
}

function mapOf({ patternProperties, additionalProperties }: Schema): fc.Arbitrary<unknown> {
  if (additionalProperties) return fc.record({ 'GB/T 2260': arbitraryOf(additionalProperties) });
  const text = arbitraryOf(Object.values(patternProperties!)[0]!);
  return fc.record({ zh: text, en: text }, { requiredKeys: ['zh'] });
}

function objectOf({ properties, required = [], anyOf }: Schema): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties!).map(([key, shape]) => [key, arbitraryOf(shape)]));
  return fc.record(model, { requiredKeys: [...required, ...(anyOf?.[0]?.required ?? [])] });
}

/** Values for any place of a document that break one rule or another, and some that break none. */
export const hostileValues: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 0.5, 7, 1e21, Infinity, -Infinity, '', 'two words', '__proto__', '29,206', '1', '2.0'],
  ...['1.x', '2021-06-30T00:00', 'yesterday', 'zh_CN', 'a'.repeat(65), 'x'.repeat(501), '\u{1f468}'.repeat(501)],
  ...[[], [5], [null], ['a', 'b'], ['a', 'b', 'c'], [[]], [{}], {}],
  ...[{ en: 'a', zh: '\u7532' }, { en: 'a', zh_CN: 'b' }, { en: 7 }, { 'en-': 'a' }, { metrics: {} }],
  ...[{ en: { other: 'a' } }, { en: { one: 'a' } }, { en: { other: 'a', any: 'b' } }, { en: { other: 5 } }],
  JSON.parse('{"__proto__":"x"}'),
  JSON.parse('{"en":"x","__proto__":{"other":"y"}}'),
  JSON.parse('{"__proto__":{"title":"T"},"constructor":{"prototype":{}}}'),
  JSON.parse('['.repeat(500) + ']'.repeat(500)),
];

/** Keys to rename others to. */
export const hostileKeys = ['__proto__', 'constructor', 'toString', 'x-own', 'titel', 'id', 'value', 'en', 'zh_CN', ''];
