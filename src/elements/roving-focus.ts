import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../layout/chart-layout.js';

/** What the controller asks of a chart. */
export interface RovingFocusHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly direction: 'ltr' | 'rtl';
  /** Where a key leads from a mark; `null`: nowhere. */
  moveFocus(from: string, direction: Direction): string | null;
  /** A mark has been reached by Tab, pointer or key. */
  focusMark(id: string): void;
  /** The mark that gets the focus when the one that had it is gone; `null`: the first. */
  standInFor(id: string): string | null;
  /** A mark has been pressed; `adds`: with Ctrl or Cmd. */
  activateMark(id: string, adds: boolean): void;
  /** Escape: returns whether there was something to close. */
  dismiss(): boolean;
}

/** A mark that is a row of a grid. */
const row = '[role=row][data-mark]';

/** Ctrl or Cmd alone is held. */
const isAdding = ({ ctrlKey, metaKey, altKey, shiftKey }: MouseEvent | KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey;
const isActivating = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'start',
  ArrowRight: 'end',
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/**
 * One Tab stop for all marks, and keys inside. Marks are the buttons with a `data-mark`, and rows of a grid with one, in which
 * Enter and Space do what they do on a button. With Ctrl or Cmd, Enter, Space and a click add; everything else, and every other key
 * with a modifier, is left alone.
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export class RovingFocus implements ReactiveController {
  private lost: string | null = null;
  private hasAdded = false;

  constructor(private readonly host: RovingFocusHost) {
    host.addController(this);
  }

  /** Marks the root's marks as reachable. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('click', (event) => {
      const id = this.markOf(event);
      if (id !== null) this.host.activateMark(id, isAdding(event as MouseEvent));
    });
    root.addEventListener('focusin', (event) => {
      const id = this.markOf(event);
      if (id !== null) this.host.focusMark(id);
    });
    root.addEventListener('keydown', (event) => this.onKey(event as KeyboardEvent));
    root.addEventListener('keyup', (event) => this.onKeyUp(event as KeyboardEvent));
  }

  /** Remembers which mark has the focus, so that it can be given back after a change of data. */
  hostUpdate(): void {
    const active = (this.host.renderRoot as ShadowRoot | undefined)?.activeElement;
    this.lost = active instanceof HTMLElement ? (active.dataset.mark ?? null) : null;
  }

  hostUpdated(): void {
    const root = this.host.renderRoot as ShadowRoot;
    if (this.lost === null || root.activeElement) return;
    const buttons = this.buttons();
    const find = (id: string | null) => buttons.find(({ dataset }) => dataset.mark === id);
    (find(this.lost) ?? find(this.host.standInFor(this.lost)) ?? buttons[0])?.focus();
  }

  /** Moves the focus to a mark. Returns whether it is drawn. */
  focus(id: string): boolean {
    const button = this.buttons().find(({ dataset }) => dataset.mark === id);
    button?.focus();
    return button !== undefined;
  }

  private buttons(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(`button[data-mark], ${row}`)];
  }

  private markOf(event: Event): string | null {
    // What is done with a mark, and its details, may lie within it.
    const target =
      event.target instanceof Element ? event.target.closest('[data-mark], [data-of], [data-action]') : null;
    return target?.getAttribute('data-mark') ?? null;
  }

  private onKey(event: KeyboardEvent): void {
    if (isActivating(event) && isAdding(event)) return this.onAddingKey(event);
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      if (this.host.dismiss()) event.stopPropagation();
      return;
    }
    const from = this.markOf(event);
    const isRow = event.target instanceof Element && event.target.matches(row);
    if (isRow && from !== null && isActivating(event)) {
      event.preventDefault();
      this.host.activateMark(from, false);
      return;
    }
    const direction = Object.hasOwn(directions, event.key) ? this.mirrored(directions[event.key]!) : undefined;
    if (from === null || !direction) return;
    const to = this.host.moveFocus(from, direction);
    if (to === null) return;
    event.preventDefault();
    this.host.focusMark(to);
    this.focus(to);
  }

  /** Browsers differ in what a button does with these keys. */
  private onAddingKey(event: KeyboardEvent): void {
    const id = this.markOf(event);
    if (id === null) return;
    event.preventDefault();
    this.hasAdded = event.key === ' ';
    if (!event.repeat) this.host.activateMark(id, true);
  }

  /** Some press a button when Space is let go, whatever was done when it went down. */
  private onKeyUp(event: KeyboardEvent): void {
    if (event.key !== ' ' || !this.hasAdded) return;
    this.hasAdded = false;
    event.preventDefault();
  }

  private mirrored(direction: Direction): Direction {
    if (this.host.direction === 'ltr' || (direction !== 'start' && direction !== 'end')) return direction;
    return direction === 'start' ? 'end' : 'start';
  }
}
