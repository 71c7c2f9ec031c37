import { css, nothing, svg, type SVGTemplateResult } from 'lit';
import { barThickness } from '../../marks/bar.js';
import { percent } from '../../marks/percent.js';
import type { Dumbbell, DumbbellEnd } from './regions.layout.js';

/** Styles of the two figures of a change. */
export const dumbbellStyles = css`
  .dots .plot {
    padding-inline-start: 6px;
  }
  .bar .link {
    stroke: var(--bar);
    stroke-width: 2;
  }
  .bar .dot {
    stroke: var(--bar);
    stroke-width: 2;
    fill: var(--bar);
  }
  .bar .dot.before {
    fill: var(--paper);
  }
  .bar .dot.ring {
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
    fill: var(--paper);
  }
  .bar .dot.soft {
    stroke: none;
    fill: var(--bar);
  }
  .bar .dot.between {
    stroke: none;
    fill: url(#hatch);
  }
  .bar .dot.between.before {
    fill: var(--paper);
  }
  .bar .dot-tick {
    stroke: var(--bar);
    stroke-width: 1.5;
  }
  .faded .bar :is(.dot, .link, .dot-tick) {
    stroke: var(--weak);
  }
`;

const middle = barThickness / 2;
/** Radius of a dot in px. */
const radius = 4.5;

const upright = (x: number, className: string, half: number, dash: string | typeof nothing = nothing) =>
  svg`<line class=${className} x1=${x} x2=${x} y1=${middle - half} y2=${middle + half} stroke-dasharray=${dash}></line>`;

const disc = (className: string, r = radius, opacity: number | typeof nothing = nothing) =>
  svg`<circle class=${className} cy=${middle} r=${r} fill-opacity=${opacity}></circle>`;

/** Two spaced ticks on the side to which the value is open: 1 for more, -1 for less. */
const open = (side: number) => svg`${upright(side * 8, 'dot-tick', 4)}${upright(side * 11.5, 'dot-tick', 4)}`;

const edge = (dash: string | typeof nothing = nothing) => upright(0, 'edge', 9, dash);

/** A figure at x = 0: what is known of it stands on the side where it may be. */
function viewDot({ end }: DumbbellEnd, className: string): SVGTemplateResult {
  const dot = disc(className);
  switch (end) {
    case 'over':
      return svg`${dot}${open(1)}`;
    case 'atLeast':
      return svg`${edge()}${dot}${open(1)}`;
    case 'under':
      return svg`${edge('2 2')}${dot}${open(-1)}`;
    case 'atMost':
      return svg`${edge()}${dot}${open(-1)}`;
    case 'about':
      return svg`${disc('dot soft', 9, 0.2)}${disc('dot soft', 6.75, 0.35)}${dot}`;
    case 'rounded':
      return svg`${disc('dot ring', radius + 1)}${disc(className, radius - 2)}`;
    default:
      return dot;
  }
}

/** Hatched or hollow from the lower to the upper end, with an edge at both, however close these are. */
function viewRange({ from, to }: DumbbellEnd, className: string): SVGTemplateResult {
  const line = (at: number) =>
    svg`<line class="edge" x1=${percent(at)} x2=${percent(at)} y1=${middle - 7} y2=${middle + 7}></line>`;
  const sides = (y: number) =>
    svg`<line class="dot-tick" x1=${percent(from)} x2=${percent(to)} y1=${y} y2=${y}></line>`;
  return svg`<rect class="${className} between" x=${percent(from)} y=${middle - radius} width=${percent(to - from)} height=${2 * radius}></rect>${sides(middle - radius)}${sides(middle + radius)}${line(from)}${line(to)}`;
}

function viewFigure(it: DumbbellEnd | null, className: string): SVGTemplateResult | typeof nothing {
  if (!it) return nothing;
  if (it.end === 'range') return viewRange(it, className);
  return svg`<svg x=${percent(it.from)} overflow="visible">${viewDot(it, className)}</svg>`;
}

/** Hollow for the earlier figure, filled for the later, and a line between them; the grammar of inexact ends is that of bars. */
export function viewDumbbell({ from, to, link }: Dumbbell): SVGTemplateResult {
  const line = link
    ? svg`<line class="link" x1=${percent(link.from)} x2=${percent(link.to)} y1=${middle} y2=${middle}></line>`
    : nothing;
  return svg`${line}${viewFigure(from, 'dot before')}${viewFigure(to, 'dot')}`;
}
