import type { ChartLayout, Choice, Mark } from '../../layout/chart-layout.js';
import type { RowColumns } from '../../layout/row-columns.js';
import type { Phrase } from '../../locale/index.js';
import type { CampaignFunnel } from '../../model/index.js';
import type { StageFacts } from './stage-facts.js';
import type { StageMark } from './stage-marks.js';

/** How a funnel is drawn. */
export type FunnelShape = 'bars' | 'tapered' | 'steps';
/** What the bars of several funnels show. */
export type FunnelScale = 'common' | 'share';
/** How several funnels follow each other. */
export type FunnelOrder = 'document' | 'completion';
/** How the parts of stages are shown. */
export type FunnelBreakdown = 'parts' | 'multiples' | 'none';

/** What a funnel chart can be asked to draw. */
export interface FunnelOptions {
  /** Ids of funnels, with blanks between them; all funnels of the document when empty. */
  readonly funnel?: string | null;
  /** `bars` from the start edge, `tapered` around the middle, or `steps` from the ground up. Default: `bars`. */
  readonly shape?: FunnelShape;
  /** Bars of funnels with the same stages: the figures on one scale, or each funnel as shares of its first stage. */
  readonly scale?: FunnelScale;
  /** Funnels with the same stages: as they are given, or by the share that is completed. */
  readonly order?: FunnelOrder;
  /** Parts of stages: below each stage, as funnels of their own, or not at all. Default: `parts`. */
  readonly breakdown?: FunnelBreakdown;
}

/** A funnel that is drawn, with what is said of it. */
export interface DrawnFunnel {
  /** The funnel itself. */
  readonly funnel: CampaignFunnel;
  /** The same funnel as of an earlier date. */
  readonly earlier: CampaignFunnel | null;
  /** What is said of each stage, by its id. */
  readonly facts: ReadonlyMap<string, StageFacts>;
}

/** Stages that are drawn on one scale. */
export interface FunnelSection {
  /** Why they are no share of what stands before them; `null` for the first. */
  readonly heading: string | null;
  /** Its stages, in the order of the document. */
  readonly stages: readonly StageMark[];
}

/** One funnel. */
export interface FunnelGroup {
  /** Id of the funnel. */
  readonly id: string;
  /** Region of the funnel, for the shared selection. */
  readonly regionId: string | null;
  /** What it is called; in a family, what tells it from the others. */
  readonly title: Phrase;
  /** The title as something to pick, where there are several funnels. */
  readonly mark: Mark | null;
  /** Unit of all its values; `null` when they differ, and each value names its own. */
  readonly unit: string | null;
  /** What all its figures cover, when it is not the whole of the place. */
  readonly scope: Phrase | null;
  /** What the lines of a decomposition are to each other; `null` for any other funnel. */
  readonly explanation: string | null;
  /** The chain, divided where a stage is no share of what stands before it. */
  readonly sections: readonly FunnelSection[];
  /** Counts of something else, drawn apart. */
  readonly separate: readonly StageMark[];
  /** The note of the document on the funnel. */
  readonly note: Phrase | null;
  /** Doubts: stated rates that differ from what the figures give, and stages of different dates. */
  readonly doubts: readonly string[];
  /** Widths of the columns of its rows. */
  readonly columns: RowColumns;
}

/** Funnels that are drawn beside each other, since they have the same stages. */
export interface FunnelFamily {
  /** What they have in common; `null` for a funnel that stands alone. */
  readonly title: Phrase | null;
  /** The funnels, in the order in which they are drawn. */
  readonly groups: readonly FunnelGroup[];
  /** How they are ordered, and what to mind when they are compared. */
  readonly notes: readonly Phrase[];
}

/** Stages of one or more funnels. */
export interface FunnelLayout extends ChartLayout {
  /** How the funnels are drawn. */
  readonly shape: FunnelShape;
  /** Funnels that stand together; one that stands alone is a family too. */
  readonly families: readonly FunnelFamily[];
  /** The funnels of all families. */
  readonly groups: readonly FunnelGroup[];
  /** The stages of all funnels. */
  readonly stages: readonly StageMark[];
  /** What the reader can choose, where there are several funnels with the same stages. */
  readonly choices: readonly Choice[];
  /** Some bar is a range, which is drawn hatched. */
  readonly hasHatch: boolean;
}
