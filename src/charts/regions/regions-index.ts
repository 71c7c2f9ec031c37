import { lazy } from '../../locale/lazy.js';
import type { Locale } from '../../locale/index.js';
import type { NameSearch } from '../../layout/name-search.js';
import { createSpeaker, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignFigure, CampaignMeasure, CampaignRegion } from '../../model/index.js';
import { groupComparable, spreadOf, type Comparability, type LikeGroup, type TimeSpread } from './comparability.js';
import type { Lens, LensRefusal } from './lens.js';
import { changeLens, chooseLens } from './lenses.js';
import { indexRanks, type Rank, type RankIndex } from './ranks.js';
import { orderRows, sortKeyOf, valuesOf } from './region-order.js';
import { collectRows, figureAt, regionAt, type RegionRows } from './region-rows.js';
import { searchNames } from './search-names.js';
import type { RegionsOptions } from './regions-types.js';
import { ExtentOf, type Extent } from './value-scale.js';
import { findWholes, type Wholes } from './wholes.js';

/** Rows that may be compared, in their order. */
export interface IndexedGroup extends LikeGroup {
  /** Its rows in the document's order, in which they are quickest to read; without those that contain others of them. */
  readonly members: Uint32Array;
  /** How many of its rows have a value. */
  readonly known: number;
  /** How many of its members have one. */
  readonly ranked: number;
  /** How far the dates of its figures lie apart; `null` when they are of one time. */
  readonly spread: TimeSpread | null;
  /** Whether its rows may be ranked: by one definition, in one part of their places. */
  readonly mayRank: boolean;
  /** The rank of a row among those of its group; `null` where none may be claimed. */
  readonly rankOf: (row: number) => Rank | null;
  /** What its rows are the parts of, where they are ranked only among these. */
  readonly within?: CampaignRegion | null;
}

/** A stretch of rows that stand together. */
export interface IndexedSection {
  /** The group; `null` for the pinned rows, which may be of several. */
  readonly group: IndexedGroup | null;
  /** Place of its first row in the order. */
  readonly start: number;
  /** Place after its last row. */
  readonly end: number;
}

/** All of a comparison that does not depend on what part of it is shown. */
export interface RegionsIndex {
  /** The words and the language. */
  readonly speaker: Speaker;
  /** The rows, in the document's order. */
  readonly rows: RegionRows;
  /** What is shown of them. */
  readonly lens: Lens;
  /** Why something else is shown than was asked for; `null` when it is not. */
  readonly refusal: LensRefusal | null;
  /** The drawn value of each row; `NaN` without one. */
  readonly values: Float64Array;
  /** How far the bars reach, targets and baselines included; without wholes that dwarf the rest; `null` without any. */
  readonly extent: Extent | null;
  /** The rows that contain others of the list. */
  readonly wholes: Wholes;
  /** How the figures have changed; `null` where no region has more than one. */
  readonly changes: () => Lens | null;
  /** What the rows have in common. */
  readonly comparability: Comparability;
  /** The rows that may be compared with each other, those like most others first. */
  readonly groups: readonly IndexedGroup[];
  /** The group of a row. */
  readonly groupOf: (row: number) => IndexedGroup;
  /** All rows in the order in which they are drawn. */
  readonly order: Uint32Array;
  /** The same, in sections. */
  readonly sections: readonly IndexedSection[];
  /** How far the dates of all figures lie apart. */
  readonly spread: TimeSpread | null;
  /** Finds rows by their names. */
  readonly names: () => NameSearch;
  /** Works something out once for all windows, by a name. */
  readonly once: <T>(name: string, make: () => T) => T;
}

/** Works things out once, by their names. */
export function createOnce(): RegionsIndex['once'] {
  const made = new Map<string, unknown>();
  return <T>(name: string, make: () => T) => {
    if (!made.has(name)) made.set(name, make());
    return made.get(name) as T;
  };
}

/** The options that an index depends on. */
export type RegionsIndexOptions = Pick<RegionsOptions, 'show' | 'per' | 'sort' | 'pinned'>;

/**
 * Finds the rows of a measure with their figures, sorts them into groups that may be compared, and puts them in order, once;
 * then any part of them is laid out without reading all of them again.
 *
 * @param before - An index of the same campaign and measure, whose rows are used again.
 */
export function indexRegions(
  campaign: Campaign,
  measure: CampaignMeasure,
  options: RegionsIndexOptions,
  locale: Locale,
  before: RegionsIndex | null = null,
): RegionsIndex {
  const speaker = createSpeaker(campaign, locale);
  const isSame = before !== null && before.rows.campaign === campaign && before.rows.measure === measure;
  const rows = isSame ? before.rows : collectRows(campaign, measure);
  const comparability = isSame ? before.comparability : compareRows(rows);
  const { lens, refusal } = chooseLens(rows, options.show ?? 'value', options.per ?? null);
  const reach = new ExtentOf();
  const values = valuesOf(rows, lens, lens.show === 'change' ? null : reach);
  reachFigures(rows, lens, reach);
  const groupOf = numberGroups(comparability.groups, rows.regions.length);
  const { wholes, extent } = findWholes({ rows, values, groupOf, reach: reachRow(rows, lens) }, reach.extent);
  const changes = isSame ? before.changes : lazyChanges(rows);
  const changed = () => (lens.show === 'change' ? values : valuesOf(rows, changes() ?? changeLens(rows)));
  const key = sortKeyOf(rows, options.sort ?? 'value', values, changed, speaker);
  const groups = comparability.groups.map((group) =>
    indexGroup(group, orderRows(group.rows, key), rows, lens, values, wholes),
  );
  return {
    speaker,
    rows,
    lens,
    refusal,
    values,
    extent,
    wholes,
    changes,
    comparability,
    groups,
    groupOf: (row) => groups[groupOf[row]!]!,
    spread: groups.length > 1 ? spreadOf(everyRow(rows), (row) => figureAt(rows, row)) : groups[0]!.spread,
    names: isSame ? before.names : searchNames(rows),
    once: createOnce(),
    ...arrange(groups, pinnedRows(rows, options.pinned ?? []), rows.regions.length),
  };
}

/** The lens of changes, if any region has two figures that can be set against each other. */
export function lazyChanges(rows: RegionRows): () => Lens | null {
  const find = lazy(() => {
    const lens = rows.figures.hasSeveral ? changeLens(rows) : null;
    return { lens: lens && rows.regions.some((region) => lens.shownAt(region).base !== null) ? lens : null };
  });
  return () => find().lens;
}

/** Takes in what is drawn besides the values: the figures that a change is between, targets and baselines. */
export function reachFigures(rows: RegionRows, lens: Lens, reach: ExtentOf): void {
  if (lens.show !== 'change' && (lens.show !== 'value' || !rows.figures.hasGoals)) return;
  for (let row = 0; row < rows.regions.length; row += 1) reachFiguresAt(rows, lens, row, reach);
}

function reachFiguresAt({ campaign, regions, figures }: RegionRows, lens: Lens, row: number, reach: ExtentOf): void {
  const region = regions[row]!;
  const add = (figure: CampaignFigure | null | undefined) => figure && reach.add(figure.amount);
  if (lens.show === 'change') {
    add(lens.shownAt(region).base);
    add(campaign.figures[figures.actual[region]!]);
  } else if (lens.show === 'value') {
    add(campaign.figures[figures.target[region]!]);
    add(campaign.figures[figures.baseline[region]!]);
  }
}

/** Takes in all that is drawn of one row. */
const reachRow = (rows: RegionRows, lens: Lens) => (row: number, reach: ExtentOf) => {
  if (lens.show !== 'change') reach.add(lens.shownAt(rows.regions[row]!).amount);
  reachFiguresAt(rows, lens, row, reach);
};

const compareRows = (rows: RegionRows): Comparability =>
  groupComparable(rows.regions.length, (row) => {
    const figure = figureAt(rows, row);
    return { figure: figure?.amount.absence ? null : figure, region: regionAt(rows, row) };
  });

/** Indexes a group; all is read in the document's order, in which what is read lies together in memory. */
export function indexGroup(
  group: LikeGroup,
  ordered: Uint32Array,
  rows: RegionRows,
  lens: Lens,
  values: Float64Array,
  wholes: Wholes = new Map(),
): IndexedGroup {
  const amountAt = (row: number) => lens.shownAt(rows.regions[row]!).amount;
  const mayRank = rows.measure.comparable && !group.scopesDiffer && !group.difference?.isMixed;
  const isMember = (row: number) => !wholes.get(row)?.isAmongParts;
  const members = wholes.size ? group.rows.filter(isMember) : group.rows;
  const ranks = lazy<RankIndex>(() => indexRanks(members.length, (index) => amountAt(members[index]!)));
  const known = countKnown(group.rows, values);
  return {
    ...group,
    members,
    rows: ordered,
    known,
    ranked: members === group.rows ? known : countKnown(members, values),
    spread: spreadOf(group.rows, (row) => figureAt(rows, row)),
    mayRank,
    rankOf: (row) => (mayRank && isMember(row) ? ranks()(amountAt(row)) : null),
  };
}

function countKnown(rows: Uint32Array, values: Float64Array): number {
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) if (!Number.isNaN(values[rows[index]!]!)) count += 1;
  return count;
}

const everyRow = ({ regions }: RegionRows) => regions.map((_, row) => row);

function numberGroups(groups: readonly LikeGroup[], count: number): Uint8Array {
  const numbers = new Uint8Array(count);
  groups.slice(1).forEach((group, index) => {
    for (const row of group.rows) numbers[row] = index + 1;
  });
  return numbers;
}

/** The rows that are pinned, in the order in which they were. */
function pinnedRows(rows: RegionRows, pinned: readonly string[]): readonly number[] {
  if (!pinned.length) return [];
  const wanted = new Set(pinned);
  const found = new Map<string, number>();
  for (let row = 0; row < rows.regions.length && found.size < wanted.size; row += 1) {
    const { id } = regionAt(rows, row);
    if (wanted.has(id)) found.set(id, row);
  }
  return [...wanted].flatMap((id) => found.get(id) ?? []);
}

/** All rows one after the other: the pinned ones, then those of each group. */
function arrange(groups: readonly IndexedGroup[], pinned: readonly number[], count: number) {
  const order = new Uint32Array(count);
  const isPinned = new Set(pinned);
  const sections: IndexedSection[] = [];
  let at = 0;
  const add = (group: IndexedGroup | null, members: Iterable<number>) => {
    const start = at;
    for (const row of members) {
      if (group === null || !isPinned.has(row)) order[at++] = row;
    }
    if (at > start) sections.push({ group, start, end: at });
  };
  add(null, pinned);
  for (const group of groups) add(group, group.rows);
  return { order, sections };
}
