import type { LocalizedText, Measure, Unit } from '../document/index.js';
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
  /** Codes by scheme, such as "GB/T 2260" or "ISO 3166-2"; `null` when it has none. */
  readonly codes: Readonly<Record<string, string>> | null;
}

/** A campaign, drive or scheme under which several places work. */
export interface CampaignProgramme {
  /** Name for references. */
  readonly id: string;
  /** What it is called. */
  readonly label: Text;
  /** What a reader must know of it. */
  readonly note: Text | null;
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
