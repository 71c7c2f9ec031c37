import { fractionAt, toFraction } from './axis-fraction.js';
import type { FrameMoves } from './frame-moves.js';
import { PointerDrag, type HeldPointer } from './pointer-drag.js';

interface Host {
  readonly direction: 'ltr' | 'rtl';
}

/** Two fractions of the whole axis. */
type Part = readonly [start: number, end: number];

/** What has been taken hold of, when the pointer went down. */
interface Held {
  readonly grip: string | null;
  readonly part: Part;
  /** Where the pointer holds it, as a fraction of the overview: from here the way is measured. */
  readonly at: number;
}

/**
 * Drags in an overview of the whole axis: its window, either end of the window, or, anywhere else, the window to where the
 * pointer is. A press there counts when it is let go, so that it can be called off.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/pointer-cancellation.html
 */
export class OverviewDrag {
  private held: Held | null = null;
  private readonly pointerDrag = new PointerDrag(1, {
    drag: (overview, pointers) => this.follow(overview, pointers[0]!),
    press: (overview, pointer) => this.held?.grip === null && this.follow(overview, pointer),
  });

  constructor(
    private readonly host: Host,
    private readonly moves: Pick<FrameMoves, 'showPart'>,
  ) {}

  /** A pointer has gone down in an overview. */
  press(event: PointerEvent, overview: Element): void {
    if (!this.pointerDrag.press(event, overview)) return;
    const grip = (event.target as Element).closest('[data-grip]')?.getAttribute('data-grip') ?? null;
    const part: Part = [fractionOf(overview, 'data-start', 0), fractionOf(overview, 'data-end', 1)];
    const pressed = fractionAt(overview, event.clientX, this.host.direction);
    this.held = { grip, part, at: grip === null ? (part[0] + part[1]) / 2 : pressed };
  }

  /** Lets go of everything. */
  stop(): void {
    this.pointerDrag.stop();
    this.held = null;
  }

  private follow(overview: Element, { now }: HeldPointer): void {
    const { grip, part, at } = this.held!;
    this.moves.showPart(...movePart(grip, part, fractionAt(overview, now.xPx, this.host.direction) - at));
  }
}

/** A part of the axis after one end, or all of it, was moved by a fraction. Ends may cross; all of it keeps its length. */
export function movePart(grip: string | null, [start, end]: Part, by: number): Part {
  if (grip === 'start' || grip === 'end') {
    const [moved, other] = grip === 'start' ? [toFraction(start + by), end] : [toFraction(end + by), start];
    return [Math.min(moved, other), Math.max(moved, other)];
  }
  const length = end - start;
  const first = Math.max(0, Math.min(1 - length, start + by));
  return [first, first + length];
}

function fractionOf(element: Element, name: string, otherwise: number): number {
  const value = element.getAttribute(name);
  return value === null ? otherwise : toFraction(Number(value));
}
