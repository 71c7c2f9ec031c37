import { divide, type Amount, type CampaignFunnel, type CampaignStage } from '../../model/index.js';
import { boundsOf, drawnValue } from '../../model/amount.js';
import { textKey } from '../../model/text-key.js';
import { isGate } from './stage-value.js';

/** Funnels that stand together, since they have the same stages in the same units: one for each region, say. */
export type Family = readonly CampaignFunnel[];

/** The name of a stage: its id, or its label where the id is made up. */
const nameOf = ({ id, label }: CampaignStage) => (id.startsWith('~') ? textKey(label) : id);

/** What two funnels must have in common to be drawn on one scale. */
const signature = ({ kind, stages }: CampaignFunnel) =>
  JSON.stringify([
    kind,
    ...stages.map((stage) => [
      nameOf(stage),
      stage.unit,
      stage.counts,
      stage.separate,
      stage.kind,
      stage.breaks !== null,
    ]),
  ]);

/** Funnels in their order, those that follow each other and have the same stages together. Decompositions stand alone. */
export function groupFamilies(funnels: readonly CampaignFunnel[]): readonly Family[] {
  const families: CampaignFunnel[][] = [];
  for (const funnel of funnels) {
    const last = families.at(-1);
    const joins = funnel.kind === 'conversion' && last && signature(last[0]!) === signature(funnel);
    if (joins) last.push(funnel);
    else families.push([funnel]);
  }
  return families;
}

/** The stages that count something, separate counts left out. */
export const countedStages = ({ stages }: CampaignFunnel): readonly CampaignStage[] =>
  stages.filter((stage) => !stage.separate && !isGate(stage));

/** What the last stage has of the first; `null` when that cannot be told, the chain is broken, or a stage was not reported. */
export function completionOf(funnel: CampaignFunnel): Amount | null {
  const counted = countedStages(funnel);
  const first = counted[0];
  const last = counted.at(-1);
  if (
    funnel.kind === 'decomposition' ||
    !first ||
    !last ||
    first === last ||
    counted.some(({ breaks, amount }) => breaks !== null || amount.absence)
  )
    return null;
  return divide(last.amount, first.amount);
}

/** By the share that is completed, most first, as far as it is known; those of which it is not known last, in their order. */
export function orderByCompletion(family: Family): Family {
  const share = new Map(family.map((funnel) => [funnel, completionOf(funnel)]));
  const rank = (funnel: CampaignFunnel) => {
    const amount = share.get(funnel)!;
    return (amount && drawnValue(amount)) ?? -Infinity;
  };
  return [...family].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x === y ? 0 : y - x;
  });
}

/** Whether the order by completion is not sure: some shares are only bounds that reach into each other, or about. */
export function isOrderDoubtful(family: Family): boolean {
  const shares = orderByCompletion(family)
    .map(completionOf)
    .filter((share) => share !== null);
  return shares.some((share, index) => {
    const next = shares[index + 1];
    if (!next) return false;
    const [a, b] = [boundsOf(share), boundsOf(next)];
    return !a || !b || (share.qualifier + next.qualifier !== 'exactexact' && a.low <= b.high);
  });
}
