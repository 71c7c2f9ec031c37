/** A point of what is seen of the page. */
export interface PointPx {
  readonly xPx: number;
  readonly yPx: number;
}

/** A pointer that is down. */
export interface HeldPointer {
  readonly id: number;
  readonly isTouch: boolean;
  /** Where it went down. */
  readonly from: PointPx;
  /** Where it was when it was last acted on. */
  last: PointPx;
  /** Where it is. */
  now: PointPx;
}

/** What comes of pointers that go down on an element. */
export interface DragActions {
  /** A drag has begun or gone on; with two pointers it is a pinch. */
  drag(element: Element, pointers: readonly HeldPointer[]): void;
  /** A pointer was let go without a drag. */
  press?(element: Element, pointer: HeldPointer): void;
}

/** How far a pointer moves before that is a drag, in px: a hand is not still when it clicks. */
const dragPx = 4;
/** A click later than this after a drag is another one, in ms. */
const clickMs = 500;

const gestureEvents = ['pointermove', 'pointerup', 'pointercancel', 'selectstart', 'dragstart'];
const nextEvents = ['click', 'pointerdown', 'keydown'];

/**
 * Follows one or two pointers from where they went down until they are let go, wherever on the page that is. One that hardly
 * moves stays a click, and a touch that goes up or down belongs to the page; of a drag, the click is taken away.
 */
export class PointerDrag {
  private readonly held = new Map<number, HeldPointer>();
  private element: Element | null = null;
  private isDragging = false;
  private endedAt = 0;

  constructor(
    private readonly most: 1 | 2,
    private readonly actions: DragActions,
  ) {}

  /** A pointer has gone down on an element. Returns whether it is followed: together, only touches are. */
  press(event: PointerEvent, element: Element): boolean {
    const from = pointOf(event);
    const isTouch = event.pointerType === 'touch';
    const pointer: HeldPointer = { id: event.pointerId, isTouch, from, last: from, now: from };
    // What is held with the same id was let go without a word.
    this.held.delete(pointer.id);
    const others = [...this.held.values()];
    if (others.length === 0) this.stop();
    else if (others.length === this.most || !isTouch || !others[0]!.isTouch) return false;
    // Fingers may be on two lanes of one axis: what counts is where the first is.
    this.element ??= element;
    this.held.set(pointer.id, pointer);
    for (const name of gestureEvents) window.addEventListener(name, this.onGesture);
    if (others.length > 0) this.begin();
    return true;
  }

  /** Lets go of everything. */
  stop(): void {
    this.held.clear();
    this.element = null;
    this.isDragging = false;
    for (const name of gestureEvents) window.removeEventListener(name, this.onGesture);
    for (const name of nextEvents) window.removeEventListener(name, this.onNext, true);
  }

  private readonly onGesture = (event: Event): void => {
    if (event.type === 'selectstart' || event.type === 'dragstart') return this.keepStill(event);
    const pointer = this.held.get((event as PointerEvent).pointerId);
    if (!pointer) return;
    if (event.type === 'pointermove') this.move(pointer, event as PointerEvent);
    else if (event.type === 'pointerup') this.release(pointer, event);
    else this.stop();
  };

  /** A mouse selects no text and drags no link while it drags a plot; a finger that rests may. */
  private keepStill(event: Event): void {
    if (this.isDragging || [...this.held.values()].some(({ isTouch }) => !isTouch)) event.preventDefault();
  }

  private move(pointer: HeldPointer, event: PointerEvent): void {
    // The button was let go where the page was not told, as in a menu.
    if (event.pointerType === 'mouse' && event.buttons === 0) return this.stop();
    pointer.now = pointOf(event);
    if (!this.isDragging) {
      if (!isDrag(pointer)) return;
      this.begin();
    }
    const pointers = [...this.held.values()];
    this.actions.drag(this.element!, pointers);
    pointers.forEach(settle);
  }

  /** From here on it is a drag. Captured no sooner: the click of a captured pointer does not reach what it was on. */
  private begin(): void {
    const isPinch = this.held.size > 1;
    this.isDragging = true;
    for (const pointer of this.held.values()) {
      if (isPinch) settle(pointer);
      try {
        this.element!.setPointerCapture(pointer.id);
      } catch {
        // It is up already. The window hears of all others even so.
      }
    }
  }

  private release(pointer: HeldPointer, event: Event): void {
    const { element, isDragging } = this;
    this.held.delete(pointer.id);
    if (this.held.size > 0) return;
    this.stop();
    if (!isDragging) return this.actions.press?.(element!, pointer);
    this.endedAt = event.timeStamp;
    for (const name of nextEvents) window.addEventListener(name, this.onNext, true);
  }

  /** What comes after a drag: its click, which ends here, or something else, after which every click is a real one. */
  private readonly onNext = (event: Event): void => {
    if (!event.isTrusted) return;
    for (const name of nextEvents) window.removeEventListener(name, this.onNext, true);
    if (event.type !== 'click' || event.timeStamp - this.endedAt > clickMs) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

const pointOf = ({ clientX, clientY }: PointerEvent): PointPx => ({ xPx: clientX, yPx: clientY });

function isDrag({ isTouch, from, now }: HeldPointer): boolean {
  const [across, down] = [Math.abs(now.xPx - from.xPx), Math.abs(now.yPx - from.yPx)];
  return isTouch ? across >= dragPx && across > down : Math.hypot(across, down) >= dragPx;
}

/** What has been acted on. */
function settle(pointer: HeldPointer): void {
  pointer.last = pointer.now;
}
