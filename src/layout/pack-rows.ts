/** Something that takes up room along an axis, in any one unit. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts extents into rows so that no two of one row overlap, each into the first row that has room, in the order given.
 * Returns the row of each extent. (First-fit interval colouring.)
 * @see https://en.wikipedia.org/wiki/Interval_scheduling
 */
export function packRows(extents: readonly Extent[], gap = 0): readonly number[] {
  const taken: Extent[][] = [];
  return extents.map((extent) => {
    let row = taken.findIndex((others) =>
      others.every((other) => extent.start >= other.end + gap || extent.end + gap <= other.start),
    );
    if (row === -1) row = taken.push([]) - 1;
    taken[row]!.push(extent);
    return row;
  });
}
