/** Something that takes up room along an axis, in any one unit, and one or more rows across it. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  /** Default: 1. */
  readonly rows?: number;
}

/**
 * Puts extents into rows so that no two of one row overlap, each into the first place that has room, in the order given.
 * Returns the first row of each extent. (First-fit interval colouring.)
 * @see https://en.wikipedia.org/wiki/Interval_scheduling
 */
export function packRows(extents: readonly Extent[], gap = 0): readonly number[] {
  const taken: Extent[][] = [];
  const isFree = (row: number, { start, end }: Extent) =>
    (taken[row] ?? []).every((other) => start >= other.end + gap || end + gap <= other.start);
  return extents.map((extent) => {
    const height = Array.from({ length: extent.rows ?? 1 }, (_, index) => index);
    let first = 0;
    while (!height.every((offset) => isFree(first + offset, extent))) first += 1;
    for (const offset of height) (taken[first + offset] ??= []).push(extent);
    return first;
  });
}
