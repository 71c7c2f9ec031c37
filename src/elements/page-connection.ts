import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchLanguage } from './page-language.js';

interface Measured extends ReactiveControllerHost, HTMLElement {
  /** Whether the chart's layout depends on its width. */
  readonly measured: boolean;
}

/** What a chart takes from the page around it: language and direction as they change, and its width if it needs one. */
export class PageConnection implements ReactiveController {
  /** Width in px; `null` while it is not known, not needed, or the chart is not shown. */
  widthPx: number | null = null;
  /** Size of 1 em in px. */
  emPx = 16;
  /** The width has changed since the last layout. */
  resized = false;

  private stopLanguage: (() => void) | null = null;
  private observer: ResizeObserver | null = null;

  constructor(private readonly host: Measured) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stopLanguage = watchLanguage(() => this.host.requestUpdate());
    if (!this.host.measured) return;
    this.measure();
    this.observer = new ResizeObserver(() => {
      // Drawn in the next frame: a chart that grows within this call is a "ResizeObserver loop" error in the page.
      if (this.measure()) requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.stopLanguage?.();
    this.observer?.disconnect();
  }

  /** Returns whether the width or the size of the text is another than before. */
  private measure(): boolean {
    const width = this.host.clientWidth || null;
    const em = Number.parseFloat(getComputedStyle(this.host).fontSize) || 16;
    const changed = width !== this.widthPx || em !== this.emPx;
    this.widthPx = width;
    this.emPx = em;
    this.resized ||= changed;
    return changed;
  }
}
