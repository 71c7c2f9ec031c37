import type { Bounds } from './amount.js';
import { addNumbers } from './exact-sum.js';

/** The bounds of the sum of what lies within bounds, by interval arithmetic with exact decimals. */
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

/** Whether what lies within the first bounds is surely greater than what lies within the second. */
export function isSurelyMore(a: Bounds, b: Bounds): boolean {
  const least = addNumbers([a.low, 0 - b.high]);
  return least === 0 ? a.lowOpen || b.highOpen : least > 0;
}
