import type { Locale } from '../../locale/index.js';
import type { Rank } from './ranks.js';

/** "2nd of 5", "2nd or 3rd of 5", "joint 2nd of 5"; "2nd of 5 in Zhangye" with a place. */
export function rankWords(
  { first, last, isJoint, of }: Rank,
  datesDiffer: boolean,
  locale: Locale,
  place: string | null = null,
): string {
  const { words, count } = locale;
  const [best, worst] = [words.ordinal(count(first)), words.ordinal(count(last))];
  const among = { first: best, last: worst };
  const plain = first === last ? best : last - first === 1 ? words.rankOr(among) : words.rankTo(among);
  const own = isJoint ? words.jointRank({ rank: plain }) : plain;
  const rank = place === null ? words.rankOf(count(of), { rank: own }) : words.rankIn(count(of), { rank: own, place });
  return datesDiffer ? words.rankAtDates({ rank }) : rank;
}
