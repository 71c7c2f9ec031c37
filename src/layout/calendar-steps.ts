import type { CivilDay } from '../model/index.js';
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from './d3.js';

/** A regular division of the calendar: every day, every two months, every fifty years. */
export interface CalendarStep {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** About how many days it has. */
  readonly days: number;
  /** The days on which it begins, from the last one up to `first` to the first one after `last`. */
  readonly bounds: (first: CivilDay, last: CivilDay) => readonly CivilDay[];
  /** The days on which it begins, from `first` to `last`. */
  readonly within: (first: CivilDay, last: CivilDay) => readonly CivilDay[];
}

const msPerDay = 86_400_000;
const dayOf = (date: Date): CivilDay => Math.round(date.getTime() / msPerDay);
const dateOf = (day: CivilDay) => new Date(day * msPerDay);

function createStep(
  unit: CalendarStep['unit'],
  interval: CountableTimeInterval,
  count: number,
  days: number,
): CalendarStep {
  const every = count === 1 ? interval : (interval.every(count) ?? interval);
  const within = (first: CivilDay, last: CivilDay) =>
    every.range(dateOf(Math.ceil(first)), dateOf(Math.floor(last) + 1)).map(dayOf);
  return {
    unit,
    days: count * days,
    within,
    bounds: (first, last) => {
      const start = dayOf(every.floor(dateOf(Math.floor(first))));
      const inner = within(start + 1, last);
      const end = dayOf(every.floor(every.offset(dateOf(inner.at(-1) ?? start), 1)));
      return [start, ...inner, end];
    },
  };
}

/** All divisions, from the finest to the coarsest. */
export const calendarSteps: readonly CalendarStep[] = [
  createStep('day', utcDay, 1, 1),
  createStep('week', utcMonday, 1, 7),
  createStep('month', utcMonth, 1, 30),
  createStep('month', utcMonth, 2, 30),
  createStep('quarter', utcMonth, 3, 30),
  createStep('month', utcMonth, 6, 30),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => createStep('year', utcYear, years, 365)),
];
