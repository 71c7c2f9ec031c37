import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { barStyles, viewHatch } from '../../marks/bar.js';
import { viewPhrase } from '../../marks/phrase.js';
import { rowStyles, viewRow } from '../../marks/row.js';
import type { ViewState } from '../../marks/view-state.js';
import type { FunnelGroup, FunnelLayout, StageMark } from './funnel.layout.js';

/** Styles of the funnel. */
export const styles = [
  barStyles,
  rowStyles,
  css`
    .group + .group {
      margin-block-start: 28px;
    }
    .group-title {
      font-weight: 600;
      font-size: 0.9375em;
      line-height: 1.35;
      margin-block-end: 6px;
    }
    .group-title > .unit:only-child {
      margin-inline-start: 0;
    }
    .unit {
      font-weight: 400;
      color: var(--muted);
      font-size: 0.8667em;
      margin-inline-start: 0.5em;
    }
    .connector {
      display: grid;
      grid-template-columns: subgrid;
      grid-column: 1 / -1;
      font-size: 0.875em;
    }
    .connector .plot {
      grid-column: 2;
      position: relative;
      padding-inline-end: 22px;
      block-size: 22px;
      margin-block: -3px;
    }
    .connector svg {
      display: block;
      inline-size: 100%;
      block-size: 22px;
    }
    .connector polygon {
      fill: var(--wash);
    }
    .connector .open {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 8px;
      line-height: 22px;
      font-size: 0.9286em;
      color: var(--muted);
      white-space: nowrap;
    }
    .separate {
      margin-block-start: 14px;
      padding-block-start: 10px;
      border-block-start: 1px solid var(--rule);
    }
    .separate-title {
      font-size: 0.8125em;
      color: var(--doubt);
      margin-block-end: 2px;
    }
    .group > .note {
      margin-block-start: 6px;
    }
    .group > :not(ul),
    .separate > p {
      grid-column: 1 / -1;
    }
    @container (max-width: 640px) {
      .connector .plot {
        grid-column: 1 / -1;
        margin-block: 0 2px;
      }
    }
  `,
];

/** The drawing of a funnel chart: rows on one baseline, pale connectors between them, separate counts under a heading. */
export function viewFunnel(layout: FunnelLayout, state: ViewState): TemplateResult {
  const first = layout.marks[0]?.id;
  const several = layout.groups.length > 1;
  return html`${viewHatch()}
    <div class="rows">
      ${repeat(
        layout.groups,
        ({ id }) => id,
        (group) => viewGroup(group, several, first, state),
      )}
    </div>`;
}

function viewGroup(group: FunnelGroup, several: boolean, first: string | undefined, state: ViewState): TemplateResult {
  const unit = group.unit ? html`<span class="unit">${group.unit}</span>` : nothing;
  const stage = (mark: StageMark) => viewStage(mark, first, state);
  return html`<div class="group span" part="funnel">
    ${
      several
        ? html`<p class="group-title">${viewPhrase(group.title)} ${unit}</p>`
        : group.unit
          ? html`<p class="group-title">${unit}</p>`
          : nothing
    }
    <ul role="list">
      ${repeat(group.stages, ({ id }) => id, stage)}
    </ul>
    ${
      group.separate.length
        ? html`<div class="separate span">
          <p class="separate-title">${state.words.separateHeading}</p>
          <ul role="list">
            ${repeat(group.separate, ({ id }) => id, stage)}
          </ul>
        </div>`
        : nothing
    }
    ${group.note ? html`<p class="note">${viewPhrase(group.note)}</p>` : nothing}
  </div>`;
}

function viewStage(mark: StageMark, first: string | undefined, state: ViewState): TemplateResult {
  return html`<li class="item">
    ${mark.connector ? viewConnector(mark) : nothing} ${viewRow(mark, mark.lines, first, state)}
  </li>`;
}

/** Between two stages: a slope from the one bar's end to the other's, with what is still open. The row's name says it too. */
function viewConnector({ connector, open }: StageMark): TemplateResult {
  const { from, to } = connector!;
  const x = (fraction: number) => Math.round(fraction * 1e5) / 1e3;
  return html`<div class="connector" aria-hidden="true">
    <span class="plot from-zero">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none">
        <polygon points=${`0,0 ${x(from)},0 ${x(to)},10 0,10`}></polygon>
      </svg>
      <span class="open">${open}</span>
    </span>
  </div>`;
}
