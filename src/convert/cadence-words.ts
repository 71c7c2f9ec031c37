import { isStop, openWords, stopAt, unreadable, type UnreadableWords } from './unreadable-words.js';

/** How often something happens, read from words such as 每两周. */
export interface CadenceWords {
  /** Always true: tells it from {@link UnreadableWords}. */
  readonly ok: true;
  /** A part of an RFC 5545 recurrence rule: `FREQ=WEEKLY;INTERVAL=2`. */
  readonly rrule: string;
  /** The words as printed. */
  readonly text: string;
}

/** A unit of time as frequency and how many of it: a quarter is three months. */
type Unit = readonly ['DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', number];

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:日|天|days?|daily)$/, ['DAILY', 1]],
  [/^(?:周|星期|礼拜|weeks?|weekly)$/, ['WEEKLY', 1]],
  [/^(?:fortnights?|fortnightly)$/, ['WEEKLY', 2]],
  [/^(?:月|months?|monthly)$/, ['MONTHLY', 1]],
  [/^(?:季|季度|quarters?|quarterly)$/, ['MONTHLY', 3]],
  [/^(?:半年|half-year|half year|six months|half-yearly)$/, ['MONTHLY', 6]],
  [/^(?:年|years?|yearly|annual|annually)$/, ['YEARLY', 1]],
];

const counts: Readonly<Record<string, number>> = {
  双: 2,
  隔: 2,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  other: 2,
  second: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

const hanzi =
  /^(?:每(?<count>[1-9]\d?|[两二三四五六])?个?|(?<other>双(?=[周月])|隔|(?=季度)))(?<unit>日|天|周|星期|礼拜|月|季度?|半年|年)度?(?:[一1]次)?$/;
const english =
  /^(?:(?:once )?(?:every|each) (?:(?<count>[1-9]\d?|other|second|two|three|four|five|six) )?|once (?:an?|per) )(?<unit>days?|weeks?|fortnights?|months?|quarters?|half-year|half year|years?)$/;
const single = /^(?<unit>daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annual|annually)$/;

/** Twice a week or every two weeks, twice a month or every two months: dictionaries give both. */
const doubtful = /^(?:bi-?weekly|bi-?monthly|bi-?annual(?:ly)?|semi-?weekly|半月|每半月)$/;

/** The rule of the words; `null` when they are none. */
function readCadence(words: string): string | null {
  const match = hanzi.exec(words) ?? english.exec(words) ?? single.exec(words);
  const { count = '', other = '', unit = '' } = match?.groups ?? {};
  const found = units.find(([pattern]) => pattern.test(unit));
  if (!found) return null;
  const times = count || other ? (counts[count || other] ?? Number(count)) : 1;
  const [frequency, each] = found[1];
  const interval = each * times;
  return interval === 1 ? `FREQ=${frequency}` : `FREQ=${frequency};INTERVAL=${interval}`;
}

/**
 * Reads how often something happens, in English or Chinese, as frequency and interval of RFC 5545. Days of the week, and
 * words with two readings such as “bimonthly”, are not read.
 *
 * @example
 * parseCadenceWords('每两周') // { ok: true, rrule: 'FREQ=WEEKLY;INTERVAL=2', text: '每两周' }
 */
export function parseCadenceWords(text: string): CadenceWords | UnreadableWords {
  const opened = openWords(text);
  if (isStop(opened)) return unreadable(text, opened);
  const words = opened.words.slice(opened.start);
  const rrule = readCadence(words);
  if (rrule) return { ok: true, rrule, text: text.trim() };
  return unreadable(text, stopAt(doubtful.test(words) ? 'ambiguous' : 'unknownWords', opened.start));
}
