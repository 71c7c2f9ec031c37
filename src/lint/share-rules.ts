import { exactly, boundsOf, divide, isExact } from '../model/amount.js';
import type { Amount, CampaignStage } from '../model/index.js';
import { areOtherUnits } from '../model/units.js';
import { plainLanguage } from './comparison-units.js';
import type { FindingValue } from './finding.js';
import type { LintContext } from './lint-context.js';
import { figurePointer, type PlacedFunnel, type PlacedStage, type ReportOnce } from './placed-funnels.js';
import { baseThatFits, fitsRate, percentOf, rateDigits, type StatedRate } from './stated-rate.js';

/** A stage that is a part of another. */
type Share = PlacedStage & { readonly base: PlacedStage };

/** M402 and M403: stages larger than their base, and stated rates that do not fit. Not of those that count something else, or in another unit. */
export function shareRules(
  context: LintContext,
  { stages, place }: PlacedFunnel,
  mixed: ReadonlySet<PlacedStage>,
  once: ReportOnce,
): void {
  const language = plainLanguage(context);
  const isShare = (placed: PlacedStage): placed is Share =>
    placed.base !== null && !mixed.has(placed) && !isInOtherUnit(placed.stage, placed.base.stage, language);
  const where: Params = place ? { region: { text: place.name } } : {};
  for (const [index, placed] of stages.entries()) {
    if (!isShare(placed)) continue;
    const amounts = JSON.stringify([placed.pointer, placed.stage.amount, placed.base.stage.amount]);
    if (isLarger(placed)) once(`M402${amounts}`, () => reportLarger(context, placed, where));
    else if (!fits(placed, placed.base)) {
      once(`M403${amounts}`, () => reportMisfit(context, placed, otherBase(placed, stages, index), where));
    }
  }
}

const isInOtherUnit = (a: CampaignStage, b: CampaignStage, language: string) =>
  a.unit !== null && b.unit !== null && areOtherUnits(a.unit, b.unit, language);

type Params = Readonly<Record<string, FindingValue>>;

/** Whether a stage is larger than its base, whatever the true numbers are. */
function isLarger({ stage, base }: Share): boolean {
  const part = boundsOf(stage.amount);
  const whole = boundsOf(base.stage.amount);
  if (!part || !whole) return false;
  return part.low > whole.high || (part.low === whole.high && (part.lowOpen || whole.highOpen));
}

const sidesOf = ({ stage, base }: Share, where: Params) => ({
  stage: { text: stage.label },
  base: { text: base.stage.label },
  value: { amount: stage.amount },
  baseValue: { amount: base.stage.amount },
  ...where,
});

function reportLarger(context: LintContext, placed: Share, where: Params): void {
  context.report('M402', figurePointer(placed), sidesOf(placed, where));
}

/** The stated rate of a stage with the number of its decimals; `null` when there is none. */
function statedRateOf({ stage, entry }: PlacedStage): StatedRate | null {
  const { statedRate } = stage;
  if (!statedRate || statedRate.value === null) return null;
  const quotes = [entry.statedRateQuote, entry.quote];
  return { rate: statedRate.value, qualifier: statedRate.qualifier, digits: rateDigits(statedRate.value, quotes) };
}

/** Whether the stated rate of a stage may be its share of another; so it may when nothing is known for certain. */
function fits(placed: PlacedStage, base: PlacedStage): boolean {
  const stated = statedRateOf(placed);
  const share = stated && divide(placed.stage.amount, base.stage.amount);
  return !stated || !share || fitsRate(share, stated);
}

function reportMisfit(context: LintContext, placed: Share, other: PlacedStage | null, where: Params): void {
  const stated = statedRateOf(placed)!;
  const { stage, base, pointer } = placed;
  const share = divide(stage.amount, base.stage.amount)!;
  const fitting = isExact(stage.amount) ? baseThatFits(stage.amount.value!, stated) : null;
  const params = {
    ...sidesOf(placed, where),
    rate: `${percentOf(stated.rate)}%`,
    qualifier: stated.qualifier,
    share: sayShare(share, stated),
    ...(fitting === null ? {} : { fitting: { amount: exactly(fitting) } }),
    ...(other ? { other: { text: other.stage.label }, id: other.stage.id } : {}),
  };
  context.report('M403', `${pointer}/statedRate`, params, other ? { variant: 'other' } : {});
}

/** The first stage of the chain, or the one before, when the rate is a share of that and it can be named. */
function otherBase(placed: Share, stages: readonly PlacedStage[], index: number): PlacedStage | null {
  const before = stages[index - 1];
  const candidates = [stages.find(({ stage }) => stage.kind !== 'gate'), before];
  const isBetter = (other: PlacedStage) =>
    other !== placed.base && other.entry.id === other.stage.id && isExact(other.stage.amount) && fits(placed, other);
  return candidates.find((other) => other && other.stage.amount.value !== 0 && isBetter(other)) ?? null;
}

/** A share as a percentage, with as many decimals as the stated rate where that has more than one. */
function sayShare(share: Amount, { digits }: StatedRate): FindingValue {
  if (isExact(share)) {
    return digits > 3 ? `${(share.value! * 100).toFixed(Math.min(20, digits - 2))}%` : { ratio: share.value! };
  }
  const down = (value: number | null) => (value === null ? null : Math.floor(value * 1000) / 10);
  const up = (value: number | null) => (value === null ? null : Math.ceil(value * 1000) / 10);
  const isCeiling = share.qualifier === 'under' || share.qualifier === 'atMost';
  const value = isCeiling ? up(share.value) : down(share.value);
  const qualifier = isCeiling ? 'atMost' : share.qualifier; // "nearly" would say that it is close
  return { amount: { ...share, value, qualifier, low: down(share.low), high: up(share.high) }, unit: '%' };
}
