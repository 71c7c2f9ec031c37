import { VirtualRows, type RowWindow, type VirtualRowsHost } from '../../elements/virtual-rows.js';
import type { RegionsLayout, SlotWindow } from './regions.layout.js';
import type { ListSlots } from './row-slots.js';

/** What the rows ask of their chart. */
interface Host extends VirtualRowsHost {
  /** Draws now what was asked for. */
  drawNow(): RegionsLayout | null;
}

/** The slots of a list: others make it another list. */
type Slots = Pick<ListSlots, 'count'>;

/** The rows of a long list: which slots are drawn, and how one that is not is brought in sight. */
export class ScrolledRows {
  private readonly rows: VirtualRows;
  private slots: Slots | null = null;
  private window: RowWindow | null = null;
  private name = '';

  constructor(private readonly host: Host) {
    this.rows = new VirtualRows(host);
  }

  /** The page is being printed: then the window holds the first rows only. */
  get isPrinting(): boolean {
    return this.rows.printing;
  }

  /** Whether the reader has scrolled on, so that another window is to be laid out. To be asked once in each update. */
  hasMoved(): boolean {
    const { slots, window } = this;
    if (!slots || !window) return false;
    this.window = this.rows.windowOf(slots.count);
    return this.window.first !== window.first || this.window.last !== window.last || this.window.kept !== window.kept;
  }

  /**
   * The window of a list.
   *
   * @param name - What the list is: another one begins at the top.
   * @param focused - The slot of the row with the focus; `null` when it is not in the list, or none has it.
   */
  windowOf(slots: Slots, name: string, focused: () => number | null): SlotWindow {
    if (this.slots !== slots || !this.window) {
      const slot = focused();
      if (slot === null && name !== this.name) this.rows.scrollToRow(0);
      this.rows.keep(slot);
      this.slots = slots;
      this.name = name;
      this.window = this.rows.windowOf(slots.count);
    }
    return this.window;
  }

  /** There is no long list any more. */
  reset(): void {
    this.slots = null;
    this.window = null;
  }

  /** Scrolls to a row that has not the focus, so that it will be in sight. */
  show({ long }: RegionsLayout, id: string): void {
    const at = long?.placeOf(id) ?? -1;
    if (long && at >= 0) this.rows.scrollToRow(long.slotOf(at, false));
  }

  /** Brings a row in sight that may not be drawn, and its heading when it is the first below one. */
  reveal(layout: RegionsLayout, id: string): void {
    const { long } = layout;
    const at = long?.placeOf(id) ?? -1;
    if (!long || at < 0) return;
    this.rows.scrollToRow(long.slotOf(at, true));
    this.rows.scrollToRow(long.slotOf(at, false));
    // Twice where the row with the focus has to stay alone on the way.
    for (let update = 0; update < 3 && !this.host.drawNow()?.marks.some((mark) => mark.id === id); update += 1);
  }
}
