import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { peekStyles } from '../../marks/details.js';
import { place } from '../../marks/place.js';
import { symbolStyles, viewSymbolPicture } from '../../marks/status-symbol.js';
import type { ViewState } from '../../marks/view-state.js';
import { axisStyles, viewAxis, viewBandList } from './axis.view.js';
import { laneStyles } from './lane.styles.js';
import { viewLane } from './lane.view.js';
import { listStyles, viewList } from './list.view.js';
import { navigationStyles, viewNavigation } from './navigation.view.js';
import { neighbourStyles } from './neighbours.view.js';
import { shapeStyles } from './shapes.view.js';
import type { TimelineLayout } from './timeline.layout.js';

/** Styles of the timeline. */
export const styles = [
  symbolStyles,
  shapeStyles,
  axisStyles,
  laneStyles,
  listStyles,
  navigationStyles,
  neighbourStyles,
  peekStyles,
  css`
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 18px;
      margin-block-start: 10px;
      font-size: 0.8125em;
      color: var(--muted);
    }
    .legend li {
      display: inline-flex;
      align-items: center;
      gap: 5px;
    }
    .symbol-picture {
      flex: none;
      align-self: center;
      overflow: visible;
    }
  `,
];

/** The drawing of a timeline: lanes under one axis, or a chronology in a narrow container. */
export function viewTimeline(layout: TimelineLayout, state: ViewState): TemplateResult {
  const first = layout.marks[0]?.id;
  const isAxis = layout.orientation === 'horizontal';
  const drawing = { layout, first, state };
  const isMoving = layout.navigation !== null && !layout.navigation.isAll;
  const className = [
    'timeline',
    ...(layout.namesEm ? [] : ['stacked']),
    ...(isMoving ? ['moving'] : []),
    ...(layout.glide || layout.reach.start < 0 || layout.reach.end > 1 ? ['gliding'] : []),
  ].join(' ');
  return html`<div class=${className} style=${place(layout.namesEm ? { names: layout.namesEm } : null)}>
    ${viewNavigation(layout, state)} ${isAxis ? viewAxis(layout, state) : viewBandList(layout)}
    ${repeat(
      layout.lanes,
      ({ id }) => id,
      (lane) => (isAxis ? viewLane(lane, drawing) : viewList(lane, layout, state)),
    )}
    ${viewLegend(layout)}
  </div>`;
}

function viewLegend({ legend }: TimelineLayout): TemplateResult | typeof nothing {
  if (!legend.length) return nothing;
  return html`<ul class="legend" role="list">
    ${legend.map(({ symbol, words }) => html`<li>${viewSymbolPicture(symbol)}${words}</li>`)}
  </ul>`;
}
