import { lazy } from '../../locale/lazy.js';
import type { Locale, Phrase } from '../../locale/index.js';
import type { SourceLine, TableLayout } from '../../layout/chart-layout.js';
import { createSpeaker, omissionNotes, sourceLines, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignAnnotation, CampaignDate, CampaignMilestone, Selection } from '../../model/index.js';
import { groupLanes, orderLanes, type LaneGroup } from './lanes.js';
import { factsOf, type MilestoneFacts } from './milestone-mark.js';
import { outcomeOf, spanOf } from './milestone-facts.js';
import { widestWord } from './name-column.js';
import { nameDays, type NamedDays } from './named-days.js';
import { filterMilestones, filterNotes, filterOf } from './picked-filter.js';
import { extentOf, timeDomain, type TimeDomain } from './placement.js';
import { SortedSpans } from './sorted-spans.js';
import { summariseTimeline } from './timeline-summary.js';
import { timelineTable } from './timeline-table.js';
import type { Outcome, TimelineOptions } from './timeline-types.js';

/** A milestone with what is worked out of it once. */
export interface TimelineEntry {
  readonly milestone: CampaignMilestone;
  /** Place among all in the order of time; what has no date comes last. */
  readonly order: number;
  /** The first and the last moment that its drawing reaches, in civil days; `NaN` without a date. */
  readonly start: number;
  readonly end: number;
  /** Its words, worked out when it is first drawn. */
  facts(): MilestoneFacts;
}

/** A lane with its milestones in the order of time. */
export interface LaneIndex {
  readonly id: string;
  readonly label: Phrase | null;
  readonly regionId: string | null;
  /** Sorted by start. */
  readonly dated: readonly TimelineEntry[];
  readonly spans: SortedSpans;
  /** Recurring duties without a date. */
  readonly rhythms: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
  /** The as-of date that all its milestones share. */
  readonly asOf: CampaignDate | null;
  /** How many of those before an index of `dated` have each outcome. */
  readonly counts: () => ReadonlyMap<Outcome, Int32Array>;
  /** What the dates of `dated` name, for words. */
  readonly named: () => NamedDays;
}

/** All of a timeline that does not depend on its width or on what part of it is shown. */
export interface TimelineIndex {
  readonly campaign: Campaign;
  readonly speaker: Speaker;
  /** What it is narrowed to; `null`: to nothing. */
  readonly filter: Selection | null;
  readonly title: Phrase;
  readonly lanes: readonly LaneIndex[];
  /** Width in em of the longest word in the names of the lanes. */
  readonly widestWord: number;
  /** How many milestones there are. */
  readonly total: number;
  /** All of the time; `null` when nothing has a date. */
  readonly whole: TimeDomain | null;
  /** All that is dated, in whatever lane, in the order of time. */
  readonly inTime: readonly TimelineEntry[];
  readonly summary: () => readonly string[];
  readonly notes: () => readonly string[];
  readonly sources: () => readonly SourceLine[];
  readonly table: () => TableLayout;
}

/** The options that an index depends on. */
export type TimelineIndexOptions = Pick<TimelineOptions, 'lanes' | 'laneOrder' | 'selection'>;

/**
 * Sorts the milestones of a campaign into lanes and by time, once; then any part of the time is drawn without reading all of
 * them again.
 */
export function indexTimeline(campaign: Campaign, options: TimelineIndexOptions, locale: Locale): TimelineIndex {
  const speaker = createSpeaker(campaign, locale);
  const about = speaker.phrase(campaign.title);
  const title = { ...about, text: locale.words.timelineTitle({ title: about.text }) };
  const filter = filterOf(options.selection ?? null);
  const milestones = inOrderOfTime(filterMilestones(campaign.milestones, filter));
  const whole = timeDomain(campaign, milestones);
  const notes = notesByMilestone(campaign.annotations);
  const says = (milestone: CampaignMilestone) => factsOf(milestone, notes.get(milestone.id) ?? [], speaker);
  const entries = milestones.map((milestone, order) => createEntry(milestone, order, whole, says));
  const groups = groupLanes(milestones, options.lanes ?? 'region', campaign, speaker);
  const lanes = orderLanes(
    groups.map((group) => indexLane(group, entries)),
    options.laneOrder ?? 'document',
    {
      first: ({ dated }) => dated[0]?.start ?? Infinity,
      count: ({ dated, rhythms, undated }) => dated.length + rhythms.length + undated.length,
    },
  );
  return {
    campaign,
    speaker,
    filter,
    title,
    lanes,
    widestWord: widestWord(lanes.map(({ label }) => label?.text ?? '')),
    total: milestones.length,
    whole,
    inTime: entries.filter(isDated),
    summary: lazy(() => summariseTimeline(milestones, speaker)),
    notes: lazy(() => [...filterNotes(filter, campaign, speaker), ...omissionNotes(campaign, locale)]),
    sources: lazy(() =>
      sourceLines(
        milestones.map(({ citation }) => citation),
        speaker,
      ),
    ),
    table: lazy(() => timelineTable(milestones, title.text, speaker)),
  };
}

/** Later than all days that a document can name; and more milestones than it can hold. */
const [noDay, mostPlaces] = [4_000_000, 2 ** 30];

/** By first possible day, a deadline by its last; what has no date comes last, in the document's order. */
function inOrderOfTime(milestones: readonly CampaignMilestone[]): readonly CampaignMilestone[] {
  const days = Float64Array.from(milestones, (milestone) => {
    const { first, last } = spanOf(milestone);
    return first ?? last ?? Infinity;
  });
  // One number for day and place: numbers are sorted many times as fast as by a function.
  const keys = days.map((day, place) => Math.min(day, noDay) * mostPlaces + place).sort();
  return Array.from(keys, (key) => milestones[((key % mostPlaces) + mostPlaces) % mostPlaces]!);
}

const isDated = ({ start }: TimelineEntry) => !Number.isNaN(start);

function notesByMilestone(annotations: readonly CampaignAnnotation[]): ReadonlyMap<string, CampaignAnnotation[]> {
  const notes = new Map<string, CampaignAnnotation[]>();
  for (const annotation of annotations) {
    if (annotation.milestone === null) continue;
    notes.set(annotation.milestone, [...(notes.get(annotation.milestone) ?? []), annotation]);
  }
  return notes;
}

/** A class, not a closure for each: there may be a hundred thousand. */
class Entry implements TimelineEntry {
  private said: MilestoneFacts | null = null;

  constructor(
    readonly milestone: CampaignMilestone,
    readonly order: number,
    readonly start: number,
    readonly end: number,
    private readonly says: (milestone: CampaignMilestone) => MilestoneFacts,
  ) {}

  facts(): MilestoneFacts {
    return (this.said ??= this.says(this.milestone));
  }
}

function createEntry(
  milestone: CampaignMilestone,
  order: number,
  whole: TimeDomain | null,
  says: (milestone: CampaignMilestone) => MilestoneFacts,
): TimelineEntry {
  const extent = whole && extentOf(milestone, whole);
  return new Entry(milestone, order, extent ? extent.first : NaN, extent ? extent.last : NaN, says);
}

function indexLane({ id, label, regionId, places }: LaneGroup, all: readonly TimelineEntry[]): LaneIndex {
  const entries = places.map((place) => all[place]!);
  const dated = inOrderOfStart(entries.filter(isDated));
  const others = entries.filter((entry) => !isDated(entry));
  const asOfs = new Map<string, CampaignDate>();
  for (const { milestone } of entries) if (milestone.asOf) asOfs.set(milestone.asOf.edtf, milestone.asOf);
  return {
    id,
    label,
    regionId,
    dated,
    spans: new SortedSpans(
      Float64Array.from(dated, ({ start }) => start),
      Float64Array.from(dated, ({ end }) => end),
    ),
    rhythms: others.filter(({ milestone }) => milestone.recurrence),
    undated: others.filter(({ milestone }) => !milestone.recurrence),
    asOf: asOfs.size === 1 ? [...asOfs.values()][0]! : null,
    counts: lazy(() => countOutcomes(dated)),
    named: lazy(() => nameDays(dated.map(({ milestone }) => milestone))),
  };
}

/** Most are in order already. */
function inOrderOfStart(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const isInOrder = entries.every(({ start }, index) => index === 0 || entries[index - 1]!.start <= start);
  return isInOrder ? entries : [...entries].sort((a, b) => a.start - b.start);
}

function countOutcomes(entries: readonly TimelineEntry[]): ReadonlyMap<Outcome, Int32Array> {
  const counts = new Map<Outcome, Int32Array>();
  entries.forEach(({ milestone }, index) => {
    const outcome = outcomeOf(milestone);
    let column = counts.get(outcome);
    if (!column) counts.set(outcome, (column = new Int32Array(entries.length + 1)));
    column[index + 1] = 1;
  });
  for (const column of counts.values()) {
    for (let index = 1; index < column.length; index += 1) column[index]! += column[index - 1]!;
  }
  return counts;
}
