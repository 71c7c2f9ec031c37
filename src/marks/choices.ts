import { css, html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../layout/chart-layout.js';

/** Styles of what a reader can choose; those of one choice are with the frame, which has one too. */
export const choiceStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-end: 14px;
    font-size: 0.8125em;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;

/** What a reader can choose about the drawing: one group of buttons for each choice. */
export function viewChoices(choices: readonly Choice[]): TemplateResult | typeof nothing {
  if (!choices.length) return nothing;
  return html`<div class="choices" part="choices">${choices.map(viewChoice)}</div>`;
}

/** One group of buttons, of which one is pressed. */
export const viewChoice = ({ name, label, options }: Choice): TemplateResult =>
  html`<div class="choice" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${options.map(
      (option) =>
        html`<button
          type="button"
          class="action"
          data-action="choose"
          data-name=${name}
          data-value=${option.value}
          aria-pressed=${option.chosen ? 'true' : 'false'}
        >
          ${option.label}
        </button>`,
    )}
  </div>`;
