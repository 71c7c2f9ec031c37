import type { Say, SayCount } from './say.js';

/** What a region's own figure and those of its parts say of each other, and why nothing is added up. */
export interface PartsSumWords {
  /** The parts add up to the figure. */
  readonly adds: string;
  /** What of the figure is in none of the parts. */
  readonly remainder: Say<'n'>;
  /** Something is in none of the parts; how much is not known. */
  readonly remainderUnknown: string;
  /** Whether anything is in none of the parts is not known, but how much at most. */
  readonly mayAdd: Say<'n'>;
  /** The same, where nothing is known of how much. */
  readonly mayAddUnknown: string;
  /** What the parts with a figure leave over, where others have none. */
  readonly rest: SayCount<'n'>;
  /** They leave nothing over. */
  readonly restNone: SayCount;
  /** What they leave over is not known. */
  readonly restUnknown: SayCount;
  /** By how much the parts are too much. */
  readonly exceeds: Say<'n'>;
  /** They are too much; by how much is not known. */
  readonly exceedsUnknown: string;
  /** The figure and the parts cannot be compared. */
  readonly unlike: Say<'reasons'>;
  /** One of them is only about something. */
  readonly about: string;
  /** There is no figure, and the parts add up to this. */
  readonly noWhole: SayCount<'n'>;
  /** The measure does not say that it may be summed. */
  readonly notSummable: string;
  /** Its definitions differ. */
  readonly definitions: string;
  /** No part has a figure. */
  readonly noFigures: string;
  /** The parts are unlike each other. */
  readonly unlikeParts: Say<'reasons'>;
  /** The figures give no bound. */
  readonly unbounded: string;
  /** Beyond what can be added exactly. */
  readonly tooLarge: string;
  /** Some parts have no figure. */
  readonly missing: string;
  /** There is but one part. */
  readonly onePart: string;
  /** In what figures differ. */
  readonly reasons: Readonly<
    Record<'kinds' | 'counts' | 'categories' | 'scopes' | 'programmes' | 'dates' | 'periods', string>
  >;
}

/** The words of a tree of regions. */
export interface TreeWords {
  /** First sentence: the measure, how many places are in view, and within which one. */
  readonly treeIntro: SayCount<'measure'>;
  /** The same within a place. */
  readonly treeIntroIn: SayCount<'measure' | 'place'>;
  /** The levels that are in view. */
  readonly levelsInView: Say<'levels'>;
  /** A level and how many places are of it. */
  readonly ofLevel: SayCount<'level'>;
  /** Places of which no level is given. */
  readonly ofNoLevel: SayCount;
  /** Caution: unlike places say so in a line of their own. */
  readonly unlikeSaySo: string;
  /** A rank among the parts of a place. */
  readonly rankIn: SayCount<'rank' | 'place'>;
  /** Label of the trail. */
  readonly trail: string;
  /** The start of the trail: all regions. */
  readonly allRegions: string;
  /** What the button before a name does. */
  readonly showParts: Say<'name'>;
  /** Shows a region with its parts alone. */
  readonly showOnly: Say<'name'>;
  /** A figure that is a sum: of so many figures, for so many parts. */
  readonly computed: SayCount<'parts'>;
  /** So many parts with a figure. */
  readonly partsListed: SayCount;
  /** So many of the figures of a sum are provisional or estimated. */
  readonly ofWhichUnsettled: SayCount;
  /** A region without a figure of its own; so many regions within it have one. */
  readonly noOwnFigure: SayCount;
  /** A note: the parts of a place are more than its figure. */
  readonly exceedsIn: Say<'place' | 'what'>;
  /** A note: no sums are made. */
  readonly noSums: Readonly<Record<'notSummable' | 'definitions', string>>;
  /** A note: there is no such region. */
  readonly unknownRegion: Say<'id'>;
  /** A note: a region has no parts to show. */
  readonly noPartsOf: Say<'name'>;
  /** Names of lines of details and of columns of the table. */
  readonly treeTerms: Readonly<Record<'partOf' | 'level' | 'computed' | 'sum', string>>;
  /** Keys of a tree. */
  readonly treeKeys: string;
  /** A region’s figure against the sum of its parts. */
  readonly partsSum: PartsSumWords;
}
