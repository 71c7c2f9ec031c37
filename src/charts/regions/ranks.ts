import { boundsOf, isExact, type Bounds } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';

/** The ranks that an amount may have among others, from 1 for the greatest. */
export interface Rank {
  /** The best that it may have. */
  readonly first: number;
  /** The worst that it may have. */
  readonly last: number;
  /** It shares its rank with amounts that are exactly equal. */
  readonly isJoint: boolean;
  /** How many amounts are ranked. */
  readonly of: number;
}

/** Finds the rank of an amount that is one of those ranked; `null` when it is absent, or only about something. */
export type RankIndex = (amount: Amount) => Rank | null;

/** How many of the sorted numbers are less than a value, or with `orEqual` not greater. */
function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The bounds of an amount; `null` for one that has none, or bounds that hold no number, as "under 0" of a count. */
function usableBounds(amount: Amount): Bounds | null {
  const bounds = boundsOf(amount);
  if (!bounds || bounds.low > bounds.high) return null;
  return bounds.low === bounds.high && (bounds.lowOpen || bounds.highOpen) ? null : bounds;
}

/** Numbers that are collected, then sorted. */
class Numbers {
  private values: Float64Array | null = null;
  private count = 0;

  constructor(private readonly most: number) {}

  add(value: number): void {
    this.values ??= new Float64Array(this.most);
    this.values[this.count++] = value;
  }

  /** In ascending order. */
  sorted(): Float64Array {
    return this.values?.subarray(0, this.count).sort() ?? new Float64Array(0);
  }
}

/**
 * Makes the ranks of amounts by interval arithmetic: the best is one more than how many are surely greater, the worst all but
 * those that are surely less. Exactly equal amounts share a rank. What is only "about" may be compared with nothing, so it has
 * no rank and widens those of all others by one; what is absent is not counted. Takes n log n steps, and each rank log n.
 * @see R. E. Moore, Interval Analysis, 1966, for the order of intervals
 *
 * @param count - How many amounts there are.
 * @param amountAt - One of them, by its place.
 */
export function indexRanks(count: number, amountAt: (index: number) => Amount): RankIndex {
  const open = { low: new Numbers(count), high: new Numbers(count) };
  const closed = { low: new Numbers(count), high: new Numbers(count) };
  const exact = new Numbers(count);
  let of = 0;
  for (let index = 0; index < count; index += 1) {
    const amount = amountAt(index);
    if (amount.absence) continue;
    of += 1;
    if (isExact(amount)) {
      exact.add(amount.value!); // both of its ends
      continue;
    }
    const bounds = usableBounds(amount);
    if (!bounds) continue;
    (bounds.lowOpen ? open : closed).low.add(bounds.low);
    (bounds.highOpen ? open : closed).high.add(bounds.high);
  }
  const equals = exact.sorted();
  const low = { open: open.low.sorted(), closed: closed.low.sorted() };
  const high = { open: open.high.sorted(), closed: closed.high.sorted() };
  return (amount) => {
    const bounds = usableBounds(amount);
    if (!bounds) return null;
    // An open end at a number lies beyond it: 8,000 is surely less than "over 8,000".
    const greater =
      equals.length -
      countBelow(equals, bounds.high, !bounds.highOpen) +
      low.closed.length -
      countBelow(low.closed, bounds.high, !bounds.highOpen) +
      low.open.length -
      countBelow(low.open, bounds.high, false);
    const less =
      countBelow(equals, bounds.low, bounds.lowOpen) +
      countBelow(high.closed, bounds.low, bounds.lowOpen) +
      countBelow(high.open, bounds.low, true);
    const same = isExact(amount)
      ? countBelow(equals, amount.value!, true) - countBelow(equals, amount.value!, false)
      : 1;
    return { first: greater + 1, last: of - less - (same - 1), isJoint: same > 1, of };
  };
}
