import { drawnValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';

/** Something that an amount is of, and how long that is written. */
interface Longest<T> {
  item: T;
  size: number;
}

/**
 * Finds, among many amounts, those that may be the longest when they are written: of every qualifier, and of every word in
 * place of a figure, the greatest whole number and the greatest other one.
 */
export class LongestAmounts<T> {
  private readonly whole = new Map<string, Longest<T>>();
  private readonly others = new Map<string, Longest<T>>();

  /** Takes in an amount. `word`: what is written in place of it, if anything; `item`: what it is of. */
  add(amount: Amount, word: string | null, item: T): void {
    const value = drawnValue(amount) ?? 0;
    const size = value < 0 ? -10 * value : value; // a sign takes the place of a digit
    const longest = Number.isInteger(value) ? this.whole : this.others;
    const kind = word ?? amount.absence ?? amount.qualifier;
    const before = longest.get(kind);
    if (!before) longest.set(kind, { item, size });
    else if (size > before.size) Object.assign(before, { item, size });
  }

  /** What these amounts are of. */
  get items(): readonly T[] {
    return [...this.whole.values(), ...this.others.values()].map(({ item }) => item);
  }
}
