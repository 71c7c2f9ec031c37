import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BarLayout } from '../../layout/bar.js';
import { barThickness, solidOf, viewEnds } from '../../marks/bar.js';
import { percent } from '../../marks/percent.js';

/**
 * A bar around the middle: as wide as its value, with what is not known of it shown at both ends.
 *
 * @param more - Drawn on top of the bar.
 */
export function viewTapered(bar: BarLayout, more: SVGTemplateResult | typeof nothing): TemplateResult {
  const { end, to } = bar;
  const none = svg`<svg x="50%" overflow="visible"><line class="stub" x1="-13" x2="13" y1="9" y2="9"></line></svg>`;
  const line = svg`<line class="baseline" x1="50%" x2="50%" y1="-5" y2="23"></line>`;
  const ends = end === 'exact' ? nothing : end === 'zero' ? line : end === 'absent' ? none : viewHalves(bar);
  return html`<svg class="bar" part="bar" aria-hidden="true"><rect class="fill" x=${percent(0.5 - to / 2)} width=${percent(to)} height=${barThickness}></rect>${ends}${more}</svg>`;
}

/** Each half is a bar from the middle, on a plot of half the width; the first is mirrored. */
function viewHalves(bar: BarLayout) {
  const { x, width } = solidOf(bar);
  const half = (side: string) =>
    svg`<svg x="50%" width="50%" overflow="visible"><g transform=${side}><rect class="fill" x=${x} width=${width} height=${barThickness}></rect>${viewEnds(bar, barThickness)}</g></svg>`;
  return svg`${half('scale(1 1)')}${half('scale(-1 1)')}`;
}
