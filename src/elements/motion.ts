import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Something is drawn, and will be drawn otherwise. */
  readonly redraws: boolean;
}

const timing = { duration: 300, easing: 'ease-out' } as const;

/** Where something was before a change: what moves, and the length of each bar. */
interface Snapshot {
  readonly places: ReadonlyMap<string, DOMRect>;
  readonly lengths: ReadonlyMap<string, number>;
}

/**
 * Moves what is drawn from where it was to where it is, by its id, with transforms only: bars grow or shrink, and what has
 * `data-move` changes its place. Nothing moves on first sight, nor when the reader wants less motion.
 * @see https://aerotwist.com/blog/flip-your-animations/ (first, last, invert, play)
 */
export class Motion implements ReactiveController {
  private before: Snapshot | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdate(): void {
    const moves = this.host.redraws && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.before = moves ? this.snapshot() : null;
  }

  hostUpdated(): void {
    const { before } = this;
    if (!before) return;
    this.before = null;
    const moved = [...this.movable()].flatMap(([id, element]) => {
      const was = before.places.get(id);
      return was ? [{ element, was }] : [];
    });
    // One after the other for all of them: to measure after something has been set has all laid out anew.
    for (const { element } of moved) settle(element);
    const steps = moved.map(({ element, was }) => stepTo(was, element.getBoundingClientRect()));
    moved.forEach(({ element }, index) => slide(element, steps[index]!));
    for (const [id, bar] of this.bars()) {
      const was = before.lengths.get(id);
      if (was !== undefined) stretch(bar, was);
    }
  }

  private snapshot(): Snapshot {
    return {
      places: new Map([...this.movable()].map(([id, element]) => [id, element.getBoundingClientRect()])),
      lengths: new Map([...this.bars()].map(([id, bar]) => [id, lengthOf(bar)])),
    };
  }

  private *movable(): Generator<readonly [string, Element]> {
    for (const element of this.host.renderRoot.querySelectorAll('[data-move]')) {
      yield [element.getAttribute('data-move')!, element];
    }
  }

  /** The solid part of each mark's bar. */
  private *bars(): Generator<readonly [string, Element]> {
    for (const bar of this.host.renderRoot.querySelectorAll('[data-mark] .bar > .fill')) {
      yield [bar.closest('[data-mark]')!.getAttribute('data-mark')!, bar];
    }
  }
}

/** The length of a bar in percent, as it is drawn. */
const lengthOf = (bar: Element) => Number.parseFloat(bar.getAttribute('width') ?? '0');

/** Ends what is still moving: it would move where the element is measured. */
function settle(element: Element): void {
  for (const running of element.getAnimations()) running.cancel();
}

const stepTo = (was: DOMRect, is: DOMRect) => ({ x: was.left - is.left, y: was.top - is.top });

function slide(element: Element, { x, y }: { readonly x: number; readonly y: number }): void {
  if (x !== 0 || y !== 0) element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], timing);
}

function stretch(bar: Element, was: number): void {
  const is = lengthOf(bar);
  if (is > 0 && was !== is) bar.animate([{ transform: `scaleX(${was / is})` }, { transform: 'none' }], timing);
}
