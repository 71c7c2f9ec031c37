import { css, html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { barStyles, viewHatch } from '../../marks/bar.js';
import { viewDetails } from '../../marks/details.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { viewPhrase } from '../../marks/phrase.js';
import { rowStyles, viewRow } from '../../marks/row.js';
import type { ViewState } from '../../marks/view-state.js';
import type { FunnelGroup, FunnelLayout, StageMark } from './funnel.layout.js';

/** Lines of a decomposition are set in one step further each, as far as this. */
const deepestLevel = 5;

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
    .group-title > :not(:last-child) {
      margin-inline-end: 0.5em;
    }
    .unit {
      display: inline-block; /* a unit of two words stays in one line where it can */
      font-weight: 400;
      color: var(--muted);
      font-size: 0.8667em;
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
    .group-title + .note {
      margin-block: 0 6px;
    }
    .gate .row {
      grid-template-areas: 'name line line lines';
    }
    .gate-line {
      grid-area: line;
      display: flex;
      align-items: center;
      gap: 12px;
      color: var(--muted);
    }
    .gate-line::before {
      content: '';
      inline-size: 8px;
      border-block-start: 1px dashed var(--line);
    }
    .gate-line::after {
      content: '';
      flex: 1;
      border-block-start: 1px dashed var(--line);
    }
    .level-1 {
      --level: 1;
    }
    .level-2 {
      --level: 2;
    }
    .level-3 {
      --level: 3;
    }
    .level-4 {
      --level: 4;
    }
    .level-5 {
      --level: 5;
    }
    .decomposition .value {
      grid-area: bar;
      justify-self: start;
      padding-inline-start: calc(var(--level, 0) * 1.5em);
    }
    .decomposition .broken .value::before {
      content: '';
      display: inline-block;
      inline-size: 0.7em;
      block-size: 0.7em;
      margin-inline: -0.95em 0.25em;
      border: solid var(--line);
      border-width: 0 0 1px;
      border-inline-start-width: 1px;
      vertical-align: 0.25em;
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
      .gate .row {
        grid-template-areas: 'name name' 'line line' 'lines lines';
      }
      .decomposition .row {
        grid-template-columns: minmax(0, 1fr) max-content;
        grid-template-areas: 'name bar' 'lines lines';
      }
      .decomposition .value {
        justify-self: end;
        padding-inline-start: 0;
      }
      .decomposition .broken .value::before {
        content: none;
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
  const scope = group.scope ? html`<span class="unit">${viewPhrase(group.scope)}</span>` : nothing;
  const unit = group.unit ? html`<span class="unit">${group.unit}</span>` : nothing;
  const stage = (mark: StageMark) => viewStage(mark, first, state);
  const className = classMap({ group: true, span: true, decomposition: group.explanation !== null });
  return html`<div class=${className} part="funnel">
    ${
      several
        ? html`<p class="group-title">${viewPhrase(group.title)} ${scope} ${unit}</p>`
        : group.unit || group.scope
          ? html`<p class="group-title">${scope} ${unit}</p>`
          : nothing
    }
    ${several && group.explanation ? html`<p class="note">${group.explanation}</p>` : nothing}
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
  const row = mark.gate ? viewGate(mark, first, state) : viewRow(mark, mark.lines, first, state);
  // A class and not a style: in a fragment of HTML no style attribute may stand.
  const level = `level-${Math.min(mark.level, deepestLevel)}`;
  return html`<li class=${classMap({ item: true, gate: mark.gate, broken: mark.level > 0, [level]: mark.level > 0 })}>
    ${mark.connector ? viewConnector(mark) : nothing} ${row}
  </li>`;
}

/** A step to be passed: a quiet line with a word in it, where the others have a bar. */
function viewGate(mark: StageMark, first: string | undefined, state: ViewState): TemplateResult {
  const content = html`<span class="name" part="label">${viewPhrase(mark.label)}</span>
    <span class="gate-line" part="value">${mark.value}</span>
    <span class="lines">${mark.lines.map((line) => html`<span>${line}</span>`)}</span>`;
  return html`${viewMarkButton(mark, { className: 'row', part: 'row', content }, first, state)}
  ${state.openId === mark.id ? viewDetails(mark) : nothing}`;
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
