import { benchmarkOf, positionOf, type Benchmark } from './benchmark.js';
import { layoutCategories, type CategoryLayout } from './categories.js';
import { commonDates } from './change-words.js';
import { lensWords, type LensWords } from './lens-words.js';
import { mostWhole, type RowSizes } from './long-list.js';
import type { MarkContext } from './region-marks.js';
import type { RegionsOptions } from './regions-types.js';
import { chooseBranches, type TreeChoice } from './tree-choice.js';
import { drawnLevel } from './tree-indent.js';
import type { BranchIndex } from './tree-index.js';
import { branchOf } from './tree-marks.js';
import { measureTree, measureWhole } from './tree-measures.js';
import { placesOf, type TreePlaces } from './tree-places.js';
import { placeInSlots, type TreeSlots } from './tree-slots.js';
import { layoutSums } from './tree-sum-rows.js';
import { belowEm } from './tree-sum-slots.js';
import { indexShown, type ShownTree } from './tree-view-index.js';
import { scaleOf } from './value-axis.js';
import type { ValueScale } from './value-scale.js';

/** All of the drawing of a tree that does not depend on how far it is scrolled: made anew when a branch is opened. */
export interface PreparedTree {
  /** The tree. */
  readonly branches: BranchIndex;
  /** What was asked for. */
  readonly options: RegionsOptions;
  /** What of the tree is shown. */
  readonly choice: TreeChoice;
  /** The index of what is in view. */
  readonly shown: ShownTree;
  /** How figures are said. */
  readonly said: LensWords;
  /** Where values are. */
  readonly scale: ValueScale;
  /** The line across the bars; `null` for none. */
  readonly benchmark: Benchmark | null;
  /** The figures of categories. */
  readonly categories: CategoryLayout;
  /** The two dates that all changes are between; `null` where they differ, or nothing has changed. */
  readonly dates: ReturnType<typeof commonDates>;
  /** What rows are laid out by. */
  readonly context: MarkContext;
  /** Whether it is drawn as far as it is in sight, and not whole. */
  readonly isLong: boolean;
  /** Sizes of its rows. */
  readonly sizes: RowSizes;
  /** Where regions and sums are. */
  readonly slots: TreeSlots;
  /** Finds regions in view. */
  readonly places: TreePlaces;
}

/** Prepares the drawing of a tree, in time that grows with the number of regions in view. */
export function prepareBranches(branches: BranchIndex, options: RegionsOptions): PreparedTree {
  const choice = chooseBranches(branches, options);
  const { rows } = choice;
  const shown = indexShown(branches, choice);
  const { index, inView } = shown;
  const said = lensWords(index, index.speaker);
  const benchmark = benchmarkOf(inView, options.benchmark ?? null, said);
  const isLong = rows.nodes.length > mostWhole;
  const categories = layoutCategories(inView, options, isLong);
  const scale = scaleOf(index, options, [benchmark && positionOf(benchmark, (value) => value), categories.extent]);
  const dates = index.lens.show === 'change' ? commonDates(inView) : null;
  const context: MarkContext = {
    index,
    list: choice.list,
    said,
    scale,
    pinned: 0,
    hasCommonDates: dates !== null,
    partsOf: (_, it, place) => categories.partsOf(place, it),
    branchOf: (_, place) => branchOf(branches, shown, rows, place),
  };
  const deepest = drawnLevel(rows.levels.reduce((most, level) => Math.max(most, level), 1));
  const sizes = isLong
    ? measureTree(branches, context, rows, deepest, categories)
    : measureWhole(context, rows, deepest);
  const { columns, room } = sizes;
  const texts = layoutSums(branches, choice, { said, scale, nameEm: columns.name, belowEm: belowEm(room.partLines) });
  const slots = placeInSlots(rows.nodes.length, texts);
  const places = placesOf(rows, choice.list, branches.nodeOf);
  const made = { branches, options, choice, shown, said, scale, benchmark, categories, dates, context };
  return { ...made, isLong, sizes, slots, places };
}
