import { civilDate, civilDay, parseDate } from '../model/index.js';
import type { DateAtom, DatePart } from './date-atom.js';
import type { DateList } from './date-list.js';
import { stopAt, type Stop } from './unreadable-words.js';

/** A date with its year. */
export type YearAtom = Omit<DateAtom, 'year'> & { readonly year: number };

/** How the words around a date say that it is meant. */
export interface DateMeaning {
  /** “By”: the end of a period is the last day of something. */
  readonly by: boolean;
  /** “Since”: goes on. */
  readonly since: boolean;
  /** `~`, `?`, `%` or nothing. */
  readonly mark: string;
}

const padded = (number: number, width: number) => String(number).padStart(width, '0');

/** `2021`, `2021-06` or `2021-06-30`. */
const plainEdtf = (year: number, month: number | null, day: number | null): string =>
  [padded(year, 4), ...[month, day].filter((number) => number !== null).map((number) => padded(number, 2))].join('-');

const lastDay = (year: number, month: number): number =>
  civilDate(civilDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) - 1).day;

/** The days of a third of a month: 上旬 is 1 to 10, 中旬 11 to 20, 下旬 21 to the last. */
function thirdOf(year: number, month: number, part: DatePart, mark: string): string {
  const [from, to] = { early: [1, 10], mid: [11, 20], late: [21, 0], end: [21, 0] }[part] as [number, number];
  const last = plainEdtf(year, month, to || lastDay(year, month));
  return `[${plainEdtf(year, month, from)}${mark}..${last}${mark}]`;
}

/** The first or last plain date of a period. A third of a month is widened to the month: no interval can begin in it. */
function endOf({ year, month, day, months }: YearAtom, which: 0 | 1): string {
  return plainEdtf(year, months ? months[which] : month, day);
}

/**
 * The date by which something is due. A deadline falls on the last day that its date covers, so the end of July is July.
 * “Before 30 June” (6月30日前) is taken as in the sources, where that day is the last one. By June, without a day or an end,
 * may be the last day of May or of June.
 */
function deadlineEdtf(atom: YearAtom, mark: string): string | null {
  const { year, month, day, part, months } = atom;
  if (part === 'end') return plainEdtf(year, months ? months[1] : month, null) + mark;
  if (day !== null) return plainEdtf(year, month, day) + mark;
  return month !== null && part !== null ? thirdOf(year, month, part, mark) : null;
}

/** The EDTF of one date; `null` when its words have no one meaning, such as the end of a year. */
function oneEdtf(atom: YearAtom, { by, since, mark }: DateMeaning): string | null {
  const { year, month, day, part, months } = atom;
  if (by) return since ? null : deadlineEdtf(atom, mark);
  if (since) return months || (part && month === null) ? null : `${endOf(atom, 0)}${mark}/..`;
  if (part) return month === null ? null : thirdOf(year, month, part, mark);
  return months ? `${endOf(atom, 0)}${mark}/${endOf(atom, 1)}${mark}` : plainEdtf(year, month, day) + mark;
}

const isPlain = ({ part, months }: YearAtom) => part === null && months === null;

const isYear = (atom: YearAtom) => isPlain(atom) && atom.month === null;

/** June to 2021, 8 to 8 June, and 8 June to June: one is a slip, and nobody can tell which. */
function isSlip([from, to]: readonly YearAtom[]): boolean {
  if (!from || !to || isYear(from) !== isYear(to)) return true;
  if (!isPlain(from) || !isPlain(to)) return false;
  const [start, end] = [parseDate(endOf(from, 0)), parseDate(endOf(to, 1))];
  return !(start!.last! < end!.first!);
}

/** The EDTF of a range or set; `null` when its words have no one meaning. */
function joinedEdtf(atoms: readonly YearAtom[], joint: 'range' | 'set', mark: string): string | null {
  if (atoms.some(({ part, month }) => part !== null && month === null)) return null;
  if (joint === 'range' && isSlip(atoms)) return null;
  if (joint === 'range') return atoms.map((atom, index) => endOf(atom, index === 0 ? 0 : 1) + mark).join('/');
  return `{${atoms.map((atom) => endOf(atom, 0) + mark).join(',')}}`;
}

const isImpossible = ({ year, month, day }: YearAtom) => parseDate(plainEdtf(year, month, day)) === null;

/** The EDTF of dates that were read, as {@link parseDate} takes it. */
export function writeEdtf(
  { joint }: DateList,
  atoms: readonly YearAtom[],
  meaning: DateMeaning,
  at: number,
): string | Stop {
  if (atoms.some(isImpossible)) return stopAt('impossible', at);
  if (joint === 'set' && (meaning.by || meaning.since || !atoms.every(isPlain))) return stopAt('severalDates', at);
  if (joint === 'range' && (meaning.by || meaning.since)) return stopAt('ambiguous', at);
  const edtf = joint === 'none' ? oneEdtf(atoms[0]!, meaning) : joinedEdtf(atoms, joint, meaning.mark);
  return edtf !== null && parseDate(edtf) ? edtf : stopAt(joint === 'set' ? 'severalDates' : 'ambiguous', at);
}
