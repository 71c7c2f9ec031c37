import type { CampaignRegion, CampaignTask } from './campaign.js';
import type { Selection, SelectionClause, SelectionKind } from './selection.js';

/** What a selection can be asked about. */
export interface Selectable {
  /** What kind of thing it is; `null` when it can be picked by its region or task only. */
  readonly kind: SelectionKind | null;
  /** Its id. */
  readonly id: string;
  /** Id of the region that it is of, then those of the regions in which that lies, the nearest first. */
  readonly regions: readonly string[];
  /** Id of the task that it belongs to, then those of the tasks that this is part of. */
  readonly tasks: readonly string[];
}

/**
 * Whether a thing belongs to what is picked: to any clause, or with `intersect` to all. A clause matches the thing that it picks,
 * what belongs to a task that it picks, and what is of its region. Nothing matches where nothing is picked.
 *
 * @param isWithin - Whether what lies in a region counts as of it. Default: with `intersect` only, so that a province and one of
 * its counties have that county in common.
 *
 * @example
 * const thing = { kind: 'milestones', id: 'opening', regions: ['zhangye', 'gansu'], tasks: [] };
 * matches(createSelection({ regions: ['gansu', 'zhangye'] }, { resolve: 'intersect' }), thing); // true
 */
export function matches(
  { clauses, resolve }: Selection,
  thing: Selectable,
  isWithin: boolean = resolve === 'intersect',
): boolean {
  const isOf = (clause: SelectionClause) => matchesClause(clause, thing, isWithin);
  return resolve === 'intersect' ? clauses.length > 0 && clauses.every(isOf) : clauses.some(isOf);
}

function matchesClause({ kind, id, region }: SelectionClause, thing: Selectable, isWithin: boolean): boolean {
  if (kind === thing.kind && id === thing.id) return true;
  if (kind === 'tasks' && thing.tasks.includes(id)) return true;
  if (region === null) return false;
  return isWithin ? thing.regions.includes(region) : thing.regions[0] === region;
}

/**
 * Whether a selection sets things apart from others. A stage or milestone that is of no region stands for itself alone, and
 * says nothing of other things.
 */
export const isNarrowing = ({ clauses }: Selection): boolean =>
  clauses.some(({ kind, region }) => kind === 'tasks' || region !== null);

/** The ids of a thing and of all that it is part of, itself first. */
export function lineage(thing: CampaignRegion | CampaignTask | null): readonly string[] {
  const ids: string[] = [];
  for (let at = thing; at; at = at.parent) ids.push(at.id);
  return ids;
}
