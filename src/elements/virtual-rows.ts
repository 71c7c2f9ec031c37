import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  afterScroll,
  scrolledPx,
  scrollTo,
  spanInSight,
  topForRow,
  wouldMove,
  isCompressed,
  type RowAlign,
  type RowScale,
  type RowScroll,
  type RowSpan,
  type RowWindow,
} from './row-scale.js';

export type { RowAlign, RowWindow };

/** What the controller asks of an element with a long list. */
export interface VirtualRowsHost extends ReactiveControllerHost, HTMLElement {
  /** Where the list is drawn. */
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** How a long list is drawn. */
export interface VirtualRowsOptions {
  /** Selector of the scroller in the host's root. Default: `[data-rows-scroller]`. */
  readonly scroller?: string;
  /** How many rows at least are drawn on either side of those in sight. Default: 8. */
  readonly overscan?: number;
  /** Height of a row in px before one has been measured. Default: 28. */
  readonly rowPx?: number;
  /** How many rows are drawn before the scroller has been measured. Default: 40. */
  readonly firstRows?: number;
  /** The most rows that are printed. Default: 1,000. */
  readonly printLimit?: number;
}

/**
 * Draws, of a list of rows of equal height in a scroller of its own, those in sight: the DOM is as large as the screen, however
 * long the list is. The host asks for the window when it renders, and is asked to update at most once a frame, when the window
 * is another. Its markup:
 *
 * ```html
 * <div data-rows-scroller>
 *   <div data-rows-space>
 *     <ul data-rows>
 *       <li data-row="17" data-kept>the row `kept`, before or after the others as its number says</li>
 *       <li data-row="230">each row of the window, by `repeat` with a key of its own</li>
 *     </ul>
 *   </div>
 * </div>
 * ```
 *
 * Styles: `virtualRowsStyles`; the height of the scroller is the host's. A row that has the focus stays in the DOM.
 */
export class VirtualRows implements ReactiveController {
  /** The page is being printed: then the window holds the first rows, up to the limit, and the host says what is left out. */
  printing = false;

  private readonly options: Required<VirtualRowsOptions>;
  private scale: RowScale;
  private scroll: RowScroll = { scrollPx: 0, topPx: 0 };
  private focused: number | null = null;
  private isPausing = false;
  private isGuess = false;
  private drawn: RowWindow = { first: 0, last: 0, kept: null };
  private scroller: HTMLElement | null = null;
  private observer: ResizeObserver | null = null;
  private observedRow: Element | null = null;
  private keptRow: HTMLElement | null = null;
  private frame = 0;

  constructor(
    private readonly host: VirtualRowsHost,
    {
      scroller = '[data-rows-scroller]',
      overscan = 8,
      rowPx = 28,
      firstRows = 40,
      printLimit = 1000,
    }: VirtualRowsOptions = {},
  ) {
    this.options = { scroller, overscan, rowPx, firstRows, printLimit };
    this.scale = { count: 0, rowPx, viewPx: 0 };
    host.addController(this);
  }

  /** The rows to draw of a list of this many. To be called once in each update of the host, before it renders. */
  windowOf(count: number): RowWindow {
    if (count !== this.scale.count) {
      this.scale = { ...this.scale, count };
      this.scroll = { ...this.scroll, topPx: scrollTo(this.scale, this.scroll.topPx).topPx };
    }
    this.drawn = this.nextWindow();
    this.isGuess = this.scale.viewPx === 0;
    return this.drawn;
  }

  /** Tells that the row with the focus has another number now, as after sorting; `null`: it is gone. */
  keep(index: number | null): void {
    this.focused = index;
  }

  /** Scrolls to a row. Numbers beyond the list mean its ends. */
  scrollToRow(index: number, align: RowAlign = 'nearest'): void {
    const { scale } = this;
    const row = Math.max(0, Math.min(scale.count - 1, Math.trunc(index) || 0));
    this.moveTo(topForRow(scale, row, align, this.scroll.topPx));
    this.schedule();
  }

  /** Scrolls to a row and waits until it is drawn. Resolves with its element; `null` when there is no such row. */
  async reveal(index: number, align: RowAlign = 'nearest'): Promise<HTMLElement | null> {
    this.scrollToRow(index, align);
    await this.host.updateComplete;
    for (let update = 0; update < 2 && this.hasMoved(); update += 1) {
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    return this.host.renderRoot.querySelector<HTMLElement>(
      `${this.options.scroller} [data-row="${Math.trunc(index)}"]`,
    );
  }

  hostConnected(): void {
    this.host.requestUpdate(); // it may have been in the page before
    window.addEventListener('beforeprint', this.onPrint);
    window.addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.onPrint);
    window.removeEventListener('afterprint', this.onPrint);
    this.release();
  }

  hostUpdated(): void {
    const scroller = this.host.renderRoot.querySelector<HTMLElement>(this.options.scroller);
    const isNew = scroller !== this.scroller;
    if (isNew) this.attach(scroller);
    if (!scroller) return;
    this.observeRow(scroller);
    this.measure();
    if (isNew && this.scroll.topPx > 0) this.moveTo(this.scroll.topPx);
    else this.place();
    if (this.isPausing) queueMicrotask(() => this.host.requestUpdate());
    else if (this.hasMoved()) this.schedule();
  }

  private readonly onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.host.requestUpdate();
  };

  private readonly onScroll = (): void => this.schedule();

  /** A compressed list goes back to where its share is: nothing moves in sight, and the scrollbar is right again. */
  private readonly onScrollEnd = (): void => {
    const isSeen = this.scroller?.scrollTop === this.scroll.scrollPx; // else it has been scrolled again since
    if (isCompressed(this.scale) && isSeen) this.moveTo(this.scroll.topPx);
  };

  private readonly onFocus = (event: Event): void => {
    if (event.type === 'focusout' && !document.hasFocus()) return; // the window has lost it, and the row gets it back with it
    const row = event.type === 'focusin' ? (event.target as Element).closest('[data-row]') : null;
    this.focused = row ? Number(row.getAttribute('data-row')) : null;
    if (this.hasMoved()) this.schedule();
  };

  private attach(scroller: HTMLElement | null): void {
    this.release();
    this.scroller = scroller;
    if (!scroller) return;
    scroller.addEventListener('scroll', this.onScroll, { passive: true });
    scroller.addEventListener('scrollend', this.onScrollEnd);
    scroller.addEventListener('focusin', this.onFocus);
    scroller.addEventListener('focusout', this.onFocus);
    this.observer = new ResizeObserver(() => this.schedule());
    this.observer.observe(scroller);
  }

  private release(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.observer?.disconnect();
    this.observer = null;
    this.observedRow = null;
    this.keptRow = null;
    const { scroller } = this;
    this.scroller = null;
    scroller?.removeEventListener('scroll', this.onScroll);
    scroller?.removeEventListener('scrollend', this.onScrollEnd);
    scroller?.removeEventListener('focusin', this.onFocus);
    scroller?.removeEventListener('focusout', this.onFocus);
  }

  /** The height of rows changes with the size of the text, and where their words wrap. */
  private observeRow(scroller: HTMLElement): void {
    const row = scroller.querySelector('[data-row]:not([data-kept])');
    if (row === this.observedRow) return;
    if (this.observedRow) this.observer?.unobserve(this.observedRow);
    this.observedRow = row;
    if (row) this.observer?.observe(row);
  }

  private schedule(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.scroller) return;
      this.scroll = afterScroll(this.scale, this.scroller.scrollTop, this.scroll);
      this.measure();
      if (this.hasMoved()) this.host.requestUpdate();
      else this.place();
    });
  }

  /** Reads the sizes. When rows have another height than before, the row at the upper edge stays there. */
  private measure(): void {
    const { scroller, scale, scroll } = this;
    if (!scroller || scroller.clientHeight === 0 || this.printing) return;
    const measuredPx = measureRow(scroller) ?? scale.rowPx;
    const rowPx = Math.abs(measuredPx - scale.rowPx) < finestPx ? scale.rowPx : measuredPx;
    this.scale = { ...scale, rowPx, viewPx: scroller.clientHeight };
    if (rowPx !== scale.rowPx && scroll.topPx > 0) this.moveTo((scroll.topPx / scale.rowPx) * rowPx);
  }

  private moveTo(topPx: number): void {
    this.scroll = scrollTo(this.scale, topPx);
    this.place();
    if (!this.scroller) return;
    this.scroller.scrollTop = this.scroll.scrollPx;
    this.scroll = { ...this.scroll, scrollPx: this.scroller.scrollTop }; // as it was rounded
    this.place();
  }

  /** Puts what has been drawn where it belongs. */
  private place(): void {
    const { scale, scroll, drawn, scroller } = this;
    if (!scroller) return;
    const startPx = drawn.first * scale.rowPx + (isCompressed(scale) ? scroll.scrollPx - scroll.topPx : 0);
    // Not custom properties: these would be inherited, and the style of all rows worked out anew.
    setLength(scroller.querySelector('[data-rows-space]'), 'block-size', scrolledPx(scale));
    setLength(scroller.querySelector('[data-rows]'), 'inset-block-start', startPx);
    const kept = drawn.kept === null ? null : scroller.querySelector<HTMLElement>('[data-kept]');
    if (kept !== this.keptRow) this.keptRow?.style.removeProperty('inset-block-start');
    this.keptRow = kept;
    const keptPx = startPx + ((drawn.kept ?? 0) - drawn.first) * scale.rowPx;
    const inSpacePx = Math.max(-scale.rowPx, Math.min(scrolledPx(scale) - scale.rowPx, keptPx));
    setLength(kept, 'inset-block-start', inSpacePx - startPx);
  }

  /** The window, or on the way there one of nothing but the row with the focus. */
  private nextWindow(): RowWindow {
    const { focused, drawn } = this;
    const next = this.currentWindow();
    const { first } = next;
    this.isPausing = focused !== null && focused < this.scale.count && wouldMove(focused, drawn, next);
    return this.isPausing ? { first, last: first, kept: focused } : next;
  }

  private currentWindow(): RowWindow {
    const { scale, focused, printing, options } = this;
    if (printing) return { first: 0, last: Math.min(scale.count, options.printLimit), kept: null };
    const span =
      scale.viewPx === 0 ? { first: 0, last: Math.min(scale.count, options.firstRows) } : this.spanAfter(this.drawn);
    const isOut = focused !== null && focused < scale.count && (focused < span.first || focused >= span.last);
    return { ...span, kept: isOut ? focused : null };
  }

  /** What is in sight and around it; after a jump to other rows at first what is in sight alone, as more jumps may follow. */
  private spanAfter(drawn: RowSpan): RowSpan {
    const { scale, scroll, options } = this;
    const span = spanInSight(scale, scroll.topPx, options.overscan);
    const isJump = drawn.first < drawn.last && (span.first >= drawn.last || span.last <= drawn.first);
    return isJump ? spanInSight(scale, scroll.topPx, 1) : span;
  }

  private hasMoved(): boolean {
    const { drawn } = this;
    const { first, last, kept } = this.currentWindow();
    // What was drawn before there was a size stays, if it is enough: to draw fewer rows would be work for nothing.
    if (this.isGuess && drawn.first === first && drawn.last > last && kept === drawn.kept) return false;
    return first !== drawn.first || last !== drawn.last || kept !== drawn.kept;
  }
}

/** Browsers place elements in sixtieths or sixty-fourths of a px; a smaller difference comes from measuring. */
const finestPx = 1 / 64;

function setLength(element: HTMLElement | null, property: string, px: number): void {
  const value = `${px}px`;
  if (element && element.style.getPropertyValue(property) !== value) element.style.setProperty(property, value);
}

/** The height of a row in px of the layout, from the first to the last that is drawn; `null` when there is none. */
function measureRow(scroller: HTMLElement): number | null {
  const rows = scroller.querySelectorAll('[data-row]:not([data-kept])');
  const [first, last] = [rows[0]?.getBoundingClientRect(), rows[rows.length - 1]?.getBoundingClientRect()];
  if (!first || !last) return null;
  const zoom = scroller.getBoundingClientRect().height / scroller.offsetHeight || 1;
  const px = rows.length === 1 ? first.height : (last.top - first.top) / (rows.length - 1);
  return px > 0 ? px / zoom : null;
}
