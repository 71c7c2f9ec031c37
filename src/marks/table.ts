import { html, nothing, type TemplateResult } from 'lit';
import type { TableColumn, TableRow } from '../layout/chart-layout.js';
import type { TablePage } from '../layout/table.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/** The data table: the same figures as the marks. Of a long one the first rows, how many they are, and a button for more. */
export function viewTable(table: TablePage, state: ViewState): TemplateResult {
  const { caption, columns, rows, total, part, more } = table;
  const isPart = part !== null;
  return html`<div class="table" part="table" tabindex="0" role="region" aria-label=${caption}>
      <table aria-rowcount=${isPart ? total + 1 : nothing}>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, index) => viewHead(column, index, state))}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => viewRow(row, columns))}
        </tbody>
      </table>
    </div>
    <p role=${state.interactive ? 'status' : nothing}>${part ?? nothing}</p>
    ${more !== null && state.interactive ? html`<button type="button" class="action" data-action="more">${more}</button>` : nothing}`;
}

function viewRow(row: TableRow, columns: readonly TableColumn[]): TemplateResult {
  return html`<tr>
    ${row.map((cell, index) =>
      index === 0
        ? html`<th scope="row">${viewPhrase(cell)}</th>`
        : html`<td class=${columns[index]!.numeric ? 'numeric' : ''} translate=${columns[index]!.numeric ? 'no' : 'yes'}>${viewPhrase(cell)}</td>`,
    )}
  </tr>`;
}

/** The head of a column, with the button that sorts by it. */
function viewHead({ label, numeric }: TableColumn, index: number, { sort, interactive }: ViewState): TemplateResult {
  if (!interactive) return html`<th scope="col" class=${numeric ? 'numeric' : ''}>${label}</th>`;
  const direction = sort?.column === index ? (sort.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${numeric ? 'numeric' : ''} aria-sort=${direction}>
    <button type="button" class="sort" data-action="sort" data-column=${index}>${label}</button>
  </th>`;
}
