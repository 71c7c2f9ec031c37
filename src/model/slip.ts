import type { CampaignMilestone } from './campaign.js';

/** How far the actual date lies from the planned one, in days; positive is late. Both ends included. */
export interface Slip {
  readonly low: number;
  readonly high: number;
}

/**
 * The slip of a milestone, on intervals: a deadline counts from its last day; an event from its planned span, within which it
 * is on time. `null` when a date is missing or open.
 */
export function slipOf({ kind, planned, actual }: CampaignMilestone): Slip | null {
  if (!planned || !actual || actual.openEnd) return null;
  const done = actual.form === 'interval' ? actual.end : actual;
  if (done.first === null || done.last === null || planned.first === null || planned.last === null) return null;
  if (kind === 'deadline') {
    return { low: Math.max(0, done.first - planned.last), high: Math.max(0, done.last - planned.last) };
  }
  const distance = (day: number) =>
    day > planned.last! ? day - planned.last! : day < planned.first! ? day - planned.first! : 0;
  return { low: distance(done.first), high: distance(done.last) };
}
