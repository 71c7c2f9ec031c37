import type { TableCell, TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine, type Speaker } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import type { Phrase } from '../../locale/index.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignFunnel, CampaignPart, CampaignStage } from '../../model/index.js';
import type { DrawnFunnel, FunnelGroup } from './funnel-types.js';
import type { StageFacts } from './stage-facts.js';
import { isGate, valueWords } from './stage-value.js';

/** The data table of funnels: one row a stage, and below it one for each of its parts. */
export function funnelTable(
  drawn: readonly DrawnFunnel[],
  groups: readonly FunnelGroup[],
  caption: string,
  speaker: Speaker,
): TableLayout {
  const { terms } = speaker.locale.words;
  const isSeveral = drawn.length > 1;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const columns = [
    column(terms.stage),
    ...(isSeveral ? [column(speaker.locale.words.funnel), column(terms.region)] : []),
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
    const names = isSeveral ? [groups[index]!.title, regionCell(it.funnel, speaker)] : [];
    return it.funnel.stages.flatMap((stage) =>
      [null, ...stage.parts].map((part) => tableRow(it, stage, part, names, speaker)),
    );
  });
  return dropEmptyColumns({ caption, columns, rows });
}

const regionCell = ({ region }: CampaignFunnel, { phrase }: Speaker) => (region ? phrase(region.name) : own(''));

function kindOf(funnel: CampaignFunnel, stage: CampaignStage, { locale }: Speaker): string {
  const { stageKinds } = locale.words;
  return isGate(stage) ? stageKinds.gate : funnel.kind === 'decomposition' ? stageKinds.decomposition : '';
}

/** The row of a stage, or of a part of it. */
function tableRow(
  { funnel, facts }: DrawnFunnel,
  stage: CampaignStage,
  part: CampaignPart | null,
  names: readonly Phrase[],
  speaker: Speaker,
): readonly TableCell[] {
  const { locale, phrase, plain } = speaker;
  const { amount, citation } = part ?? stage;
  const sample = part ? null : stage.sampleSize;
  return [
    phrase(stage.label),
    ...names,
    part ? phrase(part.label) : own(''),
    own(part ? '' : kindOf(funnel, stage, speaker)),
    ranked(
      part ? locale.amount(amount, stage.unit, plain) : valueWords(stage, stage.unit, speaker),
      drawnValue(amount),
    ),
    own(locale.exactness(amount)),
    ...factCells(part ? null : facts.get(stage.id)!),
    stage.scope && !part ? phrase(stage.scope) : own(''),
    ranked(sample === null ? '' : locale.number(sample), sample),
    ...whenAndWho(funnel, stage, citation, speaker),
  ];
}

/** What is said of a stage; of a part there is nothing. */
const factCells = (facts: StageFacts | null): readonly TableCell[] =>
  [
    facts?.share ?? facts?.breaks,
    facts?.shareOfFirst,
    facts?.stated,
    facts?.open?.words,
    facts?.target,
    facts?.change,
  ].map((text) => own(text ?? ''));

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
