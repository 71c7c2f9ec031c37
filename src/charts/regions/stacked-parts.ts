import { own, type Speaker } from '../../layout/sentences.js';
import { isExact } from '../../model/amount.js';
import { addNumbers } from '../../model/exact-sum.js';
import type { CampaignFigure } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';
import type { CategoryPart } from './category-figures.js';
import { figureAt, type RegionRows } from './region-rows.js';
import type { CategoryBar } from './regions-types.js';
import type { ValueScale } from './value-scale.js';

/** Whether a figure is of the same kind of thing, place and time as the whole. */
const isPartOf = (part: CampaignFigure, whole: CampaignFigure) =>
  part.counts === whole.counts &&
  textKey(part.scope) === textKey(whole.scope) &&
  part.asOf?.edtf === whole.asOf?.edtf &&
  part.period?.edtf === whole.period?.edtf;

/**
 * Why the categories of a row are not drawn as parts of its figure: together they are more than it, or it is not sure that they
 * are parts: the measure may not be summed, or a figure is missing, not exact, below zero or of another time. `null`: they are.
 */
export function whyNotStacked(
  rows: RegionRows,
  row: number,
  parts: readonly CategoryPart[],
): 'over' | 'unknown' | null {
  const whole = figureAt(rows, row);
  const region = rows.regions[row]!;
  if (rows.measure.aggregate !== 'sum' || !whole || !isExact(whole.amount)) return 'unknown';
  const figures = parts.flatMap(({ figuresAt }) => figuresAt(region));
  const isSure = figures.every(
    (figure) => figure && isExact(figure.amount) && figure.amount.value! >= 0 && isPartOf(figure, whole),
  );
  if (!isSure) return 'unknown';
  const sum = addNumbers(figures.map((figure) => figure!.amount.value!));
  return sum > whole.amount.value! ? 'over' : null;
}

/** The parts of a figure one after the other, and what they leave over. */
export function stackParts(
  whole: CampaignFigure,
  region: number,
  parts: readonly CategoryPart[],
  { at }: ValueScale,
  { locale, plain }: Speaker,
): readonly CategoryBar[] {
  const { decimals } = whole.measure;
  let sum = 0;
  const segment = (value: number) => {
    const from = at(sum);
    sum += value;
    const to = at(sum);
    return { zero: at(0), from, to, reachFrom: to, reach: to, end: 'exact', negative: false, target: null } as const;
  };
  const bars = parts.map(({ id, label, amountAt }, pattern): CategoryBar => {
    const amount = amountAt(region);
    const value = locale.amount(amount, null, plain, decimals);
    return { id, label, value, absent: false, pattern, bar: segment(amount.value!) };
  });
  const rest = addNumbers([whole.amount.value!, ...parts.map(({ amountAt }) => 0 - amountAt(region).value!)]);
  if (rest <= 0) return bars;
  const left = { id: '~rest', label: own(locale.words.restOfCategories), absent: false, pattern: -1 };
  return [...bars, { ...left, value: locale.number(rest, decimals), bar: segment(rest) }];
}
