import { css, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarLayout } from '../../layout/bar.js';
import { barThickness, viewBar } from '../../marks/bar.js';

/** Styles of what stands in place of a bar that the scale does not hold. */
export const beyondStyles = css`
  .bar .beyond {
    fill: none;
    stroke: var(--muted);
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .row:hover .bar .beyond {
    stroke: var(--ink);
  }
`;

/** The bar of a region; see `viewBar`. What the scale does not hold is two arrow heads at the end of the plot. */
export function viewRegionBar(
  bar: BarLayout,
  height = barThickness,
  more: SVGTemplateResult | typeof nothing = nothing,
  behind: SVGTemplateResult | typeof nothing = nothing,
): TemplateResult {
  if (bar.end !== 'beyond') return viewBar(bar, height, more, behind);
  return viewBar(bar, height, svg`${more === nothing ? nothing : more}${viewBeyond(bar, height)}`, behind);
}

function viewBeyond({ negative }: BarLayout, height: number): SVGTemplateResult {
  const half = Math.min(5, height / 2);
  const head = (x: number) => `M${x - half} ${height / 2 - half}L${x} ${height / 2}L${x - half} ${height / 2 + half}`;
  const drawing = svg`<path class="beyond" d="${head(-6)}${head(0)}" transform=${negative ? 'scale(-1 1)' : nothing}></path>`;
  return svg`<svg x=${negative ? '0%' : '100%'} overflow="visible">${drawing}</svg>`;
}
