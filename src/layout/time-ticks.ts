import type { Locale } from '../locale/index.js';
import type { CivilDay } from '../model/index.js';
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from './d3.js';
import { textWidth } from './text-width.js';

/** A tick of a time axis. `position` is a fraction of the plot. */
export interface TimeTick {
  readonly position: number;
  /** Empty where it would reach beyond the axis. */
  readonly label: string;
  /** Starts a year: labelled with it, and drawn a little stronger. */
  readonly major: boolean;
}

const msPerDay = 86_400_000;
const steps: readonly (readonly [CountableTimeInterval, number, 'day' | 'month' | 'year'])[] = [
  [utcDay, 1, 'day'],
  [utcMonday, 1, 'day'],
  [utcMonth, 1, 'month'],
  [utcMonth, 2, 'month'],
  [utcMonth, 3, 'month'],
  [utcMonth, 6, 'month'],
  ...([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const).map((years) => [utcYear, years, 'year'] as const),
];

/** Ticks at the finest calendar unit whose labels fit beside each other in `widthEm`. */
export function timeTicks(first: CivilDay, last: CivilDay, widthEm: number, locale: Locale): readonly TimeTick[] {
  const from = new Date(first * msPerDay);
  const to = new Date(last * msPerDay);
  const span = Math.max(1, last - first);
  for (const [interval, step, unit] of steps) {
    if ((span / approximateDays(unit, step)) * 2 > widthEm) continue; // not even two characters each
    const every = step === 1 ? interval : (interval.every(step) ?? interval);
    const ticks = every.range(from, new Date(to.getTime() + 1)).map((date, index) => {
      const day = Math.round(date.getTime() / msPerDay);
      const major = unit !== 'year' && (index === 0 || isNewYear(day, unit));
      return { position: (day - first) / span, label: tickLabel(day, unit, major, locale), major };
    });
    if (fits(ticks, widthEm)) return ticks.map((tick) => withRoom(tick, widthEm));
  }
  return [];
}

const approximateDays = (unit: 'day' | 'month' | 'year', step: number) =>
  step * (unit === 'day' ? 1 : unit === 'month' ? 30 : 365);

function isNewYear(day: CivilDay, unit: 'day' | 'month'): boolean {
  const date = new Date(day * msPerDay);
  return date.getUTCMonth() === 0 && (unit === 'month' || date.getUTCDate() <= 7);
}

function tickLabel(day: CivilDay, unit: 'day' | 'month' | 'year', major: boolean, locale: Locale): string {
  if (unit === 'year') return locale.year(day);
  if (unit === 'day') return major ? locale.day(day) : locale.dayOfMonth(day);
  return major ? locale.shortMonthYear(day) : locale.shortMonth(day);
}

/** A tick whose label would reach beyond the axis stays a line. */
function withRoom(tick: TimeTick, widthEm: number): TimeTick {
  return tick.position * widthEm + textWidth(tick.label) > widthEm + 0.8 ? { ...tick, label: '' } : tick;
}

function fits(ticks: readonly TimeTick[], widthEm: number): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return !next || (next.position - tick.position) * widthEm > textWidth(tick.label) + 0.8;
  });
}
