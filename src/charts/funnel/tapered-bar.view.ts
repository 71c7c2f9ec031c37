import { html, svg, type TemplateResult } from 'lit';
import type { BarLayout } from '../../layout/bar.js';
import { barThickness, viewExtent } from '../../marks/bar.js';
import { percent } from '../../marks/percent.js';

/** A bar around the middle: as wide as its value, with what is not known of it shown at both ends. */
export function viewTapered(bar: BarLayout): TemplateResult {
  if (bar.end === 'exact') {
    return html`<svg class="bar" part="bar" aria-hidden="true"><rect class="fill" x=${percent(0.5 - bar.to / 2)} width=${percent(bar.to)} height=${barThickness}></rect></svg>`;
  }
  if (bar.end === 'absent' || bar.end === 'zero') {
    return html`<svg class="bar" part="bar" aria-hidden="true"><svg x="50%" overflow="visible"><line class="stub" x1="-13" x2="13" y1="9" y2="9"></line></svg></svg>`;
  }
  const half = (side: string) =>
    svg`<svg x="50%" overflow="visible" width="50%"><g transform=${side}>${viewExtent(bar, barThickness)}</g></svg>`;
  // Percentages are of the half: a mirrored group keeps its own.
  return html`<svg class="bar" part="bar" aria-hidden="true">${half('scale(1 1)')}${half('scale(-1 1)')}</svg>`;
}
