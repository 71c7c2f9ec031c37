import type { Say, SayCount } from './say.js';

/** The words of several measures beside each other. */
export interface MeasuresWords {
  /** How many measures there are. */
  readonly measureCount: SayCount;
  /** First sentence on several measures: how many places, and that each measure has a scale of its own. */
  readonly measuresIntro: SayCount<'measures'>;
  /** First sentence on all measures of one place. */
  readonly measuresOfIntro: SayCount<'region'>;
  /** Title of all measures of one place. */
  readonly measuresOf: Say<'region'>;
  /** What the fine ticks beside the bar of one place are. */
  readonly otherPlaces: string;
  /** Caution: unlike places say so in their cells. */
  readonly unlikeInCells: string;
  /** Caution: what else there is to be said of each measure stands below. */
  readonly careOfEach: string;
  /** A measure that was asked for is not in the document, or has no figures. */
  readonly measureLeftOut: Say<'id'>;
  /** A place that was asked for has no figures. */
  readonly regionLeftOut: Say<'id'>;
}
