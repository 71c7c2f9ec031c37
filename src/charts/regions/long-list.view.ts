import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { viewPeek } from '../../marks/details.js';
import { place, type Placement } from '../../marks/place.js';
import { viewPhrase } from '../../marks/phrase.js';
import { viewRegion, viewRegionDetails, type RowDrawing } from './region-row.view.js';
import { cellSizes, partSizes } from './measures-long.view.js';
import type { LongList, RegionSection, RegionsLayout } from './regions.layout.js';

/**
 * Styles of a long list: rows of equal height in a scroller. `--names` and `--beside` tell how many lines they have. A slot is as
 * high as the row and what of `--below` belongs to it. Where slots are high, the scroller is, too.
 */
export const longListStyles = css`
  .axis-room,
  .scroller {
    scrollbar-gutter: stable;
  }
  .axis-room {
    overflow: hidden;
  }
  .scroller {
    --row-size: max(28px, calc(max(var(--names) * 1.25em, min(var(--beside), 1) * 2.33em) + 11px));
    --below: 0px;
    --slot: calc(var(--row-size) + var(--below));
    --headings: 2;
    max-block-size: max(min(var(--campaign-regions-height, 30em), 80vh), min(2.5 * var(--slot), 90vh));
    border-block: 1px solid var(--rule);
    overscroll-behavior: auto;
  }
  .scroller :is(.item, .heading-slot) {
    block-size: var(--slot);
    font-size: 0.875em;
    line-height: 1.25;
  }
  .scroller .item[data-kept] {
    position: absolute;
    inset-inline: 0;
    clip-path: inset(50%);
  }
  .heading-slot {
    position: relative;
  }
  .heading-slot > .section-heading {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    box-sizing: border-box;
    block-size: calc(var(--headings) * var(--slot));
    display: grid;
    align-items: end;
    margin: 0;
    padding-block: 0 4px;
    border: 0;
    font-size: 1em;
  }
  .scroller .row {
    block-size: var(--row-size);
    min-block-size: 0;
    grid-template-rows: 100%;
  }
  .scroller .row:focus-visible {
    outline-offset: -2px;
  }
  .scroller .row > :is(.name, .lines) {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--names);
    overflow: hidden;
    padding-block: 0;
    margin-block: 5px;
  }
  .scroller .row > .lines {
    -webkit-line-clamp: 2;
  }
  .scroller .row > .value {
    white-space: nowrap;
  }
  .scroller.empty {
    border: 0;
  }
  .beneath {
    position: relative;
  }
  @container (min-width: 860px) {
    .scroller {
      --row-size: max(28px, calc(max(var(--names) * 1.25em, var(--wide) * 1.17em) + 11px));
    }
  }
  @container (max-width: 640px) {
    .scroller {
      --row-size: calc(var(--names) * 1.25em + var(--beside) * 1.17em + 38px);
    }
    .scroller .row {
      grid-template-rows: auto;
      align-content: start;
    }
    .scroller .row > :is(.name, .lines) {
      margin-block: 0;
    }
    .scroller .row > .lines {
      -webkit-line-clamp: var(--beside);
    }
  }
  @media print {
    .scroller {
      max-block-size: none;
      border: 0;
    }
  }
`;

/** The row that Tab leads to at the start: the first in sight, or nearly. In a list that is scrolled, more are drawn before it. */
export function firstInSight({ marks, sections }: RegionsLayout): string | undefined {
  const isScrolled = sections.some(({ slots }) => slots && slots.marks[0]! > slots.firstRow);
  return marks[isScrolled ? Math.min(mostBefore, marks.length - 1) : 0]?.id;
}

/** At most so many rows are drawn before the first in sight. */
const mostBefore = 16;

/** The list itself: all sections, with what of each is in sight. */
export const viewLongList = (long: LongList, sections: readonly RegionSection[], drawing: RowDrawing): TemplateResult =>
  viewScroller(
    long,
    html`<div data-rows>${sections.map((section) => viewSection(section, drawing))}</div>`,
    sections.every(({ marks }) => marks.length === 0),
  );

/** The scroller of a long list. `rows`: those in sight, in an element with `data-rows`; `isEmpty`: there are none. */
export const viewScroller = (long: LongList, rows: TemplateResult, isEmpty = false): TemplateResult =>
  html`<div class=${isEmpty ? `${kindOf(long)} empty` : kindOf(long)} part="scroller" data-rows-scroller style=${place(sizesOf(long))}>
    <div data-rows-space>${rows}</div>
  </div>`;

const kindOf = ({ partLines, cells }: LongList) =>
  cells ? 'scroller of-cells' : partLines.length ? 'scroller of-parts' : 'scroller';

/** How many lines of what kind the rows of a list have, for its styles. */
function sizesOf({ nameLines, besideLines, wideLines, partLines, cells }: LongList): Placement {
  const lines = { names: nameLines, beside: besideLines, wide: wideLines };
  return { ...lines, ...(partLines.length ? partSizes(partLines) : {}), ...(cells ? cellSizes(cells) : {}) };
}

/** The details of the row that is open or pointed at, below the list: it may be out of sight. */
export function viewBeneath({ findMark }: LongList, drawing: RowDrawing): TemplateResult {
  const { openId, peekId } = drawing.state;
  const open = openId === null ? null : findMark(openId);
  const peek = peekId === null || peekId === openId ? null : findMark(peekId);
  const title = peek ? html`<p class="peek-title">${viewPhrase(peek.label)}</p>` : nothing;
  return html`<div class="beneath">
    ${peek ? viewPeek(peek, drawing.state, title) : nothing}${open ? viewRegionDetails(open, drawing) : nothing}
  </div>`;
}

/** What of a section is in sight. A section keeps its place in the page, so that no row in it is moved there. */
function viewSection({ heading, marks, slots }: RegionSection, drawing: RowDrawing): TemplateResult {
  const { start, heading: headings, marks: numbers, size, firstRow, kept } = slots!;
  const list = html`<ul class="rows" role="list">
    ${repeat(
      marks,
      (mark) => mark.id,
      (mark, at) =>
        html`<li
          class="item"
          data-row=${numbers[at]!}
          ?data-kept=${numbers[at] === kept}
          aria-setsize=${size}
          aria-posinset=${numbers[at]! - firstRow + 1}
        >
          ${viewRegion(mark, drawing)}
        </li>`,
    )}
  </ul>`;
  return html`<div>
    ${headings.map((slot) => {
      return html`<div class="heading-slot" data-row=${slot}>${slot === start ? html`<p class="section-heading">${heading}</p>` : nothing}</div>`;
    })}
    ${marks.length ? list : nothing}
  </div>`;
}
