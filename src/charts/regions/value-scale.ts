import { scaleBetween, type BarScale } from '../../layout/bar.js';
import { scaleLinear } from '../../layout/d3.js';
import { drawnValue, furthestValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import type { RegionsScale, ValueTick } from './regions-types.js';

/** From where to where values reach. */
export interface Extent {
  /** The least. */
  readonly low: number;
  /** The greatest. */
  readonly high: number;
  /** The least above zero; infinite when there is none. */
  readonly leastPositive: number;
}

/** Gathers how far amounts reach. */
export class ExtentOf {
  private low = Infinity;
  private high = -Infinity;
  private leastPositive = Infinity;

  /** Takes in all that an amount is drawn to. */
  add(amount: Amount): void {
    const value = drawnValue(amount);
    if (value === null) return;
    this.reach(value);
    this.reach(furthestValue(amount) ?? value);
  }

  /** How far they reach; `null` without any. */
  get extent(): Extent | null {
    const { low, high, leastPositive } = this;
    return low > high ? null : { low, high, leastPositive };
  }

  private reach(value: number): void {
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
    if (value > 0 && value < this.leastPositive) this.leastPositive = value;
  }
}

/** How far one value reaches. */
export const extentOfValue = (value: number): Extent => ({
  low: value,
  high: value,
  leastPositive: value > 0 ? value : Infinity,
});

/** How long an extent is together with zero. */
export const lengthOf = ({ low, high }: Extent): number => Math.max(0, high) - Math.min(0, low);

/** How far several extents reach together; to zero when there is none. */
export function joinExtents(extents: readonly (Extent | null)[]): Extent {
  let [low, high, leastPositive] = [Infinity, -Infinity, Infinity];
  for (const extent of extents) {
    if (!extent) continue;
    low = Math.min(low, extent.low);
    high = Math.max(high, extent.high);
    leastPositive = Math.min(leastPositive, extent.leastPositive);
  }
  return low > high ? extentOfValue(0) : { low, high, leastPositive };
}

/** A scale of values, and what of it can be shown as an axis. */
export interface ValueScale {
  /** Fractions of the plot by value. */
  readonly at: BarScale;
  /** Whether lengths are in proportion. */
  readonly type: RegionsScale;
  /** The value at the start of the axis. */
  readonly start: number;
  /** The value at its end. */
  readonly end: number;
  /** The values at its ticks: three to five, where there is room for so many round ones. */
  readonly ticks: readonly number[];
}

/** More ticks than these are no help. */
const mostTicks = 5;
/** A spread beyond this is hard to read in proportion. */
const widestSpread = 1000;

/** Whether a logarithmic scale would help: all values are above zero, and the greatest is over a thousand times the least. */
export const isWideSpread = ({ low, high, leastPositive }: Extent): boolean =>
  low >= 0 && leastPositive < Infinity && high / leastPositive > widestSpread;

/** A scale in proportion, always with zero in it. */
export function linearScale({ low, high }: Extent): ValueScale {
  const [from, to] = [Math.min(0, low), Math.max(0, high)];
  return { at: scaleBetween(from, to), type: 'linear', start: from, end: to, ticks: roundTicks(from, to) };
}

/** A scale for dots, which need no zero: it has one unless the values lie close together far from it. */
export function dotScale({ low, high }: Extent): ValueScale {
  if (low <= 0 || low < high / 2) return linearScale({ low, high, leastPositive: low });
  const air = (high - low || high) * 0.08;
  const [from, to] = [low - air, high + air];
  return { at: scaleBetween(from, to), type: 'linear', start: from, end: to, ticks: roundTicks(from, to) };
}

function roundTicks(from: number, to: number): readonly number[] {
  if (!Number.isFinite(to - from) || from === to) return [];
  const scale = scaleLinear().domain([from, to]);
  return [4, 3, 2].map((count) => scale.ticks(count)).find((ticks) => ticks.length <= mostTicks) ?? [];
}

/** A logarithmic scale, from the power of ten below the least value above zero; `null` when there is none. */
export function logScale({ high, leastPositive }: Extent): ValueScale | null {
  if (!(high > 0) || leastPositive === Infinity) return null;
  const first = Math.ceil(Math.log10(leastPositive) - 1e-9) - 1;
  const last = Math.max(first + 1, Math.log10(high));
  const at = (value: number) =>
    value <= 0 ? 0 : Math.max(0, Math.min(1, (Math.log10(value) - first) / (last - first)));
  const end = Math.max(high, 10 ** last);
  return { at, type: 'log', start: 10 ** first, end, ticks: powersOfTen(first, Math.floor(last + 1e-9)) };
}

/** Whether a scale does not hold a value: only those of regions that contain others of the list are left out. */
export const isBeyond = ({ start, end, type }: ValueScale, value: number): boolean =>
  value > end || (value < start && type === 'linear');

/** At most five powers of ten, evenly spaced, the least of them first. */
function powersOfTen(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first) / (mostTicks - 1)));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += step) ticks.push(Number(`1e${power}`));
  return ticks.filter((tick) => tick > 0 && Number.isFinite(tick));
}

/** The ticks as they are drawn: in short, unless two would then read alike. */
export function drawTicks(
  { at, ticks }: ValueScale,
  short: (value: number) => string,
  full: (value: number) => string,
): readonly ValueTick[] {
  const labels = ticks.map(short);
  const say = new Set(labels).size === labels.length ? short : full;
  return ticks.map((tick) => ({ position: at(tick), label: say(tick) }));
}
