import { fields } from '../../src/document/fields.js';
import type { Field } from '../../src/document/field.js';
import type { Random } from './random.js';

const texts = ['Projects', '\u6f33\u5dde\u5e02', '<b>bold</b>', '\u202eabc', 'toString', ''];
const dates = [
  '2021-06-30',
  '2021-06',
  '2021',
  '2021-03/2021-12',
  '2021-09/..',
  '2021-04-08/',
  '2021-06~',
  '[2021-06-01..2021-06-10]',
];
const numbers = [0, 1, 5, 100, 29206, 0.5, -3, 1e15, 300, 350];

/** Ids that entries of these lists have, in the order of the entries; references name them. */
const idOf = (index: number) => ['zy', '__proto__', 'constructor', 'toString', '\u6f33\u5dde'][index] ?? `id-${index}`;

/** Values that the format asks for by name. */
const special: Readonly<Record<string, (random: Random) => unknown>> = {
  metrics: () => '1.0',
  locale: (random) => random.pick(['zh-CN', 'en']),
  repeats: (random) =>
    random.pick(['FREQ=WEEKLY;INTERVAL=2', 'FREQ=YEARLY', 'FREQ=MONTHLY;COUNT=6', 'FREQ=DAILY;UNTIL=20211231']),
  statedRate: (random) => random.pick([0, 0.5, 0.99, 1]),
  actual: (random) => random.pick(dates),
  of: () => null,
};

function leafOf({ type, minimum = 0, maximum = 6, exclusiveMinimum }: Field, random: Random): unknown {
  if (Array.isArray(type)) return random.pick(type as readonly string[]);
  switch (type) {
    case 'number':
      return random.pick(exclusiveMinimum === undefined ? numbers : numbers.filter((it) => it > exclusiveMinimum));
    case 'numberOrNull':
      return random.chance(0.2) ? null : random.pick(numbers);
    case 'integer':
      return random.integer(minimum, maximum);
    case 'boolean':
      return random.chance(0.5);
    case 'id':
      return idOf(random.integer(0, 1));
    case 'idPair':
      return [idOf(0), idOf(1)];
    case 'text':
      return random.chance(0.5) ? random.pick(texts) : { zh: random.pick(texts), en: random.pick(texts) };
    case 'unit':
      return random.chance(0.5) ? random.pick(texts) : { en: { one: 'project', other: 'projects' }, zh: '\u9879' };
    case 'date':
      return random.pick(dates);
    case 'codes':
      return { 'GB/T 2260': '620700' };
    default:
      return random.pick(texts);
  }
}

function valueOf(key: string, field: Field, random: Random): unknown {
  const { type } = field;
  if (typeof type === 'object' && 'list' in type) {
    const length = random.integer(key === 'stages' ? 1 : 2, 4);
    return Array.from({ length }, (_, index) => objectOf(type.list, random, index));
  }
  if (typeof type === 'object' && 'object' in type) return objectOf(type.object, random, 0);
  return Object.hasOwn(special, key) ? special[key]!(random) : leafOf(field, random);
}

function objectOf(type: string, random: Random, index: number): object {
  const entries = Object.entries(fields[type]!).flatMap(([key, field]) => {
    if (key === 'id') return [[key, idOf(index)] as const];
    if (key === 'parent') return [];
    const needed = field.required || (type === 'Milestone' && key === 'actual');
    return needed || random.chance(0.6) ? [[key, valueOf(key, field, random)] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** A document that keeps to the schema, with all kinds of entries. Its references are not always to things that exist. */
export const validDocument = (random: Random): object => objectOf('MetricsDocument', random, 0);
