import { boundsOf, exactly, isExact, type Amount, type Bounds } from '../../model/amount.js';
import type { CampaignFigure, CampaignMeasure } from '../../model/index.js';
import { addNumbers } from '../../model/exact-sum.js';
import { addBounds } from '../../model/interval-sum.js';
import { amountWithin } from './tree-bounds.js';

/** What must be known of a figure to add it to others. A `CampaignFigure` is one. */
export type SumFigure = Pick<
  CampaignFigure,
  'amount' | 'kind' | 'counts' | 'category' | 'scope' | 'programme' | 'asOf' | 'period'
>;

/**
 * In what two figures differ that may therefore not be added up or compared: actual or target, what is counted, category, not
 * the whole of the region, programme, as-of date, or the time that is covered.
 */
export type Unlikeness = 'kinds' | 'counts' | 'categories' | 'scopes' | 'programmes' | 'dates' | 'periods';

/** One way in which figures differ. */
export interface Difference {
  /** In what they differ. */
  readonly reason: Unlikeness;
  /** Which parts, by their place in the list. */
  readonly parts: readonly number[];
}

/**
 * Why parts are not added up: the measure does not say that they may be, its definitions differ by region, no part has a
 * figure, they are unlike, some are only "about" beside others that are bounds, all that is known of the sum is that it is
 * something, or it is beyond what can be added exactly.
 */
export type SumRefusal = 'notSummable' | 'definitions' | 'noFigures' | 'unlike' | 'about' | 'unbounded' | 'tooLarge';

/** The sum of the figures that parts have. */
export interface PartsSum {
  /** The sum of those with a figure; `null` when there is a refusal. */
  readonly sum: Amount | null;
  /** Why they are not added up; `null` when they are. */
  readonly refusal: SumRefusal | null;
  /** How many have a figure. */
  readonly known: number;
  /** Which have none, by their place in the list: not reported, withheld or unreadable. */
  readonly missing: readonly number[];
  /** Which are said to have nothing to count, by their place in the list; nothing is missing there. */
  readonly notApplicable: readonly number[];
  /** In what they differ from the first with a figure; with a refusal of another kind too. */
  readonly differences: readonly Difference[];
}

const tests: Readonly<Record<Unlikeness, (a: SumFigure, b: SumFigure) => boolean>> = {
  kinds: (a, b) => a.kind !== b.kind,
  counts: (a, b) => a.counts !== b.counts,
  categories: (a, b) => a.category !== b.category,
  scopes: (a, b) => a.scope !== null || b.scope !== null,
  programmes: (a, b) => a.programme !== b.programme,
  dates: (a, b) => a.asOf !== b.asOf && a.asOf?.edtf !== b.asOf?.edtf,
  periods: (a, b) => a.period !== b.period && a.period?.edtf !== b.period?.edtf,
};

const reasons = Object.keys(tests) as Unlikeness[];

/** Whether a figure holds a number. */
export const hasAmount = (figure: SumFigure | null): figure is SumFigure =>
  figure !== null && figure.amount.absence === null;

function isLike(a: SumFigure, b: SumFigure): boolean {
  for (const reason of reasons) if (tests[reason](a, b)) return false;
  return true;
}

/** In what parts with a figure differ from a figure, with the parts that do. */
export function differencesFrom(figure: SumFigure, parts: readonly (SumFigure | null)[]): readonly Difference[] {
  if (parts.every((part) => !hasAmount(part) || isLike(figure, part))) return [];
  return reasons.flatMap((reason) => {
    const unlike = placesOf(parts, (part) => hasAmount(part) && tests[reason](figure, part));
    return unlike.length ? [{ reason, parts: unlike }] : [];
  });
}

/** The places in the list of those that pass a test. */
function placesOf<T>(list: readonly T[], test: (item: T) => boolean): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < list.length; place++) if (test(list[place]!)) places.push(place);
  return places;
}

/**
 * Adds up the figures of parts by interval arithmetic: over 8,000 and 268 are over 8,268. Only what may be added is: see
 * `SumRefusal`. Where parts have no figure the sum is that of the others; it is for the caller to say so.
 *
 * @param parts - The figure of each part; `null` where there is none.
 * @see R. E. Moore, Interval Analysis, 1966
 */
export function sumParts(measure: CampaignMeasure, parts: readonly (SumFigure | null)[]): PartsSum {
  const plain = refusalOf(measure) ? null : sumOfAlike(parts);
  if (plain) return { ...plain, known: parts.length };
  const known = parts.filter(hasAmount);
  const isOutside = (part: SumFigure | null) => part?.amount.absence === 'notApplicable';
  const differences = known[0] ? differencesFrom(known[0], parts) : [];
  const refusal = refusalOf(measure) ?? (known.length ? (differences.length ? 'unlike' : null) : 'noFigures');
  const added = refusal ?? addAmounts(known.map(({ amount }) => amount));
  return {
    ...(typeof added === 'string' ? { sum: null, refusal: added } : { sum: added, refusal: null }),
    known: known.length,
    missing: placesOf(parts, (part) => !hasAmount(part) && !isOutside(part)),
    notApplicable: placesOf(parts, isOutside),
    differences,
  };
}

/** The sum of parts that all have an exact figure, each like the first: as most have, and quickest to add up. Else `null`. */
function sumOfAlike(parts: readonly (SumFigure | null)[]): Omit<PartsSum, 'known'> | null {
  const [first] = parts;
  if (!first) return null;
  for (const part of parts) if (!part || !isExact(part.amount) || !isLike(first, part)) return null;
  const added = addNumbers(parts.map((part) => part!.amount.value!));
  if (!isSafe(added)) return null;
  return { sum: exactly(added), refusal: null, missing: [], notApplicable: [], differences: [] };
}

/** Why no figures of a measure are added up, whatever they are; `null` when they may be. */
export function refusalOf({ aggregate, comparable }: CampaignMeasure): 'notSummable' | 'definitions' | null {
  if (aggregate !== 'sum') return 'notSummable';
  return comparable ? null : 'definitions';
}

/** Whether an amount is one number, be it rounded or only "about". */
const isPoint = ({ value, qualifier }: Amount) => value !== null && (qualifier === 'exact' || qualifier === 'about');

/** A sum, or why there is none. Beyond 2^53 the last digits would be wrong. */
function addAmounts(amounts: readonly Amount[]): Amount | 'about' | 'unbounded' | 'tooLarge' {
  if (amounts.every(isExact)) return total(amounts, 'exact');
  const known = amounts.map(boundsOf);
  if (known.includes(null)) return amounts.every(isPoint) ? total(amounts, 'about') : 'about';
  const bounds = known.filter((it) => it !== null);
  const sum = addBounds(bounds);
  if (!isExactlyHeld(sum)) return 'tooLarge';
  const isSigned = bounds.some(({ low }) => low < 0);
  return amountWithin(sum, isSigned) ?? 'unbounded';
}

function total(points: readonly Amount[], qualifier: 'exact' | 'about'): Amount | 'tooLarge' {
  const value = addNumbers(points.map((point) => point.value!));
  return isSafe(value) ? { ...exactly(value), qualifier } : 'tooLarge';
}

const isSafe = (value: number) => Math.abs(value) <= Number.MAX_SAFE_INTEGER;

/** Whether both ends, but for open ones without end, are small enough for whole numbers to be exact. */
export const isExactlyHeld = ({ low, high }: Bounds): boolean =>
  (low === -Infinity || isSafe(low)) && (high === Infinity || isSafe(high));
