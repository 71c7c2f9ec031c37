import type { Mark, MarkKey } from '../layout/chart-layout.js';
import { pickedNames } from '../layout/picked-names.js';
import { createSpeaker } from '../layout/sentences.js';
import type { Locale } from '../locale/index.js';
import {
  emptySelection,
  hasClause,
  isNarrowing,
  lineage,
  matches,
  selectClauses,
  selectionResolves,
  toggleClause,
  withResolve,
  type Campaign,
  type CampaignMilestone,
  type CampaignRegion,
  type Selection,
  type SelectionClause,
  type SelectionKind,
} from '../model/index.js';
import type { Source } from '../source/index.js';

type IdMap<T> = ReadonlyMap<string, T>;
const mapById = <T extends { readonly id: string }>(all: readonly T[]): IdMap<T> =>
  new Map(all.map((it) => [it.id, it]));

/** What the reader picks in a chart, and what of the chart belongs to it. */
export class Picking {
  private mapped: {
    readonly campaign: Campaign;
    regions?: IdMap<CampaignRegion>;
    tasks?: IdMap<CampaignMilestone>;
  } | null = null;

  /**
   * @param kindOf - What activating a mark picks besides its region.
   * @param sourceOf - The source that holds the selection; `null` before there is one.
   */
  constructor(
    private readonly kindOf: () => SelectionKind,
    private readonly sourceOf: () => Source | null,
  ) {}

  /** What is picked now, here or in another chart of the same source. */
  get selection(): Selection {
    return this.sourceOf()?.selection ?? emptySelection;
  }

  /** What is picked once a mark has been activated. `isOpen`: its details are shown. `adds`: with the key for several. */
  next(mark: Mark, isOpen: boolean, adds: boolean): Selection {
    const clause = this.clauseOf(mark);
    if (!clause) return emptySelection;
    const { selection } = this;
    const mode = this.sourceOf()?.resolve ?? 'single';
    if (mode === 'single' && !adds) return isOpen ? emptySelection : selectClauses([clause], 'single');
    const several = mode === 'single' ? 'union' : mode;
    return toggleClause(selection.resolve === 'single' ? withResolve(selection, several) : selection, clause);
  }

  /** Whether a mark itself is picked, and not only something that it belongs to. */
  isIn(selection: Selection, mark: Mark): boolean {
    const clause = this.clauseOf(mark);
    return clause !== null && hasClause(selection, clause);
  }

  /** The reader wants picks to work together in another way, by its name. */
  resolveBy(name: string): void {
    const source = this.sourceOf();
    const resolve = selectionResolves.find((it) => it === name);
    if (source && resolve) source.resolve = resolve;
  }

  /**
   * Tells which marks belong to what is picked. A single pick of no region has nothing but itself, and marks nothing.
   *
   * @param isWithin - Whether those of regions that lie in one that is picked belong to it, too.
   */
  matcher(campaign: Campaign, isWithin: boolean): (mark: MarkKey) => boolean {
    const { selection } = this;
    if (selection.clauses.length < 2 && !isNarrowing(selection)) return () => false;
    const kind = this.kindOf();
    const within = isWithin || selection.resolve === 'intersect';
    const maps = this.mapsOf(campaign);
    const regionsOf = (id: string) =>
      within ? lineage((maps.regions ??= mapById(campaign.regions)).get(id) ?? null) : [id];
    const tasksOf = (id: string) => lineage((maps.tasks ??= mapById(campaign.milestones)).get(id)?.task ?? null);
    const byTask = kind === 'milestones' && selection.tasks.size > 0;
    return ({ id, regionId }) =>
      matches(
        selection,
        { kind, id, regions: regionId === null ? [] : regionsOf(regionId), tasks: byTask ? tasksOf(id) : [] },
        within,
      );
  }

  /**
   * What is picked, in words, when it is more than one thing, or nothing of it is in the chart.
   *
   * @param isHeld - Whether anything in the chart belongs to it.
   */
  words(campaign: Campaign, locale: Locale, isHeld: () => boolean): string | null {
    const { selection } = this;
    const { clauses, resolve } = selection;
    const isNone = isNarrowing(selection) && !isHeld();
    if (clauses.length < 2 && !isNone) return null;
    const { pickedAll, pickedAny, pickedNone, pickedNoneOfAll } = locale.words;
    const [some, none] =
      resolve === 'intersect' && clauses.length > 1 ? [pickedAll, pickedNoneOfAll] : [pickedAny, pickedNone];
    return (isNone ? none : some)({ names: pickedNames(selection, campaign, createSpeaker(campaign, locale)) });
  }

  private clauseOf({ id, regionId: region }: Mark): SelectionClause | null {
    const kind = this.kindOf();
    if (kind !== 'regions') return { kind, id, region };
    return region === null ? null : { kind, id: region, region };
  }

  private mapsOf(campaign: Campaign) {
    if (this.mapped?.campaign !== campaign) this.mapped = { campaign };
    return this.mapped;
  }
}
