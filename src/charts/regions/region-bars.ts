import { layoutBar, type BarLayout } from '../../layout/bar.js';
import { absent, drawnValue, furthestValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import { isPositive } from './difference.js';
import { isBeyond, type ValueScale } from './value-scale.js';

/** Shorter than this fraction of the plot, a bar needs a mark of its own to be seen. */
const sliver = 0.02;

/** Whether a scale does not hold all that an amount is drawn to. */
export const reachesBeyond = (amount: Amount, scale: ValueScale): boolean =>
  [drawnValue(amount), furthestValue(amount)].some((value) => value !== null && isBeyond(scale, value));

/** In place of a bar that the scale does not hold. */
export function drawBeyond(value: number, { at }: ValueScale, target: number | null = null): BarLayout {
  const zero = at(0);
  return { zero, from: zero, to: zero, reachFrom: zero, reach: zero, end: 'beyond', negative: value < 0, target };
}

/** How a value is drawn: on a logarithmic scale only when it is above zero, and on none that does not hold it. */
export function drawValue(amount: Amount, scale: ValueScale, target: Amount | null = null): BarLayout {
  const isShown = scale.type === 'linear' || isPositive(amount);
  const isTarget = target && (scale.type === 'linear' || isPositive(target)) && !reachesBeyond(target, scale);
  const goal = isTarget ? target : null;
  if (isShown && reachesBeyond(amount, scale)) {
    return drawBeyond(drawnValue(amount)!, scale, goal && scale.at(drawnValue(goal)!));
  }
  const bar = layoutBar(isShown ? amount : absent('notApplicable'), scale.at, goal);
  if (!isShown && drawnValue(amount) === 0) return { ...bar, end: 'zero' }; // a number, though not on this scale
  const isNothing = bar.end === 'absent' || bar.end === 'zero' || drawnValue(amount) === 0;
  return !isNothing && bar.to - bar.from < sliver ? { ...bar, isSliver: true } : bar;
}
