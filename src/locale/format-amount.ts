import type { Amount } from '../model/index.js';
import { createNumberFormat } from './number-format.js';
import type { Words } from './words.js';

/** Writes a number. A bound is rounded away from what it bounds, so that it stays true. */
export type SayNumber = (value: number, rounding?: 'down' | 'up') => string;

/** Which way a bound is rounded. */
const outward: Readonly<Partial<Record<Amount['qualifier'], 'down' | 'up'>>> = {
  over: 'down',
  atLeast: 'down',
  under: 'up',
  atMost: 'up',
};

/**
 * An amount in words: `over 8,000`, `300–350`, `not reported`. `say` writes a plain number. A range whose ends read alike, as
 * those of a share of rounded numbers may, is about that.
 */
export function formatAmount(amount: Amount, words: Words, say: SayNumber): string {
  if (amount.absence) return words.absence[amount.absence];
  if (amount.qualifier === 'range') {
    const low = say(amount.low!);
    if (amount.low !== amount.high && low === say(amount.high!)) return words.about({ n: low });
    return words.range({ low: say(amount.low!, 'down'), high: say(amount.high!, 'up') });
  }
  const n = say(amount.value!, outward[amount.qualifier]);
  return amount.qualifier === 'exact' ? n : words[amount.qualifier]({ n });
}

/** How an amount is meant, without the number: `over`, `rounded to the nearest 1,000`; empty when there is none. */
export function formatExactness(amount: Amount, words: Words, say: (value: number) => string): string {
  const { absence, qualifier, roundedTo } = amount;
  if (absence) return '';
  if (roundedTo === null) return words.qualifiers[qualifier];
  const rounded = words.roundedTo({ n: say(roundedTo) });
  return qualifier === 'exact' ? rounded : words.clauses([words.qualifiers[qualifier], rounded]);
}

/** A percentage to so many decimals; a bound down or up, but for the last digits that a quotient of two binary numbers is off by. */
function roundPercent(percent: number, digits: number, rounding: 'down' | 'up' | undefined): number {
  if (!rounding) return Number(percent.toFixed(digits));
  const scaled = Number((percent * 10 ** digits).toPrecision(14));
  return (rounding === 'down' ? Math.floor(scaled) : Math.ceil(scaled)) / 10 ** digits;
}

/** Beyond this a percentage is no longer a number. */
export const largestRatio = Number.MAX_VALUE / 10 ** 9;

/** Most decimals of a percentage. */
const mostDigits = 6;

/**
 * To how many decimals a percentage is written: one, but as many as it takes for what is left over, or for what there is of
 * almost nothing, to keep its first digit. So 29,188 of 29,206 is 99.94 %, which agrees with the 0.06 % that are left.
 */
function digitsOf(size: number): number {
  const rest = Math.abs(1 - size); // of all
  const least = Math.min(rest === 0 ? 1 : rest, size === 0 ? 1 : size) * 100;
  if (least >= 0.1) return 1;
  // The difference of two numbers near 1 is off in its last digits: 1 - 0.9999 is 0.00009999999999998899.
  return Math.min(mostDigits, Math.ceil(-Math.log10(least) - 1e-9));
}

/**
 * A function that writes ratios as percentages that never say more than they mean: what is below all stays below 100 %, what
 * is above nothing stays above 0 %, and a share and what it leaves over add up as they are printed.
 */
export function createRatioFormat(tag: string): SayNumber {
  const formats: ((percent: number) => string)[] = [];
  return (ratio, rounding) => {
    const size = Math.min(Math.abs(ratio), largestRatio);
    const digits = digitsOf(size);
    const format = (formats[digits] ??= createNumberFormat(tag, { least: 0, most: digits }, 'percent'));
    const rounded = roundPercent(size * 100, digits, rounding);
    const misleads = (size < 1 && rounded >= 100) || (size > 0 && rounded <= 0) || (size > 1 && rounded <= 100);
    const least = 10 ** -digits; // for what is closer to nothing or to all than six decimals can say
    const percent = !misleads ? rounded : size < 0.5 ? least : size < 1 ? 100 - least : 100 + least;
    return format(ratio < 0 ? -percent : percent);
  };
}
