import type { MeasuresWords } from './measures-words.js';
import type { CampaignFigure } from '../model/index.js';
import type { Say, SayCount } from './say.js';
import type { TreeWords } from './tree-words.js';

/** The words of regional bars. */
export interface RegionsWords extends TreeWords, MeasuresWords {
  /** First sentence on regional bars. */
  readonly regionsIntro: SayCount<'measure'>;
  /** What is worked out from figures, and of how many regions: "Repairs: change, in 5 places". */
  readonly shownIntro: SayCount<'shown'>;
  /** The printed figures, where no order is sure. */
  readonly printedOrder: Say<'items'>;
  /** A place and its figure in a list. */
  readonly inList: Say<'name' | 'value'>;
  /** The same where the unit is said before. */
  readonly inShortList: Say<'name' | 'value'>;
  /** The highest figure, where it is sure. */
  readonly highest: Say<'name' | 'value'>;
  /** The figures after the highest. */
  readonly then: Say<'items'>;
  /** All figures are equal. */
  readonly allEqual: Say<'value'>;
  /** Places without a figure. */
  readonly noFigureFor: Say<'names'>;
  /** Places without a figure, of which only some are named. */
  readonly noFigureForMany: SayCount<'names'>;
  /** How many times the second figure the highest is. */
  readonly ratioToSecond: Say<'ratio'>;
  /** Caution: dates differ. */
  readonly datesDiffer: Say<'first' | 'last'>;
  /** Caution: dates differ, by so many days. */
  readonly datesApart: SayCount<'first' | 'last'>;
  /** Caution: dates differ, by so many days at most. */
  readonly datesApartAtMost: SayCount<'first' | 'last'>;
  /** Caution: the periods that figures cover differ. */
  readonly periodsDiffer: Say<'first' | 'last'>;
  /** Caution: some figures do not say of when they are. */
  readonly someUndated: Readonly<Record<'asOf' | 'period', string>>;
  /** Beside a figure that does not say of when it is, where others do. */
  readonly undatedFigure: string;
  /** Beside a figure: the period that it covers, where they differ. */
  readonly forPeriod: Say<'period'>;
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
  /** How it was at the start. */
  readonly baselineOf: Say<'n'>;
  /** Caution: places of different levels. */
  readonly levelsDiffer: string;
  /** Caution: some figures are of a part of their place. */
  readonly scopesDiffer: string;
  /** Caution: some figures count one kind of thing, the rest others. */
  readonly countsDiffer: Say<'first' | 'rest'>;
  /** Caution: some figures are rounded. */
  readonly someRounded: string;
  /** Caution: unlike rows stand apart. */
  readonly standApart: string;
  /** Headings of rows that stand apart, with what most rows have. */
  readonly apart: Readonly<
    Record<'counts', Say<'own' | 'most'>> &
      Record<'level', Say<'own' | 'most'>> &
      Record<'onlyLevel', Say<'own'>> &
      Record<'noLevel' | 'whole' | 'part' | 'mixed', string>
  >;
  /** Heading of the rows that are pinned. */
  readonly pinnedHeading: string;
  /** Puts a region before all others. */
  readonly pin: string;
  /** Undoes that. */
  readonly unpin: string;
  /** A rank: 2nd. */
  readonly ordinal: SayCount;
  /** One rank that several share. */
  readonly jointRank: Say<'rank'>;
  /** One of two ranks. */
  readonly rankOr: Say<'first' | 'last'>;
  /** One of more than two ranks. */
  readonly rankTo: Say<'first' | 'last'>;
  /** A rank among so many places. */
  readonly rankOf: SayCount<'rank'>;
  /** A rank among figures of differing dates. */
  readonly rankAtDates: Say<'rank'>;
  /** No rank can be told. */
  readonly rankUnknown: string;
  /** Titles of what is worked out from the figures. */
  readonly shown: Readonly<
    Record<'share' | 'change', Say<'measure'>> &
      Record<'per', Say<'measure' | 'per'>> &
      Record<'percent', Say<'measure' | 'whole'>>
  >;
  /** What percentages are of. */
  readonly percentOf: Say<'whole'>;
  /** What shares are of. */
  readonly shareOfAbove: string;
  /** What the shares of several places with the same place above them are of. */
  readonly shareOfPlace: Say<'place'>;
  /** What a share is of, where the place above has no figure of its own. */
  readonly shareOfSum: SayCount<'n'>;
  /** So many of what figures are divided by. */
  readonly perMany: SayCount<'units'>;
  /** One of what figures are divided by. */
  readonly perOne: Say<'one'>;
  /** Unit of values that are so many for so many others. */
  readonly unitPer: Say<'unit' | 'per' | 'measure'>;
  /** A value that is so many for so many others. */
  readonly valuePer: Say<'value' | 'per'>;
  /** Note: what figures are divided by, and of when that is. */
  readonly dividedByNote: Say<'measure' | 'date'>;
  /** Unit of changes. */
  readonly unitChange: Say<'unit'>;
  /** In place of a value: why there is none. */
  readonly whyNot: Readonly<
    Record<'share' | 'per', Readonly<Record<'noBase' | 'otherBase', string>>> & Record<'cannotTell' | 'oneDate', string>
  >;
  /** Why figures are shown as they are, and not as was asked for. */
  readonly lensRefused: Readonly<
    Record<'shareOfRate' | 'perItself' | 'perRate' | 'noPer', string> & Record<'unknownPer', Say<'id'>>
  >;
  /** What figures have changed by. */
  readonly changeBy: Readonly<Record<'more' | 'fewer', Say<'n'>> & Record<'none', string>>;
  /** From which figure to which it has changed. */
  readonly changeFrom: Say<'before' | 'beforeDate' | 'after' | 'afterDate'>;
  /** The same, where the dates are said once for all. */
  readonly changeFromTo: Say<'before' | 'after'>;
  /** Unit of changes, with the dates that all have in common. */
  readonly unitChangeBetween: Say<'unit' | 'first' | 'last'>;
  /** What the dots of a change stand for. */
  readonly dotsLegend: string;
  /** In place of a bar on a logarithmic scale. */
  readonly notOnLog: string;
  /** How many of the regions listed. */
  readonly ofListed: SayCount;
  /** Beside a region: some of the others lie in it. */
  readonly includes: Say<'what'>;
  /** In place of a bar that the scale does not hold. */
  readonly beyondScale: Say<'why'>;
  /** Places that include others, and are not compared with them. */
  readonly wholesApart: Say<'names'>;
  /** Those of them that would dwarf the others are not drawn. */
  readonly wholesBeyond: string;
  /** What the axis is. */
  readonly axis: Readonly<Record<'log' | 'from', Say<'n'>> & Record<'veryLog', string>>;
  /** First sentence: the scale is logarithmic. */
  readonly onLog: string;
  /** The line across all bars: a place with its figure. */
  readonly benchmarkOf: Say<'name' | 'value'>;
  /** The line across all bars: the mean. */
  readonly averageOf: SayCount<'value'>;
  /** Why there is no line across all bars. */
  readonly benchmarkRefused: Readonly<
    Record<'unknown', Say<'id'>> &
      Record<'noFigure' | 'unlike', Say<'name'>> &
      Record<'rate' | 'inexact' | 'mixed', string>
  >;
  /** What the reader can choose. */
  readonly regionChoices: {
    /** The measure. */
    readonly measure: string;
    /** What the bars show. */
    readonly show: Readonly<Record<'title' | 'value' | 'share' | 'change', string> & Record<'per', Say<'measure'>>>;
    /** Their order. */
    readonly sort: Readonly<Record<'title' | 'value' | 'name' | 'document' | 'change', string>>;
    /** Their scale. */
    readonly scaleType: Readonly<Record<'title' | 'linear' | 'log', string>>;
  };
  /** Names of lines of details and of columns of tables. */
  readonly regionTerms: Readonly<
    Record<
      | 'rank'
      | 'includes'
      | 'codes'
      | 'baseline'
      | 'dividedBy'
      | 'shareOf'
      | 'figure'
      | 'earlier'
      | 'change'
      | 'settled'
      | 'group',
      string
    >
  >;
  /** How settled a figure is. */
  readonly figureStatus: Readonly<Record<CampaignFigure['status'], string>>;
  /** How many rows are not drawn. */
  readonly moreRegions: SayCount<'drawn'>;
  /** What the field is for that searches. */
  readonly findRegion: string;
  /** What can be typed there. */
  readonly findHint: string;
  /** How many of all regions were found. */
  readonly regionsFound: SayCount<'total'>;
  /** None of so many was found. */
  readonly noRegionFound: SayCount<'query'>;
  /** How many sources are not named. */
  readonly moreSources: SayCount;
  /** Several categories that are drawn as one. */
  readonly otherCategories: SayCount<'names'>;
  /** What of a figure is in no category. */
  readonly restOfCategories: string;
  /** Why the categories of some places are not drawn as parts of one bar. */
  readonly notStacked: Readonly<Record<'over' | 'unknown', Say<'names'>>>;
  /** Beside a bar in a list that has no room for the bars of its categories: why it is not divided. */
  readonly undivided: Readonly<Record<'over' | 'unknown', string>>;
  /** Categories that are part of another one that is drawn. */
  readonly withinCategory: Say<'names'>;
  /** How many more there are, at the end of a list. */
  readonly andMore: SayCount;
  /** Figures by category are asked for beside something that is worked out. */
  readonly categoriesNeedValues: string;
  /** No place has figures by category. */
  readonly noCategories: string;
}
