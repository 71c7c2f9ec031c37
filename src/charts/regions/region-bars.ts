import { layoutBar, type BarLayout } from '../../layout/bar.js';
import { absent, drawnValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import { isPositive } from './difference.js';
import type { ValueScale } from './value-scale.js';

/** Shorter than this fraction of the plot, a bar needs a mark of its own to be seen. */
const sliver = 0.02;

/** How a value is drawn: on a logarithmic scale only when it is above zero. */
export function drawValue(amount: Amount, scale: ValueScale, target: Amount | null = null): BarLayout {
  const isShown = scale.type === 'linear' || isPositive(amount);
  const goal = target && (scale.type === 'linear' || isPositive(target)) ? target : null;
  const bar = layoutBar(isShown ? amount : absent('notApplicable'), scale.at, goal);
  if (!isShown && drawnValue(amount) === 0) return { ...bar, end: 'zero' }; // a number, though not on this scale
  const isNothing = bar.end === 'absent' || bar.end === 'zero' || drawnValue(amount) === 0;
  return !isNothing && bar.to - bar.from < sliver ? { ...bar, isSliver: true } : bar;
}
