import type { KnownLevel } from './level-words.js';
import type { Absence, Counts, Recurrence } from '../model/index.js';
import type { FunnelWords, RegionsWords, TimelineWords } from './chart-words.js';
import type { Say, SayCount } from './say.js';
import type { SelectionWords } from './selection-words.js';

export type { Count } from './say.js';

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
export interface Words extends FunnelWords, TimelineWords, RegionsWords, SelectionWords {
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
  /** The step to which a number is rounded. */
  readonly roundedTo: Say<'n'>;
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
  /** A clause as a heading. */
  readonly heading: Say<'text'>;
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
  /** A quarter, where the year stands before. */
  readonly shortQuarter: Say<'quarter'>;
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
  /** The rhythm of a recurring duty, by its frequency; the count is the interval. */
  readonly repeats: Readonly<Record<Recurrence['frequency'], SayCount>>;
  /** Every three months. */
  readonly quarterly: string;
  /** A rhythm with the number of times after which it ends. */
  readonly repeatsTimes: SayCount<'rhythm'>;
  /** A rhythm with the last day on which it may fall. */
  readonly repeatsUntil: Say<'rhythm' | 'date'>;

  // Every chart
  /** Opens the data table. */
  readonly showTable: string;
  /** Closes the data table. */
  readonly downloadCsv: string;
  /** How many rows of the data table are shown, and of how many. */
  readonly tableRows: SayCount<'shown'>;
  /** Shows this many more rows of the data table. */
  readonly moreRows: SayCount;
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
      | 'task'
      | 'measure'
      | 'kind'
      | 'target'
      | 'parts'
      | 'slip'
      | 'link'
      | 'programme'
      | 'scope'
      | 'counts'
      | 'sample'
      | 'statedQuote'
      | 'change'
      | 'workedOut'
      | 'basis'
      | 'part',
      string
    >
  >;
  /** How exact a figure is, for the table. */
  readonly qualifiers: Readonly<Record<'exact' | 'over' | 'under' | 'about' | 'atLeast' | 'atMost' | 'range', string>>;
  /** Administrative levels. */
  readonly levels: Readonly<Record<KnownLevel, string>>;
  /** What kind of thing a figure counts. */
  readonly counts: Readonly<Record<Counts, string>>;
  /** The lines of the keyboard help. */
  readonly keys: Readonly<
    Record<'move' | 'ends' | 'page' | 'open' | 'close' | 'lanes' | 'time' | 'zoom' | 'funnels' | 'parts', string>
  >;
}
