import type { CampaignMilestone } from './campaign.js';
import type { CampaignDate } from './date.js';

/** How far the actual date lies from the planned one, in days; positive is late. Both ends included. */
export interface Slip {
  readonly low: number;
  readonly high: number;
}

/**
 * The slip of a milestone, on intervals: a deadline counts from its last day; an event from its planned span, within which it
 * is on time. What lasts, or happens on several dates, counts from its last: a single date cannot be set against a plan of
 * several. `null` when that is so, and when a date is missing, open, or only about right.
 */
export function slipOf({ kind, planned, actual }: CampaignMilestone): Slip | null {
  if (!planned || !actual || actual.openEnd || [planned, actual].some(isDoubtful)) return null;
  const isSeveral = actual.form === 'interval' || actual.form === 'set';
  const done = isSeveral ? actual.end : actual;
  if (done.first === null || done.last === null || planned.first === null || planned.last === null) return null;
  if (kind === 'deadline') {
    return { low: Math.max(0, done.first - planned.last), high: Math.max(0, done.last - planned.last) };
  }
  if (planned.form === 'set' && !isSeveral) return null;
  const { first, last } = planned.form === 'set' ? planned.end : planned;
  const distance = (day: number) => (day > last! ? day - last! : day < first! ? day - first! : 0);
  return { low: distance(done.first), high: distance(done.last) };
}

const isDoubtful = ({ approximate, uncertain }: CampaignDate) => approximate || uncertain;
