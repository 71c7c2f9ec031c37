import type { BarLayout } from '../../layout/bar.js';
import type { Phrase } from '../../locale/index.js';

/** The figure of one measure in the row of a region that has several. */
export interface MeasureCell {
  /** Id of the measure. */
  readonly id: string;
  /** How the value is drawn, on the scale of its measure. */
  readonly bar: BarLayout;
  /** The value without unit; a word when there is none. */
  readonly value: string;
  /** There is no value. */
  readonly absent: boolean;
  /** Scope, date and in what it differs from most others, where there is anything. */
  readonly lines: readonly string[];
  /** All of it in words. */
  readonly description: string;
}

/** What each cell of several measures has room for in a long list. */
export interface CellRoom {
  /** How many cells a row has. */
  readonly count: number;
  /** How many lines a value may have: 1 or 2. */
  readonly valueLines: number;
  /** How many lines the name of a measure may have where it stands in the cell: 1 or 2. */
  readonly labelLines: number;
  /** How many lines may stand below a bar, by the width of the container. */
  readonly lines: Readonly<Record<'narrow' | 'medium' | 'wide', number>>;
  /** How many lines may stand below all bars of a row together where these stand below each other. */
  readonly allLines: number;
}

/** One measure of several, as a column. */
export interface MeasureColumn {
  /** Id of the measure. */
  readonly id: string;
  /** What it is called. */
  readonly label: Phrase;
  /** "in projects"; `null` without a unit. */
  readonly unit: string | null;
  /** What is said of this measure alone, in sentences: its highest figure, doubts, and the note of the document. */
  readonly notes: readonly string[];
}
