import { dateRange, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignMilestone, DaySpan } from '../../model/index.js';
import { isExactToDay } from '../../model/date.js';
import { dateWords, drawnDate, outcomeOf, spanOf } from './milestone-facts.js';

/** Generated sentences: how many, when, as known when; how many took place or are planned; first and last; how exact. */
export function summariseTimeline(campaign: Campaign, speaker: Speaker): readonly string[] {
  const { locale } = speaker;
  const { words } = locale;
  const { milestones } = campaign;
  const dated = milestones.filter((milestone) => spanOf(milestone).first !== null);
  const first = pick(dated, (a, b) => a.first! < b.first!);
  const last = pick(dated, (a, b) => (a.last ?? a.first!) >= (b.last ?? b.first!));
  const span = first && last ? spanWords(first, last, speaker) : words.undated;
  const intro = words.clauses([
    words.timelineIntro(locale.count(milestones.length), { span }),
    ...knownWords(milestones, speaker),
  ]);
  const ends =
    first && last && first !== last
      ? [
          words.firstLast({
            first: speaker.text(first.title),
            firstDate: dateWords(first, speaker),
            last: speaker.text(last.title),
            lastDate: dateWords(last, speaker),
          }),
        ]
      : [];
  const inexact = dated.filter((milestone) => !isExactToDay(drawnDate(milestone)!)).length;
  const doubt = inexact ? [words.imprecise(locale.count(inexact))] : [];
  return [intro, ...outcomes(milestones, speaker), ...ends, ...doubt].map((text) => words.sentence({ text }));
}

function pick(
  milestones: readonly CampaignMilestone[],
  better: (a: DaySpan, b: DaySpan) => boolean,
): CampaignMilestone | undefined {
  return milestones.reduce<CampaignMilestone | undefined>(
    (best, it) => (!best || better(spanOf(it), spanOf(best)) ? it : best),
    undefined,
  );
}

/** The months, or the days within one month, that the milestones lie in. */
function spanWords(first: CampaignMilestone, last: CampaignMilestone, { locale }: Speaker): string {
  const from = spanOf(first).first!;
  const end = spanOf(last);
  const to = end.last ?? end.first!;
  const [a, b] = [locale.month(from), locale.month(to)];
  return a === b ? a : locale.words.fromTo({ first: a, last: b });
}

function knownWords(milestones: readonly CampaignMilestone[], { locale }: Speaker): string[] {
  const dates = milestones.map(({ asOf }) => asOf);
  const range = dateRange(dates);
  if (range) return [locale.words.knownOnVaries({ first: locale.date(range.first), last: locale.date(range.last) })];
  const known = dates.find((date) => date !== null);
  return known ? [locale.words.knownOn({ date: locale.date(known) })] : [];
}

function outcomes(milestones: readonly CampaignMilestone[], { locale }: Speaker): string[] {
  const { words } = locale;
  const counts = new Map<string, number>();
  for (const milestone of milestones) {
    const recurring = milestone.repeats && !drawnDate(milestone);
    const outcome = recurring ? 'recurring' : outcomeOf(milestone);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const parts = [...counts].map(([outcome, value]) => {
    const count = locale.count(value);
    if (outcome === 'happened') return words.happened(count);
    if (outcome === 'scheduled') return words.plannedUnknown(count);
    if (outcome === 'recurring') return words.recurring(count);
    return words.statusCount(count, { status: words.statuses[outcome as keyof typeof words.statuses] });
  });
  return parts.length ? [words.clauses(parts)] : [];
}
