import type { Detail } from '../../layout/chart-layout.js';
import { citationDetails, coverageDetails, detail, own, quotation, type Speaker } from '../../layout/sentences.js';
import type { CampaignFunnel, CampaignStage } from '../../model/index.js';
import { partsSentence } from './breakdown.js';
import { valueWords, type OpenFacts, type StageFacts } from './stage-facts.js';

/** The full accessible name of a stage. `title`: what its funnel is called, where there are several. */
export function describeStage(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  facts: StageFacts,
  title: string | null,
  { locale, text, ...speaker }: Speaker,
): string {
  const { words } = locale;
  const value = words.labelled({
    label: text(stage.label),
    value: valueWords(stage, stage.unit, { locale, text, ...speaker }),
  });
  const index = locale.number(funnel.stages.indexOf(stage) + 1);
  const position = words.position({ index, count: locale.number(funnel.stages.length) });
  const apart = stage.separate ? [words.separateHeading] : [];
  const breaks = facts.breaks ? [facts.breaks] : [];
  const open = facts.open ? [facts.open.words] : [];
  const of = title === null ? [] : [title];
  return words.clauses([value, ...apart, ...breaks, ...facts.lines, ...open, ...of, position]);
}

/** The full accessible name of what is still open. */
export function describeOpen(stage: CampaignStage, open: OpenFacts, lens: string | null, speaker: Speaker): string {
  const { locale, text } = speaker;
  const { words } = locale;
  const quoted = ({ label }: CampaignStage) => words.quoted({ label: text(label) });
  const ends = { from: quoted(open.base), to: quoted(stage) };
  const share = open.share ? [words.shareOf({ share: locale.ratio(open.share), base: ends.from })] : [];
  return words.clauses([open.words, ...share, words.openBetween(ends), ...(lens ? [lens] : [])]);
}

/** How what is still open is worked out, and what a reader must know of the two figures. */
export function openDetails(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  { base, words: left, share }: OpenFacts,
  speaker: Speaker,
): readonly Detail[] {
  const { locale, text, phrase } = speaker;
  const { words } = locale;
  const named = (it: CampaignStage) =>
    words.labelled({ label: text(it.label), value: valueWords(it, it.unit, speaker) });
  const amounts = {
    whole: locale.amount(base.amount, base.unit, speaker.plain),
    part: locale.amount(stage.amount, stage.unit, speaker.plain),
  };
  const quoted = words.quoted({ label: text(base.label) });
  return [
    ...detail(words.terms.open, left),
    ...detail(words.terms.share, share && words.shareOf({ share: locale.ratio(share), base: quoted })),
    ...detail(words.terms.workedOut, words.subtraction(amounts)),
    ...detail(words.terms.stage, words.statements([named(base), named(stage)])),
    ...detail(words.terms.region, funnel.region && phrase(funnel.region.name)),
    ...citationDetails(stage.citation, stage.asOf, speaker),
  ];
}

/** Everything that lets a reader check a stage. */
export function stageDetails(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  facts: StageFacts,
  speaker: Speaker,
): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { words } = locale;
  const { terms } = words;
  return [
    ...detail(terms.value, valueWords(stage, stage.unit, speaker)),
    ...detail(terms.definition, stage.definition && phrase(stage.definition)),
    ...detail(terms.share, facts.share),
    ...detail(terms.shareOfFirst, facts.shareOfFirst),
    ...detail(terms.stated, facts.stated),
    ...detail(terms.statedQuote, quotation(stage.statedRateQuote, stage.citation, speaker)),
    ...detail(terms.note, facts.difference),
    ...detail(terms.open, facts.open?.words),
    ...detail(terms.change, facts.change),
    ...detail(terms.target, facts.target),
    ...detail(terms.parts, partsSentence(stage, speaker)),
    ...detail(terms.region, funnel.region && phrase(funnel.region.name)),
    ...coverageDetails({ ...stage, programme: funnel.programme }, speaker),
    ...citationDetails(stage.citation, stage.asOf, speaker),
    ...targetDetails(stage, speaker),
    ...detail(terms.note, facts.breaks && words.sentence({ text: facts.breaks })),
    ...detail(terms.note, stage.separate ? own(words.separateHeading) : null),
    ...detail(terms.note, funnel.kind === 'decomposition' ? words.sentence({ text: words.decomposition }) : null),
  ];
}

/** Where a target comes from, when that is another place than where the figure does. */
function targetDetails({ target, citation }: CampaignStage, speaker: Speaker): readonly Detail[] {
  if (!target) return [];
  const { terms } = speaker.locale.words;
  const isOther = target.citation.source !== citation.source;
  const label = (value: string) => speaker.locale.words.labelled({ label: terms.target, value });
  return citationDetails(target.citation, target.asOf, speaker)
    .filter(({ term }) => term === terms.quote || term === terms.note || isOther)
    .map((line) => ({ ...line, term: label(line.term) }));
}
