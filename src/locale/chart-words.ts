import type { Status } from '../model/index.js';
import type { Say, SayCount } from './say.js';

export type { RegionsWords } from './region-words.js';

/** The words of funnels. */
export interface FunnelWords {
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
  /** What a stage leaves of its base. */
  readonly stillOpen: Say<'n' | 'unit'>;
  /** A stage leaves nothing of its base. */
  readonly allDone: string;
  /** A stage is larger than its base. */
  readonly largerThanBase: Say<'n' | 'unit' | 'base'>;
  /** The rate that the source prints. */
  readonly statedRate: Say<'rate'>;
  /** A printed rate whose base nobody names. */
  readonly statedNoBase: Say<'rate'>;
  /** Heading of separate counts. */
  readonly separateHeading: string;
  /** Why there is no share of two figures that are only bounds. */
  readonly noShareOfInexact: string;
  /** Why there is no share. */
  readonly noShare: Say<'base'>;
  /** Printed and computed rate differ. */
  readonly statedDiffers: Say<'stated' | 'computed' | 'base'>;
  /** What the parts of a stage leave over. */
  readonly notBrokenDown: Say<'n'>;
  /** In place of the number of a gate. */
  readonly gate: string;
  /** What a row is that is no ordinary stage, for the table. */
  readonly stageKinds: Readonly<Record<'gate' | 'decomposition', string>>;
  /** First sentence on one decomposition. */
  readonly decompositionIntro: SayCount<'name'>;
  /** What the lines of a decomposition are to each other. */
  readonly decomposition: string;
  /** How many of several funnels are decompositions, and what that means. */
  readonly decompositionsAmong: SayCount;
  /** First sentence on several funnels that have the same stages. */
  readonly multiplesIntro: SayCount<'name' | 'places'>;
  /** No stage has a figure. */
  readonly noStageFigures: string;
  /** What is still open of a stage that does not stand just before. */
  readonly openOf: Say<'n' | 'unit' | 'base'>;
  /** What is still open, in words of the document. */
  readonly openNamed: Say<'n' | 'unit' | 'label'>;
  /** Between which stages something is still open. */
  readonly openBetween: Say<'from' | 'to'>;
  /** Between which stages most is still open. */
  readonly mostOpen: Say<'n' | 'from' | 'to'>;
  /** How a remainder is worked out. */
  readonly subtraction: Say<'whole' | 'part'>;
  /** How many times larger than all else something is drawn. */
  readonly enlarged: Say<'times'>;
  /** Why a stage is no share of the one before. */
  readonly breaks: Readonly<
    Record<'unit' | 'scope', Say<'base'>> & Record<'counts', Say<'base' | 'counts' | 'baseCounts'>>
  >;
  /** The parts of a stage are together more than it. */
  readonly partsOver: Say<'n'>;
  /** The parts of a stage are together as much as it. */
  readonly partsAdd: string;
  /** What something is a part of. */
  readonly partOf: Say<'whole'>;
  /** Title of what the parts leave over. */
  readonly remainder: string;
  /** Title of the whole among its parts. */
  readonly whole: string;
  /** How many stages a funnel has. */
  readonly stageCount: SayCount;
  /** A stage has more than in an earlier edition. */
  readonly changeUp: Say<'n' | 'date' | 'before'>;
  /** A stage has less than in an earlier edition. */
  readonly changeDown: Say<'n' | 'date' | 'before'>;
  /** A stage has as many as in an earlier edition. */
  readonly changeNone: Say<'date'>;
  /** A stage and what it was in an earlier edition, where the change cannot be told. */
  readonly changeUnknown: Say<'date' | 'before'>;
  /** What is missing to a target. */
  readonly shortOfTarget: Say<'n' | 'unit'>;
  /** How many of one line of a breakdown there are for each of the line before. */
  readonly perParent: Say<'n'>;
  /** The reader's choice of what the bars show. */
  readonly scales: Readonly<Record<'title' | 'common' | 'share', string>>;
  /** The reader's choice of the order of several funnels. */
  readonly orders: Readonly<Record<'title' | 'document' | 'completion', string>>;
  /** Caution: the stages of a funnel are of different dates. */
  readonly stageDatesDiffer: Say<'first' | 'last'>;
  /** How several funnels are ordered. */
  readonly orderedByCompletion: string;
}

/** The words of timelines. */
export interface TimelineWords {
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
  readonly kinds: Readonly<Record<'event' | 'release' | 'review' | 'deadline' | 'span' | 'recurring', string>>;
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
  /** Lane of what has no region, category, owner or level. */
  readonly otherLane: Readonly<Record<'region' | 'category' | 'owner' | 'level', string>>;
  /** How many milestones stand for one mark, or in one lane. */
  readonly milestoneCount: SayCount;
  /** How many began before the time that is shown, and reach into it. */
  readonly beganEarlier: SayCount;
  /** How many have no date. */
  readonly withoutDate: SayCount;
  /** How many more of a cluster are only in the table. */
  readonly moreInCluster: SayCount;
  /** What a mark with a number in it stands for. */
  readonly severalMilestones: string;
  /** How many lanes are not drawn. */
  readonly moreLanes: SayCount;
  /** How many have both a planned and an actual date. */
  readonly slipIntro: SayCount;
  /** How many of those were early, on time, late, or cannot be told. */
  readonly slipCounts: Readonly<Record<'early' | 'onTime' | 'late' | 'unknown', SayCount>>;
  /** In place of the milestones of a lane that has none in the time that is shown. */
  readonly noneShown: string;
  /** The part of the time that is shown. */
  readonly shownRange: Say<'range'>;
  /** Buttons that move in time. */
  readonly navigation: Readonly<Record<'title' | 'in' | 'out' | 'all' | 'earlier' | 'later', string>>;
  /** Buttons that lead from one milestone to the one before or after it in time. */
  readonly neighbours: Readonly<Record<'previous' | 'next', string>>;
  /** Name of the button for a closer look at the time of one lane. */
  readonly zoomToLane: Say<'name'>;
  /** Only the milestones of some places are drawn. */
  readonly onlyRegions: Say<'names'>;
  /** Label of the line of today. */
  readonly todayLine: Say<'date'>;
  /** Label of the time that the campaign lasts. */
  readonly campaignPeriod: string;
  /** How many milestones are only in the table. */
  readonly more: SayCount;
  /** How often something is to happen at least. */
  readonly minimumCount: SayCount;
  /** Who answers for something, and in what role. */
  readonly withRole: Say<'name' | 'role'>;
}
