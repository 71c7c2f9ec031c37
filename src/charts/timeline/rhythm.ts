import { everyDays, type CampaignMilestone, type CivilDay } from '../../model/index.js';
import type { TimeDomain } from './placement.js';
import type { RhythmPlacement } from './timeline-types.js';

/** Ticks closer than this, in em, cannot be told apart. */
const closestEm = 0.3;

/**
 * Where the ticks of a recurring duty stand: through the time in which it holds, as often as it recurs. They show how often,
 * and claim no date: where the time begins or ends is only known where the document says so.
 *
 * @param window - The part of the time that is in sight.
 */
export function placeRhythm(
  { recurrence }: CampaignMilestone,
  period: { readonly first: number | null; readonly last: number | null } | null,
  whole: TimeDomain,
  window: TimeDomain,
  plotEm: number,
): RhythmPlacement | null {
  if (!recurrence) return null;
  const length = window.last - window.first;
  const at = (day: CivilDay) => (day - window.first) / length;
  const first = period?.first ?? null;
  const last = recurrence.until ?? period?.last ?? null;
  const { count } = recurrence;
  if (count !== null && first === null) return null; // so many times, from nobody knows when
  const begin = at(first ?? whole.first);
  const finish = Math.min(
    at(last === null ? whole.last : last + 1),
    count === null || first === null ? Infinity : at(first + count * everyDays(recurrence)),
  );
  const start = Math.max(0, begin);
  const end = Math.min(1, finish);
  if (end <= start) return null;
  const step = everyDays(recurrence) / length;
  const isApart = step * plotEm >= closestEm;
  return {
    start,
    end,
    step: isApart ? step : 0,
    ticks: isApart ? ticksBetween(begin, start, end, step) : [],
    startIsKnown: first !== null && begin >= 0,
    endIsKnown: last !== null && finish <= 1,
  };
}

/** In the middle of each interval, counted from the begin: so that they move with the time that they stand in. */
function ticksBetween(begin: number, start: number, end: number, step: number): readonly number[] {
  const ticks: number[] = [];
  for (let index = Math.ceil((start - begin) / step - 0.5); ; index += 1) {
    const tick = begin + (index + 0.5) * step;
    if (tick > end) return ticks;
    ticks.push(tick);
  }
}
