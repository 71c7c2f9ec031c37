import type { Locale } from '../../locale/index.js';
import { emptyLayout } from '../../layout/chart-layout.js';
import { timeTicks } from '../../layout/time-ticks.js';
import type { Campaign } from '../../model/index.js';
import { layoutBands } from './bands.js';
import { crowdedLanes, layoutLane, type LaneContext } from './lane-layout.js';
import { isOutcomeUnsaid } from './milestone-mark.js';
import { nameColumnEm } from './name-column.js';
import { layoutNavigation } from './navigation.js';
import { createTimeScale } from './placement.js';
import { clampWindow, widenWindow } from './time-window.js';
import { indexTimeline, type TimelineIndex } from './timeline-index.js';
import type { TimelineLayout, TimelineLane, TimelineMark, TimelineOptions } from './timeline-types.js';

export type * from './timeline-types.js';

/** Room after the plot for what fades beyond it, in px; the view's style sheet uses the same. */
const plotEndPx = 22;
/** Narrower charts, in px, are lists unless an axis is asked for; then lane names stand above their lanes. */
const narrowPx = 560;
/** The most lanes that are drawn. */
const mostLanes = 60;

/**
 * Lays out milestones in lanes on a true time scale, each as wide as its date is uncertain. Labels take up room of their own,
 * so that none overlaps another; where too many lie together they are clusters. In a narrow width it is a vertical list of the
 * same marks.
 *
 * @example
 * layoutTimeline(campaign, { widthPx: 960 }, createLocale('zh')).lanes
 */
export function layoutTimeline(campaign: Campaign, options: TimelineOptions, locale: Locale): TimelineLayout {
  return layoutWindow(indexTimeline(campaign, options, locale), options);
}

/** Lays out the part of a timeline that is in sight, from an index that is made once. */
export function layoutWindow(index: TimelineIndex, options: TimelineOptions): TimelineLayout {
  const { campaign, speaker, title } = index;
  const { locale } = speaker;
  const { words } = locale;
  if (!campaign.milestones.length) {
    const empty = emptyLayout(title, 'noMilestones', words.failure.noMilestones({}));
    return { ...empty, ...nothingDrawn };
  }
  const context = contextOf(index, options);
  const { whole, window, drawn, scale, plotEm } = context;
  const shown = index.lanes.slice(0, mostLanes);
  const lanes = shown.map((lane) => layoutLane(lane, context));
  const marks = lanes.flatMap((lane) => lane.marks.filter((mark) => !mark.waits));
  nameMarks(lanes, locale);
  const hasClusters = marks.some(({ type }) => type === 'cluster');
  const bands = layoutBands(index, whole, scale, plotEm);
  const hidden = index.lanes.length - shown.length;
  return {
    title,
    orientation: scale ? 'horizontal' : 'vertical',
    ticks: window && scale ? timeTicks(window.first, window.last, plotEm / 0.8125, locale, drawn!) : [],
    lanes,
    marks,
    ends: endsOf(index),
    days: window && scale ? window.last - window.first : 0,
    window,
    drawn,
    reach: window && drawn && scale ? { start: scale(drawn.first), end: scale(drawn.last) } : wholePlot,
    glide: null,
    bands: bands.bands,
    bandRows: bands.rows,
    namesEm: context.namesEm,
    asOf: commonAsOf(lanes),
    today: todayOf(context, options),
    navigation: whole && window ? layoutNavigation(index, whole, window, hasClusters, options.hasMoved ?? false) : null,
    legend: legendOf(marks, locale),
    summary: index.summary(),
    notes: [...(hidden > 0 ? [words.moreLanes(locale.count(hidden))] : []), ...index.notes()],
    sources: index.sources(),
    get table() {
      return index.table();
    },
    keys: [
      ...(scale ? [words.keys.time, words.keys.lanes] : [words.keys.move, words.keys.page]),
      words.keys.ends,
      words.keys.zoom,
      words.keys.open,
      words.keys.close,
    ],
    failure: null,
  };
}

const wholePlot = { start: 0, end: 1 };

const nothingDrawn = {
  orientation: 'vertical',
  ticks: [],
  lanes: [],
  marks: [],
  ends: null,
  days: 0,
  window: null,
  drawn: null,
  reach: wholePlot,
  glide: null,
  bands: [],
  bandRows: 0,
  namesEm: 0,
  asOf: null,
  today: null,
  navigation: null,
  legend: [],
} as const;

/** What all lanes are laid out by. */
function contextOf(index: TimelineIndex, options: TimelineOptions): LaneContext {
  const { whole, speaker } = index;
  const { emPx = 16, orientation = 'auto', folded = new Set() } = options;
  const widthPx = options.widthPx ?? (orientation === 'horizontal' ? 960 : 0);
  const isAxis = whole !== null && (orientation === 'horizontal' || (orientation === 'auto' && widthPx >= narrowPx));
  const window = whole && (options.window ? clampWindow(options.window, whole) : whole);
  const namesEm = widthPx < narrowPx ? 0 : nameColumnEm(index.widestWord, widthPx, emPx);
  const plotEm = isAxis ? Math.max(4, (widthPx - plotEndPx) / emPx - namesEm) : 0;
  const limit = options.limit ?? (isAxis ? 80 : 200);
  return {
    speaker,
    whole,
    window,
    drawn: window && isAxis ? widenWindow(window, options.margin ?? 0, whole) : window,
    scale: isAxis && window ? createTimeScale(window) : null,
    plotEm,
    emPx,
    namesEm,
    folded,
    period: index.campaign.period,
    ...crowdedLanes(index.lanes, window, plotEm * emPx, limit),
  };
}

/** Said once where all of several lanes have it. */
function commonAsOf(lanes: readonly TimelineLane[]): string | null {
  const labels = new Set(lanes.map(({ asOf }) => asOf?.label ?? null));
  return lanes.length > 1 && labels.size === 1 ? [...labels][0]! : null;
}

function endsOf({ inTime }: TimelineIndex): TimelineLayout['ends'] {
  const [first, last] = [inTime[0], inTime.at(-1)];
  return first && last ? { first: first.milestone.id, last: last.milestone.id } : null;
}

function todayOf(
  { window, scale, speaker: { locale } }: LaneContext,
  { today }: TimelineOptions,
): TimelineLayout['today'] {
  if (today == null || !scale || !window || today + 0.5 < window.first || today + 0.5 >= window.last) return null;
  return { position: scale(today + 0.5), label: locale.words.todayLine({ date: locale.day(today) }) };
}

function legendOf(marks: readonly TimelineMark[], { words }: Locale): TimelineLayout['legend'] {
  const entries = new Map<string, TimelineLayout['legend'][number]>();
  for (const mark of marks) {
    if (mark.type === 'cluster') {
      if (mark.placement) entries.set('cluster', { symbol: 'cluster', words: words.severalMilestones });
    } else if (!mark.placement || !isOutcomeUnsaid(mark.outcome, mark.shape)) {
      const { symbol, outcomeWords } = mark;
      entries.set(symbol, { symbol, words: symbol === 'recurring' ? words.kinds.recurring : outcomeWords });
    }
  }
  return [...entries.values()];
}

/** Gives the marks, which have just been made, their accessible names: these end with the position among all that are in sight. */
function nameMarks(lanes: readonly TimelineLane[], locale: Locale): void {
  const { words } = locale;
  const marks = lanes.flatMap((lane) => lane.marks);
  const count = locale.number(marks.filter((mark) => !mark.waits).length);
  let index = 0;
  for (const mark of marks) {
    const position = mark.waits ? null : words.position({ index: locale.number((index += 1)), count });
    const parts =
      mark.type === 'cluster'
        ? [mark.description]
        : [mark.label.text, mark.date, mark.times, mark.outcomeWords, mark.slip];
    const description = words.clauses([...parts, position].filter((part): part is string => part !== null));
    (mark as { description: string }).description = description;
  }
}
