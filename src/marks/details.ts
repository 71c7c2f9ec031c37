import { css, html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../layout/chart-layout.js';
import { viewPhrase } from './phrase.js';
import type { ViewState } from './view-state.js';

/** Styles of details that are only shown while a mark is pointed at or has the focus. */
export const peekStyles = css`
  .details.peek {
    position: absolute;
    box-sizing: border-box;
    z-index: 2;
    inset-inline-end: 0;
    inline-size: max-content;
    max-inline-size: min(100%, 30em);
    margin: 0;
    background: var(--paper);
    border: 1px solid var(--line);
    font-size: 0.9286em;
  }
  /* In front of what follows, which may have a layer of its own. Not by :has(), which makes each mark that comes or goes costly. */
  :is(li, .item, .group):focus-within,
  .peek-place {
    z-index: 3;
  }
  :is(li, .item, .group):hover {
    z-index: 4;
  }
  .peek-title {
    margin-block-end: 4px;
    font-weight: 600;
  }
  @media print {
    .details.peek {
      display: none;
    }
  }
`;

/** Everything that lets a reader check a mark: shown below it when it is activated. `tools` follow it. */
export const viewDetails = (mark: Mark, tools: TemplateResult | typeof nothing = nothing): TemplateResult =>
  viewList(mark, 'details', 'details', tools);

/** The details of a mark where it is activated; in front of what follows while it is only pointed at or has the focus. */
export function viewMarkDetails(mark: Mark, state: ViewState): TemplateResult | typeof nothing {
  if (state.openId === mark.id) return viewDetails(mark);
  return viewPeek(mark, state);
}

/** The details of a mark while it is only pointed at or has the focus; with a title where the mark itself shows none. */
export const viewPeek = (
  mark: Mark,
  state: ViewState,
  title: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing =>
  state.peekId === mark.id ? viewList(mark, 'details peek', 'peek', nothing, title) : nothing;

function viewList(
  mark: Mark,
  className: string,
  id: string,
  tools: TemplateResult | typeof nothing,
  title: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class=${className} part="details" id=${id} data-of=${mark.id}>
    ${title}
    <dl>
      ${mark.details.map(
        ({ term, value, href }) =>
          html`<dt>${term}</dt>
            <dd>${href ? html`<a href=${href} rel="noopener noreferrer">${viewPhrase(value)}</a>` : viewPhrase(value)}</dd>`,
      )}
    </dl>
    ${tools}
  </div>`;
}
