import type { Phrase } from '../../locale/index.js';
import { own, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignMilestone } from '../../model/index.js';

/** Milestones that share a lane, in the order given. */
export interface LaneGroup {
  readonly id: string;
  readonly label: Phrase | null;
  readonly regionId: string | null;
  readonly milestones: readonly CampaignMilestone[];
}

/** Groups milestones into lanes in the document's order of regions or categories; those without one come last. */
export function groupLanes(
  milestones: readonly CampaignMilestone[],
  by: 'region' | 'category' | 'none',
  campaign: Campaign,
  { phrase, locale }: Speaker,
): readonly LaneGroup[] {
  if (by === 'none') return [{ id: '~', label: null, regionId: null, milestones }];
  const keyed = by === 'region' ? campaign.regions : campaign.categories;
  const lanes = keyed.map((entry) => ({
    id: entry.id,
    label: phrase('name' in entry ? entry.name : entry.label),
    regionId: by === 'region' ? entry.id : null,
    milestones: milestones.filter((milestone) => milestone[by]?.id === entry.id),
  }));
  const used = lanes.filter((lane) => lane.milestones.length);
  const rest = milestones.filter((milestone) => !milestone[by]);
  if (!rest.length) return used;
  const label = used.length ? own(locale.words.otherLane) : null;
  return [...used, { id: '~', label, regionId: null, milestones: rest }];
}
