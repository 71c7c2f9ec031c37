import { textWidth } from '../../layout/text-width.js';

/** Least and most width of the column of lane names, in em. */
const [least, most] = [8, 12];
/** The most of the width of a chart that it takes, unless that is less than the least. */
const mostShare = 0.3;
/** Names are smaller than other text, and bold. */
const nameSize = 0.875 * 1.12;
/** As many ideographs are kept on a line where they can be. */
const mostHan = 6;
/** The triangle before a name in em; the button after it, and the gap to the plot, in px. The view's style sheet uses the same. */
const [triangleEm, besidePx] = [0.85, 48];

/** Width in em of the longest word in some names. A line may break between ideographs: of these a few count as a word. */
export const widestWord = (names: readonly string[]): number =>
  Math.max(0, ...names.flatMap((name) => name.split(/[ \t\n\u3000/-]+/).flatMap(widthsOf)));

/** Widths of the parts between which a line may break. */
const widthsOf = (word: string): readonly number[] =>
  (word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).map((part) =>
    /\p{Script=Han}/u.test(part) ? Math.min(textWidth(part), mostHan) : textWidth(part),
  );

/**
 * Width in em of the column of lane names: as much as keeps their longest word whole, within bounds, in steps of half an em.
 *
 * @param widest - Width of that word in em: see `widestWord`.
 * @param widthPx - Width of the chart.
 * @param emPx - Size of 1 em.
 */
export function nameColumnEm(widest: number, widthPx: number, emPx: number): number {
  const wanted = Math.ceil((widest * nameSize + triangleEm + besidePx / emPx) * 2) / 2;
  return Math.max(least, Math.min(wanted, most, Math.floor((widthPx / emPx) * mostShare * 2) / 2));
}
