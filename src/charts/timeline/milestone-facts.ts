import type { Locale, Phrase } from '../../locale/index.js';
import type { Detail } from '../../layout/chart-layout.js';
import { safeHref } from '../../layout/safe-href.js';
import { citationDetails, coverageDetails, detail, own, type Speaker } from '../../layout/sentences.js';
import type { CampaignAnnotation, CampaignDate, CampaignMilestone, DaySpan } from '../../model/index.js';
import { slipOf } from '../../model/slip.js';
import type { Outcome, OutcomeCount } from './timeline-types.js';

/** The outcome: a plan without an actual date stays a plan, whatever its date. */
export function outcomeOf({ status, actual, kind }: CampaignMilestone): Outcome {
  const isEvent = kind !== 'deadline' && kind !== 'span';
  if (status !== 'unknown' && !(status === 'met' && actual && isEvent)) return status;
  return actual ? 'happened' : 'unknown';
}

/** The outcome in words. */
export function outcomeWords(milestone: CampaignMilestone, { words }: Locale): string {
  const outcome = outcomeOf(milestone);
  if (outcome === 'happened') return words.tookPlace;
  if (outcome === 'scheduled' && !milestone.actual) return words.plannedOutcomeUnknown;
  return words.statuses[outcome];
}

/** How many milestones have each outcome, in the order of first sight; a rhythm without a date has none but that it recurs. */
export function countOutcomes(milestones: readonly CampaignMilestone[]): readonly OutcomeCount[] {
  const counts = new Map<OutcomeCount['outcome'], number>();
  for (const milestone of milestones) {
    const outcome = milestone.repeats && !drawnDate(milestone) ? 'recurring' : outcomeOf(milestone);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts].map(([outcome, count]) => ({ outcome, count }));
}

/** A number of milestones of one outcome in words: "3 planned, outcomes not known". */
export function outcomeCountWords({ outcome, count }: OutcomeCount, locale: Locale): string {
  const { words } = locale;
  const number = locale.count(count);
  if (outcome === 'happened') return words.happened(number);
  if (outcome === 'scheduled') return words.plannedUnknown(number);
  if (outcome === 'recurring') return words.recurring(number);
  return words.statusCount(number, { status: words.statuses[outcome] });
}

/** The date that a milestone is drawn at: the actual one, else the planned one. */
export const drawnDate = ({ actual, planned }: CampaignMilestone): CampaignDate | null => actual ?? planned;

/** The days that a milestone stands for on the axis: those of its date, but of a deadline only the last. */
export function spanOf(milestone: CampaignMilestone): DaySpan {
  const date = drawnDate(milestone);
  if (!date) return { first: null, last: null };
  const due = milestone.kind === 'deadline' && !milestone.actual && date.last !== null;
  return due ? { first: date.last, last: date.last } : date;
}

/** The date in words: those printed, when they are in the reader's language, else our own. */
export function dateWords(milestone: CampaignMilestone, speaker: Speaker): string {
  const printed = printedDate(milestone, speaker);
  if (printed) return printed;
  const { locale } = speaker;
  const date = drawnDate(milestone);
  const { absence, noDate } = locale.words;
  if (!date) return milestone.dateUnreadable ? absence.unreadable : (repeatWords(milestone, locale) ?? noDate);
  return milestone.kind === 'deadline' && !milestone.actual ? locale.deadline(date) : locale.date(date);
}

/** The printed words of the date, or `null` when there are none in the reader's language. */
export function printedDate({ dateText }: CampaignMilestone, { phrase }: Speaker): string | null {
  if (!dateText) return null;
  const printed = phrase(dateText);
  return printed.lang === null ? printed.text : null;
}

/** "every 2 weeks until 31 December 2021"; `null` when there is no rhythm, or none that makes sense. */
export function repeatWords({ recurrence }: CampaignMilestone, { words, count, day }: Locale): string | null {
  if (!recurrence) return null;
  const { frequency, interval, count: times, until } = recurrence;
  const isQuarterly = frequency === 'monthly' && interval === 3;
  const rhythm = isQuarterly ? words.quarterly : words.repeats[frequency](count(interval));
  if (times !== null) return words.repeatsTimes(count(times), { rhythm });
  return until === null ? rhythm : words.repeatsUntil({ rhythm, date: day(until) });
}

/** The rhythm and the least number of times, as far as they are known; `null` when there is neither. */
export function frequencyWords(milestone: CampaignMilestone, locale: Locale): string | null {
  const parts = [repeatWords(milestone, locale), minimumWords(milestone, locale)].filter((part) => part !== null);
  return parts.length ? locale.words.clauses(parts) : null;
}

/** "at least 4 times"; `null` when nobody says. */
export const minimumWords = ({ minimumCount }: CampaignMilestone, { words, count }: Locale): string | null =>
  minimumCount === null ? null : words.minimumCount(count(minimumCount));

/** "Organisation Department (lead)"; `null` when nobody answers for it. */
function ownerWords({ owner }: CampaignMilestone, { locale, phrase }: Speaker): Phrase | null {
  const [role, ...names] = [owner?.role, owner?.unit, owner?.person].map((text) => (text ? phrase(text) : null));
  const known = names.filter((name) => name !== null);
  const [first] = known;
  if (!first) return role ?? null;
  const name = locale.words.clauses(known.map(({ text }) => text));
  return { ...first, text: role ? locale.words.withRole({ name, role: role.text }) : name };
}

/** Plan against actual in words; `null` when there is not both. */
export function slipWords(milestone: CampaignMilestone, { words, count, number }: Locale): string | null {
  if (!milestone.planned || !milestone.actual) return null;
  const slip = slipOf(milestone);
  if (!slip) return words.slipUnknown;
  if (slip.low === 0 && slip.high === 0) return words.onTime;
  if (slip.low === slip.high) return slip.low > 0 ? words.late(count(slip.low)) : words.early(count(-slip.low));
  if (slip.low > 0) return words.lateRange({ low: number(slip.low), high: number(slip.high) });
  if (slip.high < 0) return words.earlyRange({ low: number(-slip.high), high: number(-slip.low) });
  return words.slipUnknown;
}

/** Everything that lets a reader check a milestone. `notes` are those of the document that are tied to it. */
export function milestoneDetails(
  milestone: CampaignMilestone,
  notes: readonly CampaignAnnotation[],
  speaker: Speaker,
): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { terms, kinds } = locale.words;
  const { planned, actual, region, kind, task, measure } = milestone;
  const href = safeHref(milestone.href);
  const printed = milestone.dateText ? phrase(milestone.dateText) : null;
  return [
    ...detail(terms.status, outcomeWords(milestone, locale)),
    ...detail(terms.kind, milestone.repeats ? kinds.recurring : kinds[kind]),
    ...detail(terms.planned, planned && (kind === 'deadline' ? locale.deadline(planned) : locale.date(planned))),
    ...detail(terms.actual, actual && locale.date(actual)),
    ...detail(terms.slip, slipWords(milestone, locale)),
    ...detail(terms.repeats, frequencyWords(milestone, locale)),
    ...detail(terms.printed, printed?.text === milestone.citation.quote ? null : printed),
    ...detail(terms.owner, ownerWords(milestone, speaker)),
    ...detail(terms.region, region && phrase(region.name)),
    ...detail(terms.task, task && phrase(task.title)),
    ...detail(terms.measure, measure && phrase(measure.label)),
    ...coverageDetails(milestone, speaker),
    ...citationDetails(milestone.citation, milestone.asOf, speaker),
    ...notes.flatMap(({ text }) => detail(terms.note, phrase(text))),
    ...(href ? detail(terms.link, own(href), href) : []),
  ];
}
