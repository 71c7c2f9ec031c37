import type { LocalizedText, Measure, Milestone, Observation, Problem, Task, Unit } from '../document/index.js';
import type { Amount } from './amount.js';
import type { CampaignDate } from './date.js';

/** Words for readers: a string in the language of the campaign, or one string for each language. */
export type Text = LocalizedText;
export type { Unit };

/** An article or report that figures come from. */
export interface CampaignSource {
  readonly id: string;
  readonly title: Text;
  readonly publisher: Text | null;
  readonly author: Text | null;
  readonly published: CampaignDate | null;
  /** Where it can be read, unchecked: a view shows it as a link only when it is http, https or relative. */
  readonly href: string | null;
  readonly lang: string | null;
  readonly note: Text | null;
}

/** Who says so, where, and in which characters. */
export interface Citation {
  readonly source: CampaignSource | null;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
}

/** A place or organisational unit. */
export interface CampaignRegion {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text | null;
  readonly parent: CampaignRegion | null;
  readonly level: string | null;
}

/** A workstream or theme. */
export interface CampaignCategory {
  readonly id: string;
  readonly label: Text;
  readonly parent: CampaignCategory | null;
}

/** What kind of thing is counted. */
export type Counts = NonNullable<Measure['counts']>;

/** What is counted, and in what unit. */
export interface CampaignMeasure {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text | null;
  readonly unit: Unit | null;
  readonly counts: Counts;
  readonly better: NonNullable<Measure['better']>;
  readonly aggregate: NonNullable<Measure['aggregate']>;
  readonly decimals: number | null;
  /** `false`: definitions differ between regions. */
  readonly comparable: boolean;
  readonly category: CampaignCategory | null;
  readonly note: Text | null;
}

/** Whether a figure was achieved, aimed at, the start, or expected. */
export type FigureKind = NonNullable<Observation['kind']>;

/** One figure, with its own date, qualifier and source. */
export interface CampaignFigure {
  readonly id: string;
  readonly measure: CampaignMeasure;
  readonly region: CampaignRegion | null;
  readonly category: CampaignCategory | null;
  readonly amount: Amount;
  readonly kind: FigureKind;
  readonly status: NonNullable<Observation['status']>;
  readonly period: CampaignDate | null;
  readonly asOf: CampaignDate | null;
  readonly citation: Citation;
}

/** A part of a stage. */
export interface CampaignPart {
  readonly id: string;
  readonly label: Text;
  readonly amount: Amount;
  readonly citation: Citation;
}

/** One stage of a funnel. */
export interface CampaignStage {
  readonly id: string;
  readonly label: Text;
  readonly definition: Text | null;
  readonly amount: Amount;
  readonly unit: Unit | null;
  readonly counts: Counts | null;
  /** Id of the stage whose part this is; `null` for the first stage and for separate counts. */
  readonly base: string | null;
  /** A count of something else, drawn apart: `"of": null` in the document. */
  readonly separate: boolean;
  /** The rate that the source prints, 0 to 1. */
  readonly statedRate: Amount | null;
  readonly parts: readonly CampaignPart[];
  readonly asOf: CampaignDate | null;
  readonly citation: Citation;
}

/** A chain of stages of one region. */
export interface CampaignFunnel {
  readonly id: string;
  /** The id in the document: shared by the funnels that one entry makes for several regions. */
  readonly documentId: string | null;
  readonly title: Text | null;
  readonly region: CampaignRegion | null;
  readonly asOf: CampaignDate | null;
  readonly stages: readonly CampaignStage[];
  readonly citation: Citation;
}

/** What has come of a task or milestone, as the source says. */
export type Status = NonNullable<Task['status']>;

/** Who answers for something. */
export type CampaignOwner = NonNullable<Task['owner']>;

/** One promised work. */
export interface CampaignTask {
  readonly id: string;
  readonly title: Text;
  readonly parent: CampaignTask | null;
  readonly level: string | null;
  readonly region: CampaignRegion | null;
  readonly category: CampaignCategory | null;
  readonly owner: CampaignOwner | null;
  readonly due: CampaignDate | null;
  readonly done: CampaignDate | null;
  readonly status: Status;
  readonly asOf: CampaignDate | null;
  readonly citation: Citation;
}

/** An event, a deadline, a span or a recurring duty. */
export interface CampaignMilestone {
  readonly id: string;
  readonly title: Text;
  readonly kind: NonNullable<Milestone['kind']>;
  readonly region: CampaignRegion | null;
  readonly category: CampaignCategory | null;
  readonly planned: CampaignDate | null;
  readonly actual: CampaignDate | null;
  /** The words printed for the date. */
  readonly dateText: Text | null;
  /** RRULE part of a recurring duty. */
  readonly repeats: string | null;
  readonly owner: CampaignOwner | null;
  readonly status: Status;
  readonly href: string | null;
  readonly asOf: CampaignDate | null;
  readonly citation: Citation;
}

/** A note tied to one thing. */
export interface CampaignAnnotation {
  readonly text: Text;
  readonly region: CampaignRegion | null;
  readonly measure: CampaignMeasure | null;
  readonly milestone: string | null;
  readonly date: CampaignDate | null;
  readonly citation: Citation;
}

/** The validated, normalised and frozen model of a metrics document: ids resolved, dates as spans of civil days. */
export interface Campaign {
  readonly title: Text;
  readonly description: Text | null;
  /** Language (BCP 47) of texts that are plain strings; `null` when the document does not say. */
  readonly language: string | null;
  readonly asOf: CampaignDate | null;
  readonly period: CampaignDate | null;
  readonly sources: readonly CampaignSource[];
  /** In the order of the document. */
  readonly regions: readonly CampaignRegion[];
  readonly categories: readonly CampaignCategory[];
  readonly measures: readonly CampaignMeasure[];
  readonly figures: readonly CampaignFigure[];
  readonly funnels: readonly CampaignFunnel[];
  readonly tasks: readonly CampaignTask[];
  readonly milestones: readonly CampaignMilestone[];
  readonly annotations: readonly CampaignAnnotation[];
  /** What could not be read or resolved. */
  readonly problems: readonly Problem[];
}
