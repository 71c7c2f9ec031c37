import { orderByValue, rankNames } from '../../layout/row-order.js';
import type { Speaker } from '../../layout/sentences.js';
import { drawnValue } from '../../model/amount.js';
import type { Lens } from './lens.js';
import { regionAt, type RegionRows } from './region-rows.js';
import type { RegionsSort } from './regions-types.js';
import type { ExtentOf } from './value-scale.js';

/** The numbers that rows are sorted by: the greatest first, or the least. */
export interface SortKey {
  /** One for each row; `NaN` comes last. */
  readonly values: Float64Array;
  /** Whether the greatest comes first. */
  readonly descending: boolean;
}

/**
 * The drawn value of each row through a lens; `NaN` without one.
 *
 * @param reach - Takes in how far the values are drawn.
 */
export function valuesOf({ regions }: RegionRows, lens: Lens, reach: ExtentOf | null = null): Float64Array {
  const values = new Float64Array(regions.length);
  for (let row = 0; row < regions.length; row += 1) {
    const { amount } = lens.shownAt(regions[row]!);
    values[row] = drawnValue(amount) ?? NaN;
    reach?.add(amount);
  }
  return values;
}

/** What rows are sorted by; `null` for the document's order. `values`: what the lens shows, `changes`: how much that has changed. */
export function sortKeyOf(
  rows: RegionRows,
  sort: RegionsSort,
  values: Float64Array,
  changes: () => Float64Array,
  { locale, text }: Speaker,
): SortKey | null {
  if (sort === 'document') return null;
  if (sort === 'change') return { values: changes(), descending: true };
  if (sort !== 'name') return { values, descending: true };
  const nameOf = (row: number) => text(regionAt(rows, row).name);
  return { values: rankNames(rows.regions.length, nameOf, locale.compare), descending: false };
}

/** Rows in their order, ties as in the document. */
export const orderRows = (members: Uint32Array, key: SortKey | null): Uint32Array =>
  key ? orderByValue(key.values, { descending: key.descending, rows: members }) : members;
