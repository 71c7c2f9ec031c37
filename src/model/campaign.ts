import type { Milestone, Observation, Problem, Task } from '../document/index.js';
import type { Amount } from './amount.js';
import type { CampaignFunnel } from './campaign-funnel.js';
import type { CampaignDate } from './date.js';
import type { Recurrence } from './recurrence.js';
import type {
  CampaignCategory,
  CampaignMeasure,
  CampaignProgramme,
  CampaignRegion,
  CampaignSource,
  Citation,
  Counts,
  Text,
} from './vocabulary.js';

export type * from './campaign-funnel.js';
export type * from './vocabulary.js';

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
  /** Under which programme. */
  readonly programme: CampaignProgramme | null;
  /** What part of the region is meant, when it is not the whole of it. */
  readonly scope: Text | null;
  /** What kind of thing is counted: the figure's own, else that of its measure. */
  readonly counts: Counts;
  /** How many were asked or tested, when the figure comes from a sample. */
  readonly sampleSize: number | null;
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
  /** Under which programme. */
  readonly programme: CampaignProgramme | null;
  /** What part of the region is meant, when it is not the whole of it. */
  readonly scope: Text | null;
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

/** An event, a release, a review, a deadline, a span or a recurring duty. */
export interface CampaignMilestone {
  /** Unique name. */
  readonly id: string;
  /** What happens. */
  readonly title: Text;
  /** Event, release, review, deadline or span. */
  readonly kind: NonNullable<Milestone['kind']>;
  /** Where. */
  readonly region: CampaignRegion | null;
  /** Of which workstream. */
  readonly category: CampaignCategory | null;
  /** Under which programme. */
  readonly programme: CampaignProgramme | null;
  /** What part of the region is meant, when it is not the whole of it. */
  readonly scope: Text | null;
  /** The task that it belongs to. */
  readonly task: CampaignTask | null;
  /** The measure that tells of it. */
  readonly measure: CampaignMeasure | null;
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
  /** What `repeats` says; `null` when there is none, or when its numbers make no sense. */
  readonly recurrence: Recurrence | null;
  /** How often at least within the planned time, where there is a number but no dates. */
  readonly minimumCount: number | null;
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
  /** Campaigns, drives or schemes that several places share. */
  readonly programmes: readonly CampaignProgramme[];
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
  /** Events, releases, reviews, deadlines, spans and recurring duties. */
  readonly milestones: readonly CampaignMilestone[];
  /** Notes tied to one thing. */
  readonly annotations: readonly CampaignAnnotation[];
  /** What could not be read or resolved. */
  readonly problems: readonly Problem[];
}
