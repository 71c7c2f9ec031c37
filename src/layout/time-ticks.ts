import type { Locale } from '../locale/index.js';
import { civilDate, type CivilDay } from '../model/index.js';
import { calendarSteps, type CalendarStep } from './calendar-steps.js';
import { textWidth } from './text-width.js';

interface Days {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** A tick of a time axis. `position` is a fraction of the plot. */
export interface TimeTick {
  readonly position: number;
  /** Empty where it would reach beyond the axis. */
  readonly label: string;
  /** Starts a year: labelled with it, and drawn a little stronger. */
  readonly major: boolean;
}

/**
 * Ticks at the finest calendar unit whose labels fit beside each other in `widthEm`.
 *
 * @param drawn - More time than that, of which the ticks, beyond the plot, are lines without labels.
 */
export function timeTicks(
  first: CivilDay,
  last: CivilDay,
  widthEm: number,
  locale: Locale,
  drawn: Days = { first, last },
): readonly TimeTick[] {
  const span = Math.max(1, last - first);
  for (const step of calendarSteps) {
    if ((span / step.days) * 2 > widthEm) continue; // not even two characters each
    const ticks = step.within(first, last).map((day, index) => {
      const major = step.unit !== 'year' && (index === 0 || isNewYear(day, step.unit));
      return { position: (day - first) / span, label: tickLabel(day, step.unit, major, locale), major };
    });
    if (!fits(ticks, widthEm)) continue;
    const line = (day: CivilDay) => ({ position: (day - first) / span, label: '', major: isNewYear(day, step.unit) });
    const beyond = step.within(drawn.first, drawn.last).filter((day) => day < first || day > last);
    return [...ticks.map((tick) => withRoom(tick, widthEm)), ...beyond.map(line)];
  }
  return [];
}

function isNewYear(day: CivilDay, unit: CalendarStep['unit']): boolean {
  const date = civilDate(day);
  return date.month === 1 && ((unit !== 'day' && unit !== 'week') || date.day <= 7);
}

function tickLabel(day: CivilDay, unit: CalendarStep['unit'], major: boolean, locale: Locale): string {
  if (unit === 'year') return locale.year(day);
  if (unit === 'quarter') return quarterLabel(day, major, locale);
  if (unit === 'month') return major ? locale.shortMonthYear(day) : locale.shortMonth(day);
  return major ? locale.day(day) : locale.dayOfMonth(day);
}

function quarterLabel(day: CivilDay, major: boolean, locale: Locale): string {
  const quarter = String((civilDate(day).month + 2) / 3);
  return major ? locale.words.quarter({ quarter, year: locale.year(day) }) : locale.words.shortQuarter({ quarter });
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
