import type { ReactiveControllerHost } from 'lit';
import { firstRows, sortTable, tablePageRows, tableToCsv, type TablePage, type TableSort } from '../layout/table.js';
import type { TableLayout } from '../layout/chart-layout.js';
import type { Locale } from '../locale/index.js';
import { saveFile } from './save-file.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  /** The data table of what is drawn. */
  readonly table: TableLayout | null;
  reload(): Promise<void>;
  clearSelection(): void;
  choose(name: string, value: string): void;
  focusFirstMark(): void;
}

/** The controls of the frame: retry, clear the selection, open, sort and save the table. */
export class FrameActions {
  /** Whether the table has been opened: before that it is not in the DOM. */
  tableOpen = false;
  /** Whether the keyboard help has been opened; likewise. */
  keysOpen = false;
  /** By which column the table is sorted. */
  sort: TableSort | null = null;

  private tableRows = tablePageRows;
  private sorted: { readonly from: TableLayout; readonly sort: TableSort; readonly to: TableLayout } | null = null;

  constructor(private readonly host: Host) {}

  /** Listens to the controls. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('click', (event) => this.onClick(event));
    root.addEventListener('toggle', (event) => this.onToggle(event), true); // it does not bubble
  }

  /** The rows of the table that are shown, in the order that the reader has chosen; all rows are sorted, once. */
  pageOf(table: TableLayout, locale: Locale): TablePage {
    const { sort } = this;
    if (!sort) return firstRows(table, this.tableRows, locale);
    if (this.sorted?.from !== table || this.sorted.sort !== sort) {
      this.sorted = { from: table, sort, to: sortTable(table, sort, locale.compare) };
    }
    return firstRows(this.sorted.to, this.tableRows, locale);
  }

  private onClick(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('[data-action]') : null;
    const actions: Readonly<Record<string, () => void>> = {
      retry: () => void this.retry(),
      clear: () => this.host.clearSelection(),
      choose: () => this.host.choose(button!.getAttribute('data-name')!, button!.getAttribute('data-value')!),
      more: () => void this.showMoreRows(),
      sort: () => this.sortBy(Number(button!.getAttribute('data-column'))),
      csv: () => this.host.table && saveFile(`${this.host.localName}.csv`, 'text/csv', tableToCsv(this.host.table)),
    };
    const name = button?.getAttribute('data-action') ?? '';
    if (Object.hasOwn(actions, name)) actions[name]!();
  }

  private sortBy(column: number): void {
    this.sort = { column, descending: this.sort?.column === column && !this.sort.descending };
    this.host.requestUpdate();
  }

  /** The focus goes to the first of them: reading goes on there, and Tab leads back to the button. */
  private async showMoreRows(): Promise<void> {
    const shown = this.tableRows;
    this.tableRows += tablePageRows;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const first = this.host.shadowRoot?.querySelectorAll<HTMLElement>('[data-table] tbody tr')[shown];
    if (!first) return;
    first.tabIndex = -1;
    first.focus();
  }

  private async retry(): Promise<void> {
    await this.host.reload();
    await this.host.updateComplete;
    if (document.activeElement !== document.body) return;
    // The button that had the focus is gone.
    const again = this.host.shadowRoot?.querySelector<HTMLElement>('[data-action=retry]');
    if (again) again.focus();
    else this.host.focusFirstMark();
  }

  private onToggle(event: Event): void {
    const details = event.target;
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    if (details.hasAttribute('data-table')) this.tableOpen = true;
    else this.keysOpen = true;
    this.host.requestUpdate();
  }
}
