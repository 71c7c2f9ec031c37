import type { Phrase } from '../../locale/index.js';
import { own, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignMilestone, Status } from '../../model/index.js';
import { outcomeOf, outcomeWords } from './milestone-facts.js';
import type { TimelineLaneOrder, TimelineLanes } from './timeline-types.js';

/** Milestones that share a lane, in the order given. */
export interface LaneGroup {
  readonly id: string;
  readonly label: Phrase | null;
  readonly regionId: string | null;
  /** Their places in the list of all milestones. */
  readonly places: readonly number[];
}

/** Id of the lane of what belongs to no other. */
const otherId = '~';

/** What a milestone shares with the others of its lane; `null`: nothing is said of it. */
type LaneKey = (milestone: CampaignMilestone, speaker: Speaker) => Omit<LaneGroup, 'places'> | null;

const laneKeys: Readonly<Record<Exclude<TimelineLanes, 'none'>, LaneKey>> = {
  region: ({ region }, { phrase }) => region && { id: region.id, label: phrase(region.name), regionId: region.id },
  category: ({ category }, { phrase }) =>
    category && { id: category.id, label: phrase(category.label), regionId: null },
  owner: ({ owner }, { phrase }) => {
    const name = owner?.unit ?? owner?.person;
    return name ? named(phrase(name)) : null;
  },
  level: ({ region }, { locale }) => (region?.level ? named(own(locale.level(region.level))) : null),
  status: (milestone, { locale }) => named(own(capitalised(outcomeWords(milestone, locale)))),
};

/** Names stand for themselves; the stroke keeps them apart from what has an id. */
const named = (label: Phrase) => ({ id: `/${label.text}`, label, regionId: null });

/** Words of ours at the start of a line; names of the document stay as they are. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is done comes first, what is not known last. */
const statusOrder: readonly (Status | 'happened')[] = [
  'met',
  'happened',
  'partiallyMet',
  'inProgress',
  'stalled',
  'notMet',
  'cancelled',
  'scheduled',
  'unknown',
];

/** Groups milestones into lanes, in the document's order of what the lanes are; those that belong to none come last. */
export function groupLanes(
  milestones: readonly CampaignMilestone[],
  by: TimelineLanes,
  campaign: Campaign,
  speaker: Speaker,
): readonly LaneGroup[] {
  if (by === 'none') return [{ id: otherId, label: null, regionId: null, places: milestones.map((_, place) => place) }];
  const keyOf = laneKeys[by] ?? laneKeys.region;
  const lanes = new Map<string, LaneGroup & { readonly places: number[] }>();
  const rest: number[] = [];
  milestones.forEach((milestone, place) => {
    const key = keyOf(milestone, speaker);
    const lane = key && lanes.get(key.id);
    if (lane) lane.places.push(place);
    else if (key) lanes.set(key.id, { ...key, places: [place] });
    else rest.push(place);
  });
  const groups = [...lanes.values()];
  if (by === 'status') {
    const rank = ({ places }: LaneGroup) => statusOrder.indexOf(outcomeOf(milestones[places[0]!]!));
    groups.sort((a, b) => rank(a) - rank(b));
  }
  const ordered =
    by === 'status' ? groups : inDocumentOrder(groups, by, campaign, (milestone) => keyOf(milestone, speaker)?.id);
  if (!rest.length) return ordered;
  const label = ordered.length && by !== 'status' ? own(speaker.locale.words.otherLane[by]) : null;
  return [...ordered, { id: otherId, label, regionId: null, places: rest }];
}

/** Regions and categories as the document lists them, owners and levels as it first names them. */
function inDocumentOrder(
  groups: readonly LaneGroup[],
  by: Exclude<TimelineLanes, 'none' | 'status'>,
  campaign: Campaign,
  idOf: (milestone: CampaignMilestone) => string | undefined,
): readonly LaneGroup[] {
  const listed =
    by === 'category'
      ? campaign.categories.map(({ id }) => id)
      : by === 'region'
        ? campaign.regions.map(({ id }) => id)
        : campaign.milestones.map(idOf);
  const byId = new Map(groups.map((group) => [group.id, group]));
  return [...new Set(listed)].map((id) => byId.get(id ?? '')).filter((group) => group !== undefined);
}

/** Orders lanes; what belongs to no lane stays last, and what has no date comes after what has one. */
export function orderLanes<L extends { readonly id: string }>(
  lanes: readonly L[],
  order: TimelineLaneOrder,
  facts: { readonly first: (lane: L) => number; readonly count: (lane: L) => number },
): readonly L[] {
  if (order !== 'first' && order !== 'count') return lanes;
  const isOther = ({ id }: L) => Number(id === otherId);
  const compare =
    order === 'first'
      ? (a: L, b: L) => facts.first(a) - facts.first(b) || 0 // two without a date differ by NaN
      : (a: L, b: L) => facts.count(b) - facts.count(a);
  return [...lanes].sort((a, b) => isOther(a) - isOther(b) || compare(a, b));
}
