import type { Locale, Phrase } from '../../locale/index.js';
import type { Detail } from '../../layout/chart-layout.js';
import { safeHref } from '../../layout/safe-href.js';
import { citationDetails, coverageDetails, detail, own, type Speaker } from '../../layout/sentences.js';
import type { CampaignDate, CampaignMilestone, DaySpan, Status } from '../../model/index.js';
import { slipOf } from '../../model/slip.js';

/** What has come of a milestone, as far as the document says: a status, or `happened` for an event that only has an actual date. */
export type Outcome = Status | 'happened';

/** The outcome: a plan without an actual date stays a plan, whatever its date. */
export function outcomeOf({ status, actual, kind }: CampaignMilestone): Outcome {
  if (status !== 'unknown' && !(status === 'met' && actual && kind === 'event')) return status;
  return actual ? 'happened' : 'unknown';
}

/** The outcome in words. */
export function outcomeWords(milestone: CampaignMilestone, { words }: Locale): string {
  const outcome = outcomeOf(milestone);
  if (outcome === 'happened') return words.tookPlace;
  if (outcome === 'scheduled' && !milestone.actual) return words.plannedOutcomeUnknown;
  return words.statuses[outcome];
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

/** "every 2 weeks", from the document's part of an RFC 5545 rule; `null` when there is none. */
export function repeatWords({ repeats }: CampaignMilestone, { words, count }: Locale): string | null {
  const frequency = /FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)/.exec(repeats ?? '')?.[1];
  if (!frequency) return null;
  const interval = Number(/INTERVAL=(\d{1,4})/.exec(repeats!)?.[1] ?? 1);
  if (frequency === 'MONTHLY' && interval === 3) return words.quarterly;
  return words.repeats[frequency as keyof typeof words.repeats](count(interval));
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

/** Everything that lets a reader check a milestone. */
export function milestoneDetails(milestone: CampaignMilestone, speaker: Speaker): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { terms, kinds } = locale.words;
  const { planned, actual, region, kind } = milestone;
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
    ...coverageDetails(milestone, speaker),
    ...citationDetails(milestone.citation, milestone.asOf, speaker),
    ...(href ? detail(terms.link, own(href), href) : []),
  ];
}
