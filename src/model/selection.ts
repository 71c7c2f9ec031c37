/** Kinds of things that a reader can pick. Stages are named `funnel/stage`. */
export type SelectionKind = 'regions' | 'tasks' | 'milestones' | 'stages';

/**
 * How several picks work together: `single` holds one pick at a time, `union` marks what belongs to any of them, `intersect`
 * what belongs to all.
 */
export type SelectionResolve = 'single' | 'union' | 'intersect';

/** One pick. */
export interface SelectionClause {
  /** What kind of thing was picked. */
  readonly kind: SelectionKind;
  /** Its id. */
  readonly id: string;
  /** Id of the region that it is of, for which it stands as well; `null` when it is of none. A region is its own. */
  readonly region: string | null;
}

/** What the reader has picked: the ids that all clauses name, by kind, and the clauses. Immutable; shared by all charts of one source. */
export interface Selection {
  /** Ids of the regions that are picked, or of which something is. */
  readonly regions: ReadonlySet<string>;
  /** Ids of the tasks that are picked. */
  readonly tasks: ReadonlySet<string>;
  /** Ids of the milestones that are picked. */
  readonly milestones: ReadonlySet<string>;
  /** Ids of the stages that are picked, as `funnel/stage`. */
  readonly stages: ReadonlySet<string>;
  /** How the clauses work together. */
  readonly resolve: SelectionResolve;
  /** The picks, each once, in the order of picking. */
  readonly clauses: readonly SelectionClause[];
}

/** All ways in which picks work together. */
export const selectionResolves: readonly SelectionResolve[] = Object.freeze(['single', 'union', 'intersect']);

const kinds: readonly SelectionKind[] = ['regions', 'tasks', 'milestones', 'stages'];

/** Nothing picked. */
export const emptySelection: Selection = selectClauses([], 'single');

/**
 * A selection of these ids and nothing else.
 *
 * @param options - `resolve`: how they work together; of several, `single` keeps the last. Default: `union` for several ids,
 * `single` otherwise.
 *
 * @example
 * source.select(createSelection({ regions: ['zhangye', 'guangan'] }));
 * source.select(createSelection({ regions: ['gansu', 'zhangye'] }, { resolve: 'intersect' }));
 */
export function createSelection(
  ids: Readonly<Partial<Record<SelectionKind, Iterable<string>>>>,
  options: { readonly resolve?: SelectionResolve } = {},
): Selection {
  const clauses = kinds.flatMap((kind) =>
    Array.from(new Set(ids[kind]), (id) => ({ kind, id, region: kind === 'regions' ? id : null })),
  );
  return selectClauses(clauses, options.resolve ?? (clauses.length > 1 ? 'union' : 'single'));
}

/** A selection of these clauses, each once; of several, `single` keeps the last. */
export function selectClauses(clauses: readonly SelectionClause[], resolve: SelectionResolve): Selection {
  const own: SelectionClause[] = [];
  for (const clause of resolve === 'single' ? clauses.slice(-1) : clauses) {
    if (!own.some((other) => isSame(other, clause))) own.push(Object.freeze({ ...clause }));
  }
  const idsOf = (kind: SelectionKind) =>
    new Set(own.flatMap((clause) => (clause.kind === kind ? [clause.id] : regionIn(clause, kind))));
  return Object.freeze({
    regions: idsOf('regions'),
    tasks: idsOf('tasks'),
    milestones: idsOf('milestones'),
    stages: idsOf('stages'),
    resolve,
    clauses: Object.freeze(own),
  });
}

/** Adds a clause, or takes it away where it is in the selection; with `single` it replaces the one that is there. */
export function toggleClause({ clauses, resolve }: Selection, clause: SelectionClause): Selection {
  const others = clauses.filter((other) => !isSame(other, clause));
  return selectClauses(others.length < clauses.length ? others : [...clauses, clause], resolve);
}

/** The same picks, working together in another way; `single` keeps the last. */
export const withResolve = ({ clauses }: Selection, resolve: SelectionResolve): Selection =>
  selectClauses(clauses, resolve);

/** Whether a selection has a clause that picks the same thing. */
export const hasClause = ({ clauses }: Selection, clause: SelectionClause): boolean =>
  clauses.some((other) => isSame(other, clause));

/** Whether nothing at all is picked. */
export function isSelectionEmpty(selection: Selection): boolean {
  return kinds.every((kind) => selection[kind].size === 0);
}

const isSame = (a: SelectionClause, b: SelectionClause) => a.kind === b.kind && a.id === b.id;

const regionIn = ({ region }: SelectionClause, kind: SelectionKind) =>
  kind === 'regions' && region !== null ? [region] : [];
