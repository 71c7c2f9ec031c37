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

/** One measure of several, as a column. */
export interface MeasureColumn {
  /** Id of the measure. */
  readonly id: string;
  /** What it is called. */
  readonly label: Phrase;
  /** "in projects"; `null` without a unit. */
  readonly unit: string | null;
}
