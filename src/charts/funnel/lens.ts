import type { Locale } from '../../locale/index.js';
import type { BarLayout } from '../../layout/bar.js';
import { isExact } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';

/** A strip that shows the end of a bar enlarged, so that a small remainder can be seen. Positions are fractions of the plot. */
export interface LensLayout {
  /** Where what is enlarged of the bar of the base begins. */
  readonly from: number;
  /** Where it ends: the end of that bar. */
  readonly to: number;
  /** How much of the strip the stage fills. */
  readonly filled: number;
  /** How many times it is enlarged. */
  readonly words: string;
}

/** A remainder below this share of its base is too small to see in the bar. */
const smallest = 0.02;
/** How much of the strip a remainder fills at most. */
const widest = 0.4;

/** The largest of 1, 2, 5, 10, 20 and so on that is no more than a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [5, 2, 1].find((step) => step * power <= value)! * power;
}

/** The lens for what a stage leaves of its base; `null` where it can be seen without one, or is not exactly known. */
export function layoutLens(
  stage: Amount,
  base: Amount,
  { zero, to }: Pick<BarLayout, 'zero' | 'to'>,
  locale: Locale,
): LensLayout | null {
  if (!isExact(stage) || !isExact(base) || base.value! <= 0) return null;
  const open = (base.value! - stage.value!) / base.value!;
  if (open <= 0 || open >= smallest) return null;
  const times = roundDown(widest / open);
  return {
    from: to - (to - zero) / times,
    to,
    filled: 1 - open * times,
    words: locale.words.enlarged({ times: locale.number(times) }),
  };
}
