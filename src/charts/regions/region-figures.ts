import { compareSpans, type CampaignDate } from '../../model/date.js';
import type { Campaign, CampaignFigure, CampaignMeasure } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';
import { numberRegions } from './region-numbers.js';

/**
 * The figures of one measure, by the place of their region among all: the place of a figure in the campaign, or -1 for none.
 * Where no region has a target, or a baseline, the list of these is empty.
 */
export interface RegionFigures {
  /** What was achieved; of several figures one of the whole region, then the latest. */
  readonly actual: Int32Array;
  /** What was aimed at, chosen likewise. */
  readonly target: Int32Array;
  /** How it was at the start, chosen likewise. */
  readonly baseline: Int32Array;
  /** Whether any region has a target or a baseline. */
  readonly hasGoals: boolean;
  /** Whether some region has more than one actual figure. */
  readonly hasSeveral: boolean;
}

const order = (a: CampaignDate | null, b: CampaignDate | null): number => {
  if (a === b) return 0;
  if (!a || !b) return a ? 1 : -1;
  return compareSpans(a, b);
};

/** Whether a figure comes before another of the same region: one of the whole of it, then the later one; of equals the first. */
export function isBetter(figure: CampaignFigure, than: CampaignFigure): boolean {
  if ((figure.scope === null) !== (than.scope === null)) return figure.scope === null;
  return (order(figure.asOf, than.asOf) || order(figure.period, than.period)) > 0;
}

/** Finds the figures of a measure for every region; those of a category are of a part, and are not compared here. */
export function collectFigures({ regions, figures }: Campaign, measure: CampaignMeasure): RegionFigures {
  const numberOf = numberRegions(regions);
  const none = () => new Int32Array(regions.length).fill(-1);
  const empty = new Int32Array(0);
  const found = { actual: none(), target: empty, baseline: empty };
  let hasSeveral = false;
  let hasGoals = false;
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index]!;
    const { kind } = figure;
    if (figure.measure !== measure || !figure.region || figure.category || kind === 'forecast') continue;
    if (found[kind] === empty) found[kind] = none();
    const places = found[kind];
    const region = numberOf(figure.region);
    const before = places[region]!;
    if (kind !== 'actual') hasGoals = true;
    else if (before >= 0) hasSeveral = true;
    if (before < 0 || isBetter(figure, figures[before]!)) places[region] = index;
  }
  return { ...found, hasGoals, hasSeveral };
}

/** Which of two figures of the same thing is of an earlier time: by their periods where these differ, else by their as-of dates. */
export function compareTimes(a: CampaignFigure, b: CampaignFigure): number {
  const byPeriod = a.period && b.period ? compareSpans(a.period, b.period) : 0;
  return byPeriod || (a.asOf && b.asOf ? compareSpans(a.asOf, b.asOf) : 0);
}

/** Whether two figures count the same kind of thing in the same part of their region. */
const isSameThing = (a: CampaignFigure, b: CampaignFigure) =>
  a.counts === b.counts && textKey(a.scope) === textKey(b.scope);

/**
 * The earliest figure of each region that its actual figure may be set against: of the same kind of thing, the same part of
 * the region, and an earlier time. -1 where there is none.
 */
export function earlierFigures(
  { regions, figures }: Campaign,
  measure: CampaignMeasure,
  actual: Int32Array,
): Int32Array {
  const numberOf = numberRegions(regions);
  const earlier = new Int32Array(regions.length).fill(-1);
  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index]!;
    if (figure.measure !== measure || figure.kind !== 'actual' || !figure.region || figure.category) continue;
    const region = numberOf(figure.region);
    const latest = figures[actual[region]!]!;
    if (figure.amount.absence || !isSameThing(figure, latest) || compareTimes(figure, latest) >= 0) continue;
    const before = earlier[region]!;
    if (before < 0 || compareTimes(figure, figures[before]!) < 0) earlier[region] = index;
  }
  return earlier;
}
