/** The sizes by which rows are placed in a scroller. */
export interface RowScale {
  /** How many rows there are. */
  readonly count: number;
  /** From the top of one row to the top of the next, in px. */
  readonly rowPx: number;
  /** Height of what is in sight of the scroller, in px. */
  readonly viewPx: number;
}

/** Rows one after the other. */
export interface RowSpan {
  /** The number of the first one, from 0. */
  readonly first: number;
  /** The number of the first one that is no longer part of it. */
  readonly last: number;
}

/** The rows to draw. */
export interface RowWindow extends RowSpan {
  /** One row more, which has the focus but is out of sight; `null` when there is none. */
  readonly kept: number | null;
}

/** How far a scroller has been scrolled, and how far that is in the list. */
export interface RowScroll {
  /** The scroller's own `scrollTop`, in px. */
  readonly scrollPx: number;
  /** Where in the whole list the upper edge of what is in sight lies, in px. */
  readonly topPx: number;
}

/**
 * The greatest height that is given to an element, in px. Browsers cut elements off at 17,895,697 px (Firefox, which counts in
 * sixtieths) and 33,554,428 px (Chromium and WebKit, in sixty-fourths).
 * @see https://github.com/bvaughn/react-virtualized/issues/1178
 * @see https://github.com/dhilt/vscroll/issues/60
 */
export const largestHeightPx = 15_000_000;

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** Height of the scrolled element in px: that of all rows, as far as browsers go. */
export const scrolledPx = ({ count, rowPx }: RowScale): number => Math.min(count * rowPx, largestHeightPx);

/** Whether the list is higher than an element can be, so that the way of the scrollbar stands for a longer one. */
export const isCompressed = ({ count, rowPx }: RowScale): boolean => count * rowPx > largestHeightPx;

/** The greatest distances that can be scrolled, in the scroller and in the list. */
function ends(scale: RowScale): RowScroll {
  return {
    scrollPx: Math.max(0, scrolledPx(scale) - scale.viewPx),
    topPx: Math.max(0, scale.count * scale.rowPx - scale.viewPx),
  };
}

/**
 * Where the list is after its scroller has moved. In a compressed list small steps (wheel, touch, keys) move the rows as far as
 * the scroller; longer ones (dragging the scrollbar) go to the same share of the list. Either end is the end of the list.
 * @see https://stackoverflow.com/questions/2402953/javascript-data-grid-for-millions-of-rows (the method)
 */
export function afterScroll(scale: RowScale, scrollPx: number, before: RowScroll): RowScroll {
  const end = ends(scale);
  if (!isCompressed(scale)) return { scrollPx, topPx: clamp(scrollPx, end.topPx) };
  const step = scrollPx - before.scrollPx;
  if (scrollPx <= 0) return { scrollPx, topPx: 0 };
  if (scrollPx >= end.scrollPx - 1) return { scrollPx, topPx: end.topPx };
  if (Math.abs(step) < scale.viewPx) return { scrollPx, topPx: clamp(before.topPx + step, end.topPx) };
  return { scrollPx, topPx: clamp((scrollPx / end.scrollPx) * end.topPx, end.topPx) };
}

/** How far to scroll so that a place of the list is at the upper edge. */
export function scrollTo(scale: RowScale, topPx: number): RowScroll {
  const end = ends(scale);
  const top = clamp(topPx, end.topPx);
  return { topPx: top, scrollPx: end.topPx === 0 ? 0 : (top / end.topPx) * end.scrollPx };
}

/**
 * The rows in sight and at least `overscan` more on either side. It moves in steps of `overscan` rows, so that a list that is
 * scrolled is drawn anew once in so many rows.
 */
export function spanInSight({ count, rowPx, viewPx }: RowScale, topPx: number, overscan: number): RowSpan {
  const first = Math.floor(topPx / rowPx / overscan) * overscan;
  const inSight = Math.ceil(viewPx / rowPx / overscan) * overscan;
  return { first: clamp(first - overscan, count), last: clamp(first + inSight + 2 * overscan, count) };
}

/** Where a row is to be at the end: at the start, middle or end of what is in sight, or, `nearest`, moved as little as needed. */
export type RowAlign = 'start' | 'center' | 'end' | 'nearest';

/** Where the upper edge of what is in sight is when a row is aligned. */
export function topForRow({ rowPx, viewPx }: RowScale, index: number, align: RowAlign, topPx: number): number {
  const start = index * rowPx;
  const end = start + rowPx - viewPx;
  if (align === 'start') return start;
  if (align === 'end') return end;
  if (align === 'center') return (start + end) / 2;
  // A row higher than what is in sight shows its start.
  return start < topPx || end > start ? start : Math.max(topPx, end);
}

/**
 * Whether the element of a row would be moved in the DOM by going from one window to the next, and so lose the focus. Lit's
 * `repeat` moves what both lists have, when it stands at another end of each; not so from and to a list of that row alone.
 * @see https://github.com/whatwg/dom/pull/1307
 */
export function wouldMove(row: number, before: RowWindow, next: RowWindow): boolean {
  const wasDrawn = row === before.kept || (row >= before.first && row < before.last);
  const overlaps = next.first < before.last && before.first < next.last;
  if (!wasDrawn || overlaps || before.first === before.last) return false;
  const staysKept = before.kept === row && next.kept === row;
  return !staysKept || row < before.first !== row < next.first;
}
