import type { Absence, Status } from '../model/index.js';

/** A count, once as a number (for its plural form) and once as the reader sees it. */
export interface Count {
  readonly value: number;
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
  readonly over: Say<'n'>;
  readonly under: Say<'n'>;
  readonly lessThan: Say<'n'>;
  readonly about: Say<'n'>;
  readonly atLeast: Say<'n'>;
  readonly atMost: Say<'n'>;
  readonly range: Say<'low' | 'high'>;
  readonly absence: Readonly<Record<Absence, string>>;
  readonly withUnit: Say<'n' | 'unit'>;
  readonly quoted: Say<'label'>;
  readonly labelled: Say<'label' | 'value'>;
  readonly sentence: Say<'text'>;
  readonly clauses: (parts: readonly string[]) => string;
  readonly paragraph: (sentences: readonly string[]) => string;
  readonly statements: (parts: readonly string[]) => string;

  // Dates
  readonly tenDays: readonly [Say<'month'>, Say<'month'>, Say<'month' | 'last'>];
  readonly quarter: Say<'quarter' | 'year'>;
  readonly half: readonly [Say<'year'>, Say<'year'>];
  /** One day in a span: `first` to `last`, or within one year `firstDay` and `lastDay` without it. */
  readonly between: Say<'first' | 'last'>;
  readonly betweenInYear: Say<'first' | 'last' | 'firstDay' | 'lastDay'>;
  readonly fromTo: Say<'first' | 'last'>;
  readonly since: Say<'date'>;
  readonly from: Say<'date'>;
  readonly until: Say<'date'>;
  readonly onOrAfter: Say<'date'>;
  readonly onOrBefore: Say<'date'>;
  readonly aboutDate: Say<'date'>;
  readonly uncertainDate: Say<'date'>;
  readonly byEndOf: Say<'date'>;
  readonly byDay: Say<'date'>;
  readonly noDate: string;
  readonly repeats: Readonly<Record<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY', SayCount>>;
  readonly quarterly: string;

  // Every chart
  readonly showTable: string;
  readonly hideTable: string;
  readonly keyboardHelp: string;
  readonly clearSelection: string;
  readonly close: string;
  readonly retry: string;
  readonly loading: string;
  readonly source: string;
  readonly sources: string;
  readonly asOf: Say<'date'>;
  readonly position: Say<'index' | 'count'>;
  readonly omitted: SayCount;
  readonly couldNotUpdate: Say<'time' | 'reason'>;
  readonly selected: string;
  readonly failure: Readonly<Record<FailureCode, (values: Readonly<Record<string, string>>) => string>>;
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
  readonly qualifiers: Readonly<Record<'exact' | 'over' | 'under' | 'about' | 'atLeast' | 'atMost' | 'range', string>>;
  readonly keys: Readonly<Record<'move' | 'ends' | 'page' | 'open' | 'close' | 'lanes' | 'time' | 'funnels', string>>;

  // Funnel
  readonly funnel: string;
  readonly funnelsTitle: Say<'title'>;
  readonly funnelIntro: SayCount<'name'>;
  readonly funnelsIntro: SayCount<'places'>;
  readonly inPlace: Say<'title' | 'place'>;
  readonly unitNote: Say<'unit'>;
  readonly shareOf: Say<'share' | 'base'>;
  readonly shareOfFirst: Say<'share' | 'base'>;
  readonly stillOpen: Say<'n'>;
  readonly allDone: string;
  readonly largerThanBase: Say<'n' | 'base'>;
  readonly statedRate: Say<'rate'>;
  readonly statedNoBase: Say<'rate'>;
  readonly separateHeading: string;
  readonly noShare: Say<'base'>;
  readonly statedDiffers: Say<'stated' | 'computed' | 'base'>;
  readonly notBrokenDown: Say<'n'>;

  // Timeline
  readonly timelineTitle: Say<'title'>;
  readonly timelineIntro: SayCount<'span'>;
  readonly knownOn: Say<'date'>;
  readonly knownOnVaries: Say<'first' | 'last'>;
  readonly happened: SayCount;
  readonly plannedUnknown: SayCount;
  readonly statusCount: SayCount<'status'>;
  readonly recurring: SayCount;
  readonly firstLast: Say<'first' | 'firstDate' | 'last' | 'lastDate'>;
  readonly imprecise: SayCount;
  readonly kinds: Readonly<Record<'event' | 'deadline' | 'span' | 'recurring', string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly tookPlace: string;
  readonly outcomeUnknown: string;
  readonly plannedOutcomeUnknown: string;
  readonly onTime: string;
  readonly early: SayCount;
  readonly late: SayCount;
  readonly lateRange: Say<'low' | 'high'>;
  readonly slipUnknown: string;
  readonly asOfLine: Say<'date'>;
  readonly undated: string;
  readonly otherLane: string;
  readonly more: SayCount;

  // Regions
  readonly regionsChart: string;
  readonly regionsIntro: SayCount<'measure'>;
  readonly printedOrder: Say<'items'>;
  readonly inList: Say<'name' | 'value'>;
  readonly highest: Say<'name' | 'value'>;
  readonly then: Say<'items'>;
  readonly allEqual: Say<'value'>;
  readonly noFigureFor: Say<'names'>;
  readonly ratioToSecond: Say<'ratio'>;
  readonly datesDiffer: Say<'first' | 'last'>;
  readonly levelsDiffer: string;
  readonly definitionsDiffer: string;
  readonly boundsDiffer: string;
  readonly compareWithCare: string;
  readonly targetOf: Say<'n'>;
  readonly ofTarget: Say<'share' | 'target'>;
}
