import type { Qualifier } from '../model/index.js';
import { skipSpaces, wordAt, wordTable } from './normalise-words.js';

/** What a word before a number says: how it is meant, its unit, that a range follows, or nothing (`null`). */
export type LeadWord = { readonly qualifier: Qualifier } | { readonly unit: string } | 'range' | 'between' | null;

const prefixes: Readonly<Record<Exclude<Qualifier, 'exact' | 'range'>, string>> = {
  about: '约|大约|大概|大致|约为|约有|~|≈|about|around|approximately|approx|approx.|roughly|some|circa|ca.|ca|close to',
  over:
    '超|超过|超出|逾|突破|多于|高于|大于|不止|过|>|over|more than|above|well over|just over|exceeding|in excess of|' +
    'greater than|upwards of',
  under:
    '近|将近|接近|不足|不到|不满|未满|少于|低于|小于|<|under|nearly|almost|less than|fewer than|below|just under|' +
    'well under|not quite',
  atLeast:
    '至少|最少|起码|不少于|不低于|不小于|不下|不下于|>=|≥|at least|no fewer than|no less than|not less than|' +
    'not fewer than|a minimum of|minimum',
  atMost:
    '至多|最多|不超过|不超|不多于|不高于|不大于|<=|≤|at most|no more than|not more than|not exceeding|up to|' +
    'a maximum of|maximum',
};

/** The Civil Code of China, article 1259: 以上, 以下 and 以内 include the number. */
const suffixes: Readonly<Record<Exclude<Qualifier, 'exact' | 'under' | 'range'>, string>> = {
  about: '左右|上下|or so|or thereabouts',
  over: '余|多',
  atLeast: '以上|及以上|或以上|+|or more|or above|and above|or over|and over|and more|at least',
  atMost: '以下|及以下|或以下|以内|之内|or less|or fewer|and under|or under|at most',
};

const currencies = '¥|$|€|£|₹|us$|hk$|rmb|cny|usd|eur|gbp|jpy|hkd|inr';

type Entry<T> = readonly [string, T];

const entriesOf = <T>(words: string, value: (word: string) => T): Entry<T>[] =>
  words.split('|').map((word) => [word, value(word)]);

const tableOf = (table: Readonly<Record<string, string>>): Entry<Qualifier>[] =>
  Object.entries(table).flatMap(([qualifier, words]) => entriesOf(words, () => qualifier as Qualifier));

const leadWords = wordTable<LeadWord>([
  ...tableOf(prefixes).map(([word, qualifier]): Entry<LeadWord> => [word, { qualifier }]),
  ...entriesOf(currencies, (word): LeadWord => ({ unit: word })),
  ...entriesOf('百分之', (): LeadWord => ({ unit: '%' })),
  ...entriesOf('from|从', (): LeadWord => 'range'),
  ...entriesOf('介于|在|between', (): LeadWord => 'between'),
  ...entriesOf('共|均在|共计|总计|合计|累计|达|达到|仅|只|共有|共计有|a total of|only|just|exactly', () => null),
]);

const suffixWords = wordTable(tableOf(suffixes));

/** The words before a number, read up to the number itself. */
export interface Lead {
  readonly qualifiers: readonly Qualifier[];
  /** A currency or 百分之, as printed. */
  readonly unit: string | null;
  /** “between” and “from”: a range must follow. */
  readonly range: boolean;
  /** “between”: “and” joins the two ends. */
  readonly between: boolean;
  /** Something known was said before the number: 近 of 近万人. */
  readonly said: boolean;
  readonly negative: boolean;
  /** Offset of the number. */
  readonly at: number;
}

const nothing: Omit<Lead, 'at'> = {
  qualifiers: [],
  unit: null,
  range: false,
  between: false,
  said: false,
  negative: false,
};

/** Reads the words before a number, as many as are known. `printed` is the text whose words they are. */
export function readLead(words: string, printed: string, at: number): Lead {
  const start = skipSpaces(words, at);
  if (/^-[¥$€£]/.test(words.slice(start, start + 2))) return { ...readLead(words, printed, start + 1), negative: true };
  const found = wordAt(leadWords, words, start);
  if (!found) return { ...nothing, at: start };
  const [end, word] = found;
  const lead = readLead(words, printed, end);
  if (word === null) return lead;
  if (word === 'range' || word === 'between') return { ...lead, range: true, between: word === 'between' };
  if ('unit' in word)
    return { ...lead, said: true, unit: lead.unit ?? (word.unit === '%' ? '%' : printed.slice(start, end)) };
  return { ...lead, said: true, qualifiers: [word.qualifier, ...lead.qualifiers] };
}

/** A qualifier after a number or its unit, and where it ends; `null` if none stands at the offset. */
export function readSuffix(words: string, at: number): { readonly qualifier: Qualifier; readonly end: number } | null {
  const start = skipSpaces(words, at);
  const found = wordAt(suffixWords, words, start);
  if (!found || /^\+[a-z\d]/.test(words.slice(start, start + 2))) return null; // 1+N is a name
  return { end: found[0], qualifier: found[1] };
}

/** Whether a word that belongs before a number stands at the offset, so that it is no unit: 5 maximum. */
export function isQualifierAt(words: string, at: number): boolean {
  const word = wordAt(leadWords, words, skipSpaces(words, at))?.[1] ?? null;
  return word !== null && typeof word === 'object' && 'qualifier' in word;
}
