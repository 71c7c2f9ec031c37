import { matchAt } from './normalise-words.js';
import { readNumber, type NumberPlace, type NumberWords } from './number-words.js';
import { isStop, stopAt, type Stop } from './unreadable-words.js';

/** The two ends of a range, as printed. */
export interface RangeWords {
  readonly low: NumberWords;
  readonly high: NumberWords;
  /** The unit printed after the first end; empty when it is printed once. */
  readonly unit: string;
}

const joint = /([^\d\s,;-]{0,8}?)[ \u00a0]*(?:-|~|至|到|to(?= )|through(?= ))[ \u00a0]*[¥$€£]?/y;
const jointAfterBetween = /([^\d\s,;-]{0,8}?)[ \u00a0]*(?:-|~|至|到|和|与|to(?= )|and(?= ))[ \u00a0]*[¥$€£]?/y;

/** The second end of a range, and the unit before the joint; `null` when there is no second number. */
export function readRange(
  words: string,
  low: NumberWords,
  place: NumberPlace,
  between: boolean,
): RangeWords | Stop | null {
  const match = matchAt(between ? jointAfterBetween : joint, words, low.end);
  if (!match) return null;
  const high = readNumber(words, { ...place, at: low.end + match[0].length });
  if (!high || isStop(high)) return high;
  return withSharedMultiplier({ low, high, unit: match[1]! });
}

/** 3-5万 is 30,000 to 50,000, but 3元至5万元 begins at 3. Where the first number is no smaller (5000-2万) nobody can tell. */
function withSharedMultiplier(range: RangeWords): RangeWords | Stop {
  const { low, high, unit } = range;
  if (high.power === null || low.power !== null || unit !== '' || Number(low.digits) === 0) return range;
  if (Number(low.digits) >= Number(high.digits)) return stopAt('ambiguous', low.end);
  return { ...range, low: { ...low, power: high.power } };
}
