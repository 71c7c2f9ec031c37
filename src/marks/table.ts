import { html, nothing, type TemplateResult } from 'lit';
import type { TableColumn, TableLayout } from '../layout/chart-layout.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/** The data table: the same figures as the marks. */
export function viewTable({ caption, columns, rows }: TableLayout, state: ViewState): TemplateResult {
  const className = (index: number) => (columns[index]!.numeric ? 'numeric' : '');
  return html`<div class="table" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => viewHead(column, index, state))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) =>
                index === 0
                  ? html`<th scope="row">${viewPhrase(cell)}</th>`
                  : html`<td class=${className(index)} translate=${columns[index]!.numeric ? 'no' : 'yes'}>${viewPhrase(cell)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The head of a column, with the button that sorts by it. */
function viewHead({ label, numeric }: TableColumn, index: number, { sort, interactive }: ViewState): TemplateResult {
  if (!interactive) return html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`;
  const direction = sort?.column === index ? (sort.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${numeric ? 'numeric' : ''} aria-sort=${direction}>
    <button type="button" class="sort" data-action="sort" data-column=${index}>${label}</button>
  </th>`;
}
