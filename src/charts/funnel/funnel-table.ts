import type { TableCell, TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine, type Speaker } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import type { Phrase } from '../../locale/index.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignFunnel, CampaignPart, CampaignStage } from '../../model/index.js';
import type { DrawnFunnel, FunnelGroup } from './funnel.layout.js';
import { isGate, valueWords } from './stage-facts.js';

/** The data table of funnels: one row a stage, and below it one for each of its parts. */
export function funnelTable(
  drawn: readonly DrawnFunnel[],
  groups: readonly FunnelGroup[],
  caption: string,
  speaker: Speaker,
): TableLayout {
  const { terms } = speaker.locale.words;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const columns = [
    column(terms.stage),
    ...(drawn.length > 1 ? [column(speaker.locale.words.funnel), column(terms.region)] : []),
    column(terms.part),
    column(terms.kind),
    column(terms.value, true),
    column(terms.qualifier),
    column(terms.share),
    column(terms.shareOfFirst),
    column(terms.stated),
    column(terms.open),
    column(terms.target),
    column(terms.change),
    column(terms.scope),
    column(terms.sample, true),
    column(terms.programme),
    column(terms.asOf),
    column(terms.source),
  ];
  const rows = drawn.flatMap((it, index) => {
    const names = drawn.length > 1 ? [groups[index]!.title, regionCell(it.funnel, speaker)] : [];
    return it.funnel.stages.flatMap((stage) => [
      stageRow(it, stage, names, speaker),
      ...stage.parts.map((part) => partRow(it.funnel, stage, part, names, speaker)),
    ]);
  });
  return dropEmptyColumns({ caption, columns, rows });
}

const regionCell = ({ region }: CampaignFunnel, { phrase }: Speaker) => (region ? phrase(region.name) : own(''));

function kindOf(funnel: CampaignFunnel, stage: CampaignStage, { locale }: Speaker): string {
  const { stageKinds } = locale.words;
  return isGate(stage) ? stageKinds.gate : funnel.kind === 'decomposition' ? stageKinds.decomposition : '';
}

function stageRow(
  { funnel, facts }: DrawnFunnel,
  stage: CampaignStage,
  names: readonly Phrase[],
  speaker: Speaker,
): readonly TableCell[] {
  const { locale, phrase } = speaker;
  const known = facts.get(stage.id)!;
  return [
    phrase(stage.label),
    ...names,
    own(''),
    own(kindOf(funnel, stage, speaker)),
    ranked(valueWords(stage, stage.unit, speaker), drawnValue(stage.amount)),
    own(locale.exactness(stage.amount)),
    own(known.share ?? known.breaks ?? ''),
    own(known.shareOfFirst ?? ''),
    own(known.stated ?? ''),
    own(known.open?.words ?? ''),
    own(known.target ?? ''),
    own(known.change ?? ''),
    stage.scope ? phrase(stage.scope) : own(''),
    ranked(stage.sampleSize === null ? '' : locale.number(stage.sampleSize), stage.sampleSize),
    ...whenAndWho(funnel, stage, stage.citation, speaker),
  ];
}

function partRow(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  part: CampaignPart,
  names: readonly Phrase[],
  speaker: Speaker,
): readonly TableCell[] {
  const { locale, phrase, plain } = speaker;
  const none = own('');
  return [
    phrase(stage.label),
    ...names,
    phrase(part.label),
    none,
    ranked(locale.amount(part.amount, stage.unit, plain), drawnValue(part.amount)),
    own(locale.exactness(part.amount)),
    ...[none, none, none, none, none, none, none, none],
    ...whenAndWho(funnel, stage, part.citation, speaker),
  ];
}

/** Programme, as-of date and source. */
function whenAndWho(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  { source }: CampaignStage['citation'],
  speaker: Speaker,
): readonly TableCell[] {
  const { locale, phrase } = speaker;
  return [
    funnel.programme ? phrase(funnel.programme.label) : own(''),
    ranked(stage.asOf ? locale.date(stage.asOf) : '', stage.asOf?.first),
    source ? sourceLine(source, speaker).text : own(''),
  ];
}
