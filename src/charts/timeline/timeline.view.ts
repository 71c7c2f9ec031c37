import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { viewDetails } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { viewPhrase } from '../../marks/phrase.js';
import { place } from '../../marks/place.js';
import { symbolStyles, viewSymbolPicture } from '../../marks/status-symbol.js';
import type { ViewState } from '../../marks/view-state.js';
import { shapeStyles, viewGround, viewShapes } from './shapes.view.js';
import { listStyles, viewList } from './list.view.js';
import type { MilestoneMark, TimelineLane, TimelineLayout } from './timeline.layout.js';

/** Styles of the timeline. */
export const styles = [
  symbolStyles,
  shapeStyles,
  listStyles,
  css`
    .axis,
    .lane {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
    }
    .axis .scale {
      position: relative;
      block-size: 22px;
      margin-inline-end: 22px;
      font-size: 0.8125em;
      color: var(--muted);
      font-variant-numeric: tabular-nums;
    }
    .tick {
      position: absolute;
      inset-block-end: 2px;
      inset-inline-start: calc(var(--at) * 100%);
      padding-inline-start: 4px;
      white-space: nowrap;
    }
    .tick.major {
      color: var(--ink);
    }
    .lane {
      grid-template-rows: minmax(min-content, 1fr) auto;
      border-block-start: 1px solid var(--rule);
    }
    .lane:last-of-type {
      border-block-end: 1px solid var(--rule);
    }
    .lane-name {
      grid-row: 1 / span 2;
      padding-block: 8px;
      padding-inline-end: 12px;
      font-size: 0.875em;
      line-height: 1.3;
      font-weight: 600;
    }
    .lane-name .as-of {
      display: block;
      margin-block-start: 2px;
      font-weight: 400;
      font-size: 0.9286em;
      color: var(--muted);
    }
    .lane-plot {
      position: relative;
      margin-inline-end: 22px;
      padding-block: 6px;
      min-block-size: calc(var(--rows) * 28px + 12px);
      box-sizing: border-box;
    }
    .lane-plot .layer {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .milestone {
      position: absolute;
      inset-block-start: calc(var(--row) * 28px + 8px);
      white-space: nowrap;
    }
    .milestone.end {
      inset-inline-start: calc(var(--at) * 100% + 0.95em - 2px);
    }
    .milestone.start {
      inset-inline-end: calc((1 - var(--at)) * 100% + 0.95em - 2px);
    }
    .milestone.start.deadline {
      inset-inline-end: calc((1 - var(--at)) * 100% + 1.65em - 2px);
    }
    .milestone.below {
      inset-inline-start: calc(var(--at) * 100% - 2px);
      max-inline-size: 100%;
      margin-block-start: -6px;
    }
    .milestone-button {
      display: inline-flex;
      align-items: baseline;
      gap: 0.5em;
      min-block-size: 24px;
      padding: 0 2px;
      font: inherit;
      font-size: 0.875em;
      line-height: 24px;
      color: inherit;
      text-align: start;
      background: none;
      border: 0;
      cursor: pointer;
    }
    .milestone .milestone-button {
      /* Lines of the grid pass behind a label without striking it through. */
      background: color-mix(in srgb, var(--paper) 78%, transparent);
    }
    .milestone .date,
    .undated .date {
      color: var(--muted);
    }
    .milestone-button:hover .name {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    button[aria-expanded='true'] .name {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    button.faded {
      color: var(--muted);
    }
    .undated {
      grid-column: 2;
      padding-block: 4px;
    }
    .lane-plot + .undated {
      border-block-start: 1px dotted var(--rule);
    }
    .undated .milestone-button {
      white-space: normal;
      align-items: center;
    }
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
  const lane = (it: TimelineLane) =>
    layout.orientation === 'vertical' ? viewList(it, first, state) : viewLane(it, layout, first, state);
  const open = layout.orientation === 'horizontal' ? layout.marks.find(({ id }) => id === state.openId) : undefined;
  return html`${layout.orientation === 'horizontal' ? viewAxis(layout) : nothing}
    ${repeat(layout.lanes, ({ id }) => id, lane)} ${open ? viewDetails(open) : nothing}
    <ul class="legend" role="list">
      ${layout.legend.map(({ symbol, words }) => html`<li>${viewSymbolPicture(symbol)}${words}</li>`)}
    </ul>`;
}

function viewAxis({ ticks }: TimelineLayout): TemplateResult {
  return html`<div class="axis" aria-hidden="true">
    <span></span>
    <div class="scale">
      ${ticks.map(
        ({ position, label, major }) =>
          html`<span class=${classMap({ tick: true, major })} style=${place({ at: position })}>${label}</span>`,
      )}
    </div>
  </div>`;
}

function viewLane(
  lane: TimelineLane,
  layout: TimelineLayout,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const dated = lane.marks.filter((mark) => mark.placement);
  const undated = lane.marks.filter((mark) => !mark.placement);
  return html`<div class="lane" part="lane">
    <p class="lane-name">
      ${lane.label ? viewPhrase(lane.label) : nothing}
      ${lane.asOf ? html`<span class="as-of">${lane.asOf.label}</span>` : nothing}
    </p>
    ${dated.length ? viewPlot(dated, lane, layout, first, state) : nothing}
    ${
      undated.length
        ? html`<ul class="undated" role="list">
          ${repeat(
            undated,
            ({ id }) => id,
            (mark) => html`<li>${viewButton(mark, first, state)}</li>`,
          )}
        </ul>`
        : nothing
    }
  </div>`;
}

/** The dated marks of a lane. What has no date stands below, off the axis, where it claims none. */
function viewPlot(
  dated: readonly MilestoneMark[],
  lane: TimelineLane,
  layout: TimelineLayout,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  return html`<div class="lane-plot" style=${place({ rows: lane.rows })}>
    ${viewGround(lane, layout)} ${viewShapes(dated, first, state)}
    <ul role="list">
      ${repeat(
        dated,
        ({ id }) => id,
        (mark) =>
          html`<li
            class=${`milestone ${mark.side} ${mark.shape}`}
            style=${place({ at: mark.labelAt, row: mark.row + mark.rows - 1 })}
          >
            ${viewButton(mark, first, state)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function viewButton(mark: MilestoneMark, first: string | undefined, state: ViewState): TemplateResult {
  const content = html`${mark.placement ? nothing : viewSymbolPicture(mark.symbol)}
    <span class="name">${viewPhrase(mark.shortLabel)}</span>
    <span class="date">${mark.remarks}</span>`;
  return viewMarkButton(mark, { className: 'milestone-button', part: 'milestone', content }, first, state);
}
