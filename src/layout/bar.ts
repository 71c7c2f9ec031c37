import { boundsOf, drawnValue, furthestValue } from '../model/amount.js';
import type { Amount, Qualifier } from '../model/index.js';

/** How a bar is drawn. Positions are fractions of the plot, 0 to 1. */
export interface BarLayout {
  /** Where zero is. */
  readonly zero: number;
  /** Start of the solid part. */
  readonly from: number;
  /** End of the solid part. */
  readonly to: number;
  /** Where what lies beyond the solid part begins: its end, or the lower end of a range that spans zero. */
  readonly reachFrom: number;
  /** Where the bar may reach beyond its solid part: upper end of a range, or the printed figure of "nearly". */
  readonly reach: number;
  /** How it ends; `zero` and `absent` have no bar, nor has what the scale does not hold: `beyond`. */
  readonly end: Qualifier | 'zero' | 'absent' | 'beyond';
  /** Grows away from zero to the left of it. */
  readonly negative: boolean;
  /** A target on the same scale. */
  readonly target: number | null;
  /** Too short to be seen, and yet not nothing: it gets a mark of 2 px at least. Default: `false`. */
  readonly isSliver?: boolean;
}

/** Fractions of the plot by value; always with zero in its domain. */
export type BarScale = (value: number) => number;

/** Beyond this the length of a scale is no longer a number. */
const furthest = Number.MAX_VALUE / 4;

/** The scale that holds these amounts and zero. */
export function createBarScale(amounts: readonly Amount[]): BarScale {
  const values = amounts
    .flatMap((amount) => [drawnValue(amount), furthestValue(amount)])
    .filter((value) => value !== null);
  return scaleBetween(
    values.reduce((least, value) => Math.min(least, value), 0),
    values.reduce((most, value) => Math.max(most, value), 0),
  );
}

/** The scale from one value to another. */
export function scaleBetween(least: number, most: number): BarScale {
  const low = Math.max(-furthest, least);
  const high = Math.min(furthest, most);
  const length = low === high ? 1 : high - low;
  return (value) => Math.max(0, Math.min(1, (value - low) / length));
}

/** One unit of the last digit that is not zero: "nearly 30,000" may be off by a step of 10,000; its bar is solid to half of that below. */
function roundingStep(value: number): number {
  let step = 1;
  const whole = Math.abs(Math.trunc(value));
  while (whole > 0 && whole % (step * 10) === 0 && step < whole) step *= 10;
  return whole === 0 ? Math.abs(value) / 10 : step / 2;
}

/** Draws an amount on a scale. */
export function layoutBar(amount: Amount, scale: BarScale, target: Amount | null = null): BarLayout {
  const zero = scale(0);
  const value = drawnValue(amount);
  const goal = target ? drawnValue(target) : null;
  const shared = { zero, target: goal === null ? null : scale(goal) };
  if (value === null)
    return { ...shared, from: zero, to: zero, reachFrom: zero, reach: zero, end: 'absent', negative: false };
  if (amount.qualifier === 'range') return layoutRange(amount.low!, amount.high!, scale, shared);
  const reach = furthestValue(amount) ?? value;
  if (value === 0 && reach === 0)
    return { ...shared, from: zero, to: zero, reachFrom: zero, reach: zero, end: 'zero', negative: false };
  const short = amount.qualifier === 'under' || amount.qualifier === 'atMost';
  const solid = short ? value - Math.sign(value) * Math.min(roundingStep(value), Math.abs(value)) : value;
  return {
    ...shared,
    from: Math.min(zero, scale(solid)),
    to: Math.max(zero, scale(solid)),
    reachFrom: scale(solid),
    reach: scale(reach),
    end: amount.qualifier,
    negative: value < 0,
  };
}

/** A range is solid as far as it is sure, from zero to its nearer end, and hatched between its ends. */
function layoutRange(
  low: number,
  high: number,
  scale: BarScale,
  shared: Pick<BarLayout, 'zero' | 'target'>,
): BarLayout {
  const sure = low > 0 ? low : high < 0 ? high : 0;
  const negative = high < 0;
  return {
    ...shared,
    from: Math.min(shared.zero, scale(sure)),
    to: Math.max(shared.zero, scale(sure)),
    reachFrom: scale(negative ? high : low),
    reach: scale(negative ? low : high),
    end: 'range',
    negative,
  };
}

/** Whether two amounts may be ordered: neither may reach into the other. `null` when nothing can be said. */
export function isSurelyGreater(a: Amount, b: Amount): boolean | null {
  const x = boundsOf(a);
  const y = boundsOf(b);
  if (!x || !y) return null;
  return x.low > y.high || (x.low === y.high && (x.lowOpen || y.highOpen));
}
