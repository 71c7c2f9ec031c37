import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { place, type Placement } from '../../marks/place.js';
import { viewPhrase } from '../../marks/phrase.js';
import type { ViewState } from '../../marks/view-state.js';
import type { TimeBand, TimelineLayout } from './timeline.layout.js';

/** Moves what is drawn to where it is now, which a transform does without drawing it again; at rest it fills the plot. */
export const glideOf = ({ glide }: TimelineLayout, { direction }: ViewState): Placement | null =>
  glide && { 'inline-size': glide.size, translate: ((direction === 'rtl' ? -1 : 1) * glide.start) / glide.size };

/** Styles of the axis and of what stands on it for all lanes. */
export const axisStyles = css`
  .axis {
    display: grid;
    grid-template-columns: calc(var(--names) * 1em) minmax(0, 1fr);
    font-size: 1em;
  }
  .stacked .axis {
    grid-template-columns: minmax(0, 1fr);
  }
  .axis .scale {
    position: relative;
    block-size: 22px;
    margin-inline-end: 22px;
    font-size: 0.8125em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .glide {
    position: absolute;
    inset: 0;
  }
  .gliding .glide {
    inset-inline-end: auto;
    inline-size: 100%;
    will-change: transform;
  }
  .moving :is(.scale, .bands) {
    overflow-x: clip;
    overflow-clip-margin: 8px;
  }
  .tick {
    position: absolute;
    inset-block-end: 2px;
    padding-inline-start: 4px;
    white-space: nowrap;
  }
  .tick.major {
    color: var(--ink);
  }
  .bands {
    position: relative;
    block-size: calc(var(--rows) * 22px + 4px);
    margin-inline-end: 22px;
    font-size: 0.8125em;
    color: var(--muted);
  }
  .time-band {
    position: absolute;
    inset-block-start: calc(var(--row) * 22px);
    inset-inline-start: calc(var(--start) * 100%);
    inline-size: calc(var(--size) * 100%);
    box-sizing: border-box;
    block-size: 20px;
    border-block-end: 2px solid var(--line);
  }
  .time-band.remark {
    border-block-end-color: var(--doubt);
  }
  .band-label {
    position: absolute;
    inset-block-start: calc(var(--row) * 22px);
    inset-inline-start: calc(var(--at) * 100%);
    line-height: 18px;
    white-space: nowrap;
  }
  .axis .scale.with-today {
    block-size: 42px;
  }
  .axis .as-of {
    align-self: end;
    padding-inline-end: 8px;
    text-wrap: balance;
    padding-block-end: 2px;
    font-size: 0.8125em;
    color: var(--muted);
  }
  .today-label {
    position: absolute;
    inset-block-end: 22px;
    white-space: nowrap;
    color: var(--ink);
    background: var(--paper);
    padding-inline: 3px;
    inset-inline-start: calc(var(--at) * 100%);
  }
  .today-label.late {
    inset-inline: auto calc((1 - var(--at)) * 100%);
  }
  .band-list {
    margin-block-end: 12px;
    font-size: 0.8125em;
    color: var(--muted);
  }
`;

/** Ticks with their labels, today, and the bands. */
export function viewAxis(layout: TimelineLayout, state: ViewState): TemplateResult {
  const { ticks, today, namesEm } = layout;
  const corner = namesEm ? html`<span></span>` : nothing;
  const asOf = layout.asOf === null ? corner : html`<span class="as-of">${layout.asOf}</span>`;
  return html`<div class="axis">
    ${asOf}
    <div class=${today ? 'scale with-today' : 'scale'}>
      <div class="glide" style=${place(glideOf(layout, state))}>
        ${guard(
          [ticks, today],
          () => html`${ticks
            .filter(({ label }) => label !== '')
            .map(
              ({ position, label, major }) =>
                html`<span class=${classMap({ tick: true, major })} style=${place({ 'inset-inline-start': position })} aria-hidden="true">${label}</span>`,
            )}
          ${
            today
              ? html`<span class=${today.position > 0.5 ? 'today-label late' : 'today-label'} style=${place({ at: today.position })}>${today.label}</span>`
              : nothing
          }`,
        )}
      </div>
    </div>
    ${layout.bands.length ? html`${corner}${viewBands(layout, state)}` : nothing}
  </div>`;
}

function viewBands(layout: TimelineLayout, state: ViewState): TemplateResult {
  const { bands, bandRows } = layout;
  return html`<div class="bands" style=${place({ rows: bandRows })}>
    <ul class="glide" role="list" style=${place(glideOf(layout, state))}>
      ${guard([bands], () =>
        bands.map(
          ({ start, end, row, kind, shortLabel, labelAt, description }: TimeBand) =>
            html`<li>
              <span class=${kind === 'note' ? 'time-band remark' : 'time-band'} style=${place({ start, size: end - start, row })}></span>
              <span class="band-label" role="img" aria-label=${description} style=${place({ at: labelAt, row })}>${shortLabel}</span>
            </li>`,
        ),
      )}
    </ul>
  </div>`;
}

/** The bands in words, where there is no axis. */
export const viewBandList = ({ bands }: TimelineLayout): TemplateResult | typeof nothing =>
  bands.length
    ? html`<ul class="band-list" role="list">
        ${bands.map(({ description, label }) => html`<li>${viewPhrase({ ...label, text: description })}</li>`)}
      </ul>`
    : nothing;
