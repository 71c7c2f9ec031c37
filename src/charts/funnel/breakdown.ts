import type { BarScale } from '../../layout/bar.js';
import type { Speaker } from '../../layout/sentences.js';
import { absent, boundsOf, exactly, furthestValue, isExact } from '../../model/amount.js';
import {
  subtract,
  type Amount,
  type CampaignFunnel,
  type CampaignPart,
  type CampaignStage,
} from '../../model/index.js';

/** Where one part of a bar ends and the next begins: fractions of the plot. */
export interface Segment {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** What the parts leave over. */
  readonly isRest: boolean;
}

/** What is left of a stage when parts are taken away; `null` when that cannot be told or there are no parts. */
const leftOf = ({ amount }: CampaignStage, parts: readonly CampaignPart[]): Amount | null =>
  parts.length ? subtract(amount, ...parts.map((part) => part.amount)) : null;

/** What the parts of a stage leave over of it; `null` when that cannot be told or there are no parts. */
const restOf = (stage: CampaignStage): Amount | null => leftOf(stage, stage.parts);

/** Whether an amount is known, and is or may be more than nothing. */
export const isSome = (amount: Amount | null): amount is Amount => amount !== null && (furthestValue(amount) ?? 0) > 0;

/** The parts that have a figure. */
export const knownParts = ({ parts }: CampaignStage): readonly CampaignPart[] =>
  parts.filter(({ amount }) => !amount.absence);

/** The parts that have none, by the reason why. */
export function unknownParts({ parts }: CampaignStage): readonly (readonly CampaignPart[])[] {
  const unknown = parts.filter(({ amount }) => amount.absence);
  const reasons = [...new Set(unknown.map(({ amount }) => amount.absence))];
  return reasons.map((reason) => unknown.filter(({ amount }) => amount.absence === reason));
}

/** What is left when the parts with a figure are taken away; some of it may be of parts that have none. */
export const restOfKnown = (stage: CampaignStage): Amount | null => leftOf(stage, knownParts(stage));

/** The segments of a bar: only where the stage and each part that has a figure is exactly known, and no part is less than nothing. */
export function segmentsOf(stage: CampaignStage, scale: BarScale): readonly Segment[] {
  const parts = knownParts(stage);
  const rest = restOfKnown(stage);
  const isSure = [stage, ...parts].every(({ amount }) => isExact(amount) && amount.value! >= 0);
  if (!isSure || !rest || rest.value! < 0) return [];
  let sum = 0;
  const segments = parts.map(({ amount }) => {
    const from = sum;
    sum += amount.value!;
    return { from: scale(from), to: scale(sum), isRest: false };
  });
  return rest.value! > 0 ? [...segments, { from: scale(sum), to: scale(stage.amount.value!), isRest: true }] : segments;
}

/** "City level: 23; not broken down: 142": what the parts are, and whether they add up. */
export function partsSentence(stage: CampaignStage, speaker: Speaker): string | null {
  if (!stage.parts.length) return null;
  const { locale, text, plain } = speaker;
  const { words } = locale;
  const parts = stage.parts.map(({ label, amount }) => {
    const value = locale.amount(amount, stage.unit, plain);
    const rounded = amount.roundedTo === null ? [] : [locale.exactness(amount)];
    return words.labelled({ label: text(label), value: words.clauses([value, ...rounded]) });
  });
  const sum = sumWords(stage, speaker);
  return words.statements([...parts, ...(sum ? [sum] : [])]);
}

/** Whether the parts of a stage add up to it: what they leave over, or are too much. */
function sumWords(stage: CampaignStage, speaker: Speaker): string | null {
  const { words, bound } = speaker.locale;
  const rest = restOf(stage);
  if (!rest || !boundsOf(rest)) return null;
  if (rest.value === 0) return rest.qualifier === 'exact' ? words.partsAdd : null;
  return isSome(rest) ? words.notBrokenDown({ n: bound(rest) }) : surplusWords(stage, speaker);
}

/** By how much the parts that have a figure are together more than their stage. */
export function surplusWords(stage: CampaignStage, { locale }: Speaker): string | null {
  const rest = restOfKnown(stage);
  const bounds = rest && boundsOf(rest);
  if (!bounds || bounds.high >= 0) return null;
  const least = exactly(-bounds.high);
  const isPoint = rest.qualifier === 'exact';
  return locale.words.partsOver({ n: locale.bound(isPoint ? least : { ...least, qualifier: 'atLeast' }) });
}

/** What a part is of: its category, its region, or its name. */
const keyOf = ({ category, region, label }: CampaignPart) =>
  category ? `category ${category.id}` : region ? `region ${region.id}` : JSON.stringify(label);

/**
 * A funnel taken apart by the parts of its stages: the whole, then one funnel for each part that any stage has, and what is not
 * broken down. Only the whole when no stage has parts.
 */
export function takeApart(funnel: CampaignFunnel, speaker: Speaker): readonly CampaignFunnel[] {
  const parts = new Map(funnel.stages.flatMap((stage) => stage.parts.map((part) => [keyOf(part), part] as const)));
  if (!parts.size || funnel.kind === 'decomposition') return [funnel];
  const { words, tag } = speaker.locale;
  const chain = funnel.stages.filter(({ separate }) => !separate);
  const pick = (title: CampaignFunnel['title'], id: string, amountOf: (stage: CampaignStage) => Amount) => ({
    ...funnel,
    title,
    id,
    earlier: null,
    stages: chain.map((stage) => withoutParts(stage, amountOf(stage))),
  });
  const whole = { ...pick({ [tag]: words.whole }, funnel.id, ({ amount }) => amount), earlier: funnel.earlier };
  const each = [...parts].map(([key, part], index) => ({
    ...pick(part.label, `${funnel.id}~part${index + 1}`, (stage) => amountOfPart(stage, key)),
    region: part.region ?? funnel.region,
  }));
  if (!chain.some((stage) => isSome(restOf(stage)))) return [whole, ...each];
  const rest = (stage: CampaignStage) => restOf(stage) ?? absent('notReported');
  return [whole, ...each, unbased(pick({ [tag]: words.remainder }, `${funnel.id}~rest`, rest))];
}

/** What different parts leave over is no chain: the rest of one stage need not come from that of the one before. */
const unbased = (funnel: CampaignFunnel): CampaignFunnel => ({
  ...funnel,
  stages: funnel.stages.map((stage) => ({ ...stage, base: null })),
});

const amountOfPart = (stage: CampaignStage, key: string) =>
  stage.parts.find((part) => keyOf(part) === key)?.amount ?? absent('notReported');

const withoutParts = (stage: CampaignStage, amount: Amount): CampaignStage => ({
  ...stage,
  amount: stage.kind === 'gate' ? stage.amount : amount,
  parts: [],
  statedRate: null,
  target: null,
});
