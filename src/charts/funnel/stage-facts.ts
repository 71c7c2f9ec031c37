import { citationDetails, coverageDetails, detail, own, quotation, type Speaker } from '../../layout/sentences.js';
import type { Detail } from '../../layout/chart-layout.js';
import {
  divide,
  subtract,
  type Amount,
  type CampaignFunnel,
  type CampaignStage,
  type Text,
  type Unit,
} from '../../model/index.js';
import { exactly } from '../../model/amount.js';

/** What can be said of a stage, computed once and used in the row, the summary, the details and the table. */
export interface StageFacts {
  /** Share of its base, with the denominator in words; `null` when there is none. */
  readonly share: string | null;
  /** Share of the first stage, where that is not its base. */
  readonly shareOfFirst: string | null;
  /** The rate that the source prints, in words. */
  readonly stated: string | null;
  /** Why stated and computed rate differ. */
  readonly difference: string | null;
  /** What is still open since its base, in words. */
  readonly open: string | null;
  /** The share, the share of the first, the stated rate, the scope where it is not that of the funnel: those that there are. */
  readonly lines: readonly string[];
}

/** Whether a stage is a step to be passed, with no number of its own. */
export const isGate = ({ kind }: CampaignStage): boolean => kind === 'gate';

/** The value of a stage as a reader sees it; a word when there is none. `unit`: `null` where it is named elsewhere. */
export function valueWords(stage: CampaignStage, unit: Unit | null, { locale, plain }: Speaker): string {
  return isGate(stage) ? locale.words.gate : locale.amount(stage.amount, unit, plain);
}

/** What a funnel covers, when it is not the whole of its place: as it says itself, or as all its counts agree. */
export function scopeOf(funnel: CampaignFunnel): Text | null {
  if (funnel.scope !== null) return funnel.scope;
  const scopes = funnel.stages.filter((stage) => !isGate(stage)).map(({ scope }) => scope);
  const isShared = new Set(scopes.map((scope) => JSON.stringify(scope))).size === 1;
  return isShared ? (scopes[0] ?? null) : null;
}

/** The facts of all stages of a funnel, by stage id. */
export function stageFacts(funnel: CampaignFunnel, speaker: Speaker): ReadonlyMap<string, StageFacts> {
  const stages = new Map(funnel.stages.map((stage) => [stage.id, stage]));
  const first = funnel.stages.find((stage) => !stage.separate && !isGate(stage));
  const shared = JSON.stringify(scopeOf(funnel));
  const ownScope = ({ scope }: CampaignStage) => (JSON.stringify(scope) === shared ? null : scope);
  return new Map(
    funnel.stages.map((stage) => {
      const base = stage.base === null ? undefined : stages.get(stage.base);
      const known = first && reachesFirst(stage, first, stages) ? first : undefined;
      return [stage.id, factsOf(stage, base, known, ownScope(stage), speaker)];
    }),
  );
}

/** Whether every stage from this one's base up to the first was reported: no ratio is computed across a gap. */
function reachesFirst(stage: CampaignStage, first: CampaignStage, stages: ReadonlyMap<string, CampaignStage>): boolean {
  let base = stage.base === null ? undefined : stages.get(stage.base);
  while (base && base !== first && !base.amount.absence) base = base.base === null ? undefined : stages.get(base.base);
  return base === first;
}

function factsOf(
  stage: CampaignStage,
  base: CampaignStage | undefined,
  first: CampaignStage | undefined,
  scope: Text | null,
  speaker: Speaker,
): StageFacts {
  const { locale } = speaker;
  const { words } = locale;
  const quote = (other: CampaignStage) => words.quoted({ label: speaker.text(other.label) });
  const share = base ? divide(stage.amount, base.amount) : null;
  const shareWords = share && base ? words.shareOf({ share: locale.ratio(share), base: quote(base) }) : null;
  const ofFirst = first && base && base !== first ? divide(stage.amount, first.amount) : null;
  const firstWords = ofFirst && first ? words.shareOfFirst({ share: locale.ratio(ofFirst), base: quote(first) }) : null;
  const unknownBase = base && !shareWords && base.amount.absence && !stage.amount.absence;
  const missing = unknownBase ? words.noShare({ base: quote(base) }) : null;
  const stated = statedWords(stage, base, speaker, quote);
  const open = base ? openWords(stage.amount, base.amount, speaker, quote(base)) : null;
  return {
    share: shareWords,
    shareOfFirst: firstWords,
    stated,
    difference: share && base && stage.statedRate ? differenceOf(stage.statedRate, share, quote(base), speaker) : null,
    open,
    lines: [shareWords, missing, firstWords, stated, scope && speaker.text(scope)].filter((line) => line !== null),
  };
}

function statedWords(
  stage: CampaignStage,
  base: CampaignStage | undefined,
  { locale }: Speaker,
  quote: (stage: CampaignStage) => string,
): string | null {
  if (!stage.statedRate) return null;
  const rate = locale.statedRate(stage.statedRate);
  if (stage.separate) return locale.words.statedNoBase({ rate });
  const alone = base && stage.amount.absence; // no share of ours stands beside it to name the denominator
  return locale.words.statedRate({ rate: alone ? locale.words.shareOf({ share: rate, base: quote(base) }) : rate });
}

function openWords(amount: Amount, base: Amount, { locale }: Speaker, baseName: string): string | null {
  const left = subtract(base, amount);
  if (!left) return null;
  if (left.value === 0) return locale.words.allDone;
  if ((left.high ?? left.value ?? 0) < 0) {
    const more = subtract(amount, base);
    return more && locale.words.largerThanBase({ n: locale.bound(more), base: baseName });
  }
  return locale.words.stillOpen({ n: locale.bound(left) });
}

/** A sentence when the stated rate is not what the figures give, to as many digits as the source prints. */
function differenceOf(stated: Amount, computed: Amount, base: string, { locale }: Speaker): string | null {
  if (stated.value === null || computed.value === null) return null;
  if (stated.qualifier !== 'exact' || computed.qualifier !== 'exact') return null; // bounds that need not contradict
  const digits = Math.min(6, (String(stated.value).split('.')[1] ?? '').length);
  const scaled = computed.value * 10 ** digits;
  const rounded = Math.round(scaled) / 10 ** digits;
  if (rounded === stated.value) return null;
  const values = { stated: locale.statedRate(stated), computed: locale.ratio(exactly(computed.value)), base };
  return locale.words.statedDiffers(values);
}

/** The full accessible name of a stage. */
export function describeStage(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  facts: StageFacts,
  speaker: Speaker,
): string {
  const { locale, text } = speaker;
  const { words } = locale;
  const value = words.labelled({ label: text(stage.label), value: valueWords(stage, stage.unit, speaker) });
  const index = locale.number(funnel.stages.indexOf(stage) + 1);
  const position = words.position({ index, count: locale.number(funnel.stages.length) });
  const apart = stage.separate ? [words.separateHeading] : [];
  return words.clauses([value, ...apart, ...facts.lines, ...(facts.open ? [facts.open] : []), position]);
}

/** Everything that lets a reader check a stage. */
export function stageDetails(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  facts: StageFacts,
  speaker: Speaker,
): readonly Detail[] {
  const { locale, phrase, text, plain } = speaker;
  const { words } = locale;
  const { terms } = words;
  const parts = stage.parts.map(({ label, amount }) => {
    const value = locale.amount(amount, stage.unit, plain);
    const rounded = amount.roundedTo === null ? [] : [locale.exactness(amount)];
    return words.labelled({ label: text(label), value: words.clauses([value, ...rounded]) });
  });
  const rest = restOfParts(stage, speaker);
  return [
    ...detail(terms.value, valueWords(stage, stage.unit, speaker)),
    ...detail(terms.definition, stage.definition && phrase(stage.definition)),
    ...detail(terms.share, facts.share),
    ...detail(terms.shareOfFirst, facts.shareOfFirst),
    ...detail(terms.stated, facts.stated),
    ...detail(terms.statedQuote, quotation(stage.statedRateQuote, stage.citation, speaker)),
    ...detail(terms.note, facts.difference),
    ...detail(terms.open, facts.open),
    ...detail(terms.parts, parts.length ? words.statements([...parts, ...rest]) : null),
    ...detail(terms.region, funnel.region && phrase(funnel.region.name)),
    ...coverageDetails({ ...stage, programme: funnel.programme }, speaker),
    ...citationDetails(stage.citation, stage.asOf, speaker),
    ...detail(terms.note, stage.separate ? own(words.separateHeading) : null),
    ...detail(terms.note, funnel.kind === 'decomposition' ? words.sentence({ text: words.decomposition }) : null),
  ];
}

/** What the parts of a stage leave over: "not broken down: 142". */
function restOfParts(stage: CampaignStage, { locale }: Speaker): readonly string[] {
  let left: Amount | null = stage.amount;
  for (const part of stage.parts) left = left && subtract(left, part.amount);
  if (!left || left.value === 0 || (left.value ?? 1) < 0) return [];
  return [locale.words.notBrokenDown({ n: locale.bound(left) })];
}
