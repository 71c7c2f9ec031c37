import { matchAt, normaliseWords } from '../convert/normalise-words.js';
import { readNumber, scaleNumber, type NumberWords } from '../convert/number-words.js';
import { readRange } from '../convert/range-words.js';
import { isStop } from '../convert/unreadable-words.js';
import type { Qualifier } from '../model/index.js';
import { qualifierAround, suffixAt, wordsBefore } from './quote-qualifiers.js';

/** A number that stands in a quote. */
export interface FoundNumber {
  /** The number in full: 405,000 for 40.5万. */
  readonly value: number;
  /** The letters right after it, in lower case: 人次 of 超40.5万人次. */
  readonly unitAfter: string;
  /** Offset of its first digit or numeral in the quote. */
  readonly start: number;
  /** Offset after its unit. */
  readonly end: number;
  /** How it was read; `null` for one of several readings of the same digits. */
  readonly number: NumberWords | null;
}

/** A number that stands in a quote, with what the words around it say of it. */
export interface QuotedNumber extends FoundNumber {
  /** How the number is meant; `null` when the words around it do not say, or it is not sure that they do. */
  readonly qualifierWord: Qualifier | null;
  /** The number as printed, with the words that belong to it. */
  readonly printed: string;
}

/** What a quote holds. */
export interface QuoteReading {
  /** The quote. */
  readonly quote: string;
  /** The quote as the parsers of numbers read it, character for character. */
  readonly words: string;
  /** Its numbers, in order. Where digits have several readings, each of them. */
  readonly numbers: readonly FoundNumber[];
  /** Numerals that have no certain reading (一百二) stand in it: what it does not hold is not known. */
  readonly unread: boolean;
}

interface Step {
  readonly numbers: readonly FoundNumber[];
  readonly unread: boolean;
  readonly end: number;
}

const numeral = /[\d零一二三四五六七八九十百千万亿两]/g;
const bareMagnitude = /[十百千万亿]/;

/**
 * The numbers in a quote in English or Chinese: digits, multipliers and plain Chinese numerals.
 *
 * @example
 * numbersInQuote('超40.5万人次')[0] // { value: 405000, qualifierWord: 'over', unitAfter: '人次', start: 1, … }
 */
export function numbersInQuote(quote: string): readonly QuotedNumber[] {
  const reading = readQuote(quote);
  return reading.numbers.map((found) => describeNumber(reading, found));
}

/** Reads the numbers in a quote, in one pass, without what is said of them. */
export function readQuote(quote: string): QuoteReading {
  const words = normaliseWords(quote);
  const numbers: FoundNumber[] = [];
  let unread = false;
  for (let at = nextNumeral(words, 0); at >= 0;) {
    const step = readStep(words, at);
    numbers.push(...step.numbers);
    unread ||= step.unread;
    at = nextNumeral(words, step.end);
  }
  return { quote, words, numbers, unread };
}

/** What the words around a number say of it. Its fields are named one by one: to copy them all at once is slow here. */
export function describeNumber({ quote, words }: QuoteReading, found: FoundNumber): QuotedNumber {
  const { value, unitAfter, start, end, number } = found;
  const around = number ? qualifierAround(words, start, number, value) : { qualifier: null, from: start };
  const printed = quote.slice(around.from, end);
  return { value, unitAfter, start, end, number, qualifierWord: around.qualifier, printed };
}

function nextNumeral(words: string, from: number): number {
  numeral.lastIndex = from;
  return numeral.exec(words)?.index ?? -1;
}

/** The number at an offset, or the two ends of a range that share a multiplier: 3至5万. */
function readStep(words: string, at: number): Step {
  const plain = readPlain(words, at);
  if (plain) return { numbers: [found(words, plain, at)], unread: false, end: plain.end };
  if (words.startsWith('百分之', at)) return { numbers: [], unread: false, end: at + 3 };
  const bare = bareMagnitude.test(words.charAt(at)) && wordsBefore(words, at).said;
  const money = /[$€£¥][ \u00a0]?$/.test(words.slice(Math.max(0, at - 2), at));
  const place = { at, money, bare };
  const number = readNumber(words, place);
  if (!number || isStop(number)) return readOddly(words, at);
  const range = readRange(words, number, place, false);
  if (range && !isStop(range) && range.unit === '' && range.low.power !== number.power) {
    const numbers = [found(words, range.low, at), found(words, range.high, range.low.end)];
    return { numbers, unread: false, end: range.high.end };
  }
  return { numbers: [found(words, number, at), ...inMillions(words, number, at)], unread: false, end: number.end };
}

const plainDigits = /(?:0|[1-9]\d*)(?:\.\d+)?(?![\d.,' \u00a0\-~至到余多百千万亿a-z])/y;

/** Digits and nothing that could change them, which most numbers are: no need to try all the words that may follow. */
function readPlain(words: string, at: number): NumberWords | null {
  const digits = matchAt(plainDigits, words, at)?.[0];
  if (digits === undefined) return null;
  return { digits, power: null, hanzi: false, qualifier: null, end: at + digits.length };
}

function found(words: string, number: NumberWords, from: number): FoundNumber {
  const { value } = scaleNumber(number.digits, number.power);
  const start = nextNumeral(words, from);
  const after = suffixAt(words, number.end)?.end ?? number.end;
  const unit = unitAt(words, after);
  return { value, unitAfter: unit.trim(), start, end: after + unit.length, number };
}

/** The letters right after a number, with the space before them; at most twelve. */
const unitAt = (words: string, at: number): string =>
  matchAt(/[ \u00a0]?[\p{L}\p{M}%()]{1,12}/uy, words, at)?.[0] ?? '';

/** 5m and 3b are metres, millions or billions: any may be meant. */
function inMillions(words: string, number: NumberWords, start: number): readonly FoundNumber[] {
  const letter = number.power === null ? matchAt(/[ \u00a0]?[mb](?![a-z\d/])/y, words, number.end)?.[0] : undefined;
  if (letter === undefined) return [];
  const power = letter.trim() === 'm' ? 6 : 9;
  return [found(words, { ...number, power, end: number.end + letter.length }, start)];
}

/** Digits in a form with several readings (5 300, 3,5, 007), each of which may be meant; numerals in none that is known. */
function readOddly(words: string, at: number): Step {
  const digits = matchAt(/\d(?:[\d.,' \u00a0]*\d)?/y, words, at)?.[0];
  if (digits === undefined) {
    const run = matchAt(/[零一二三四五六七八九十百千万亿两]+/y, words, at)?.[0] ?? '';
    return { numbers: [], unread: run.length > 1 && /[百千万亿]/.test(run), end: at + Math.max(1, run.length) };
  }
  const pieces = digits.match(/\d+(?:\.\d+)?/g) ?? [];
  const readings = [digits.replace(/[,' \u00a0]/g, ''), digits.replace(',', '.'), digits.replace(/\D/g, ''), ...pieces];
  const end = at + digits.length;
  const unit = unitAt(words, end);
  const rest = { unitAfter: unit.trim(), start: at, end: end + unit.length, number: null };
  const values = new Set(readings.map(Number).filter(Number.isFinite));
  return { numbers: [...values].map((value) => ({ value, ...rest })), unread: false, end };
}
