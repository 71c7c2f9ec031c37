import { compareSpans, type CampaignDate } from '../../model/date.js';
import type { Campaign, CampaignFigure, CampaignMeasure, CampaignRegion } from '../../model/index.js';

/** One region with its figure and its target, if there are any. */
export interface RegionRow {
  readonly region: CampaignRegion;
  readonly figure: CampaignFigure | null;
  readonly target: CampaignFigure | null;
}

/** Of two as-of dates the later; an unknown one is the earliest. */
function isLater(a: CampaignDate | null, b: CampaignDate | null): boolean {
  if (!a || !b) return a !== null && b === null;
  return compareSpans(a, b) > 0;
}

/** Of several figures those of the whole region come first, then the latest. */
function best(figures: readonly CampaignFigure[]): CampaignFigure | null {
  const whole = figures.filter(({ scope }) => scope === null);
  return (whole.length ? whole : figures).reduce<CampaignFigure | null>(
    (latest, it) => (!latest || isLater(it.asOf, latest.asOf) ? it : latest),
    null,
  );
}

type Figures = ReadonlyMap<CampaignRegion, readonly CampaignFigure[]>;

/** The figures by region; those of a category are not compared. */
function figuresByRegion(campaign: Campaign): Figures {
  const figures = new Map<CampaignRegion, CampaignFigure[]>();
  for (const figure of campaign.figures) {
    if (!figure.region || figure.category) continue;
    const own = figures.get(figure.region);
    if (own) own.push(figure);
    else figures.set(figure.region, [figure]);
  }
  return figures;
}

/** The measures that a region has actual figures of; one that is known to be missing is such a figure too. */
const measuresOf = (region: CampaignRegion, figures: Figures) =>
  (figures.get(region) ?? []).filter(({ kind }) => kind === 'actual').map(({ measure }) => measure);

/** All regions that stand above some of these, in time that grows with their number. */
function ancestorsOf(regions: Iterable<CampaignRegion>): ReadonlySet<CampaignRegion> {
  const above = new Set<CampaignRegion>();
  for (const { parent } of regions) {
    for (let it = parent; it && !above.has(it); it = it.parent) above.add(it);
  }
  return above;
}

/** The most that a region or any region that it is part of counts for, in time that grows with the number of regions. */
function mostAbove(regions: readonly CampaignRegion[], count: (region: CampaignRegion) => number) {
  const most = new Map<CampaignRegion | null, number>([[null, 0]]);
  for (const region of regions) {
    const path: CampaignRegion[] = [];
    let it: CampaignRegion | null = region;
    for (; it && !most.has(it); it = it.parent) path.push(it);
    for (const step of path.reverse()) most.set(step, Math.max(count(step), most.get(step.parent)!));
  }
  return most;
}

/**
 * The regions to compare, in the document's order: those with a figure or a target, and those without one that are shown as
 * not reported. These are the siblings of a region with a figure, and the regions that are reported on beside one: both have
 * figures of some other measure. Where one of these lies in another, the one with more such measures stands for both, and
 * never one that lies in a region with a figure. Left out are regions without a figure that others in the list are a part
 * of: a province is not one of its cities.
 *
 * Of several figures of a region one of the whole of it comes first, then the latest.
 */
export function collectRows(campaign: Campaign, measure: CampaignMeasure): readonly RegionRow[] {
  const all = figuresByRegion(campaign);
  const figures = new Map<CampaignRegion, readonly CampaignFigure[]>();
  for (const [region, every] of all) {
    const own = every.filter((figure) => figure.measure === measure);
    if (own.length) figures.set(region, own);
  }
  if (!figures.size) return [];
  const known = [...figures.keys()];
  const parents = new Set(known.map(({ parent }) => parent));
  const shared = new Set(known.flatMap((region) => measuresOf(region, all)));
  const inCommon = (region: CampaignRegion) =>
    figures.has(region) ? Infinity : new Set(measuresOf(region, all).filter((other) => shared.has(other))).size;
  const most = mostAbove(campaign.regions, inCommon);
  const isBeside = (region: CampaignRegion) => inCommon(region) > most.get(region.parent)!;
  const listed = campaign.regions.filter(
    (region) => figures.has(region) || parents.has(region.parent) || isBeside(region),
  );
  const above = ancestorsOf(listed);
  return listed
    .filter((region) => figures.has(region) || !above.has(region))
    .map((region) => {
      const own = figures.get(region) ?? [];
      return {
        region,
        figure: best(own.filter(({ kind }) => kind === 'actual')),
        target: best(own.filter(({ kind }) => kind === 'target')),
      };
    });
}
