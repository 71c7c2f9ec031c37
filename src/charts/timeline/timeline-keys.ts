import type { Direction } from '../../layout/chart-layout.js';
import type { TimelineLayout, TimelineMark } from './timeline-types.js';

/** Where a mark stands in time, for the keyboard; what has no date comes last. */
const at = (mark: TimelineMark | undefined) => mark?.placement?.start ?? Infinity;

/**
 * Where a key leads from a mark: in time, to the lane above or below, or to the ends of what is in sight; `null` where there is
 * nothing further. In a list up and down follow the list.
 */
export function moveInTimeline(layout: TimelineLayout, from: string, direction: Direction): string | null {
  const list = layout.marks;
  const index = list.findIndex(({ id }) => id === from);
  if (index === -1) return list[0]?.id ?? null;
  if (layout.orientation === 'vertical') return moveInList(list, index, direction);
  const lane = layout.lanes.findIndex(({ marks }) => marks.some(({ id }) => id === from));
  const inTime = [...list].sort((a, b) => at(a) - at(b) || 0); // two without a date differ by NaN
  const place = inTime.findIndex(({ id }) => id === from);
  switch (direction) {
    case 'start':
      return inTime[place - 1]?.id ?? null;
    case 'end':
      return inTime[place + 1]?.id ?? null;
    case 'first':
      return inTime[0]!.id;
    case 'last':
      return inTime[inTime.length - 1]!.id;
    case 'up':
      return nearestIn(layout.lanes.slice(0, lane).reverse(), list[index]!);
    case 'down':
      return nearestIn(layout.lanes.slice(lane + 1), list[index]!);
    default:
      return byMonth(inTime, place, direction === 'pageDown' ? 1 : -1, layout);
  }
}

function moveInList(list: readonly TimelineMark[], index: number, direction: Direction): string {
  const last = list.length - 1;
  const to = {
    up: index - 1,
    start: index - 1,
    down: index + 1,
    end: index + 1,
    pageUp: index - 10,
    pageDown: index + 10,
    first: 0,
    last,
  }[direction];
  return list[Math.max(0, Math.min(last, to))]!.id;
}

/** The mark of the next lane with any that lies nearest in time. */
function nearestIn(lanes: TimelineLayout['lanes'], to: TimelineMark): string | null {
  const marks = lanes.find((lane) => lane.marks.length)?.marks;
  if (!marks) return null;
  const distance = (mark: TimelineMark) => Math.abs(at(mark) - at(to)) || 0; // two without a date differ by NaN
  return marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best)).id;
}

/** The first mark at least a month away, in days of the axis. */
function byMonth(
  inTime: readonly TimelineMark[],
  place: number,
  step: 1 | -1,
  { days }: TimelineLayout,
): string | null {
  const month = (days > 3 * 365 ? 365 : 30) / days;
  let next = place + step;
  while (inTime[next + step] && Math.abs(at(inTime[next]) - at(inTime[place])) < month) next += step;
  return inTime[next]?.id ?? null;
}
