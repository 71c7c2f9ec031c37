import { civilDate, civilDay, daysInMonth, type CivilDay } from './civil-day.js';

/** How exactly a date is known: the calendar unit that its span fills, or `span` for any other length. */
export type DatePrecision = 'day' | 'tenDays' | 'month' | 'quarter' | 'half' | 'year' | 'span';

/** The days within which something lies, both included. `null`: no bound is known on that side. */
export interface DaySpan {
  /** First possible day. */
  readonly first: CivilDay | null;
  /** Last possible day. */
  readonly last: CivilDay | null;
}

/**
 * A date of the document's EDTF profile, as spans of civil days.
 *
 * - `date`, `oneOf`: one day that lies somewhere in the span (`2021-06`: one day of June).
 * - `interval`: all of the time from a day in `start` to a day in `end`.
 * - `set`: each of several dates (`{2021-08,2021-09}`: one day of August, and one of September).
 */
export interface CampaignDate extends DaySpan {
  /** The EDTF text as written in the document. */
  readonly edtf: string;
  /** A date, one day of a span, all of an interval, or each date of a set. */
  readonly form: 'date' | 'oneOf' | 'interval' | 'set';
  /** How exactly it is known; of a set always `span`. */
  readonly precision: DatePrecision;
  /** Where the start lies: that of an interval, the first date of a set, else the whole span. */
  readonly start: DaySpan;
  /** Where the end lies: that of an interval, the last date of a set, else the whole span. */
  readonly end: DaySpan;
  /** The dates of a set, in the order of time; of any other form the whole span alone. */
  readonly members: readonly DaySpan[];
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
  /** An interval without an end: `..` goes on, an empty end is not known. */
  readonly openEnd: 'ongoing' | 'unknown' | null;
  /** An interval without a start. */
  readonly openStart: 'before' | 'unknown' | null;
}

interface Part extends DaySpan {
  readonly precision: DatePrecision;
  readonly mark: string;
}

const nowhere: DaySpan = Object.freeze({ first: null, last: null });

/** `2021`, `2021-06` or `2021-06-30`, with an optional `~`, `?` or `%`; `null` for anything else, 30 February and the year 0 included. */
function parsePart(text: string): Part | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (year === 0) return null; // 1 BC: before the years that can be told here
  const mark = match[4]!;
  if (match[2] === undefined) {
    return { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31), precision: 'year', mark };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    const last = civilDay(year, month, daysInMonth(year, month));
    return { first: civilDay(year, month, 1), last, precision: 'month', mark };
  }
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { first: civilDay(year, month, day), last: civilDay(year, month, day), precision: 'day', mark };
}

/** The calendar unit that two days enclose: `2021-06-01`, `2021-06-10` are the first ten-day part of June. */
function precisionOf(first: CivilDay, last: CivilDay): DatePrecision {
  if (first === last) return 'day';
  const a = civilDate(first);
  const b = civilDate(last);
  const endsMonth = b.day === daysInMonth(b.year, b.month);
  if (a.year !== b.year) return 'span';
  if (a.month === b.month) {
    if (a.day === 1 && endsMonth) return 'month';
    const third = (a.day === 1 && b.day === 10) || (a.day === 11 && b.day === 20) || (a.day === 21 && endsMonth);
    return third ? 'tenDays' : 'span';
  }
  if (a.day !== 1 || !endsMonth) return 'span';
  const months = b.month - a.month + 1;
  if (months === 12) return 'year';
  if (months === 6 && a.month % 6 === 1) return 'half';
  return months === 3 && a.month % 3 === 1 ? 'quarter' : 'span';
}

function make(edtf: string, form: CampaignDate['form'], start: DaySpan, end: DaySpan, marks: string): CampaignDate {
  const { first } = start;
  const { last } = end;
  return Object.freeze({
    edtf,
    form,
    first,
    last,
    start: Object.freeze({ first: start.first, last: start.last }),
    end: Object.freeze({ first: end.first, last: end.last }),
    members: Object.freeze([Object.freeze({ first, last })]),
    precision: first === null || last === null ? 'span' : precisionOf(first, last),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
    openEnd: null,
    openStart: null,
  });
}

function parseOneOf(edtf: string): CampaignDate | null {
  const ends = edtf.slice(1, -1).split('..');
  if (ends.length !== 2 || (!ends[0] && !ends[1])) return null;
  const [a, b] = ends.map((end) => (end ? parsePart(end) : undefined));
  if (a === null || b === null) return null;
  const span = { first: a ? a.first : null, last: b ? b.last : null };
  if (span.first !== null && span.last !== null && span.first > span.last) return null;
  return make(edtf, 'oneOf', span, span, (a?.mark ?? '') + (b?.mark ?? ''));
}

function parseInterval(edtf: string): CampaignDate | null {
  const ends = edtf.split('/');
  if (ends.length !== 2) return null;
  const [from, to] = ends as [string, string];
  const a = from === '..' || from === '' ? undefined : parsePart(from);
  const b = to === '..' || to === '' ? undefined : parsePart(to);
  if (a === null || b === null || (!a && !b)) return null;
  if (a && b && a.first! > b.last!) return null;
  const date = make(edtf, 'interval', a ?? nowhere, b ?? nowhere, (a?.mark ?? '') + (b?.mark ?? ''));
  return Object.freeze({
    ...date,
    openStart: a ? null : from === '..' ? 'before' : 'unknown',
    openEnd: b ? null : to === '..' ? 'ongoing' : 'unknown',
  });
}

/** The most dates of a set, and the longest text of any date: as in the schema. */
const maxMembers = 12;
const maxLength = 80;

/** `{2021-08,2021-09}`: two or more plain dates, each after the one before. */
function parseSet(edtf: string): CampaignDate | null {
  const members: Part[] = [];
  for (const text of edtf.slice(1, -1).split(',')) {
    const part = parsePart(text);
    const before = members.at(-1);
    if (!part || (before && part.first! <= before.last!)) return null;
    members.push(part);
  }
  if (members.length < 2 || members.length > maxMembers) return null;
  const marks = members.map(({ mark }) => mark).join('');
  const date = make(edtf, 'set', members[0]!, members.at(-1)!, marks);
  const spans = members.map(({ first, last }) => Object.freeze({ first, last }));
  return Object.freeze({ ...date, precision: 'span', members: Object.freeze(spans) });
}

/**
 * Parses a date of the document's EDTF profile (see `DateString` in the schema); `null` for anything else, impossible days
 * and intervals that end before they start included. Our own, because the published parsers cost 12 kB and more, and read
 * `[2021-06-01..2021-06-10]` and open ends as something else.
 *
 * @example
 * parseDate('2021-06')?.precision // 'month'
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseDate(edtf: string): CampaignDate | null {
  if (edtf.length > maxLength) return null;
  if (edtf.startsWith('[') && edtf.endsWith(']')) return parseOneOf(edtf);
  if (edtf.startsWith('{') && edtf.endsWith('}')) return parseSet(edtf);
  if (edtf.includes('/')) return parseInterval(edtf);
  const part = parsePart(edtf);
  return part && make(edtf, 'date', part, part, part.mark);
}

/** Whether a date is exact to the day: a day, or a set of days. */
export const isExactToDay = ({ form, precision, members }: CampaignDate): boolean =>
  form === 'set' ? members.every(({ first, last }) => first === last) : precision === 'day';

/** Orders two spans by their first known day, then by their last; spans without any known day come last. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  const key = (span: DaySpan) => span.first ?? span.last ?? Infinity;
  return key(a) - key(b) || (a.last ?? Infinity) - (b.last ?? Infinity) || 0; // infinities differ by NaN
}
