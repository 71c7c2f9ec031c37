// Generated from metrics-1.0.schema.json by `npm run generate`: edit the schema, not this file.

/**
 * A name for references: 1 to 64 letters (of any script), digits and . _ -
 */
export type Id = string;
/**
 * Words for readers: a string in the language of `locale`, or a map from language tag to string. Shown as text, never as markup.
 */
export type LocalizedText =
  | string
  | {
      readonly [k: string]: string;
    };
/**
 * The shown unit: a string, or a map from language tag to a string or to CLDR plural forms.
 */
export type Unit =
  | string
  | {
      readonly [k: string]: string | PluralForms;
    };
/**
 * A civil date in a profile of EDTF (ISO 8601-2): `2021-06-30`, `2021-06`, `2021`; intervals `2021-03/2021-12`, open `2021-09/..` or with an unknown end `2021-04-08/`; `~` about, `?` uncertain, `%` both, after a date; one day within a span `[2021-06-01..2021-06-10]`, `[..2021-06]`, `[2021-06..]`; each of several dates `{2021-08,2021-09}`.
 */
export type DateString = string;

/**
 * The figures, stages, dates and regions of one or more campaigns, with their sources. Version 1.0. Facts only: no colours, HTML, formulas or formats.
 */
export interface MetricsDocument {
  /**
   * Names the format and its version.
   *
   * @example "1.0"
   */
  readonly metrics: string;
  /**
   * Address of this schema, for completion in editors. Not read by the charts.
   *
   * @example "https://unpkg.com/campaign-charts/dist/schema/1.0.json"
   */
  readonly $schema?: string;
  /**
   * Title of the document.
   *
   * @example {"zh":"五地实事台账","en":"Projects in five places"}
   */
  readonly title: LocalizedText;
  /**
   * What the document holds, in a sentence or two.
   *
   * @example "Figures of five reports."
   */
  readonly description?: LocalizedText;
  /**
   * Who publishes this document.
   *
   * @example "City data desk"
   */
  readonly publisher?: LocalizedText;
  /**
   * Language (BCP 47) of every text that is a plain string.
   *
   * @example "zh-CN", "en"
   */
  readonly locale?: string;
  /**
   * Licence of this data file: an SPDX id or a URL.
   *
   * @example "CC-BY-4.0"
   */
  readonly license?: string;
  /**
   * Default as-of date of every figure.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * When this file was last changed.
   *
   * @example "2022-02-01"
   */
  readonly updated?: DateString;
  /**
   * The span of the campaign.
   *
   * @example "2021-02/2022-01"
   */
  readonly period?: DateString;
  /**
   * The articles and reports that the figures come from.
   *
   * @example [{"id":"zy","title":"张掖日报"}]
   */
  readonly sources?: readonly SourceEntry[];
  /**
   * The places, as a tree by `parent`.
   *
   * @example [{"id":"zhangye","name":"张掖市"}]
   */
  readonly regions?: readonly Region[];
  /**
   * Campaigns, drives or schemes that several places share.
   *
   * @example [{"id":"works-for-residents","label":{"zh":"我为群众办实事","en":"Works for residents"}}]
   */
  readonly programmes?: readonly Programme[];
  /**
   * Workstreams or themes.
   *
   * @example [{"id":"livelihood","label":"Livelihood"}]
   */
  readonly categories?: readonly Category[];
  /**
   * What is counted.
   *
   * @example [{"id":"projects","label":"Projects listed"}]
   */
  readonly measures?: readonly Measure[];
  /**
   * The figures: one row is one figure.
   *
   * @example [{"measure":"projects","region":"zhangye","value":29206}]
   */
  readonly observations?: readonly Observation[];
  /**
   * Chains of stages.
   *
   * @example [{"stages":[{"label":"Claimed","value":25987}]}]
   */
  readonly funnels?: readonly Funnel[];
  /**
   * The ledger of promised works.
   *
   * @example [{"id":"t1","title":"Repair the road"}]
   */
  readonly tasks?: readonly Task[];
  /**
   * Events, releases, reviews, deadlines and spans.
   *
   * @example [{"title":"Opening","actual":"2021-06-30"}]
   */
  readonly milestones?: readonly Milestone[];
  /**
   * Notes, each tied to one thing.
   *
   * @example [{"text":"Counted anew in May.","measure":"projects"}]
   */
  readonly annotations?: readonly Annotation[];
}
/**
 * Plural forms by CLDR category.
 */
export interface PluralForms {
  /**
   * The form for the CLDR category `zero`.
   *
   * @example "projects"
   */
  readonly zero?: string;
  /**
   * The form for the CLDR category `one`.
   *
   * @example "projects"
   */
  readonly one?: string;
  /**
   * The form for the CLDR category `two`.
   *
   * @example "projects"
   */
  readonly two?: string;
  /**
   * The form for the CLDR category `few`.
   *
   * @example "projects"
   */
  readonly few?: string;
  /**
   * The form for the CLDR category `many`.
   *
   * @example "projects"
   */
  readonly many?: string;
  /**
   * The form for the CLDR category `other`.
   *
   * @example "projects"
   */
  readonly other: string;
}
/**
 * One article or report.
 */
export interface SourceEntry {
  /**
   * Name for references.
   *
   * @example "zy"
   */
  readonly id: Id;
  /**
   * Title as published.
   *
   * @example "在百年党史中滋养初心汲取力量"
   */
  readonly title: LocalizedText;
  /**
   * Newspaper, agency or body.
   *
   * @example {"zh":"张掖日报","en":"Zhangye Daily"}
   */
  readonly publisher?: LocalizedText;
  /**
   * Author or authors.
   *
   * @example "姜玉勇"
   */
  readonly author?: LocalizedText;
  /**
   * Date of publication.
   *
   * @example "2021-12-31"
   */
  readonly published?: DateString;
  /**
   * When it was read.
   *
   * @example "2022-02-01"
   */
  readonly accessed?: DateString;
  /**
   * Where it can be read. Only http, https and relative addresses become links; nothing is ever loaded from it.
   *
   * @example "https://example.org/report"
   */
  readonly href?: string;
  /**
   * Language of the source.
   *
   * @example "zh-CN"
   */
  readonly lang?: string;
  /**
   * Licence of the source.
   *
   * @example "CC-BY-4.0"
   */
  readonly license?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A place or an organisational unit.
 */
export interface Region {
  /**
   * Name for references.
   *
   * @example "zhangye"
   */
  readonly id: Id;
  /**
   * Full name.
   *
   * @example {"zh":"张掖市","en":"Zhangye"}
   */
  readonly name: LocalizedText;
  /**
   * Short name for narrow charts.
   *
   * @example {"zh":"张掖"}
   */
  readonly shortName?: LocalizedText;
  /**
   * The `id` of the region it is part of.
   *
   * @example "gansu"
   */
  readonly parent?: Id;
  /**
   * Administrative level, a free name; regions of one level compare best.
   *
   * @example "prefecture"
   */
  readonly level?: string;
  /**
   * Codes by scheme.
   *
   * @example {"ISO 3166-2":"CN-62","GB/T 2260":"620700"}
   */
  readonly codes?: {
    readonly [k: string]: string;
  };
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A campaign, drive or scheme under which several places work: what ties their figures and dates together.
 */
export interface Programme {
  /**
   * Name for references.
   *
   * @example "works-for-residents"
   */
  readonly id: Id;
  /**
   * What it is called.
   *
   * @example {"zh":"我为群众办实事","en":"Works for residents"}
   */
  readonly label: LocalizedText;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A workstream or theme.
 */
export interface Category {
  /**
   * Name for references.
   *
   * @example "livelihood"
   */
  readonly id: Id;
  /**
   * What it is called.
   *
   * @example {"zh":"民生","en":"Livelihood"}
   */
  readonly label: LocalizedText;
  /**
   * The `id` of the wider category.
   *
   * @example "all"
   */
  readonly parent?: Id;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * What is counted, and in what unit.
 */
export interface Measure {
  /**
   * Name for references.
   *
   * @example "projects"
   */
  readonly id: Id;
  /**
   * What is counted, in a few words.
   *
   * @example {"zh":"实事项目","en":"Projects listed"}
   */
  readonly label: LocalizedText;
  /**
   * What exactly is counted, by whom.
   *
   * @example "Projects on the public list of the city."
   */
  readonly definition?: LocalizedText;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * The shown unit.
   *
   * @example {"zh":"项","en":{"one":"project","other":"projects"}}
   */
  readonly unit?: Unit;
  /**
   * UCUM code, or ISO 4217 for money.
   *
   * @example "CNY", "m2"
   */
  readonly unitCode?: string;
  /**
   * What kind of thing is counted. People are counted once, attendances (人次) each time they come; a `share` is 0 to 100 with the unit %, a `rate` any other quotient.
   *
   * Default: `"other"`.
   *
   * @example "attendances"
   */
  readonly counts?: 'items' | 'people' | 'attendances' | 'events' | 'money' | 'share' | 'rate' | 'index' | 'other';
  /**
   * Which direction is good.
   *
   * Default: `"neither"`.
   *
   * @example "higher"
   */
  readonly better?: 'higher' | 'lower' | 'neither';
  /**
   * How the figures of children make that of their parent.
   *
   * Default: `"none"`.
   *
   * @example "sum"
   */
  readonly aggregate?: 'sum' | 'mean' | 'max' | 'min' | 'latest' | 'none';
  /**
   * Measures whose quotient a rate is: numerator, denominator.
   *
   * @example ["met","claimed"]
   */
  readonly ratio?: readonly [Id, Id];
  /**
   * Decimals shown. Default: as many as the figures have.
   *
   * @example 1
   */
  readonly decimals?: number;
  /**
   * `false`: definitions differ between regions, so a comparison is shown with a warning.
   *
   * Default: `true`.
   *
   * @example false
   */
  readonly comparable?: boolean;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * One figure, with its own date, qualifier and source.
 */
export interface Observation {
  /**
   * The `id` of the measure.
   *
   * @example "projects"
   */
  readonly measure: Id;
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * The `id` of the programme that it belongs to.
   *
   * @example "works-for-residents"
   */
  readonly programme?: Id;
  /**
   * What part of the region, or of its bodies, is meant, when it is not the whole of it. A figure of a narrower scope is never compared in silence with one of the whole.
   *
   * @example {"zh":"23个州直单位","en":"23 departments of the prefecture"}
   */
  readonly scope?: LocalizedText;
  /**
   * The number in full, in the unit of its measure (8700, never "8.7千" or "8,700"). `null`: known to be missing, never zero.
   *
   * @example 29206, null
   */
  readonly value: number | null;
  /**
   * How the number is meant. `over` (超, 多, 余) excludes the number and `atLeast` (以上, 不少于) includes it; likewise `under` (近, 不足) and `atMost`. `range` needs `low` and `high`.
   *
   * Default: `"exact"`.
   *
   * @example "over"
   */
  readonly qualifier?: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';
  /**
   * Lower end of a `range`, included.
   *
   * @example 300
   */
  readonly low?: number;
  /**
   * Upper end of a `range`, included.
   *
   * @example 350
   */
  readonly high?: number;
  /**
   * The step to which the source rounds the number: 1000 for "1.4万" (the true number lies within half a step of `value`).
   *
   * @example 1000
   */
  readonly roundedTo?: number;
  /**
   * What this figure counts, where that differs from its measure: people in one place, attendances in another.
   *
   * @example "attendances"
   */
  readonly counts?: 'items' | 'people' | 'attendances' | 'events' | 'money' | 'share' | 'rate' | 'index' | 'other';
  /**
   * How many people or things were asked or tested, when the figure comes from a sample.
   *
   * @example 574
   */
  readonly sampleSize?: number;
  /**
   * Why `value` is null.
   *
   * Default: `"notReported"`.
   *
   * @example "notReported"
   */
  readonly missing?: 'notReported' | 'notApplicable' | 'withheld';
  /**
   * What the figure covers.
   *
   * @example "2021-01/2021-09"
   */
  readonly period?: DateString;
  /**
   * When the figure was true. Falls back to the `published` date of its source, then to `asOf` of the document.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * Achieved, aimed at, before the start, or expected.
   *
   * Default: `"actual"`.
   *
   * @example "target"
   */
  readonly kind?: 'actual' | 'target' | 'baseline' | 'forecast';
  /**
   * How settled the figure is.
   *
   * Default: `"final"`.
   *
   * @example "provisional"
   */
  readonly status?: 'final' | 'provisional' | 'estimated' | 'revised' | 'missing';
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A chain of stages. Without `region`, and with stages that name measures, there is one funnel for each region that has figures.
 */
export interface Funnel {
  /**
   * Name for references.
   *
   * @example "wishes"
   */
  readonly id?: Id;
  /**
   * Title.
   *
   * @example {"zh":"微心愿","en":"Small wishes"}
   */
  readonly title?: LocalizedText;
  /**
   * `conversion`: what reaches a stage comes from the stage before. `decomposition`: each stage breaks the one before into smaller items (17 tasks, 34 items, 130 measures), so no share is taken.
   *
   * Default: `"conversion"`.
   *
   * @example "decomposition"
   */
  readonly kind?: 'conversion' | 'decomposition';
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The `id` of the programme that it belongs to.
   *
   * @example "works-for-residents"
   */
  readonly programme?: Id;
  /**
   * What part of the region, or of its bodies, is meant, when it is not the whole of it. A figure of a narrower scope is never compared in silence with one of the whole.
   *
   * @example {"zh":"23个州直单位","en":"23 departments of the prefecture"}
   */
  readonly scope?: LocalizedText;
  /**
   * Unit of all stages that name none.
   *
   * @example "件"
   */
  readonly unit?: Unit;
  /**
   * When the figure was true. Falls back to the `published` date of its source, then to `asOf` of the document.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * The `id` of a funnel with the same stages as of an earlier date. It is not drawn by itself: each stage here shows the change since then.
   *
   * @example "wishes-june"
   */
  readonly earlier?: Id;
  /**
   * The stages, in order. The order is data: it is never changed.
   *
   * @example [{"label":"Claimed","value":25987},{"label":"Met","value":23023}]
   */
  readonly stages: readonly Stage[];
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * One stage of a funnel: `label` and `value`, or a `measure` whose figure is looked up.
 */
export interface Stage {
  /**
   * Name for references within the funnel.
   *
   * @example "confirmed"
   */
  readonly id?: Id;
  /**
   * What has happened to what is counted here.
   *
   * @example {"zh":"确定","en":"Confirmed"}
   */
  readonly label?: LocalizedText;
  /**
   * `gate`: a step that has to be passed and that has no number of its own, such as a review.
   *
   * Default: `"count"`.
   *
   * @example "gate"
   */
  readonly kind?: 'count' | 'gate';
  /**
   * What exactly is counted.
   *
   * @example "Handled by the end of the year."
   */
  readonly definition?: LocalizedText;
  /**
   * A measure; its figure for the region of the funnel is the value.
   *
   * @example "projects"
   */
  readonly measure?: Id;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * What part of the region, or of its bodies, is meant, when it is not the whole of it. A figure of a narrower scope is never compared in silence with one of the whole.
   *
   * @example {"zh":"23个州直单位","en":"23 departments of the prefecture"}
   */
  readonly scope?: LocalizedText;
  /**
   * The number in full, in the unit of its measure (8700, never "8.7千" or "8,700"). `null`: known to be missing, never zero.
   *
   * @example 29206, null
   */
  readonly value?: number | null;
  /**
   * How the number is meant. `over` (超, 多, 余) excludes the number and `atLeast` (以上, 不少于) includes it; likewise `under` (近, 不足) and `atMost`. `range` needs `low` and `high`.
   *
   * Default: `"exact"`.
   *
   * @example "over"
   */
  readonly qualifier?: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';
  /**
   * Lower end of a `range`, included.
   *
   * @example 300
   */
  readonly low?: number;
  /**
   * Upper end of a `range`, included.
   *
   * @example 350
   */
  readonly high?: number;
  /**
   * The step to which the source rounds the number: 1000 for "1.4万" (the true number lies within half a step of `value`).
   *
   * @example 1000
   */
  readonly roundedTo?: number;
  /**
   * How many people or things were asked or tested, when the figure comes from a sample.
   *
   * @example 574
   */
  readonly sampleSize?: number;
  /**
   * Why `value` is null.
   *
   * Default: `"notReported"`.
   *
   * @example "notReported"
   */
  readonly missing?: 'notReported' | 'notApplicable' | 'withheld';
  /**
   * Unit, where it differs from the funnel’s.
   *
   * @example "条"
   */
  readonly unit?: Unit;
  /**
   * What kind of thing is counted. People are counted once, attendances (人次) each time they come; a `share` is 0 to 100 with the unit %, a `rate` any other quotient.
   *
   * Default: `"other"`.
   *
   * @example "attendances"
   */
  readonly counts?: 'items' | 'people' | 'attendances' | 'events' | 'money' | 'share' | 'rate' | 'index' | 'other';
  /**
   * The stage whose part this is. Default: the stage before. `null`: a separate count, which is not a part of the others and is drawn apart.
   *
   * @example "confirmed", null
   */
  readonly of?: Id | null;
  /**
   * What to call what has not reached this stage. Default: still open.
   *
   * @example {"zh":"尚未办理","en":"not yet handled"}
   */
  readonly openLabel?: LocalizedText;
  /**
   * The rate that the source prints, 0 to 1. It is shown beside ours; of a separate count, its base is not stated.
   *
   * @example 0.99
   */
  readonly statedRate?: number;
  /**
   * How the stated rate is meant.
   *
   * Default: `"exact"`.
   *
   * @example "atLeast"
   */
  readonly statedRateQualifier?: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost';
  /**
   * The few characters of the source that hold the stated rate, as printed.
   *
   * @example "办结率分别达到99%"
   */
  readonly statedRateQuote?: string;
  /**
   * Breakdown of the stage.
   *
   * @example [{"label":"City level","value":23}]
   */
  readonly parts?: readonly Part[];
  /**
   * When the figure was true. Falls back to the `published` date of its source, then to `asOf` of the document.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A part of a stage.
 */
export interface Part {
  /**
   * What the part is.
   *
   * @example "City level"
   */
  readonly label?: LocalizedText;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The number in full, in the unit of its measure (8700, never "8.7千" or "8,700"). `null`: known to be missing, never zero.
   *
   * @example 29206, null
   */
  readonly value: number | null;
  /**
   * How the number is meant. `over` (超, 多, 余) excludes the number and `atLeast` (以上, 不少于) includes it; likewise `under` (近, 不足) and `atMost`. `range` needs `low` and `high`.
   *
   * Default: `"exact"`.
   *
   * @example "over"
   */
  readonly qualifier?: 'exact' | 'about' | 'over' | 'under' | 'atLeast' | 'atMost' | 'range';
  /**
   * Lower end of a `range`, included.
   *
   * @example 300
   */
  readonly low?: number;
  /**
   * Upper end of a `range`, included.
   *
   * @example 350
   */
  readonly high?: number;
  /**
   * The step to which the source rounds the number: 1000 for "1.4万" (the true number lies within half a step of `value`).
   *
   * @example 1000
   */
  readonly roundedTo?: number;
  /**
   * Why `value` is null.
   *
   * Default: `"notReported"`.
   *
   * @example "notReported"
   */
  readonly missing?: 'notReported' | 'notApplicable' | 'withheld';
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * One promised work.
 */
export interface Task {
  /**
   * Name for references.
   *
   * @example "road"
   */
  readonly id: Id;
  /**
   * What is promised.
   *
   * @example "Repair the road"
   */
  readonly title: LocalizedText;
  /**
   * The `id` of the task it is part of.
   *
   * @example "roads"
   */
  readonly parent?: Id;
  /**
   * Level in the ledger, a free name.
   *
   * @example "task", "item", "measure"
   */
  readonly level?: string;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The `id` of the programme that it belongs to.
   *
   * @example "works-for-residents"
   */
  readonly programme?: Id;
  /**
   * What part of the region, or of its bodies, is meant, when it is not the whole of it. A figure of a narrower scope is never compared in silence with one of the whole.
   *
   * @example {"zh":"23个州直单位","en":"23 departments of the prefecture"}
   */
  readonly scope?: LocalizedText;
  /**
   * Who answers for it.
   *
   * @example {"unit":"区教科体局"}
   */
  readonly owner?: Owner;
  /**
   * By when.
   *
   * @example "2021-07"
   */
  readonly due?: DateString;
  /**
   * When it was done.
   *
   * @example "2021-06-30"
   */
  readonly done?: DateString;
  /**
   * What has come of it, as the source says. Lateness is computed, never stored.
   *
   * Default: `"unknown"`.
   *
   * @example "met"
   */
  readonly status?:
    'scheduled' | 'inProgress' | 'met' | 'partiallyMet' | 'notMet' | 'stalled' | 'cancelled' | 'unknown';
  /**
   * When the figure was true. Falls back to the `published` date of its source, then to `asOf` of the document.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * An event, a release, a review, a deadline or a span. One of `planned`, `actual` and `repeats` is required.
 */
export interface Milestone {
  /**
   * Name for references.
   *
   * @example "opening"
   */
  readonly id?: Id;
  /**
   * What happens.
   *
   * @example "《春天颂歌》首演"
   */
  readonly title: LocalizedText;
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The `id` of the programme that it belongs to.
   *
   * @example "works-for-residents"
   */
  readonly programme?: Id;
  /**
   * What part of the region, or of its bodies, is meant, when it is not the whole of it. A figure of a narrower scope is never compared in silence with one of the whole.
   *
   * @example {"zh":"23个州直单位","en":"23 departments of the prefecture"}
   */
  readonly scope?: LocalizedText;
  /**
   * The `id` of a category.
   *
   * @example "livelihood"
   */
  readonly category?: Id;
  /**
   * The `id` of a task.
   *
   * @example "road"
   */
  readonly task?: Id;
  /**
   * The `id` of a measure.
   *
   * @example "projects"
   */
  readonly measure?: Id;
  /**
   * A page about it: http, https or relative.
   *
   * @example "https://example.org/opening"
   */
  readonly href?: string;
  /**
   * A release is a thing published, a review a check or an assessment. A deadline falls on the last day that its date covers.
   *
   * Default: `"event"`.
   *
   * @example "deadline"
   */
  readonly kind?: 'event' | 'release' | 'review' | 'deadline' | 'span';
  /**
   * When it was to be.
   *
   * @example "2021-07"
   */
  readonly planned?: DateString;
  /**
   * When it was.
   *
   * @example "2021-06-30"
   */
  readonly actual?: DateString;
  /**
   * The words printed for the date.
   *
   * @example "6月上旬"
   */
  readonly dateText?: LocalizedText;
  /**
   * A recurring duty, as a part of an RFC 5545 RRULE: FREQ, INTERVAL, COUNT, UNTIL.
   *
   * @example "FREQ=WEEKLY;INTERVAL=2"
   */
  readonly repeats?: string;
  /**
   * How often at least within `planned`, when the source gives a number but no dates: 4 for "at least 4 times a year".
   *
   * @example 4
   */
  readonly minimumCount?: number;
  /**
   * Who answers for it.
   *
   * @example {"unit":"区委党校"}
   */
  readonly owner?: Owner;
  /**
   * What has come of it, as the source says. Lateness is computed, never stored.
   *
   * Default: `"unknown"`.
   *
   * @example "met"
   */
  readonly status?:
    'scheduled' | 'inProgress' | 'met' | 'partiallyMet' | 'notMet' | 'stalled' | 'cancelled' | 'unknown';
  /**
   * When the figure was true. Falls back to the `published` date of its source, then to `asOf` of the document.
   *
   * @example "2022-01-05"
   */
  readonly asOf?: DateString;
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * A note tied to one thing.
 */
export interface Annotation {
  /**
   * The note.
   *
   * @example "Counted anew in May."
   */
  readonly text: LocalizedText;
  /**
   * The `id` of a region.
   *
   * @example "zhangye"
   */
  readonly region?: Id;
  /**
   * The `id` of a measure.
   *
   * @example "projects"
   */
  readonly measure?: Id;
  /**
   * The `id` of a milestone.
   *
   * @example "opening"
   */
  readonly milestone?: Id;
  /**
   * When it applies.
   *
   * @example "2021-05"
   */
  readonly date?: DateString;
  /**
   * The `id` of the source that says so.
   *
   * @example "zhangye-daily"
   */
  readonly source?: Id;
  /**
   * Where in the source: a page, a paragraph, a sheet and cell.
   *
   * @example "¶28", "p. 4"
   */
  readonly locator?: string;
  /**
   * The few characters of the source that hold the figure or the date, as printed (500 at most; 30 are usually enough).
   *
   * @example "超40.5万人次", "4月底前"
   */
  readonly quote?: string;
  /**
   * What a reader must know to read this rightly.
   *
   * @example {"en":"Of what is not stated.","zh":"未说明基数。"}
   */
  readonly note?: LocalizedText;
}
/**
 * Who answers for it.
 */
export interface Owner {
  /**
   * Body or department.
   *
   * @example "区教科体局"
   */
  readonly unit?: LocalizedText;
  /**
   * A person in public office; leave private people out.
   *
   * @example "Mayor"
   */
  readonly person?: LocalizedText;
  /**
   * In what role: lead, support, supervision.
   *
   * @example {"zh":"牵头","en":"lead"}
   */
  readonly role?: LocalizedText;
}
