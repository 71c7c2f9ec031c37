import type { Qualifier } from '../model/index.js';
import { readNumber, scaleNumber, type NumberWords } from './number-words.js';
import { readLead, type Lead } from './qualifier-words.js';
import { readRange } from './range-words.js';
import { holdsVagueNumber, readUnit, type UnitWords } from './unit-words.js';
import { isStop, openWords, stopAt, unreadable, type Stop, type UnreadableWords } from './unreadable-words.js';

/** A figure read from words such as 超40.5万人次, with nothing added to what they say. */
export interface Quantity {
  /** Always true: tells it from {@link UnreadableWords}. */
  readonly ok: true;
  /** The number in full; `null` for a range. */
  readonly value: number | null;
  /** How the number is meant; two ends are a `range`. */
  readonly qualifier: Qualifier;
  /** Lower end of a range, included; else `null`. */
  readonly low: number | null;
  /** Upper end of a range, included; else `null`. */
  readonly high: number | null;
  /** The words after the number as printed, `%` however it is written, a currency before the number; `null` if none. */
  readonly unit: string | null;
  /** Place value of the last printed digit where a multiplier follows it: 1,000 for 1.4万; else `null`. */
  readonly roundedTo: number | null;
  /** The words as printed. */
  readonly text: string;
}

type Reading = Omit<Quantity, 'ok' | 'text'>;

/** Everything before and after the number or numbers. */
interface Around {
  readonly lead: Lead;
  readonly tail: UnitWords;
  readonly infixes: readonly (Qualifier | null)[];
}

/** The one qualifier that all words agree on. Two that differ (about … or more) have no meaning that is known. */
function joinQualifiers({ lead, tail, infixes }: Around): Qualifier | null {
  const all = [...lead.qualifiers, ...tail.qualifiers, ...infixes.filter((qualifier) => qualifier !== null)];
  if (new Set(all).size > 1) return null;
  return all[0] ?? 'exact';
}

const joinUnits = ({ lead, tail }: Around): string | null =>
  [lead.unit, tail.unit].filter((unit) => unit !== null).join(' ') || null;

const isTooLarge = (...values: readonly number[]) =>
  values.some((value) => !(Math.abs(value) <= Number.MAX_SAFE_INTEGER));

function readOne(words: string, printed: string, lead: Lead, number: NumberWords): Reading | Stop {
  const tail = readUnit(words, printed, number);
  if (isStop(tail)) return tail;
  const around = { lead, tail, infixes: [number.qualifier] };
  const qualifier = joinQualifiers(around);
  if (qualifier === null) return stopAt('ambiguous', lead.at);
  const { value, roundedTo } = scaleNumber(number.digits, number.power);
  if (isTooLarge(value)) return stopAt('tooLarge', lead.at);
  const place = lead.unit === '%' ? null : roundedTo; // 百分之百 is not rounded
  return { value, qualifier, low: null, high: null, unit: joinUnits(around), roundedTo: place };
}

/** A range is inexact already: 约3至5天 has no ends that anybody stated. */
function readTwo(words: string, printed: string, lead: Lead, low: NumberWords, high: NumberWords): Reading | Stop {
  const tail = readUnit(words, printed, high);
  if (isStop(tail)) return tail;
  const around = { lead, tail, infixes: [low.qualifier, high.qualifier] };
  const [from, to] = [scaleNumber(low.digits, low.power), scaleNumber(high.digits, high.power)];
  if (joinQualifiers(around) !== 'exact' || from.value > to.value) return stopAt('ambiguous', lead.at);
  if (isTooLarge(from.value, to.value)) return stopAt('tooLarge', lead.at);
  const roundedTo = from.roundedTo === null ? to.roundedTo : Math.max(from.roundedTo, to.roundedTo ?? 0);
  return { value: null, qualifier: 'range', low: from.value, high: to.value, unit: joinUnits(around), roundedTo };
}

function readNumbers(words: string, printed: string, lead: Lead): Reading | Stop {
  const place = { at: lead.at, money: lead.unit !== null && lead.unit !== '%', bare: lead.said };
  const low = readNumber(words, place);
  if (isStop(low)) return low;
  if (!low) return stopAt(holdsVagueNumber(words) ? 'unknownWords' : 'noNumber', lead.at);
  const first = lead.negative ? { ...low, digits: `-${low.digits}` } : low;
  const range = readRange(words, first, place, lead.between);
  if (isStop(range)) return range;
  if (!range) return lead.range ? stopAt('unknownWords', low.end) : readOne(words, printed, lead, first);
  const reading = readTwo(words, printed, lead, range.low, range.high);
  const sameUnit = isStop(reading) || range.unit === '' || range.unit === words.slice(range.high.end).trim();
  return sameUnit ? reading : stopAt('severalNumbers', low.end);
}

/**
 * Reads a figure from the words in which it was printed, in English or Chinese: its number, how it is meant, and its unit.
 * What has two readings, or none that is known, is not read. Only a phrase is read, not a sentence: words before the number
 * must be known ones.
 *
 * @example
 * parseQuantity('超40.5万人次')
 * // { ok: true, value: 405000, qualifier: 'over', low: null, high: null, unit: '人次', roundedTo: 1000, … }
 * @example
 * parseQuantity('5m') // { ok: false, reason: 'ambiguous', text: '5m', at: 1 }: metres, or millions
 */
export function parseQuantity(text: string): Quantity | UnreadableWords {
  const opened = openWords(text);
  if (isStop(opened)) return unreadable(text, opened);
  const words = opened.words.replace(/之间$/, '');
  const lead = readLead(words, text, opened.start);
  const among = { range: true, between: true };
  const reading = readNumbers(words, text, words === opened.words ? lead : { ...lead, ...among });
  return isStop(reading) ? unreadable(text, reading) : { ok: true, ...reading, text: text.trim() };
}
