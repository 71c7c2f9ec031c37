import type { Funnel, Stage, Unit } from '../document/index.js';
import type { Amount } from './amount.js';
import type { CampaignDate } from './date.js';
import type { CampaignCategory, CampaignProgramme, CampaignRegion, Citation, Counts, Text } from './vocabulary.js';

/** A part of a stage. */
export interface CampaignPart {
  /** Made-up name, by its place in the stage. */
  readonly id: string;
  /** What the part is. */
  readonly label: Text;
  /** The category that it is of. */
  readonly category: CampaignCategory | null;
  /** The region that it is of. */
  readonly region: CampaignRegion | null;
  /** The number as it is known. */
  readonly amount: Amount;
  /** Who says so. */
  readonly citation: Citation;
}

/** What a stage is to reach by plan: a figure of kind `target` of its measure. */
export interface CampaignTarget {
  /** The number as it is known. */
  readonly amount: Amount;
  /** When it was set. */
  readonly asOf: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** Why a stage is no share of the stage whose part it would be. */
export interface StageBreak {
  /** The id of that stage. */
  readonly base: string;
  /** Another unit, another kind of thing that is counted, or another part of the place. */
  readonly reason: 'unit' | 'counts' | 'scope';
}

/** One stage of a funnel. */
export interface CampaignStage {
  /** Name for references within the funnel. */
  readonly id: string;
  /** What has happened to what is counted here. */
  readonly label: Text;
  /** A count, or a gate: a step to be passed that has no number of its own. */
  readonly kind: NonNullable<Stage['kind']>;
  /** What exactly is counted. */
  readonly definition: Text | null;
  /** The number as it is known. */
  readonly amount: Amount;
  /** The shown unit. */
  readonly unit: Unit | null;
  /** What kind of thing is counted. */
  readonly counts: Counts | null;
  /** What part of the region is meant, when it is not the whole of it. */
  readonly scope: Text | null;
  /** How many were asked or tested, when the figure comes from a sample. */
  readonly sampleSize: number | null;
  /** Id of the stage whose part this is, never a gate; `null` for the first stage, separate counts, gates and decompositions. */
  readonly base: string | null;
  /** Why nothing before it can be its base; `null` when it has one, or needs none. */
  readonly breaks: StageBreak | null;
  /** A count of something else, drawn apart: `"of": null` in the document. */
  readonly separate: boolean;
  /** What to call what has not reached this stage; `null` where nothing is said. */
  readonly openLabel: Text | null;
  /** What it is to reach; `null` when nobody says. */
  readonly target: CampaignTarget | null;
  /** The rate that the source prints, 0 to 1. */
  readonly statedRate: Amount | null;
  /** The characters of the source that hold that rate. */
  readonly statedRateQuote: string | null;
  /** Breakdown of the stage. */
  readonly parts: readonly CampaignPart[];
  /** When the figure was true. */
  readonly asOf: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** A chain of stages of one region. */
export interface CampaignFunnel {
  /** Unique name of this funnel. */
  readonly id: string;
  /** The id in the document: shared by the funnels that one entry makes for several regions. */
  readonly documentId: string | null;
  /** Title. */
  readonly title: Text | null;
  /** Whether a stage is what reaches it from the stage before, or breaks the stage before into smaller items. */
  readonly kind: NonNullable<Funnel['kind']>;
  /** Where. */
  readonly region: CampaignRegion | null;
  /** Under which programme. */
  readonly programme: CampaignProgramme | null;
  /** What part of the region is meant, when it is not the whole of it. */
  readonly scope: Text | null;
  /** Id of the funnel with the same stages as of an earlier date; `null` when there is none. */
  readonly earlier: string | null;
  /** When its figures were true. */
  readonly asOf: CampaignDate | null;
  /** The stages, in the order of the document. */
  readonly stages: readonly CampaignStage[];
  /** Who says so. */
  readonly citation: Citation;
}
