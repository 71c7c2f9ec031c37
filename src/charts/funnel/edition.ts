import type { Speaker } from '../../layout/sentences.js';
import { subtract, type Amount, type Campaign, type CampaignFunnel, type CampaignStage } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';
import { areOtherUnits } from '../../model/units.js';

/** The funnel with the same stages as of an earlier date, in the same region; `null` when there is none. */
export function earlierEdition(funnel: CampaignFunnel, campaign: Campaign): CampaignFunnel | null {
  if (funnel.earlier === null) return null;
  return (
    campaign.funnels.find(
      ({ id, documentId, region }) => (documentId ?? id) === funnel.earlier && region === funnel.region,
    ) ?? null
  );
}

/** The funnels without those that are only an earlier edition of another one among them. */
export function latestEditions(funnels: readonly CampaignFunnel[], campaign: Campaign): readonly CampaignFunnel[] {
  const earlier = new Set(funnels.map((funnel) => earlierEdition(funnel, campaign)));
  return funnels.filter((funnel) => !earlier.has(funnel));
}

/** Whether the figure of a stage can be set against that of an earlier edition. */
export function isSameStage(stage: CampaignStage, before: CampaignStage, plain: string | null): boolean {
  const isOther = stage.unit && before.unit && areOtherUnits(stage.unit, before.unit, plain ?? '');
  return !isOther && stage.counts === before.counts && textKey(stage.scope) === textKey(before.scope);
}

/** "1,204 more than as of 30 June 2021 (3,037)". */
export function changeWords(stage: CampaignStage, before: CampaignStage, speaker: Speaker): string | null {
  const { locale } = speaker;
  const { words } = locale;
  if (!before.asOf || !isSameStage(stage, before, speaker.plain)) return null;
  const then = { date: locale.date(before.asOf), before: locale.amount(before.amount) };
  const more = excess(stage.amount, before.amount);
  if (more) return words.changeUp({ ...then, n: locale.bound(more) });
  const fewer = excess(before.amount, stage.amount);
  if (fewer) return words.changeDown({ ...then, n: locale.bound(fewer) });
  const change = subtract(stage.amount, before.amount);
  return change?.value === 0 && change.qualifier === 'exact' ? words.changeNone(then) : words.changeUnknown(then);
}

/** By how much one amount is surely more than another; `null` when it may not be. */
export function excess(amount: Amount, other: Amount): Amount | null {
  const more = subtract(amount, other);
  if (!more || more.qualifier === 'under' || more.qualifier === 'atMost') return null;
  return (more.low ?? more.value ?? 0) > 0 ? more : null;
}
