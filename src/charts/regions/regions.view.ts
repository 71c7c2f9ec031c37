import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barStyles, viewHatch } from '../../marks/bar.js';
import { peekStyles } from '../../marks/details.js';
import { place } from '../../marks/place.js';
import { rowStyles, viewRow } from '../../marks/row.js';
import type { ViewState } from '../../marks/view-state.js';
import type { RegionsLayout } from './regions.layout.js';

/** Styles of the regional bars. */
export const styles = [
  barStyles,
  rowStyles,
  peekStyles,
  css`
    .unit {
      font-size: 0.8125em;
      color: var(--muted);
      margin-block-end: 4px;
    }
    .caution {
      font-size: 0.8125em;
      color: var(--doubt);
      margin-block-start: 10px;
      max-inline-size: 80ch;
    }
  `,
];

/** The drawing of regional bars: name, bar, value, then scope, what is counted, as-of date and target where there are any. */
export function viewRegions(layout: RegionsLayout, state: ViewState): TemplateResult {
  const first = layout.marks[0]?.id;
  return html`${viewHatch()}${layout.unit ? html`<p class="unit">${layout.unit}</p>` : nothing}
    <ul class="rows" role="list" part="bars" style=${place(state.interactive ? layout.columns : null)}>
      ${repeat(
        layout.marks,
        ({ id }) => id,
        (mark) => html`<li class="item">${viewRow(mark, mark.lines, first, state)}</li>`,
      )}
    </ul>`;
}
