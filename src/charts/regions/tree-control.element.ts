import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import { nothingToDraw, type RegionsLayout, type RegionsOptions } from './regions.layout.js';
import { formatFragment, parseFragment } from './tree-fragment.js';
import { indexTreeChosen, layoutBranches, stepInBranches, type BranchIndex } from './tree-layout.js';

/** What the controller asks of a chart. */
export interface TreeHost extends ReactiveControllerHost, HTMLElement {
  root: string | null;
  expanded: string | null;
  readonly search: string | null;
  readonly linked: boolean;
  clearSelection(): void;
}

/** What the chart has drawn, and how a region gets the focus. */
interface Drawn {
  readonly layout: () => RegionsLayout | null;
  readonly focus: (id: string) => Promise<void>;
}

/** Opens and closes the branches of a tree, shows one of them alone, and keeps the address of the page in step with that. */
export class TreeControl implements ReactiveController {
  private index: BranchIndex | null = null;
  private indexed: readonly unknown[] = [];
  /** What was open before the reader began to search. */
  private kept: string | null = null;
  private isLinked = false;
  /** What is shown where the address says nothing of the chart. */
  private ownRoot: string | null = null;

  constructor(
    private readonly host: TreeHost,
    private readonly drawn: Drawn,
  ) {
    host.addController(this);
  }

  /** Listens to the buttons. Called once, when the root is there. */
  attach(root: HTMLElement | DocumentFragment): void {
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-action=toggle], [data-action=drill]') : null;
      const value = button?.getAttribute('data-value');
      if (value == null) return;
      if (button!.getAttribute('data-action') === 'drill') void this.drill(value);
      else this.toggle(value);
    });
  }

  hostConnected(): void {
    if (this.host.linked) this.link();
  }

  hostDisconnected(): void {
    this.unlink();
  }

  /** Follows the address of the page, or no longer does, as the chart asks for. */
  link(): void {
    if (this.isLinked === this.host.linked || !this.host.isConnected) return;
    if (this.isLinked) return this.unlink();
    this.isLinked = true;
    this.ownRoot = this.host.root;
    window.addEventListener('hashchange', this.follow);
    this.follow();
  }

  /** The rows in view; the tree is indexed anew only when something else than what is open has changed. */
  layout(campaign: Campaign, options: RegionsOptions, locale: Locale): RegionsLayout {
    const { measure, show, per, sort } = options;
    const key = [campaign, locale, measure, show, per, sort];
    if (key.some((part, at) => part !== this.indexed[at])) {
      this.index = indexTreeChosen(campaign, options, locale, this.index);
      this.indexed = key;
    }
    return this.index ? layoutBranches(this.index, options) : nothingToDraw(campaign, options, locale);
  }

  /** A search opens what it finds; afterwards what was open before is so again. */
  searched(before: string | null): void {
    if (!before) this.kept = this.host.expanded;
    this.host.expanded = this.host.search ? null : this.kept;
  }

  /** Where a key leads from a region; a branch that is opened or closed keeps the focus. */
  move(layout: RegionsLayout, from: string, direction: Direction): string | null {
    const step = stepInBranches(layout, from, direction);
    if (!step || 'to' in step) return step?.to ?? null;
    this.setOpen(layout, from, 'open' in step);
    return from;
  }

  private unlink(): void {
    this.isLinked = false;
    window.removeEventListener('hashchange', this.follow);
  }

  private readonly follow = (): void => {
    this.host.root = parseFragment(location.hash, this.name) ?? this.ownRoot;
  };

  /** What the address calls the chart. */
  private get name(): string {
    return this.host.id || this.host.localName;
  }

  private toggle(id: string): void {
    const layout = this.drawn.layout();
    if (!layout?.tree) return;
    this.setOpen(layout, id, !layout.tree.expanded.includes(id));
    void this.drawn.focus(id);
  }

  private setOpen({ tree }: RegionsLayout, id: string, isOpen: boolean): void {
    const open = new Set(tree!.expanded);
    if (isOpen) open.add(id);
    else open.delete(id);
    this.host.expanded = [...open].join(' ');
  }

  /** The focus goes to the region that the reader comes from, where it is in view, else to the first. */
  private async drill(root: string): Promise<void> {
    const trail = this.drawn.layout()?.tree?.trail ?? [];
    const from = trail[trail.findIndex((crumb) => crumb.root === root) + 1]?.root;
    this.host.clearSelection();
    this.host.root = root || null;
    this.host.expanded = null;
    if (this.isLinked) this.write(root || null);
    await this.host.updateComplete;
    const marks = this.drawn.layout()?.marks ?? [];
    const mark = marks.find(({ id }) => id === from) ?? marks[0];
    if (mark) await this.drawn.focus(mark.id);
  }

  private write(root: string | null): void {
    const fragment = formatFragment(location.hash, this.name, root);
    history.replaceState(history.state, '', fragment || `${location.pathname}${location.search}`);
  }
}
