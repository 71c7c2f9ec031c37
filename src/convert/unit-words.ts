import type { Qualifier } from '../model/index.js';
import { monthPattern } from './date-patterns.js';
import { matchAt } from './normalise-words.js';
import type { NumberWords } from './number-words.js';
import { isQualifierAt, readSuffix } from './qualifier-words.js';
import { stopAt, type Stop, type UnreadableReason } from './unreadable-words.js';

/** Words for numbers in English. They are not read as numbers, but never taken for a unit either. */
const englishNumber =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|several|many|few|couple)\b/;

/** Words for numbers that nobody can put in digits, and numbers that are not read. */
export const holdsVagueNumber = (words: string): boolean =>
  /[零一二三四五六七八九十百千万亿两几数半\p{N}]|若干|许多|大量/u.test(words) || englishNumber.test(words);

/** What a rest that begins like this says: it is no unit. */
const openings: readonly (readonly [RegExp, UnreadableReason])[] = [
  [/(?:月|季度)/y, 'date'],
  [new RegExp(`[ \\u00a0]?(?:${monthPattern})(?![a-z])`, 'y'), 'date'],
  [/(?:日|号)/y, 'ambiguous'],
  [/(?:年级|(?:st|nd|rd|th)(?![a-z]))/y, 'unknownWords'],
  [/[a-z](?![a-z\d/\u00b2\u00b3])/y, 'ambiguous'],
  [/[ \u00a0][mbk](?![a-z\d/\u00b2\u00b3])/y, 'ambiguous'],
  [/\p{L}?半(?!导体|岛|球|径|成品)/uy, 'ambiguous'],
  [/[ \u00a0]*(?:to|and|or|of|out|in|x|至|到|和|与|或|分之)(?![a-z])/y, 'unknownWords'],
];

const measureWords = /^[个项次场件名人位处所条支篇首部天年周岁户家份只台套批本册张种轮座栋间亩公米吨元角平小%]/;

/** Digits that belong to a unit (m², km3), numerals inside quotation marks, and units such as 千米 and 百分点. */
const harmless = /(?:mm|cm|dm|km|m|ft)[23](?![\da-z])|\u201c[^\u201d]*\u201d|"[^"]*"|千[米克瓦伏卡帕焦赫字]|百分点/g;

/** Anything but the characters that units are written in. */
const strange = /[^\p{L}\p{M}\d %\u00a0‰°€$£¥₹\u00b7\u00b2\u00b3()\u300a\u300b\u201c\u201d"'&/-]/u;

/** Where a second number begins in the words after a number; -1 if none does. */
function findNumber(rest: string): number {
  const kept = rest.replace(harmless, (part) => '_'.repeat(part.length));
  const numeral = kept.search(/[0-9\u00bc-\u00be零一二三四五六七八九十百千万亿两]/);
  return numeral >= 0 ? numeral : kept.search(englishNumber);
}

/** A year or a part of one: 2021年, 21年7月. */
const isYear = (rest: string, digits: string) =>
  /^年(?!级)/.test(rest) && (/^\d{4}$/.test(digits) || /^年\d/.test(rest));

/** Where the words after a number hold something that no unit does; -1 if nowhere. */
function findStrange(rest: string, hanzi: boolean): number {
  const unit = rest.trimStart();
  if (unit === '') return -1;
  const starts = /^[\p{L}%‰°/€$£¥₹\u201c"\u300a]/u.test(unit) && /[\p{L}%‰°€$£¥₹]/u.test(unit);
  return starts && (!hanzi || measureWords.test(unit)) ? rest.search(strange) : 0;
}

/** Why the words from `start` cannot be the unit of a number; `null` when they can. */
function refuseUnit(words: string, start: number, { hanzi, digits }: NumberWords): Stop | null {
  const rest = words.slice(start);
  if (isYear(rest, digits)) return stopAt('date', start);
  if (/^[几数来]/.test(rest)) return stopAt('unknownWords', start); // 20几个, 20来个
  const opening = openings.find(([pattern]) => matchAt(pattern, words, start));
  const number = findNumber(rest);
  if (number >= 0 && opening?.[1] !== 'date') return stopAt('severalNumbers', start + number);
  if (opening) return stopAt(opening[1], start);
  if (isQualifierAt(words, start)) return stopAt('unknownWords', start);
  const odd = findStrange(rest, hanzi);
  return odd >= 0 ? stopAt('unknownWords', start + odd) : null;
}

/** The unit of a number, and the qualifiers after it. */
export interface UnitWords {
  readonly unit: string | null;
  readonly qualifiers: readonly Qualifier[];
}

/** The first qualifier among the words after a number: 以上 of 98%以上. 余 and 多 stand right after the number only. */
function findSuffix(words: string, from: number): { at: number; qualifier: Qualifier; end: number } | null {
  for (let at = from; at < words.length; at += 1) {
    const inside = /^[余多]/.test(words.slice(at)) || /[a-z][a-z]/.test(words.slice(Math.max(at, 1) - 1, at + 1));
    const found = inside ? null : readSuffix(words, at);
    if (found) return { at, ...found };
  }
  return null;
}

function nameUnit(unit: string): string | null {
  if (unit === '') return null;
  return /^(?:%|\uff05|percent|per cent|pct)$/i.test(unit) ? '%' : unit;
}

/** Reads what follows a number: qualifiers, and a unit as printed. `printed` is the text whose words they are. */
export function readUnit(words: string, printed: string, number: NumberWords): UnitWords | Stop {
  const first = readSuffix(words, number.end);
  const start = first?.end ?? number.end;
  const last = findSuffix(words, start);
  const end = last?.at ?? words.length;
  const refused = refuseUnit(words.slice(0, end), start, number);
  if (refused) return refused;
  const elsewhere = last && (last.end < words.length || /[级层职]/.test(words.charAt(last.at - 1)));
  if (elsewhere) return stopAt('ambiguous', last.at);
  const qualifiers = [first?.qualifier, last?.qualifier].filter((qualifier) => qualifier !== undefined);
  return { unit: nameUnit(printed.slice(start, end).trim()), qualifiers };
}
