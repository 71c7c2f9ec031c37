import type { Campaign, CampaignMeasure } from '../../model/index.js';

/** The measures that can be compared: those with figures for regions, of two or more first. */
export function comparableMeasures({ figures, measures }: Campaign): readonly CampaignMeasure[] {
  const first = new Map<CampaignMeasure, unknown>();
  const several = new Set<CampaignMeasure>();
  for (const { measure, region, category } of figures) {
    if (several.size === measures.length) break; // nothing that comes can tell more
    if (!region || category) continue;
    const seen = first.get(measure);
    if (!seen) first.set(measure, region);
    else if (seen !== region) several.add(measure);
  }
  return measures
    .filter((measure) => first.has(measure))
    .sort((a, b) => Number(several.has(b)) - Number(several.has(a)));
}

/** The measure that is asked for, or the first of those that can be compared. */
export function chooseMeasure(
  campaign: Campaign,
  id: string | null | undefined,
  measures: readonly CampaignMeasure[],
): CampaignMeasure | undefined {
  return id ? campaign.measures.find((measure) => measure.id === id) : measures[0];
}
