import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** The mark whose details are shown for the moment. */
  peekMark(id: string | null): void;
}

/** How long a pointer has to rest on a mark, in ms: moving across the chart opens nothing. */
const restMs = 300;
/** How long the details stay once the pointer has left, in ms: long enough to move into them. */
const leaveMs = 200;

/**
 * Shows the details of the mark that a mouse rests on or that has the focus by keyboard. They can be pointed at, stay as long
 * as that, and go with Escape; a touch opens the details for good, by activating the mark.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
export class Peek implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** Listens to the marks. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('pointerover', (event) => this.onOver(event as PointerEvent));
    root.addEventListener('pointerout', (event) => this.onOut(event as PointerEvent));
    root.addEventListener('focusin', (event) => this.onFocus(event));
    root.addEventListener('focusout', () => this.later(null, leaveMs));
    root.addEventListener('pointerdown', () => this.later(null, 0));
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    document.removeEventListener('keydown', this.dismiss);
  }

  /** Escape closes what is shown, wherever the focus is: the pointer may have opened it. */
  private readonly dismiss = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.show(null);
  };

  private show(id: string | null): void {
    document.removeEventListener('keydown', this.dismiss);
    if (id !== null) document.addEventListener('keydown', this.dismiss);
    this.host.peekMark(id);
  }

  private onOver(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const id = ownerOf(event.target);
    if (id !== null) this.later(id, restMs);
  }

  private onOut(event: PointerEvent): void {
    if (event.pointerType !== 'touch' && ownerOf(event.target) !== null) this.later(null, leaveMs);
  }

  private onFocus({ target }: Event): void {
    const id = ownerOf(target);
    if (id !== null && target instanceof Element && target.matches(':focus-visible')) this.later(id, 0);
  }

  private later(id: string | null, ms: number): void {
    clearTimeout(this.timer);
    if (ms === 0) this.show(id);
    else this.timer = setTimeout(() => this.show(id), ms);
  }
}

/** The id of the mark that an element is in, or whose details it is in. */
function ownerOf(target: EventTarget | null): string | null {
  const owner = target instanceof Element ? target.closest('[data-mark], [data-of]') : null;
  return owner?.getAttribute('data-mark') ?? owner?.getAttribute('data-of') ?? null;
}
