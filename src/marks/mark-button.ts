import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Mark } from '../layout/chart-layout.js';
import { markState } from './mark-state.js';
import type { ViewState } from './view-state.js';

/** How a chart's marks look as buttons. */
export interface MarkButton {
  /** Class of the button. */
  readonly className: string;
  /** Shadow part of the button. */
  readonly part: string;
  readonly content: TemplateResult;
}

/**
 * A mark as the button that takes focus, names the figure in full and opens its details. `first` is the id of the first mark,
 * which Tab leads to at the start.
 */
export function viewMarkButton(
  mark: Mark,
  { className, part, content }: MarkButton,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const { selected, faded, open, tabindex } = markState(mark, first, state);
  if (!state.interactive) return html`<div class=${className} part=${part}>${content}</div>`;
  return html`<button
    type="button"
    class=${classMap({ [className]: true, faded })}
    part=${part}
    data-mark=${mark.id}
    tabindex=${tabindex}
    aria-label=${mark.description}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'details' : nothing}
    aria-current=${selected ? 'true' : nothing}
  >
    ${content}
  </button>`;
}
