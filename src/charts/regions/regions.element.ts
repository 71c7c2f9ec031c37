import { isServer, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import { SearchField } from '../../elements/search-field.js';
import { virtualRowsStyles } from '../../elements/virtual-rows-styles.js';
import type { Direction, Mark } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import {
  indexChosen,
  layoutWindow,
  longSlots,
  moveInRegions,
  nothingToDraw,
  slotOfRegion,
  type RegionsIndex,
  type RegionsLayout,
  type RegionsOptions,
  type RegionsScale,
  type RegionsShow,
  type RegionsSort,
  type RegionsWindow,
} from './regions.layout.js';
import { ScrolledRows } from './scrolled-rows.element.js';
import { layoutSeveral } from './measures.layout.js';
import { styles, viewRegions } from './regions.view.js';
import { TreeControl } from './tree-control.element.js';

const listOf = (text: string | null) => text?.split(/\s+/).filter((item) => item !== '') ?? [];

/**
 * Compares one figure across regions as horizontal bars from zero, and says when the comparison is not like with like: regions
 * that count other things, cover another part of their place or are of another level stand apart.
 *
 * @example
 * <campaign-regions src="campaign.json" measure="projects"></campaign-regions>
 *
 * @csspart choices - What the reader can choose: measure, what the bars show, order and scale.
 * @csspart search - The field in which the reader searches for regions.
 * @csspart bars - The list of bars.
 * @csspart scroller - The scroller of a long list.
 * @csspart trail - In a tree: the way from the top down to what is shown.
 * @csspart row - One region: name, bar, value, scope, as-of date, target and baseline.
 * @csspart label - The name of a region.
 * @csspart bar - The bar of a region.
 * @csspart value - The value of a region.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 * @cssprop --campaign-regions-height - Height of the scroller of a long list, at most 80% of the window. Default: 30em.
 */
export class RegionsChart extends ChartElement<RegionsLayout> {
  static override tag = 'campaign-regions';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, virtualRowsStyles, styles];

  /** Id of the measure. Default: the first one with figures for two or more regions. The reader can switch between like ones. */
  @property() measure: string | null = null;
  /** Ids of several measures to be drawn beside each other, with blanks between: each has a column and a scale of its own. */
  @property() measures: string | null = null;
  /** Id of the region of which all measures are drawn, one a row, each on a scale of its own. Default: none. */
  @property() region: string | null = null;
  /**
   * What the bars show: `value`, the figures; `share`, each of them as a share of the figure of the region that its own is part
   * of; `per`, so many people, by the measure in `per`; `change` since the earliest figure. The reader can switch. Default:
   * `value`.
   */
  @property() show: RegionsShow = 'value';
  /** Id of the measure that figures are divided by where `show` is `per`. Default: the first that counts people. */
  @property() per: string | null = null;
  /** Order of the bars: `value` (default, largest first), `name`, `document`, or `change`. The reader can switch. */
  @property() sort: RegionsSort = 'value';
  /** `log` draws the bars on a logarithmic scale, and says so. Default: `linear`. */
  @property({ attribute: 'scale-type' }) scaleType: RegionsScale = 'linear';
  /** Id of a region whose figure is a line across all bars, or `average` for the mean of all. Default: none. */
  @property() benchmark: string | null = null;
  /** `category` divides each bar into the figures of its categories. Default: none. */
  @property() by: NonNullable<RegionsOptions['by']> | null = null;
  /** How categories are drawn where `by` asks for them: `grouped`, bars of their own; `stacked`, parts of one. Default: `grouped`. */
  @property({ attribute: 'layout' }) arrangement: NonNullable<RegionsOptions['layout']> = 'grouped';
  /** Ids of the regions that stand before all others, with blanks between them. The reader can pin more. */
  @property() pinned: string | null = null;
  /**
   * Lists only the regions that have this in a name or short name of any language or in their id, or the initials of whose
   * pinyin it is. Ranks stay those among all. The reader has a field for it where there are more than 12. Default: all.
   */
  @property() search: string | null = null;
  /** What the reader may choose: `measure`, `show`, `sort`, `scale`, `pin`, `search`, with blanks between; `none`. Default: `auto`. */
  @property() controls = 'auto';

  /** Draws the regions as a tree whose branches open in place, each compared with its siblings and with the sum of its parts. Default: off. */
  @property({ type: Boolean }) hierarchy = false;
  /**
   * Where `hierarchy` is on: id of the region whose parts are shown alone; `*` for all from the top. The reader can go there.
   * Default: the first level on which two or more regions have a figure.
   */
  @property() root: string | null = null;
  /**
   * Where `hierarchy` is on: ids of the regions that are open, with blanks between them. The reader can open and close them.
   * Default: those without a figure above the first figures.
   */
  @property() expanded: string | null = null;
  /** Opens the tree at the region that the fragment of the page's address names, `#<id or tag of the chart>=<id of the region>`, and writes there what the reader opens. Default: off. */
  @property({ type: Boolean }) linked = false;

  protected override readonly selects = 'regions';

  private readonly scrolled = isServer ? null : new ScrolledRows(this);
  private readonly field = new SearchField(this);
  private index: RegionsIndex | null = null;
  private indexed: readonly unknown[] = [];
  private readonly tree = new TreeControl(this, {
    layout: () => this.drawnLayout,
    focus: (id) => this.focusWhenDrawn(id),
  });

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => this.onPin(target));
    this.field.attach(root);
    this.tree.attach(root);
    return root;
  }

  protected override layout(campaign: Campaign, locale: Locale): RegionsLayout {
    const options = this.options();
    return layoutSeveral(campaign, options, locale, () => this.layoutOne(campaign, options, locale));
  }

  private layoutOne(campaign: Campaign, options: RegionsOptions, locale: Locale): RegionsLayout {
    if (this.hierarchy) return this.layoutTree(campaign, options, locale);
    const { measure, show, per, sort, pinned } = this;
    const key = [campaign, locale, measure, show, per, sort, pinned];
    if (key.some((part, at) => part !== this.indexed[at])) {
      this.index = indexChosen(campaign, options, locale, this.index);
      this.indexed = key;
    }
    if (!this.index) return nothingToDraw(campaign, options, locale);
    return layoutWindow(this.index, options, this.windowOf(this.index, options));
  }

  private layoutTree(campaign: Campaign, options: RegionsOptions, locale: Locale): RegionsLayout {
    this.scrolled?.reset();
    const { hierarchy, root, expanded } = this;
    const open = expanded === null ? null : listOf(expanded);
    return this.tree.layout(campaign, { ...options, hierarchy, root, expanded: open }, locale);
  }

  /** What of the rows is drawn: of a long list, what is in sight. */
  private windowOf(index: RegionsIndex, options: RegionsOptions): RegionsWindow {
    const { scrolled } = this;
    const slots = scrolled && longSlots(index, options);
    if (!slots) {
      scrolled?.reset();
      return {};
    }
    const focused = (this.renderRoot as ShadowRoot | undefined)?.activeElement?.getAttribute('data-mark') ?? null;
    const slotOfFocus = () => (focused === null ? null : slotOfRegion(index, options, focused));
    const window = scrolled.windowOf(slots, `${options.sort} ${options.search}`, slotOfFocus);
    return { slots: window, isScrolled: !scrolled.isPrinting };
  }

  /** @internal Draws now what was asked for. */
  drawNow(): RegionsLayout | null {
    this.requestUpdate();
    this.performUpdate();
    return this.drawnLayout;
  }

  /** @internal The reader has typed into the field for the search. */
  searchFor(text: string): void {
    this.search = text === '' ? null : text;
  }

  /** Bars do not move when other rows come in sight, nor in a long list, where most rows come from out of sight. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('linked')) this.tree.link();
    const isSearched = changed.has('search') && !changed.has('expanded') && this.hasUpdated;
    if (isSearched) this.tree.searched((changed as PropertyValues<this>).get('search') ?? null);
    const { index } = this;
    const hasScrolled = this.scrolled?.hasMoved() ?? false;
    if (hasScrolled) this.requestUpdate('scrolled', null); // else the layout stays
    super.willUpdate(changed);
    if ((hasScrolled && this.index === index) || this.drawnLayout?.long) this.redraws = false;
  }

  protected override markOf(id: string): Mark | null {
    return this.drawnLayout?.long?.findMark(id) ?? super.markOf(id);
  }

  protected override async focusWhenDrawn(id: string): Promise<void> {
    await this.updateComplete;
    if (this.drawnLayout) this.scrolled?.reveal(this.drawnLayout, id);
    await super.focusWhenDrawn(id);
  }

  protected override view(layout: RegionsLayout, state: ViewState) {
    return viewRegions(layout, state);
  }

  protected override move(layout: RegionsLayout, from: string, direction: Direction) {
    if (layout.tree) return this.tree.move(layout, from, direction);
    const to = moveInRegions(layout, from, direction);
    if (to !== null) this.scrolled?.reveal(layout, to);
    return to;
  }

  private options(): RegionsOptions {
    const { measure, region, show, per, sort, scaleType, benchmark, by, arrangement, pinned, controls, search } = this;
    const lists = { pinned: listOf(pinned), controls: listOf(controls), measures: listOf(this.measures) };
    return { measure, region, show, per, sort, scaleType, benchmark, by, layout: arrangement, search, ...lists };
  }

  /** The reader has pinned a region, or put it back. */
  private onPin(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('[data-action=pin]') : null;
    const id = button?.getAttribute('data-value');
    if (id == null) return;
    const pinned = new Set(listOf(this.pinned));
    if (!pinned.delete(id)) pinned.add(id);
    this.pinned = [...pinned].join(' ');
    void this.focusWhenDrawn(id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-regions': RegionsChart;
  }
}
