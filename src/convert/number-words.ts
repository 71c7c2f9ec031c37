import type { Qualifier } from '../model/index.js';
import { bareMagnitudes, parseHanziNumeral } from './hanzi-numerals.js';
import { matchAt, skipSpaces } from './normalise-words.js';
import { isStop, stopAt, type Stop } from './unreadable-words.js';

/** A number as printed: its digits, and the power of ten of the multiplier after them. */
export interface NumberWords {
  /** Digits with a decimal point, without a multiplier: `40.5`. */
  readonly digits: string;
  /** Power of ten of the multiplier: 4 for 万; `null` without one. */
  readonly power: number | null;
  /** In Chinese numerals. */
  readonly hanzi: boolean;
  /** 余 or 多 before the multiplier. */
  readonly qualifier: Qualifier | null;
  /** Offset after the number. */
  readonly end: number;
}

/** Where a number stands, and what is known from the words before it. */
export interface NumberPlace {
  readonly at: number;
  /** A currency was printed before, so that m and b are no units. */
  readonly money: boolean;
  /** 百, 千 and 万 may stand alone: 近万人. */
  readonly bare: boolean;
}

const wordPowers: ReadonlyMap<string, number> = new Map([
  ...Object.entries(bareMagnitudes).filter(([word]) => word !== '十'),
  ...Object.entries({ hundred: 2, thousand: 3, k: 3, lakh: 5, m: 6, mn: 6, mln: 6, million: 6, crore: 7 }),
  ...Object.entries({ b: 9, bn: 9, billion: 9, trn: 12, tn: 12, trillion: 12 }),
]);

/** The powers of ten of the multipliers in a text, such as a unit: 12 of 万亿元, 6 of “$ mn”. A letter may mean something else. */
export function powersIn(text: string): readonly number[] {
  const found = text.match(/[十百千万]?亿|[十百千]?万|[百千]|[a-z]+/g) ?? [];
  return found.flatMap((word) => wordPowers.get(word.replace(/(?<=..)s$/, '')) ?? []);
}

/** 千米, 千克 and their like are units. */
const hanziMultiplier = /(?:[万千百十]亿|[千百十]万|[亿万]|[千百](?![米克瓦伏卡帕焦赫字分]))/y;
const latinMultiplier = /[ \u00a0]?(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|mln|bn|trn|tn)(?![a-z])/y;
const shortMultiplier = /k(?![a-z\d/])/y;
const moneyMultiplier = /[ \u00a0]?[mbk](?![a-z\d/])/y;

/** The multiplier at an offset: its power of ten, and where it ends. */
function readMultiplier(words: string, at: number, money: boolean): { power: number; end: number } | null {
  const match =
    matchAt(hanziMultiplier, words, at) ??
    matchAt(latinMultiplier, words, at) ??
    matchAt(shortMultiplier, words, at) ??
    (money ? matchAt(moneyMultiplier, words, at) : null);
  return match && { power: wordPowers.get(match[0].trim())!, end: at + match[0].length };
}

const plain = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const grouped = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\u00a0\d{3})+)(?:\.\d+)?$/;

/** The number in digits at an offset, without separators. */
function readDigits(words: string, at: number): NumberWords | Stop | null {
  const token = matchAt(/\d(?:[\d.,'\u00a0]*\d)?/y, words, at)?.[0];
  if (token === undefined) return null;
  const end = at + token.length;
  if (!plain.test(token) && !grouped.test(token)) return stopAt('ambiguous', at);
  if (/^\d{1,3}$/.test(token) && matchAt(/(?: \d{3})+(?!\d)/y, words, end)) return stopAt('ambiguous', at); // 5 300
  return { digits: token.replace(/[,\u00a0]/g, ''), power: null, hanzi: false, qualifier: null, end };
}

/** A number in Chinese numerals at an offset. */
function readHanzi(words: string, at: number, bare: boolean): NumberWords | Stop | null {
  const run = matchAt(/[零一二三四五六七八九十百千万亿两]+/y, words, at)?.[0];
  if (run === undefined) return null;
  const end = at + run.length;
  const number = { hanzi: true, qualifier: null, end };
  const power = Object.hasOwn(bareMagnitudes, run) && run !== '十' ? bareMagnitudes[run]! : null;
  if (power !== null) return bare ? { ...number, digits: '1', power } : stopAt('unknownWords', at);
  const numeral = parseHanziNumeral(run);
  if (!numeral) return stopAt('unknownWords', at);
  const zeros = numeral.place >= 1000 ? Math.log10(numeral.place) : 0; // 120 has no shorter form than 一百二十
  const digits = String(Math.round(numeral.value / 10 ** zeros));
  return { ...number, digits, power: zeros || null };
}

/** A multiplier after the digits, with 余 or 多 before it if there is one: 40余万. */
function withMultiplier(words: string, number: NumberWords, money: boolean): NumberWords {
  const infix = matchAt(/[余多](?=[亿万千百])/y, words, number.end)?.[0] ?? '';
  const multiplier = readMultiplier(words, number.end + infix.length, money);
  if (!multiplier) return number;
  const power = (number.power ?? 0) + multiplier.power;
  return { digits: number.digits, power, hanzi: number.hanzi, qualifier: infix ? 'over' : null, end: multiplier.end };
}

const signs = ['-', '负', 'minus '];

/** The number at an offset, with its sign and multiplier; `null` when there is none. */
export function readNumber(words: string, place: NumberPlace): NumberWords | Stop | null {
  const sign = signs.find((word) => words.startsWith(word, place.at)) ?? '';
  const at = skipSpaces(words, place.at + sign.length);
  if (sign === '-' && at > place.at + 1) return null; // a dash, not a sign
  const read = readDigits(words, at) ?? readHanzi(words, at, place.bare);
  if (!read || isStop(read)) return read;
  const number = sign ? { ...read, digits: `-${read.digits}` } : read;
  return withMultiplier(words, number, place.money);
}

/** The value of a number with the power of ten of its multiplier, and the place value of its last printed digit. */
export function scaleNumber(digits: string, power: number | null): { value: number; roundedTo: number | null } {
  if (power === null) return { value: Number(digits) + 0, roundedTo: null }; // plus 0, for no negative zero
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: Number(`${digits}e${power}`) + 0, roundedTo: Number(`1e${power - decimals}`) };
}
