import { textWidth } from '../../layout/text-width.js';

/** Least and most width of the column of lane names, in em. */
const [least, most] = [8, 12];
/** The most of the width of a chart that it takes, unless that is less than the least. */
const mostShare = 0.3;
/** Names are smaller than other text, and bold. */
const nameSize = 0.875 * 1.12;
/** As many ideographs are kept on a line where they can be. */
const mostHan = 6;
/** The triangle before a name, the button after it, and the gap to the plot, in em. */
const besideName = 3.7;

/** Width in em of the longest word in some names. A line may break between ideographs: of these a few count as a word. */
export const widestWord = (names: readonly string[]): number =>
  Math.max(0, ...names.flatMap((name) => name.split(/[\s/-]+/u).map(widthOfWord)));

const widthOfWord = (word: string) => {
  const width = textWidth(word);
  return /\p{Script=Han}/u.test(word) ? Math.min(width, mostHan) : width;
};

/**
 * Width in em of the column of lane names: as much as keeps their longest word whole, in steps of half an em.
 *
 * @param widest - Width of that word in em: see `widestWord`.
 * @param widthEm - Width of the chart in em.
 */
export function nameColumnEm(widest: number, widthEm: number): number {
  const wanted = Math.ceil((widest * nameSize + besideName) * 2) / 2;
  return Math.max(least, Math.min(wanted, most, Math.floor(widthEm * mostShare * 2) / 2));
}
