import { property } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign } from '../../model/index.js';
import { moveInTimeline } from './timeline-keys.js';
import { layoutTimeline, type TimelineLayout, type TimelineOptions } from './timeline.layout.js';
import { styles, viewTimeline } from './timeline.view.js';

/**
 * Shows milestones, planned and actual, on a true time scale, each as wide as its date is uncertain. A narrow container gets
 * a chronology.
 *
 * @example
 * <campaign-timeline src="campaign.json" lanes="category"></campaign-timeline>
 *
 * @csspart lane - One lane, or one part of the chronology.
 * @csspart milestone - One milestone: name and date.
 * @cssprop --campaign-milestone-color - Colour of bands, spans and flags. Default: the accent colour.
 */
export class TimelineChart extends ChartElement<TimelineLayout> {
  static override tag = 'campaign-timeline';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /** What the lanes are: `region` (default), `category`, or `none` for a single one. */
  @property() lanes: NonNullable<TimelineOptions['lanes']> = 'region';
  /** `vertical` asks for the chronology whatever the width. Default: by the width. */
  @property() orientation: 'auto' | 'vertical' = 'auto';

  override readonly measured = true;
  protected override readonly selects = 'milestones';

  protected override layout(campaign: Campaign, locale: Locale): TimelineLayout {
    const widthPx = this.orientation === 'vertical' ? null : this.widthPx;
    return layoutTimeline(campaign, { lanes: this.lanes, widthPx, emPx: this.emPx }, locale);
  }

  protected override view(layout: TimelineLayout, state: ViewState) {
    return viewTimeline(layout, state);
  }

  protected override move(layout: TimelineLayout, from: string, direction: Direction) {
    return moveInTimeline(layout, from, direction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': TimelineChart;
  }
}
