import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { BarLayout } from '../layout/bar.js';
import type { Mark } from '../layout/chart-layout.js';
import { viewBar } from './bar.js';
import { viewDetails } from './details.js';
import { markState } from './mark-state.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/** Styles of rows: name, bar, value and lines beside each other, or one under the other in a narrow container. */
export const rowStyles = css`
  .row {
    display: grid;
    grid-template-columns: var(--campaign-label-width, 11em) minmax(0, 1fr) max-content minmax(0, 15em);
    grid-template-areas: 'name bar value lines';
    align-items: center;
    column-gap: 12px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 3px 0;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.25;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .row .name {
    grid-area: name;
    text-align: end;
  }
  .row .plot {
    grid-area: bar;
    padding-inline-end: 22px;
  }
  .row .value {
    grid-area: value;
    min-inline-size: var(--value-width, 4em);
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }
  .row .value.absent {
    font-weight: 400;
    color: var(--muted);
  }
  .row .lines {
    grid-area: lines;
    color: var(--muted);
    font-size: 0.9286em;
  }
  .row .lines > span {
    display: block;
  }
  .row:hover .bar .fill,
  .row:hover .bar .outline {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .row[aria-current] .name,
  .row[aria-expanded='true'] .name {
    font-weight: 600;
  }
  .item {
    position: relative;
  }
  @container (max-width: 600px) {
    .row {
      grid-template-columns: minmax(0, 1fr) max-content;
      grid-template-areas: 'name value' 'bar bar' 'lines lines';
      row-gap: 3px;
      padding: 6px 0;
    }
    .row .name {
      text-align: start;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bar .fill {
      transition: fill 250ms ease-out;
    }
  }
`;

/** What a row shows. */
export interface RowMark extends Mark {
  readonly bar: BarLayout;
  readonly value: string;
  readonly absent: boolean;
}

/** One row of a chart of bars: the row itself is the button that takes focus and names the figure. */
export function viewRow(
  mark: RowMark,
  lines: readonly string[],
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const { selected, faded, open, tabindex } = markState(mark, first, state);
  return html`<button
      type="button"
      class=${classMap({ row: true, faded })}
      part="row"
      data-mark=${mark.id}
      tabindex=${tabindex}
      aria-label=${mark.description}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'details' : nothing}
      aria-current=${selected ? 'true' : nothing}
    >
      <span class="name" part="label">${viewPhrase(mark.label)}</span>
      <span class="plot">${viewBar(mark.bar)}</span>
      <span class=${classMap({ value: true, absent: mark.absent })} part="value" translate="no">${mark.value}</span>
      <span class="lines">${lines.map((line) => html`<span>${line}</span>`)}</span>
    </button>
    ${open ? viewDetails(mark) : nothing}`;
}
