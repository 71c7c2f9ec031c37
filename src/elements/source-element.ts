import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { selectionResolves, type SelectionResolve } from '../model/index.js';
import { acquireSource, defaultLimits, releaseSource, Source, type LoadLimits } from '../source/index.js';
import { version } from '../version.js';
import { defineElement } from './define-element.js';
import { announceSource } from './find-source.js';
import { inlineData } from './inline-data.js';

/**
 * Loads one metrics document and shares it, and the reader's selection, with every chart inside it or naming it.
 *
 * @example
 * <campaign-data src="campaign.json">
 *   <campaign-funnel></campaign-funnel>
 *   <campaign-regions></campaign-regions>
 * </campaign-data>
 *
 * @slot - The charts, and anything between them.
 */
export class SourceElement extends LitElement {
  /** The tag that `define` registers. */
  static tag = 'campaign-data';
  /** Version of the package. */
  static readonly packageVersion = version;
  /** Style sheets of the element. */
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the document. */
  @property() src: string | null = null;
  /** The document itself: a parsed object, or JSON text. Comes before `src`. */
  @property({ attribute: false }) data: unknown = undefined;
  /** Most bytes that are read. Default: 5,000,000. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = defaultLimits.maxBytes;
  /** Longest wait in seconds. Default: 15. */
  @property({ type: Number }) timeout = defaultLimits.timeoutMs / 1000;
  /** Most entries of any list that are read. Default: 20,000. */
  @property({ type: Number, attribute: 'max-rows' }) maxRows = defaultLimits.maxRows;
  /**
   * How picks work together: `single`, each takes the place of the one before; `union`, what belongs to any of them is marked;
   * `intersect`, what belongs to all. The reader can switch. Default: `single`.
   */
  @property() resolve: SelectionResolve = 'single';

  private shared: Source | null = null;
  private own: Source | null = null;

  /** The source that the charts share; `null` until there is something to load. */
  get campaignSource(): Source | null {
    return this.own ?? this.shared;
  }

  /** Registers the element, under another tag if wanted. */
  static define(tag: string = this.tag): void {
    defineElement(tag, this);
  }

  /** Loads the document again. What is drawn stays until the new one has arrived. */
  async reload(): Promise<void> {
    await this.campaignSource?.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.connectSource();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.shared) releaseSource(this.shared);
    this.shared = null;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const changedSource = ['src', 'data', 'maxBytes', 'timeout', 'maxRows'].some((name) => changed.has(name));
    if (this.hasUpdated && changedSource) this.connectSource();
    if (this.hasUpdated && changed.has('resolve')) this.applyResolve();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  private get limits(): LoadLimits {
    return { maxBytes: this.maxBytes, timeoutMs: this.timeout * 1000, maxRows: this.maxRows };
  }

  private connectSource(): void {
    const before = this.shared;
    const known = this.campaignSource;
    const data = this.data ?? (this.src ? undefined : inlineData(this, () => this.connectSource()));
    if (data !== undefined) {
      this.own ??= new Source();
      this.own.setData(data, `<${this.localName}>`, this.limits);
      this.shared = null;
    } else {
      this.own = null;
      this.shared = this.src && this.isConnected ? acquireSource(this.src, this.limits) : null;
    }
    if (before) releaseSource(before);
    // What the reader has chosen stays; and another element, which shares the source, may ask for more.
    if (this.campaignSource !== known && this.resolve !== 'single') this.applyResolve();
    announceSource();
  }

  private applyResolve(): void {
    const { campaignSource, resolve } = this;
    if (campaignSource) campaignSource.resolve = selectionResolves.find((it) => it === resolve) ?? 'single';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-data': SourceElement;
  }
}
