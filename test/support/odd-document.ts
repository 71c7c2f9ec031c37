import { fields } from '../../src/document/fields.js';
import { hostileTexts, randomJson, type Random } from './random.js';

/** Texts, numbers and ids that a spreadsheet may take for something else. */
const oddTexts = [
  ...hostileTexts,
  '12',
  '007',
  '1e5',
  '2021-06-30',
  '6/30',
  'null',
  'TRUE',
  '97%',
  ' a ',
  'a\r\nb',
  'a\rb',
  'a\nb',
  'a\tb',
  '\ta',
  '\ra',
  '=1+1',
  "'=1",
  "''-x",
  '-5',
  '-x',
  '@x',
  '""',
  '\'""',
  '" "',
  '\u00a0',
  '\u200b',
  '#REF!',
  "'#N/A",
  '#1',
  '# note',
  'a,b;c',
  '"quoted"',
  '_x000D_',
  '_x005F_x0041_',
  '\u0000',
  '\uffff',
  '\ufeffx',
];
const wellFormed = oddTexts.filter((text) => !/\p{Surrogate}/u.test(text));
const oddNumbers = [0, -0, 1e21, 0.1 + 0.2, 5e-324, -7, 1.7e308, 2 ** 53 + 2, 0.07, 2021, 44348];
const oddIds = [
  'null',
  '007',
  '-5',
  'separate',
  '\u5355\u5217',
  'Projects',
  'TRUE',
  '2021',
  '1e5',
  '__proto__',
  '.',
  'zy',
];
const oddDates = [
  '2021',
  '2021-06',
  '2021-06-30',
  '2021/6/30',
  '6/30',
  '..',
  '{2021-08,2021-09}',
  '2021-09/..',
  '[..2021-06]',
  '%',
];
const tags = ['zh', 'en', 'zh-Hant-TW', 'fr'];

/** Any JSON without numbers that JSON cannot hold, and without -0, which it does not keep. */
const ownData = (random: Random): unknown => JSON.parse(JSON.stringify(randomJson(random)));

function textOf(random: Random, texts: readonly string[]): unknown {
  if (random.chance(0.5)) return random.pick(texts);
  return Object.fromEntries(
    Array.from({ length: random.integer(1, 4) }, () => [random.pick(tags), random.pick(texts)]),
  );
}

/** A document of the schema whose values are the hardest for spreadsheets. Ids in one list differ. */
export function oddDocument(random: Random, { halves = false } = {}): object {
  const texts = halves ? oddTexts : wellFormed;
  const leaf = (key: string, type: unknown): unknown => {
    if (key === 'metrics') return '1.0';
    if (key === 'locale') return random.pick(['zh-CN', 'en', 'fr']);
    if (key === 'repeats')
      return random.pick(['FREQ=WEEKLY;INTERVAL=2', 'FREQ=YEARLY;COUNT=T', 'FREQ=DAILY;UNTIL=20210230']);
    if (key === 'of' && random.chance(0.4)) return null;
    if (Array.isArray(type)) return random.pick(type as readonly string[]);
    if (type === 'numberOrNull') return random.chance(0.2) ? null : random.pick(oddNumbers);
    if (type === 'number') return random.pick(oddNumbers);
    if (type === 'integer') return random.integer(1, 6);
    if (type === 'boolean') return random.chance(0.5);
    if (type === 'id' || type === 'idOrNull') return random.pick(oddIds);
    if (type === 'idPair') return [random.pick(oddIds), random.pick(oddIds)];
    if (type === 'date') return random.pick(oddDates);
    if (type === 'codes')
      return Object.fromEntries(texts.filter(() => random.chance(0.05)).map((text) => [text, random.pick(texts)]));
    if (type === 'unit' && random.chance(0.5))
      return { en: { one: random.pick(texts), other: random.pick(texts) }, zh: random.pick(texts) };
    return type === 'text' || type === 'unit' ? textOf(random, texts) : random.pick(texts);
  };
  const object = (type: string, index: number): object => {
    const entries = Object.entries(fields[type]!).flatMap(([key, { type: inner, required }]): [string, unknown][] => {
      if (!required && random.chance(0.5)) return [];
      if (key === 'id') return [[key, oddIds[(index * 5 + 1) % oddIds.length]]];
      if (typeof inner === 'object' && 'list' in inner) {
        const length = key === 'stages' ? random.integer(1, 3) : random.integer(0, 3);
        return [[key, Array.from({ length }, (_, at) => object(inner.list, at))]];
      }
      if (typeof inner === 'object' && 'object' in inner) return [[key, object(inner.object, 0)]];
      return [[key, leaf(key, inner)]];
    });
    const own: [string, unknown][] = random.chance(0.2)
      ? [[`x-${random.pick(['a', 'A', 'b c', '__proto__', '='])}`, ownData(random)]]
      : [];
    return Object.fromEntries([...entries, ...own]);
  };
  return object('MetricsDocument', 0);
}
