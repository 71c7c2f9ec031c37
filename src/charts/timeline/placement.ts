import { scaleLinear } from '../../layout/d3.js';
import {
  civilDay,
  type Campaign,
  type CampaignDate,
  type CampaignMilestone,
  type CivilDay,
  type DaySpan,
} from '../../model/index.js';
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

/** The days that a document can name; before and after them there is no air, as no words could tell it from them. */
const [firstDay, lastDay] = [civilDay(1, 1, 1), civilDay(9999, 12, 31)];

/** The days that all dated milestones and as-of dates lie in, with some air; `null` when nothing has a date. */
export function timeDomain(campaign: Campaign, milestones: readonly CampaignMilestone[]): TimeDomain | null {
  let first = Infinity;
  let last = -Infinity;
  let known = -Infinity;
  let isOngoing = false;
  const add = (day: CivilDay | null) => {
    if (day === null) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const milestone of milestones) {
    const { planned, actual, asOf } = milestone;
    const span = spanOf(milestone);
    const plan = actual && planned ? planned : span;
    for (const day of [span.first, span.last, plan.first, plan.last]) add(day);
    known = Math.max(known, asOf?.first ?? -Infinity);
    isOngoing ||= planned?.openEnd === 'ongoing' || actual?.openEnd === 'ongoing';
  }
  if (first > last) return null;
  last = Math.max(last, known, isOngoing ? (campaign.period?.last ?? -Infinity) : -Infinity);
  const air = Math.max(3, Math.round((last - first) * 0.02));
  return {
    first: Math.min(first, Math.max(first - air, firstDay)),
    last: Math.max(last, Math.min(last + air, lastDay)) + 1,
  };
}

/** Fractions of the plot that shows a part of the time; what lies far outside it is drawn as if just outside. */
export function createTimeScale({ first, last }: TimeDomain): TimeScale {
  const scale = scaleLinear([first, last], [0, 1]);
  return (day) => Math.max(-1, Math.min(2, scale(day)));
}

/** A date of a milestone: the one that it is drawn at, or its plan beside an actual date. */
type DrawnAs = 'own' | 'plan';

const dateOf = (milestone: CampaignMilestone, as: DrawnAs) =>
  as === 'plan' ? milestone.planned : drawnDate(milestone);

/** The shape that a milestone, or the plan beside its actual date, is drawn with; `null` when it has no date. */
export function shapeOf(milestone: CampaignMilestone, as: DrawnAs = 'own'): TimeShape | null {
  const date = dateOf(milestone, as);
  if (!date) return null;
  // Dates cannot be told apart by themselves: one object stands for all that are written alike.
  const isPlan = as === 'plan' || milestone.actual === null;
  if (milestone.kind === 'deadline' && isPlan && date.last !== null) return 'deadline';
  if (milestone.kind === 'span' || date.form === 'interval') return 'span';
  return date.precision === 'day' ? 'day' : 'band';
}

/**
 * Where a milestone's date lies; `null` when it has none.
 *
 * @param whole - All of the time: where a side of a date is open, its mark reaches to the end of it.
 * @param as - Default: its own date, not the plan beside it.
 */
export function placeMilestone(
  milestone: CampaignMilestone,
  scale: TimeScale,
  whole: TimeDomain,
  as: DrawnAs = 'own',
): TimePlacement | null {
  const [date, shape] = [dateOf(milestone, as), shapeOf(milestone, as)];
  if (!date || !shape) return null;
  const fade: TimeEnd = date.approximate || date.uncertain ? 'fade' : 'edge';
  const startEnd: TimeEnd = date.first === null ? 'open' : fade;
  const endEnd: TimeEnd = date.last === null ? 'open' : fade;
  const start = scale(date.first ?? whole.first);
  const end = scale(date.last === null ? openEnd(milestone, whole) : date.last + 1);
  if (shape === 'deadline') return { shape, ...stretch(end, end), startEnd: 'edge', endEnd };
  if (date.form === 'set') {
    const stretches = stretchesOf(date, scale, shape === 'span');
    return { shape, start: stretches[0]!.start, end: stretches.at(-1)!.end, startEnd, endEnd, stretches };
  }
  if (shape === 'day') return { shape, ...pointOf(date, scale), startEnd, endEnd };
  return { shape, ...stretch(start, Math.max(start, end)), startEnd, endEnd };
}

const stretch = (start: number, end: number) => ({ start, end, stretches: [{ start, end }] });

/** The first and the last moment that the drawing of a milestone reaches, its plan beside the actual date included; `null` without a date. */
export function extentOf(milestone: CampaignMilestone, whole: TimeDomain): TimeDomain | null {
  const { planned, actual } = milestone;
  const own = reachOf(milestone, 'own', whole);
  const plan = actual && planned ? reachOf(milestone, 'plan', whole) : null;
  if (!own || !plan) return own;
  return { first: Math.min(own.first, plan.first), last: Math.max(own.last, plan.last) };
}

function reachOf(milestone: CampaignMilestone, as: DrawnAs, whole: TimeDomain): TimeDomain | null {
  const [date, shape] = [dateOf(milestone, as), shapeOf(milestone, as)];
  if (!date || !shape) return null;
  const end = date.last === null ? openEnd(milestone, whole) : date.last + 1;
  if (shape === 'deadline') return { first: end, last: end };
  if (shape === 'day') return { first: date.first! + 0.5, last: date.first! + 0.5 };
  const start = date.first ?? whole.first;
  return { first: start, last: Math.max(start, end) };
}

/** The middle of a day. */
function pointOf({ first }: DaySpan, scale: TimeScale) {
  const middle = scale(first! + 0.5);
  return stretch(middle, middle);
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
      ? { start: scale(span.first! + 0.5), end: scale(span.first! + 0.5) }
      : { start: scale(span.first!), end: scale(span.last! + 1) },
  );
}

/** What goes on is known to go on until the as-of date; beyond it the mark only fades. */
function openEnd({ asOf }: CampaignMilestone, whole: TimeDomain): CivilDay {
  return asOf?.first == null ? whole.last : asOf.first + 1;
}
