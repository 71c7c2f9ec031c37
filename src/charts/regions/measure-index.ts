import type { Campaign, CampaignMeasure } from '../../model/index.js';
import type { Locale } from '../../locale/index.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import { lensWords } from './lens-words.js';
import { indexRegions } from './regions-index.js';
import type { RegionMark, RegionsOptions } from './regions-types.js';
import { scaleOf } from './value-axis.js';

/** One measure of several, on a scale of its own. */
export interface MeasureIndex extends MarkContext {
  /** What is measured. */
  readonly measure: CampaignMeasure;
  /** The row of a region by its id; none when it has no figure of the measure. */
  readonly rowOf: ReadonlyMap<string, number>;
}

const noParts = { parts: [], isStacked: false };

/** One measure with its rows and its scale; `null` when no region has a figure of it. */
export function indexMeasure(
  campaign: Campaign,
  measure: CampaignMeasure,
  { sort, pinned }: Pick<RegionsOptions, 'sort' | 'pinned'>,
  locale: Locale,
): MeasureIndex | null {
  const options = { ...(sort ? { sort } : {}), ...(pinned ? { pinned } : {}) };
  const index = indexRegions(campaign, measure, options, locale);
  const { rows } = index;
  if (!rows.regions.length) return null;
  const ids = Array.from(rows.regions, (region, row) => [campaign.regions[region]!.id, row] as const);
  return {
    measure,
    index,
    said: lensWords(index, index.speaker),
    scale: scaleOf(index, {}, [null, null]),
    pinned: 0,
    partsOf: () => noParts,
    hasCommonDates: false,
    rowOf: new Map(ids),
  };
}

/** The mark that a region has in the chart of one measure; `null` without a row. */
export function markIn(measure: MeasureIndex, regionId: string, place: number): RegionMark | null {
  const row = measure.rowOf.get(regionId);
  return row === undefined ? null : layoutRow(measure, row, place);
}
