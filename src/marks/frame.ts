import { html, nothing, type TemplateResult } from 'lit';
import type { ChartLayout, Choice, SourceLine } from '../layout/chart-layout.js';
import type { TablePage } from '../layout/table.js';
import { viewChoice } from './choices.js';
import { viewPhrase } from './phrase.js';
import { viewTable } from './table.js';
import type { ViewState } from './view-state.js';

/**
 * The frame around every chart: title, summary, the drawing, doubts, sources, table and help.
 *
 * @param table - The rows of the data table to show, in the order that the reader has chosen; asked for when they are shown.
 */
export function viewFrame(
  layout: ChartLayout,
  state: ViewState,
  drawing: TemplateResult,
  table: () => TablePage,
): TemplateResult {
  const { words } = state;
  return html`<figure role="group" aria-labelledby="title" lang=${state.lang} dir=${state.direction} part="figure">
    ${viewTitle(layout, state)}
    <slot name="summary"></slot>
    <p class="summary" part="summary">${words.paragraph(layout.summary)}</p>
    ${state.notice ? html`<p class="notice" role="status">${state.notice}</p>` : nothing}
    <div class="drawing" part="drawing">${drawing}</div>
    <p class="spoken" role="status">${state.announcement}</p>
    <div class="foot" part="footer">
      ${layout.notes.map((note) => html`<p class="note">${note}</p>`)}
      ${viewSources(layout, state)}
      ${state.pickedWords === null ? nothing : html`<p class="note">${state.pickedWords}</p>`}
      ${viewTools(layout, state, table)}
    </div>
  </figure>`;
}

/** What the reader can do with the chart as a whole. */
function viewTools(layout: ChartLayout, state: ViewState, table: () => TablePage): TemplateResult {
  const { words, interactive } = state;
  const action = (name: string, label: string) =>
    html`<button type="button" class="action" data-action=${name}>${label}</button>`;
  return html`<div class="tools">
    ${state.picked ? html`${action('clear', words.clearSelection)} ${viewChoice(resolveChoice(state))}` : nothing}
    <details data-table>
      <summary>${words.showTable}</summary>
      ${state.tableOpen ? viewTable(table(), state) : nothing}
      ${state.tableOpen && interactive ? action('csv', words.downloadCsv) : nothing}
    </details>
    ${
      interactive
        ? html`<details data-keys>
          <summary>${words.keyboardHelp}</summary>
          ${
            state.keysOpen
              ? html`<ul class="keys">
                ${layout.keys.map((line) => html`<li>${line}</li>`)}
              </ul>`
              : nothing
          }
        </details>`
        : nothing
    }
  </div>`;
}

/** How several picks work together. */
const resolveChoice = ({ words, selection }: ViewState): Choice => ({
  name: 'resolve',
  label: words.picking,
  options: (['single', 'union', 'intersect'] as const).map((value) => ({
    value,
    label: words.resolves[value],
    chosen: selection.resolve === value,
  })),
});

function viewSources({ sources }: ChartLayout, { words }: ViewState): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const line = ({ text, href }: SourceLine) =>
    href ? html`<a href=${href} rel="noopener noreferrer">${viewPhrase(text)}</a>` : viewPhrase(text);
  const term = words.labelled({ label: sources.length > 1 ? words.sources : words.source, value: '' });
  return html`<div class="source" part="source">
    ${
      sources.length === 1
        ? html`${term}${line(sources[0]!)}`
        : html`${term}
          <ul role="list">
            ${sources.map((source) => html`<li>${line(source)}</li>`)}
          </ul>`
    }
  </div>`;
}

function viewTitle(layout: ChartLayout, { heading, headingLevel }: ViewState): TemplateResult {
  const role = headingLevel === null ? nothing : 'heading';
  return html`<div id="title" class="title" part="title" role=${role} aria-level=${headingLevel ?? nothing}>
    ${heading === null ? viewPhrase(layout.title) : heading}
  </div>`;
}

/** In place of a chart: what went wrong, and what to do. */
export function viewFailure(message: string, state: ViewState, retry: boolean): TemplateResult {
  return html`<div class="message failed" part="error" role="alert" lang=${state.lang} dir=${state.direction}>
    <p>${message}</p>
    ${retry ? html`<button type="button" class="action" data-action="retry">${state.words.retry}</button>` : nothing}
  </div>`;
}

/** While the document is on its way. */
export function viewLoading(state: ViewState): TemplateResult {
  return html`<div class="reserve" lang=${state.lang} dir=${state.direction} aria-busy="true">
    <p class="message" role="status">${state.words.loading}</p>
  </div>`;
}
