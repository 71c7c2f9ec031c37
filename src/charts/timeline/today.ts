import { civilDay, parseDate, type CivilDay } from '../../model/index.js';

/** The day that a page asks to be marked as today: a date, or `auto` for the reader's own; `null` for none, or for no date. */
export function dayOfToday(asked: string | null, now: () => Date | null): CivilDay | null {
  if (asked === null) return null;
  if (asked !== 'auto') return parseDate(asked)?.first ?? null;
  const date = now();
  return date && civilDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
