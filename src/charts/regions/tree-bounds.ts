import { exactly, type Amount, type Bounds } from '../../model/amount.js';

/**
 * The sum of numbers without what floating-point arithmetic loses: 0.1 and 0.2 are 0.3. One that is infinite is the sum.
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, 1974
 */
export function addNumbers(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  let most = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) return value;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    most = Math.max(most, Math.abs(value), Math.abs(next));
    sum = next;
  }
  return Number.isFinite(sum) ? tidy(sum + lost, most) : sum;
}

/** A result without the digits that numbers of that size cannot hold: 15 decimal digits are sure. */
function tidy(value: number, size: number): number {
  if (Number.isInteger(value)) return value;
  const decimals = 15 - Math.ceil(Math.log10(size));
  return decimals <= 100 ? Number(value.toFixed(Math.max(0, decimals))) : value;
}

/** The bounds of the sum of what lies within bounds, by interval arithmetic. */
export const addBounds = (all: readonly Bounds[]): Bounds => ({
  low: addNumbers(all.map(({ low }) => low)),
  high: addNumbers(all.map(({ high }) => high)),
  lowOpen: all.some(({ lowOpen }) => lowOpen),
  highOpen: all.some(({ highOpen }) => highOpen),
});

/** The bounds of what is left of a whole when a part is taken away, by interval arithmetic. */
export const subtractBounds = (whole: Bounds, part: Bounds): Bounds => addBounds([whole, negated(part)]);

/** The bounds of the opposite number. */
export const negated = ({ low, high, lowOpen, highOpen }: Bounds): Bounds => ({
  low: 0 - high, // never -0
  high: 0 - low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});

/**
 * The amount that bounds describe; `null` when no amount says so much and no more. A range takes in its ends even where
 * these are not possible.
 *
 * @param isSigned - Whether what is counted can be negative; else "at most 5" says all that "−3 to 5" does.
 */
export function amountWithin({ low, high, lowOpen, highOpen }: Bounds, isSigned: boolean): Amount | null {
  const meant = (qualifier: Amount['qualifier'], value: number): Amount => ({ ...exactly(value), qualifier });
  if (low === high) return Number.isFinite(low) ? exactly(low) : null;
  if (high === Infinity) {
    if (low === -Infinity || (!isSigned && low <= 0)) return null;
    return meant(lowOpen ? 'over' : 'atLeast', low);
  }
  // What is below a positive number is taken to be 0 or more: see boundsOf.
  if (low === -Infinity ? high < 0 : !isSigned && low <= 0) return meant(highOpen ? 'under' : 'atMost', high);
  return low === -Infinity ? null : { ...exactly(low), value: null, qualifier: 'range', low, high };
}
