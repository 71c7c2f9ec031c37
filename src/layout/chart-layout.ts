import type { FailureCode, Phrase } from '../locale/index.js';
import { lazy } from '../locale/lazy.js';

/** One line of a mark's details: a term and what is said of it. */
export interface Detail {
  readonly term: string;
  readonly value: Phrase;
  /** Where a link leads; only http, https and relative addresses arrive here. */
  readonly href: string | null;
}

/** What every mark has, however it is drawn. */
export interface Mark {
  /** Unique in its chart, and the same after a change of data. */
  readonly id: string;
  readonly label: Phrase;
  /** The full accessible name: label, value with unit, share or status, position. */
  readonly description: string;
  /** Region of what is drawn, for the shared selection. */
  readonly regionId: string | null;
  readonly details: readonly Detail[];
  /** Stands for several things: activating it opens it, and picks nothing. */
  readonly isGroup?: true;
}

/** By what a selection knows a mark. */
export type MarkKey = Pick<Mark, 'id' | 'regionId'>;

/** A mark whose details are worked out when they are first read: most are never opened. */
export function withDetails<M extends object>(mark: M, make: () => readonly Detail[]): M & Pick<Mark, 'details'> {
  return Object.defineProperty(mark, 'details', { enumerable: true, get: lazy(make) }) as M & Pick<Mark, 'details'>;
}

/** A source that figures of the chart come from. */
export interface SourceLine {
  readonly text: Phrase;
  readonly href: string | null;
}

/** One column of the data table. */
export interface TableColumn {
  readonly label: string;
  readonly numeric: boolean;
}

/** One cell of the data table. */
export interface TableCell extends Phrase {
  /** What the cell is sorted by, where that is not its text; `null`: nothing is known, sorted last. */
  readonly rank?: number | null;
}

/** One row of the data table. The first cell is its header. */
export type TableRow = readonly TableCell[];

/** The data table: the same figures as the marks, one row a mark. */
export interface TableLayout {
  /** What the table is of. */
  readonly caption: string;
  /** What stands in each column of every row. */
  readonly columns: readonly TableColumn[];
  /** All rows. In a long table they are made when they are first read: to show its first rows, use `firstRows` of `table.ts`. */
  readonly rows: readonly TableRow[];
  /** How many rows there are, where `rows` is made when it is read. Default: the length of `rows`. */
  readonly rowCount?: number;
  /** Makes the first rows only. Default: they are taken from `rows`. */
  readonly firstRows?: (count: number) => readonly TableRow[];
}

/** One of the ways in which a reader can have a chart drawn. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** What a reader can choose about the drawing, by buttons above it. */
export interface Choice {
  /** The attribute of the element that holds it. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly ChoiceOption[];
}

/** Why there is nothing to draw. */
export interface LayoutFailure {
  readonly code: FailureCode;
  readonly message: string;
}

/** What every layout has, and the frame around each chart shows. */
export interface ChartLayout {
  readonly title: Phrase;
  /** Generated sentences on what the chart shows. */
  readonly summary: readonly string[];
  /** Doubts that concern the whole chart. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceLine[];
  readonly table: TableLayout;
  /** The keys that work in this chart, for the help. */
  readonly keys: readonly string[];
  /** In the order of the keyboard. */
  readonly marks: readonly Mark[];
  /** What the reader can choose about the drawing; none when left out. */
  readonly choices?: readonly Choice[];
  /** Set when nothing can be drawn. */
  readonly failure: LayoutFailure | null;
}

/** Where a key leads from a mark; `start` and `end` follow the direction of writing. */
export type Direction = 'up' | 'down' | 'start' | 'end' | 'first' | 'last' | 'pageUp' | 'pageDown';

/** A layout of nothing, for a reason. */
export function emptyLayout(title: Phrase, code: FailureCode, message: string): ChartLayout {
  return Object.freeze({
    title,
    summary: [],
    notes: [],
    sources: [],
    table: { caption: title.text, columns: [], rows: [] },
    keys: [],
    marks: [],
    failure: { code, message },
  });
}
