import { isServer, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartElement } from '../../elements/chart-element.js';
import { PanZoom } from '../../elements/pan-zoom.js';
import type { Direction, MarkKey } from '../../layout/chart-layout.js';
import type { Locale } from '../../locale/index.js';
import type { ViewState } from '../../marks/view-state.js';
import type { Campaign, CivilDay, Selection } from '../../model/index.js';
import { glideTo, marginShare } from './glide.js';
import { askedWindow, MovingWindow, type WindowGround } from './moving-window.js';
import { filterOf, isSameFilter } from './picked-filter.js';
import type { TimeDomain } from './placement.js';
import { clampWindow, panWindow, revealInWindow, shortestDays, withAir, zoomWindow } from './time-window.js';
import { dayOfToday } from './today.js';
import { indexTimeline, type TimelineEntry, type TimelineIndex } from './timeline-index.js';
import { createStandIns, stepInTime } from './time-steps.js';
import { moveInTimeline } from './timeline-keys.js';
import {
  layoutWindow,
  type TimelineLaneOrder,
  type TimelineLanes,
  type TimelineLayout,
  type TimelineOptions,
  type TimelineOrientation,
} from './timeline.layout.js';
import { styles, viewTimeline } from './timeline.view.js';

/** After the last step for this long, what is drawn is laid out anew. */
const settleMs = 150;

const afterPause = (ended: () => void) => {
  const timer = setTimeout(ended, settleMs);
  return () => clearTimeout(timer);
};

type WindowChange = (window: TimeDomain, whole: TimeDomain) => TimeDomain;

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((part, at) => part === b[at]);

/**
 * Shows milestones, planned and actual, on a true time scale, each as wide as its date is uncertain. The reader can look
 * closer at any part of the time. Where too many lie together they are clusters. A narrow container gets a chronology.
 *
 * @example
 * <campaign-timeline src="campaign.json" lanes="category"></campaign-timeline>
 *
 * @csspart lane - One lane, or one part of the chronology.
 * @csspart milestone - One milestone: name and date.
 * @csspart cluster - Several milestones that stand for one mark.
 * @csspart navigation - The buttons that move in time.
 * @cssprop --campaign-milestone-color - Colour of bands, spans and flags. Default: the accent colour.
 */
export class TimelineChart extends ChartElement<TimelineLayout> {
  static override tag = 'campaign-timeline';
  /** Style sheets of the element. */
  static override styles = [ChartElement.styles, styles];

  /**
   * What the lanes are: `region` (default), `category`, `owner`, `status`, `level` of the region, or `none` for a single one.
   */
  @property() lanes: TimelineLanes = 'region';
  /** The order of the lanes: `document` (default), `first` date in each, or `count`, most milestones first. */
  @property({ attribute: 'lane-order' }) laneOrder: TimelineLaneOrder = 'document';
  /** `horizontal` asks for an axis and `vertical` for the chronology, whatever the width. Default: `auto`, by the width. */
  @property() orientation: TimelineOrientation = 'auto';
  /** The first day that is shown at the start: a date such as `2021-04`. Default: the first of all. */
  @property() from: string | null = null;
  /** The last day that is shown at the start: a date such as `2021-09`. Default: the last of all. */
  @property() to: string | null = null;
  /** The day that is marked as today: a date such as `2021-07-01`, or `auto` for the reader's own. Default: none. */
  @property() today: string | null = null;
  /** `selection` draws only the milestones that belong to what is picked, here or in another chart. Default: `none`. */
  @property() filter: 'none' | 'selection' = 'none';

  /** How often what is shown has changed. */
  @state() private moves = 0;
  /** Ids of the lanes that the reader has folded. */
  @state() private folded: ReadonlySet<string> = new Set();
  @state() private narrowedTo: Selection | null = null;
  override readonly measured = true;
  protected override readonly selects = 'milestones';

  private index: TimelineIndex | null = null;
  private indexed: readonly unknown[] = [];
  /** What was laid out last, and for what. */
  private laidOut: { readonly layout: TimelineLayout; readonly key: readonly unknown[] } | null = null;
  /** Whether any milestone belongs to what is picked, worked out once: there may be a hundred thousand. */
  private isHeld = false;
  private heldFor: readonly unknown[] = [];
  private readonly window = new MovingWindow(() => (this.moves += 1), afterPause);
  private readonly panZoom = isServer ? null : new PanZoom(this);

  /** Moves the part of the time that is shown by a share of its own length; positive: later. */
  panBy(share: number): void {
    this.glide((window, whole) => panWindow(window, share, whole));
  }

  /** Looks closer by a factor (above 1), or less close (below 1), around a fraction of the plot. */
  zoomBy(factor: number, at = 0.5): void {
    this.glide((window, whole) => zoomWindow(window, factor, at, whole));
  }

  /** Shows what lies between two fractions of all of the time. */
  showPart(start: number, end: number): void {
    this.glide((_, whole) => {
      const length = whole.last - whole.first;
      return clampWindow({ first: whole.first + start * length, last: whole.first + end * length }, whole);
    });
  }

  /** Shows the days from one to another, as civil days (days since 1970-01-01); what is shown lasts a week at least. */
  showDays(first: CivilDay, last: CivilDay): void {
    this.glide((_, whole) => clampWindow({ first, last }, whole));
  }

  /** Shows the time of one lane, by its id: that of its region or category. A lane that is not there changes nothing. */
  showLane(id: string): void {
    const extent = this.index?.lanes.find((lane) => lane.id === id)?.spans.extent;
    if (extent) this.show((_, whole) => clampWindow(withAir(extent), whole));
  }

  /** Shows all of the time. */
  showAll(): void {
    this.show((_, whole) => whole);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.panZoom?.attach(root);
    root.addEventListener('click', (event) => this.onAction(event));
    return root;
  }

  protected override layout(campaign: Campaign, locale: Locale): TimelineLayout {
    const { lanes, laneOrder, narrowedTo } = this;
    const key = [campaign, locale, lanes, laneOrder, narrowedTo];
    if (!this.index || !isSame(key, this.indexed)) {
      this.index = indexTimeline(campaign, { lanes, laneOrder, selection: narrowedTo }, locale);
      this.indexed = key;
    }
    return this.layoutNow(this.index);
  }

  /** While the window moves, what is drawn is moved as long as it reaches; it is laid out anew beyond that, and at rest. */
  private layoutNow(index: TimelineIndex): TimelineLayout {
    const { window, ...others } = this.options(index);
    const key = [index, ...Object.values(others)];
    const { laidOut } = this;
    const { hasMoved, isGliding } = this.window;
    const moved =
      isGliding && window && laidOut && isSame(key, laidOut.key)
        ? glideTo(laidOut.layout, index, window, hasMoved)
        : null;
    if (!moved) this.laidOut = { layout: layoutWindow(index, { window, ...others, hasMoved }), key };
    return moved ?? this.laidOut!.layout;
  }

  /** What the page asks for anew comes before what the reader has chosen of something else. */
  protected override willUpdate(changed: PropertyValues): void {
    if (['from', 'to', 'src', 'source'].some((name) => changed.has(name))) this.window.reset();
    this.followSelection();
    super.willUpdate(changed);
  }

  protected override view(layout: TimelineLayout, viewState: ViewState) {
    return viewTimeline(layout, viewState);
  }

  /** Beyond what is in sight, the window follows. */
  protected override move(moved: TimelineLayout, from: string, direction: Direction): string | null {
    this.rest();
    const layout = this.drawnLayout ?? moved;
    const step = direction === 'start' ? -1 : direction === 'end' ? 1 : 0;
    if (step === 0 || !this.index?.whole || layout.orientation === 'vertical') {
      return moveInTimeline(layout, from, direction);
    }
    const next = stepInTime(this.index, layout, from, step);
    if (!next) return null;
    return 'mark' in next ? next.mark.id : this.reveal(next.entry, false);
  }

  /** @internal */
  override activateMark(id: string, adds = false): void {
    this.rest();
    const mark = this.drawnLayout?.marks.find((it) => it.id === id);
    if (mark?.type !== 'cluster' || !mark.opens) return super.activateMark(id, adds);
    const lane = this.drawnLayout!.lanes.find(({ marks }) => marks.includes(mark))!;
    const { first, last } = mark.begins;
    this.show((_, whole) => clampWindow(withAir({ first, last: last + 1 }), whole));
    this.performUpdate();
    const inside = this.index!.lanes.find((it) => it.id === lane.id)!.dated.find(({ start }) => start >= first)!;
    const next = this.markFor(inside);
    if (next) void this.focusWhenDrawn(next);
  }

  /** What is drawn of a place that is picked is not faded. */
  protected override get picksWithin(): boolean {
    return this.filter === 'selection';
  }

  /** Milestones out of sight and in clusters count, too. */
  protected override holdsPicked(layout: TimelineLayout, isPicked: (mark: MarkKey) => boolean) {
    if (super.holdsPicked(layout, isPicked)) return true;
    const { index, selection, filter } = this;
    const key = [index, selection, filter];
    if (!isSame(key, this.heldFor)) {
      this.heldFor = key;
      this.isHeld =
        index?.campaign.milestones.some(({ id, region }) => isPicked({ id, regionId: region?.id ?? null })) ?? false;
    }
    return this.isHeld;
  }

  /** @internal A milestone that has gone into a cluster. */
  override standInFor(id: string): string | null {
    const entry = this.index?.inTime.find(({ milestone }) => milestone.id === id);
    return entry ? this.markFor(entry) : null;
  }

  /** What is drawn, of what part of the time. */
  private options(index: TimelineIndex): TimelineOptions {
    const { orientation, widthPx, emPx, folded } = this;
    const limit = isServer ? { limit: 1000 } : {};
    const margin = this.window.isGliding ? marginShare : 0;
    const ground = this.groundOf(index);
    const window = ground && this.window.of(ground);
    return {
      orientation,
      widthPx,
      emPx,
      folded,
      window,
      // The only place where the clock is read, and only when the page asks for it.
      today: dayOfToday(this.today, () => (isServer ? null : new Date())),
      margin,
      ...limit,
    };
  }

  private groundOf({ whole }: TimelineIndex): WindowGround | null {
    return whole && { whole, asked: askedWindow(whole, this.from, this.to) };
  }

  private glide(change: WindowChange): void {
    if (this.index?.whole) this.window.glide(this.groundOf(this.index)!, change);
  }

  private show(change: WindowChange): void {
    if (this.index?.whole) this.window.show(this.groundOf(this.index)!, change);
  }

  /** What is done to a mark is done to the marks that there are at rest. */
  private rest(): void {
    if (this.window.settle()) this.performUpdate();
  }

  private followSelection(): void {
    const filter = this.filter === 'selection' ? filterOf(this.selection) : null;
    if (!isSameFilter(filter, this.narrowedTo)) this.narrowedTo = filter;
  }

  private onAction({ target }: Event): void {
    const button = target instanceof Element ? target.closest('[data-action]') : null;
    const value = button?.getAttribute('data-value');
    if (!button || value == null) return;
    const action = button.getAttribute('data-action');
    if (action === 'fold') this.fold(value);
    if (action === 'lane') this.showLane(value);
    if (action === 'neighbour') this.goOn(button.getAttribute('data-from')!, value === 'next' ? 1 : -1);
  }

  private fold(lane: string): void {
    const folded = new Set(this.folded);
    if (!folded.delete(lane)) folded.add(lane);
    this.folded = folded;
  }

  /** Opens the milestone before or after one in time, and brings it in sight. */
  private goOn(from: string, step: 1 | -1): void {
    const entry = this.entryBeside(from, step);
    const id = entry && this.reveal(entry, true);
    if (!id) return;
    this.openMark(id);
    void this.focusWhenDrawn(id);
  }

  /** The milestone before or after another in time, whether it is in sight or not. */
  private entryBeside(from: string, step: 1 | -1): TimelineEntry | null {
    const { inTime } = this.index!;
    const at = inTime.findIndex(({ milestone }) => milestone.id === from);
    return at === -1 ? null : (inTime[at + step] ?? null);
  }

  /** The mark that is drawn for a milestone, which may be a cluster. */
  private markFor(entry: TimelineEntry): string | null {
    const { drawnLayout } = this;
    return drawnLayout && (createStandIns(this.index!, drawnLayout)(entry)?.id ?? null);
  }

  /** Moves the window so that it holds a milestone, closer if it is to stand alone; returns the mark that stands for it. */
  private reveal(entry: TimelineEntry, alone: boolean): string | null {
    const whole = this.index!.whole!;
    const stretch = { first: entry.start, last: entry.end };
    this.show((window) => revealInWindow(window, stretch, whole));
    for (;;) {
      this.performUpdate();
      const marks = this.drawnLayout?.marks ?? [];
      if (marks.some(({ id }) => id === entry.milestone.id)) return entry.milestone.id;
      const window = this.window.of(this.groundOf(this.index!)!);
      if (!alone || window.last - window.first <= shortestDays) return this.markFor(entry);
      const at = (entry.start - window.first) / (window.last - window.first);
      this.show(() => zoomWindow(window, 2, Math.max(0, Math.min(1, at)), whole));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'campaign-timeline': TimelineChart;
  }
}
