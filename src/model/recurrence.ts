import { civilDay, daysInMonth, type CivilDay } from './civil-day.js';

/** How often a recurring duty falls due, and how long. */
export interface Recurrence {
  /** The unit of time that is counted. */
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'yearly';
  /** Every how many of these units: 1 to 9999. */
  readonly interval: number;
  /** How many times in all, 1 to 9999; `null`: no number is given. */
  readonly count: number | null;
  /** The last day on which it may fall; `null`: none is given. */
  readonly until: CivilDay | null;
}

type Frequency = Recurrence['frequency'];

/** The mean lengths of the units in days, over the 400 years after which the Gregorian calendar begins anew. */
const meanDays: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: 30.436875, yearly: 365.2425 };

/**
 * The mean length of one interval in days: 14 for every two weeks, 30.436875 for every month. It is a mean because months
 * and years differ in length, and a rhythm does not say with which of them it begins.
 */
export const everyDays = ({ frequency, interval }: Recurrence): number => meanDays[frequency] * interval;

/** A number from 1 to 9999; `NaN` for any other, as what is longer is a slip of the pen. */
const parseNumber = (text: string): number => (/^0*[1-9]\d{0,3}$/.test(text) ? Number(text) : NaN);

/**
 * The day of `20211231` or `20211231T235959Z`; `NaN` for anything else. The time is not looked at: it would need the time
 * zone of the duty to be another day.
 */
function parseUntil(text: string): CivilDay {
  const match = /^(\d{4})(\d\d)(\d\d)(?:T(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)Z?)?$/.exec(text);
  if (!match) return NaN;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? civilDay(year, month, day) : NaN;
}

/** The values of a rule by their names; `null` when a name is not known or comes twice. */
function parseParts(text: string): ReadonlyMap<string, string> | null {
  const parts = new Map<string, string>();
  for (const part of text.split(';')) {
    const [, name, value] = /^(FREQ|INTERVAL|COUNT|UNTIL)=(.*)$/.exec(part) ?? [];
    if (name === undefined || parts.has(name)) return null;
    parts.set(name, value!);
  }
  return parts;
}

/**
 * Parses a recurrence rule of FREQ, INTERVAL, COUNT and UNTIL in any order, a part of RFC 5545; `null` for anything else,
 * numbers below 1 or above 9999, impossible days, and COUNT beside UNTIL, which the RFC does not allow, included.
 *
 * @example
 * parseRecurrence('FREQ=WEEKLY;INTERVAL=2') // { frequency: 'weekly', interval: 2, count: null, until: null }
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10
 */
export function parseRecurrence(text: string): Recurrence | null {
  const parts = parseParts(text);
  const frequency = /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/.exec(parts?.get('FREQ') ?? '')?.[0];
  if (!parts || !frequency || (parts.has('COUNT') && parts.has('UNTIL'))) return null;
  const interval = parseNumber(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? parseNumber(parts.get('COUNT')!) : null;
  const until = parts.has('UNTIL') ? parseUntil(parts.get('UNTIL')!) : null;
  if ([interval, count, until].some(Number.isNaN)) return null;
  return Object.freeze({ frequency: frequency.toLowerCase() as Frequency, interval, count, until });
}
