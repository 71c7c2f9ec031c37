import { html, type TemplateResult } from 'lit';
import type { Mark } from '../layout/chart-layout.js';
import { viewPhrase } from './phrase.js';

/** Everything that lets a reader check a mark: shown below it when it is activated. */
export function viewDetails(mark: Mark): TemplateResult {
  return html`<div class="details" part="details" id="details">
    <dl>
      ${mark.details.map(
        ({ term, value, href }) =>
          html`<dt>${term}</dt>
            <dd>${href ? html`<a href=${href} rel="noopener noreferrer">${viewPhrase(value)}</a>` : viewPhrase(value)}</dd>`,
      )}
    </dl>
  </div>`;
}
