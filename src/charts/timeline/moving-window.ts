import { parseDate } from '../../model/index.js';
import { isSmallStep } from './glide.js';
import type { TimeDomain } from './placement.js';
import { clampWindow, isWhole } from './time-window.js';

/** What a window is moved in. */
export interface WindowGround {
  /** All of the time. */
  readonly whole: TimeDomain;
  /** What is shown before the reader has chosen; `null`: all. */
  readonly asked: TimeDomain | null;
}

/** The part of the time that the reader has chosen, and whether it moves. */
export class MovingWindow {
  /** `null` before the reader has chosen, and when all of the time is shown. */
  chosen: TimeDomain | null = null;
  /** Whether the reader has moved in time: then all buttons for it stay. */
  hasMoved = false;
  /** Whether the window moves, in small steps that follow on one another. */
  isGliding = false;

  /** Calls off the end of the steps; `null` at rest. */
  private cancel: (() => void) | null = null;

  /**
   * @param changed - Called when something else is to be drawn.
   * @param afterPause - Calls back when a pause after a step has ended the steps; returns what calls that off.
   */
  constructor(
    private readonly changed: () => void,
    private readonly afterPause: (ended: () => void) => () => void,
  ) {}

  /** What is shown now. */
  of({ whole, asked }: WindowGround): TimeDomain {
    return clampWindow(this.chosen ?? asked ?? whole, whole);
  }

  /** Shows another part of the time, laid out for itself. */
  show(ground: WindowGround, change: (window: TimeDomain, whole: TimeDomain) => TimeDomain): boolean {
    const now = this.of(ground);
    const next = change(now, ground.whole);
    if (next.first === now.first && next.last === now.last) return false;
    this.hasMoved = true;
    this.isGliding = false;
    this.chosen = isWhole(next, ground.whole) && ground.asked === null ? null : next;
    this.changed();
    return true;
  }

  /** Shows another part of the time as one of many steps: of small ones that follow on one another, only the last is laid out. */
  glide(ground: WindowGround, change: (window: TimeDomain, whole: TimeDomain) => TimeDomain): void {
    const before = this.of(ground);
    const follows = this.cancel !== null;
    if (!this.show(ground, change)) return;
    this.isGliding = follows && isSmallStep(before, this.of(ground));
    this.cancel?.();
    this.cancel = this.afterPause(() => this.settle());
  }

  /** The steps have come to an end: what is shown is laid out. Whether that was still to be done. */
  settle(): boolean {
    this.cancel?.();
    this.cancel = null;
    if (!this.isGliding) return false;
    this.isGliding = false;
    this.changed();
    return true;
  }

  /** What the page asks for anew comes before what the reader has chosen of something else. */
  reset(): void {
    this.chosen = null;
  }
}

/** The part of the time that the page asks for by its first and its last day; `null` when it asks for none. */
export function askedWindow(whole: TimeDomain, from: string | null, to: string | null): TimeDomain | null {
  const first = from === null ? null : (parseDate(from)?.first ?? null);
  const last = to === null ? null : (parseDate(to)?.last ?? null);
  if (first === null && last === null) return null;
  return { first: first ?? whole.first, last: last === null ? whole.last : last + 1 };
}
