import { calendarSteps, type CalendarStep } from '../../layout/calendar-steps.js';
import { withDetails, type Detail } from '../../layout/chart-layout.js';
import { detail, own, type Speaker } from '../../layout/sentences.js';
import type { CivilDay } from '../../model/index.js';
import { countOutcomes, outcomeCountWords } from './milestone-facts.js';
import { namedSpan } from './named-days.js';
import type { TimeDomain, TimeScale } from './placement.js';
import { isInWindow, shortestDays } from './time-window.js';
import type { LaneIndex, TimelineEntry } from './timeline-index.js';
import type { ClusterMark, OutcomeCount } from './timeline-types.js';

/** The most members of a cluster that its details list; the rest is in the table. */
const mostListed = 40;

/** What stands for one place of a crowded lane: one milestone, or a cluster of several. */
export type CrowdItem = { readonly entry: TimelineEntry } | { readonly cluster: ClusterMark };

/** The finest division of the calendar whose parts are at least so wide, where the window is `widthPx` wide. */
export function clusterStep({ first, last }: TimeDomain, widthPx: number, leastPx: number): CalendarStep {
  const pxPerDay = widthPx / (last - first);
  return calendarSteps.find(({ days }) => days * pxPerDay >= leastPx) ?? calendarSteps.at(-1)!;
}

/**
 * A lane with too many milestones to be drawn one by one: those that begin in the same part of the calendar stand together.
 * The parts do not depend on the window, so that a pan changes none of them. What began before the window and reaches into it
 * comes first.
 *
 * @param drawn - The time that is drawn: the window, and what may lie ready on both sides of it.
 */
export function clusterLane(
  lane: LaneIndex,
  window: TimeDomain,
  drawn: TimeDomain,
  step: CalendarStep,
  scale: TimeScale | null,
  speaker: Speaker,
): readonly CrowdItem[] {
  const bounds = step.bounds(drawn.first, drawn.last);
  const first = bounds.findLast((bound) => bound <= window.first) ?? bounds[0]!;
  const earlier = earlierItems(lane, first, window, scale, speaker);
  const alone = new Set(earlier.flatMap((item) => ('entry' in item ? [item.entry] : [])));
  const items = bounds.slice(1).flatMap((bound, index): readonly CrowdItem[] => {
    const part = { first: bounds[index]!, last: bound };
    const from = lane.spans.startingBefore(part.first);
    const to = lane.spans.startingBefore(bound);
    if (to - from < 2) return to === from || alone.has(lane.dated[from]!) ? [] : [{ entry: lane.dated[from]! }];
    const sight = part.last > window.first && part.first < window.last ? window : drawn;
    return [{ cluster: clusterOf(lane, from, to, part, sight, canZoomIn(window), scale, speaker) }];
  });
  const isDrawn = (item: CrowdItem) => {
    const [start, end] =
      'entry' in item ? [item.entry.start, item.entry.end] : [item.cluster.begins.first, item.cluster.days.last];
    return isInWindow(start, end, drawn);
  };
  return [...earlier, ...items].filter(isDrawn);
}

/** What began before the first part of the calendar in sight. */
function earlierItems(
  lane: LaneIndex,
  first: CivilDay,
  window: TimeDomain,
  scale: TimeScale | null,
  speaker: Speaker,
): readonly CrowdItem[] {
  const { spans, dated } = lane;
  const count = spans.reachingInto(first);
  const indexes = spans.indexesBetween(first, first);
  const members = indexes.map((index) => dated[index]!);
  if (count < 2) return members.map((entry) => ({ entry }));
  const { locale } = speaker;
  const days = { first: members[0]!.start, last: spans.greatestEnd(0, spans.startingBefore(first)) };
  return [
    {
      cluster: createCluster(
        {
          lane,
          key: 'earlier',
          count,
          days,
          span: namedSpan(lane.named(), count, (place) => indexes[place]!, locale),
          begins: at(window.first),
          part: startOf(window),
          opens: false,
          outcomes: countOutcomes(members.map(({ milestone }) => milestone)),
          scale,
        },
        locale.words.beganEarlier(locale.count(count)),
        () => memberDetails(members.slice(0, mostListed), count, speaker),
        speaker,
      ),
    },
  ];
}

/** Those of a lane from one index up to another, which begin in one part of the calendar. */
function clusterOf(
  lane: LaneIndex,
  from: number,
  to: number,
  part: TimeDomain,
  sight: TimeDomain,
  canOpen: boolean,
  scale: TimeScale | null,
  speaker: Speaker,
): ClusterMark {
  const { locale } = speaker;
  const { starts } = lane.spans;
  const count = to - from;
  const begins = { first: starts[from]!, last: starts[to - 1]! };
  return createCluster(
    {
      lane,
      key: String(part.first),
      // Where the window cuts the part, the middle of what is left of it is still in sight.
      part: { first: Math.max(part.first, sight.first), last: Math.min(part.last, sight.last) },
      count,
      days: { first: begins.first, last: lane.spans.greatestEnd(from, to) },
      span: namedSpan(lane.named(), count, (place) => from + place, locale),
      begins,
      // What begins on one day is together in the shortest window too; and that cannot be made shorter.
      opens: begins.last - begins.first >= 1 && canOpen,
      outcomes: outcomesBetween(lane, from, to),
      scale,
    },
    locale.words.milestoneCount(locale.count(count)),
    () => memberDetails(lane.dated.slice(from, Math.min(to, from + mostListed)), count, speaker),
    speaker,
  );
}

function outcomesBetween(lane: LaneIndex, from: number, to: number): readonly OutcomeCount[] {
  return [...lane.counts()]
    .map(([outcome, column]) => ({ outcome, count: column[to]! - column[from]! }))
    .filter(({ count }) => count > 0);
}

interface ClusterFacts {
  readonly lane: LaneIndex;
  readonly key: string;
  readonly count: number;
  readonly days: TimeDomain;
  /** The same in words. */
  readonly span: string;
  readonly opens: boolean;
  readonly outcomes: readonly OutcomeCount[];
  /** When the first and the last of them begin. */
  readonly begins: TimeDomain;
  /** The part of the calendar that it is drawn in the middle of. */
  readonly part: TimeDomain;
  readonly scale: TimeScale | null;
}

/** A little of the start of a window, so that what stands there is in sight. */
const startOf = ({ first, last }: TimeDomain): TimeDomain => ({ first, last: first + (last - first) * 0.03 });

const at = (day: number): TimeDomain => ({ first: day, last: day });

/** What surely took place: of what was met in part, or not at all, nobody says that it did. */
const happenedOutcomes: readonly OutcomeCount['outcome'][] = ['happened', 'met'];

function createCluster(
  { lane, key, count, days, span, begins, part, opens, outcomes, scale }: ClusterFacts,
  text: string,
  list: () => readonly Detail[],
  speaker: Speaker,
): ClusterMark {
  const { locale } = speaker;
  const happened = outcomes.filter(({ outcome }) => happenedOutcomes.includes(outcome));
  const outcomeList = outcomes.map((it) => outcomeCountWords(it, locale));
  const mark = {
    type: 'cluster' as const,
    id: `~${lane.id}~${key}`,
    label: own(text),
    regionId: lane.regionId,
    isGroup: true as const,
    count,
    countText: locale.number(count),
    span,
    days,
    begins,
    placement: scale && { start: scale(part.first), end: scale(part.last) },
    row: 0,
    waits: false,
    outcomes,
    outcomeText: locale.words.clauses(outcomeList),
    happenedRatio: happened.reduce((sum, it) => sum + it.count, 0) / count,
    opens,
    description: locale.words.clauses([text, ...(span ? [span] : []), ...outcomeList]),
  };
  const { terms } = locale.words;
  return withDetails(mark, () => [
    ...detail(terms.period, span),
    ...detail(terms.status, outcomeList.length ? locale.words.clauses(outcomeList) : null),
    ...list(),
  ]);
}

/** A line for each member: when, and what. */
function memberDetails(members: readonly TimelineEntry[], count: number, { locale }: Speaker): readonly Detail[] {
  const lines = members.map((entry) => ({ term: entry.facts().date, value: entry.facts().label, href: null }));
  const more = count - members.length;
  return more > 0
    ? [...lines, { term: '', value: own(locale.words.moreInCluster(locale.count(more))), href: null }]
    : lines;
}

/** What has no date, when there is too much of it to be listed: one mark that lists the first of it. */
export function undatedCluster(lane: LaneIndex, speaker: Speaker): ClusterMark {
  const { locale } = speaker;
  const count = lane.undated.length;
  return createCluster(
    { lane, key: 'undated', count, ...nowhere },
    locale.words.withoutDate(locale.count(count)),
    () => memberDetails(lane.undated.slice(0, mostListed), count, speaker),
    speaker,
  );
}

/** Recurring duties without a date, when each in a row of its own would be too much. */
export function rhythmCluster(lane: LaneIndex, speaker: Speaker): ClusterMark {
  const { locale } = speaker;
  const count = lane.rhythms.length;
  return createCluster(
    { lane, key: 'rhythms', count, ...nowhere },
    locale.words.recurring(locale.count(count)),
    () => memberDetails(lane.rhythms.slice(0, mostListed), count, speaker),
    speaker,
  );
}

/** What has no place in time. */
const nowhere = {
  days: at(NaN),
  span: '',
  begins: at(NaN),
  part: at(NaN),
  opens: false,
  outcomes: [],
  scale: null,
} as const;

/** Whether a window can still be made shorter. */
export const canZoomIn = ({ first, last }: TimeDomain): boolean => last - first > shortestDays;
