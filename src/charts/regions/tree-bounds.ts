import { exactly, type Amount, type Bounds } from '../../model/amount.js';

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
