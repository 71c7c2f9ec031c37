import type { CellRoom, MeasureCell, MeasureColumn } from './measures-types.js';
import type { BarLayout } from '../../layout/bar.js';
import type { ChartLayout, Choice, Mark } from '../../layout/chart-layout.js';
import type { TextPlace } from '../../layout/fold-text.js';
import type { RowColumns } from '../../layout/row-columns.js';
import type { Phrase } from '../../locale/index.js';
import type { Qualifier } from '../../model/index.js';
import type { BranchesLayout, BranchPlace } from './tree-types.js';

/** What the bars show: the figures, or what is worked out from them. */
export type RegionsShow = 'value' | 'share' | 'per' | 'change';

/** The order of the bars. */
export type RegionsSort = 'value' | 'name' | 'document' | 'change';

/** How long a bar is: in proportion to its value, or to the logarithm of it. */
export type RegionsScale = 'linear' | 'log';

/** What a regional bar chart can be asked to draw. */
export interface RegionsOptions {
  /** Ids of several measures to be drawn beside each other, each in a column with a scale of its own. Default: none. */
  readonly measures?: readonly string[];
  /** Id of the region of which all measures are drawn, each on a scale of its own. Default: none. */
  readonly region?: string | null;
  /** Id of the measure; the first one with figures for two or more regions when empty. */
  readonly measure?: string | null;
  /**
   * What the bars show: the figures themselves; each as a `share` of the figure of the region that its own is part of; `per`
   * so many people, say, by the measure named in `per`; or the `change` since the earliest figure. Default: `value`.
   */
  readonly show?: RegionsShow;
  /** Id of the measure that figures are divided by where `show` is `per`; the first that counts people when empty. */
  readonly per?: string | null;
  /** Order of the bars. Regions without a figure come last when sorted by value. Default: `value`. */
  readonly sort?: RegionsSort;
  /** Default: `linear`. A logarithmic scale holds only figures above zero; for others there is a word. */
  readonly scaleType?: RegionsScale;
  /** Id of a region whose figure is a line across all bars, or `average` for the mean of all that are shown. Default: none. */
  readonly benchmark?: string | null;
  /** `category` divides each bar into the figures of its categories. Default: none. */
  readonly by?: 'category' | null;
  /** How categories are drawn: bars beside each other, or one bar of parts where these are parts of the figure. */
  readonly layout?: 'grouped' | 'stacked';
  /** Ids of the regions that stand before all others. Default: none. */
  readonly pinned?: readonly string[];
  /** Lists only the regions that have this in a name, a short name, the id or a code, or whose pinyin initials it is. Default: all. */
  readonly search?: string | null;
  /** What the reader may choose: `measure`, `show`, `sort`, `scale`, `pin`, `search`; `auto` for what helps. Default: `auto`. */
  readonly controls?: readonly string[];
  /** Draws the regions as a tree whose branches open in place. Default: `false`. */
  readonly hierarchy?: boolean;
  /**
   * In a tree: id of the region whose parts are shown alone; `*` for all from the top. Default: the first level on which two
   * or more regions have a figure.
   */
  readonly root?: string | null;
  /** In a tree: ids of the regions that are open. Default: those without a figure above the first figures of their branches. */
  readonly expanded?: readonly string[] | null;
}

/** The part of all rows that is laid out. */
export interface RegionsWindow {
  /** The first row, from 0. Default: 0. */
  readonly first?: number;
  /** The row after the last one. Default: as many as `mostRows` from the first. */
  readonly last?: number;
  /** In place of both, slots of a long list: one for each row, two for each heading. */
  readonly slots?: SlotWindow | null;
  /** The other rows are drawn when they come in sight, so that none is left out. Default: `false`. */
  readonly isScrolled?: boolean;
}

/** Slots of a long list to lay out. */
export interface SlotWindow {
  /** The first slot, from 0. */
  readonly first: number;
  /** The slot after the last one. */
  readonly last: number;
  /** One slot more, whose row has the focus; `null` for none. */
  readonly kept: number | null;
}

/** A figure of one category, as a bar of its own or as a part of the bar of its region. */
export interface CategoryBar {
  /** Id of the category; `~other` for several, `~rest` for what is not broken down. */
  readonly id: string;
  /** What the category is called. */
  readonly label: Phrase;
  /** Its value without unit; a word when there is none. */
  readonly value: string;
  /** There is no figure. */
  readonly absent: boolean;
  /** Number of the pattern that it is drawn in, from 0; -1 for what is not broken down. */
  readonly pattern: number;
  /** How it is drawn. */
  readonly bar: BarLayout;
}

/** One of two figures on a scale. Positions are fractions of the plot, 0 to 1. */
export interface DumbbellEnd {
  /** Where it is; of a range the lower end. */
  readonly from: number;
  /** The upper end of a range; else the same. */
  readonly to: number;
  /** How it is known; `rounded` is exact but for the step to which the source rounds it. */
  readonly end: Qualifier | 'rounded';
}

/** Two figures of one region at different times, on one scale. */
export interface Dumbbell {
  /** The earlier figure; `null` when there is only one. */
  readonly from: DumbbellEnd | null;
  /** The later one; `null` without any. */
  readonly to: DumbbellEnd | null;
  /** From the lesser to the greater of them, as far as they lie apart, as fractions of the plot; `null` where they touch. */
  readonly link: { readonly from: number; readonly to: number } | null;
}

/** One region. Channels: length of the bar from the value, order from `sort`. */
export interface RegionMark extends Mark {
  /** The name as it fits: in full, short, or cut. */
  readonly name: Phrase;
  /** How the value is drawn. */
  readonly bar: BarLayout;
  /** The two figures of a change; `null` where something else is shown. */
  readonly dumbbell: Dumbbell | null;
  /** Where the baseline is, as a fraction of the plot; `null` without one. */
  readonly baseline: number | null;
  /** The figures of its categories; empty unless asked for. */
  readonly parts: readonly CategoryBar[];
  /** The parts are drawn as one bar. */
  readonly isStacked: boolean;
  /** The value without unit; a word when there is none. */
  readonly value: string;
  /** There is no value. */
  readonly absent: boolean;
  /** "2nd of 5", where an order may be claimed. */
  readonly rank: string | null;
  /** The as-of date or the period, where the rows’ differ. */
  readonly chip: string | null;
  /** What part of the region the figure covers; `null` when it is the whole of it. */
  readonly scope: string | null;
  /** What kind of thing the figure counts, where the rows’ differ. */
  readonly counts: string | null;
  /** "target 80", where there is one. */
  readonly target: string | null;
  /** Those of scope, what is counted, date, target, baseline and doubt that there are: beside the value. */
  readonly lines: readonly string[];
  /** It stands before all others. */
  readonly isPinned: boolean;
  /** Its figures of several measures; none where one measure is drawn. */
  readonly cells?: readonly MeasureCell[];
  /** Where other regions are, as fractions of the plot; none unless all measures of one region are drawn. */
  readonly others?: readonly number[];
  /** The part of `name` that has what was searched for; `null` for none. */
  readonly match: TextPlace | null;
  /** Its place in a tree. Default: `null`, as in a list. */
  readonly branch?: BranchPlace | null;
}

/** Rows that may be compared with each other, or those that are pinned. */
export interface RegionSection {
  /** Unique in the chart. */
  readonly id: string;
  /** Why these rows stand apart; `null` for those that do not. */
  readonly heading: string | null;
  /** Its rows that are laid out, in their order. */
  readonly marks: readonly RegionMark[];
  /** Where these are in a long list. Default: none, as in a list that is drawn whole. */
  readonly slots?: SectionPlaces | null;
}

/** Where the rows of a section are in a long list. */
export interface SectionPlaces {
  /** How many rows it has in all. */
  readonly size: number;
  /** Slot of its heading, laid out or not; that of its first row when it has none. */
  readonly start: number;
  /** The slots of its heading that are laid out: none, one or two. */
  readonly heading: readonly number[];
  /** The slot of each of its marks. */
  readonly marks: readonly number[];
  /** Slot of its first row, laid out or not. */
  readonly firstRow: number;
  /** The slot of a mark that is out of sight and has the focus; `null` for none. */
  readonly kept: number | null;
}

/** What is searched for among the rows. */
export interface RegionsSearch {
  /** Whether the reader has a field for it. */
  readonly isOffered: boolean;
  /** What is in the field. */
  readonly text: string;
  /** How many were found, in words; `null` while nothing is searched for. */
  readonly found: string | null;
}

/** What each row of a long list has room for, as all are of one height. */
export interface RowRoom {
  /** How many lines a name may have: 1 or 2. */
  readonly nameLines: number;
  /** How many lines may stand beside a bar: 0 to 2. */
  readonly besideLines: number;
  /** Into how many lines they may wrap in a wide container: 0 to 2. */
  readonly wideLines: number;
  /** How many lines the name of each category may have that has a bar below that of its region: 1 or 2. */
  readonly partLines: readonly number[];
  /** What the cells of several measures have room for; `null` where one measure is drawn. */
  readonly cells: CellRoom | null;
}

/** How a long list is drawn: rows of equal height in a scroller of its own. */
export interface LongList extends RowRoom {
  /** A row by its id, whether it is laid out or not; `null` for none. */
  readonly findMark: (id: string) => RegionMark | null;
  /** The place of a row among those that are listed, by its id; -1 for none. */
  readonly placeOf: (id: string) => number;
  /** The id of the row at a place. */
  readonly idAt: (place: number) => string | null;
  /** The slot of the row at a place, or that of the heading right above it. */
  readonly slotOf: (place: number, withHeading: boolean) => number;
}

/** A tick of the axis of values. */
export interface ValueTick {
  /** A fraction of the plot. */
  readonly position: number;
  /** The value in short. */
  readonly label: string;
}

/** A line across all bars. */
export interface BenchmarkLine {
  /** A fraction of the plot. */
  readonly position: number;
  /** What it stands for, with its value and date. */
  readonly label: string;
  /** Whether it is one number that is exactly known: else the line is broken. */
  readonly isExact: boolean;
}

/** One category and the pattern that stands for it. */
export interface CategoryKey {
  /** What the category is called. */
  readonly label: Phrase;
  /** Number of the pattern, from 0; -1 for what is not broken down. */
  readonly pattern: number;
}

/** One measure compared across regions. */
export interface RegionsLayout extends ChartLayout {
  /** In the order in which they are drawn. */
  readonly marks: readonly RegionMark[];
  /** The same, in sections of rows that may be compared. */
  readonly sections: readonly RegionSection[];
  /** How many rows there are, laid out or not. */
  readonly total: number;
  /** Place of the first row that is laid out. */
  readonly first: number;
  /** The measures that are drawn beside each other; none where one is drawn. */
  readonly measures?: readonly MeasureColumn[];
  /** Unit of all values: "in projects". */
  readonly unit: string | null;
  /** Ticks of the axis; none where the figures beside the bars say it all. */
  readonly ticks: readonly ValueTick[];
  /** What the axis is, where that must be said. */
  readonly axisTitle: string | null;
  /** The line across all bars. */
  readonly benchmark: BenchmarkLine | null;
  /** The patterns of categories; none where their names stand beside them. */
  readonly legend: readonly CategoryKey[];
  /** Why the comparison is not like with like; `null` when it is. */
  readonly caution: string | null;
  /** Widths of the columns. */
  readonly columns: RowColumns;
  /** What the reader can choose. */
  readonly choices: readonly Choice[];
  /** What is searched for; `null` where there is nothing to search. */
  readonly search?: RegionsSearch | null;
  /** How a long list is drawn; `null` for one that is drawn whole. */
  readonly long?: LongList | null;
  /** Whether the reader may pin regions. */
  readonly canPin: boolean;
  /** What a tree has besides its rows. Default: `null`, as in a list. */
  readonly tree?: BranchesLayout | null;
}
