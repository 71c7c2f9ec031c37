import { citationDetails, detail, own, type Speaker } from '../../layout/sentences.js';
import type { Detail } from '../../layout/chart-layout.js';
import { divide, subtract, type Amount, type CampaignFunnel, type CampaignStage } from '../../model/index.js';
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
  /** The share, the share of the first, the stated rate: those that there are. */
  readonly lines: readonly string[];
}

/** The facts of all stages of a funnel, by stage id. */
export function stageFacts(funnel: CampaignFunnel, speaker: Speaker): ReadonlyMap<string, StageFacts> {
  const stages = new Map(funnel.stages.map((stage) => [stage.id, stage]));
  const first = funnel.stages.find((stage) => !stage.separate);
  return new Map(
    funnel.stages.map((stage) => {
      const base = stage.base === null ? undefined : stages.get(stage.base);
      const known = first && reachesFirst(stage, first, stages) ? first : undefined;
      return [stage.id, factsOf(stage, base, known, speaker)];
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
    lines: [shareWords, missing, firstWords, stated].filter((line) => line !== null),
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
  { locale, text, plain }: Speaker,
): string {
  const { words } = locale;
  const value = words.labelled({ label: text(stage.label), value: locale.amount(stage.amount, stage.unit, plain) });
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
  const { terms } = locale.words;
  const parts = stage.parts.map((part) =>
    locale.words.labelled({ label: text(part.label), value: locale.amount(part.amount, stage.unit, plain) }),
  );
  const rest = restOfParts(stage, speaker);
  return [
    ...detail(terms.value, locale.amount(stage.amount, stage.unit, plain)),
    ...detail(terms.definition, stage.definition && phrase(stage.definition)),
    ...detail(terms.share, facts.share),
    ...detail(terms.shareOfFirst, facts.shareOfFirst),
    ...detail(terms.stated, facts.stated),
    ...detail(terms.note, facts.difference),
    ...detail(terms.open, facts.open),
    ...detail(terms.parts, parts.length ? locale.words.statements([...parts, ...rest]) : null),
    ...detail(terms.region, funnel.region && phrase(funnel.region.name)),
    ...citationDetails(stage.citation, stage.asOf, speaker),
    ...detail(terms.note, stage.separate ? own(locale.words.separateHeading) : null),
  ];
}

/** What the parts of a stage leave over: "not broken down: 142". */
function restOfParts(stage: CampaignStage, { locale }: Speaker): readonly string[] {
  let left: Amount | null = stage.amount;
  for (const part of stage.parts) left = left && subtract(left, part.amount);
  if (!left || left.value === 0 || (left.value ?? 1) < 0) return [];
  return [locale.words.notBrokenDown({ n: locale.bound(left) })];
}
