import type { LocalizedText, Measure, Milestone, Observation, Problem, Task, Unit } from '../document/index.js';
import type { Amount } from './amount.js';
import type { CampaignDate } from './date.js';

/** Words for readers: a string in the language of the campaign, or one string for each language. */
export type Text = LocalizedText;
export type { Unit };

/** An article or report that figures come from. */
export interface CampaignSource {
  /** Name for references. */
  readonly id: string;
  /** Title as published. */
  readonly title: Text;
  /** Newspaper, agency or body. */
  readonly publisher: Text | null;
  /** Author or authors. */
  readonly author: Text | null;
  /** Date of publication. */
  readonly published: CampaignDate | null;
  /** Where it can be read, unchecked: a view shows it as a link only when it is http, https or relative. */
  readonly href: string | null;
  /** Language of the source. */
  readonly lang: string | null;
  /** What a reader must know of it. */
  readonly note: Text | null;
}

/** Who says so, where, and in which characters. */
export interface Citation {
  /** The article or report. */
  readonly source: CampaignSource | null;
  /** Where in the source. */
  readonly locator: string | null;
  /** The words as printed. */
  readonly quote: string | null;
  /** What a reader must know to read this rightly. */
  readonly note: Text | null;
}

/** A place or organisational unit. */
export interface CampaignRegion {
  /** Name for references. */
  readonly id: string;
  /** Full name. */
  readonly name: Text;
  /** Short name. */
  readonly shortName: Text | null;
  /** The region that it is part of. */
  readonly parent: CampaignRegion | null;
  /** Administrative level, a free name. */
  readonly level: string | null;
}

/** A workstream or theme. */
export interface CampaignCategory {
  /** Name for references. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** The wider category. */
  readonly parent: CampaignCategory | null;
}

/** What kind of thing is counted. */
export type Counts = NonNullable<Measure['counts']>;

/** What is counted, and in what unit. */
export interface CampaignMeasure {
  /** Name for references. */
  readonly id: string;
  /** What is counted, in a few words. */
  readonly label: Text;
  /** What exactly is counted. */
  readonly definition: Text | null;
  /** The shown unit. */
  readonly unit: Unit | null;
  /** What kind of thing is counted. */
  readonly counts: Counts;
  /** Which direction is good. */
  readonly better: NonNullable<Measure['better']>;
  /** How the figures of children make that of their parent. */
  readonly aggregate: NonNullable<Measure['aggregate']>;
  /** Decimals shown; `null`: as many as the figures have. */
  readonly decimals: number | null;
  /** `false`: definitions differ between regions. */
  readonly comparable: boolean;
  /** The category that it belongs to. */
  readonly category: CampaignCategory | null;
  /** What a reader must know to read its figures rightly. */
  readonly note: Text | null;
}

/** Whether a figure was achieved, aimed at, the start, or expected. */
export type FigureKind = NonNullable<Observation['kind']>;

/** One figure, with its own date, qualifier and source. */
export interface CampaignFigure {
  /** Made-up name, by its place in the document. */
  readonly id: string;
  /** What is counted. */
  readonly measure: CampaignMeasure;
  /** Where. */
  readonly region: CampaignRegion | null;
  /** Of which workstream. */
  readonly category: CampaignCategory | null;
  /** The number as it is known. */
  readonly amount: Amount;
  /** Achieved, aimed at, the start, or expected. */
  readonly kind: FigureKind;
  /** How settled the figure is. */
  readonly status: NonNullable<Observation['status']>;
  /** What it covers. */
  readonly period: CampaignDate | null;
  /** When it was true. */
  readonly asOf: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** A part of a stage. */
export interface CampaignPart {
  /** Made-up name, by its place in the stage. */
  readonly id: string;
  /** What the part is. */
  readonly label: Text;
  /** The number as it is known. */
  readonly amount: Amount;
  /** Who says so. */
  readonly citation: Citation;
}

/** One stage of a funnel. */
export interface CampaignStage {
  /** Name for references within the funnel. */
  readonly id: string;
  /** What has happened to what is counted here. */
  readonly label: Text;
  /** What exactly is counted. */
  readonly definition: Text | null;
  /** The number as it is known. */
  readonly amount: Amount;
  /** The shown unit. */
  readonly unit: Unit | null;
  /** What kind of thing is counted. */
  readonly counts: Counts | null;
  /** Id of the stage whose part this is; `null` for the first stage and for separate counts. */
  readonly base: string | null;
  /** A count of something else, drawn apart: `"of": null` in the document. */
  readonly separate: boolean;
  /** The rate that the source prints, 0 to 1. */
  readonly statedRate: Amount | null;
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
  /** Where. */
  readonly region: CampaignRegion | null;
  /** When its figures were true. */
  readonly asOf: CampaignDate | null;
  /** The stages, in the order of the document. */
  readonly stages: readonly CampaignStage[];
  /** Who says so. */
  readonly citation: Citation;
}

/** What has come of a task or milestone, as the source says. */
export type Status = NonNullable<Task['status']>;

/** Who answers for something. */
export type CampaignOwner = NonNullable<Task['owner']>;

/** One promised work. */
export interface CampaignTask {
  /** Name for references. */
  readonly id: string;
  /** What is promised. */
  readonly title: Text;
  /** The task that it is part of. */
  readonly parent: CampaignTask | null;
  /** Level in the ledger, a free name. */
  readonly level: string | null;
  /** Where. */
  readonly region: CampaignRegion | null;
  /** Of which workstream. */
  readonly category: CampaignCategory | null;
  /** Who answers for it. */
  readonly owner: CampaignOwner | null;
  /** By when. */
  readonly due: CampaignDate | null;
  /** When it was done. */
  readonly done: CampaignDate | null;
  /** What has come of it, as the source says. */
  readonly status: Status;
  /** When this was true. */
  readonly asOf: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** An event, a deadline, a span or a recurring duty. */
export interface CampaignMilestone {
  /** Unique name. */
  readonly id: string;
  /** What happens. */
  readonly title: Text;
  /** Event, deadline or span. */
  readonly kind: NonNullable<Milestone['kind']>;
  /** Where. */
  readonly region: CampaignRegion | null;
  /** Of which workstream. */
  readonly category: CampaignCategory | null;
  /** When it was to be. */
  readonly planned: CampaignDate | null;
  /** When it was. */
  readonly actual: CampaignDate | null;
  /** A date stands in the document that is no date of this format. */
  readonly dateUnreadable: boolean;
  /** The words printed for the date. */
  readonly dateText: Text | null;
  /** RRULE part of a recurring duty. */
  readonly repeats: string | null;
  /** Who answers for it. */
  readonly owner: CampaignOwner | null;
  /** What has come of it, as the source says. */
  readonly status: Status;
  /** A page about it, unchecked. */
  readonly href: string | null;
  /** When this was true. */
  readonly asOf: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** A note tied to one thing. */
export interface CampaignAnnotation {
  /** The note. */
  readonly text: Text;
  /** The region that it is tied to. */
  readonly region: CampaignRegion | null;
  /** The measure that it is tied to. */
  readonly measure: CampaignMeasure | null;
  /** Id of the milestone that it is tied to. */
  readonly milestone: string | null;
  /** When it applies. */
  readonly date: CampaignDate | null;
  /** Who says so. */
  readonly citation: Citation;
}

/** The validated, normalised and frozen model of a metrics document: ids resolved, dates as spans of civil days. */
export interface Campaign {
  /** Title of the document. */
  readonly title: Text;
  /** What the document holds. */
  readonly description: Text | null;
  /** Language (BCP 47) of texts that are plain strings; `null` when the document does not say. */
  readonly language: string | null;
  /** Default as-of date. */
  readonly asOf: CampaignDate | null;
  /** The span of the campaign. */
  readonly period: CampaignDate | null;
  /** Articles and reports. */
  readonly sources: readonly CampaignSource[];
  /** In the order of the document. */
  readonly regions: readonly CampaignRegion[];
  /** Workstreams or themes. */
  readonly categories: readonly CampaignCategory[];
  /** What is counted. */
  readonly measures: readonly CampaignMeasure[];
  /** The figures. */
  readonly figures: readonly CampaignFigure[];
  /** Chains of stages. */
  readonly funnels: readonly CampaignFunnel[];
  /** Promised works. */
  readonly tasks: readonly CampaignTask[];
  /** Events, deadlines, spans and recurring duties. */
  readonly milestones: readonly CampaignMilestone[];
  /** Notes tied to one thing. */
  readonly annotations: readonly CampaignAnnotation[];
  /** What could not be read or resolved. */
  readonly problems: readonly Problem[];
}
