import { parseDate } from '../model/index.js';
import { parseCadenceWords } from './cadence-words.js';
import { readAround, type DateAround } from './date-around.js';
import type { DateAtom } from './date-atom.js';
import { writeEdtf, type YearAtom } from './date-edtf.js';
import { readDateList, type DateList } from './date-list.js';
import { isStop, openWords, stopAt, unreadable, type Stop, type UnreadableWords } from './unreadable-words.js';

/** What is known of a date besides its words. */
export interface DateWordsOptions {
  /** The year of the source: it is taken where none is printed, and for 今年, 去年, “this year” and “last year”. */
  readonly year?: number;
  /** What the date is for: with `deadline` its end counts (年底), and `kind` says so. Default: nothing is known. */
  readonly role?: 'date' | 'deadline';
}

/** A date read from words such as 6月上旬, no more exact than they are. */
export interface DateWords {
  /** Always true: tells it from {@link UnreadableWords}. */
  readonly ok: true;
  /** The date as a document writes it, which `parseDate` reads. */
  readonly edtf: string;
  /** What the words, or `role`, say that it is: `null` when neither does. */
  readonly kind: 'event' | 'deadline' | 'span' | null;
  /** The words as printed. */
  readonly text: string;
}

type Reading = Pick<DateWords, 'edtf' | 'kind'>;

/** The dates with their years, printed or given. */
function withGivenYear(atoms: readonly DateAtom[], given: number | undefined, at: number): readonly YearAtom[] | Stop {
  const known = given !== undefined && Number.isInteger(given) && given >= 1 && given < 9999 ? given : null;
  const dated = atoms.map((atom) => {
    const { year } = atom;
    if (typeof year === 'number') return { ...atom, year };
    return known === null ? null : { ...atom, year: known + (year?.from ?? 0) };
  });
  const years = dated.filter((atom) => atom !== null);
  return years.length < atoms.length ? stopAt('noYear', at) : years;
}

function kindOf(edtf: string, by: boolean, role: DateWordsOptions['role']): DateWords['kind'] {
  if (by) return 'deadline';
  if (edtf.includes('/')) return 'span';
  return role === undefined ? null : role === 'deadline' ? 'deadline' : 'event';
}

/** The mark of EDTF for about (`~`), uncertain (`?`) or both (`%`). */
const markOf = ({ about, uncertain }: DateAround): string => (about ? (uncertain ? '%' : '~') : uncertain ? '?' : '');

/** The end of a quarter, half or year, which is a day only where something is due. */
const endsPeriod = ({ part, month }: DateAtom) => part === 'end' && month === null;

function readList(list: DateList, around: DateAround, options: DateWordsOptions): Reading | Stop {
  const atoms = withGivenYear(list.atoms, options.year, around.at);
  if (isStop(atoms)) return atoms;
  if (around.from && !around.since && list.joint !== 'range') return stopAt('ambiguous', around.at);
  const by = around.by || (options.role === 'deadline' && list.joint === 'none' && list.atoms.some(endsPeriod));
  const edtf = writeEdtf(list, atoms, { by, since: around.since, mark: markOf(around) }, around.at);
  return typeof edtf === 'string' ? { edtf, kind: kindOf(edtf, by, options.role) } : edtf;
}

/** Where a character of the words with single spaces stands in the words as printed. */
function printedOffset(words: string, at: number): number {
  const spaces = [...words.matchAll(/ {2,}/g)];
  return spaces.reduce((offset, { 0: run, index }) => (index < offset ? offset + run.length - 1 : offset), at);
}

function readDate(opened: string, options: DateWordsOptions): Reading | Stop {
  const spaced = opened.replaceAll('\u00a0', ' ');
  const around = readAround(spaced.replace(/ {2,}/g, ' '), 0);
  const list = readDateList(around.words, around.at) ?? stopAt('unknownWords', around.at);
  const reading = isStop(list) ? list : readList(list, around, options);
  return isStop(reading) ? { ...reading, at: printedOffset(spaced, reading.at) } : reading;
}

/**
 * Reads a date from the words in which it was printed, in English or Chinese, and writes it as EDTF that is no more exact:
 * a third of a month is one day of ten, “since” has no end, two months are a set. What has two readings, or none that is
 * known, is not read. A plain EDTF date is handed through.
 *
 * @example
 * parseDateWords('6月上旬', { year: 2021 })
 * // { ok: true, edtf: '[2021-06-01..2021-06-10]', kind: null, text: '6月上旬' }
 * @example
 * parseDateWords('by the end of July 2021') // { ok: true, edtf: '2021-07', kind: 'deadline', … }
 */
export function parseDateWords(text: string, options: DateWordsOptions = {}): DateWords | UnreadableWords {
  const opened = openWords(text);
  if (isStop(opened)) return unreadable(text, opened);
  const printed = text.trim();
  if (parseDate(printed)) return { ok: true, edtf: printed, kind: kindOf(printed, false, options.role), text: printed };
  const cadence = parseCadenceWords(text);
  if (cadence.ok || cadence.reason === 'ambiguous') return unreadable(text, stopAt('cadence', opened.start));
  const reading = readDate(opened.words, options);
  return isStop(reading) ? unreadable(text, reading) : { ok: true, ...reading, text: printed };
}
