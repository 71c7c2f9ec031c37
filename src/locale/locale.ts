import type { Amount, CampaignDate, CivilDay, Text, Unit } from '../model/index.js';
import { levelName } from './level-words.js';
import { chooseText, type Phrase } from './choose-text.js';
import { en } from './en.js';
import { createCompactFormat } from './compact-format.js';
import { createRatioFormat, formatAmount, formatExactness, largestRatio } from './format-amount.js';
import { createDateFormats, formatDate, formatDeadline } from './format-date.js';
import { lazy } from './lazy.js';
import { createListFormat } from './list-format.js';
import { createNumberFormat } from './number-format.js';
import { createPlainDates, createPlainTime } from './plain-dates.js';
import type { Count, Words } from './words.js';
import { zh } from './zh.js';

/** Words, numbers and dates of one language. */
export interface Locale {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Direction of writing. */
  readonly direction: 'ltr' | 'rtl';
  /** The words of the charts. */
  readonly words: Words;
  /** A text in this language, or in the next best one, which is then named in `lang`. `plain`: language of plain strings. */
  readonly phrase: (text: Text, plain: string | null) => Phrase;
  /** A number in full. */
  readonly number: (value: number, decimals?: number | null) => string;
  /** A number in short, for axes only: 29,206 and 29,188 are both "29K". */
  readonly compact: (value: number) => string;
  /** A number of things, for words that have a plural. */
  readonly count: (value: number) => Count;
  /** An amount in words, with its unit if there is one. */
  readonly amount: (amount: Amount, unit?: Unit | null, plain?: string | null, decimals?: number | null) => string;
  /** A derived amount in words; its bounds read "less than", not "nearly". */
  readonly bound: (amount: Amount) => string;
  /** The form of a unit for many. */
  readonly amountUnit: (unit: Unit | null, plain: string | null) => string;
  /** A ratio (0 to 1) as a percentage; bounds of derived ratios read "less than", not "nearly". */
  readonly ratio: (ratio: Amount) => string;
  /** A rate as a source prints it: no digits are added or taken. */
  readonly statedRate: (rate: Amount) => string;
  /** How an amount is meant, for a column of its own: `over`, `rounded to the nearest 1,000`; empty when there is no number. */
  readonly exactness: (amount: Amount) => string;
  /** An administrative level in words; one that is not known stays as the document writes it. */
  readonly level: (level: string) => string;
  /** A list: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Sorts names as readers of this language expect. */
  readonly compare: (a: string, b: string) => number;
  /** A date in words, at the precision that is known. */
  readonly date: (date: CampaignDate) => string;
  /** A deadline in words. */
  readonly deadline: (date: CampaignDate) => string;
  /** A day with month and year. */
  readonly day: (day: CivilDay) => string;
  /** A month with its year. */
  readonly month: (day: CivilDay) => string;
  /** A month in short. */
  readonly shortMonth: (day: CivilDay) => string;
  /** A month in short, with its year. */
  readonly shortMonthYear: (day: CivilDay) => string;
  /** A day with its month in short. */
  readonly dayOfMonth: (day: CivilDay) => string;
  /** A year. */
  readonly year: (day: CivilDay) => string;
  /** A time of the day, from milliseconds since the epoch, on the reader's clock. */
  readonly time: (value: number) => string;
}

const catalogue = new Map<string, Words>([
  ['en', en],
  ['zh', zh],
]);

/**
 * Adds the words of a language, or replaces them. Charts made from then on use them.
 *
 * @param language - Primary language subtag: `fr`.
 * @param words - All the words; start from those of `en`.
 */
export function registerWords(language: string, words: Words): void {
  catalogue.set(language.toLowerCase(), words);
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The tag if `Intl` knows its form, else `en`. */
function validTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function unitForm(unit: Unit, tag: string, plain: string | null, count: number): string {
  if (typeof unit === 'string') return unit;
  const chosen = chooseText(unit, tag, plain).value;
  if (typeof chosen === 'string') return chosen;
  if (typeof chosen !== 'object' || chosen === null) return '';
  const forms = chosen as Readonly<Record<string, string>>;
  const form = pluralOf(count, tag);
  return Object.hasOwn(forms, form) ? forms[form]! : (forms.other ?? '');
}

const plurals = new Map<string, Intl.PluralRules>();

/** The plural form of a number; that of English is plain, and needs no `Intl`. */
function pluralOf(count: number, tag: string): string {
  if (/^en(-|$)/.test(tag)) return count === 1 ? 'one' : 'other';
  let rules = plurals.get(tag);
  if (!rules) {
    rules = new Intl.PluralRules(tag);
    plurals.set(tag, rules);
  }
  return rules.select(count);
}

/** A rate in percent; without the last digits that a product of two binary numbers is off by. */
const hundredfold = (rate: number) => Number((Math.min(rate, largestRatio) * 100).toPrecision(15));

const locales = new Map<string, Locale>();

/**
 * The locale of a language tag. A language without words of its own uses the English words with its own numbers and dates.
 *
 * @example
 * createLocale('zh-CN').ratio(exactly(0.886)) // '88.6%'
 */
export function createLocale(tag: string): Locale {
  const valid = validTag(tag);
  const language = valid.split('-')[0]!;
  const words = catalogue.get(language) ?? en;
  const known = locales.get(valid);
  if (known?.words === words) return known;
  const locale = makeLocale(valid, language, words);
  locales.set(valid, locale); // formats are costly to make, and the same for every chart
  return locale;
}

/** Dates in short by `Intl`, for axes. */
function createShortDates(dates: (options: Intl.DateTimeFormatOptions) => (time: number) => string) {
  const form = (options: Intl.DateTimeFormatOptions) => {
    const write = dates({ ...options, timeZone: 'UTC', calendar: 'gregory' });
    return (day: CivilDay) => write(day * 86_400_000);
  };
  return {
    shortMonth: form({ month: 'short' }),
    shortMonthYear: form({ month: 'short', year: 'numeric' }),
    dayOfMonth: form({ day: 'numeric', month: 'short' }),
  };
}

function makeLocale(tag: string, language: string, words: Words): Locale {
  const dateTag = tag === 'en' ? 'en-GB' : tag; // plain English puts the day first and writes "a, b and c"
  const formats = createDateFormats(dateTag);
  const collator = lazy(() => new Intl.Collator(tag));
  const numbers = new Map<number | null, (value: number) => string>();
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = lazy(() => new Intl.DateTimeFormat(dateTag, options));
    return (time: number) => format().format(time);
  };
  const short = createPlainDates(dateTag) ?? createShortDates(dates);
  const time = createPlainTime(dateTag) ?? dates({ hour: '2-digit', minute: '2-digit' });
  // Digits that six decimals do not show, and never an exponent.
  const tiny = lazy(() => new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 }));
  const number = (value: number, decimals: number | null = null) => {
    let format = numbers.get(decimals);
    if (!format) {
      format = createNumberFormat(tag, { least: decimals ?? 0, most: 6 });
      numbers.set(decimals, format);
    }
    const text = format(value);
    return value !== 0 && Math.abs(value) < 1e-6 ? tiny().format(value) : text;
  };
  const percent = createNumberFormat(tag, { least: 0, most: 4 }, 'percent');
  const ratio = createRatioFormat(tag);
  const derived = { ...words, under: words.lessThan };
  return {
    tag,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    words,
    phrase: (text, plain) => {
      const { value, lang } = chooseText(text, tag, plain);
      return { text: typeof value === 'string' ? value : '', lang };
    },
    number,
    compact: createCompactFormat(tag),
    count: (value) => ({ value, text: number(value) }),
    amount: (amount, unit = null, plain = null, decimals = null) => {
      const n = formatAmount(amount, words, (value) => number(value, decimals));
      if (amount.absence || unit === null) return n;
      const form = unitForm(unit, tag, plain, amount.value ?? amount.high ?? 2);
      return form === '' ? n : words.withUnit({ n, unit: form });
    },
    bound: (amount) => formatAmount(amount, derived, (value) => number(value)),
    amountUnit: (unit, plain) => (unit === null ? '' : unitForm(unit, tag, plain, 1000)),
    ratio: (value) => formatAmount(value, derived, ratio),
    statedRate: (rate) => formatAmount(rate, words, (value) => percent(hundredfold(value))),
    exactness: (amount) => formatExactness(amount, words, number),
    level: (level) => levelName(level, words.levels),
    list: createListFormat(dateTag),
    compare: (a, b) => collator().compare(a, b),
    date: (date) => formatDate(date, formats, words),
    deadline: (date) => formatDeadline(date, formats, words),
    day: formats.day,
    month: formats.month,
    year: formats.year,
    shortMonth: short.shortMonth,
    shortMonthYear: short.shortMonthYear,
    dayOfMonth: short.dayOfMonth,
    time,
  };
}
