import type { Speaker } from '../../layout/sentences.js';
import { pickedNames } from '../../layout/picked-names.js';
import {
  isNarrowing,
  lineage,
  matches,
  selectClauses,
  type Campaign,
  type CampaignMilestone,
  type CampaignRegion,
  type Selection,
  type SelectionClause,
} from '../../model/index.js';

/**
 * What a timeline is narrowed to by a selection: its picks, each by the region that it stands for; `null` when it leaves nothing
 * out. What lies in a region counts as of it.
 */
export function filterOf(selection: Selection | null): Selection | null {
  if (!selection || !isNarrowing(selection)) return null;
  const wide = ({ kind, id, region }: SelectionClause): SelectionClause =>
    region === null || kind === 'tasks' ? { kind, id, region } : { kind: 'regions', id: region, region };
  const clauses = selection.clauses.map(wide);
  return selectClauses(clauses, selection.resolve === 'intersect' ? 'intersect' : 'union');
}

/** Whether two filters leave out the same. */
export function isSameFilter(a: Selection | null, b: Selection | null): boolean {
  const key = (filter: Selection | null) =>
    JSON.stringify(filter && [filter.resolve, ...filter.clauses.map(({ kind, id }) => `${kind} ${id}`).sort()]);
  return a === b || key(a) === key(b);
}

/** Of these milestones, those that a filter leaves. */
export function filterMilestones(
  milestones: readonly CampaignMilestone[],
  filter: Selection | null,
): readonly CampaignMilestone[] {
  if (!filter) return milestones;
  const lines = new Map<CampaignRegion | null, readonly string[]>();
  const lineOf = (region: CampaignRegion | null) => {
    if (!lines.has(region)) lines.set(region, lineage(region));
    return lines.get(region)!;
  };
  return milestones.filter(({ id, region, task }) =>
    matches(filter, { kind: 'milestones', id, regions: lineOf(region), tasks: lineage(task) }, true),
  );
}

/** Whether a filter leaves what is said of a region; what is said of none is left. */
export const keepsRegion = (filter: Selection | null, region: CampaignRegion | null): boolean =>
  !filter || !region || matches(filter, { kind: 'regions', id: region.id, regions: lineage(region), tasks: [] }, true);

/** Says that only a part is drawn, and of what. */
export function filterNotes(filter: Selection | null, campaign: Campaign, speaker: Speaker): readonly string[] {
  if (!filter) return [];
  const { words } = speaker.locale;
  const names = pickedNames(filter, campaign, speaker);
  return [
    filter.resolve === 'intersect' && filter.clauses.length > 1
      ? words.onlyShared({ names })
      : words.onlyRegions({ names }),
  ];
}
