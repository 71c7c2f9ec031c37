import { max, min, scaleLinear } from '../../layout/d3.js';
import type { Campaign, CampaignDate, CampaignMilestone, CivilDay } from '../../model/index.js';
import { drawnDate, spanOf } from './milestone-facts.js';

/** The shape that shows how exactly a date is known. */
export type TimeShape = 'day' | 'band' | 'span' | 'deadline';

/** How one end of a mark is drawn: an edge, a fade (about, uncertain), or open (nothing known on that side). */
export type TimeEnd = 'edge' | 'fade' | 'open';

/** Where a date lies on the axis; positions are fractions of the plot. */
export interface TimePlacement {
  readonly shape: TimeShape;
  readonly start: number;
  readonly end: number;
  readonly startEnd: TimeEnd;
  readonly endEnd: TimeEnd;
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
    return { shape: 'deadline', start: end, end, startEnd: 'edge', endEnd };
  }
  const lasting = milestone.kind === 'span' || date.form === 'interval';
  if (lasting) return { shape: 'span', start, end: Math.max(start, end), startEnd, endEnd };
  if (date.precision === 'day') {
    const middle = clamp(scale(date.first! + 0.5));
    return { shape: 'day', start: middle, end: middle, startEnd, endEnd };
  }
  return { shape: 'band', start, end, startEnd, endEnd };
}

/** What goes on is known to go on until the as-of date; beyond it the mark only fades. */
function openEnd({ asOf }: CampaignMilestone, scale: TimeScale): number {
  return asOf?.first == null ? 1 : clamp(scale(asOf.first + 1));
}

const clamp = (fraction: number) => Math.max(0, Math.min(1, fraction));
