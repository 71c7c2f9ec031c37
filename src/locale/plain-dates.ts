import type { CivilDate, CivilDay } from '../model/index.js';

const msPerDay = 86_400_000;

/** Year, month and day of a civil day. */
export function civilDate(day: CivilDay): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whole calendar units in words; each takes a civil day within the unit. */
export interface PlainDates {
  /** A day with month and year. */
  readonly day: (day: CivilDay) => string;
  /** A day with its month. */
  readonly monthDay: (day: CivilDay) => string;
  /** A day with its month in short. */
  readonly dayOfMonth: (day: CivilDay) => string;
  /** A month with its year. */
  readonly month: (day: CivilDay) => string;
  /** A month in short. */
  readonly shortMonth: (day: CivilDay) => string;
  /** A month in short, with its year. */
  readonly shortMonthYear: (day: CivilDay) => string;
  /** A year. */
  readonly year: (day: CivilDay) => string;
}

const months = 'January February March April May June July August September October November December'.split(' ');
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

const english = ({ year, month, day }: CivilDate) => {
  const [long, short] = [months[month - 1]!, shortMonths[month - 1]!];
  return {
    day: `${day} ${long} ${year}`,
    monthDay: `${day} ${long}`,
    dayOfMonth: `${day} ${short}`,
    month: `${long} ${year}`,
    shortMonth: short,
    shortMonthYear: `${short} ${year}`,
    year: String(year),
  };
};

const chinese = ({ year, month, day }: CivilDate) => ({
  day: `${year}年${month}月${day}日`,
  monthDay: `${month}月${day}日`,
  dayOfMonth: `${month}月${day}日`,
  month: `${year}年${month}月`,
  shortMonth: `${month}月`,
  shortMonthYear: `${year}年${month}月`,
  year: `${year}年`,
});

const forms = new Map([
  ['en-GB', english],
  ...['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant', 'zh-HK'].map((tag) => [tag, chinese] as const),
]);

/**
 * The dates of languages that are written here, as `Intl` writes them: its first format takes longer to make than a chart to
 * draw. `null`: this language is left to `Intl`.
 */
export function createPlainDates(tag: string): PlainDates | null {
  const write = forms.get(tag);
  if (!write) return null;
  const form = (name: keyof PlainDates) => (day: CivilDay) => write(civilDate(day))[name];
  return {
    day: form('day'),
    monthDay: form('monthDay'),
    dayOfMonth: form('dayOfMonth'),
    month: form('month'),
    shortMonth: form('shortMonth'),
    shortMonthYear: form('shortMonthYear'),
    year: form('year'),
  };
}

/** Languages that write a time of day as 09:05. */
const plainTimes = new Set(['en-GB', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN']);

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The time of day of a moment in ms since the epoch, where the reader is, as `Intl` writes it; `null`: left to `Intl`. */
export function createPlainTime(tag: string): ((time: number) => string) | null {
  if (!plainTimes.has(tag)) return null;
  return (time) => {
    const date = new Date(time);
    return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
  };
}
