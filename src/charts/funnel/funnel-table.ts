import type { TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine, type Speaker } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignFunnel, CampaignStage } from '../../model/index.js';
import { isGate, valueWords, type StageFacts } from './stage-facts.js';

/** The data table of funnels: one row a stage. */
export function funnelTable(
  funnels: readonly CampaignFunnel[],
  facts: ReadonlyMap<CampaignFunnel, ReadonlyMap<string, StageFacts>>,
  caption: string,
  speaker: Speaker,
): TableLayout {
  const { locale, phrase } = speaker;
  const { terms, stageKinds } = locale.words;
  const kindOf = (funnel: CampaignFunnel, stage: CampaignStage) =>
    isGate(stage) ? stageKinds.gate : funnel.kind === 'decomposition' ? stageKinds.decomposition : '';
  const several = funnels.length > 1;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const rows = funnels.flatMap((funnel) =>
    funnel.stages.map((stage) => {
      const known = facts.get(funnel)!.get(stage.id)!;
      return [
        phrase(stage.label),
        ...(several ? [funnel.region ? phrase(funnel.region.name) : own('')] : []),
        own(kindOf(funnel, stage)),
        ranked(valueWords(stage, stage.unit, speaker), drawnValue(stage.amount)),
        own(locale.exactness(stage.amount)),
        own(known.share ?? ''),
        own(known.shareOfFirst ?? ''),
        own(known.stated ?? ''),
        own(known.open ?? ''),
        stage.scope ? phrase(stage.scope) : own(''),
        ranked(stage.sampleSize === null ? '' : locale.number(stage.sampleSize), stage.sampleSize),
        funnel.programme ? phrase(funnel.programme.label) : own(''),
        ranked(stage.asOf ? locale.date(stage.asOf) : '', stage.asOf?.first),
        stage.citation.source ? sourceLine(stage.citation.source, speaker).text : own(''),
      ];
    }),
  );
  const columns = [
    column(terms.stage),
    ...(several ? [column(terms.region)] : []),
    column(terms.kind),
    column(terms.value, true),
    column(terms.qualifier),
    column(terms.share),
    column(terms.shareOfFirst),
    column(terms.stated),
    column(terms.open),
    column(terms.scope),
    column(terms.sample, true),
    column(terms.programme),
    column(terms.asOf),
    column(terms.source),
  ];
  return dropEmptyColumns({ caption, columns, rows });
}
