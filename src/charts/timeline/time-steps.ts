import type { LaneIndex, TimelineEntry, TimelineIndex } from './timeline-index.js';
import type { ClusterMark, TimelineLayout, TimelineMark } from './timeline-types.js';

/** Where a step in time leads: to a mark that is drawn, or to a milestone out of sight. */
export type TimeStep = { readonly mark: TimelineMark } | { readonly entry: TimelineEntry };

const laneMaps = new WeakMap<TimelineIndex, ReadonlyMap<TimelineEntry, LaneIndex>>();

/** The lane of each dated milestone; looked up once. */
function lanesOf(index: TimelineIndex): ReadonlyMap<TimelineEntry, LaneIndex> {
  const known = laneMaps.get(index);
  if (known) return known;
  const lanes = new Map(index.lanes.flatMap((lane) => lane.dated.map((entry) => [entry, lane] as const)));
  laneMaps.set(index, lanes);
  return lanes;
}

/** Whether a mark has a place in time. */
const isDated = (mark: TimelineMark) =>
  mark.type === 'cluster' ? !Number.isNaN(mark.begins.first) : mark.shape !== 'undated' && mark.shape !== 'recurring';

/** Whether a milestone of the same lane is in a cluster: it begins there, or it began earlier and reaches into the window. */
function holds({ begins, days }: ClusterMark, { start, end }: TimelineEntry): boolean {
  if (begins.first <= start && start <= begins.last) return true;
  return days.first <= start && start < begins.first && end >= begins.first;
}

/** The mark that stands for each dated milestone: its own, or the cluster that it is in; `null`: it is not in sight. */
export function createStandIns(
  index: TimelineIndex,
  layout: TimelineLayout,
): (entry: TimelineEntry) => TimelineMark | null {
  const own = new Map(layout.marks.map((mark) => [mark.id, mark]));
  const clusters = new Map(
    layout.lanes.map(
      ({ id, marks }) => [id, marks.filter((mark) => mark.type === 'cluster').filter(({ waits }) => !waits)] as const,
    ),
  );
  return (entry) =>
    own.get(entry.milestone.id) ??
    clusters.get(lanesOf(index).get(entry)?.id ?? '')?.find((cluster) => holds(cluster, entry)) ??
    null;
}

/**
 * The next or the previous in time, in whatever lane: each comes once, whether it is in sight or not, and a cluster with the
 * first that is in it. What has no date comes after all that has one. `null`: there is nothing further.
 */
export function stepInTime(index: TimelineIndex, layout: TimelineLayout, from: string, step: 1 | -1): TimeStep | null {
  const { inTime } = index;
  const mark = layout.marks.find(({ id }) => id === from);
  if (!mark) return null;
  const markOf = createStandIns(index, layout);
  const orders = new Map<TimelineMark, number>();
  const orderOf = (it: TimelineMark) => {
    if (!orders.has(it))
      orders.set(
        it,
        inTime.findIndex((entry) => markOf(entry) === it),
      );
    return orders.get(it)!;
  };
  const undated = layout.marks.filter((it) => !isDated(it));
  const isTimeless = !isDated(mark);
  if (isTimeless) {
    const beside = undated[undated.indexOf(mark) + step];
    if (beside ?? step > 0) return beside ? { mark: beside } : null;
  }
  const at = isTimeless ? inTime.length : orderOf(mark);
  for (let place = at + step; place >= 0 && place < inTime.length; place += step) {
    const entry = inTime[place]!;
    const next = markOf(entry);
    if (!next) return { entry };
    if ((orderOf(next) - at) * step > 0) return { mark: next };
  }
  return step > 0 && undated[0] ? { mark: undated[0] } : null;
}
