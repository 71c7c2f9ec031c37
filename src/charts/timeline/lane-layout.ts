import type { CalendarStep } from '../../layout/calendar-steps.js';
import type { Speaker } from '../../layout/sentences.js';
import type { CampaignDate } from '../../model/index.js';
import { arrangeCrowd, arrangeLane, arrangeMoving, labelInRow, labelWidthEm, type Arrangement } from './arrangement.js';
import { canZoomIn, clusterLane, clusterStep, rhythmCluster, undatedCluster } from './clusters.js';
import { drawnDate } from './milestone-facts.js';
import { createMark } from './milestone-mark.js';
import { createTimeScale, placeMilestone, type TimeDomain, type TimePlacement, type TimeScale } from './placement.js';
import { placeRhythm } from './rhythm.js';
import { isInWindow, isWhole } from './time-window.js';
import type { LaneIndex, TimelineEntry } from './timeline-index.js';
import type { MilestoneMark, TimelineLane, TimelineMark } from './timeline-types.js';

/** What all lanes of a timeline are laid out by. */
export interface LaneContext {
  readonly speaker: Speaker;
  /** All of the time, and the part in sight; `null` when nothing has a date. */
  readonly whole: TimeDomain | null;
  readonly window: TimeDomain | null;
  /** The part that is drawn: the window, and what lies ready on both sides of it. */
  readonly drawn: TimeDomain | null;
  /** `null` in a list. */
  readonly scale: TimeScale | null;
  readonly plotEm: number;
  readonly emPx: number;
  /** Width of the column of lane names; 0: they stand above their lanes. */
  readonly namesEm: number;
  readonly folded: ReadonlySet<string>;
  /** The period of the campaign. */
  readonly period: CampaignDate | null;
  /** Ids of lanes with too many milestones in sight to be drawn one by one. */
  readonly crowded: ReadonlySet<string>;
  /** How crowded lanes are divided. */
  readonly step: CalendarStep | null;
}

/** A cluster and the gap to the next take this much, in px. */
const clusterPx = 40;
/** Lanes that share the room of one chart before their clusters get wider. */
const fewLanes = 10;
/** Less than this of a label in sight, in em, is none: only the mark can be seen and pressed. */
const leastLabelEm = 3;
/** More milestones without a date than this, in one lane, are one mark; so are recurring duties. */
const mostUndated = 30;
/** The most milestones of a lane whose rows stay the same while the reader moves in time. */
const mostSteady = 400;

/**
 * Which lanes are crowded, and how they are divided. Each lane may have its share of the limit; what lanes with less leave
 * over goes to the others.
 */
export function crowdedLanes(
  lanes: readonly LaneIndex[],
  window: TimeDomain | null,
  plotPx: number,
  limit: number,
): Pick<LaneContext, 'crowded' | 'step'> {
  const none = { crowded: new Set<string>(), step: null };
  if (!window) return none;
  const counts = lanes.map(({ id, spans }) => ({ id, count: spans.countBetween(window.first, window.last) }));
  let room = limit;
  const ascending = [...counts].sort((a, b) => a.count - b.count);
  const crowded = ascending.filter(({ count }, index) => {
    const share = room / (ascending.length - index);
    room -= Math.min(count, share);
    return count > Math.max(share, 2);
  });
  if (!crowded.length) return none;
  const ids = new Set(crowded.map(({ id }) => id));
  if (plotPx > 0)
    return { crowded: ids, step: clusterStep(window, plotPx, clusterPx * Math.max(1, ids.size / fewLanes)) };
  // In a list each mark has a line of its own.
  return { crowded: ids, step: clusterStep(window, (limit / ids.size) * clusterPx, clusterPx) };
}

/** Lays out one lane: its dated marks in the order of time, then rhythms, then what has no date. */
export function layoutLane(lane: LaneIndex, context: LaneContext): TimelineLane {
  const { speaker, scale, window, folded } = context;
  const { locale } = speaker;
  const isFolded = folded.has(lane.id);
  const dated = window ? datedMarks(lane, window, isFolded, context) : { marks: [], rows: 0 };
  const datedRows = Math.max(dated.rows, lane.dated.length && scale ? 1 : 0); // with nothing in sight it keeps a row
  const rhythms = isFolded ? [] : rhythmMarks(lane, datedRows, context);
  const rows = datedRows + rhythms.filter((mark) => mark.type === 'milestone' && mark.rhythm).length;
  const count = lane.dated.length + lane.rhythms.length + lane.undated.length;
  const { asOf } = lane;
  return {
    id: lane.id,
    label: lane.label,
    regionId: lane.regionId,
    countText: locale.words.milestoneCount(locale.count(count)),
    isFolded,
    isShort: window !== null && isShort(lane, window),
    rows,
    marks: [...dated.marks, ...rhythms, ...(isFolded ? [] : undatedMarks(lane, speaker))],
    firstBeyond: firstBeyond(dated.marks.filter((mark) => !mark.waits)),
    asOf:
      asOf?.first != null
        ? {
            position: scale ? scale(asOf.first + 1) : 0,
            label: locale.words.asOfLine({ date: locale.date(asOf) }),
          }
        : null,
  };
}

/** A lane of less than this share of what is in sight is short. */
const shortShare = 0.6;

function isShort({ spans }: LaneIndex, window: TimeDomain): boolean {
  const { extent } = spans;
  return extent !== null && canZoomIn(window) && extent.last - extent.first < (window.last - window.first) * shortShare;
}

/** What is known may come after what is not, as a span that goes on: the line stands below all that is known. */
function firstBeyond(marks: readonly TimelineMark[]): string | null {
  const isKnown = (mark: TimelineMark) => mark.type === 'cluster' || !mark.beyond;
  return marks[marks.findLastIndex(isKnown) + 1]?.id ?? null;
}

interface Marks {
  readonly marks: readonly TimelineMark[];
  readonly rows: number;
}

function datedMarks(lane: LaneIndex, window: TimeDomain, isFolded: boolean, context: LaneContext): Marks {
  const { scale, crowded } = context;
  if (crowded.has(lane.id) || isFolded) return crowdMarks(lane, window, context);
  const drawn = context.drawn ?? window;
  const entries = lane.spans.indexesBetween(drawn.first, drawn.last).map((index) => lane.dated[index]!);
  const inTime = [...entries].sort((a, b) => a.order - b.order);
  if (!scale) return { marks: inTime.map((entry) => markOf(entry, lane, context, {})), rows: 0 };
  const arrangements = arrange(inTime, lane, window, context);
  const marks = inTime.map((entry, index) => markOf(entry, lane, context, arrangements[index]!));
  return { marks, rows: rowsOf(marks) };
}

const rowsOf = (marks: readonly TimelineMark[]) =>
  Math.max(0, ...marks.map((mark) => mark.row + (mark.type === 'milestone' ? mark.rows : 1)));

function markOf(
  entry: TimelineEntry,
  lane: LaneIndex,
  context: LaneContext,
  arrangement: Partial<Arrangement>,
): MilestoneMark {
  const { milestone } = entry;
  const [placement = null, plan = null] = placementsOf(entry, context.scale, context.whole);
  const labelAt = labelPosition(entry, arrangement, placement, plan, context);
  const { side } = arrangement;
  const hasRoom = !side || side === 'start' || hasRoomAt(labelAt * context.plotEm, entry, context);
  return createMark(milestone, entry.facts(), {
    ...arrangement,
    ...(hasRoom ? {} : { side: 'none' as const }),
    placement,
    plan,
    labelAt,
    beyond: isBeyond(entry, lane),
    waits: context.window !== null && !isInWindow(entry.start, entry.end, context.window),
  });
}

/** Whether enough of a label that begins there is in sight. */
function hasRoomAt(startEm: number, entry: TimelineEntry, { plotEm }: LaneContext): boolean {
  return startEm <= plotEm - leastLabelEm && startEm + Math.min(plotEm, labelWidthEm(entry.facts())) >= leastLabelEm;
}

/** Where the label stands in what is in sight. */
function labelPosition(
  entry: TimelineEntry,
  { side, labelAt = 0 }: Partial<Arrangement>,
  placement: TimePlacement | null,
  plan: TimePlacement | null,
  { window, whole, plotEm }: LaneContext,
): number {
  if (!placement || !window || !whole) return labelAt;
  if (side === 'end' || side === 'none') return Math.max(placement.end, plan?.end ?? -Infinity);
  if (side === 'start') return Math.min(placement.start, plan?.start ?? Infinity);
  if (isWhole(window, whole)) return labelAt;
  // It stays in sight as long as it has room: along the mark, but not beyond the room that it was given.
  const at = (day: number) => (day - window.first) / (window.last - window.first);
  const width = labelWidthEm(entry.facts()) / plotEm;
  const start = at(entry.start);
  const end = Math.max(at(entry.end), start + width);
  return Math.max(start, Math.min(0, end - Math.min(1, width)));
}

/** Where a milestone is drawn, and beside it its plan. */
function placementsOf(
  { milestone }: TimelineEntry,
  scale: TimeScale | null,
  whole: TimeDomain | null,
): readonly TimePlacement[] {
  const { planned, actual } = milestone;
  if (!scale || !whole || !drawnDate(milestone)) return [];
  const placement = placeMilestone(milestone, scale, whole)!;
  return actual && planned ? [placement, placeMilestone(milestone, scale, whole, 'plan')!] : [placement];
}

function isBeyond({ milestone }: TimelineEntry, { asOf }: LaneIndex): boolean {
  const date = drawnDate(milestone);
  return asOf?.first != null && date?.last != null && !milestone.actual && date.last > asOf.first;
}

const steady = new WeakMap<LaneIndex, { plotEm: number; rows: ReadonlyMap<TimelineEntry, Arrangement> }>();

function arrange(
  entries: readonly TimelineEntry[],
  lane: LaneIndex,
  window: TimeDomain,
  { scale, whole, plotEm }: LaneContext,
): readonly Arrangement[] {
  const items = (list: readonly TimelineEntry[], by: TimeScale | null) =>
    list.map((entry) => ({ placements: placementsOf(entry, by, whole), facts: entry.facts() }));
  if (isWhole(window, whole!)) return arrangeLane(items(entries, scale), plotEm);
  const isSteady = lane.dated.length <= mostSteady;
  const list = isSteady ? lane.dated : entries;
  const wholeEm = (plotEm * (whole!.last - whole!.first)) / (window.last - window.first);
  let known = steady.get(lane);
  if (!isSteady || known?.plotEm !== wholeEm) {
    const arranged = arrangeMoving(items(list, createTimeScale(whole!)), wholeEm);
    known = { plotEm: wholeEm, rows: new Map(list.map((entry, index) => [entry, arranged[index]!])) };
    if (isSteady) steady.set(lane, known);
  }
  return entries.map((entry) => known.rows.get(entry)!);
}

/** Marks and clusters of a crowded or folded lane. */
function crowdMarks(lane: LaneIndex, window: TimeDomain, context: LaneContext): Marks {
  const { scale, speaker, plotEm, emPx } = context;
  const step = context.step ?? clusterStep(window, scale ? plotEm * emPx : clusterPx * 24, clusterPx);
  const items = clusterLane(lane, window, context.drawn ?? window, step, scale, speaker);
  if (!scale) {
    const marks = items.map((item) => ('cluster' in item ? item.cluster : markOf(item.entry, lane, context, {})));
    return { marks, rows: 0 };
  }
  const boxes = items.map((item) => {
    if ('cluster' in item) {
      const middle = (item.cluster.placement!.start + item.cluster.placement!.end) / 2;
      return { start: middle, end: middle, labelEm: null };
    }
    const placements = placementsOf(item.entry, scale, context.whole);
    const { labelEm, remarksEm } = item.entry.facts();
    return {
      start: Math.min(...placements.map(({ start }) => start)),
      end: Math.max(...placements.map(({ end }) => end)),
      labelEm: labelEm + remarksEm + 0.8,
    };
  });
  const places = arrangeCrowd(boxes, plotEm);
  const marks = items.map((item, index) => {
    const { row, isLabelled } = places[index]!;
    if ('cluster' in item) {
      const { begins, days } = item.cluster;
      return Object.assign(item.cluster, { row, waits: !isInWindow(begins.first, days.last, window) }); // it has just been made
    }
    return markOf(item.entry, lane, context, { row, rows: 1, side: isLabelled ? 'end' : 'none' });
  });
  return { marks, rows: rowsOf(marks) };
}

/** Recurring duties: on the axis each in a row of its own. */
function rhythmMarks(lane: LaneIndex, firstRow: number, context: LaneContext): readonly TimelineMark[] {
  const { speaker, scale, whole, window, period, plotEm } = context;
  if (lane.rhythms.length > mostUndated) return [rhythmCluster(lane, speaker)];
  let row = firstRow;
  return lane.rhythms.map((entry) => {
    const { milestone } = entry;
    const rhythm = scale && whole && window ? placeRhythm(milestone, period, whole, window, plotEm) : null;
    const facts = entry.facts();
    const label = rhythm && labelInRow(rhythm.start, facts, plotEm);
    return createMark(milestone, facts, { rhythm, ...(label ? { row: row++, side: 'below' as const, ...label } : {}) });
  });
}

function undatedMarks(lane: LaneIndex, speaker: Speaker): readonly TimelineMark[] {
  if (lane.undated.length > mostUndated) return [undatedCluster(lane, speaker)];
  return lane.undated.map((entry) => createMark(entry.milestone, entry.facts(), {}));
}
