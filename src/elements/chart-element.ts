import { LitElement, isServer, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ChartLayout, Direction, LayoutFailure, Mark, MarkKey, TableLayout } from '../layout/chart-layout.js';
import { createLocale, type Locale } from '../locale/index.js';
import { viewFailure, viewFrame, viewLoading } from '../marks/frame.js';
import type { ViewState } from '../marks/view-state.js';
import {
  emptySelection,
  isNarrowing,
  isSelectionEmpty,
  type Campaign,
  type Selection,
  type SelectionKind,
} from '../model/index.js';
import { defaultLimits, type LoadLimits } from '../source/index.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { version } from '../version.js';
import { defineElement } from './define-element.js';
import { FailureReport, type CampaignErrorDetail } from './failure-report.js';
import { FrameActions } from './frame-actions.js';
import { Motion } from './motion.js';
import { nearestAttribute } from './page-language.js';
import { PageConnection } from './page-connection.js';
import { Peek } from './peek.js';
import { Picking } from './picking.js';
import { RovingFocus } from './roving-focus.js';
import { SourceConnection } from './source-connection.js';

/** What `campaign-select` tells. */
export interface CampaignSelectDetail {
  /** All that is picked now. */
  readonly selection: Selection;
}

/**
 * What all charts share: finding the source, language and direction, loading, empty and error states, the frame, focus, keys
 * and selection. A chart adds its layout and its view.
 *
 * @typeParam L - The chart's layout.
 * @fires campaign-select - The reader picked or unpicked something; `detail.selection` says what.
 * @fires campaign-error - No chart can be drawn, or a refresh failed; `detail` holds `code`, `message` and `url`.
 * @slot summary - The editor's own words, before the generated summary.
 * @csspart figure - All of the chart.
 * @csspart title - The title.
 * @csspart summary - The generated summary.
 * @csspart drawing - What is drawn.
 * @csspart details - The details of the mark that was activated.
 * @csspart table - The data table.
 * @csspart source - The line of sources.
 * @csspart footer - Notes, sources, table and help.
 * @csspart error - The sentence in place of a chart.
 * @cssprop --campaign-accent - Colour of data. Likewise `ink`, `muted`, `rule`, `line`, `weak`, `wash`, `doubt`, `paper`, `ground`.
 * @cssprop --campaign-label-width - Width of the column of names. Default: as the names need, 11.5em at most.
 */
export abstract class ChartElement<L extends ChartLayout> extends LitElement {
  /** The tag that `define` registers. */
  static tag = '';
  /** Version of the package. */
  static readonly packageVersion = version;
  /** Style sheets of the element. */
  static override styles: CSSResultGroup = [tokens, base];

  /** The document itself: a parsed object, or JSON text. Comes before `src` and `source`. */
  @property({ attribute: false }) data: unknown = undefined;
  /** Address of the document. Charts with the same address share one request and one selection. */
  @property() src: string | null = null;
  /** Id of a source element anywhere on the page: `#figures`. Default: the nearest one around the chart. */
  @property() source: string | null = null;
  /** The editor's title, in place of the generated one. */
  @property() heading: string | null = null;
  /** Makes the title a heading of this level, 1 to 6. Default: no heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;
  /** Most bytes that are read from `src`. Default: 5,000,000. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = defaultLimits.maxBytes;
  /** Longest wait for `src` in seconds. Default: 15. */
  @property({ type: Number }) timeout = defaultLimits.timeoutMs / 1000;
  /** Most entries of any list that are read. Default: 20,000. */
  @property({ type: Number, attribute: 'max-rows' }) maxRows = defaultLimits.maxRows;

  /** The element's own `lang`, which a server knows before there is a page around it. */
  @property({ attribute: 'lang' }) protected ownLanguage: string | null = null;
  @state() private focusId: string | null = null;
  @state() private openId: string | null = null;
  @state() private peekId: string | null = null;
  @state() private announcement = '';

  private readonly connection = new SourceConnection(this);
  private readonly page = new PageConnection(this);
  private readonly roving = new RovingFocus(this);
  private readonly actions = new FrameActions(this);
  private readonly peek = new Peek(this);
  private readonly picking = new Picking(
    () => this.selects,
    () => this.connection.source,
  );
  private readonly report = new FailureReport(this, this.connection);
  private drawn: { campaign: Campaign; locale: Locale; layout: L } | null = null;
  private serverDrawing = false;
  private announcedAt = 0;

  /** @internal Something is drawn, and will be drawn otherwise. */
  redraws = false;

  constructor() {
    super();
    if (!isServer) new Motion(this);
  }

  /** Registers the element, under another tag if wanted. */
  static define(tag: string = this.tag): void {
    defineElement(tag, this as unknown as CustomElementConstructor);
  }

  /** The pure layout of a campaign. */
  protected abstract layout(campaign: Campaign, locale: Locale): L;
  /** The pure drawing of a layout. */
  protected abstract view(layout: L, state: ViewState): TemplateResult;
  /** Where a key leads from a mark. */
  protected abstract move(layout: L, from: string, direction: Direction): string | null;
  /** What activating a mark picks besides its region. */
  protected abstract readonly selects: SelectionKind;
  /** Whether the layout depends on `widthPx`. */
  readonly measured: boolean = false;

  /** Width of the chart in px; `null` when it is not known or not needed. */
  get widthPx(): number | null {
    return this.page.widthPx;
  }

  /** Size of 1 em of the chart's text in px. */
  get emPx(): number {
    return this.page.emPx;
  }

  /** Limits on loading. */
  get limits(): LoadLimits {
    return { maxBytes: this.maxBytes, timeoutMs: this.timeout * 1000, maxRows: this.maxRows };
  }

  /** Direction of writing: the nearest `dir`, else that of the language. */
  get direction(): 'ltr' | 'rtl' {
    const dir = this.isConnected && !isServer ? nearestAttribute(this, 'dir') : null;
    return dir === 'rtl' || dir === 'ltr' ? dir : this.locale.direction;
  }

  /** The locale of the nearest `lang`, else of the document, else English. */
  get locale(): Locale {
    const nearest = isServer || !this.isConnected ? null : nearestAttribute(this, 'lang');
    return createLocale(this.ownLanguage || nearest || this.connection.state?.campaign?.language || 'en');
  }

  /** Loads the document again. What is drawn stays until the new one has arrived. */
  async reload(): Promise<void> {
    await this.connection.source?.reload();
  }

  /** @internal The layout of a campaign and its drawing, for rendering without a page. */
  renderStatic(campaign: Campaign, locale: Locale): { layout: L; drawing: (state: ViewState) => TemplateResult } {
    const layout = this.layout(campaign, locale);
    return { layout, drawing: (viewState) => this.view(layout, viewState) };
  }

  /** A mark by its id; a chart that draws only what is in sight finds the others too. */
  protected markOf(id: string): Mark | null {
    return this.drawn?.layout.marks.find((mark) => mark.id === id) ?? null;
  }

  /** What is drawn now; `null` before that. */
  protected get drawnLayout(): L | null {
    return this.drawn?.layout ?? null;
  }

  /** What is picked, here or in another chart of the same source. */
  protected get selection(): Selection {
    return this.picking.selection;
  }

  /** Whether what lies in a region that is picked belongs to it, too, where any of several picks is enough. */
  protected get picksWithin(): boolean {
    return false;
  }

  /** Whether anything in the chart, drawn now or not, belongs to what is picked. */
  protected holdsPicked(layout: L, isPicked: (mark: MarkKey) => boolean): boolean {
    return layout.marks.some(isPicked);
  }

  /** Gives a mark the focus, once it is drawn. */
  protected async focusWhenDrawn(id: string): Promise<void> {
    this.focusId = id;
    await this.updateComplete;
    this.roving.focus(id);
  }

  /** @internal */
  get layoutFailure(): LayoutFailure | null {
    return this.drawn?.layout.failure ?? null;
  }

  /** @internal */
  get table(): TableLayout | null {
    return this.drawn?.layout.table ?? null;
  }

  /** @internal The button that had the focus will be gone: a mark gets it. */
  clearSelection(): void {
    this.openId = null;
    this.pick(emptySelection);
    const next = this.focusId ?? this.drawn?.layout.marks[0]?.id ?? '';
    if (!this.roving.focus(next)) void this.focusWhenDrawn(next);
  }

  /** @internal The reader goes elsewhere from the details that are shown: these close, and what only they had picked is so no longer. */
  leaveDetails(): void {
    const open = this.openId === null ? null : this.markOf(this.openId);
    const isAlone = open !== null && this.selection.clauses.length === 1 && this.picking.isIn(this.selection, open);
    this.openId = null;
    this.peekId = null;
    if (isAlone) this.pick(emptySelection);
  }

  /** @internal */
  focusFirstMark(): void {
    this.roving.focus(this.drawn?.layout.marks[0]?.id ?? '');
  }

  /** @internal */
  moveFocus(from: string, direction: Direction): string | null {
    return this.drawn ? this.move(this.drawn.layout, from, direction) : null;
  }

  /** @internal */
  focusMark(id: string): void {
    this.focusId = id;
  }

  /** @internal The mark that gets the focus when the one that had it is gone; `null`: the first. */
  standInFor(_id: string): string | null {
    return null;
  }

  /** @internal */
  peekMark(id: string | null): void {
    this.peekId = id;
  }

  /** @internal The reader has chosen how the chart is drawn: as if the page had set the attribute. */
  choose(name: string, value: string): void {
    if (name === 'resolve') this.resolvePicks(value);
    if (this.drawn?.layout.choices?.some((choice) => choice.name === name)) Object.assign(this, { [name]: value });
  }

  /** @internal `adds`: the key is held that adds a pick to the others, or takes it away, and opens nothing. */
  activateMark(id: string, adds = false): void {
    const mark = this.markOf(id);
    if (!mark) return;
    const isOpen = this.openId === id;
    this.peekId = null;
    this.focusId = id;
    if (mark.isGroup) {
      this.openId = isOpen ? null : id;
      return;
    }
    const selection = this.picking.next(mark, isOpen, adds);
    if (!this.picking.isIn(selection, mark)) this.openId = isOpen ? null : this.openId;
    else if (!adds) this.openId = id;
    this.pick(selection);
  }

  /** Shows the details of a mark, and picks it unless it is picked. */
  protected openMark(id: string): void {
    const mark = this.markOf(id);
    if (mark && this.picking.isIn(this.selection, mark)) this.openId = id;
    else this.activateMark(id);
  }

  /** @internal */
  dismiss(): boolean {
    const isShown = this.openId ?? this.peekId;
    this.openId = null;
    this.peekId = null;
    if (isShown !== null) return true;
    if (isSelectionEmpty(this.selection)) return false;
    this.pick(emptySelection);
    return true;
  }

  /** @internal The selection was changed, here or by another chart of the same source. */
  selectionChanged(): void {
    const open = this.openId === null ? null : this.markOf(this.openId);
    if (open && !open.isGroup && !this.picking.isIn(this.selection, open)) this.openId = null;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.serverDrawing = this.shadowRoot !== null && this.shadowRoot.childElementCount > 0;
    const root = super.createRenderRoot();
    this.actions.attach(root);
    this.peek.attach(root);
    this.roving.attach(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (isServer) this.connection.readOnServer();
    const { campaign } = this.connection.state ?? { campaign: null };
    if (campaign && this.drawn && this.drawn.campaign !== campaign) this.announce();
    const before = this.drawn;
    this.drawn = campaign ? { campaign, locale: this.locale, layout: this.currentLayout(campaign, changed) } : null;
    const isSameLanguage = before !== null && before.locale === this.drawn?.locale;
    this.redraws = isSameLanguage && before.layout.marks !== this.drawn!.layout.marks;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    if (['data', 'src', 'source', 'maxBytes', 'timeout', 'maxRows'].some((name) => changed.has(name))) {
      this.connection.connect();
    }
    // What a server has drawn stays until there is something to draw in its place.
    return !this.serverDrawing || this.connection.settled;
  }

  protected override update(changed: PropertyValues): void {
    if (this.serverDrawing) {
      this.serverDrawing = false;
      this.shadowRoot!.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  protected override render(): TemplateResult | typeof nothing {
    const viewState = this.viewState();
    const { failure, canRetry } = this.report;
    if (failure && (!this.drawn || this.drawn.layout.failure)) return viewFailure(failure.message, viewState, canRetry);
    if (this.drawn) {
      const { layout, locale } = this.drawn;
      return viewFrame(layout, viewState, this.view(layout, viewState), () =>
        this.actions.pageOf(layout.table, locale),
      );
    }
    return this.connection.slow ? viewLoading(viewState) : nothing;
  }

  /** Says once, and at most every five seconds, that the figures are new. With the time, so that it is said again the next time. */
  private announce(): void {
    const now = Date.now();
    if (now - this.announcedAt < 5000) return;
    this.announcedAt = now;
    this.announcement = this.locale.words.updated({ time: this.locale.time(now) });
  }

  /** The layout, made anew only when something it depends on has changed: not when the reader moves or picks. */
  private currentLayout(campaign: Campaign, changed: PropertyValues): L {
    const { locale } = this;
    const own = ['focusId', 'openId', 'peekId', 'announcement', 'heading', 'headingLevel'];
    const same = this.drawn?.campaign === campaign && this.drawn.locale === locale && !this.page.resized;
    if (same && [...changed.keys()].every((name) => own.includes(String(name)))) return this.drawn!.layout;
    this.page.resized = false;
    return this.layout(campaign, locale);
  }

  private viewState(): ViewState {
    const { locale, direction, selection } = this;
    const known = this.drawn?.layout.marks.some(({ id }) => id === this.focusId) ?? false;
    return {
      words: locale.words,
      lang: locale.tag,
      direction,
      selection,
      picked: !isSelectionEmpty(selection),
      isPicked: this.matcher(),
      fades: isNarrowing(selection),
      pickedWords: this.pickedWords(),
      focusId: known ? this.focusId : null,
      openId: this.openId,
      peekId: this.peekId,
      tableOpen: isServer || this.actions.tableOpen,
      keysOpen: this.actions.keysOpen,
      sort: this.actions.sort,
      announcement: this.announcement,
      heading: this.heading,
      headingLevel: this.headingLevel,
      interactive: true,
      notice: this.report.notice,
    };
  }

  private matcher(): (mark: MarkKey) => boolean {
    return this.drawn ? this.picking.matcher(this.drawn.campaign, this.picksWithin) : () => false;
  }

  private pickedWords(): string | null {
    if (!this.drawn) return null;
    const { campaign, locale, layout } = this.drawn;
    return this.picking.words(campaign, locale, () => this.holdsPicked(layout, this.matcher()));
  }

  private resolvePicks(name: string): void {
    this.picking.resolveBy(name);
    this.tellPicked();
  }

  private pick(selection: Selection): void {
    this.connection.source?.select(selection);
    this.tellPicked();
  }

  private tellPicked(): void {
    this.announcement = this.pickedWords() ?? '';
    const detail = { selection: this.selection };
    this.dispatchEvent(new CustomEvent('campaign-select', { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'campaign-select': CustomEvent<CampaignSelectDetail>;
    'campaign-error': CustomEvent<CampaignErrorDetail>;
  }
}
