import type { CampaignDate, CivilDate, CivilDay, DaySpan } from '../model/index.js';
import type { Words } from './words.js';

/** The formats of one language for whole calendar units; each takes a civil day within the unit. */
export interface DateFormats {
  readonly day: (day: CivilDay) => string;
  readonly monthDay: (day: CivilDay) => string;
  readonly month: (day: CivilDay) => string;
  readonly year: (day: CivilDay) => string;
}

const msPerDay = 86_400_000;

function civilDate(day: CivilDay): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Formats of a language by `Intl`, always in UTC so that no day shifts, and in the Gregorian calendar unless the tag asks for
 * another (`-u-ca-`).
 */
export function createDateFormats(tag: string): DateFormats {
  const calendar = /-u-(?:.*-)?ca-/.test(tag) ? {} : { calendar: 'gregory' };
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, ...calendar, timeZone: 'UTC' });
    return (day: CivilDay) => format.format(day * msPerDay);
  };
  return {
    day: make({ year: 'numeric', month: 'long', day: 'numeric' }),
    monthDay: make({ month: 'long', day: 'numeric' }),
    month: make({ year: 'numeric', month: 'long' }),
    year: make({ year: 'numeric' }),
  };
}

function formatBetween(first: CivilDay, last: CivilDay, formats: DateFormats, words: Words): string {
  const ends = { first: formats.day(first), last: formats.day(last) };
  if (civilDate(first).year !== civilDate(last).year) return words.between(ends);
  return words.betweenInYear({ ...ends, firstDay: formats.monthDay(first), lastDay: formats.monthDay(last) });
}

/** A span of days as the calendar unit that it fills, or as "between … and …". */
function formatSpan(span: DaySpan, formats: DateFormats, words: Words, precision: CampaignDate['precision']): string {
  const { first, last } = span;
  if (first === null) return words.onOrBefore({ date: formats.day(last!) });
  if (last === null) return words.onOrAfter({ date: formats.day(first) });
  const date = civilDate(first);
  switch (precision) {
    case 'day':
      return formats.day(first);
    case 'tenDays': {
      const third = Math.min(2, Math.floor((date.day - 1) / 10));
      return words.tenDays[third]!({ month: formats.month(first), last: String(civilDate(last).day) });
    }
    case 'month':
      return formats.month(first);
    case 'quarter':
      return words.quarter({ quarter: String(Math.ceil(date.month / 3)), year: formats.year(first) });
    case 'half':
      return words.half[date.month < 7 ? 0 : 1]({ year: formats.year(first) });
    case 'year':
      return formats.year(first);
    default:
      return formatBetween(first, last, formats, words);
  }
}

/** The unit that one end of an interval names. */
function formatEnd(end: DaySpan, formats: DateFormats): string {
  const a: CivilDate = civilDate(end.first!);
  const b: CivilDate = civilDate(end.last!);
  if (end.first === end.last) return formats.day(end.first!);
  return a.month === b.month && a.year === b.year ? formats.month(end.first!) : formats.year(end.first!);
}

function formatInterval(date: CampaignDate, formats: DateFormats, words: Words): string {
  if (date.openEnd) {
    const start = formatEnd(date.start, formats);
    return date.openEnd === 'ongoing' ? words.since({ date: start }) : words.from({ date: start });
  }
  if (date.openStart) return words.until({ date: formatEnd(date.end, formats) });
  if (['quarter', 'half', 'year', 'month'].includes(date.precision)) {
    return formatSpan(date, formats, words, date.precision);
  }
  return words.fromTo({ first: formatEnd(date.start, formats), last: formatEnd(date.end, formats) });
}

/** A date in words, at the precision that is known: `8 April 2021`, `1–10 June 2021`, `since September 2021`. */
export function formatDate(date: CampaignDate, formats: DateFormats, words: Words): string {
  const text =
    date.form === 'interval' ? formatInterval(date, formats, words) : formatSpan(date, formats, words, date.precision);
  const doubted = date.uncertain ? words.uncertainDate({ date: text }) : text;
  return date.approximate ? words.aboutDate({ date: doubted }) : doubted;
}

/** A deadline in words: it falls on the last day that its date covers. */
export function formatDeadline(date: CampaignDate, formats: DateFormats, words: Words): string {
  if (date.last === null) return formatDate(date, formats, words);
  const whole = ['month', 'quarter', 'half', 'year'].includes(date.precision) && date.form !== 'interval';
  const text = whole
    ? words.byEndOf({ date: formatSpan(date, formats, words, date.precision) })
    : words.byDay({ date: formats.day(date.last) });
  const doubted = date.uncertain ? words.uncertainDate({ date: text }) : text;
  return date.approximate ? words.aboutDate({ date: doubted }) : doubted;
}
