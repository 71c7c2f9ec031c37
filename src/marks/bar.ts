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
  [dir='rtl'] .bar,
  [dir='rtl'] .connector svg {
    transform: scaleX(-1);
  }
  .bar .fill {
    fill: var(--bar);
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

/** A strip that fades away in steps of 4 px, from x = 0 on. */
const fade = (): SVGTemplateResult =>
  svg`${[0.6, 0.4, 0.2].map((opacity, index) => svg`<rect class="fill" x=${index * 4} width="4" height="18" fill-opacity=${opacity}></rect>`)}`;

const openEnd = (): SVGTemplateResult =>
  svg`${fade()}<rect class="fill" x="15" y="3" width="1.5" height="12"></rect><rect class="fill" x="19" y="3" width="1.5" height="12"></rect>`;

/** How the end of a bar shows what is known of its value; drawn in px from the bar's end, away from zero. */
function viewEnd(bar: BarLayout): SVGTemplateResult | typeof nothing {
  const edge = svg`<line class="edge" x1="0" x2="0" y1="0" y2="18"></line>`;
  switch (bar.end) {
    case 'over':
      return openEnd();
    case 'atLeast':
      return svg`${openEnd()}${edge}`;
    case 'about':
      return fade();
    default:
      return nothing;
  }
}

/** Between the solid part and where the bar may reach. */
function viewReach({ reachFrom, reach, end }: BarLayout): SVGTemplateResult | typeof nothing {
  const x = percent(Math.min(reachFrom, reach));
  const width = percent(Math.abs(reach - reachFrom));
  const edge = (dash: string | typeof nothing, at = reach) =>
    svg`<line class="edge" x1=${percent(at)} x2=${percent(at)} y1="0" y2="18" stroke-dasharray=${dash}></line>`;
  if (end === 'range')
    return svg`<rect class="hatch" x=${x} width=${width} height="18"></rect>${edge(nothing, reachFrom)}${edge(nothing)}`;
  if (end !== 'under' && end !== 'atMost') return nothing;
  return svg`<rect class="outline" x=${x} y="0.5" width=${width} height="17"></rect>${edge(end === 'under' ? '3 3' : nothing)}`;
}

/** One bar. Everything is placed by SVG percentages, so that it needs neither style nor script. */
export function viewBar(bar: BarLayout): TemplateResult {
  const end = percent(bar.negative ? bar.from : bar.to);
  const mirror = bar.negative ? 'scale(-1 1)' : nothing;
  const { zero, from, to, target } = bar;
  return html`<svg class="bar" part="bar" aria-hidden="true">
    ${
      bar.end === 'absent'
        ? svg`<svg x=${percent(zero)} overflow="visible"><line class="stub" x1="3" x2="27" y1="9" y2="9"></line></svg>`
        : svg`<rect class="fill" x=${percent(from)} width=${percent(to - from)} height="18"></rect>
          <svg x=${end} overflow="visible"><g transform=${mirror}>${viewEnd(bar)}</g></svg>
          ${viewReach(bar)}`
    }
    ${zero === 0 ? nothing : svg`<line class="baseline" x1=${percent(zero)} x2=${percent(zero)} y1="-5" y2="23"></line>`}
    ${target === null ? nothing : svg`<line class="target" x1=${percent(target)} x2=${percent(target)} y1="-3" y2="21"></line>`}
  </svg>`;
}
