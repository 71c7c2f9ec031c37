import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import {
  indexChosen,
  layoutWindow,
  moveInRegions,
  nothingToDraw,
  type RegionsIndex,
  type RegionsLayout,
  type RegionsOptions,
  type RegionsScale,
  type RegionsShow,
  type RegionsSort,
} from './regions.layout.js';
import { styles, viewRegions } from './regions.view.js';

const listOf = (text: string | null) => text?.split(/\s+/).filter((item) => item !== '') ?? [];

/**
 * Compares one figure across regions as horizontal bars from zero, and says when the comparison is not like with like: regions
 * that count other things, cover another part of their place or are of another level stand apart.
 *
 * @example
 * <campaign-regions src="campaign.json" measure="projects"></campaign-regions>
 *
 * @csspart choices - What the reader can choose: measure, what the bars show, order and scale.
 * @csspart bars - The list of bars.
 * @csspart row - One region: name, bar, value, scope, as-of date, target and baseline.
 * @csspart label - The name of a region.
 * @csspart bar - The bar of a region.
 * @csspart value - The value of a region.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 */
export class RegionsChart extends ChartElement<RegionsLayout> {
  static override tag = 'campaign-regions';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /** Id of the measure. Default: the first one with figures for two or more regions. The reader can switch between like ones. */
  @property() measure: string | null = null;
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
  /** What the reader may choose: `measure`, `show`, `sort`, `scale`, `pin`, with blanks between; `none`. Default: `auto`. */
  @property() controls = 'auto';

  protected override readonly selects = 'regions';

  private index: RegionsIndex | null = null;
  private indexed: readonly unknown[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', ({ target }) => this.onPin(target));
    return root;
  }

  protected override layout(campaign: Campaign, locale: Locale): RegionsLayout {
    const options = this.options();
    const { measure, show, per, sort, pinned } = this;
    const key = [campaign, locale, measure, show, per, sort, pinned];
    if (key.some((part, at) => part !== this.indexed[at])) {
      this.index = indexChosen(campaign, options, locale, this.index);
      this.indexed = key;
    }
    return this.index ? layoutWindow(this.index, options) : nothingToDraw(campaign, options, locale);
  }

  protected override view(layout: RegionsLayout, state: ViewState) {
    return viewRegions(layout, state);
  }

  protected override move(layout: RegionsLayout, from: string, direction: Direction) {
    return moveInRegions(layout, from, direction);
  }

  private options(): RegionsOptions {
    const { measure, show, per, sort, scaleType, benchmark, by, arrangement, pinned, controls } = this;
    const lists = { pinned: listOf(pinned), controls: listOf(controls) };
    return { measure, show, per, sort, scaleType, benchmark, by, layout: arrangement, ...lists };
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
