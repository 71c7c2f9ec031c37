import type { ChartLayout, Mark } from '../../layout/chart-layout.js';
import type { TimeTick } from '../../layout/time-ticks.js';
import type { Phrase } from '../../locale/index.js';
import type { CivilDay, Selection, Status } from '../../model/index.js';
import type { LabelSide } from './arrangement.js';
import type { TimeDomain, TimePlacement } from './placement.js';

/** What the lanes of a timeline are. */
export type TimelineLanes = 'region' | 'category' | 'owner' | 'status' | 'level' | 'none';

/** The order of lanes: as the document has them, by the first date in each, or most milestones first. */
export type TimelineLaneOrder = 'document' | 'first' | 'count';

/** How a timeline stands: on an axis, as a chronology, or by the width. */
export type TimelineOrientation = 'auto' | 'horizontal' | 'vertical';

/** What a timeline can be asked to draw. */
export interface TimelineOptions {
  /** What the lanes are. Default: `region`. */
  readonly lanes?: TimelineLanes;
  /** The order of the lanes. Default: `document`. */
  readonly laneOrder?: TimelineLaneOrder;
  /** Default: `auto`, an axis in a width of 560 px or more. */
  readonly orientation?: TimelineOrientation;
  /** Width of the whole chart in px; without one the timeline is a vertical list that needs none. */
  readonly widthPx?: number | null;
  /** Size of 1 em of the chart's text in px. Default: 16. */
  readonly emPx?: number;
  /** The part of the time that is shown, in civil days. Default: all of it. */
  readonly window?: TimeDomain | null;
  /** How much more than is in sight lies ready on each side of it, as a share of what is in sight. Default: 0. */
  readonly margin?: number;
  /** Ids of lanes that are folded: without labels, in as few rows as there can be. */
  readonly folded?: ReadonlySet<string>;
  /** Only the milestones that belong to this are drawn. Default: all, as when nothing is picked. */
  readonly selection?: Selection | null;
  /** The day that is marked as today. The layout never reads a clock. Default: none. */
  readonly today?: CivilDay | null;
  /** Whether the reader has moved in time already: then all buttons for it are there. Default: `false`. */
  readonly hasMoved?: boolean;
  /** The most milestones with a mark of their own; more are drawn as clusters. Default: 80 on an axis, 200 in a list. */
  readonly limit?: number;
}

/** What has come of a milestone, as far as the document says: a status, or `happened` for an event that only has an actual date. */
export type Outcome = Status | 'happened';

/** One milestone. Channels: position and width from the date, lane from `lanes`, shape from kind and precision. */
export interface MilestoneMark extends Mark {
  readonly type: 'milestone';
  /** Where it is drawn; `null` in a vertical list, and for what has no date. */
  readonly placement: TimePlacement | null;
  /** The planned date beside an actual one. */
  readonly plan: TimePlacement | null;
  /** The rhythm of a recurring duty on the axis; `null` for anything else. */
  readonly rhythm: RhythmPlacement | null;
  /** Row within its lane, from 0. */
  readonly row: number;
  /** Lies beside what is in sight, ready to be moved into it. */
  readonly waits: boolean;
  /** Side of the mark that the label stands on; `none`: there is no room, and only focus or the pointer shows it. */
  readonly side: LabelSide;
  /** Rows that the mark and its label take. */
  readonly rows: number;
  /** The label as it fits; the whole is in `label`. */
  readonly shortLabel: Phrase;
  readonly date: string;
  readonly outcome: Outcome;
  readonly outcomeWords: string;
  readonly slip: string | null;
  /** "at least 4 times", where the document says so. */
  readonly times: string | null;
  /** An actual date is filled, a plan hollow. */
  readonly happened: boolean;
  readonly shape: TimePlacement['shape'] | 'recurring' | 'undated';
  /** The symbol of the outcome, or of a rhythm without a date. */
  readonly symbol: Outcome | 'recurring';
  /** What stands after the label: the date, how often at least, then the slip, and the outcome where the shape on the axis does not show it. */
  readonly remarks: string;
  /** Where the label begins (or ends, on the start side), as a fraction of the plot. */
  readonly labelAt: number;
  /** Lies after the as-of date of its lane: nothing is known there yet. */
  readonly beyond: boolean;
}

/** Milestones that stand too close together to be drawn one by one. */
export interface ClusterMark extends Mark {
  readonly type: 'cluster';
  /** How many there are. */
  readonly count: number;
  /** The number as it is drawn. */
  readonly countText: string;
  /** When they begin, in words. */
  readonly span: string;
  /** From the first day of the first to the last day of the last. */
  readonly days: TimeDomain;
  /** When the first and the last of them begin. */
  readonly begins: TimeDomain;
  /** The part of the axis that it is drawn in the middle of; `null` in a list, and for what has no date. */
  readonly placement: { readonly start: number; readonly end: number } | null;
  readonly row: number;
  /** Lies beside what is in sight, ready to be moved into it. */
  readonly waits: boolean;
  /** How many have each outcome, in the order of first sight. */
  readonly outcomes: readonly OutcomeCount[];
  /** The same in words; empty when they are not counted. */
  readonly outcomeText: string;
  /** The share of them that took place or were met, 0 to 1: how much of its drawing is filled. */
  readonly happenedRatio: number;
  /** Whether a closer look can tell them apart; else they are listed in the details. */
  readonly opens: boolean;
}

/** A number of milestones of one outcome. */
export interface OutcomeCount {
  readonly outcome: Outcome | 'recurring';
  readonly count: number;
}

/** Anything that is drawn in a lane. */
export type TimelineMark = MilestoneMark | ClusterMark;

/** The rhythm of a recurring duty: ticks that stand for how often, not for dates. */
export interface RhythmPlacement {
  readonly start: number;
  readonly end: number;
  /** From one tick to the next as a fraction of the plot; 0 where they would be too close to be told apart. */
  readonly step: number;
  /** Where the ticks stand; none where they would be too close, or further apart than what is in sight. */
  readonly ticks: readonly number[];
  /** Whether it is known that it begins, and ends, there. */
  readonly startIsKnown: boolean;
  readonly endIsKnown: boolean;
}

/** Milestones that belong together. */
export interface TimelineLane {
  readonly id: string;
  readonly label: Phrase | null;
  readonly regionId: string | null;
  /** How many milestones it has, in words. */
  readonly countText: string;
  readonly isFolded: boolean;
  /** Whether its own time is so much shorter than what is in sight that it is worth a closer look. */
  readonly isShort: boolean;
  /** Number of rows of its marks on the axis. */
  readonly rows: number;
  /** Dated marks in the order of time, then rhythms, then those without a date; those that wait beside the window among them. */
  readonly marks: readonly TimelineMark[];
  /** Id of the mark from which on nothing is known, in the order of the list; `null` when there is none. */
  readonly firstBeyond: string | null;
  /** As-of date of the lane, where all its milestones share one. */
  readonly asOf: { readonly position: number; readonly label: string } | null;
}

/** A stretch of time that holds for all lanes: the period of the campaign, or a dated note such as a phase. */
export interface TimeBand {
  readonly id: string;
  readonly kind: 'period' | 'note';
  readonly label: Phrase;
  /** The label with its dates. */
  readonly description: string;
  readonly start: number;
  readonly end: number;
  /** Where its label begins, as a fraction of the plot. */
  readonly labelAt: number;
  /** Row of its label, from 0. */
  readonly row: number;
  /** The label as it fits. */
  readonly shortLabel: string;
}

/** What the reader needs to move in time. */
export interface TimeNavigation {
  /** What is shown, in words. */
  readonly range: string;
  /** Whether all of the time is shown. */
  readonly isAll: boolean;
  /** Whether there are buttons for all steps; else only the one to look closer. */
  readonly hasAllSteps: boolean;
  /** Whether a closer look is possible. */
  readonly canZoomIn: boolean;
  /** How many begin in each of equal parts of the whole time, as shares of the most. */
  readonly density: readonly number[];
  /** The part that is shown, as fractions of the whole time. */
  readonly start: number;
  readonly end: number;
  /** First and last day of the whole time, in words. */
  readonly ends: readonly [string, string];
  /** Whether there is enough to see for a strip with an overview. */
  readonly hasOverview: boolean;
}

/** How what is drawn has moved since it was laid out: where its start is now, and its length, in lengths of the plot. */
export interface TimeGlide {
  readonly start: number;
  readonly size: number;
}

/** Milestones on a time axis, or in a list. */
export interface TimelineLayout extends ChartLayout {
  readonly orientation: 'horizontal' | 'vertical';
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly TimelineLane[];
  readonly marks: readonly TimelineMark[];
  /** Ids of the first and the last milestone in time, in sight or not; `null` where nothing has a date. */
  readonly ends: { readonly first: string; readonly last: string } | null;
  /** Length of the axis in days; 0 in a list. */
  readonly days: number;
  /** The part of the time that was laid out as the plot; `null` where nothing has a date. */
  readonly window: TimeDomain | null;
  /** The part that is drawn: the window, and what lies ready on both sides of it. */
  readonly drawn: TimeDomain | null;
  /** The same as fractions of the plot: from 0 or before it to 1 or beyond. */
  readonly reach: { readonly start: number; readonly end: number };
  /** Another part than was laid out is shown, for as long as it moves; `null` at rest. */
  readonly glide: TimeGlide | null;
  /** Bands behind all lanes, and the number of rows of their labels. */
  readonly bands: readonly TimeBand[];
  readonly bandRows: number;
  /** Width of the column of lane names in em; 0: they stand above their lanes. */
  readonly namesEm: number;
  /** The as-of date that all of several lanes share, in words; `null` when they do not, or each names its own. */
  readonly asOf: string | null;
  /** The day marked as today; `null` when none is given or it is not in sight. */
  readonly today: { readonly position: number; readonly label: string } | null;
  /** `null` where there is nothing to move in. */
  readonly navigation: TimeNavigation | null;
  /** The outcomes in the drawing, with their words: a key to the shapes. */
  readonly legend: readonly { readonly symbol: Outcome | 'recurring' | 'cluster'; readonly words: string }[];
}
