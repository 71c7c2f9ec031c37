import type { BarLayout } from '../../layout/bar.js';
import { withDetails, type Detail } from '../../layout/chart-layout.js';
import { absent, drawnValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import { changeFrom, changeFromTo } from './change-words.js';
import type { RowParts } from './category-figures.js';
import { isPositive } from './difference.js';
import { emptyDumbbell, layoutDumbbell } from './dumbbell.js';
import type { Shown } from './lens.js';
import type { LensWords } from './lens-words.js';
import { regionDetails } from './region-details.js';
import { drawBeyond, drawValue, reachesBeyond } from './region-bars.js';
import { factsOf, type RegionFacts } from './region-facts.js';
import { fitName } from './region-names.js';
import { rowAt, type RegionRow } from './region-rows.js';
import type { RegionList } from './region-search.js';
import type { RegionsIndex } from './regions-index.js';
import type { CategoryBar, Dumbbell, RegionMark } from './regions-types.js';
import type { BranchPlace } from './tree-types.js';
import { isBeyond, type ValueScale } from './value-scale.js';

/** What all marks are made by. */
export interface MarkContext {
  /** All that was worked out once. */
  readonly index: RegionsIndex;
  /** The rows that are listed. Default: all. */
  readonly list?: RegionList;
  /** How what is shown is said. */
  readonly said: LensWords;
  /** Where values are. */
  readonly scale: ValueScale;
  /** All changes are between the same two dates. */
  readonly hasCommonDates: boolean;
  /** How many rows are pinned; these come first. */
  readonly pinned: number;
  /** The bars of the categories of a row, which in a tree is found by its place; none unless asked for. */
  readonly partsOf: (row: number, scale: ValueScale, place: number) => RowParts;
  /** The place of a row in a tree, and what is said of it there. Default: none, as in a list. */
  readonly branchOf?: (row: number, place: number) => RowBranch;
}

/** A row of a tree. */
export interface RowBranch {
  /** Its place. */
  readonly place: BranchPlace;
  /** What is said beside its value. */
  readonly lines: readonly string[];
  /** What is said in its accessible name. */
  readonly said: readonly string[];
  /** What is said in its details. */
  readonly details: () => readonly Detail[];
}

/** One row as a mark. `place`: where it stands in the order of all. */
export function layoutRow(context: MarkContext, row: number, place: number): RegionMark {
  const { index, said, scale, pinned, partsOf, hasCommonDates } = context;
  const { rows, lens, speaker } = index;
  const { words } = speaker.locale;
  const entry = rowAt(rows, row);
  const shown = lens.shownAt(rows.regions[row]!);
  const facts = factsOf(index, row);
  const isValue = lens.show === 'value';
  const { parts, isStacked, line } = partsOf(row, scale, place);
  const branch = context.branchOf?.(row, place) ?? null;
  const pair = lens.show === 'change' && shown.base ? ([entry.figure!, shown.base, speaker] as const) : null;
  const change = pair && changeFrom(...pair);
  const shortChange = pair && (hasCommonDates ? changeFromTo(...pair) : change);
  const offScale = scale.type === 'log' && !shown.amount.absence && !isPositive(shown.amount) ? words.notOnLog : null;
  const label = speaker.phrase(entry.region.name);
  const bar =
    lens.show === 'change'
      ? drawChange(entry, shown, scale)
      : drawValue(shown.amount, scale, isValue ? (entry.target?.amount ?? null) : null);
  const includes = facts.includes && words.includes({ what: facts.includes });
  const name = fitName(entry.region, speaker);
  const mark = {
    id: entry.region.id,
    label,
    regionId: entry.region.id,
    name,
    match: context.list?.placeIn(name.text) ?? null,
    bar,
    dumbbell: lens.show === 'change' ? drawDots(entry, shown, scale, bar) : null,
    baseline: isValue ? positionOf(entry.baseline?.amount ?? null, scale) : null,
    parts,
    isStacked,
    value: said.value(shown),
    absent: shown.amount.absence !== null,
    rank: facts.rank,
    chip: facts.chip,
    scope: facts.scope,
    counts: facts.counts,
    target: facts.target,
    lines: [
      facts.scope,
      place < pinned ? facts.counts : null,
      shortChange ?? facts.chip,
      facts.target,
      facts.baseline,
      offScale,
      line,
      bar.end === 'beyond' && includes ? words.beyondScale({ why: includes }) : includes,
      ...(branch?.lines ?? []),
    ].filter((line) => line !== null),
    isPinned: place < pinned,
    branch: branch?.place ?? null,
    description: describe(context, label.text, shown, facts, change, parts, branch?.said ?? place),
  };
  return withDetails(mark, () => [...regionDetails(index, row, facts, said, parts), ...(branch?.details() ?? [])]);
}

/** The full accessible name. `place`: where it stands in the order of all, or what is said instead, as a tree tells places itself. */
function describe(
  { index, list, said }: MarkContext,
  name: string,
  shown: Shown,
  facts: RegionFacts,
  change: string | null,
  parts: readonly CategoryBar[],
  place: number | readonly string[],
): string {
  const { locale } = index.speaker;
  const { words } = locale;
  const ends =
    typeof place === 'number'
      ? [words.position({ index: locale.number(place + 1), count: locale.number((list ?? index).order.length) })]
      : place;
  const partWords = parts.map(({ label, value }) => words.labelled({ label: label.text, value }));
  return words.clauses(
    [
      words.labelled({ label: name, value: said.valueInFull(shown) }),
      ...partWords,
      facts.scope,
      facts.counts,
      change ?? facts.asOf,
      facts.target,
      facts.baseline,
      facts.rank,
      facts.includes && words.includes({ what: facts.includes }),
      ...ends,
    ].filter((part) => part !== null),
  );
}

function positionOf(amount: Amount | null, scale: ValueScale): number | null {
  const value = amount && drawnValue(amount);
  const isOff = value !== null && ((scale.type === 'log' && value <= 0) || isBeyond(scale, value));
  return value === null || isOff ? null : scale.at(value);
}

/** In place of a bar: dots, or that the scale does not hold them. */
function drawChange({ figure }: RegionRow, { base }: Shown, scale: ValueScale): BarLayout {
  const far = [figure, base].find((it) => it && reachesBeyond(it.amount, scale));
  return far ? drawBeyond(drawnValue(far.amount)!, scale) : drawValue(absent('notApplicable'), scale);
}

function drawDots({ figure }: RegionRow, { base }: Shown, scale: ValueScale, { end }: BarLayout): Dumbbell {
  return end === 'beyond' ? emptyDumbbell : layoutDumbbell(figure, base, scale);
}
