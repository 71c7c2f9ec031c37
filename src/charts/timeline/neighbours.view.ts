import { css, html, nothing, type TemplateResult } from 'lit';
import type { ViewState } from '../../marks/view-state.js';
import type { MilestoneMark, TimelineLayout, TimelineMark } from './timeline.layout.js';

/** Styles of the way to the milestones before and after. */
export const neighbourStyles = css`
  .neighbours {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-block-start: 6px;
  }
`;

const isInTime = ({ shape }: MilestoneMark) => shape !== 'undated' && shape !== 'recurring';

/** From the details of a milestone to the one before it or after it in time; from what has no place in time nowhere. */
export function viewNeighbours(
  mark: TimelineMark,
  { ends }: Pick<TimelineLayout, 'ends'>,
  { words, interactive }: ViewState,
): TemplateResult | typeof nothing {
  if (mark.type === 'cluster' || !interactive || !isInTime(mark)) return nothing;
  const names = [
    ...(mark.id === ends?.first ? [] : (['previous'] as const)),
    ...(mark.id === ends?.last ? [] : (['next'] as const)),
  ];
  return html`<div class="neighbours">
    ${names.map(
      (name) =>
        html`<button type="button" class="action" data-action="neighbour" data-value=${name} data-from=${mark.id}>
          ${words.neighbours[name]}
        </button>`,
    )}
  </div>`;
}
