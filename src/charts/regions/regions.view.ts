import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barStyles, viewHatch } from '../../marks/bar.js';
import { rowStyles, viewRow } from '../../marks/row.js';
import type { ViewState } from '../../marks/view-state.js';
import type { RegionMark, RegionsLayout } from './regions.layout.js';

/** Styles of the regional bars. */
export const styles = [
  barStyles,
  rowStyles,
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
  const lines = ({ scope, counts, chip, target }: RegionMark) =>
    [scope, counts, chip, target].filter((line) => line !== null);
  return html`${viewHatch()}${layout.unit ? html`<p class="unit">${layout.unit}</p>` : nothing}
    <ul class="rows" role="list" part="bars">
      ${repeat(
        layout.marks,
        ({ id }) => id,
        (mark) => html`<li class="item">${viewRow(mark, lines(mark), first, state)}</li>`,
      )}
    </ul>`;
}
