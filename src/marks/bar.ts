import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarLayout } from '../layout/bar.js';
import { percent } from './percent.js';

/** Styles of bars. */
export const barStyles = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 18px;
    overflow: visible;
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  .bar .fill {
    fill: var(--bar);
    transform-box: fill-box; /* bars grow from their start when figures change */
    transform-origin: left;
  }
  .faded .bar .fill {
    fill: var(--weak);
  }
  .bar .outline {
    fill: none;
    stroke: var(--bar);
    stroke-width: 1.25;
  }
  .bar .hatch {
    fill: url(#hatch);
  }
  .hatch-line {
    stroke: var(--bar);
    stroke-width: 1.5;
  }
  .bar .edge,
  .bar .target {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .bar .target {
    stroke-width: 2.5;
  }
  .bar .missing {
    fill: none;
    stroke: var(--line);
  }
  .bar .baseline {
    stroke: var(--line);
    stroke-width: 1;
  }
  .bar .stub {
    stroke: var(--line);
    stroke-width: 2;
    stroke-dasharray: 2 4;
  }
  .defs {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
`;

/** The hatch of ranges: once in each chart that draws bars. */
export const viewHatch = (): TemplateResult =>
  html`<svg class="defs" aria-hidden="true">
    <defs>
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch-line" x1="0" y1="0" x2="0" y2="5"></line>
      </pattern>
    </defs>
  </svg>`;

/** Thickness of a bar in px. */
export const barThickness = 18;

/** A strip that fades away in steps of 4 px, from x = 0 on. */
const fade = (height: number): SVGTemplateResult =>
  svg`${[0.6, 0.4, 0.2].map((opacity, index) => svg`<rect class="fill" x=${index * 4} width="4" height=${height} fill-opacity=${opacity}></rect>`)}`;

const openEnd = (height: number): SVGTemplateResult => {
  const tick = (x: number) =>
    svg`<rect class="fill" x=${x} y=${height / 6} width="1.5" height=${(height * 2) / 3}></rect>`;
  return svg`${fade(height)}${tick(15)}${tick(19)}`;
};

/** How the end of a bar shows what is known of its value; drawn in px from the bar's end, away from zero. */
function viewEnd({ end }: BarLayout, height: number): SVGTemplateResult | typeof nothing {
  const edge = () => svg`<line class="edge" x1="0" x2="0" y1="0" y2=${height}></line>`;
  switch (end) {
    case 'over':
      return openEnd(height);
    case 'atLeast':
      return svg`${openEnd(height)}${edge()}`;
    case 'about':
      return fade(height);
    default:
      return nothing;
  }
}

/** Between the solid part and where the bar may reach. */
function viewReach({ reachFrom, reach, end }: BarLayout, height: number): SVGTemplateResult | typeof nothing {
  if (end !== 'range' && end !== 'under' && end !== 'atMost') return nothing;
  const x = percent(Math.min(reachFrom, reach));
  const width = percent(Math.abs(reach - reachFrom));
  const edge = (dash: string | typeof nothing, at = reach) =>
    svg`<line class="edge" x1=${percent(at)} x2=${percent(at)} y1="0" y2=${height} stroke-dasharray=${dash}></line>`;
  if (end === 'range')
    return svg`<rect class="hatch" x=${x} width=${width} height=${height}></rect>${edge(nothing, reachFrom)}${edge(nothing)}`;
  return svg`<rect class="outline" x=${x} y="0.5" width=${width} height=${height - 1}></rect>${edge(end === 'under' ? '3 3' : nothing)}`;
}

/** The solid part of a bar: as an attribute of x and one of width. */
export const solidOf = ({ from, to }: BarLayout) => ({ x: percent(from), width: percent(to - from) });

/** What is drawn of a value besides the solid part: how the bar ends, or that there is none. Nothing of an exact value. */
export function viewEnds(bar: BarLayout, height: number): SVGTemplateResult | typeof nothing {
  const { zero, from, to } = bar;
  if (bar.end === 'exact' || bar.end === 'zero') return nothing;
  if (bar.end === 'absent') {
    const y = height / 2;
    return svg`<svg x=${percent(zero)} overflow="visible"><line class="stub" x1="3" x2="27" y1=${y} y2=${y}></line></svg>`;
  }
  const end = percent(bar.negative ? from : to);
  const mirror = bar.negative ? 'scale(-1 1)' : nothing;
  return svg`<svg x=${end} overflow="visible"><g transform=${mirror}>${viewEnd(bar, height)}</g></svg>${viewReach(bar, height)}`;
}

/** What is missing to a target stays white, where that is known, up to a tick that is taller than the bar. */
function viewTarget({ zero, to, target, end }: BarLayout, height: number): SVGTemplateResult {
  const x = percent(target!);
  const from = Math.max(zero, Math.min(to, target!));
  const missing = svg`<rect class="missing" x=${percent(from)} y="0.5" width=${percent(Math.max(0, target! - from))} height=${height - 1}></rect>`;
  return svg`${end === 'absent' ? nothing : missing}<line class="target" x1=${x} x2=${x} y1="-3" y2=${height + 3}></line>`;
}

/**
 * What is drawn within one bar. Everything is placed by SVG percentages, so that it needs neither style nor script.
 *
 * @param more - Drawn on top of the bar.
 * @param behind - Drawn behind it.
 */
export function viewBar(
  bar: BarLayout,
  height = barThickness,
  more: SVGTemplateResult | typeof nothing = nothing,
  behind: SVGTemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { zero, target } = bar;
  const { x, width } = solidOf(bar);
  const isPlain = (bar.end === 'exact' || bar.end === 'zero') && zero === 0 && target === null && more === nothing;
  const sliver = bar.isSliver ? viewSliver(bar, height) : nothing;
  const rest = isPlain
    ? sliver
    : svg`${sliver}${viewEnds(bar, height)}${zero === 0 ? nothing : viewZero(zero, height)}${target === null ? nothing : viewTarget(bar, height)}${more}`;
  return html`<svg class="bar" part="bar" aria-hidden="true">${behind}<rect class="fill" x=${x} width=${width} height=${height}></rect>${rest}</svg>`;
}

/** At least 2 px of a bar that would be too short to be seen. */
const viewSliver = ({ zero, negative }: BarLayout, height: number): SVGTemplateResult =>
  svg`<svg x=${percent(zero)} overflow="visible"><rect class="fill" x=${negative ? -2 : 0} width="2" height=${height}></rect></svg>`;

const viewZero = (zero: number, height: number): SVGTemplateResult =>
  svg`<line class="baseline" x1=${percent(zero)} x2=${percent(zero)} y1="-5" y2=${height + 5}></line>`;
