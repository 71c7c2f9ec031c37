import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { barThickness } from '../../marks/bar.js';
import { percent } from '../../marks/percent.js';
import { viewPhrase } from '../../marks/phrase.js';
import { viewRegionBar } from './region-bar.view.js';
import type { CategoryBar, CategoryKey, RegionMark } from './regions.layout.js';
import { noLines, type PlotLines } from './value-axis.view.js';

/** Thickness in px of the bar of a category. */
const thin = 8;

/** Styles of the bars of categories. */
export const categoryStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    font-size: 0.8125em;
    color: var(--muted);
    margin-block-end: 8px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend svg {
    inline-size: 20px;
    block-size: 12px;
    flex: none;
  }
  .part-row {
    min-block-size: 18px;
    color: var(--muted);
  }
  .part-row > :is(.name, .value) {
    font-size: 0.9286em;
  }
  .faded + .part-rows .bar .fill,
  .faded .segment {
    fill: var(--weak);
  }
  .part-row > :is(.name, .value, .plot) {
    padding-block: 2px;
  }
  .part-row > .value {
    font-weight: 400;
  }
  .part-row .bar {
    block-size: 8px;
    margin-block-start: 4px;
  }
  .part-rows {
    padding-block-end: 8px;
  }
  .segment {
    stroke: var(--paper);
    stroke-width: 1;
  }
  .tone-a {
    fill: var(--bar);
  }
  .tone-b {
    fill: var(--weak);
  }
  .tone-c {
    fill: url(#tonec);
  }
  .tone-d {
    fill: url(#toned);
  }
  .tone-e {
    fill: url(#tonee);
  }
  .tone-f {
    fill: url(#tonef);
  }
  .tone-g {
    fill: url(#toneg);
  }
  .tone-h {
    fill: url(#toneh);
  }
  .tone-rest {
    fill: var(--paper);
    stroke: var(--line);
  }
  .pattern-ground {
    fill: var(--paper);
  }
  .pattern-ground.weak {
    fill: var(--weak);
  }
  .pattern-line {
    stroke: var(--bar);
    stroke-width: 2;
    fill: none;
  }
  .pattern-dot {
    fill: var(--bar);
  }
`;

const letters = 'abcdefgh';
const toneOf = (pattern: number) => (pattern < 0 ? 'segment tone-rest' : `segment tone-${letters[pattern]}`);

/** What the patterns are drawn with, from the third on; the first two are plain tones. */
const drawings: readonly (readonly [ground: string, drawing: SVGTemplateResult])[] = [
  ['pattern-ground', svg`<path class="pattern-line" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5"></path>`],
  ['pattern-ground', svg`<circle class="pattern-dot" cx="3" cy="3" r="1.6"></circle>`],
  ['pattern-ground', svg`<path class="pattern-line" d="M0 3H6"></path>`],
  ['pattern-ground weak', svg`<path class="pattern-line" d="M-1 -1L7 7M-1 5L1 7M5 -1L7 1"></path>`],
  ['pattern-ground', svg`<path class="pattern-line" d="M0 3H6M3 0V6"></path>`],
  ['pattern-ground weak', svg`<path class="pattern-line" d="M3 0V6"></path>`],
];

/** The patterns of categories: once in each chart that draws them as parts of one bar. */
const viewPatterns = (): TemplateResult =>
  html`<svg class="defs" aria-hidden="true">
    <defs>
      ${drawings.map(
        ([ground, drawing], index) =>
          svg`<pattern id=${`tone${letters[index + 2]}`} width="6" height="6" patternUnits="userSpaceOnUse"><rect class=${ground} width="6" height="6"></rect>${drawing}</pattern>`,
      )}
    </defs>
  </svg>`;

/** What the patterns stand for. */
export function viewLegend(legend: readonly CategoryKey[]): TemplateResult | typeof nothing {
  if (!legend.length) return nothing;
  return html`${viewPatterns()}
    <ul class="legend" role="list">
      ${legend.map(
        ({ label, pattern }) =>
          html`<li>
            <svg aria-hidden="true"><rect class=${toneOf(pattern)} x="0.5" y="0.5" width="19" height="11"></rect></svg>${viewPhrase(label)}
          </li>`,
      )}
    </ul>`;
}

/** The parts of one bar, one after the other. */
export const viewSegments = (parts: readonly CategoryBar[]): SVGTemplateResult =>
  svg`${parts.map(
    ({ bar, pattern }) =>
      svg`<rect class=${toneOf(pattern)} x=${percent(bar.from)} y="0.5" width=${percent(bar.to - bar.from)} height=${barThickness - 1}></rect>`,
  )}`;

/**
 * A thin bar for each category below the bar of its region, whose name says the same to a screen reader.
 *
 * @param nameLines - In a long list: how many lines each name has; none where there is no room for these bars.
 */
export function viewPartRows(
  { parts, isStacked }: RegionMark,
  lines: PlotLines | typeof nothing,
  nameLines: readonly number[] | null = null,
): TemplateResult | typeof nothing {
  if (!parts.length || isStacked || nameLines?.length === 0) return nothing;
  const plot = lines === nothing ? 'plot' : 'plot lined';
  const { behind, across } = lines === nothing ? noLines : lines;
  return html`<div class="part-rows" aria-hidden="true">
    ${parts.map(
      ({ label, bar, value, absent }, at) =>
        html`<div class=${nameLines?.[at] === 2 ? 'row part-row two-lines' : 'row part-row'}>
          ${viewPhrase(label, 'name')}
          <span class=${bar.zero === 0 ? `${plot} from-zero` : plot}>${viewRegionBar(bar, thin, across, behind)}</span>
          <span class=${absent ? 'value absent' : 'value'} translate="no">${value}</span>
        </div>`,
    )}
  </div>`;
}
