import { max, min, scaleLinear } from '../../layout/d3.js';
import type { Campaign, CampaignDate, CampaignMilestone, CivilDay, DaySpan } from '../../model/index.js';
import { drawnDate, spanOf } from './milestone-facts.js';

/** The shape that shows how exactly a date is known. */
export type TimeShape = 'day' | 'band' | 'span' | 'deadline';

/** How one end of a mark is drawn: an edge, a fade (about, uncertain), or open (nothing known on that side). */
export type TimeEnd = 'edge' | 'fade' | 'open';

/** From one point of the axis to another; a single day is a point. */
export interface TimeStretch {
  readonly start: number;
  readonly end: number;
}

/** Where a date lies on the axis; positions are fractions of the plot. */
export interface TimePlacement {
  readonly shape: TimeShape;
  readonly start: number;
  readonly end: number;
  readonly startEnd: TimeEnd;
  readonly endEnd: TimeEnd;
  /** What is drawn from start to end: more than one stretch where the dates of a set lie apart, as the time between is not meant. */
  readonly stretches: readonly TimeStretch[];
}

/** First and last day of the axis. */
export interface TimeDomain {
  readonly first: CivilDay;
  readonly last: CivilDay;
}

/** Fractions of the plot by civil day; a day is drawn from its number to the next. */
export type TimeScale = (day: CivilDay) => number;

/** The days that all dated milestones and as-of dates lie in, with some air; `null` when nothing has a date. */
export function timeDomain(campaign: Campaign, milestones: readonly CampaignMilestone[]): TimeDomain | null {
  const dates = milestones.flatMap(({ planned, actual }) => [planned, actual]).filter((date) => date !== null);
  const spans = milestones.flatMap((milestone) => [
    spanOf(milestone),
    ...(milestone.actual && milestone.planned ? [milestone.planned] : []),
  ]);
  const days = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
  if (!days.length) return null;
  const known = milestones.flatMap(({ asOf }) => asOf?.first ?? []);
  const open = dates.some((date) => date.openEnd === 'ongoing') && campaign.period?.last ? [campaign.period.last] : [];
  const first = min(days)!;
  const last = max([...days, ...known, ...open])!;
  const air = Math.max(3, Math.round((last - first) * 0.02));
  return { first: first - air, last: last + 1 + air };
}

/** The scale of a domain. */
export const createTimeScale = ({ first, last }: TimeDomain): TimeScale => scaleLinear([first, last], [0, 1]);

/** Where a milestone's date lies; `null` when it has none. `date` defaults to the one it is drawn at. */
export function placeMilestone(
  milestone: CampaignMilestone,
  scale: TimeScale,
  date: CampaignDate | null = drawnDate(milestone),
): TimePlacement | null {
  if (!date) return null;
  const fade: TimeEnd = date.approximate || date.uncertain ? 'fade' : 'edge';
  const startEnd: TimeEnd = date.first === null ? 'open' : fade;
  const endEnd: TimeEnd = date.last === null ? 'open' : fade;
  const start = date.first === null ? 0 : clamp(scale(date.first));
  const end = date.last === null ? openEnd(milestone, scale) : clamp(scale(date.last + 1));
  if (milestone.kind === 'deadline' && date === milestone.planned && date.last !== null) {
    return { shape: 'deadline', start: end, end, startEnd: 'edge', endEnd, stretches: [{ start: end, end }] };
  }
  const lasting = milestone.kind === 'span' || date.form === 'interval';
  if (date.form === 'set') {
    const stretches = stretchesOf(date, scale, lasting);
    const ends = { start: stretches[0]!.start, end: stretches.at(-1)!.end };
    return { shape: lasting ? 'span' : 'band', ...ends, startEnd, endEnd, stretches };
  }
  if (!lasting && date.precision === 'day') return { shape: 'day', ...pointOf(date, scale), startEnd, endEnd };
  const whole = { start, end: lasting ? Math.max(start, end) : end };
  return { shape: lasting ? 'span' : 'band', ...whole, startEnd, endEnd, stretches: [whole] };
}

/** The middle of a day. */
function pointOf({ first }: DaySpan, scale: TimeScale) {
  const middle = clamp(scale(first! + 0.5));
  return { start: middle, end: middle, stretches: [{ start: middle, end: middle }] };
}

/** The dates of a set, those that adjoin as one; a day on its own is a point unless the milestone lasts. */
function stretchesOf({ members }: CampaignDate, scale: TimeScale, lasting: boolean): readonly TimeStretch[] {
  const spans: DaySpan[] = [];
  for (const span of members) {
    const before = spans.at(-1);
    if (before && before.last! + 1 === span.first) spans[spans.length - 1] = { first: before.first, last: span.last };
    else spans.push(span);
  }
  return spans.map((span) =>
    !lasting && span.first === span.last
      ? pointOf(span, scale).stretches[0]!
      : { start: clamp(scale(span.first!)), end: clamp(scale(span.last! + 1)) },
  );
}

/** What goes on is known to go on until the as-of date; beyond it the mark only fades. */
function openEnd({ asOf }: CampaignMilestone, scale: TimeScale): number {
  return asOf?.first == null ? 1 : clamp(scale(asOf.first + 1));
}

const clamp = (fraction: number) => Math.max(0, Math.min(1, fraction));
