import type { Counts, Text } from '../model/index.js';
import { exactly } from '../model/amount.js';
import { placedAmounts, placedStages, type PlacedAmount } from './figure-places.js';
import type { LintContext } from './lint-context.js';
import { factorsOfUnit } from './quote-holds.js';
import { valueAt } from './schema-rules.js';

const ends = ['value', 'low', 'high'] as const;

/** The rules on one amount alone: M308, M309, M311, M312. */
export function amountRules(context: LintContext): void {
  const fractions = new Map<unknown, PlacedAmount[]>();
  for (const placed of placedAmounts(context)) {
    if (isTooLarge(context, placed) || isNoRange(context, placed)) continue;
    if (placed.counts === 'share') noShare(context, placed);
    if (isCount(placed.counts)) noCount(context, placed, fractions);
  }
  for (const group of fractions.values()) reportFractions(context, group);
  for (const { entry, pointer } of placedStages(context)) {
    if ((entry.statedRate ?? 0) > 1.5) inPercent(context, entry.statedRate!, entry.label ?? entry.id ?? '', pointer);
  }
}

/** M312: beyond 2^53 not every whole number can be held. */
function isTooLarge(context: LintContext, { entry, pointer, name, place }: PlacedAmount): boolean {
  const field = ends.find((end) => Math.abs(entry[end] ?? 0) > Number.MAX_SAFE_INTEGER);
  if (field === undefined) return false;
  context.report('M312', `${pointer}/${field}`, { name, place, found: String(entry[field]) }, { variant: 'unsafe' });
  return true;
}

/** M311: a range without two ends in order. Ends that the reader has left out are its matter. */
function isNoRange(context: LintContext, { entry, pointer, name, place }: PlacedAmount): boolean {
  const { low, high, value, qualifier = 'exact' } = entry;
  const report = (variant: string, field: string) => {
    const params = { name, place, low: low ?? '', high: high ?? '', value: value ?? '', qualifier };
    context.report('M311', `${pointer}/${field}`, params, { variant });
    return true;
  };
  if (qualifier !== 'range') {
    if (low === undefined && high === undefined) return false;
    return report('unused', low === undefined ? 'high' : 'low');
  }
  if (low === undefined || high === undefined) return isLost(context, pointer, entry) || report('ends', 'qualifier');
  if (low > high) return report('order', 'low');
  return value !== null && value !== undefined && (value < low || value > high) && report('outside', 'value');
}

/** Whether the file has an end here that could not be read. */
const isLost = (context: LintContext, pointer: string, entry: PlacedAmount['entry']) =>
  (['low', 'high'] as const).some(
    (end) => entry[end] === undefined && valueAt(context.json, `${pointer}/${end}`) !== undefined,
  );

/** M308: a share is a part of a whole. */
function noShare(context: LintContext, { entry, pointer, name, place }: PlacedAmount): void {
  const { value, qualifier } = entry;
  const beyond = (value === 100 && qualifier === 'over') || (value === 0 && qualifier === 'under');
  const field = beyond ? 'value' : ends.find((end) => (entry[end] ?? 0) > 100 || (entry[end] ?? 0) < 0);
  if (field === undefined) return;
  const amount = {
    ...exactly(entry[field]!),
    qualifier: field === 'value' && qualifier !== 'range' ? (qualifier ?? 'exact') : 'exact',
  };
  context.report('M308', `${pointer}/${field}`, { name, place, amount: { amount, unit: '%' } });
}

/** M308: a stated rate is written from 0 to 1. Up to 1.5 it may be a plan that was surpassed; beyond 10 it surely is none. */
function inPercent(context: LintContext, rate: number, name: Text, pointer: string): void {
  const params = {
    name: { text: name },
    rate: String(rate),
    reads: { ratio: rate },
    wanted: String(Number((rate / 100).toPrecision(12))),
  };
  context.report('M308', `${pointer}/statedRate`, params, {
    variant: 'statedRate',
    severity: rate > 10 ? 'error' : 'warning',
  });
}

const isCount = (counts: Counts) =>
  counts === 'items' || counts === 'people' || counts === 'attendances' || counts === 'events';

/** M309: what is counted is not negative, and comes whole. Fractions of one measure have one cause. */
function noCount(context: LintContext, placed: PlacedAmount, fractions: Map<unknown, PlacedAmount[]>): void {
  const { entry, pointer, name, place, counts, measure } = placed;
  const negative = ends.find((end) => (entry[end] ?? 0) < 0);
  if (negative !== undefined) {
    const params = { name, place, value: entry[negative]!, counts };
    context.report('M309', `${pointer}/${negative}`, params, { variant: 'negative' });
  } else if (isFraction(placed)) {
    const group = fractions.get(measure ?? placed);
    if (group) group.push(placed);
    else fractions.set(measure ?? placed, [placed]);
  }
}

/** A fraction of what comes whole: not one that is rounded, a mean, only about, or in thousands and the like. */
function isFraction({ entry, measure }: PlacedAmount): boolean {
  if (ends.every((end) => Number.isInteger(entry[end] ?? 0))) return false;
  if (entry.roundedTo !== undefined || entry.qualifier === 'about' || measure?.aggregate === 'mean') return false;
  const unit = 'unit' in entry && entry.unit !== undefined ? entry.unit : measure?.unit;
  return factorsOfUnit(unit).length === 1;
}

function reportFractions(context: LintContext, group: readonly PlacedAmount[]): void {
  const { entry, pointer, name, place, counts } = group[0]!;
  const field = ends.find((end) => !Number.isInteger(entry[end] ?? 0))!;
  const params = { name, place, value: entry[field]!, counts, others: group.length - 1 };
  context.report('M309', `${pointer}/${field}`, params, { variant: group.length > 1 ? 'fractions' : 'fraction' });
}
