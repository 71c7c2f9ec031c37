import { dateRange, type Speaker } from '../../layout/sentences.js';
import type { CampaignMilestone, DaySpan } from '../../model/index.js';
import { isExactToDay } from '../../model/date.js';
import { slipOf, type Slip } from '../../model/slip.js';
import { countOutcomes, dateWords, drawnDate, outcomeCountWords, spanOf } from './milestone-facts.js';

/** Generated sentences: how many, when, as known when; how many took place or are planned; early or late; first and last; how exact. */
export function summariseTimeline(milestones: readonly CampaignMilestone[], speaker: Speaker): readonly string[] {
  const { locale } = speaker;
  const { words } = locale;
  const dated = milestones.filter((milestone) => spanOf(milestone).first !== null);
  const first = greatest(dated, ({ first: day }) => -day!);
  const last = greatest([...dated].reverse(), ({ last: day, first: start }) => day ?? start!);
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
  return [intro, ...outcomes(milestones, speaker), ...slips(milestones, speaker), ...ends, ...doubt].map((text) =>
    words.sentence({ text }),
  );
}

/** The first of those with the greatest rank. */
function greatest(
  milestones: readonly CampaignMilestone[],
  rankOf: (span: DaySpan) => number,
): CampaignMilestone | undefined {
  let [found, most]: [CampaignMilestone | undefined, number] = [undefined, -Infinity];
  for (const milestone of milestones) {
    const rank = rankOf(spanOf(milestone));
    if (found === undefined || rank > most) [found, most] = [milestone, rank];
  }
  return found;
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

/** How many have each outcome. */
function outcomes(milestones: readonly CampaignMilestone[], { locale }: Speaker): string[] {
  const parts = countOutcomes(milestones).map((it) => outcomeCountWords(it, locale));
  return parts.length ? [locale.words.clauses(parts)] : [];
}

/** How many of those with both dates were early, on time or late, and of how many that cannot be told. */
function slips(milestones: readonly CampaignMilestone[], { locale }: Speaker): string[] {
  const { words } = locale;
  const both = milestones.filter(({ planned, actual }) => planned && actual);
  if (!both.length) return [];
  const kinds = both.map((milestone) => slipKind(slipOf(milestone)));
  const parts = (['early', 'onTime', 'late', 'unknown'] as const).flatMap((kind) => {
    const count = kinds.filter((it) => it === kind).length;
    return count ? [words.slipCounts[kind](locale.count(count))] : [];
  });
  const label = words.slipIntro(locale.count(both.length));
  return [words.labelled({ label, value: words.clauses(parts) })];
}

function slipKind(slip: Slip | null): 'early' | 'onTime' | 'late' | 'unknown' {
  if (!slip) return 'unknown';
  if (slip.low === 0 && slip.high === 0) return 'onTime';
  if (slip.low > 0) return 'late';
  return slip.high < 0 ? 'early' : 'unknown';
}
