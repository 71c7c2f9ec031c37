import type { Campaign, CampaignFigure, CampaignMeasure, CampaignRegion } from '../../model/index.js';
import { collectFigures, type RegionFigures } from './region-figures.js';
import { numberRegions } from './region-numbers.js';
import { parentsOf } from './region-tree.js';

/** One region with its figures, if there are any. */
export interface RegionRow {
  /** The region. */
  readonly region: CampaignRegion;
  /** What was achieved. */
  readonly figure: CampaignFigure | null;
  /** What was aimed at. */
  readonly target: CampaignFigure | null;
  /** How it was at the start. */
  readonly baseline: CampaignFigure | null;
}

/** The rows of a measure: places of regions among all, and the figures by these places. */
export interface RegionRows {
  /** The campaign. */
  readonly campaign: Campaign;
  /** What is compared. */
  readonly measure: CampaignMeasure;
  /** Places of the regions in the campaign, in the document's order. */
  readonly regions: Uint32Array;
  /** The figures of all regions. */
  readonly figures: RegionFigures;
  /** Whether some of the rows of a list contain others, as a province does its cities; always `false` for a tree. */
  readonly hasWholes: boolean;
}

/** One of the rows, by its place among them. */
export function rowAt({ campaign, regions, figures }: RegionRows, row: number): RegionRow {
  const at = regions[row]!;
  const find = (places: Int32Array) => campaign.figures[places[at]!] ?? null;
  return {
    region: campaign.regions[at]!,
    figure: find(figures.actual),
    target: find(figures.target),
    baseline: find(figures.baseline),
  };
}

/** The figure that a row is drawn from; `null` without one. */
export const figureAt = ({ campaign, regions, figures }: RegionRows, row: number): CampaignFigure | null =>
  campaign.figures[figures.actual[regions[row]!]!] ?? null;

/** The region of a row. */
export const regionAt = (
  { campaign, regions }: Pick<RegionRows, 'campaign' | 'regions'>,
  row: number,
): CampaignRegion => campaign.regions[regions[row]!]!;

/** Whether a region, by its place in the campaign, has a figure, a target or a baseline. */
export const hasAny = ({ actual, target, baseline }: RegionFigures, region: number) =>
  actual[region]! >= 0 || target[region]! >= 0 || baseline[region]! >= 0;

/** How many measures a region without a figure has in common with those that have one; a figure of its own counts for all. */
function countCommon({ regions, figures }: Campaign, own: RegionFigures): Float64Array {
  const common = new Float64Array(regions.length).map((_, region) => (hasAny(own, region) ? Infinity : 0));
  const numberOf = numberRegions(regions);
  const isActual = ({ kind, region, category }: CampaignFigure) => kind === 'actual' && region && !category;
  const shared = new Set<CampaignMeasure>();
  for (const figure of figures) {
    if (isActual(figure) && common[numberOf(figure.region!)] === Infinity) shared.add(figure.measure);
  }
  const numbers = new Map([...shared].map((measure, index) => [measure, index]));
  const seen = new Set<number>();
  for (const figure of figures) {
    const measure = numbers.get(figure.measure);
    if (measure === undefined || !isActual(figure)) continue;
    const region = numberOf(figure.region!);
    const key = region * shared.size + measure;
    if (common[region] === Infinity || seen.has(key)) continue;
    seen.add(key);
    common[region]! += 1;
  }
  return common;
}

/** The most that a region or any region that it is part of counts for, in time that grows with the number of regions. */
function mostAbove(parents: Int32Array, common: Float64Array): Float64Array {
  const most = new Float64Array(parents.length).fill(-1);
  const path: number[] = [];
  for (let region = 0; region < parents.length; region += 1) {
    let it = region;
    for (; it >= 0 && most[it]! < 0; it = parents[it]!) path.push(it);
    while (path.length) {
      const step = path.pop()!;
      most[step] = Math.max(common[step]!, parents[step]! < 0 ? 0 : most[parents[step]!]!);
    }
  }
  return most;
}

/** Marks all that stand above some of these regions. */
function markAbove(parents: Int32Array, listed: Uint8Array): Uint8Array {
  const above = new Uint8Array(parents.length);
  for (let region = 0; region < parents.length; region += 1) {
    if (!listed[region]) continue;
    for (let it = parents[region]!; it >= 0 && !above[it]; it = parents[it]!) above[it] = 1;
  }
  return above;
}

/** Marks the regions with a figure, their siblings, and those that are reported on beside them. */
function markListed(campaign: Campaign, figures: RegionFigures, parents: Int32Array): Uint8Array {
  const listed = new Uint8Array(parents.length);
  const isParent = new Uint8Array(parents.length);
  let hasRoot = false;
  for (let region = 0; region < parents.length; region += 1) {
    if (!hasAny(figures, region)) continue;
    listed[region] = 1;
    if (parents[region]! < 0) hasRoot = true;
    else isParent[parents[region]!] = 1;
  }
  if (listed.every((it) => it === 1)) return listed;
  const common = countCommon(campaign, figures);
  const most = mostAbove(parents, common);
  for (let region = 0; region < parents.length; region += 1) {
    const parent = parents[region]!;
    const isSibling = parent < 0 ? hasRoot : isParent[parent] === 1;
    if (isSibling || common[region]! > (parent < 0 ? 0 : most[parent]!)) listed[region] = 1;
  }
  return listed;
}

/**
 * The regions to compare, in the document's order: those with a figure, a target or a baseline, and those without one that are
 * shown as not reported. These are the siblings of a region with a figure, and the regions that are reported on beside one:
 * both have figures of some other measure. Where one of these lies in another, the one with more such measures stands for both,
 * and never one that lies in a region with a figure. Left out are regions without a figure that others in the list are a part
 * of: a province is not one of its cities.
 *
 * Of several figures of a region one of the whole of it comes first, then the latest.
 */
export function collectRows(campaign: Campaign, measure: CampaignMeasure): RegionRows {
  const figures = collectFigures(campaign, measure);
  const parents = parentsOf(campaign.regions);
  const hasSome = parents.some((_, region) => hasAny(figures, region));
  const listed = hasSome ? markListed(campaign, figures, parents) : new Uint8Array(parents.length);
  const above = markAbove(parents, listed);
  const regions = new Uint32Array(parents.length);
  let count = 0;
  let hasWholes = false;
  for (let region = 0; region < parents.length; region += 1) {
    if (!listed[region] || (above[region] && !hasAny(figures, region))) continue;
    regions[count++] = region;
    if (above[region]) hasWholes = true;
  }
  return { campaign, measure, figures, regions: regions.subarray(0, count), hasWholes };
}

/** All regions as rows, in the document's order, so that a row is the place of its region: those of a tree. */
export const everyRegion = (campaign: Campaign, measure: CampaignMeasure): RegionRows => ({
  campaign,
  measure,
  figures: collectFigures(campaign, measure),
  regions: new Uint32Array(campaign.regions.length).map((_, place) => place),
  hasWholes: false,
});
