import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent } from '../../marks/percent.js';
import { viewPhrase } from '../../marks/phrase.js';
import type { Words } from '../../locale/index.js';
import type { MeasureCell, MeasureColumn } from './measures-types.js';
import { viewRegionBar } from './region-bar.view.js';

/** Height of the bars of cells, in px. */
const cellBarPx = 14;

/** Styles of several measures beside each other. */
export const measureStyles = css`
  .row.several {
    grid-template-columns: var(--campaign-label-width, calc(var(--name, 9) * 1em)) minmax(0, 1fr);
    grid-template-areas: 'name cells';
  }
  .cells {
    grid-area: cells;
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    column-gap: 20px;
  }
  .cell {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(var(--value, 5) * 1em);
    column-gap: 8px;
    align-items: start;
    padding-block: 5px;
  }
  .cell .plot {
    display: block;
    padding-block: 2px;
    padding-inline-end: 26px; /* for what is open at its end */
  }
  .cell .bar {
    display: block;
    inline-size: 100%;
    block-size: 14px;
    overflow: visible;
  }
  .cell .value {
    text-align: right;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 600;
    unicode-bidi: plaintext;
  }
  [dir='rtl'] .cell .value {
    text-align: left;
  }
  .cell .value.absent {
    justify-self: end;
    inline-size: max-content;
    white-space: nowrap;
    font-weight: 400;
    color: var(--muted);
  }
  .cell .lines {
    grid-column: 1 / -1;
    color: var(--muted);
    font-size: 0.8572em;
    white-space: pre-line;
  }
  .cell .cell-label {
    display: none;
  }
  .row.several.heads {
    min-block-size: 0;
    color: var(--muted);
    align-items: end;
    border-block-end: 1px solid var(--rule);
    margin-block-end: 4px;
  }
  .heads .cells {
    align-items: end;
  }
  .heads .cell {
    display: block;
    padding-block: 0 4px;
    text-wrap: balance;
  }
  .heads .cell strong {
    display: block;
    color: var(--ink);
    font-weight: 600;
  }
  .measure-notes {
    display: grid;
    gap: 6px 24px;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    margin-block: 12px 0;
    font-size: 0.8125em;
  }
  .measure-notes dt {
    font-weight: 600;
  }
  .measure-notes dd {
    margin: 0;
    color: var(--muted);
  }
  .bar .other {
    stroke: var(--muted);
    stroke-width: 1;
  }
  @container (max-width: 640px) {
    .row.several {
      grid-template-columns: minmax(0, 1fr);
      grid-template-areas: 'name' 'cells';
      padding-block: 8px 12px;
    }
    .row.several > .name {
      font-weight: 600;
    }
    .row.several.heads {
      display: none;
    }
    .cells {
      grid-auto-flow: row;
      row-gap: 8px;
    }
    .cell {
      padding-block: 0;
    }
    .cell .cell-label {
      display: block;
      grid-column: 1 / -1;
      color: var(--muted);
      margin-block-end: 3px; /* a target is taller than its bar */
    }
    .cell-unit {
      margin-inline-start: 0.5em;
    }
  }
`;

/** The heads of the columns: what each measures, and its unit. The rows say it all themselves. */
export const viewMeasureHeads = (measures: readonly MeasureColumn[]): TemplateResult | typeof nothing =>
  measures.length
    ? html`<div class="item" aria-hidden="true">
        <div class="row several heads">
          <span class="cells"
            >${measures.map(
              ({ label, unit }) => html`<span class="cell"><strong>${viewPhrase(label)}</strong>${unit}</span>`,
            )}</span
          >
        </div>
      </div>`
    : nothing;

/** What is said of single measures, below the rows. */
export function viewMeasureNotes(measures: readonly MeasureColumn[], words: Words): TemplateResult | typeof nothing {
  const noted = measures.filter(({ notes }) => notes.length);
  if (!noted.length) return nothing;
  return html`<dl class="measure-notes" part="measure-notes">
    ${noted.map(
      ({ label, notes }) =>
        html`<div>
          <dt>${viewPhrase(label)}</dt>
          <dd>${words.paragraph(notes)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** One cell a measure: bar, value, and what is said beside them. */
export const viewCells = (cells: readonly MeasureCell[], measures: readonly MeasureColumn[]): TemplateResult =>
  html`<span class="cells"
    >${cells.map(
      ({ bar, value, absent, lines }, at) =>
        html`<span class="cell">
          <span class="cell-label">${viewPhrase(measures[at]!.label)} <span class="cell-unit">${measures[at]!.unit}</span></span>
          <span class=${bar.zero === 0 ? 'plot from-zero' : 'plot'}>${viewRegionBar(bar, cellBarPx)}</span>
          <span class=${absent ? 'value absent' : 'value'} part="value" translate="no">${value}</span>
          ${lines.length ? html`<span class="lines">${lines.join('\n')}</span>` : nothing}
        </span>`,
    )}</span
  >`;

/** Fine ticks where other regions are. */
export const viewOthers = (others: readonly number[], height: number): SVGTemplateResult =>
  svg`${others.map((at) => svg`<line class="other" x1=${percent(at)} x2=${percent(at)} y1=${height - 1} y2=${height + 4}></line>`)}`;
