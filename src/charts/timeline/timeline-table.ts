import type { TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine, type Speaker } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import type { CampaignMilestone } from '../../model/index.js';
import { frequencyWords, outcomeWords, printedDate, slipWords } from './milestone-facts.js';

/** The data table of a timeline: one row a milestone. */
export function timelineTable(
  milestones: readonly CampaignMilestone[],
  caption: string,
  speaker: Speaker,
): TableLayout {
  const { locale, phrase } = speaker;
  const { terms, kinds } = locale.words;
  const rows = milestones.map((milestone) => {
    const { planned, actual, region, kind, asOf, citation } = milestone;
    return [
      phrase(milestone.title),
      region ? phrase(region.name) : own(''),
      own(milestone.repeats ? kinds.recurring : kinds[kind]),
      ranked(
        planned ? (kind === 'deadline' ? locale.deadline(planned) : locale.date(planned)) : '',
        kind === 'deadline' ? planned?.last : planned?.first,
      ),
      ranked(actual ? locale.date(actual) : '', actual?.first),
      own(frequencyWords(milestone, locale) ?? ''),
      own(printedDate(milestone, speaker) ?? ''),
      own(outcomeWords(milestone, locale)),
      own(slipWords(milestone, locale) ?? ''),
      milestone.scope ? phrase(milestone.scope) : own(''),
      milestone.programme ? phrase(milestone.programme.label) : own(''),
      ranked(asOf ? locale.date(asOf) : '', asOf?.first),
      citation.source ? sourceLine(citation.source, speaker).text : own(''),
    ];
  });
  const labels = [
    terms.milestone,
    terms.region,
    terms.kind,
    terms.planned,
    terms.actual,
    terms.repeats,
    terms.printed,
    terms.status,
    terms.slip,
    terms.scope,
    terms.programme,
    terms.asOf,
    terms.source,
  ];
  return dropEmptyColumns({ caption, columns: labels.map((label) => ({ label, numeric: false })), rows });
}
