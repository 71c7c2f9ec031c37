import { normaliseWords } from '../convert/normalise-words.js';
import { powersIn } from '../convert/number-words.js';
import { textsOfUnit } from '../convert/unit-texts.js';
import { holdsVagueNumber } from '../convert/unit-words.js';
import type { Unit } from '../model/index.js';
import { isSame } from './figure-places.js';
import type { FoundNumber, QuoteReading } from './quote-numbers.js';

/** What a quote should hold. */
export interface Wanted {
  /** The numbers. */
  readonly numbers: readonly number[];
  /** By what the number in the document may have to be multiplied to be that of the quote. */
  readonly factors: readonly number[];
  /** Whether it is a percentage or other quotient, for which there are words. */
  readonly percent: boolean;
  /** Whether it may be a length, an area or a time, which a source may print in another unit. */
  readonly measured: boolean;
  /** Language of the quote, where the document says it. */
  readonly language: string | null;
  /** Whether the source may say "all" in place of the number. */
  readonly mayBeAll: boolean;
}

/** 40.5 in a measure of 万人次 is 405,000 in the quote. */
export function factorsOfUnit(unit: Unit | undefined): readonly number[] {
  if (unit === undefined) return [1];
  const powers = new Set(textsOfUnit(unit).flatMap((text) => powersIn(normaliseWords(text))));
  return [1, ...[...powers].map((power) => 10 ** power)];
}

/** Whether a quote holds a number. Its sign may be in words: down by 3.5%. */
export const holds = ({ numbers }: QuoteReading, number: number, { factors, percent }: Wanted): boolean =>
  numbers.some((found) => {
    const tenths = percent && found.unitAfter.startsWith('成') ? found.value * 10 : found.value;
    return factors.some(
      (factor) => isSame(tenths, Math.abs(number) * factor) || isSame(found.value, Math.abs(number) * factor),
    );
  });

const quotientWords =
  /[半成倍折]|分之|half|third|quarter|fifth|double|triple|twice|percent of|\d (?:in|of|out of|for every) (?:every )?\d|\d ?[/:比] ?\d/;
/** Points between thousands, as many languages have them: 1.250 for 1,250. */
const pointedThousands = /(?<![\d.])\d{1,3}\.\d{3}(?![\d.])/;
const allWords = /全|所有|悉数|均|都|各|每|\b(?:all|every|each|both|whole|entire(?:ly)?|full(?:y)?|total)\b/;
const noneWords = /零|无|没有|未|\b(?:no|none|not|zero|nil|without|never)\b/;
const converted =
  /^(?:公里|千米|km|吨|t\b|公顷|ha\b|hectares?|亩|平方公里|千克|公斤|kg|小时|hours?|周|weeks?|天|days?|miles?|acres?|tons?|tonnes?)/;

/** Whether a quote that does not seem to hold its number may hold it after all, in words that are not read here. */
export function isSilent(reading: QuoteReading, wanted: Wanted): boolean {
  const { words, numbers, unread } = reading;
  const [value] = wanted.numbers;
  return (
    unread ||
    /(?![0-9])\p{Nd}/u.test(words) ||
    (wanted.percent && quotientWords.test(words)) ||
    (words.includes('半') && !Number.isInteger(value)) ||
    (wanted.mayBeAll && allWords.test(words)) ||
    (value === 0 && noneWords.test(words)) ||
    (wanted.measured && numbers.some((found) => isConverted(found, value!))) ||
    (numbers.length === 0 && !isReadable(words, wanted.language)) ||
    (!isKnownLanguage(wanted.language) && pointedThousands.test(words)) ||
    isListed(words, value!) ||
    isInWords(reading, value!)
  );
}

/** A number of kilometres or weeks may be the figure in another unit. */
function isConverted({ value, unitAfter }: FoundNumber, wanted: number): boolean {
  return value > 0 && converted.test(unitAfter) && !isSame(value, wanted);
}

/** Numerals are read in Chinese and digits anywhere; words without either are read when they are Chinese or English. */
const isReadable = (words: string, language: string | null) =>
  /\p{Script=Han}/u.test(words) || isKnownLanguage(language);

const isKnownLanguage = (language: string | null) => language === null || /^(?:en|zh)\b/i.test(language);

/** Three things may be named, not counted: A, B and C. */
function isListed(words: string, value: number): boolean {
  const items = words.split(/[、,;]/).length;
  const joined = words.split(/[、,;](?: ?and\b)?|和|及|与|\band\b/).length;
  return items > 1 && value >= items && value <= joined;
}

const largeNumber = /\b(?:hundred|thousand|[mb]illion)/;

/**
 * English words for numbers are not read; a number of three digits or less, or a round one, may be in words, and any other where
 * words such as "thousand" stand without digits.
 */
function isInWords({ words, numbers }: QuoteReading, value: number): boolean {
  const isShort = Math.abs(value) < 1000 || Number(value.toPrecision(2)) === value;
  const mayBe = isShort || (numbers.length === 0 && largeNumber.test(words));
  return mayBe && /[a-z]/.test(words) && holdsVagueNumber(words.replace(/[^a-z]+/g, ' '));
}
