import { dateRange, own, type Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import type { CampaignDate, CampaignStage } from '../../model/index.js';
import { countedStages, isOrderDoubtful, type Family } from './families.js';
import type { FunnelOrder } from './funnel-types.js';

/** How the funnels of a family are ordered, and what to mind when they are compared: other dates, and shares that are bounds. */
export function familyNotes(family: Family, order: FunnelOrder, { locale }: Speaker): readonly Phrase[] {
  if (family.length < 2) return [];
  const { words } = locale;
  const latest = family.map((funnel) => latestDate(countedStages(funnel)));
  const dates = dateRange(latest);
  const cautions = [
    ...(dates ? [words.datesDiffer({ first: locale.date(dates.first), last: locale.date(dates.last) })] : []),
    ...(order === 'completion' && isOrderDoubtful(family) ? [words.boundsDiffer] : []),
  ];
  const caution = words.labelled({ label: words.compareWithCare, value: words.statements(cautions) });
  const notes = [...(order === 'completion' ? [words.orderedByCompletion] : []), ...(cautions.length ? [caution] : [])];
  return notes.map((text) => own(words.sentence({ text })));
}

/** When the last of some figures was true. */
const latestDate = (stages: readonly CampaignStage[]): CampaignDate | null =>
  stages.filter(({ amount }) => !amount.absence).at(-1)?.asOf ?? null;
