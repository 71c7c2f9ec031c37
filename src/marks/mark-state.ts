import type { Mark } from '../layout/chart-layout.js';
import type { ViewState } from './view-state.js';

/** How a mark stands to the reader's selection and focus. */
export interface MarkState {
  /** It belongs to what is picked. */
  readonly selected: boolean;
  /** Something is picked that it does not belong to. */
  readonly faded: boolean;
  readonly open: boolean;
  readonly tabindex: '0' | '-1';
}

/** The state of a mark. `first`: the id of the first mark, which Tab leads to at the start. */
export function markState(mark: Mark, first: string | undefined, state: ViewState): MarkState {
  const selected = state.isPicked(mark);
  return {
    selected,
    faded: state.fades && !selected,
    open: state.openId === mark.id,
    tabindex: (state.focusId ?? first) === mark.id ? '0' : '-1',
  };
}
