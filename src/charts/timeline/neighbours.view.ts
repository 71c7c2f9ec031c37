import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../marks/view-state.js';
import type { TimelineMark } from './timeline.layout.js';

/** Styles of the way to the milestones before and after. */
export const neighbourStyles = css`
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 6px;
  }
`;

/** From the details of a milestone to the one before it or after it in time; from those of a cluster nowhere. */
export function viewNeighbours(mark: TimelineMark, { words, interactive }: ViewState): TemplateResult | typeof nothing {
  if (mark.type === 'cluster' || !interactive) return nothing;
  return html`<div class="neighbours">
    ${(['previous', 'next'] as const).map(
      (name) =>
        html`<button type="button" class="action" data-action="neighbour" data-value=${name} data-from=${mark.id}>
          ${words.neighbours[name]}
        </button>`,
    )}
  </div>`;
}
