import { addNumbers } from './exact-sum.js';

/** How a number is meant: see `qualifier` in the schema. */
export type Qualifier = 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';

/** Why there is no number. `unreadable`: the document holds something there that is no number. */
export type Absence = 'notReported' | 'notApplicable' | 'withheld' | 'unreadable';

/** A number as it is known: with its qualifier, or absent for a reason. */
export interface Amount {
  /** The printed number; `null` when absent, and for a range given only by its ends. */
  readonly value: number | null;
  /** How the number is meant. */
  readonly qualifier: Qualifier;
  /** Lower end of a range. */
  readonly low: number | null;
  /** Upper end of a range. */
  readonly high: number | null;
  /** `null` when there is a number. */
  readonly absence: Absence | null;
  /** The step to which the source rounds the number, greater than 0; `null` when it does not say. */
  readonly roundedTo: number | null;
}

/** What a number can be at least and at most; an open end is not itself possible. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** An exactly known amount. */
export const exactly = (value: number): Amount => amountOf('exact', value);

/** No number, for a reason. */
export const absent = (absence: Absence): Amount =>
  Object.freeze({ value: null, qualifier: 'exact', low: null, high: null, absence, roundedTo: null });

function amountOf(
  qualifier: Qualifier,
  value: number | null,
  low: number | null = null,
  high: number | null = null,
): Amount {
  return { value, qualifier, low, high, absence: null, roundedTo: null };
}

/** The number that a bar is drawn to: the printed one, or the lower end of a range. `null` when absent. */
export const drawnValue = (amount: Amount): number | null => amount.value ?? amount.low;

/** The largest number that an amount's mark reaches: the upper end of a range, else the printed number. */
export const furthestValue = (amount: Amount): number | null => amount.high ?? amount.value;

/** Whether an amount is one number, known exactly: not a bound, not about, and not rounded. */
export const isExact = ({ value, qualifier, roundedTo }: Amount): boolean =>
  value !== null && qualifier === 'exact' && roundedTo === null;

/**
 * The bounds of an amount; `null` when it is absent or only "about" (nobody says by how much it may be off). An exact number
 * that is rounded lies within half a step of what is printed: the lower end is possible, the upper one is not, as it would
 * be rounded up. The step says nothing of a printed bound, as in "over 8,000".
 */
export function boundsOf({ value, qualifier, low, high, absence, roundedTo }: Amount): Bounds | null {
  if (absence || qualifier === 'about') return null;
  if (qualifier === 'range') {
    return low === null || high === null ? null : { low, high, lowOpen: false, highOpen: false };
  }
  if (value === null) return null;
  const closed = { low: value, high: value, lowOpen: false, highOpen: false };
  if (qualifier === 'over' || qualifier === 'atLeast') {
    return { ...closed, high: Infinity, lowOpen: qualifier === 'over', highOpen: true };
  }
  if (qualifier === 'under' || qualifier === 'atMost') {
    const floor = value < 0 ? -Infinity : 0; // counts and money aimed below a positive number are not negative
    return { ...closed, low: floor, highOpen: qualifier === 'under', lowOpen: floor < 0 };
  }
  if (roundedTo !== null) {
    const least = value - roundedTo / 2;
    return { ...closed, low: value < 0 ? least : Math.max(0, least), high: value + roundedTo / 2, highOpen: true };
  }
  return closed;
}

/** The amount that bounds describe; `null` when they say nothing at all. */
function fromBounds({ low, high, lowOpen, highOpen }: Bounds): Amount | null {
  if (Number.isNaN(low) || Number.isNaN(high)) return null;
  if (low === high) return exactly(low);
  if (high === Infinity) return low <= 0 ? null : amountOf(lowOpen ? 'over' : 'atLeast', low);
  if (low <= 0) return amountOf(highOpen ? 'under' : 'atMost', high);
  return amountOf('range', null, low, high);
}

const isAbout = (amount: Amount) => amount.qualifier === 'about' && amount.value !== null;

/**
 * How the result of single numbers is meant; `null` when they are to be computed by their bounds, since one of them is a
 * bound or, without anything that is only "about", rounded.
 */
function pointQualifier(amounts: readonly Amount[]): 'about' | 'exact' | null {
  const isPoint = (amount: Amount) => isAbout(amount) || (amount.qualifier === 'exact' && amount.value !== null);
  if (!amounts.every(isPoint)) return null;
  if (amounts.some(isAbout)) return 'about';
  return amounts.every(isExact) ? 'exact' : null;
}

/** An amount unless it is too large for a number. */
const finite = (amount: Amount) => (Number.isFinite(amount.value) ? amount : null);

/**
 * The quotient of two amounts, by interval arithmetic: over 8,000 of 10,000 is over 80 %. `null` when nothing can be said:
 * one is absent, the whole is or may be zero, or both are bounded on the same side.
 * @see R. E. Moore, Interval Analysis, 1966
 */
export function divide(part: Amount, whole: Amount): Amount | null {
  const qualifier = pointQualifier([part, whole]);
  if (qualifier) return whole.value! <= 0 ? null : finite(amountOf(qualifier, part.value! / whole.value!));
  const a = boundsOf(part);
  const b = boundsOf(whole);
  if (!a || !b || b.high <= 0 || a.low < 0 || b.low < 0) return null;
  return fromBounds({
    low: a.low / b.high,
    high: b.low === 0 ? Infinity : a.high / b.low,
    lowOpen: a.lowOpen || b.highOpen,
    highOpen: a.highOpen || b.lowOpen,
  });
}

/**
 * What is left of a whole when parts are taken away, by interval arithmetic with exact decimals: 0.3 less 0.1 and 0.2 is 0.
 * `null` when nothing can be said.
 */
export function subtract(whole: Amount, ...parts: readonly Amount[]): Amount | null {
  const qualifier = pointQualifier([whole, ...parts]);
  if (qualifier) {
    return finite(amountOf(qualifier, addNumbers([whole.value!, ...parts.map(({ value }) => 0 - value!)])));
  }
  const own = boundsOf(whole);
  const taken = parts.map(boundsOf).filter((bounds) => bounds !== null);
  if (!own || taken.length < parts.length) return null;
  return fromBounds({
    low: addNumbers([own.low, ...taken.map(({ high }) => 0 - high)]),
    high: addNumbers([own.high, ...taken.map(({ low }) => 0 - low)]),
    lowOpen: own.lowOpen || taken.some(({ highOpen }) => highOpen),
    highOpen: own.highOpen || taken.some(({ lowOpen }) => lowOpen),
  });
}
