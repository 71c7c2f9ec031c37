import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import {
  layoutFunnel,
  moveInFunnel,
  type FunnelBreakdown,
  type FunnelLayout,
  type FunnelOrder,
  type FunnelScale,
  type FunnelShape,
} from './funnel.layout.js';
import { styles, viewFunnel } from './funnel.view.js';

/**
 * Shows tasks completed, stage by stage, in the document's order: each stage with its value, its share of the stage before
 * and of the first, and what is still open. What is no funnel is not drawn as one: stages in other units begin anew, separate
 * counts stand apart, and a breakdown into smaller items is a tree.
 *
 * @example
 * <campaign-funnel src="campaign.json" funnel="wishes"></campaign-funnel>
 *
 * @csspart funnel - One funnel of several.
 * @csspart funnel-title - The title of one funnel of several.
 * @csspart choices - What the reader can choose: what the bars show, and the order.
 * @csspart row - One stage: name, bar, value and shares.
 * @csspart label - The name of a stage or part.
 * @csspart bar - The bar of a stage or part.
 * @csspart value - The value of a stage.
 * @csspart open - What is still open between two stages.
 * @csspart part - A part of a stage.
 * @cssprop --campaign-bar-color - Fill of a bar. Default: the accent colour.
 */
export class FunnelChart extends ChartElement<FunnelLayout> {
  static override tag = 'campaign-funnel';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /** Ids of funnels, with blanks between them, in the order in which they are drawn. Default: all funnels of the document. */
  @property() funnel: string | null = null;
  /**
   * How a funnel is drawn: `bars` from one edge, which are the easiest to compare; `tapered`, the classic shape around the
   * middle, as wide as the values; `steps`, upright bars beside each other. Default: `bars`.
   */
  @property() shape: FunnelShape = 'bars';
  /**
   * What the bars of several funnels with the same stages show: `common`, the figures on one scale; `share`, each funnel as
   * shares of its first stage. The reader can switch. Default: `common`.
   */
  @property() scale: FunnelScale = 'common';
  /**
   * The order of several funnels with the same stages: `document`, as they are given; `completion`, by the share that the last
   * stage has of the first. The reader can switch. Default: `document`.
   */
  @property() order: FunnelOrder = 'document';
  /**
   * How the parts of stages are shown: `parts`, below each stage; `multiples`, as funnels of their own beside the whole;
   * `none`, in the details only. Default: `parts`.
   */
  @property() breakdown: FunnelBreakdown = 'parts';

  protected override readonly selects = 'stages';

  protected override layout(campaign: Campaign, locale: Locale): FunnelLayout {
    const { funnel, shape, scale, order, breakdown } = this;
    return layoutFunnel(campaign, { funnel, shape, scale, order, breakdown }, locale);
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
