import { ExtentOf, joinExtents, lengthOf, type Extent } from './value-scale.js';
import { parentsOf } from './region-tree.js';
import type { RegionRows } from './region-rows.js';

/** A row whose region contains others of the list that have a value. */
export interface Whole {
  /** How many of these there are. */
  readonly count: number;
  /** Some of them are in its own group: it is no member of their comparison, and has no rank. */
  readonly isAmongParts: boolean;
  /** It reaches so far that their bars would be slivers, so the scale does not hold it. */
  readonly isLeftOut: boolean;
}

/** The rows that contain others, by their places; none in most lists. */
export type Wholes = ReadonlyMap<number, Whole>;

/** What wholes are told by. */
export interface WholeSource {
  /** The rows. */
  readonly rows: RegionRows;
  /** The drawn value of each row; `NaN` without one. */
  readonly values: Float64Array;
  /** The number of the group of each row: those like most others come first. */
  readonly groupOf: Uint8Array;
  /** Takes in all that is drawn of a row. */
  readonly reach: (row: number, extent: ExtentOf) => void;
}

/** A whole that would be more than so many times as long as all that is compared is left out of the scale. */
const mostTimes = 2;

/** The rows that contain others, and how far the scale reaches; the extent of all where none is left out. */
export function findWholes(source: WholeSource, all: Extent | null): { wholes: Wholes; extent: Extent | null } {
  const { rows, groupOf } = source;
  if (!rows.hasWholes) return { wholes: new Map(), extent: all };
  const { counts, groups } = countWithin(source);
  const wholes = new Map<number, Whole>();
  const isApart = new Uint8Array(rows.regions.length); // from like rows or those that come before: what is compared
  for (let row = 0; row < rows.regions.length; row += 1) {
    const [count, within] = [counts[rows.regions[row]!]!, groups[rows.regions[row]!]!];
    if (!count) continue;
    wholes.set(row, { count, isAmongParts: (within & (1 << groupOf[row]!)) !== 0, isLeftOut: false });
    if ((within & ((2 << groupOf[row]!) - 1)) !== 0) isApart[row] = 1;
  }
  const { extent, leftOut } = reachOf(source, isApart);
  for (const row of leftOut) wholes.set(row, { ...wholes.get(row)!, isLeftOut: true });
  return { wholes, extent };
}

/** How many rows with a value lie within each region of the campaign, and their groups, as bits. Takes n steps. */
function countWithin({ rows, values, groupOf }: WholeSource) {
  const parents = parentsOf(rows.campaign.regions);
  const pending = new Int32Array(parents.length);
  for (const parent of parents) if (parent >= 0) pending[parent]! += 1;
  const [counts, groups] = [new Int32Array(parents.length), new Int32Array(parents.length)];
  const own = new Int32Array(parents.length);
  rows.regions.forEach((region, row) => {
    if (!Number.isNaN(values[row]!)) own[region] = 1 << groupOf[row]!;
  });
  for (let start = 0; start < parents.length; start += 1) {
    // From a region without parts upwards, as far as all parts are counted.
    for (let it = start; it >= 0 && pending[it] === 0;) {
      pending[it] = -1;
      const parent = parents[it]!;
      if (parent < 0) break;
      counts[parent]! += counts[it]! + (own[it] === 0 ? 0 : 1);
      groups[parent]! |= groups[it]! | own[it]!;
      pending[parent]! -= 1;
      it = parent;
    }
  }
  return { counts, groups };
}

/** How far all that is compared reaches, with the wholes that do not dwarf it. With fewer than two such rows all are compared. */
function reachOf({ rows, values, reach }: WholeSource, isApart: Uint8Array) {
  const compared = new ExtentOf();
  const apart = new Map<number, Extent>();
  let count = 0;
  for (let row = 0; row < rows.regions.length; row += 1) {
    if (isApart[row] === 0) {
      reach(row, compared);
      if (!Number.isNaN(values[row]!)) count += 1;
      continue;
    }
    const own = new ExtentOf();
    reach(row, own);
    if (own.extent) apart.set(row, own.extent);
  }
  const { extent } = compared;
  const length = extent ? lengthOf(extent) : 0;
  const isDwarfing = (it: Extent) => lengthOf(joinExtents([extent, it])) > length * mostTimes;
  const leftOut = count > 1 && length > 0 ? [...apart].filter(([, it]) => isDwarfing(it)).map(([row]) => row) : [];
  for (const row of leftOut) apart.delete(row);
  return { extent: extent || apart.size ? joinExtents([extent, ...apart.values()]) : null, leftOut };
}
