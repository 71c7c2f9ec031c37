import type { Locale, Phrase } from '../../locale/index.js';
import { emptyLayout, type ChartLayout, type Mark } from '../../layout/chart-layout.js';
import { createSpeaker, omissionNotes, sourceLines, type Speaker } from '../../layout/sentences.js';
import { timeTicks, type TimeTick } from '../../layout/time-ticks.js';
import type { Campaign, CampaignDate, CampaignMilestone } from '../../model/index.js';
import { arrangeLane, type Arrangement, type LabelSide } from './arrangement.js';
import { groupLanes, type LaneGroup } from './lanes.js';
import {
  dateWords,
  drawnDate,
  milestoneDetails,
  minimumWords,
  outcomeOf,
  outcomeWords,
  slipWords,
  spanOf,
  type Outcome,
} from './milestone-facts.js';
import { createTimeScale, placeMilestone, timeDomain, type TimePlacement, type TimeScale } from './placement.js';
import { summariseTimeline } from './timeline-summary.js';
import { timelineTable } from './timeline-table.js';

/** What a timeline can be asked to draw. */
export interface TimelineOptions {
  /** What the lanes are. Default: `region`. */
  readonly lanes?: 'region' | 'category' | 'none';
  /** Width of the whole chart in px; without one, or below 560, the timeline is a vertical list that needs none. */
  readonly widthPx?: number | null;
  /** Size of 1 em of the chart's text in px. Default: 16. */
  readonly emPx?: number;
  /** The most milestones that are drawn; the rest is in the table. Default: 200. */
  readonly limit?: number;
}

/** One milestone. Channels: position and width from the date, lane from `lanes`, shape from kind and precision. */
export interface MilestoneMark extends Mark {
  /** Where it is drawn; `null` in a vertical list, and for what has no date. */
  readonly placement: TimePlacement | null;
  /** The planned date beside an actual one. */
  readonly plan: TimePlacement | null;
  /** Row within its lane, from 0. */
  readonly row: number;
  /** Side of the mark that the label stands on. */
  readonly side: LabelSide;
  /** Rows that the mark and its label take. */
  readonly rows: number;
  /** The label as it fits; the whole is in `label`. */
  readonly shortLabel: Phrase;
  readonly date: string;
  readonly outcome: Outcome;
  readonly outcomeWords: string;
  readonly slip: string | null;
  /** "at least 4 times", where the document says so. */
  readonly times: string | null;
  /** An actual date is filled, a plan hollow. */
  readonly happened: boolean;
  readonly shape: TimePlacement['shape'] | 'recurring' | 'undated';
  /** The symbol of the outcome, or of a rhythm without a date. */
  readonly symbol: Outcome | 'recurring';
  /** What stands after the label: the date, how often at least, then the slip, and the outcome where the shape on the axis does not show it. */
  readonly remarks: string;
  /** Where the label begins (or ends, on the start side), as a fraction of the plot. */
  readonly labelAt: number;
  /** Lies after the as-of date of its lane: nothing is known there yet. */
  readonly beyond: boolean;
}

/** Milestones that belong together. */
export interface TimelineLane {
  readonly id: string;
  readonly label: Phrase | null;
  readonly regionId: string | null;
  /** Number of rows of its dated marks. */
  readonly rows: number;
  /** Dated marks in the order of time, then those without a date. */
  readonly marks: readonly MilestoneMark[];
  /** As-of date of the lane, where all its milestones share one. */
  readonly asOf: { readonly position: number; readonly label: string } | null;
}

/** Milestones on a time axis, or in a list. */
export interface TimelineLayout extends ChartLayout {
  readonly orientation: 'horizontal' | 'vertical';
  readonly ticks: readonly TimeTick[];
  readonly lanes: readonly TimelineLane[];
  readonly marks: readonly MilestoneMark[];
  /** Length of the axis in days; 0 in a list. */
  readonly days: number;
  /** The outcomes in the drawing, with their words: a key to the shapes. */
  readonly legend: readonly { readonly symbol: Outcome | 'recurring'; readonly words: string }[];
}

/** Width of the column of lane names, in em; the view's style sheet uses the same. */
export const laneNameEm = 8;

/** Room after the plot for what fades beyond it, in px; the view's style sheet uses the same. */
const plotEndPx = 22;

/**
 * Lays out milestones in lanes on a true time scale, each as wide as its date is uncertain. Labels take up room of their own,
 * so that none overlaps another. In a narrow width it is a vertical list of the same marks.
 *
 * @example
 * layoutTimeline(campaign, { widthPx: 960 }, createLocale('zh')).lanes
 */
export function layoutTimeline(campaign: Campaign, options: TimelineOptions, locale: Locale): TimelineLayout {
  const speaker = createSpeaker(campaign, locale);
  const { words } = locale;
  const about = speaker.phrase(campaign.title);
  const title = { ...about, text: words.timelineTitle({ title: about.text }) };
  if (!campaign.milestones.length) {
    const empty = emptyLayout(title, 'noMilestones', words.failure.noMilestones({}));
    return { ...empty, orientation: 'vertical', ticks: [], lanes: [], marks: [], days: 0, legend: [] };
  }
  const { widthPx = null, emPx = 16, limit = 200 } = options;
  const drawn = inOrderOfTime(campaign.milestones).slice(0, limit);
  const domain = widthPx !== null && widthPx >= 560 ? timeDomain(campaign, drawn) : null;
  const scale = domain && createTimeScale(domain);
  const plotEm = domain ? (widthPx! - plotEndPx) / emPx - laneNameEm : 0;
  const groups = groupLanes(drawn, options.lanes ?? 'region', campaign, speaker);
  const lanes = groups.map((group) => layoutLane(group, scale, plotEm, speaker));
  const marks = numberMarks(
    lanes.flatMap((lane) => lane.marks),
    speaker,
  );
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const beyond = campaign.milestones.length - drawn.length;
  return {
    title,
    orientation: scale ? 'horizontal' : 'vertical',
    ticks: domain ? timeTicks(domain.first, domain.last, plotEm / 0.8125, locale) : [],
    lanes: lanes.map((lane) => ({ ...lane, marks: lane.marks.map((mark) => byId.get(mark.id)!) })),
    marks,
    days: domain ? domain.last - domain.first : 0,
    legend: legendOf(marks, locale),
    summary: summariseTimeline(campaign, speaker),
    notes: [...(beyond > 0 ? [words.more(locale.count(beyond))] : []), ...omissionNotes(campaign, locale)],
    sources: sourceLines(
      campaign.milestones.map(({ citation }) => citation),
      speaker,
    ),
    table: timelineTable(inOrderOfTime(campaign.milestones), title.text, speaker),
    keys: [
      ...(scale ? [words.keys.time, words.keys.lanes] : [words.keys.move, words.keys.page]),
      words.keys.ends,
      words.keys.open,
      words.keys.close,
    ],
    failure: null,
  };
}

function legendOf(marks: readonly MilestoneMark[], { words }: Locale): TimelineLayout['legend'] {
  const shown = marks.filter(({ outcome, placement }) => !isOutcomeUnsaid(outcome, placement));
  const entries = shown.map(({ symbol, outcomeWords }) => {
    return [symbol, { symbol, words: symbol === 'recurring' ? words.kinds.recurring : outcomeWords }] as const;
  });
  return [...new Map(entries).values()];
}

/** By first possible day, a deadline by its last; what has no date comes last, in the document's order. */
function inOrderOfTime(milestones: readonly CampaignMilestone[]): readonly CampaignMilestone[] {
  const day = (milestone: CampaignMilestone) => spanOf(milestone).first ?? spanOf(milestone).last ?? Infinity;
  return [...milestones].sort((a, b) => day(a) - day(b) || 0); // two without a date differ by NaN
}

function layoutLane(group: LaneGroup, scale: TimeScale | null, plotEm: number, speaker: Speaker): TimelineLane {
  const { locale } = speaker;
  const marks = group.milestones.map((milestone) => {
    const placement = scale ? placeMilestone(milestone, scale) : null;
    const both = scale && milestone.actual && milestone.planned;
    return createMark(milestone, placement, both ? placeMilestone(milestone, scale, milestone.planned) : null, speaker);
  });
  const arrangement = scale ? arrangeLane(marks, plotEm) : new Map<string, Arrangement>();
  const asOfs = new Map(group.milestones.flatMap(({ asOf }) => (asOf ? [[asOf.edtf, asOf] as const] : [])));
  const asOf = asOfs.size === 1 ? [...asOfs.values()][0]! : null;
  const beyond = new Set(group.milestones.filter((milestone) => isBeyond(milestone, asOf)).map(({ id }) => id));
  const arranged = marks.map((mark) => ({ ...mark, ...arrangement.get(mark.id), beyond: beyond.has(mark.id) }));
  return {
    id: group.id,
    label: group.label,
    regionId: group.regionId,
    rows: Math.max(0, ...[...arrangement.values()].map(({ row, rows }) => row + rows)),
    marks: arranged,
    asOf:
      asOf?.first != null
        ? { position: scale ? scale(asOf.first + 1) : 0, label: locale.words.asOfLine({ date: locale.date(asOf) }) }
        : null,
  };
}

function isBeyond(milestone: CampaignMilestone, asOf: CampaignDate | null): boolean {
  const date = drawnDate(milestone);
  return asOf?.first != null && date?.last != null && !milestone.actual && date.last > asOf.first;
}

/** Whether the shape that a milestone is drawn with leaves its outcome unsaid: bands, spans and flags have no symbol of it. */
function isOutcomeUnsaid(outcome: Outcome, placement: TimePlacement | null): boolean {
  return placement !== null && placement.shape !== 'day' && !['happened', 'scheduled', 'unknown'].includes(outcome);
}

function createMark(
  milestone: CampaignMilestone,
  placement: TimePlacement | null,
  plan: TimePlacement | null,
  speaker: Speaker,
): MilestoneMark {
  const { locale, phrase } = speaker;
  const label = phrase(milestone.title);
  const date = drawnDate(milestone);
  const dateText = dateWords(milestone, speaker);
  const outcome = outcomeOf(milestone);
  const outcomeText = outcomeWords(milestone, locale);
  const slip = slipWords(milestone, locale);
  const times = minimumWords(milestone, locale);
  const still = createTimeScale({ first: 0, last: 1 });
  return {
    id: milestone.id,
    label,
    shortLabel: label,
    regionId: milestone.region?.id ?? null,
    placement,
    plan,
    row: 0,
    rows: 1,
    side: 'end',
    labelAt: 0,
    beyond: false,
    date: dateText,
    outcome,
    outcomeWords: outcomeText,
    slip,
    times,
    happened: milestone.actual !== null,
    shape: date ? (placement ?? placeMilestone(milestone, still)!).shape : milestone.repeats ? 'recurring' : 'undated',
    symbol: date || !milestone.repeats ? outcome : 'recurring',
    remarks: [dateText, times, slip, ...(isOutcomeUnsaid(outcome, placement) ? [outcomeText] : [])]
      .filter((remark) => remark !== null)
      .join(' · '),
    description: '',
    details: milestoneDetails(milestone, speaker),
  };
}

/** Adds the accessible names, which end with the position among all marks. */
function numberMarks(marks: readonly MilestoneMark[], { locale }: Speaker): readonly MilestoneMark[] {
  const { words } = locale;
  const count = locale.number(marks.length);
  return marks.map((mark, index) => {
    const position = words.position({ index: locale.number(index + 1), count });
    const parts = [mark.label.text, mark.date, mark.times, mark.outcomeWords, mark.slip, position];
    return { ...mark, description: words.clauses(parts.filter((part) => part !== null)) };
  });
}
