import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fractionAt, toFraction } from './axis-fraction.js';
import { FrameMoves } from './frame-moves.js';
import { OverviewDrag } from './overview-drag.js';
import { PointerDrag, type HeldPointer, type PointPx } from './pointer-drag.js';

/** What the controller asks of a chart whose axis has a window. */
export interface PanZoomHost extends ReactiveControllerHost, HTMLElement {
  /** Where the axis begins: on the left, or on the right. */
  readonly direction: 'ltr' | 'rtl';
  /** Moves the window by a share of its own length; positive: towards the end of the axis (later). */
  panBy(share: number): void;
  /** Zooms by a factor (above 1: closer), around a fraction (0 start to 1 end) of the plot that stays where it is. */
  zoomBy(factor: number, at: number): void;
  /** Shows what lies between two fractions of the overview (of the whole axis). */
  showPart(start: number, end: number): void;
  /** Shows everything. */
  showAll(): void;
}

type Step = 'in' | 'out' | 'all' | 'earlier' | 'later';

const stepOfKey: Readonly<Record<string, Step>> = { '+': 'in', '=': 'in', '-': 'out', _: 'out', '0': 'all' };

/** How many px each unit of a wheel stands for: pixels, lines, pages. */
const wheelUnitsPx = [1, 16, 400];
/** How far a wheel turns to zoom by 2, in px; no single event zooms by more. */
const wheelDoublePx = 200;

/**
 * Moves and zooms the window of a chart's axis: by dragging or pinching a `[data-pan]`, by Ctrl and the wheel over it, by the
 * parts of a `[data-overview]`, by `[data-action=zoom]` buttons, and by + - 0 on a mark. A wheel alone and a vertical touch
 * scroll the page. The host is asked at most once a frame.
 */
export class PanZoom implements ReactiveController {
  private readonly moves: FrameMoves;
  private readonly overview: OverviewDrag;
  private readonly plotDrag = new PointerDrag(2, { drag: (plot, pointers) => this.follow(plot, pointers) });

  constructor(private readonly host: PanZoomHost) {
    this.moves = new FrameMoves(host);
    this.overview = new OverviewDrag(host, this.moves);
    host.addController(this);
  }

  /** Listens to plots, overview, buttons and marks. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('pointerdown', (event) => this.onPress(event as PointerEvent));
    root.addEventListener('wheel', (event) => this.onWheel(event as WheelEvent), { passive: false });
    root.addEventListener('click', (event) => this.onClick(event));
    root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
  }

  hostDisconnected(): void {
    this.plotDrag.stop();
    this.overview.stop();
    this.moves.cancel();
  }

  private onPress(event: PointerEvent): void {
    // With Ctrl it opens a menu on macOS.
    if (event.button !== 0 || event.ctrlKey) return;
    // The text of details can be selected, also where they lie over a plot.
    const place = closest(event, '[data-pan], [data-overview], [data-of]');
    if (place?.hasAttribute('data-pan')) this.plotDrag.press(event, place);
    else if (place?.hasAttribute('data-overview')) this.overview.press(event, place);
  }

  /** What lies under the pointers stays under them. */
  private follow(plot: Element, pointers: readonly HeldPointer[]): void {
    const [first, second] = pointers;
    const fraction = (px: number) => fractionAt(plot, px, this.host.direction);
    const before = fraction(mean(pointers.map(({ last }) => last.xPx)));
    const now = fraction(mean(pointers.map(({ now }) => now.xPx)));
    if (second) {
      const factor = distancePx(first!.now, second.now) / distancePx(first!.last, second.last);
      this.moves.zoom(factor, toFraction(before));
    }
    this.moves.pan(before - now);
  }

  /** A trackpad's pinch arrives as a wheel with Ctrl, too. */
  private onWheel(event: WheelEvent): void {
    const plot = closest(event, '[data-pan]');
    if (!plot || !(event.ctrlKey || event.metaKey) || event.deltaY === 0) return;
    event.preventDefault();
    const px = event.deltaY * (wheelUnitsPx[event.deltaMode] ?? 1);
    const power = Math.min(1, Math.max(-1, -px / wheelDoublePx));
    this.moves.zoom(2 ** power, toFraction(fractionAt(plot, event.clientX, this.host.direction)));
  }

  private onClick(event: Event): void {
    const button = closest(event, '[data-action=zoom]:not([aria-disabled=true])');
    if (button) this.step(button.getAttribute('data-value') as Step, 0.5);
  }

  private onKey(event: KeyboardEvent): void {
    const target = closest(event, '[data-mark], [data-action=zoom]');
    if (!target || event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(stepOfKey, event.key)) return;
    event.preventDefault();
    const at = target.hasAttribute('data-mark') ? target.getAttribute('data-at') : null;
    this.step(stepOfKey[event.key]!, at === null ? 0.5 : toFraction(Number(at)));
  }

  private step(step: Step, at: number): void {
    if (step === 'in') this.moves.zoom(2, at);
    else if (step === 'out') this.moves.zoom(0.5, at);
    else if (step === 'all') this.moves.showAll();
    else if (step === 'earlier') this.moves.pan(-0.5);
    else if (step === 'later') this.moves.pan(0.5);
  }
}

const closest = ({ target }: Event, selector: string) => (target instanceof Element ? target.closest(selector) : null);

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** At least 1: a pinch is a ratio. */
const distancePx = (a: PointPx, b: PointPx) => Math.max(1, Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx));
