import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import { layoutFunnel, moveInFunnel, type FunnelLayout } from './funnel.layout.js';
import { styles, viewFunnel } from './funnel.view.js';

/**
 * Shows tasks completed, stage by stage, in the document's order: each stage with its value, its share of the stage before
 * and of the first, and what is still open.
 *
 * @example
 * <campaign-funnel src="campaign.json" funnel="wishes"></campaign-funnel>
 *
 * @csspart funnel - One funnel of several.
 * @csspart row - One stage: name, bar, value and shares.
 * @csspart label - The name of a stage.
 * @csspart bar - The bar of a stage.
 * @csspart value - The value of a stage.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 */
export class FunnelChart extends ChartElement<FunnelLayout> {
  static override tag = 'campaign-funnel';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /** Id of the funnel. Default: all funnels of the document, one under the other. */
  @property() funnel: string | null = null;

  protected override readonly selects = 'stages';

  protected override layout(campaign: Campaign, locale: Locale): FunnelLayout {
    return layoutFunnel(campaign, { funnel: this.funnel }, locale);
  }

  protected override view(layout: FunnelLayout, state: ViewState) {
    return viewFunnel(layout, state);
  }

  protected override move(layout: FunnelLayout, from: string, direction: Direction) {
    return moveInFunnel(layout, from, direction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-funnel': FunnelChart;
  }
}
