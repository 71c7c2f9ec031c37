import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { percent } from '../../marks/percent.js';
import type { ViewState } from '../../marks/view-state.js';
import type { RegionsLayout } from './regions.layout.js';

/** Styles of the axis of values and of the line across all bars. */
export const axisStyles = css`
  .row.axis {
    min-block-size: 0;
    padding-block: 0;
  }
  .row.axis > .plot {
    display: block;
    padding-block: 0;
  }
  .row.axis svg {
    display: block;
    inline-size: 100%;
    block-size: 18px;
    overflow: visible;
    direction: ltr; /* the ends of a text are those of the plot */
    font-size: 0.9286em;
    font-variant-numeric: tabular-nums lining-nums;
    fill: var(--muted);
  }
  .row.axis line {
    stroke: var(--line);
    stroke-width: 1;
  }
  .row.axis .benchmark-label {
    fill: var(--doubt);
  }
  .axis-title,
  .benchmark-words {
    font-size: 0.8125em;
    color: var(--muted);
    margin-block-end: 4px;
  }
  .benchmark-words {
    display: flex;
    gap: 6px;
    color: var(--doubt);
  }
  .benchmark-words svg {
    flex: none;
    inline-size: 18px;
    block-size: 2px;
    margin-block-start: 0.7em;
    overflow: visible;
  }
  .benchmark-words line {
    stroke: var(--doubt);
    stroke-width: 1.5;
  }
  .benchmark-words .inexact {
    stroke-dasharray: 4 3;
  }
`;

/** The anchor of a text at a fraction of the plot, so that it stays inside. */
const anchorAt = (at: number) => (at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle');

/** The axis above the bars: what it is, then its ticks. Screen readers have the figures themselves. */
export function viewAxis({ ticks, axisTitle, benchmark, marks }: RegionsLayout, state: ViewState): TemplateResult {
  const title = axisTitle ? html`<p class="axis-title">${axisTitle}</p>` : nothing;
  const line = benchmark
    ? html`<p class="benchmark-words"><svg aria-hidden="true"><line class=${benchmark.isExact ? nothing : 'inexact'} x2="18" y1="1" y2="1"></line></svg><bdi>${benchmark.label}</bdi></p>`
    : nothing;
  if (!ticks.length || !marks.length) return html`${title}${line}`;
  const isMirrored = state.direction === 'rtl';
  return html`${title}${line}
    <div class="item axis-item" aria-hidden="true">
      <div class="row axis">
        <span class="plot"
          ><svg>${ticks.map(({ position, label }) => viewTick(isMirrored ? 1 - position : position, label))}</svg></span
        >
      </div>
    </div>`;
}

const viewTick = (at: number, label: string): SVGTemplateResult =>
  svg`<text x=${percent(at)} y="12" text-anchor=${anchorAt(at)}>${label}</text><line x1=${percent(at)} x2=${percent(at)} y1="14" y2="18"></line>`;

/** What stands behind and across the bar of every row. */
export interface PlotLines {
  /** The grid. */
  readonly behind: SVGTemplateResult | typeof nothing;
  /** The line across all bars, with an edge that sets it off from them. */
  readonly across: SVGTemplateResult | typeof nothing;
}

/** Where there is neither. */
export const noLines: PlotLines = { behind: nothing, across: nothing };

/** The lines of all rows; `nothing` where the figures beside the bars say it all. */
export function viewLines({ ticks, benchmark }: RegionsLayout): PlotLines | typeof nothing {
  if (!ticks.length && !benchmark) return nothing;
  const line = (position: number, className: string) =>
    svg`<line class=${className} x1=${percent(position)} x2=${percent(position)} y1="-60" y2="78"></line>`;
  const across = (at: number, className: string) => svg`${line(at, 'benchmark-edge')}${line(at, className)}`;
  return {
    behind: svg`${ticks.map(({ position }) => line(position, 'grid'))}`,
    across: benchmark ? across(benchmark.position, benchmark.isExact ? 'benchmark' : 'benchmark inexact') : nothing,
  };
}
