import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { viewPhrase } from '../../marks/phrase.js';
import { viewSymbolPicture } from '../../marks/status-symbol.js';
import type { ViewState } from '../../marks/view-state.js';
import { viewNeighbours } from './neighbours.view.js';
import type { ClusterMark, MilestoneMark, TimelineLane, TimelineLayout, TimelineMark } from './timeline.layout.js';

/** Styles of the vertical chronology. */
export const listStyles = css`
  .chronology + .chronology {
    margin-block-start: 22px;
  }
  .chronology-name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 4px;
  }
  .entry {
    display: grid;
    grid-template-columns: 9.5em 16px minmax(0, 1fr);
    column-gap: 10px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 5px 0;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.35;
    color: inherit;
    text-align: start;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .entry .date {
    color: var(--muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .place {
    position: relative;
  }
  .entry.several {
    grid-template-columns: 9.5em max-content minmax(0, 1fr);
  }
  .entry .number {
    align-self: start;
    min-inline-size: 16px;
    padding-inline: 4px;
    text-align: center;
    font-variant-numeric: tabular-nums;
    border: 1px solid var(--line);
    border-radius: 3px;
    line-height: 1.25;
  }
  .entry .symbol-picture {
    align-self: start;
    margin-block-start: 1px;
  }
  .entry .outcome {
    display: block;
    color: var(--muted);
    font-size: 0.9286em;
  }
  [dir='rtl'] .entry .outcome {
    text-align: right;
  }
  .entry:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .divider {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-block: 4px;
    font-size: 0.8125em;
    color: var(--doubt);
  }
  .divider::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
  }
  @container (max-width: 480px) {
    .entry {
      grid-template-columns: 16px minmax(0, 1fr);
      grid-template-areas: 'symbol date' '. text';
    }
    .entry .date {
      grid-area: date;
      text-align: start;
    }
    .entry.several {
      grid-template-columns: max-content minmax(0, 1fr);
    }
    .entry .symbol-picture,
    .entry .number {
      grid-area: symbol;
    }
    .entry .text {
      grid-area: text;
    }
  }
`;

/** One lane as a chronology: date in words, symbol, title and outcome; a line where knowledge ends. */
export function viewList(lane: TimelineLane, layout: TimelineLayout, state: ViewState): TemplateResult {
  const divide = lane.firstBeyond;
  return html`<div class="chronology" part="lane">
    ${lane.label ? html`<p class="chronology-name">${viewPhrase(lane.label)}</p>` : nothing}
    ${lane.marks.length ? nothing : html`<p class="note">${state.words.noneShown}</p>`}
    <ul role="list">
      ${repeat(
        lane.marks,
        ({ id }) => id,
        (mark) =>
          html`<li class="place">
            ${mark.id === divide && lane.asOf ? html`<p class="divider">${lane.asOf.label}</p>` : nothing}
            ${viewEntry(mark, layout, state)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function viewEntry(mark: TimelineMark, layout: TimelineLayout, state: ViewState): TemplateResult {
  const isCluster = mark.type === 'cluster';
  const button = {
    className: isCluster ? 'entry several' : 'entry',
    part: isCluster ? 'cluster' : 'milestone',
    content: isCluster ? viewCluster(mark) : viewMilestone(mark),
  };
  return html`${viewMarkButton(mark, button, layout.marks[0]?.id, state)}
  ${state.openId === mark.id ? viewDetails(mark, viewNeighbours(mark, layout, state)) : viewPeek(mark, state)}`;
}

const viewMilestone = (mark: MilestoneMark): TemplateResult => html`<span class="date">${mark.date}</span>
    ${viewSymbolPicture(mark.symbol)}
    <span class="text">
      <span class="name">${viewPhrase(mark.label)}</span>
      <span class="outcome">${mark.times ? html`${mark.times} · ` : nothing}${mark.outcomeWords}${mark.slip ? html` · ${mark.slip}` : nothing}</span>
    </span>`;

/** Several milestones as one line: when, how many, and what has come of them. */
const viewCluster = (mark: ClusterMark): TemplateResult => html`<span class="date">${mark.span}</span>
    <span class="number" aria-hidden="true">${mark.countText}</span>
    <span class="text">
      <span class="name">${viewPhrase(mark.label)}</span>
      <span class="outcome">${mark.outcomeText}</span>
    </span>`;
