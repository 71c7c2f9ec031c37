import type { TimeDomain } from './placement.js';

/** The shortest stretch of time that can be shown, in days. */
export const shortestDays = 7;

const lengthOf = ({ first, last }: TimeDomain) => last - first;

/** A window of the time within the whole of it: never shorter than a week, never reaching beyond. */
export function clampWindow({ first, last }: TimeDomain, whole: TimeDomain): TimeDomain {
  const length = Math.min(lengthOf(whole), Math.max(shortestDays, last - first));
  const middle = (first + last) / 2;
  const start = Math.max(whole.first, Math.min(whole.last - length, middle - length / 2));
  return { first: start, last: start + length };
}

/** The window moved by a share of its own length; positive: later. */
export function panWindow(window: TimeDomain, share: number, whole: TimeDomain): TimeDomain {
  const by = share * lengthOf(window);
  const length = lengthOf(window);
  const first = Math.max(whole.first, Math.min(whole.last - length, window.first + by));
  return { first, last: first + length };
}

/** A window with more of the time on both sides of it: by a share of its own length, as far as there is any. */
export function widenWindow(window: TimeDomain, share: number, whole: TimeDomain): TimeDomain {
  const by = share * lengthOf(window);
  return { first: Math.max(whole.first, window.first - by), last: Math.min(whole.last, window.last + by) };
}

/** A stretch of time with a little before and after it, so that nothing stands at the very edge. */
export function withAir(stretch: TimeDomain): TimeDomain {
  const air = Math.max(0.5, lengthOf(stretch) * 0.05);
  return { first: stretch.first - air, last: stretch.last + air };
}

/** The window made shorter by a factor (above 1: a closer look), around a fraction of it that stays where it is. */
export function zoomWindow(window: TimeDomain, factor: number, at: number, whole: TimeDomain): TimeDomain {
  const length = Math.min(lengthOf(whole), Math.max(shortestDays, lengthOf(window) / factor));
  const fixed = window.first + at * lengthOf(window);
  return clampWindow({ first: fixed - at * length, last: fixed + (1 - at) * length }, whole);
}

/** The window moved as little as it takes to hold a stretch of time, which stands a little off its ends; wider if it must be. */
export function revealInWindow(window: TimeDomain, stretch: TimeDomain, whole: TimeDomain): TimeDomain {
  const length = lengthOf(window);
  const air = length * 0.1;
  if (stretch.first >= window.first && stretch.last <= window.last) return window;
  if (lengthOf(stretch) + 2 * air > length) {
    return clampWindow({ first: stretch.first - air, last: stretch.last + air }, whole);
  }
  const first =
    stretch.first < window.first + air ? stretch.first - air : Math.max(window.first, stretch.last + air - length);
  return clampWindow({ first, last: first + length }, whole);
}

/** Whether a window shows all of the time, but for a hair. */
export const isWhole = (window: TimeDomain, whole: TimeDomain): boolean =>
  lengthOf(window) >= lengthOf(whole) * (1 - 1e-9);

/** Whether what lasts from one moment to another reaches into a window. */
export const isInWindow = (start: number, end: number, window: TimeDomain): boolean =>
  start < window.last && end >= window.first;
