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
export interface PartsSumRow {
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
}

/** What a tree has besides its rows. */
export interface BranchesLayout {
  /** The rows in view, for the keys. */
  readonly rows: TreeRows;
  /** The way down to what is shown; none where all is shown from the top. */
  readonly trail: readonly Crumb[];
  /** What is said after the parts of open regions, in the order of the rows. */
  readonly sums: readonly PartsSumRow[];
  /** The ids of the regions that are open, in view or not. */
  readonly expanded: readonly string[];
}
