import { rankNames, orderByValue } from '../../layout/row-order.js';
import { createSpeaker } from '../../layout/sentences.js';
import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import { indexMeasure, type MeasureIndex } from './measure-index.js';
import { regionAt, type RegionRows } from './region-rows.js';
import type { ListedRows } from './region-search.js';
import { createOnce } from './regions-index.js';
import type { RegionsOptions, RegionsSort } from './regions-types.js';
import { searchNames } from './search-names.js';

/** More measures than these have no room beside each other. */
const mostMeasures = 6;

/** Several measures with one row a region: all that does not depend on what part of the rows is shown. */
export interface MeasuresIndex extends ListedRows {
  /** The measures that have figures, in the order in which they were asked for. */
  readonly columns: readonly [MeasureIndex, ...MeasureIndex[]];
  /** The regions that any of them has a row of, in the document's order. */
  readonly rows: Pick<RegionRows, 'campaign' | 'regions'>;
  /** Ids of the measures that were asked for and are not drawn. */
  readonly leftOut: readonly string[];
  /** How many rows are pinned; these come first. */
  readonly pinned: number;
}

/** What an index of several measures depends on. */
type MeasuresOptions = Pick<RegionsOptions, 'measures' | 'sort' | 'pinned'>;

/**
 * Finds the rows of several measures and puts them in order, once. By value they stand in the order of the first measure, then
 * those that only others have. `null` when none of them has figures.
 *
 * @param before - An index of the same campaign, of which what is still right is used again.
 */
export function indexMeasures(
  campaign: Campaign,
  { measures = [], sort = 'value', pinned = [] }: MeasuresOptions,
  locale: Locale,
  before: MeasuresIndex | null = null,
): MeasuresIndex | null {
  const wanted = [...new Set(measures)];
  const found = new Map(campaign.measures.map((measure) => [measure.id, measure]));
  const [first, ...rest] = wanted.slice(0, mostMeasures).flatMap((id) => {
    const measure = found.get(id);
    const known = before?.columns.find((column) => column.measure === measure)?.index;
    return (measure && indexMeasure(campaign, measure, sort === 'name' ? 'document' : sort, locale, known)) ?? [];
  });
  if (!first) return null;
  const columns = [first, ...rest] as const;
  const isSame =
    before?.rows.campaign === campaign &&
    before.columns.length === columns.length &&
    columns.every((it, at) => it.measure === before.columns[at]?.measure);
  const rows = isSame ? before.rows : rowsIn(campaign, columns);
  const speaker = createSpeaker(campaign, locale);
  const nameOf = (row: number) => speaker.text(regionAt(rows, row).name);
  return {
    speaker,
    columns,
    rows,
    leftOut: wanted.filter((id) => !columns.some(({ measure }) => measure.id === id)),
    names: isSame ? before.names : searchNames(rows),
    once: createOnce(),
    ...arrange(rows, orderOf(columns, rows, sort, nameOf, locale), pinned),
  };
}

/** The regions of all measures, in the document's order. */
function rowsIn(campaign: Campaign, columns: readonly MeasureIndex[]): MeasuresIndex['rows'] {
  const isRow = new Uint8Array(campaign.regions.length);
  for (const { index } of columns) for (const region of index.rows.regions) isRow[region] = 1;
  const regions = Uint32Array.from(isRow.keys()).filter((region) => isRow[region] === 1);
  return { campaign, regions };
}

function orderOf(
  columns: readonly MeasureIndex[],
  { campaign, regions }: MeasuresIndex['rows'],
  sort: RegionsSort,
  nameOf: (row: number) => string,
  { compare }: Locale,
): Uint32Array {
  if (sort === 'document') return Uint32Array.from(regions.keys());
  if (sort === 'name') return orderByValue(rankNames(regions.length, nameOf, compare));
  const rowOf = new Int32Array(campaign.regions.length);
  regions.forEach((region, row) => (rowOf[region] = row));
  const isPlaced = new Uint8Array(regions.length);
  const order = new Uint32Array(regions.length);
  let end = 0;
  for (const { index } of columns) {
    for (const own of index.order) {
      const row = rowOf[index.rows.regions[own]!]!;
      if (!isPlaced[row]) order[end++] = row;
      isPlaced[row] = 1;
    }
  }
  return order;
}

/** The pinned rows, then all others in their order. */
function arrange(rows: MeasuresIndex['rows'], order: Uint32Array, pinned: readonly string[]) {
  const wanted = new Map([...new Set(pinned)].map((id) => [id, -1]));
  for (let row = 0; wanted.size > 0 && row < order.length; row += 1) {
    const { id } = regionAt(rows, row);
    if (wanted.has(id)) wanted.set(id, row);
  }
  const top = [...wanted.values()].filter((row) => row >= 0);
  const [size, total] = [top.length, order.length];
  const rest = { group: { difference: null }, start: size, end: total };
  const above = size ? [{ group: null, start: 0, end: size }] : [];
  return {
    order: size ? Uint32Array.from([...top, ...order.filter((row) => !top.includes(row))]) : order,
    sections: size < total ? [...above, rest] : above,
    pinned: size,
  };
}
