import type { Speaker } from '../../layout/sentences.js';
import { canZoomIn } from './clusters.js';
import type { TimeDomain } from './placement.js';
import { isWhole } from './time-window.js';
import type { TimelineIndex } from './timeline-index.js';
import type { TimeNavigation } from './timeline-types.js';

/** Parts of the overview. */
const parts = 96;
/** Fewer dated milestones than this are all in sight anyway. */
const fewest = 8;

const densities = new WeakMap<TimelineIndex, readonly number[]>();

/** How many begin in each part of the whole time, as shares of the most; counted once. */
function densityOf(index: TimelineIndex, whole: TimeDomain): readonly number[] {
  const known = densities.get(index);
  if (known) return known;
  const counts = new Array<number>(parts).fill(0);
  const perDay = parts / (whole.last - whole.first);
  for (const { spans } of index.lanes) {
    for (const start of spans.starts) counts[Math.min(parts - 1, Math.floor((start - whole.first) * perDay))]! += 1;
  }
  const most = Math.max(1, ...counts);
  const density = counts.map((count) => count / most);
  densities.set(index, density);
  return density;
}

/** What the reader needs to move in time; `null` where everything is in sight anyway. */
export function layoutNavigation(
  index: TimelineIndex,
  whole: TimeDomain,
  window: TimeDomain,
  hasClusters: boolean,
  hasMoved: boolean,
): TimeNavigation | null {
  const isAll = isWhole(window, whole);
  if (isAll && !hasClusters && index.inTime.length < fewest) return null;
  const length = whole.last - whole.first;
  return {
    range: rangeWords(window, index.speaker),
    isAll,
    hasAllSteps: hasMoved || hasClusters || !isAll,
    canZoomIn: canZoomIn(window),
    density: densityOf(index, whole),
    start: (window.first - whole.first) / length,
    end: (window.last - whole.first) / length,
    ends: [index.speaker.locale.day(whole.first), index.speaker.locale.day(Math.ceil(whole.last) - 1)],
    hasOverview: hasClusters || !isAll,
  };
}

/** The days that are in sight. */
function rangeWords({ first, last }: TimeDomain, { locale }: Speaker): string {
  const from = Math.floor(first);
  const to = Math.max(from, Math.ceil(last) - 1);
  return locale.words.fromTo({ first: locale.day(from), last: locale.day(to) });
}
