import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { BarLayout } from '../layout/bar.js';
import type { Mark } from '../layout/chart-layout.js';
import { viewBar } from './bar.js';
import { viewDetails } from './details.js';
import { viewMarkButton } from './mark-button.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/** Styles of rows: name, bar, value and lines beside each other, or one under the other in a narrow container. */
export const rowStyles = css`
  .rows,
  .rows .span,
  .rows ul,
  .rows li,
  .row {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
  }
  .rows .details {
    grid-column: 1 / -1;
  }
  .rows {
    grid-template-columns: var(--campaign-label-width, minmax(5em, max-content)) minmax(0, 1fr) max-content fit-content(12em);
    column-gap: 12px;
  }
  .row {
    grid-template-areas: 'name bar value lines';
    align-items: center;
    min-block-size: 28px;
    padding: 0;
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
    min-inline-size: 0;
    max-inline-size: 11.5em;
    overflow-wrap: anywhere;
    padding-block: 4px;
    text-align: end;
    justify-self: end;
  }
  .row .plot {
    grid-area: bar;
    align-self: stretch;
    display: grid;
    align-items: center;
    padding: 5px 22px 5px 0;
    padding-inline: 0 22px;
  }
  .plot.from-zero {
    border-inline-start: 1px solid var(--line);
  }
  .row .value {
    grid-area: value;
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
    padding-block: 4px;
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
  .row[aria-expanded='true'] .name {
    font-weight: 600;
  }
  .item {
    position: relative;
  }
  @container (max-width: 640px) {
    .rows {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .row {
      grid-template-areas: 'name value' 'bar bar' 'lines lines';
      row-gap: 2px;
      padding-block: 5px;
    }
    .row .name {
      text-align: start;
      justify-self: start;
      max-inline-size: none;
      padding-block: 0;
    }
    .row .plot {
      padding-block: 2px;
    }
    .row .lines {
      padding-block: 0;
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
  readonly bar: BarLayout | null;
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
  const content = html`<span class="name" part="label">${viewPhrase(mark.label)}</span>
    ${
      mark.bar
        ? html`<span class=${classMap({ plot: true, 'from-zero': mark.bar.zero === 0 })}>${viewBar(mark.bar)}</span>`
        : nothing
    }
    <span class=${classMap({ value: true, absent: mark.absent })} part="value" translate="no">${mark.value}</span>
    <span class="lines">${lines.map((line) => html`<span>${line}</span>`)}</span>`;
  return html`${viewMarkButton(mark, { className: 'row', part: 'row', content }, first, state)}
  ${state.openId === mark.id ? viewDetails(mark) : nothing}`;
}
