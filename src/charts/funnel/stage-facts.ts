import type { Speaker } from '../../layout/sentences.js';
import {
  divide,
  subtract,
  type Amount,
  type CampaignFunnel,
  type CampaignStage,
  type CampaignTarget,
  type Text,
  type Unit,
} from '../../model/index.js';
import { exactly } from '../../model/amount.js';
import { textKey } from '../../model/text-key.js';
import { surplusWords } from './breakdown.js';
import { changeWords } from './edition.js';

/** What a stage leaves of its base, or has more than it. */
export interface OpenFacts {
  readonly base: CampaignStage;
  /** The base is the stage just before. */
  readonly isNext: boolean;
  /** What is left of the base; negative where the stage is larger. */
  readonly left: Amount;
  /** What is left, as a share of the base; `null` where the stage may be larger, or nothing is left. */
  readonly share: Amount | null;
  readonly words: string;
}

/** What can be said of a stage, computed once and used in the row, the summary, the details and the table. */
export interface StageFacts {
  /** Share of its base, with the denominator in words; `null` when there is none. */
  readonly share: string | null;
  /** Share of the first stage, where that is not its base. */
  readonly shareOfFirst: string | null;
  /** The same as a number, of the base too where that is the first stage. */
  readonly ofFirst: Amount | null;
  /** The rate that the source prints, in words. */
  readonly stated: string | null;
  /** Why stated and computed rate differ. */
  readonly difference: string | null;
  /** What is still open since its base. */
  readonly open: OpenFacts | null;
  /** Why it is no share of what stands before it. */
  readonly breaks: string | null;
  /** What has changed since the earlier edition. */
  readonly change: string | null;
  /** What it is of its target, and what is missing to that. */
  readonly target: string | null;
  /** What stands beside the bar: the shares, the stated rate, target, change, and the scope where it is not that of the funnel. */
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
  const isShared = new Set(scopes.map(textKey)).size === 1;
  return isShared ? (scopes[0] ?? null) : null;
}

/** The facts of all stages of a funnel, by stage id. `earlier`: the same funnel as of an earlier date. */
export function stageFacts(
  funnel: CampaignFunnel,
  earlier: CampaignFunnel | null,
  speaker: Speaker,
): ReadonlyMap<string, StageFacts> {
  const stages = new Map(funnel.stages.map((stage) => [stage.id, stage]));
  const before = new Map(earlier?.stages.map((stage) => [stage.id, stage]));
  const first = funnel.stages.find((stage) => !stage.separate && !isGate(stage));
  const shared = textKey(scopeOf(funnel));
  let previous: CampaignStage | null = null;
  return new Map(
    funnel.stages.map((stage) => {
      const context: StageContext = {
        stages,
        first: first && reachesFirst(stage, first, stages) ? first : null,
        scope: textKey(stage.scope) === shared ? null : stage.scope,
        previous,
        before: before.get(stage.id) ?? null,
        above: funnel.kind === 'decomposition' && !stage.separate ? previous : null,
      };
      if (!stage.separate && !isGate(stage)) previous = stage;
      return [stage.id, factsOf(stage, context, speaker)];
    }),
  );
}

/** What the facts of a stage depend on besides itself. */
interface StageContext {
  readonly stages: ReadonlyMap<string, CampaignStage>;
  /** The first stage, when every stage in between was reported. */
  readonly first: CampaignStage | null;
  /** What it covers, where that is not what the funnel covers. */
  readonly scope: Text | null;
  /** The counted stage just before it. */
  readonly previous: CampaignStage | null;
  /** The same stage in the earlier edition. */
  readonly before: CampaignStage | null;
  /** The line above in a decomposition. */
  readonly above: CampaignStage | null;
}

/** Whether every stage from this one's base up to the first was reported: no ratio is computed across a gap. */
function reachesFirst(stage: CampaignStage, first: CampaignStage, stages: ReadonlyMap<string, CampaignStage>): boolean {
  let base = stage.base === null ? undefined : stages.get(stage.base);
  while (base && base !== first && !base.amount.absence) base = base.base === null ? undefined : stages.get(base.base);
  return base === first;
}

function factsOf(stage: CampaignStage, context: StageContext, speaker: Speaker): StageFacts {
  const { locale, text } = speaker;
  const { words } = locale;
  const { first, before, above, scope } = context;
  const quote = (other: CampaignStage) => words.quoted({ label: text(other.label) });
  const base = stage.base === null ? null : (context.stages.get(stage.base) ?? null);
  const share = base && divide(stage.amount, base.amount);
  const shareWords = share && base && words.shareOf({ share: locale.ratio(share), base: quote(base) });
  const ofFirst = first && base && base !== first ? divide(stage.amount, first.amount) : null;
  const firstWords = ofFirst && first && words.shareOf({ share: locale.ratio(ofFirst), base: quote(first) });
  const unknownBase = base && !shareWords && base.amount.absence && !stage.amount.absence;
  const isInexact = base && !share && !base.amount.absence && !stage.amount.absence && !hasZero(base.amount);
  const missing = unknownBase ? words.noShare({ base: quote(base) }) : isInexact ? words.noShareOfInexact : null;
  const stated = statedWords(stage, base, speaker, quote);
  const target = stage.target && targetWords(stage, stage.target, speaker);
  const change = before && changeWords(stage, before, speaker);
  const each = above && perParentWords(stage.amount, above.amount, speaker);
  return {
    share: shareWords,
    shareOfFirst: firstWords,
    ofFirst: base === first ? share : ofFirst,
    stated,
    difference: share && base && stage.statedRate ? differenceOf(stage.statedRate, share, quote(base), speaker) : null,
    open: base && openFacts(stage, base, base === context.previous, speaker, quote(base)),
    breaks: stage.breaks && breakWords(stage, context.stages.get(stage.breaks.base)!, speaker, quote),
    change,
    target,
    lines: [
      shareWords,
      missing,
      firstWords,
      stated,
      target,
      change,
      each,
      surplusWords(stage, speaker),
      scope && text(scope),
    ].filter((line) => line !== null),
  };
}

function statedWords(
  stage: CampaignStage,
  base: CampaignStage | null,
  { locale }: Speaker,
  quote: (stage: CampaignStage) => string,
): string | null {
  if (!stage.statedRate) return null;
  const rate = locale.statedRate(stage.statedRate);
  if (!base) return locale.words.statedNoBase({ rate });
  const alone = stage.amount.absence; // no share of ours stands beside it to name the denominator
  return locale.words.statedRate({ rate: alone ? locale.words.shareOf({ share: rate, base: quote(base) }) : rate });
}

function openFacts(
  { amount, unit: own, openLabel }: CampaignStage,
  base: CampaignStage,
  isNext: boolean,
  { locale, text, plain }: Speaker,
  baseName: string,
): OpenFacts | null {
  const { words } = locale;
  const left = subtract(base.amount, amount);
  if (!left) return null;
  const unit = locale.amountUnit(own, plain); // of what is counted here: a language may need it beside the number
  if (left.value === 0 && left.qualifier === 'exact') return { base, isNext, left, share: null, words: words.allDone };
  if ((left.high ?? left.value ?? 0) < 0) {
    const more = subtract(amount, base.amount);
    return (
      more && {
        base,
        isNext,
        left,
        share: null,
        words: words.largerThanBase({ n: locale.bound(more), unit, base: baseName }),
      }
    );
  }
  const n = locale.bound(left);
  if (!isNext)
    return { base, isNext, left, share: divide(left, base.amount), words: words.openOf({ n, unit, base: baseName }) };
  const named = openLabel ? words.openNamed({ n, unit, label: text(openLabel) }) : words.stillOpen({ n, unit });
  return { base, isNext, left, share: divide(left, base.amount), words: named };
}

function breakWords(
  stage: CampaignStage,
  base: CampaignStage,
  { locale }: Speaker,
  quote: (stage: CampaignStage) => string,
): string {
  const { breaks, counts } = locale.words;
  const named = { base: quote(base) };
  if (stage.breaks!.reason !== 'counts') return breaks[stage.breaks!.reason](named);
  return breaks.counts({ ...named, counts: counts[stage.counts!], baseCounts: counts[base.counts!] });
}

/** "48.8% of the target of 80, 41 short of it". */
function targetWords(stage: CampaignStage, target: CampaignTarget, { locale, plain }: Speaker): string {
  const { words } = locale;
  const goal = locale.amount(target.amount, stage.unit, plain);
  const share = divide(stage.amount, target.amount);
  if (!share) return words.targetOf({ n: goal });
  const left = subtract(target.amount, stage.amount);
  const mayBeReached = left === null || left.qualifier === 'under' || left.qualifier === 'atMost';
  const isShort = !mayBeReached && (left.low ?? left.value ?? 0) > 0;
  return words.clauses([
    words.ofTarget({ share: locale.ratio(share), target: goal }),
    ...(isShort ? [words.shortOfTarget({ n: locale.bound(left), unit: locale.amountUnit(stage.unit, plain) })] : []),
  ]);
}

/** Whether an amount is nothing, or may be: no share of it can be told. */
const hasZero = ({ value, low }: Amount) => (low ?? value ?? 0) <= 0;

/** "On average 3.8 for each one above", of two numbers that are exactly known. */
function perParentWords(amount: Amount, above: Amount, { locale }: Speaker): string | null {
  const each = divide(amount, above);
  if (!each || each.qualifier !== 'exact' || each.value! < 1) return null;
  return locale.words.perParent({ n: locale.number(Math.round(each.value! * 10) / 10) });
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
