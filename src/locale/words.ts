import type { Absence, Status } from '../model/index.js';

/** A count, once as a number (for its plural form) and once as the reader sees it. */
export interface Count {
  /** The number, which chooses the plural form. */
  readonly value: number;
  /** The number as the reader sees it. */
  readonly text: string;
}

type Say<Keys extends string> = (values: Readonly<Record<Keys, string>>) => string;
type SayCount<Keys extends string = never> = [Keys] extends [never]
  ? (count: Count) => string
  : (count: Count, values: Readonly<Record<Keys, string>>) => string;

/** Why no chart can be drawn. */
export type FailureCode =
  | 'network'
  | 'http'
  | 'timeout'
  | 'tooLarge'
  | 'address'
  | 'empty'
  | 'html'
  | 'syntax'
  | 'encoding'
  | 'version'
  | 'notMetrics'
  | 'noSource'
  | 'noFunnels'
  | 'unknownFunnel'
  | 'noMilestones'
  | 'noMeasures'
  | 'unknownMeasure'
  | 'noFigures';

/** Every word that a reader sees. One object for each language; sentences are whole, never joined from pieces by a chart. */
export interface Words {
  // Numbers
  /** More than a number, the number itself excluded. */
  readonly over: Say<'n'>;
  /** Not quite a number: 近, 不足. */
  readonly under: Say<'n'>;
  /** An upper bound that was computed, not printed. */
  readonly lessThan: Say<'n'>;
  /** Near a number. */
  readonly about: Say<'n'>;
  /** A number or more. */
  readonly atLeast: Say<'n'>;
  /** A number or less. */
  readonly atMost: Say<'n'>;
  /** From one number to another. */
  readonly range: Say<'low' | 'high'>;
  /** Why there is no number. */
  readonly absence: Readonly<Record<Absence, string>>;
  /** A number and its unit. */
  readonly withUnit: Say<'n' | 'unit'>;
  /** A name or printed words in quotation marks. */
  readonly quoted: Say<'label'>;
  /** A name and what is said of it. */
  readonly labelled: Say<'label' | 'value'>;
  /** A clause as a sentence, with its full stop unless it has one. */
  readonly sentence: Say<'text'>;
  /** Clauses of one sentence. */
  readonly clauses: (parts: readonly string[]) => string;
  /** Sentences of one paragraph. */
  readonly paragraph: (sentences: readonly string[]) => string;
  /** Longer statements of one sentence. */
  readonly statements: (parts: readonly string[]) => string;

  // Dates
  /** First, second and last ten days of a month. */
  readonly tenDays: readonly [Say<'month'>, Say<'month'>, Say<'month' | 'last'>];
  /** A quarter of a year. */
  readonly quarter: Say<'quarter' | 'year'>;
  /** First and second half of a year. */
  readonly half: readonly [Say<'year'>, Say<'year'>];
  /** One day in a span: `first` to `last`, or within one year `firstDay` and `lastDay` without it. */
  readonly between: Say<'first' | 'last'>;
  /** The same within one year. */
  readonly betweenInYear: Say<'first' | 'last' | 'firstDay' | 'lastDay'>;
  /** All the time from one date to another. */
  readonly fromTo: Say<'first' | 'last'>;
  /** From a date on, and still. */
  readonly since: Say<'date'>;
  /** From a date on, the end not known. */
  readonly from: Say<'date'>;
  /** Up to a date, its start not known. */
  readonly until: Say<'date'>;
  /** One day, that date or later. */
  readonly onOrAfter: Say<'date'>;
  /** One day, that date or earlier. */
  readonly onOrBefore: Say<'date'>;
  /** A date marked `~`. */
  readonly aboutDate: Say<'date'>;
  /** A date marked `?`. */
  readonly uncertainDate: Say<'date'>;
  /** A deadline at the end of a month, quarter or year. */
  readonly byEndOf: Say<'date'>;
  /** A deadline on a day. */
  readonly byDay: Say<'date'>;
  /** No date at all. */
  readonly noDate: string;
  /** The rhythm of a recurring duty, by its RFC 5545 frequency; the count is the interval. */
  readonly repeats: Readonly<Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', SayCount>>;
  /** Every three months. */
  readonly quarterly: string;

  // Every chart
  /** Opens the data table. */
  readonly showTable: string;
  /** Closes the data table. */
  readonly downloadCsv: string;
  /** Said once the figures have been renewed. */
  readonly updated: Say<'time'>;
  /** Opens the list of keys. */
  readonly keyboardHelp: string;
  /** Undoes the selection. */
  readonly clearSelection: string;
  /** Loads again. */
  readonly retry: string;
  /** While the document is on its way. */
  readonly loading: string;
  /** Before one source. */
  readonly source: string;
  /** Before several sources. */
  readonly sources: string;
  /** When a figure was true. */
  readonly asOf: Say<'date'>;
  /** Place of a mark among all. */
  readonly position: Say<'index' | 'count'>;
  /** How many entries of the document are left out. */
  readonly omitted: SayCount;
  /** How many single values could not be read. */
  readonly omittedValues: SayCount;
  /** A refresh failed, and older figures are shown. */
  readonly couldNotUpdate: Say<'time' | 'reason'>;
  /** What is wrong and what to do, by code. */
  readonly failure: Readonly<Record<FailureCode, (values: Readonly<Record<string, string>>) => string>>;
  /** Names of the lines of details and of the columns of tables. */
  readonly terms: Readonly<
    Record<
      | 'asOf'
      | 'period'
      | 'definition'
      | 'source'
      | 'quote'
      | 'locator'
      | 'note'
      | 'status'
      | 'planned'
      | 'actual'
      | 'repeats'
      | 'printed'
      | 'owner'
      | 'region'
      | 'share'
      | 'shareOfFirst'
      | 'stated'
      | 'open'
      | 'stage'
      | 'value'
      | 'qualifier'
      | 'milestone'
      | 'kind'
      | 'target'
      | 'parts'
      | 'slip'
      | 'link',
      string
    >
  >;
  /** How exact a figure is, for the table. */
  readonly qualifiers: Readonly<Record<'exact' | 'over' | 'under' | 'about' | 'atLeast' | 'atMost' | 'range', string>>;
  /** The lines of the keyboard help. */
  readonly keys: Readonly<Record<'move' | 'ends' | 'page' | 'open' | 'close' | 'lanes' | 'time' | 'funnels', string>>;

  // Funnel
  /** Title of a funnel that has none. */
  readonly funnel: string;
  /** Title of several funnels. */
  readonly funnelsTitle: Say<'title'>;
  /** First sentence on one funnel. */
  readonly funnelIntro: SayCount<'name'>;
  /** First sentence on several funnels. */
  readonly funnelsIntro: SayCount<'places'>;
  /** A title with its place. */
  readonly inPlace: Say<'title' | 'place'>;
  /** Unit of all values, beside the title. */
  readonly unitNote: Say<'unit'>;
  /** A share and its base. */
  readonly shareOf: Say<'share' | 'base'>;
  /** A share of the first stage. */
  readonly shareOfFirst: Say<'share' | 'base'>;
  /** What a stage leaves of its base. */
  readonly stillOpen: Say<'n'>;
  /** A stage leaves nothing of its base. */
  readonly allDone: string;
  /** A stage is larger than its base. */
  readonly largerThanBase: Say<'n' | 'base'>;
  /** The rate that the source prints. */
  readonly statedRate: Say<'rate'>;
  /** A printed rate whose base nobody names. */
  readonly statedNoBase: Say<'rate'>;
  /** Heading of separate counts. */
  readonly separateHeading: string;
  /** Why there is no share. */
  readonly noShare: Say<'base'>;
  /** Printed and computed rate differ. */
  readonly statedDiffers: Say<'stated' | 'computed' | 'base'>;
  /** What the parts of a stage leave over. */
  readonly notBrokenDown: Say<'n'>;

  // Timeline
  /** Title of a timeline. */
  readonly timelineTitle: Say<'title'>;
  /** First sentence on a timeline. */
  readonly timelineIntro: SayCount<'span'>;
  /** The one as-of date of all milestones. */
  readonly knownOn: Say<'date'>;
  /** First and last as-of date of the milestones. */
  readonly knownOnVaries: Say<'first' | 'last'>;
  /** How many took place. */
  readonly happened: SayCount;
  /** How many are planned, outcome not known. */
  readonly plannedUnknown: SayCount;
  /** How many have a status. */
  readonly statusCount: SayCount<'status'>;
  /** How many recur. */
  readonly recurring: SayCount;
  /** The first and the last milestone with their dates. */
  readonly firstLast: Say<'first' | 'firstDate' | 'last' | 'lastDate'>;
  /** How many dates are not exact to the day. */
  readonly imprecise: SayCount;
  /** Kinds of milestones. */
  readonly kinds: Readonly<Record<'event' | 'deadline' | 'span' | 'recurring', string>>;
  /** Statuses of milestones. */
  readonly statuses: Readonly<Record<Status, string>>;
  /** The outcome of an event that took place. */
  readonly tookPlace: string;
  /** Planned, and the outcome is not known. */
  readonly plannedOutcomeUnknown: string;
  /** As planned. */
  readonly onTime: string;
  /** Days before the plan. */
  readonly early: SayCount;
  /** Days after the plan. */
  readonly late: SayCount;
  /** Days before the plan, between two numbers. */
  readonly earlyRange: Say<'low' | 'high'>;
  /** Days after the plan, between two numbers. */
  readonly lateRange: Say<'low' | 'high'>;
  /** Plan and actual date cannot be compared. */
  readonly slipUnknown: string;
  /** Label of the line after which nothing is known. */
  readonly asOfLine: Say<'date'>;
  /** Milestones without a date. */
  readonly undated: string;
  /** Lane of milestones without a region or category. */
  readonly otherLane: string;
  /** How many milestones are only in the table. */
  readonly more: SayCount;

  // Regions
  /** First sentence on regional bars. */
  readonly regionsIntro: SayCount<'measure'>;
  /** The printed figures, where no order is sure. */
  readonly printedOrder: Say<'items'>;
  /** A place and its figure in a list. */
  readonly inList: Say<'name' | 'value'>;
  /** The highest figure, where it is sure. */
  readonly highest: Say<'name' | 'value'>;
  /** The figures after the highest. */
  readonly then: Say<'items'>;
  /** All figures are equal. */
  readonly allEqual: Say<'value'>;
  /** Places without a figure. */
  readonly noFigureFor: Say<'names'>;
  /** How many times the second figure the highest is. */
  readonly ratioToSecond: Say<'ratio'>;
  /** Caution: dates differ. */
  readonly datesDiffer: Say<'first' | 'last'>;
  /** Caution: places of different levels. */
  readonly levelsDiffer: string;
  /** Caution: what is counted differs. */
  readonly definitionsDiffer: string;
  /** Caution: some figures are not exact. */
  readonly boundsDiffer: string;
  /** Before the cautions. */
  readonly compareWithCare: string;
  /** A target. */
  readonly targetOf: Say<'n'>;
  /** A share of a target. */
  readonly ofTarget: Say<'share' | 'target'>;
}
