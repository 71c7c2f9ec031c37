import type { Campaign, CampaignMeasure } from '../../model/index.js';
import type { Locale } from '../../locale/index.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import { lensWords } from './lens-words.js';
import { indexRegions, type RegionsIndex } from './regions-index.js';
import type { RegionMark, RegionsSort } from './regions-types.js';
import { scaleOf } from './value-axis.js';

/** One measure of several, on a scale of its own. */
export interface MeasureIndex extends MarkContext {
  /** What is measured. */
  readonly measure: CampaignMeasure;
  /** The row of a region by its place in the campaign; -1 when the measure has none for it. */
  readonly rowOf: (region: number) => number;
}

const noParts = { parts: [], isStacked: false, line: null };

/**
 * One measure with its rows and its scale; `null` when no region has a figure of it.
 *
 * @param before - The index of the same measure before a change of order, whose rows are used again.
 */
export function indexMeasure(
  campaign: Campaign,
  measure: CampaignMeasure,
  sort: RegionsSort,
  locale: Locale,
  before: RegionsIndex | null = null,
): MeasureIndex | null {
  const index = indexRegions(campaign, measure, { sort }, locale, before);
  const { regions } = index.rows;
  if (!regions.length) return null;
  const rows = new Int32Array(campaign.regions.length).fill(-1);
  regions.forEach((region, row) => (rows[region] = row));
  return {
    measure,
    index,
    said: lensWords(index, index.speaker),
    scale: scaleOf(index, {}, [null, null]),
    pinned: 0,
    partsOf: () => noParts,
    hasCommonDates: false,
    rowOf: (region) => rows[region] ?? -1,
  };
}

/** The mark that a region has in the chart of one measure; `null` without a row. */
export function markIn(measure: MeasureIndex, region: number, place: number): RegionMark | null {
  const row = measure.rowOf(region);
  return row < 0 ? null : layoutRow(measure, row, place);
}
