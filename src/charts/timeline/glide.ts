import { layoutNavigation } from './navigation.js';
import type { TimeDomain } from './placement.js';
import { isWhole } from './time-window.js';
import type { TimelineIndex } from './timeline-index.js';
import type { TimelineLayout } from './timeline-types.js';

/**
 * From this much shorter to this much longer than it was laid out, a window may be shown by stretching what is drawn: a closer
 * look only takes marks and labels apart, a wider one brings them together.
 */
const [shortest, longest] = [0.6, 1.1];
/** How much more than is in sight is drawn on each side while the window moves, ready for the next steps. */
export const marginShare = 0.25;

const lengthOf = ({ first, last }: TimeDomain) => last - first;

/** Whether a window is so near to the one before that steps like this can be shown by moving what is drawn. */
export function isSmallStep(before: TimeDomain, now: TimeDomain): boolean {
  const room = marginShare * lengthOf(before);
  const ratio = lengthOf(now) / lengthOf(before);
  return now.first >= before.first - room && now.last <= before.last + room && ratio >= shortest && ratio <= longest;
}

/**
 * The same drawing moved and stretched so that it shows another window; `null` when more than is drawn would be seen, or when
 * it would be stretched too far. For as long as the reader moves: what depends on the window itself, such as labels that stay
 * in sight and the parts of clusters, is only right when it is laid out anew.
 */
export function glideTo(
  layout: TimelineLayout,
  index: TimelineIndex,
  window: TimeDomain,
  hasMoved: boolean,
): TimelineLayout | null {
  const { window: was, drawn } = layout;
  const { whole } = index;
  if (!was || !drawn || !whole || layout.orientation === 'vertical' || isWhole(window, whole)) return null;
  const length = lengthOf(window);
  const ratio = length / lengthOf(was);
  const isDrawn = window.first >= drawn.first && window.last <= drawn.last;
  if (!isDrawn || ratio < shortest || ratio > longest) return null;
  const hasClusters = layout.marks.some(({ type }) => type === 'cluster');
  const changed = {
    glide: { start: (was.first - window.first) / length, size: 1 / ratio },
    navigation: layoutNavigation(index, whole, window, hasClusters, hasMoved),
  };
  // The table is a getter, and is not to be read here.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(layout), ...Object.getOwnPropertyDescriptors(changed) },
  ) as TimelineLayout;
}
