import type { Amount } from '../model/index.js';
import type { Words } from './words.js';

/** An amount in words: `over 8,000`, `300–350`, `not reported`. `say` writes a plain number. */
export function formatAmount(amount: Amount, words: Words, say: (value: number) => string): string {
  if (amount.absence) return words.absence[amount.absence];
  if (amount.qualifier === 'range') return words.range({ low: say(amount.low!), high: say(amount.high!) });
  const n = say(amount.value!);
  return amount.qualifier === 'exact' ? n : words[amount.qualifier]({ n });
}

/**
 * A ratio as a percentage that never says more than it means: one decimal, but as many as it takes for anything below all
 * to stay below 100 %, and anything above nothing to stay above 0 %.
 */
export function formatRatio(ratio: number, tag: string): string {
  let digits = 1;
  const rounded = () => Number((ratio * 100).toFixed(digits));
  while (
    digits < 6 &&
    ((ratio < 1 && rounded() >= 100) || (ratio > 0 && rounded() <= 0) || (ratio > 1 && rounded() <= 100))
  ) {
    digits += 1;
  }
  const style = { style: 'percent', maximumFractionDigits: digits } as const;
  const cut = ratio < 1 && rounded() >= 100 ? 1 - 10 ** -(digits + 2) : ratio; // closer to 1 than six decimals can say
  return new Intl.NumberFormat(tag, style).format(cut);
}
