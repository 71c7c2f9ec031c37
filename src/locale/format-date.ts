import type { CampaignDate, CivilDate, CivilDay, DaySpan } from '../model/index.js';
import { lazy } from './lazy.js';
import { createListFormat } from './list-format.js';
import { civilDate, createPlainDates } from './plain-dates.js';
import type { Words } from './words.js';

/** The formats of one language for whole calendar units; each takes a civil day within the unit. */
export interface DateFormats {
  readonly day: (day: CivilDay) => string;
  readonly monthDay: (day: CivilDay) => string;
  readonly month: (day: CivilDay) => string;
  readonly year: (day: CivilDay) => string;
  /** Several days or months, what they share said once: `August and September 2021`. */
  readonly several: (members: readonly DaySpan[]) => string;
}

const msPerDay = 86_400_000;

/**
 * Formats of a language by `Intl`, always in UTC so that no day shifts, and in the Gregorian calendar unless the tag asks for
 * another (`-u-ca-`).
 */
export function createDateFormats(tag: string): DateFormats {
  const calendar = /-u-(?:.*-)?ca-/.test(tag) ? {} : { calendar: 'gregory' };
  const formatOf = (options: Intl.DateTimeFormatOptions) =>
    lazy(() => new Intl.DateTimeFormat(tag, { ...options, ...calendar, timeZone: 'UTC' }));
  const write = (format: () => Intl.DateTimeFormat) => (day: CivilDay) => format().format(day * msPerDay);
  const days = formatOf({ year: 'numeric', month: 'long', day: 'numeric' });
  const months = formatOf({ year: 'numeric', month: 'long' });
  const years = formatOf({ year: 'numeric' });
  const list = createListFormat(tag);
  return {
    ...(createPlainDates(tag) ?? {
      day: write(days),
      monthDay: write(formatOf({ month: 'long', day: 'numeric' })),
      month: write(months),
      year: write(years),
    }),
    several: (members) => formatSeveral(members, { days, months, years }, list),
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

/** The formats of the three units. */
interface UnitFormats {
  readonly days: () => Intl.DateTimeFormat;
  readonly months: () => Intl.DateTimeFormat;
  readonly years: () => Intl.DateTimeFormat;
}

/** The unit that a plain date fills. */
function unitOf({ first, last }: DaySpan): keyof UnitFormats {
  if (first === last) return 'days';
  return civilDate(first!).month === civilDate(last!).month ? 'months' : 'years';
}

type PartType = Intl.DateTimeFormatPartTypes;

/** What a date says before or after all parts of these types, without the marks that join it to them; empty when nothing. */
function without(parts: readonly Intl.DateTimeFormatPart[], types: readonly PartType[], before: boolean): string {
  const at = parts.flatMap(({ type }, index) => (types.includes(type) ? [index] : []));
  const rest = before ? parts.slice(0, at[0]) : parts.slice(at.at(-1)! + 1);
  const joint = before ? rest.at(-1) : rest[0];
  const kept = joint?.type === 'literal' ? rest.filter((part) => part !== joint) : rest;
  return kept.map(({ value }) => value).join('');
}

/** Days and months of one year name it once, with the first or the last of them as the language has it; so do days of one month. */
function formatSeveral(
  members: readonly DaySpan[],
  formats: UnitFormats,
  list: (items: readonly string[]) => string,
): string {
  const dates = members.map(({ first }) => civilDate(first!));
  const units = members.map(unitOf);
  const parts = members.map(({ first }, index) => formats[units[index]!]().formatToParts(first! * msPerDay));
  const whole = parts.map((all) => all.map(({ value }) => value).join(''));
  const [start] = dates;
  if (units.includes('years') || dates.some(({ year }) => year !== start!.year)) return list(whole);
  const sameMonth = units.every((unit) => unit === 'days') && dates.every(({ month }) => month === start!.month);
  const yearFirst = parts[0]!.find(({ type }) => type === 'year' || type === 'month')!.type === 'year';
  const shorten = (types: readonly PartType[]) => parts.map((all) => without(all, types, !yearFirst));
  const shortest = sameMonth ? shorten(['year', 'month']) : [''];
  const short = shortest.includes('') ? shorten(['year']) : shortest;
  const full = yearFirst ? 0 : members.length - 1;
  return list(short.map((text, index) => (index === full || text === '' ? whole[index]! : text)));
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

function formatUndoubted(date: CampaignDate, formats: DateFormats, words: Words): string {
  if (date.form === 'set') return formats.several(date.members);
  return date.form === 'interval'
    ? formatInterval(date, formats, words)
    : formatSpan(date, formats, words, date.precision);
}

/** A date in words, at the precision that is known: `8 April 2021`, `1–10 June 2021`, `since September 2021`. */
export function formatDate(date: CampaignDate, formats: DateFormats, words: Words): string {
  const text = formatUndoubted(date, formats, words);
  const doubted = date.uncertain ? words.uncertainDate({ date: text }) : text;
  return date.approximate ? words.aboutDate({ date: doubted }) : doubted;
}

/** A deadline in words: it falls on the last day that its date covers; that of a set on the last of them. */
export function formatDeadline(date: CampaignDate, formats: DateFormats, words: Words): string {
  if (date.last === null) return formatDate(date, formats, words);
  const whole = ['month', 'quarter', 'half', 'year'].includes(date.precision) && date.form !== 'interval';
  const last = date.form === 'set' && unitOf(date.end) !== 'days' ? formatEnd(date.end, formats) : null;
  const text =
    whole || last
      ? words.byEndOf({ date: last ?? formatSpan(date, formats, words, date.precision) })
      : words.byDay({ date: formats.day(date.last) });
  const doubted = date.uncertain ? words.uncertainDate({ date: text }) : text;
  return date.approximate ? words.aboutDate({ date: doubted }) : doubted;
}
