import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { percent } from '../../marks/percent.js';
import type { ViewState } from '../../marks/view-state.js';
import type { TimeNavigation, TimelineLayout } from './timeline.layout.js';

/** Styles of what the reader moves in time with. */
export const navigationStyles = css`
  .navigation {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    margin-block-end: 10px;
    font-size: 0.8125em;
    color: var(--muted);
  }
  .navigation .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }
  .navigation .action {
    min-inline-size: 24px;
  }
  .navigation .action[aria-disabled] {
    color: var(--muted);
    opacity: 0.6;
    cursor: default;
    text-decoration: none;
  }
  .overview {
    display: grid;
    grid-template-columns: calc(var(--names) * 1em) minmax(0, 1fr);
    margin-block-end: 14px;
    color: var(--muted);
  }
  .stacked .overview {
    grid-template-columns: minmax(0, 1fr);
  }
  .overview .strip {
    position: relative;
    margin-inline-end: 22px;
    touch-action: pan-y;
    cursor: pointer;
  }
  .overview svg {
    display: block;
    inline-size: 100%;
    block-size: 36px;
    overflow: visible;
    border-block-end: 1px solid var(--line);
  }
  [dir='rtl'] .strip > svg {
    transform: scaleX(-1);
  }
  .overview .density {
    fill: var(--weak);
  }
  .overview .outside {
    fill: var(--paper);
    fill-opacity: 0.66;
  }
  .overview .window {
    fill: transparent;
    stroke: var(--milestone);
    stroke-width: 1;
    cursor: grab;
  }
  .overview .grip {
    fill: var(--milestone);
    cursor: ew-resize;
  }
  .overview .reach {
    fill: transparent;
    cursor: ew-resize;
  }
  .overview .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block-start: 2px;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    .overview .density,
    .overview .grip {
      fill: CanvasText;
    }
    .overview .outside {
      fill: Canvas;
    }
    .overview .window {
      stroke: Highlight;
    }
  }
  @media print {
    .navigation .buttons,
    .overview {
      display: none;
    }
  }
`;

const steps = ['out', 'in', 'earlier', 'later', 'all'] as const;

/** Buttons that move in time, and what is in sight in words; then, where there is more, the whole time with a window on it. */
export function viewNavigation({ navigation, orientation }: TimelineLayout, state: ViewState) {
  if (!navigation || !state.interactive) return nothing;
  const { words } = state;
  const { isAll, canZoomIn } = navigation;
  const off = {
    out: isAll,
    in: !canZoomIn,
    earlier: navigation.start <= 1e-9,
    later: navigation.end >= 1 - 1e-9,
    all: isAll,
  };
  return html`<div class="navigation" role="group" aria-label=${words.navigation.title} part="navigation">
      <span class="buttons"
        >${repeat(
          navigation.hasAllSteps ? steps : (['in'] as const),
          // The one that has the focus stays when the others come.
          (step) => step,
          (step) =>
            html`<button type="button" class="action" data-action="zoom" data-value=${step} aria-disabled=${off[step] ? 'true' : nothing}>
              ${words.navigation[step]}
            </button>`,
        )}</span
      >
      <span class="shown" aria-live="polite">${isAll ? nothing : words.shownRange({ range: navigation.range })}</span>
    </div>
    ${navigation.hasOverview ? viewOverview(navigation, orientation) : nothing}`;
}

const densityPath = (density: readonly number[]) =>
  `M0 1${density.map((share, index) => `L${index} ${1 - share}H${index + 1}`).join('')}V1Z`;

/** How many begin when, over the whole time; the part in sight can be dragged, and so can its ends. */
function viewOverview(
  { density, start, end, ends }: TimeNavigation,
  orientation: TimelineLayout['orientation'],
): TemplateResult {
  const length = density.length;
  const outside = (from: number, to: number) =>
    svg`<rect class="outside" x=${percent(from)} width=${percent(Math.max(0, to - from))} height="100%"></rect>`;
  const grip = (at: number, name: string) =>
    svg`<svg x=${percent(at)} overflow="visible" data-grip=${name}>
      <rect class="reach" x="-12" width="24" height="36"></rect><rect class="grip" x="-2" width="4" height="36" rx="1"></rect>
    </svg>`;
  return html`<div class="overview" aria-hidden="true">
    ${orientation === 'horizontal' ? html`<span></span>` : nothing}
    <div class="strip" data-overview data-start=${start} data-end=${end}>
      <svg>
        <svg viewBox=${`0 0 ${length} 1`} preserveAspectRatio="none" width="100%" height="36">
          ${guard([density], () => svg`<path class="density" d=${densityPath(density)}></path>`)}
        </svg>
        ${outside(0, start)}${outside(end, 1)}
        <rect class="window" data-grip="window" x=${percent(start)} width=${percent(end - start)} height="36"></rect>
        ${grip(start, 'start')}${grip(end, 'end')}
      </svg>
      <div class="ends"><span>${ends[0]}</span><span>${ends[1]}</span></div>
    </div>
  </div>`;
}
