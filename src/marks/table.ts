import { html, type TemplateResult } from 'lit';
import type { TableLayout } from '../layout/chart-layout.js';
import { viewPhrase } from './phrase.js';

/** The data table: the same figures as the marks. */
export function viewTable({ caption, columns, rows }: TableLayout): TemplateResult {
  const className = (index: number) => (columns[index]!.numeric ? 'numeric' : '');
  return html`<div class="table" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label }, index) => html`<th scope="col" class=${className(index)}>${label}</th>`)}
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
