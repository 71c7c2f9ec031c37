import { html, nothing, type TemplateResult } from 'lit';
import type { Mark } from '../layout/chart-layout.js';
import { viewMarkDetails } from './details.js';
import { markState } from './mark-state.js';
import type { ViewState } from './view-state.js';

/** How a chart's marks look as buttons. */
export interface MarkButton {
  /** Class of the button. */
  readonly className: string;
  /** Shadow part of the button. */
  readonly part: string;
  readonly content: TemplateResult;
  /** The details follow the button, when they are shown. */
  readonly details?: boolean;
  /** Where the mark stands on an axis that can be zoomed: a fraction of the plot. */
  readonly at?: number | undefined;
}

/**
 * A mark as the button that takes focus, names the figure in full and opens its details. `first` is the id of the first mark,
 * which Tab leads to at the start.
 */
export function viewMarkButton(
  mark: Mark,
  { className, part, content, details, at }: MarkButton,
  first: string | undefined,
  state: ViewState,
): TemplateResult {
  const { selected, faded, open, tabindex } = markState(mark, first, state);
  if (!state.interactive) return html`<div class=${className} part=${part}>${content}</div>`;
  return html`<button
    type="button"
    class=${faded ? `${className} faded` : className}
    part=${part}
    data-mark=${mark.id}
    data-at=${at ?? nothing}
    tabindex=${tabindex}
    aria-label=${mark.description}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? 'details' : nothing}
    aria-current=${selected ? 'true' : nothing}
  >
    ${content}</button
  >${details ? viewMarkDetails(mark, state) : nothing}`;
}
