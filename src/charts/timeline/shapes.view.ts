import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { markState } from '../../marks/mark-state.js';
import { percent } from '../../marks/percent.js';
import { viewSymbol } from '../../marks/status-symbol.js';
import type { ViewState } from '../../marks/view-state.js';
import type { TimeEnd, TimePlacement, TimeStretch } from './placement.js';
import type { MilestoneMark, RhythmPlacement, TimelineLane, TimelineLayout } from './timeline.layout.js';

/** Styles of the shapes on the time axis. */
export const shapeStyles = css`
  [dir='rtl'] .layer,
  [dir='rtl'] .layer .symbol {
    transform: scaleX(-1);
  }
  .layer .grid {
    stroke: var(--rule);
  }
  .layer .grid.major {
    stroke: var(--line);
    stroke-opacity: 0.5;
  }
  .layer .unknown {
    fill: var(--ground);
  }
  .layer .as-of-line {
    stroke: var(--doubt);
    stroke-width: 1.25;
  }
  .shape {
    cursor: pointer;
  }
  .shape .solid {
    fill: var(--milestone);
  }
  .shape .fade {
    fill: var(--milestone);
  }
  .shape.faded .fade {
    fill: var(--weak);
  }
  .shape .hollow {
    fill: var(--paper);
    stroke: var(--milestone);
    stroke-width: 1.5;
  }
  .shape .hollow.doubtful,
  .shape .pole.doubtful {
    stroke-dasharray: 2 2.5;
  }
  .shape .pole,
  .shape .lead,
  .shape .slip {
    fill: none;
    stroke: var(--milestone);
    stroke-width: 1.75;
  }
  .shape .link {
    stroke: var(--milestone);
    stroke-width: 1;
    stroke-opacity: 0.6;
  }
  .shape .lead {
    stroke-width: 1;
    stroke-opacity: 0.6;
  }
  .shape .slip {
    stroke: var(--muted);
    stroke-width: 1;
  }
  .shape .bracket {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1;
  }
  /* The shortest is still to be seen. */
  .shape rect.solid {
    stroke: var(--milestone);
    stroke-width: 0.75;
  }
  .shape.faded rect.solid {
    stroke: var(--weak);
  }
  .shape .rhythm {
    fill: none;
    stroke: var(--milestone);
    stroke-width: 1;
    stroke-opacity: 0.75;
    vector-effect: non-scaling-stroke;
  }
  .shape .rhythm.dense {
    stroke-dasharray: 1 2;
    stroke-width: 4;
  }
  .shape.faded .rhythm {
    stroke: var(--weak);
  }
  .layer .today-line {
    stroke: var(--ink);
    stroke-width: 1;
    stroke-dasharray: 3 3;
  }
  .shape.faded .solid {
    fill: var(--weak);
  }
  .shape.faded .hollow,
  .shape.faded .pole,
  .shape.faded .link,
  .shape.faded .lead {
    stroke: var(--weak);
  }
  .shape.open .solid,
  .shape.open .hollow,
  .shape.open .pole {
    stroke: var(--ink);
    stroke-width: 1.5;
  }
`;

/** Grid lines, today, the as-of line, and the faint ground of the time after it: nothing is known there yet. */
export function viewGround({ asOf: known }: TimelineLane, layout: TimelineLayout): TemplateResult {
  const { ticks, today } = layout;
  const { start: from, end } = layout.reach;
  const asOf = known && { position: Math.max(from, Math.min(end, known.position)) };
  const line = (position: number, className: string) =>
    svg`<line class=${className} x1=${percent(position)} x2=${percent(position)} y1="0" y2="100%"></line>`;
  return html`<svg class="layer" aria-hidden="true">
    ${
      asOf
        ? svg`<rect class="unknown" x=${percent(asOf.position)} width=${percent(Math.max(0, end - asOf.position))} height="100%"></rect>`
        : nothing
    }
    ${ticks.map(({ position, major }) => line(position, major ? 'grid major' : 'grid'))}
    ${today ? line(today.position, 'today-line') : nothing}
    ${asOf && asOf.position > from && asOf.position < end ? line(asOf.position, 'as-of-line') : nothing}
  </svg>`;
}

/** The shapes of a lane, each as wide as its date is uncertain. */
export function viewShapes(
  marks: readonly MilestoneMark[],
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  return html`<svg class="layer" aria-hidden="true">
    ${marks.map((mark) => {
      const { faded, open } = markState(mark, first, state);
      return svg`<svg y=${mark.row * 28 + 20} overflow="visible" class=${classMap({ shape: true, faded, open })} data-mark=${mark.id}>
        ${mark.rhythm ? viewRhythm(mark.rhythm) : nothing}${mark.placement ? [viewPlan(mark), viewShape(mark, mark.placement)] : nothing}
      </svg>`;
    })}
  </svg>`;
}

/** Fine ticks below the label of a recurring duty; a dotted line where they are too close. An end that is known has a longer one. */
function viewRhythm({ start, end, step, ticks, startIsKnown, endIsKnown }: RhythmPlacement): SVGTemplateResult {
  const tick = (at: number, d: string) =>
    svg`<svg x=${percent(at)} overflow="visible"><path class="rhythm" d=${d}></path></svg>`;
  const path = ticks.map((at) => `M${Math.round(at * 1e5)} 0V1`).join('');
  return svg`${startIsKnown ? tick(start, 'M0.5 8V17') : nothing}${endIsKnown ? tick(end, 'M-0.5 8V17') : nothing}${
    step > 0
      ? svg`<svg y="11" width="100%" height="5" viewBox="0 0 100000 1" preserveAspectRatio="none"><path class="rhythm" d=${path}></path></svg>`
      : svg`<line class="rhythm dense" x1=${percent(start)} x2=${percent(end)} y1="13.5" y2="13.5"></line>`
  }`;
}

/**
 * The plan beside the actual date, as wide as it is uncertain: hollow before or after it, with a line from the one to the other;
 * a bracket above it where the two lie on each other.
 */
function viewPlan({ plan, placement }: MilestoneMark): SVGTemplateResult | typeof nothing {
  if (!plan || !placement) return nothing;
  const isEarlier = plan.end <= placement.start;
  const isLater = plan.start >= placement.end;
  const isPoint = plan.end === plan.start;
  if (isEarlier || isLater) {
    const [from, to] = isEarlier ? [plan.end, placement.start] : [placement.end, plan.start];
    return svg`<line class="slip" x1=${percent(from)} x2=${percent(to)}></line>${
      isPoint
        ? svg`<svg x=${percent(plan.end)} overflow="visible">${viewSymbol('scheduled')}</svg>`
        : svg`<rect class="hollow doubtful" x=${percent(plan.start)} width=${percent(plan.end - plan.start)} y="-4" height="8" rx="4"></rect>`
    }`;
  }
  const end = (at: number) =>
    svg`<svg x=${percent(at)} overflow="visible"><path class="bracket" d="M0 -8V-12"></path></svg>`;
  return svg`${end(plan.start)}${isPoint ? nothing : end(plan.end)}
    <line class="bracket" x1=${percent(plan.start)} x2=${percent(plan.end)} y1="-12" y2="-12"></line>`;
}

function viewShape(mark: MilestoneMark, placement: TimePlacement): SVGTemplateResult {
  const at = percent(placement.start);
  switch (placement.shape) {
    case 'day':
      return svg`<svg x=${at} overflow="visible">${viewSymbol(mark.outcome)}${
        placement.startEnd === 'edge' ? nothing : viewHalo()
      }</svg>`;
    case 'deadline':
      return svg`<svg x=${at} overflow="visible">${viewFlag(mark)}</svg>`;
    default:
      return viewSpan(mark, placement, placement.shape === 'band');
  }
}

/** A day that is only about right: fading on both sides. */
const viewHalo = () =>
  svg`<g transform="translate(-7)">${viewFade('fade', 9, -1)}</g><g transform="translate(7)">${viewFade('fade', 9, 1)}</g>`;

const doubtful = ({ outcome }: MilestoneMark) => outcome === 'scheduled' || outcome === 'unknown';

/** A flag at the end of the last day, with a thin lead-in from before it. */
function viewFlag(mark: MilestoneMark): SVGTemplateResult {
  return svg`${mark.side === 'end' ? svg`<path class="lead" d="M-20 8H0"></path>` : nothing}
    <path class=${mark.happened ? 'solid' : 'hollow'} d="M0 -8 -11 -4.25 0 -0.5Z"></path>
    <path class=${doubtful(mark) ? 'pole doubtful' : 'pole'} d="M0 -9V9"></path>`;
}

/**
 * Rounded bands (one day somewhere in each) or solid bars (all of it), with their ends as they are known. A thin line ties
 * together what lies apart: it claims none of the time between.
 */
function viewSpan(
  mark: MilestoneMark,
  { start, end, startEnd, endEnd, stretches }: TimePlacement,
  band: boolean,
): SVGTemplateResult {
  const height = band ? 13 : 9;
  const filled = mark.happened;
  const className = filled ? 'solid' : doubtful(mark) ? 'hollow doubtful' : 'hollow';
  const fade = (at: number, kind: TimeEnd, direction: 1 | -1) =>
    kind === 'edge'
      ? nothing
      : svg`<svg x=${percent(at)} overflow="visible">${viewFade(kind, height, direction)}</svg>`;
  const stretch = ({ start: from, end: to }: TimeStretch) =>
    from === to
      ? svg`<svg x=${percent(from)} overflow="visible">${viewSymbol(mark.outcome)}</svg>`
      : svg`<rect class=${className} x=${percent(from)} width=${percent(to - from)} y=${-height / 2} height=${height}
          rx=${band ? height / 2 : 1}></rect>`;
  const links = stretches.slice(1).map(({ start: to }, index) => {
    return svg`<line class="link" x1=${percent(stretches[index]!.end)} x2=${percent(to)}></line>`;
  });
  return svg`${links}${stretches.map(stretch)}
    ${fade(start, startEnd, -1)}${fade(end, endEnd, 1)}`;
}

function viewFade(kind: TimeEnd, height: number, direction: 1 | -1): SVGTemplateResult {
  const step = kind === 'open' ? 6 : 3;
  return svg`${[0.55, 0.35, 0.15].map(
    (opacity, index) =>
      svg`<rect class="fade" x=${direction === 1 ? index * step : -(index + 1) * step} y=${-height / 2} width=${step} height=${height}
        fill-opacity=${opacity}></rect>`,
  )}`;
}
