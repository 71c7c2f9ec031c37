import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import { layoutRegions, moveInRegions, type RegionsLayout, type RegionsOptions } from './regions.layout.js';
import { styles, viewRegions } from './regions.view.js';

/**
 * Compares one figure across regions as horizontal bars from zero, and says when the comparison is not like with like.
 *
 * @example
 * <campaign-regions src="campaign.json" measure="projects"></campaign-regions>
 *
 * @csspart bars - The list of bars.
 * @csspart row - One region: name, bar, value, scope, as-of date and target.
 * @csspart label - The name of a region.
 * @csspart bar - The bar of a region.
 * @csspart value - The value of a region.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 */
export class RegionsChart extends ChartElement<RegionsLayout> {
  static override tag = 'campaign-regions';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /** Id of the measure. Default: the first one with figures for two or more regions. */
  @property() measure: string | null = null;
  /** Order of the bars: `value` (default, largest first), `name`, or `document`. */
  @property() sort: NonNullable<RegionsOptions['sort']> = 'value';

  protected override readonly selects = 'regions';

  protected override layout(campaign: Campaign, locale: Locale): RegionsLayout {
    return layoutRegions(campaign, { measure: this.measure, sort: this.sort }, locale);
  }

  protected override view(layout: RegionsLayout, state: ViewState) {
    return viewRegions(layout, state);
  }

  protected override move(layout: RegionsLayout, from: string, direction: Direction) {
    return moveInRegions(layout, from, direction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-regions': RegionsChart;
  }
}
