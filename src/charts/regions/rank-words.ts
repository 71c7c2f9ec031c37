import type { Locale } from '../../locale/index.js';
import type { Rank } from './ranks.js';

/** "2nd of 5", "2nd or 3rd of 5", "joint 2nd of 5". */
export function rankWords({ first, last, isJoint, of }: Rank, datesDiffer: boolean, locale: Locale): string {
  const { words, count } = locale;
  const [best, worst] = [words.ordinal(count(first)), words.ordinal(count(last))];
  const among = { first: best, last: worst };
  const plain = first === last ? best : last - first === 1 ? words.rankOr(among) : words.rankTo(among);
  const rank = words.rankOf(count(of), { rank: isJoint ? words.jointRank({ rank: plain }) : plain });
  return datesDiffer ? words.rankAtDates({ rank }) : rank;
}
