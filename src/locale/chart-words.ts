import type { Status } from '../model/index.js';
import type { Say, SayCount } from './say.js';

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
  /** How often something is to happen at least. */
  readonly minimumCount: SayCount;
  /** Who answers for something, and in what role. */
  readonly withRole: Say<'name' | 'role'>;
}

/** The words of regional bars. */
export interface RegionsWords {
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
  /** Caution: some figures are of a part of their place. */
  readonly scopesDiffer: string;
  /** Caution: some figures count one kind of thing, the rest others. */
  readonly countsDiffer: Say<'first' | 'rest'>;
  /** Caution: some figures are rounded. */
  readonly someRounded: string;
}
