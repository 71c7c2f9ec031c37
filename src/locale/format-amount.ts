import type { Amount } from '../model/index.js';
import { createNumberFormat } from './number-format.js';
import type { Words } from './words.js';

/**
 * An amount in words: `over 8,000`, `300–350`, `not reported`. `say` writes a plain number. A range whose ends read alike, as
 * those of a share of rounded numbers may, is about that.
 */
export function formatAmount(amount: Amount, words: Words, say: (value: number) => string): string {
  if (amount.absence) return words.absence[amount.absence];
  if (amount.qualifier === 'range') {
    const ends = { low: say(amount.low!), high: say(amount.high!) };
    const isPoint = amount.low !== amount.high && ends.low === ends.high;
    return isPoint ? words.about({ n: ends.low }) : words.range(ends);
  }
  const n = say(amount.value!);
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
export function createRatioFormat(tag: string): (ratio: number) => string {
  const formats: ((percent: number) => string)[] = [];
  return (ratio) => {
    const size = Math.abs(ratio);
    const digits = digitsOf(size);
    const format = (formats[digits] ??= createNumberFormat(tag, { least: 0, most: digits }, 'percent'));
    const rounded = Number((size * 100).toFixed(digits));
    const misleads = (size < 1 && rounded >= 100) || (size > 0 && rounded <= 0) || (size > 1 && rounded <= 100);
    const least = 10 ** -digits; // for what is closer to nothing or to all than six decimals can say
    const percent = !misleads ? rounded : size < 0.5 ? least : size < 1 ? 100 - least : 100 + least;
    return format(ratio < 0 ? -percent : percent);
  };
}
