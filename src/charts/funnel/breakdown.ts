import type { BarScale } from '../../layout/bar.js';
import type { Speaker } from '../../layout/sentences.js';
import { absent, boundsOf, exactly, isExact } from '../../model/amount.js';
import {
  subtract,
  type Amount,
  type CampaignFunnel,
  type CampaignPart,
  type CampaignStage,
} from '../../model/index.js';

/** Where one part of a bar ends and the next begins: fractions of the plot. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** What the parts leave over. */
  readonly isRest: boolean;
}

/** What the parts of a stage leave over of it; `null` when that cannot be told or there are no parts. */
export function restOf({ amount, parts }: CampaignStage): Amount | null {
  if (!parts.length) return null;
  let left: Amount | null = amount;
  for (const part of parts) left = left && subtract(left, part.amount);
  return left;
}

/** Whether an amount is surely more than nothing. */
const isSome = (amount: Amount) => (amount.high ?? amount.value ?? 0) > 0;

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
export function restOfKnown(stage: CampaignStage): Amount | null {
  let left: Amount | null = stage.amount;
  for (const part of knownParts(stage)) left = left && subtract(left, part.amount);
  return left;
}

/** The segments of a bar: only where the stage and each part that has a figure is exactly known, and no part is less than nothing. */
export function segmentsOf(stage: CampaignStage, scale: BarScale): readonly Segment[] {
  const parts = knownParts(stage);
  const isSure = [stage.amount, ...parts.map(({ amount }) => amount)].every(
    (amount) => isExact(amount) && amount.value! >= 0,
  );
  const rest = restOfKnown(stage);
  if (!parts.length || !isSure || !rest || rest.value! < 0) return [];
  let sum = 0;
  const segments = parts.map(({ amount }) => {
    const from = sum;
    sum += amount.value!;
    return { from: scale(from), to: scale(sum), isRest: false };
  });
  return rest.value! > 0 ? [...segments, { from: scale(sum), to: scale(stage.amount.value!), isRest: true }] : segments;
}

/** "City level: 23; not broken down: 142": what the parts are, and whether they add up. */
export function partsSentence(stage: CampaignStage, { locale, text, plain }: Speaker): string | null {
  if (!stage.parts.length) return null;
  const { words } = locale;
  const parts = stage.parts.map(({ label, amount }) => {
    const value = locale.amount(amount, stage.unit, plain);
    const rounded = amount.roundedTo === null ? [] : [locale.exactness(amount)];
    return words.labelled({ label: text(label), value: words.clauses([value, ...rounded]) });
  });
  const sum = sumWords(stage, { locale });
  return words.statements([...parts, ...(sum ? [sum] : [])]);
}

/** Whether the parts of a stage add up to it: what they leave over, or are too much. */
export function sumWords(stage: CampaignStage, speaker: Pick<Speaker, 'locale'>): string | null {
  const { words } = speaker.locale;
  const rest = restOf(stage);
  const bounds = rest && boundsOf(rest);
  if (!rest || !bounds) return null;
  if (rest.value === 0) return rest.qualifier === 'exact' ? words.partsAdd : null;
  if (isSome(rest)) return words.notBrokenDown({ n: speaker.locale.bound(rest) });
  return surplusWords(stage, speaker);
}

/** By how much the parts that have a figure are together more than their stage. */
export function surplusWords(stage: CampaignStage, { locale }: Pick<Speaker, 'locale'>): string | null {
  const rest = stage.parts.length ? restOfKnown(stage) : null;
  const bounds = rest && boundsOf(rest);
  if (!rest || !bounds || bounds.high >= 0) return null;
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
  const rest = (stage: CampaignStage) => restOf(stage) ?? absent('notReported');
  const hasRest = chain.some((stage) => {
    const left = restOf(stage);
    return left !== null && isSome(left);
  });
  return [whole, ...each, ...(hasRest ? [unbased(pick({ [tag]: words.remainder }, `${funnel.id}~rest`, rest))] : [])];
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
