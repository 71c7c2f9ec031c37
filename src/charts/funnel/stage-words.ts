import type { Detail } from '../../layout/chart-layout.js';
import {
  citationDetails,
  coverageDetails,
  derivedDetails,
  detail,
  own,
  quotation,
  type Speaker,
} from '../../layout/sentences.js';
import type { CampaignFunnel, CampaignStage } from '../../model/index.js';
import { partsSentence } from './breakdown.js';
import type { OpenFacts, StageFacts } from './stage-facts.js';
import { labelledValue, quoteStage, shareWords, valueWords } from './stage-value.js';

/** What the accessible name of a stage says of it. */
export const describeStage = (
  stage: CampaignStage,
  { breaks, lines, open }: StageFacts,
  speaker: Speaker,
): readonly (string | null)[] => [
  labelledValue(stage, speaker),
  stage.separate ? speaker.locale.words.separateHeading : null,
  breaks,
  ...lines,
  open && open.words,
];

/** What the accessible name of what is still open says of it. `lens`: how it is drawn, where it is enlarged. */
export const describeOpen = (
  stage: CampaignStage,
  { base, share, words }: OpenFacts,
  lens: string | null,
  speaker: Speaker,
): readonly (string | null)[] => [
  words,
  shareWords(share, base, speaker),
  speaker.locale.words.openBetween({ from: quoteStage(base, speaker), to: quoteStage(stage, speaker) }),
  lens,
];

/** How what is still open is worked out, and what a reader must know of the two figures. */
export function openDetails(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  { base, words: left, share }: OpenFacts,
  speaker: Speaker,
): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { words } = locale;
  const amountOf = ({ amount, unit }: CampaignStage) => locale.amount(amount, unit, speaker.plain);
  return [
    ...detail(words.terms.open, left),
    ...detail(words.terms.share, shareWords(share, base, speaker)),
    ...detail(words.terms.workedOut, words.subtraction({ whole: amountOf(base), part: amountOf(stage) })),
    ...detail(words.terms.stage, words.statements([base, stage].map((it) => labelledValue(it, speaker)))),
    ...detail(words.terms.region, funnel.region && phrase(funnel.region.name)),
    ...derivedDetails([base.citation, stage.citation], [base.asOf, stage.asOf], speaker),
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
