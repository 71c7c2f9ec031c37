/** Kinds of things that a reader can pick. Stages are named `funnel/stage`. */
export type SelectionKind = 'regions' | 'tasks' | 'milestones' | 'stages';

/** What the reader has picked, by id. Immutable; shared by all charts of one source. */
export type Selection = Readonly<Record<SelectionKind, ReadonlySet<string>>>;

const nothing: ReadonlySet<string> = Object.freeze(new Set<string>());

/** Nothing picked. */
export const emptySelection: Selection = Object.freeze({
  regions: nothing,
  tasks: nothing,
  milestones: nothing,
  stages: nothing,
});

/**
 * A selection of these ids and nothing else.
 *
 * @example
 * source.select(createSelection({ regions: ['zhangye'] }));
 */
export function createSelection(ids: Readonly<Partial<Record<SelectionKind, Iterable<string>>>>): Selection {
  return Object.freeze({
    regions: new Set(ids.regions),
    tasks: new Set(ids.tasks),
    milestones: new Set(ids.milestones),
    stages: new Set(ids.stages),
  });
}

/** Whether nothing at all is picked. */
export function isSelectionEmpty(selection: Selection): boolean {
  return Object.values(selection).every((ids) => ids.size === 0);
}
