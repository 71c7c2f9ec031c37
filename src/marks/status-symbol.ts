import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Styles of status symbols: told apart by shape, never by colour alone. */
export const symbolStyles = css`
  .symbol .disc,
  .symbol .half {
    fill: var(--accent);
  }
  .symbol .ring {
    fill: var(--paper);
    stroke: var(--accent);
    stroke-width: 1.75;
  }
  .symbol .frame {
    fill: var(--paper);
    stroke: var(--line);
  }
  .symbol .dotted {
    stroke-dasharray: 2 2;
  }
  .symbol .sign {
    fill: none;
    stroke: var(--paper);
    stroke-width: 1.75;
  }
  .symbol .ink {
    fill: none;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .faded .symbol .disc,
  .faded .symbol .half {
    fill: var(--weak);
  }
  .faded .symbol .ring,
  .faded .symbol .ink {
    stroke: var(--weak);
  }
`;

const disc = svg`<circle class="disc" r="6"></circle>`;
const ring = svg`<circle class="ring" r="5.25"></circle>`;
const half = svg`<path class="half" d="M0 -5.25A5.25 5.25 0 0 0 0 5.25Z"></path>`;
const tick = svg`<path class="sign" d="M-2.8 0.2 -0.8 2.4 3 -2.2"></path>`;

/** The symbol of an outcome, 12 px wide, around the point 0, 0. */
export function viewSymbol(outcome: string): SVGTemplateResult {
  switch (outcome) {
    case 'happened':
      return svg`<g class="symbol">${disc}</g>`;
    case 'met':
      return svg`<g class="symbol">${disc}${tick}</g>`;
    case 'inProgress':
      return svg`<g class="symbol">${ring}${half}</g>`;
    case 'partiallyMet':
      return svg`<g class="symbol">${ring}${half}<path class="ink" d="M0.5 1.5 2 3 5 -2"></path></g>`;
    case 'notMet':
      return svg`<g class="symbol">${disc}<path class="sign" d="M-2.3 -2.3 2.3 2.3M2.3 -2.3 -2.3 2.3"></path></g>`;
    case 'stalled':
      return svg`<g class="symbol"><path class="ink" d="M-2.5 -5V5M2.5 -5V5"></path></g>`;
    case 'cancelled':
      return svg`<g class="symbol">${ring}<path class="ink" d="M-5.5 5.5 5.5 -5.5"></path></g>`;
    case 'cluster':
      return svg`<g class="symbol"><rect class="frame" x="-7.5" y="-6.5" width="15" height="13" rx="2"></rect><path class="ink" d="M-7 5.5H3"></path></g>`;
    case 'recurring':
      return svg`<g class="symbol"><path class="ink" d="M-5 -4V4M0 -4V4M5 -4V4"></path></g>`;
    default:
      return svg`<g class="symbol"><circle class="ring dotted" r="5.25"></circle></g>`;
  }
}

/** The symbol as a picture of its own, for lists and keys. */
export const viewSymbolPicture = (outcome: string): TemplateResult =>
  html`<svg class="symbol-picture" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">${viewSymbol(outcome)}</svg>`;
