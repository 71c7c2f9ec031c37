import type { Speaker } from '../../layout/sentences.js';
import {
  divide,
  subtract,
  type Amount,
  type CampaignFunnel,
  type CampaignStage,
  type Text,
} from '../../model/index.js';
import { furthestValue } from '../../model/amount.js';
import { textKey } from '../../model/text-key.js';
import { surplusWords } from './breakdown.js';
import { changeWords } from './edition.js';
import { breakWords, differenceWords, noShareWords, perParentWords, statedWords, targetWords } from './fact-words.js';
import { isGate, quoteStage, shareWords } from './stage-value.js';

/** What a stage leaves of its base, or has more than it. */
export interface OpenFacts {
  /** The stage that something is left of. */
  readonly base: CampaignStage;
  /** The base is the stage just before. */
  readonly isNext: boolean;
  /** What is left of the base; negative where the stage is larger. */
  readonly left: Amount;
  /** What is left, as a share of the base; `null` where the stage may be larger, or nothing is left. */
  readonly share: Amount | null;
  /** How much is still open, or by how much the stage is larger. */
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
      const context: FactContext = {
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
interface FactContext {
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

/** The stage that another one is a share of. */
const baseOf = ({ base }: CampaignStage, stages: ReadonlyMap<string, CampaignStage>): CampaignStage | null =>
  base === null ? null : (stages.get(base) ?? null);

/** Whether every stage from this one's base up to the first was reported: no ratio is computed across a gap. */
function reachesFirst(stage: CampaignStage, first: CampaignStage, stages: ReadonlyMap<string, CampaignStage>): boolean {
  let base = baseOf(stage, stages);
  while (base && base !== first && !base.amount.absence) base = baseOf(base, stages);
  return base === first;
}

function factsOf(stage: CampaignStage, context: FactContext, speaker: Speaker): StageFacts {
  const { stages, first, before, above, scope, previous } = context;
  const base = baseOf(stage, stages);
  const share = base && divide(stage.amount, base.amount);
  const ofFirst = first && base !== first ? divide(stage.amount, first.amount) : null;
  const facts = {
    share: base && shareWords(share, base, speaker),
    shareOfFirst: first && shareWords(ofFirst, first, speaker),
    stated: statedWords(stage, base, speaker),
    target: targetWords(stage, speaker),
    change: before && changeWords(stage, before, speaker),
  };
  return {
    ...facts,
    ofFirst: base === first ? share : ofFirst,
    difference: base && share && differenceWords(stage, share, base, speaker),
    open: base && openFacts(stage, base, base === previous, speaker),
    breaks: breakWords(stage, stages, speaker),
    lines: [
      facts.share,
      base && !share ? noShareWords(stage, base, speaker) : null,
      facts.shareOfFirst,
      facts.stated,
      facts.target,
      facts.change,
      above && perParentWords(stage.amount, above.amount, speaker),
      surplusWords(stage, speaker),
      scope && speaker.text(scope),
    ].filter((line) => line !== null),
  };
}

/** What a stage leaves of its base; `null` when that cannot be told. */
function openFacts(stage: CampaignStage, base: CampaignStage, isNext: boolean, speaker: Speaker): OpenFacts | null {
  const { locale, text, plain } = speaker;
  const { words } = locale;
  const left = subtract(base.amount, stage.amount);
  if (!left) return null;
  const facts = { base, isNext, left };
  if (left.value === 0 && left.qualifier === 'exact') return { ...facts, share: null, words: words.allDone };
  const more = furthestValue(left)! < 0 ? subtract(stage.amount, base.amount) : null;
  const unit = locale.amountUnit(stage.unit, plain); // of what is counted here: a language may need it beside the number
  const named = { n: locale.bound(more ?? left), unit, base: quoteStage(base, speaker) };
  if (more) return { ...facts, share: null, words: words.largerThanBase(named) };
  const label = stage.openLabel && text(stage.openLabel);
  const said = !isNext ? words.openOf(named) : label ? words.openNamed({ ...named, label }) : words.stillOpen(named);
  return { ...facts, share: divide(left, base.amount), words: said };
}
