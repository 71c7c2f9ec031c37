import { boundsOf, type Amount, type Bounds } from '../../model/amount.js';
import type { CampaignMeasure } from '../../model/index.js';
import { negated, subtractBounds } from '../../model/interval-sum.js';
import { amountWithin } from './tree-bounds.js';
import { differencesFrom, hasAmount, isExactlyHeld, sumParts, type PartsSum, type SumFigure } from './tree-sums.js';

/**
 * What a region's own figure and those of its parts say of each other.
 *
 * - `adds`: the parts add up to it exactly.
 * - `remainder`: they leave something over that is not broken down.
 * - `mayAdd`: all parts are there, and whether they leave something over is not known.
 * - `rest`: parts are missing; what the others leave over is theirs, or not broken down.
 * - `exceeds`: they are surely more than the whole: one of the figures is wrong, or counts something else.
 * - `unlike`: parts are of another date, scope or kind than the whole: the two cannot be compared.
 * - `about`: the whole or the sum is only "about": nobody says by how much it may be off.
 * - `noWhole`: the region has no figure of its own.
 * - `notAdded`: the parts cannot be added up: see `refusal`.
 */
export type BreakdownVerdict =
  'adds' | 'remainder' | 'mayAdd' | 'rest' | 'exceeds' | 'unlike' | 'about' | 'noWhole' | 'notAdded';

/** A region's own figure against the sum of its parts. */
export interface Breakdown extends PartsSum {
  /** What they say of each other. */
  readonly verdict: BreakdownVerdict;
  /** What the parts leave over, with the verdicts `adds`, `remainder`, `mayAdd` and `rest`; `null`: how much is not known. */
  readonly remainder: Amount | null;
  /** By how much the parts are too much, with the verdict `exceeds`; `null`: how much is not known. */
  readonly surplus: Amount | null;
}

/**
 * Compares a region's own figure with the sum of the figures of its parts, by interval arithmetic. Claims what holds for all
 * numbers that the figures can stand for. Where a figure may be negative the parts can be more than the whole and nothing be
 * wrong: then what is left over may be negative too.
 *
 * @param whole - The region's own figure; `null` when it has none.
 * @param parts - The figure of each of its parts, `null` where there is none; each of the same measure.
 * @see R. E. Moore, Interval Analysis, 1966
 */
export function breakDown(
  measure: CampaignMeasure,
  whole: SumFigure | null,
  parts: readonly (SumFigure | null)[],
): Breakdown {
  const sum = sumParts(measure, parts);
  const unmeasured = (verdict: BreakdownVerdict): Breakdown => ({ ...sum, verdict, remainder: null, surplus: null });
  if (!sum.sum) return unmeasured('notAdded');
  if (!hasAmount(whole)) return unmeasured('noWhole');
  const differences = differencesFrom(whole, parts);
  if (differences.length) return { ...unmeasured('unlike'), differences };
  const [own, together] = [boundsOf(whole.amount), boundsOf(sum.sum)];
  if (!own || !together) return unmeasured('about');
  if (!isExactlyHeld(own)) return { ...unmeasured('notAdded'), sum: null, refusal: 'tooLarge' };
  const isSigned = [whole, ...parts].some((it) => hasAmount(it) && boundsOf(it.amount)!.low < 0);
  return { ...sum, ...compare(subtractBounds(own, together), isSigned, sum.missing.length > 0) };
}

/** What follows from the bounds of what is left over. */
function compare(
  left: Bounds,
  isSigned: boolean,
  isMissing: boolean,
): Pick<Breakdown, 'verdict' | 'remainder' | 'surplus'> {
  const isLess = left.high < 0 || (left.high === 0 && left.highOpen);
  if (isLess && !isSigned) {
    // What is missing can only add to it.
    const least = isMissing ? { ...left, low: -Infinity, lowOpen: true } : left;
    return { verdict: 'exceeds', remainder: null, surplus: amountWithin(negated(least), false) };
  }
  const possible = isSigned || left.low >= 0 ? left : { ...left, low: 0, lowOpen: false };
  const remainder = amountWithin(possible, isSigned);
  return { verdict: isMissing ? 'rest' : verdictOf(left, isLess), remainder, surplus: null };
}

function verdictOf(left: Bounds, isLess: boolean): BreakdownVerdict {
  if (left.low === 0 && left.high === 0) return 'adds';
  const isMore = left.low > 0 || (left.low === 0 && left.lowOpen);
  return isMore || isLess ? 'remainder' : 'mayAdd';
}
