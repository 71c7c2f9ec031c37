import type { BarLayout } from '../../layout/bar.js';
import type { TreeRows } from './tree-rows.js';

/** The place of a region in a tree, and what can be done with it. */
export interface BranchPlace {
  /** From 1: `aria-level`. */
  readonly level: number;
  /** Its place among its siblings, from 1: `aria-posinset`. */
  readonly position: number;
  /** How many siblings there are, itself among them: `aria-setsize`. */
  readonly setSize: number;
  /** Whether its parts are shown: `aria-expanded`; `null` when it has none. */
  readonly expanded: boolean | null;
  /** Its value is the sum of its parts, which no source gives. */
  readonly isComputed: boolean;
  /** Name of the button that shows its parts; `null` when it has none. */
  readonly toggle: string | null;
  /** What the button in its details says that shows it with its parts alone; `null` when it has none. */
  readonly drill: string | null;
}

/** A step of the way from the top down to what is shown. */
export interface Crumb {
  /** The value of `root` that leads there; empty for the view to begin with. */
  readonly root: string;
  /** What it is called. */
  readonly label: string;
  /** Whether it is what is shown now. */
  readonly isCurrent: boolean;
}

/** A region's own figure against the sum of its parts, after these. */
export interface PartsSumText {
  /** Id of the region. */
  readonly of: string;
  /** The level of its parts. */
  readonly level: number;
  /** How many regions stand before it. */
  readonly after: number;
  /** What is said. */
  readonly text: string;
  /** The parts are more than the figure: one of these is wrong. */
  readonly isDoubt: boolean;
  /** What is left over, on the scale of all; `null` when that is not known, or there is nothing. */
  readonly bar: BarLayout | null;
  /** Whether the text stands above the bar, across all columns: beside the bar it would wrap. */
  readonly isAbove: boolean;
  /** How many slots it takes in a long tree, so that none of its text is cut. */
  readonly slots: number;
}

/** The same, in its place among the rows of a tree. */
export interface PartsSumRow extends PartsSumText {
  /** Its first slot in a long tree. */
  readonly slot: number;
  /** Its number among all rows, from 1: `aria-rowindex`. */
  readonly rowIndex: number;
}

/** Slots one after the other. */
export interface SlotSpan {
  /** The first slot, from 0. */
  readonly first: number;
  /** The slot after the last one. */
  readonly last: number;
}

/** One row of a tree as it is laid out: a region, a sum, or a slot that a sum needs besides its first. */
export interface TreeItem {
  /** Unique among them, and the same while others come and go. */
  readonly id: string;
  /** Its slot in a long tree. */
  readonly slot: number;
  /** Its number among all rows, sums included, from 1: `aria-rowindex`. */
  readonly rowIndex: number;
  /** The place of its region among the marks; `null` for a sum. */
  readonly at: number | null;
  /** The sum, in its first slot; `null` for a region, and in further slots. */
  readonly sum: PartsSumRow | null;
  /** It is out of sight and has the focus. */
  readonly isKept: boolean;
}

/** What a tree has besides its rows. */
export interface BranchesLayout {
  /** The rows in view, for the keys. */
  readonly rows: TreeRows;
  /** The way down to what is shown; none where all is shown from the top. */
  readonly trail: readonly Crumb[];
  /** How many rows there are, sums included, laid out or not: `aria-rowcount`. */
  readonly rowCount: number;
  /** What is said after the parts of open regions, in the order of the rows; of a long tree, as far as it is laid out. */
  readonly sums: readonly PartsSumRow[];
  /** The rows that are laid out, sums included, in the order in which they stand. */
  readonly items: readonly TreeItem[];
  /** The ids of the regions that are open, in view or not. */
  readonly expanded: readonly string[];
}
