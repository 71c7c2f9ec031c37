import { datePatterns, doubtfulPatterns, partialPatterns } from './date-patterns.js';
import { parseHanziNumeral } from './hanzi-numerals.js';
import { stopAt, type Stop } from './unreadable-words.js';

/** The third of a month, or `end`: the last third of a month, the end of a quarter, half or year. */
export type DatePart = 'early' | 'mid' | 'late' | 'end';

/** One date as printed. What is `null` was not printed. */
export interface DateAtom {
  /** A year in four digits, or how many years from the given one: `{ from: -1 }` is last year. */
  readonly year: number | { readonly from: number } | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly part: DatePart | null;
  /** First and last month of a quarter or half. */
  readonly months: readonly [number, number] | null;
  /** A number that takes its unit from the date beside it: 3 of 3-5月. */
  readonly bare: number | null;
}

type Groups = Readonly<Partial<Record<string, string>>>;

const parts: readonly (readonly [RegExp, DatePart])[] = [
  [/^(?:early|beginning of|start of|上旬|初)$/, 'early'],
  [/^(?:mid|middle of|中旬)$/, 'mid'],
  [/^(?:late|下旬)$/, 'late'],
  [/^(?:end|end of|底|末)$/, 'end'],
];

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A number of one or two digits, in either script; `NaN` for characters that are no number, such as 五四. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : (parseHanziNumeral(text)?.value ?? NaN);
}

const yearsFrom: Readonly<Record<string, number>> = { last: -1, 去: -1, 上: -1, this: 0, 今: 0, 本: 0, next: 1, 明: 1 };

function yearOf(text: string | undefined): DateAtom['year'] {
  const year = text?.replace(/[ 年]|year/g, '');
  if (!year) return null;
  if (Object.hasOwn(yearsFrom, year)) return { from: yearsFrom[year]! };
  return Number(year.replace(/[^\d]/g, (numeral) => String('零一二三四五六七八九'.indexOf(numeral))));
}

/** Which quarter or half: its number is the only digit, or its first word. */
function ordinalOf(text: string): number {
  const words = [/[1一上]|first/, /[2二两下]|second|two/, /[3三]|third|three/, /[4四]|fourth/];
  return words.findIndex((word) => word.test(text)) + 1;
}

function monthsOf({ quarter, half, quarters }: Groups): DateAtom['months'] {
  if (quarter) return [ordinalOf(quarter) * 3 - 2, ordinalOf(quarter) * 3];
  if (half) return [ordinalOf(half) * 6 - 5, ordinalOf(half) * 6];
  return quarters ? [1, ordinalOf(quarters) * 3] : null;
}

/** Day and month of 13/2/2021: known only if one of them is no month, or both are the same. */
function eitherOrder({ either, other }: Groups): { month: number; day: number } | null {
  const [a, b] = [Number(either), Number(other)];
  if (a !== b && a <= 12 && b <= 12) return null;
  return a > 12 ? { day: a, month: b } : { day: b, month: a };
}

function atomOf(groups: Groups): DateAtom | null {
  const numeric = groups['either'] === undefined ? null : eitherOrder(groups);
  if (groups['either'] !== undefined && !numeric) return null;
  const named = groups['monthName'] && monthNames.indexOf(groups['monthName'].slice(0, 3)) + 1;
  return {
    year: yearOf(groups['year']),
    month: numeric?.month ?? (named || numberOf(groups['month'])),
    day: numeric?.day ?? numberOf(groups['day']),
    part: parts.find(([pattern]) => pattern.test(groups['part'] ?? ''))?.[1] ?? null,
    months: monthsOf(groups),
    bare: numberOf(groups['bare']),
  };
}

/**
 * Reads one date that fills the words; `null` when no form fits.
 * @param beside - Whether another date stands beside it, from which it may take what is missing.
 */
export function readAtom(words: string, at: number, beside: boolean): DateAtom | Stop | null {
  const patterns = beside ? [...datePatterns, ...partialPatterns] : datePatterns;
  const match = patterns.map((pattern) => pattern.exec(words)).find((found) => found !== null);
  if (!match) return doubtfulPatterns.some((pattern) => pattern.test(words)) ? stopAt('ambiguous', at) : null;
  const atom = atomOf(match.groups ?? {});
  if (!atom) return stopAt('ambiguous', at);
  const isNumber = [atom.month, atom.day, atom.bare].every((number) => !Number.isNaN(number));
  return isNumber ? atom : null;
}
