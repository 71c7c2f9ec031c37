import { matchAt } from '../convert/normalise-words.js';
import type { NumberWords } from '../convert/number-words.js';
import { readLead, readSuffix } from '../convert/qualifier-words.js';
import type { Qualifier } from '../model/index.js';

/** What stands right before a number. */
export interface WordsBefore {
  /** How the number is meant, when these words say so and agree. */
  readonly qualifier: Qualifier | null;
  /** Whether a qualifier or currency stands there, so that 千 in 近千人 is a number. */
  readonly said: boolean;
  /** Offset of the first of those words. */
  readonly from: number;
}

const han = /\p{Script=Han}/u;
const sign = /[<>=~≈≥≤+$€£¥₹]/;

/** What stands at the end of some words; `length` is that of the known ones. */
interface Ending {
  readonly qualifier: Qualifier | null;
  readonly said: boolean;
  readonly length: number;
}

const mostEndings = 5000;
const endings = new Map<string, Ending>();

/** The qualifiers right before a number: the longest run of known words that ends there. */
export function wordsBefore(words: string, at: number): WordsBefore {
  const before = /[\p{Script=Han}<>=~≈≥≤+$€£¥₹]{1,7}[ \u00a0]*$|[a-z][a-z .'-]*[ \u00a0]*$/u.exec(
    words.slice(Math.max(0, at - 30), at),
  )?.[0];
  if (before === undefined) return { qualifier: null, said: false, from: at };
  const { qualifier, said, length } = knownEnding(before);
  return { qualifier, said, from: at - length };
}

/** Few words stand before most numbers, and to look all of them up takes time: what was found is kept. */
function knownEnding(before: string): Ending {
  const known = endings.get(before);
  if (known) return known;
  if (endings.size >= mostEndings) endings.clear();
  const ending = readEnding(before);
  endings.set(before, ending);
  return ending;
}

function readEnding(before: string): Ending {
  for (const from of startsBefore(before, before.length)) {
    const tail = before.slice(from);
    const lead = readLead(tail, tail, 0);
    if (lead.at !== tail.length || !lead.said || isPartOfWord(before, from)) continue;
    const [first, ...rest] = new Set(lead.qualifiers);
    return { qualifier: rest.length > 0 ? null : (first ?? null), said: true, length: tail.length };
  }
  return { qualifier: null, said: false, length: 0 };
}

/** Where known words before a number may begin, the farthest first: at each of six characters, or of five Latin words. */
function startsBefore(words: string, at: number): readonly number[] {
  let end = at;
  while (/[ \u00a0]/.test(words.charAt(end - 1))) end -= 1;
  if (/[a-z.]/.test(words.charAt(end - 1))) return wordStarts(words, end);
  const starts: number[] = [];
  for (let from = end - 1; from >= 0 && from >= end - 6; from -= 1) {
    const character = words.charAt(from);
    if (!han.test(character) && !sign.test(character)) break;
    starts.unshift(from);
  }
  return starts;
}

function wordStarts(words: string, end: number): readonly number[] {
  const least = Math.max(0, end - 28);
  const starts = [...words.slice(least, end).matchAll(/(?<![a-z'.-])[a-z]/g)].map(({ index }) => least + index);
  return starts.slice(-5);
}

/** 近 of 附近, 约 of 签约, 过 of 通过: the character belongs to a word of another meaning. */
const otherWords =
  /^(?:[附最邻临就新靠亲相]近|[节预签合条公制契失守邀相违履解]约|[赶反高]超|[^已量数额值\P{Script=Han}]过)$/u;
const isPartOfWord = (words: string, from: number) => otherWords.test(words.slice(Math.max(0, from - 1), from + 1));

/** Words that are qualifiers before a round number, and may be something else before another: over 3 years, 突破12项. */
const doubtful = /^(?:about|some|over|under|above|below|around|minimum|maximum|突破|过|不足|不满|未满)/;
const isRound = (value: number) => value >= 10 && value % 10 === 0;

/** How a number is meant, by the words before and after it that surely say so and agree; and where the first one stands. */
export function qualifierAround(words: string, start: number, number: NumberWords, value: number) {
  const before = wordsBefore(words, start);
  const unsure = doubtful.test(words.slice(before.from, start)) && !isRound(value);
  const suffix = suffixAt(words, number.end);
  const later = suffixAfterUnit(words, suffix?.end ?? number.end);
  const found = [before.qualifier, number.qualifier, suffix?.qualifier ?? null, later];
  const [first, ...rest] = new Set(found.filter((it) => it !== null));
  return { qualifier: unsure || rest.length > 0 ? null : (first ?? null), from: before.from };
}

/** 余, 多, 以上 and their like right after a number; not the 多 of 多媒体. */
export function suffixAt(words: string, at: number): { readonly qualifier: Qualifier; readonly end: number } | null {
  if (matchAt(/(?:多(?:媒体|功能|元|样|维|边|式)|余[额款粮]|左右[两手]|上下[级联])/y, words, at)) return null;
  return readSuffix(words, at);
}

const unitBeforeSuffix =
  /[ \u00a0]?(?:%|[\p{Script=Han}]{1,3}?|[a-z]+(?: [a-z]+)?)(?= ?(?:以|左右|及以|或以|之内|or |and ))/uy;

/** 以上 of 98%以上 and 4次以上, “or more” of 300 people or more. Not 以上 of 125个县处级以上领导班子, which is about a rank. */
function suffixAfterUnit(words: string, at: number): Qualifier | null {
  const unit = matchAt(unitBeforeSuffix, words, at)?.[0];
  if (unit === undefined || /[级层职]$/.test(unit)) return null;
  const suffix = readSuffix(words, at + unit.length);
  if (!suffix) return null;
  const next = words.charAt(suffix.end);
  return han.test(next) && next !== '的' ? null : suffix.qualifier;
}
