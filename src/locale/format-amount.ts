import type { Amount } from '../model/index.js';
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

/**
 * A ratio as a percentage that never says more than it means: one decimal, but as many as it takes for anything below all
 * to stay below 100 %, and anything above nothing to stay above 0 %.
 */
export function formatRatio(ratio: number, tag: string): string {
  const size = Math.abs(ratio);
  let digits = 1;
  const rounded = () => Number((size * 100).toFixed(digits));
  const misleads = () =>
    (size < 1 && rounded() >= 100) || (size > 0 && rounded() <= 0) || (size > 1 && rounded() <= 100);
  while (digits < 6 && misleads()) digits += 1;
  const least = 10 ** -digits; // for what is closer to nothing or to all than six decimals can say
  const percent = !misleads() ? rounded() : size < 0.5 ? least : size < 1 ? 100 - least : 100 + least;
  const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits });
  return format.format((ratio < 0 ? -percent : percent) / 100);
}
