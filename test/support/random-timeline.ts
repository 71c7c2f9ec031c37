import type { TimelineLayout, TimelineMark } from '../../src/charts/timeline/timeline.layout.js';
import type { ClusterMark } from '../../src/charts/timeline/timeline-types.js';
import type { TimeDomain } from '../../src/charts/timeline/placement.js';
import { textWidth } from '../../src/layout/text-width.js';
import { civilDate, type CampaignDate, type CampaignMilestone } from '../../src/model/index.js';
import type { Random } from './random.js';

/** Regions, owners and categories that random milestones belong to. */
export const timelineVocabulary = {
  regions: ['east', 'west', 'north'].map((id, index) => ({ id, name: id, level: index < 2 ? 'city' : 'county' })),
  categories: ['roads', 'schools'].map((id) => ({ id, label: id })),
};

const two = (number: number) => String(number).padStart(2, '0');

/** A day as the document writes it. */
export function isoDay(day: number): string {
  const { year, month, day: date } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

const isoMonth = (day: number) => isoDay(day).slice(0, 7);
const isoYear = (day: number) => isoDay(day).slice(0, 4);

/** Dates of every form that a document can hold, within some days. */
export function randomDate(random: Random, first: number, last: number): string {
  const day = random.integer(first, last);
  const later = day + random.integer(1, 200);
  const forms: readonly (() => string)[] = [
    () => isoDay(day),
    () => isoDay(day),
    () => isoDay(day),
    () => isoMonth(day),
    () => isoYear(day),
    () => `${isoDay(day)}~`,
    () => `${isoMonth(day)}?`,
    () => `[${isoDay(day)}..${isoDay(later)}]`,
    () => `[${isoMonth(day)}..${isoMonth(later)}]`,
    () => `[${isoMonth(day)}..]`,
    () => `[..${isoDay(day)}]`,
    () => `${isoDay(day)}/${isoDay(later)}`,
    () => `${isoMonth(day)}/${isoMonth(later)}`,
    () => `${isoDay(day)}/..`,
    () => `${isoMonth(day)}/`,
    () => `../${isoDay(day)}`,
    () => `{${isoMonth(day)},${isoMonth(day + 70)}}`,
  ];
  return random.pick(forms)();
}

const words = [
  'survey',
  'of',
  'roads',
  'in',
  'the',
  'county',
  '\u6f33\u5dde\u5e02',
  '\u6574\u6539',
  'Works',
  'meeting',
];
const statuses = ['scheduled', 'inProgress', 'met', 'partiallyMet', 'notMet', 'stalled', 'cancelled', 'unknown'];

/** A milestone of any kind, with all, some or none of its dates. */
export function randomMilestone(random: Random, id: string, first: number, last: number): Record<string, unknown> {
  const date = () => randomDate(random, first, last);
  const fate = random.next();
  const dates =
    fate < 0.45
      ? { planned: date() }
      : fate < 0.75
        ? { actual: date() }
        : fate < 0.93
          ? { planned: date(), actual: date() }
          : fate < 0.96
            ? { repeats: 'FREQ=MONTHLY' }
            : {};
  const title = Array.from({ length: random.integer(1, 9) }, () => random.pick(words)).join(' ');
  return {
    id,
    title,
    kind: random.pick(['event', 'event', 'release', 'review', 'deadline', 'deadline', 'span']),
    ...dates,
    ...(random.chance(0.8) ? { region: random.pick(timelineVocabulary.regions).id } : {}),
    ...(random.chance(0.6) ? { category: random.pick(timelineVocabulary.categories).id } : {}),
    ...(random.chance(0.5) ? { status: random.pick(statuses) } : {}),
    ...(random.chance(0.3) ? { asOf: isoDay(random.integer(first, last)) } : {}),
    ...(random.chance(0.3) ? { owner: { unit: random.pick(['Bureau', 'Office']) } } : {}),
  };
}

/** A document of some milestones, which begin within some days of 2015. */
export function randomTimeline(random: Random, count: number, days: number): Record<string, unknown> {
  const start = 16_436 + random.integer(0, 2000); // from 2015
  return {
    ...timelineVocabulary,
    milestones: Array.from({ length: count }, (_, index) => randomMilestone(random, `m${index}`, start, start + days)),
  };
}

/** A part of the time that overlaps with it, or all of it. */
export function randomWindow(random: Random, { first, last }: TimeDomain): TimeDomain | null {
  if (random.chance(0.2)) return null;
  const length = Math.max(7, (last - first) * random.next());
  const start = first + (last - first - length) * random.next();
  return { first: start, last: start + length };
}

/** What the drawing of one date covers, in days; worked out from the rules of the drawing alone. */
function drawnDays(
  date: CampaignDate,
  { kind, asOf }: CampaignMilestone,
  isPlan: boolean,
  whole: TimeDomain,
): TimeDomain {
  if (kind === 'deadline' && isPlan && date.last !== null) return { first: date.last + 1, last: date.last + 1 };
  const isLasting = kind === 'span' || date.form === 'interval';
  if (date.precision === 'day' && !isLasting) return { first: date.first! + 0.5, last: date.first! + 0.5 };
  const first = date.first ?? whole.first;
  const end = date.last === null ? (asOf?.first != null ? asOf.first + 1 : whole.last) : date.last + 1;
  return { first, last: Math.max(first, end) };
}

/** What the drawing of a milestone covers, in days, its plan beside the actual date included; `null` without a date. */
export function drawnSpan(milestone: CampaignMilestone, whole: TimeDomain): TimeDomain | null {
  const { planned, actual } = milestone;
  const parts = [
    ...(planned ? [drawnDays(planned, milestone, true, whole)] : []),
    ...(actual ? [drawnDays(actual, milestone, false, whole)] : []),
  ];
  if (!parts.length) return null;
  return { first: Math.min(...parts.map(({ first }) => first)), last: Math.max(...parts.map(({ last }) => last)) };
}

/** The marks that stand for several milestones. */
export const clustersOf = ({ marks }: { readonly marks: readonly TimelineMark[] }): readonly ClusterMark[] =>
  marks.filter((mark) => mark.type === 'cluster');

/** A rectangle in one row of a lane, in em of the plot. */
interface Box {
  readonly mark: TimelineMark;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** Width of the plot as the style sheet makes it, in em. */
export const plotEmOf = ({ namesEm }: Pick<TimelineLayout, 'namesEm'>, widthPx: number) =>
  (widthPx - 22) / 16 - namesEm;

/** What a mark takes up: its symbols from plan to actual date, and its label beside them or in the row below. */
function boxesOf(mark: TimelineMark, plotEm: number): readonly Box[] {
  if (mark.type === 'cluster') {
    const middle = ((mark.placement!.start + mark.placement!.end) / 2) * plotEm;
    return [{ mark, row: mark.row, start: middle - 1, end: middle + 1 }];
  }
  const placements = [mark.placement!, ...(mark.plan ? [mark.plan] : [])];
  const half = 6 / 16;
  const flag = 11 / 16;
  const start = Math.min(...placements.map((it) => it.start * plotEm - (it.shape === 'deadline' ? flag : half)));
  const end = Math.max(...placements.map((it) => it.end)) * plotEm + half;
  const symbols = { mark, row: mark.row, start, end };
  if (mark.side === 'none') return [symbols];
  const full = (textWidth(mark.shortLabel.text) + 0.5 + textWidth(mark.remarks)) * 0.875;
  const width = mark.side === 'below' ? Math.min(plotEm, full) : full; // as the style sheet cuts it
  const at = mark.labelAt * plotEm;
  const from = { end: at + 0.95, start: at - 0.95 - width, below: at }[mark.side];
  return [symbols, { mark, row: mark.row + mark.rows - 1, start: from, end: from + width }];
}

/**
 * Marks of a lane that lie on each other: symbol, label or cluster. Where a part of the time is in sight, all is cut at both
 * ends of the plot.
 */
export function overlapsOf(layout: TimelineLayout, widthPx: number): readonly string[] {
  const plotEm = plotEmOf(layout, widthPx);
  const isCut = layout.navigation !== null && !layout.navigation.isAll;
  return layout.lanes.flatMap((lane) => {
    const boxes = lane.marks
      .filter(({ placement }) => placement)
      .flatMap((mark) => boxesOf(mark, plotEm))
      .map((box) => (isCut ? { ...box, start: Math.max(0, box.start), end: Math.min(plotEm, box.end) } : box))
      .filter(({ start, end }) => start < end);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.mark !== b.mark && a.row === b.row && a.start < b.end - 1e-9 && b.start < a.end - 1e-9)
        .map((b) => `${a.mark.label.text} / ${b.mark.label.text}`),
    );
  });
}
