import type { Direction } from '../../layout/chart-layout.js';
import type { MilestoneMark, TimelineLayout } from './timeline.layout.js';

/** Where a mark stands in time, for the keyboard; undated ones come last. */
const at = (mark: MilestoneMark | undefined) => mark?.placement?.start ?? Infinity;

/** Where a key leads from a milestone: in time, to the lane above or below, or to the ends. In a list up and down follow the list. */
export function moveInTimeline(layout: TimelineLayout, from: string, direction: Direction): string | null {
  const lane = layout.lanes.findIndex(({ marks }) => marks.some(({ id }) => id === from));
  const list = layout.marks;
  const index = list.findIndex(({ id }) => id === from);
  if (index === -1) return list[0]?.id ?? null;
  if (layout.orientation === 'vertical') {
    const steps = {
      up: index - 1,
      start: index - 1,
      down: index + 1,
      end: index + 1,
      pageUp: index - 10,
      pageDown: index + 10,
    };
    if (direction === 'first') return list[0]!.id;
    if (direction === 'last') return list[list.length - 1]!.id;
    return list[Math.max(0, Math.min(list.length - 1, steps[direction]))]!.id;
  }
  const inTime = [...list].sort((a, b) => at(a) - at(b) || 0);
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
      return nearest(layout.lanes[lane - 1]?.marks, list[index]!);
    case 'down':
      return nearest(layout.lanes[lane + 1]?.marks, list[index]!);
    default:
      return byMonth(inTime, place, direction === 'pageDown' ? 1 : -1, layout);
  }
}

function nearest(marks: readonly MilestoneMark[] | undefined, to: MilestoneMark): string | null {
  if (!marks?.length) return null;
  const distance = (mark: MilestoneMark) => Math.abs(at(mark) - at(to)) || 0; // two without a date differ by NaN
  return marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best)).id;
}

/** The first mark at least a month away, in days of the axis. */
function byMonth(
  inTime: readonly MilestoneMark[],
  place: number,
  step: 1 | -1,
  { days }: TimelineLayout,
): string | null {
  const month = (days > 3 * 365 ? 365 : 30) / days;
  let next = place + step;
  while (inTime[next + step] && Math.abs(at(inTime[next]) - at(inTime[place])) < month) next += step;
  return inTime[next]?.id ?? null;
}
