import type { MarkKey } from '../layout/chart-layout.js';
import type { TableSort } from '../layout/table.js';
import type { Words } from '../locale/index.js';
import type { Selection } from '../model/index.js';

/** What a view needs besides the layout: the reader's doings and the words of the frame. */
export interface ViewState {
  readonly words: Words;
  /** Language of the chart, a BCP 47 tag. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  readonly selection: Selection;
  /** Whether anything is picked, here or in another chart. */
  readonly picked: boolean;
  /** Whether a mark belongs to what is picked. */
  readonly isPicked: (mark: MarkKey) => boolean;
  /** Whether marks that do not belong to what is picked are faded. */
  readonly fades: boolean;
  /** What is picked, in words; `null` where the marks say it all. */
  readonly pickedWords: string | null;
  /** The mark that Tab leads to; the first one when `null`. */
  readonly focusId: string | null;
  /** The mark whose details are shown. */
  readonly openId: string | null;
  /** The mark whose details are shown while it is pointed at or has the focus by keyboard. */
  readonly peekId: string | null;
  /** Whether the data table has been opened: before that it is not in the DOM. */
  readonly tableOpen: boolean;
  /** Whether the keyboard help has been opened; likewise. */
  readonly keysOpen: boolean;
  /** By which column the table is sorted; `null`: as the marks stand. */
  readonly sort: TableSort | null;
  /** What is said to screen readers after a change of data. */
  readonly announcement: string;
  /** The editor's title, in place of the generated one. */
  readonly heading: string | null;
  /** Heading level of the title, 1 to 6; `null`: not a heading. */
  readonly headingLevel: number | null;
  /** Whether there is a script behind the drawing; without one, nothing looks like a control. */
  readonly interactive: boolean;
  /** What has gone wrong while older figures are still shown. */
  readonly notice: string | null;
}
