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

function latest(figures: readonly CampaignFigure[]): CampaignFigure | null {
  return figures.reduce<CampaignFigure | null>((best, it) => (!best || isLater(it.asOf, best.asOf) ? it : best), null);
}

/**
 * The regions to compare, in the document's order: those with a figure, and their siblings without one, which are shown as
 * not reported. Of several figures of a region the latest counts.
 */
export function collectRows(campaign: Campaign, measure: CampaignMeasure): readonly RegionRow[] {
  const figures = new Map<CampaignRegion, CampaignFigure[]>();
  for (const figure of campaign.figures) {
    if (figure.measure !== measure || !figure.region || figure.category) continue;
    const own = figures.get(figure.region);
    if (own) own.push(figure);
    else figures.set(figure.region, [figure]);
  }
  const parents = new Set([...figures.keys()].map(({ parent }) => parent));
  if (!figures.size) return [];
  return campaign.regions
    .filter((region) => figures.has(region) || parents.has(region.parent))
    .map((region) => {
      const own = figures.get(region) ?? [];
      return {
        region,
        figure: latest(own.filter(({ kind }) => kind === 'actual')),
        target: latest(own.filter(({ kind }) => kind === 'target')),
      };
    });
}
