import { css, html, type TemplateResult } from 'lit';
import type { BarLayout } from '../layout/bar.js';
import type { Mark } from '../layout/chart-layout.js';
import { viewBar } from './bar.js';
import { viewMarkButton } from './mark-button.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/**
 * Styles of rows: name, bar, value and lines beside each other, or one under the other in a narrow container. The widths of
 * the columns come with the rows (`--name`, `--value`, `--lines`, in em), so that no row has to wait for another.
 */
export const rowStyles = css`
  .item {
    position: relative;
    font-size: 0.875em;
    line-height: 1.25;
  }
  .row {
    display: grid;
    grid-template-columns:
      var(--campaign-label-width, calc(var(--name, 9) * 1em)) minmax(0, 1fr) calc(var(--value, 6) * 1em)
      min(var(--lines, 12) * 1em, 24%);
    grid-template-areas: 'name bar value lines';
    column-gap: 12px;
    align-items: start;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    font: inherit;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
  }
  button.row {
    cursor: pointer;
  }
  .row > .name {
    grid-area: name;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    padding-block: 5px;
    text-align: right; /* a name has its own direction, so start and end would be its own too */
  }
  [dir='rtl'] .row > .name {
    text-align: left;
  }
  .row > .plot {
    grid-area: bar;
    align-self: stretch;
    display: grid;
    align-items: center;
    padding-block: 5px;
    padding-inline-end: 22px;
  }
  .plot.from-zero {
    border-inline-start: 1px solid var(--line);
  }
  .row > .value {
    grid-area: value;
    padding-block: 5px;
    text-align: right;
    unicode-bidi: plaintext;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
  }
  [dir='rtl'] .row > .value {
    text-align: left;
  }
  [dir='rtl'] .row > .lines {
    text-align: right;
  }
  .row > .absent {
    font-weight: 400;
    color: var(--muted);
  }
  .row > .lines {
    grid-area: lines;
    padding-block: 6px 5px;
    color: var(--muted);
    font-size: 0.9286em;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .row:hover .bar .fill,
  .row:hover .bar .outline {
    stroke: var(--ink);
    stroke-width: 1;
  }
  .row[aria-expanded='true'] .name {
    font-weight: 600;
  }
  @container (max-width: 640px) {
    .row {
      grid-template-columns: minmax(0, 1fr) max-content;
      grid-template-areas: 'name value' 'lines lines' 'bar bar';
      row-gap: 2px;
      padding-block: 5px;
    }
    .row > .name,
    .row > .value {
      padding-block: 0;
    }
    .row > .name {
      text-align: left;
    }
    [dir='rtl'] .row > .name {
      text-align: right;
    }
    .row > .plot {
      padding-block: 2px;
    }
    .row > .lines {
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
  const content = html`${viewPhrase(mark.label, 'name', 'label')}
    ${mark.bar ? html`<span class=${mark.bar.zero === 0 ? 'plot from-zero' : 'plot'}>${viewBar(mark.bar)}</span>` : null}
    <span class=${mark.absent ? 'value absent' : 'value'} part="value" translate="no">${mark.value}</span>
    <span class="lines">${lines.join('\n')}</span>`;
  return viewMarkButton(mark, { className: 'row', part: 'row', content, details: true }, first, state);
}
