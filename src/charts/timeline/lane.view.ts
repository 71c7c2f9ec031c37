import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { viewDetails, viewPeek } from '../../marks/details.js';
import { markState } from '../../marks/mark-state.js';
import { viewMarkButton } from '../../marks/mark-button.js';
import { viewPhrase } from '../../marks/phrase.js';
import { place, type Placement } from '../../marks/place.js';
import { viewSymbolPicture } from '../../marks/status-symbol.js';
import type { ViewState } from '../../marks/view-state.js';
import { glideOf } from './axis.view.js';
import { viewNeighbours } from './neighbours.view.js';
import { viewGround, viewShapes } from './shapes.view.js';
import type { ClusterMark, MilestoneMark, TimelineLane, TimelineLayout, TimelineMark } from './timeline.layout.js';

/** What all lanes are drawn with. */
interface Drawing {
  readonly layout: TimelineLayout;
  /** Id of the first mark. */
  readonly first: string | undefined;
  readonly state: ViewState;
}

/** One lane: its name, its plot, and below it what has no date; the details of the mark that is open. */
export function viewLane(lane: TimelineLane, drawing: Drawing): TemplateResult {
  const { state, layout } = drawing;
  const onAxis = lane.marks.filter(isOnAxis); // those that wait beside the plot too
  const others = lane.marks.filter((mark) => !isOnAxis(mark));
  const open = lane.marks.find(({ id }) => id === state.openId);
  const peek = onAxis.find(({ id }) => id === state.peekId && id !== state.openId);
  return html`<div class="lane" part="lane">
    <div class="lane-name"><div>${viewLaneName(lane, layout, state)}</div></div>
    ${lane.rows > 0 ? viewPlot(onAxis, lane, drawing) : nothing}
    ${
      others.length
        ? html`<ul class="undated" role="list">
          ${repeat(
            others,
            ({ id }) => id,
            (mark) => html`<li>${viewButton(mark, drawing)}${viewPeek(mark, state)}</li>`,
          )}
        </ul>`
        : nothing
    }
    ${peek ? viewPeekPlace(peek, state) : nothing}
    ${open ? viewDetails(open, viewNeighbours(open, layout, state)) : nothing}
  </div>`;
}

const isOnAxis = (mark: TimelineMark) => mark.placement !== null || (mark.type === 'milestone' && mark.rhythm !== null);

/** The name folds the lane, where there are several; what is known of all of it stands below. */
function viewLaneName(
  lane: TimelineLane,
  { lanes, asOf: common }: TimelineLayout,
  { interactive, words }: ViewState,
): TemplateResult {
  const { label, asOf, isFolded, countText } = lane;
  const text = label ? viewPhrase(label) : nothing;
  const isOne = !interactive || !label || lanes.length < 2 || !lane.isShort;
  const name =
    interactive && label && lanes.length > 1
      ? html`<button type="button" class=${isOne ? 'fold' : 'fold beside-zoom'} data-action="fold" data-value=${lane.id} aria-expanded=${isFolded ? 'false' : 'true'}><span class="text">${text}</span></button>`
      : text;
  return html`${name}${isOne ? nothing : viewLaneZoom(lane, words.zoomToLane({ name: label.text }))}${isFolded ? html`<span class="count">${countText}</span>` : nothing}
  ${asOf && common === null ? html`<span class="as-of">${asOf.label}</span>` : nothing}`;
}

/** An arrow between two ends: a closer look at the time of this lane alone. */
const viewLaneZoom = ({ id }: TimelineLane, name: string): TemplateResult =>
  html`<button type="button" class="lane-zoom" data-action="lane" data-value=${id} aria-label=${name} title=${name}>
    <svg width="16" height="10" aria-hidden="true">
      <path d="M1.5 0.5V9.5M14.5 0.5V9.5M4 5H12M6.5 2.5 4 5 6.5 7.5M9.5 2.5 12 5 9.5 7.5"></path>
    </svg>
  </button>`;

/** The dated marks of a lane and its rhythms. What has no date stands below, off the axis, where it claims none. */
function viewPlot(marks: readonly TimelineMark[], lane: TimelineLane, drawing: Drawing): TemplateResult {
  const { layout, first, state } = drawing;
  const milestones = marks.filter((mark) => mark.type === 'milestone');
  const isPlace = state.interactive && layout.navigation !== null;
  return html`<div class="lane-plot" data-pan=${isPlace ? '' : nothing} style=${place({ rows: lane.rows })}>
    <div class="glide" style=${place(glideOf(layout, state))}>
      ${guard(
        [lane, layout.ticks, layout.today, ...readerOf(state)],
        () => html`${viewGround(lane, layout)} ${milestones.length ? viewShapes(milestones, first, state) : nothing}
          <ul role="list">
            ${repeat(
              marks,
              ({ id }) => id,
              (mark) => (mark.type === 'cluster' ? viewCluster(mark, drawing) : viewMilestone(mark, drawing)),
            )}
          </ul>`,
      )}
    </div>
  </div>`;
}

/** All that marks are drawn by besides their layout. */
const readerOf = ({ selection, focusId, openId, interactive }: ViewState) => [selection, focusId, openId, interactive];

function viewMilestone(mark: MilestoneMark, drawing: Drawing): TemplateResult {
  const { side, shape, labelAt, row, rows, rhythm, placement } = mark;
  const at = side === 'none' && placement ? middleInSight(placement) : labelAt;
  const className = `milestone ${side} ${rhythm ? 'rhythm' : shape}${mark.waits ? ' waits' : ''}`;
  const edge: Placement = side === 'start' ? { 'inset-inline-end': 1 - at } : { 'inset-inline-start': at };
  return html`<li class=${className} style=${place({ ...edge, row: side === 'none' ? row : row + rows - 1 })}>
    ${viewButton(mark, drawing)}
  </li>`;
}

/** The middle of what is in sight of a mark. */
function middleInSight({ start, end }: { readonly start: number; readonly end: number }): number {
  const within = (position: number) => Math.max(0, Math.min(1, position));
  return (within(start) + within(end)) / 2;
}

function viewCluster(mark: ClusterMark, { first, state }: Drawing): TemplateResult {
  const at = (mark.placement!.start + mark.placement!.end) / 2;
  const { faded: other, open, tabindex } = markState(mark, first, state);
  const faded = other && mark.regionId !== null; // of several regions, some may be picked
  const placement = { 'inset-inline-start': at, row: mark.row };
  if (!state.interactive)
    return html`<li class="cluster-place" style=${place(placement)}><span class="cluster">${mark.countText}</span></li>`;
  return html`<li class="cluster-place" style=${place(placement)}>
    <button
      type="button"
      class=${faded ? 'cluster faded' : 'cluster'}
      part="cluster"
      style=${place({ happened: mark.happenedRatio })}
      data-mark=${mark.id}
      data-at=${at}
      tabindex=${tabindex}
      aria-label=${mark.description}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? 'details' : nothing}
    >
      ${mark.countText}
    </button>
  </li>`;
}

function viewButton(mark: TimelineMark, { first, state }: Drawing): TemplateResult {
  if (mark.type === 'cluster') {
    const label = html`<span class="name">${mark.label.text}</span>`;
    return viewMarkButton(mark, { className: 'milestone-button', part: 'cluster', content: label }, first, state);
  }
  const isBare = mark.placement !== null && mark.side === 'none';
  const content = isBare
    ? html``
    : html`${isOnAxis(mark) ? nothing : viewSymbolPicture(mark.symbol)}
      <span class="name">${viewPhrase(mark.shortLabel)}</span>
      <span class="date">${mark.remarks}</span>`;
  const at = mark.placement ? (mark.placement.start + mark.placement.end) / 2 : undefined;
  return viewMarkButton(mark, { className: 'milestone-button', part: 'milestone', content, at }, first, state);
}

/** Where the details of a mark float: below it, within the chart. */
function viewPeekPlace(mark: TimelineMark, state: ViewState): TemplateResult {
  const at = Math.max(
    0,
    Math.min(1, mark.type === 'cluster' ? (mark.placement?.start ?? 0) : mark.placement ? mark.placement.start : 0),
  );
  const row = mark.row + (mark.type === 'milestone' ? mark.rows - 1 : 0);
  return html`<div class=${at < 0.5 ? 'peek-place early' : 'peek-place'} style=${place({ at, row })}>${viewPeek(mark, state, viewPeekTitle(mark))}</div>`;
}

/** The name of a mark that stands without its own, or with a part of it. */
const viewPeekTitle = (mark: TimelineMark): TemplateResult => html`<p class="peek-title">${viewPhrase(mark.label)}</p>`;
