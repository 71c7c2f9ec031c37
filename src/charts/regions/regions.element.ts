import { isServer, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import { SearchField } from '../../elements/search-field.js';
import { virtualRowsStyles } from '../../elements/virtual-rows-styles.js';
import type { Direction, Mark, MarkKey } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import { createFinder, prepareRegions, type PreparedRegions, type RegionsFinder } from './prepare-regions.js';
import {
  moveInRegions,
  type RegionsLayout,
  type RegionsOptions,
  type RegionsScale,
  type RegionsShow,
  type RegionsSort,
  type RegionsWindow,
} from './regions.layout.js';
import { ScrolledRows } from './scrolled-rows.element.js';
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
 * @csspart measure-notes - What is said of single measures, below the rows of several.
 * @csspart trail - In a tree: the way from the top down to what is shown.
 * @csspart row - One region: name, bar, value, scope, as-of date, target and baseline.
 * @csspart label - The name of a region.
 * @csspart bar - The bar of a region.
 * @csspart value - The value of a region.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 * @cssprop --campaign-regions-height - Height of the scroller of a long list, at most 80% of the window; two and a half rows where that is more. Default: 30em.
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
   * Lists only the regions that have this in a name or short name of any language, their id or a code, or the initials of whose
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
   * Of those that the page adds to a long tree the first is scrolled into sight, or the last where each lies in the one before.
   * Default: those without a figure above the first figures.
   */
  @property() expanded: string | null = null;
  /** Opens the tree at the region that the fragment of the page's address names, `#<id or tag of the chart>=<id of the region>`, and writes there what the reader opens. Default: off. */
  @property({ type: Boolean }) linked = false;

  protected override readonly selects = 'regions';

  private readonly scrolled = isServer ? null : new ScrolledRows(this);
  private readonly field = new SearchField(this);
  private slots: PreparedRegions['slots'] = null;
  private readonly tree = new TreeControl(this, {
    layout: () => this.drawnLayout,
    focus: (id) => this.focusWhenDrawn(id),
    show: (id) => this.drawnLayout && this.scrolled?.show(this.drawnLayout, id),
  });
  private readonly finder: RegionsFinder = {
    ...createFinder(),
    tree: (campaign, options, locale) => this.tree.prepare(campaign, options, locale),
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => this.onPin(target));
    this.field.attach(root);
    this.tree.attach(root);
    return root;
  }

  protected override layout(campaign: Campaign, locale: Locale): RegionsLayout {
    const rows = prepareRegions(campaign, this.options(), locale, this.finder);
    this.slots = rows.slots;
    return rows.layout(this.windowOf(rows));
  }

  /** The region that has the focus; `null` for none. */
  private get focused(): string | null {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement?.getAttribute('data-mark') ?? null;
  }

  /** What of the rows is drawn: of a long list, what is in sight. */
  private windowOf({ slots, slotOf }: PreparedRegions): RegionsWindow {
    const { scrolled, focused, hierarchy, sort, search, root } = this;
    if (!slots || !scrolled) {
      scrolled?.reset();
      return {};
    }
    const slotOfFocus = () => (focused === null ? null : slotOf(focused));
    const window = scrolled.windowOf(slots, `${hierarchy} ${sort} ${search} ${root}`, slotOfFocus);
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
    const { slots } = this;
    const hasScrolled = this.scrolled?.hasMoved() ?? false;
    if (hasScrolled) this.requestUpdate('scrolled', null); // else the layout stays
    super.willUpdate(changed);
    if ((hasScrolled && this.slots === slots) || this.drawnLayout?.long) this.redraws = false;
  }

  protected override markOf(id: string): Mark | null {
    return this.drawnLayout?.long?.findMark(id) ?? super.markOf(id);
  }

  /** Where more rows are than are drawn, a region that is picked counts as one of them. */
  protected override holdsPicked(layout: RegionsLayout, isPicked: (mark: MarkKey) => boolean): boolean {
    if (super.holdsPicked(layout, isPicked)) return true;
    const { long, tree, search, total, marks } = layout;
    const isPart = long || tree || search?.text || total > marks.length;
    return !!isPart && [...this.selection.regions].some((id) => isPicked({ id, regionId: id }));
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
    const to = layout.tree ? this.tree.move(layout, from, direction) : moveInRegions(layout, from, direction);
    if (to !== null) this.scrolled?.reveal(layout, to);
    return to;
  }

  private options(): RegionsOptions {
    const { measure, region, show, per, sort, scaleType, benchmark, by, pinned, controls, search, hierarchy, root } =
      this;
    const lists = { pinned: listOf(pinned), controls: listOf(controls), measures: listOf(this.measures) };
    const tree = { hierarchy, root, expanded: this.expanded === null ? null : listOf(this.expanded) };
    const layout = this.arrangement;
    return { measure, region, show, per, sort, scaleType, benchmark, by, layout, search, ...lists, ...tree };
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
