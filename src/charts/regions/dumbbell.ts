import { drawnValue } from '../../model/amount.js';
import type { Amount, CampaignFigure } from '../../model/index.js';
import type { Dumbbell, DumbbellEnd } from './regions-types.js';
import type { ValueScale } from './value-scale.js';

/** One of the two figures: a dot, or from end to end of a range. */
function endOf(amount: Amount | undefined, { at }: ValueScale): DumbbellEnd | null {
  const value = amount ? drawnValue(amount) : null;
  if (!amount || value === null) return null;
  const { qualifier, low, high, roundedTo } = amount;
  if (qualifier === 'range') return { from: at(low!), to: at(high!), end: 'range' };
  return { from: at(value), to: at(value), end: qualifier === 'exact' && roundedTo !== null ? 'rounded' : qualifier };
}

/** From the one to the other, as far as they lie apart; `null` where they touch. */
function linkOf(a: DumbbellEnd | null, b: DumbbellEnd | null): Dumbbell['link'] {
  if (!a || !b) return null;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return first.to < second.from ? { from: first.to, to: second.from } : null;
}

/** The two figures of a change on a scale; without an earlier one only the later. */
export function layoutDumbbell(
  later: CampaignFigure | null,
  earlier: CampaignFigure | null,
  scale: ValueScale,
): Dumbbell {
  const [from, to] = [endOf(earlier?.amount, scale), endOf(later?.amount, scale)];
  return { from, to, link: linkOf(from, to) };
}

/** In place of two figures that the scale does not hold. */
export const emptyDumbbell: Dumbbell = { from: null, to: null, link: null };
