import type { Speaker } from '../../layout/sentences.js';
import { exactly } from '../../model/amount.js';
import { divide, type Amount, type CampaignStage } from '../../model/index.js';
import { excess } from './edition.js';
import { joinClauses } from './mark-name.js';
import { quoteStage } from './stage-value.js';

/** Why there is no share of a base; `null` where the figures say it themselves. */
export function noShareWords(stage: CampaignStage, base: CampaignStage, speaker: Speaker): string | null {
  const { words } = speaker.locale;
  const { absence, low, value } = base.amount;
  if (stage.amount.absence) return null;
  if (absence) return words.noShare({ base: quoteStage(base, speaker) });
  const mayBeZero = (low ?? value ?? 0) <= 0; // no share of it can be told
  return mayBeZero ? null : words.noShareOfInexact;
}

/** The rate that the source prints. */
export function statedWords(stage: CampaignStage, base: CampaignStage | null, speaker: Speaker): string | null {
  const { locale } = speaker;
  if (!stage.statedRate) return null;
  const rate = locale.statedRate(stage.statedRate);
  if (!base) return locale.words.statedNoBase({ rate });
  const alone = stage.amount.absence; // no share of ours stands beside it to name the denominator
  const share = alone ? locale.words.shareOf({ share: rate, base: quoteStage(base, speaker) }) : rate;
  return locale.words.statedRate({ rate: share });
}

/** Why a stage begins anew; `null` where it is a share of what stands before it. */
export function breakWords(
  { breaks, counts }: CampaignStage,
  stages: ReadonlyMap<string, CampaignStage>,
  speaker: Speaker,
): string | null {
  if (!breaks) return null;
  const { words } = speaker.locale;
  const before = stages.get(breaks.base)!;
  const base = quoteStage(before, speaker);
  if (breaks.reason !== 'counts') return words.breaks[breaks.reason]({ base });
  return words.breaks.counts({ base, counts: words.counts[counts!], baseCounts: words.counts[before.counts!] });
}

/** "48.8% of the target of 80, 41 short of it"; `null` when there is no target. */
export function targetWords({ amount, unit, target }: CampaignStage, speaker: Speaker): string | null {
  if (!target) return null;
  const { locale, plain } = speaker;
  const { words } = locale;
  const goal = locale.amount(target.amount, unit, plain);
  const share = divide(amount, target.amount);
  if (!share) return words.targetOf({ n: goal });
  const short = excess(target.amount, amount);
  const shortWords = short && words.shortOfTarget({ n: locale.bound(short), unit: locale.amountUnit(unit, plain) });
  return joinClauses([words.ofTarget({ share: locale.ratio(share), target: goal }), shortWords], speaker);
}

/** "On average 3.8 for each one above", of two numbers that are exactly known. */
export function perParentWords(amount: Amount, above: Amount, { locale }: Speaker): string | null {
  const each = divide(amount, above);
  if (!each || each.qualifier !== 'exact' || each.value! < 1) return null;
  return locale.words.perParent({ n: locale.number(Math.round(each.value! * 10) / 10) });
}

/** A sentence when the stated rate is not what the figures give, to as many digits as the source prints. */
export function differenceWords(
  { statedRate: stated }: CampaignStage,
  computed: Amount,
  base: CampaignStage,
  speaker: Speaker,
): string | null {
  const { locale } = speaker;
  if (!stated || stated.value === null || computed.value === null) return null;
  if (stated.qualifier !== 'exact' || computed.qualifier !== 'exact') return null; // bounds that need not contradict
  const digits = Math.min(6, (String(stated.value).split('.')[1] ?? '').length);
  const rounded = Math.round(computed.value * 10 ** digits) / 10 ** digits;
  if (rounded === stated.value) return null;
  return locale.words.statedDiffers({
    stated: locale.statedRate(stated),
    computed: locale.ratio(exactly(computed.value)),
    base: quoteStage(base, speaker),
  });
}
