import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Direction } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import type { RegionsLayout, RegionsOptions } from './regions.layout.js';
import { formatFragment, parseFragment } from './tree-fragment.js';
import {
  indexTreeChosen,
  prepareBranches,
  stepInBranches,
  type BranchIndex,
  type PreparedTree,
} from './tree-layout.js';

/** What the controller asks of a chart. */
export interface TreeHost extends ReactiveControllerHost, HTMLElement {
  root: string | null;
  expanded: string | null;
  readonly search: string | null;
  readonly linked: boolean;
  leaveDetails(): void;
}

/** What the chart has drawn, and how a region gets the focus, or comes in sight. */
interface Drawn {
  readonly layout: () => RegionsLayout | null;
  readonly focus: (id: string) => Promise<void>;
  readonly show: (id: string) => void;
}

const listOf = (text: string | null) => text?.split(/\s+/).filter((item) => item !== '') ?? null;

/** Opens and closes the branches of a tree, shows one of them alone, and keeps the address of the page in step with that. */
export class TreeControl implements ReactiveController {
  private index: BranchIndex | null = null;
  private indexed: readonly unknown[] = [];
  private prepared: PreparedTree | null = null;
  private asked: readonly unknown[] = [];
  /** What the reader has opened, which is where it is. */
  private ownExpanded: string | null = null;
  /** A region that was asked for, and is to be in sight. */
  private named: string | null = null;
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

  hostUpdated(): void {
    if (this.named !== null) this.drawn.show(this.named);
    this.named = null;
  }

  /** What is drawn, however far it is scrolled: made anew only when something else has changed. `null`: no figures. */
  prepare(campaign: Campaign, options: RegionsOptions, locale: Locale): PreparedTree | null {
    const { measure, show, per, sort, search, scaleType, benchmark, by, layout, controls } = options;
    const { root, expanded } = this.host;
    const key = [campaign, locale, measure, show, per, sort];
    if (isOther(key, this.indexed)) {
      this.index = indexTreeChosen(campaign, options, locale, this.index);
      this.indexed = key;
    }
    const asked = [this.index, root, expanded, search, scaleType, benchmark, by, layout, controls?.join(' ')];
    if (isOther(asked, this.asked)) {
      this.prepared = this.index && prepareBranches(this.index, { ...options, root, expanded: listOf(expanded) });
      this.named = this.nameOf(asked);
      this.asked = asked;
    }
    return this.prepared;
  }

  /** The region that is named by what has changed: the first that was found, one that was opened, or what is shown. */
  private nameOf([, root, expanded, search]: readonly unknown[]): string | null {
    const [, rootBefore, expandedBefore, searchBefore] = this.asked;
    if (!this.prepared) return null;
    if (search && search !== searchBefore) return this.prepared.places.firstFound();
    const isByPage = expanded !== expandedBefore && expanded !== this.ownExpanded;
    const opened = isByPage ? this.firstOpened(listOf(expanded as string | null) ?? [], expandedBefore) : null;
    return opened ?? (root !== rootBefore ? (root as string | null) : null);
  }

  /** Of the regions that the page has opened the first, or where each lies in the one before, the last of these. */
  private firstOpened(expanded: readonly string[], before: unknown): string | null {
    const known = new Set(listOf((before as string | null | undefined) ?? null));
    const opened = expanded.filter((id) => !known.has(id));
    const { places, branches } = this.prepared!;
    const isWithin = (id: string, above: string) => branches.tree.parent[places.nodeOf(id)] === places.nodeOf(above);
    const end = opened.findIndex((id, at) => at > 0 && !isWithin(id, opened[at - 1]!));
    return opened[end < 0 ? opened.length - 1 : 0] ?? null;
  }

  /** A search opens what it finds; afterwards what was open before is so again. */
  searched(before: string | null): void {
    if (!before) this.kept = this.host.expanded;
    this.ownExpanded = this.host.search ? null : this.kept;
    this.host.expanded = this.ownExpanded;
  }

  /** Where a key leads from a region; a branch that is opened or closed keeps the focus. */
  move(layout: RegionsLayout, from: string, direction: Direction): string | null {
    const step = stepInBranches(layout, from, direction);
    if (!step || 'to' in step) return step?.to ?? null;
    this.setOpen(layout, from, 'open' in step);
    void this.drawn.focus(from); // it may be drawn in a scroller from now on
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
    this.ownExpanded = [...open].join(' ');
    this.host.expanded = this.ownExpanded;
  }

  /** The focus goes to the region that the reader comes from, where it is in view, else to the first. */
  private async drill(root: string): Promise<void> {
    const trail = this.drawn.layout()?.tree?.trail ?? [];
    const from = trail[trail.findIndex((crumb) => crumb.root === root) + 1]?.root;
    this.host.leaveDetails();
    this.host.root = root || null;
    this.host.expanded = null;
    if (this.isLinked) this.write(root || null);
    await this.host.updateComplete;
    const next = placeAfterDrill(this.drawn.layout(), from);
    if (next !== null) await this.drawn.focus(next);
  }

  private write(root: string | null): void {
    const fragment = formatFragment(location.hash, this.name, root);
    history.replaceState(history.state, '', fragment || `${location.pathname}${location.search}`);
  }
}

const isOther = (key: readonly unknown[], before: readonly unknown[]) => key.some((part, at) => part !== before[at]);

/** The region that the reader comes from, where it is in view, else the first. */
function placeAfterDrill(layout: RegionsLayout | null, from: string | undefined): string | null {
  if (!layout) return null;
  const { long, marks } = layout;
  const isIn = from !== undefined && (long ? long.placeOf(from) >= 0 : marks.some(({ id }) => id === from));
  return isIn ? from : long ? long.idAt(0) : (marks[0]?.id ?? null);
}
