import type { Part, Stage } from '../document/index.js';
import type { Amount, Counts, Unit } from '../model/index.js';
import { exactly } from '../model/amount.js';
import { resolveAmount } from '../model/resolve.js';
import { isSame, placedAmounts, placedStages, type PlacedAmount } from './figure-places.js';
import type { FindingValue } from './finding.js';
import type { LintContext, Placed } from './lint-context.js';
import { factorsOfUnit, holds, isSilent, type Wanted } from './quote-holds.js';
import { describeNumber, readQuote, type FoundNumber, type QuotedNumber, type QuoteReading } from './quote-numbers.js';

/** The rules on a figure and the characters that it was taken from: M305, M306 and, of single figures, M307. */
export function quoteRules(context: LintContext): void {
  const languages = new Map(context.campaign.sources.map(({ id, lang }) => [id, lang]));
  const languageOf = (source: string | undefined) =>
    (source === undefined ? null : languages.get(source)) ?? context.document.locale ?? null;
  const totals = totalsOf(context);
  const factors = factorsByUnit();
  for (const placed of placedAmounts(context)) {
    const { quote, source } = placed.entry;
    const numbers = numbersOf(placed.entry);
    if (quote === undefined || numbers.length === 0) continue;
    const { counts } = placed;
    checkFigure(context, placed, readQuote(quote), {
      numbers,
      factors: factors(unitOf(placed)),
      percent: counts === 'share' || counts === 'rate',
      measured: counts === 'other' || counts === 'rate' || counts === 'index',
      language: languageOf(source),
      mayBeAll: isTotal(placed, totals),
    });
  }
  for (const stage of placedStages(context)) checkRate(context, stage, languageOf(stage.entry.source));
}

/** The numbers that a quote must hold: the two ends of a range, else the value. A range may print a number in its place. */
function numbersOf(entry: PlacedAmount['entry']): readonly number[] {
  const { value = null, qualifier, low, high } = entry;
  if (qualifier === 'range' && low !== undefined && high !== undefined && value === null) return [low, high];
  return value === null ? [] : [value];
}

const unitOf = ({ entry, measure }: PlacedAmount): Unit | undefined =>
  'unit' in entry && entry.unit !== undefined ? entry.unit : measure?.unit;

/** {@link factorsOfUnit} with a memory: thousands of figures share the unit of their measure. */
function factorsByUnit(): (unit: Unit | undefined) => readonly number[] {
  const known = new Map<Unit | undefined, readonly number[]>();
  return (unit) => {
    const factors = known.get(unit) ?? factorsOfUnit(unit);
    known.set(unit, factors);
    return factors;
  };
}

/** Pointers of stages whose figure equals that of a stage before: the source may say "all" in place of a number. */
function totalsOf(context: LintContext): ReadonlySet<string> {
  const totals = new Set<string>();
  const seen = new Map<string, Set<number>>();
  for (const { entry, pointer } of placedStages(context)) {
    const funnel = pointer.slice(0, pointer.indexOf('/stages'));
    const values = seen.get(funnel) ?? new Set<number>();
    seen.set(funnel, values);
    if (typeof entry.value !== 'number') continue;
    if (values.has(entry.value)) totals.add(pointer);
    values.add(entry.value);
  }
  return totals;
}

const isTotal = ({ pointer, entry, counts }: PlacedAmount, totals: ReadonlySet<string>) =>
  totals.has(pointer) || (counts === 'share' && entry.value === 100);

function checkFigure(context: LintContext, placed: PlacedAmount, reading: QuoteReading, wanted: Wanted): void {
  const { pointer, entry, name, place } = placed;
  const missing = wanted.numbers.find((number) => !holds(reading, number, wanted));
  if (missing !== undefined) {
    const value = entry.value === missing ? resolveAmount(entry) : exactly(missing);
    reportMissing(context, `${pointer}/quote`, { name, place, value: { amount: value } }, reading, wanted);
    return;
  }
  const value = wanted.numbers.length === 1 ? wanted.numbers[0]! : null;
  if (value === null) return;
  const matching = reading.numbers.filter((found) =>
    wanted.factors.some((factor) => isSame(Math.abs(found.value), Math.abs(value * factor))),
  );
  if (matching.length === 0) return;
  checkQualifier(context, placed, reading, matching);
  checkCounts(context, placed, reading, matching);
}

/** M305: a quote without the number. */
function reportMissing(
  context: LintContext,
  pointer: string,
  params: Readonly<Record<string, FindingValue>>,
  reading: QuoteReading,
  wanted: Wanted,
): void {
  const { quote, numbers } = reading;
  if (isSilent(reading, wanted)) return;
  const shown = quote.length > 60 ? `${quote.slice(0, 59)}…` : quote;
  const list = [...new Set(numbers.map(({ value }) => value))].slice(0, 3);
  const values = { ...params, quote: { text: shown }, found: { list } };
  context.report('M305', pointer, values, list.length > 0 ? {} : { variant: 'noNumber' });
}

/** M305 for the rate that a source prints. Without a quote of its own only a stage without a figure quotes its rate. */
function checkRate(context: LintContext, { entry, pointer }: Placed<Stage>, language: string | null): void {
  const { statedRate, statedRateQuote, quote, value = null, measure } = entry;
  const text = statedRateQuote ?? (value === null && measure === undefined ? quote : undefined);
  if (statedRate === undefined || text === undefined || statedRate > 1.5) return;
  const reading = readQuote(text);
  const wanted: Wanted = {
    numbers: [statedRate],
    factors: [1, 100],
    percent: true,
    measured: false,
    language,
    mayBeAll: statedRate === 1,
  };
  if (holds(reading, statedRate, wanted)) return;
  const field = statedRateQuote === undefined ? 'quote' : 'statedRateQuote';
  const params = { name: { text: entry.label ?? entry.id ?? '' }, place: '', value: { ratio: statedRate } };
  reportMissing(context, `${pointer}/${field}`, params, reading, wanted);
}

/** 50+ is more than 50, or 50 and more. */
const fits = ({ qualifierWord, printed }: QuotedNumber, own: Amount['qualifier']) =>
  qualifierWord === null || qualifierWord === own || (own === 'over' && printed.includes('+'));

/** M306: a qualifier in the quote that the figure lacks; only when it stands at every place where the number stands. */
function checkQualifier(
  context: LintContext,
  { entry, pointer, name, place }: PlacedAmount,
  reading: QuoteReading,
  matching: readonly FoundNumber[],
): void {
  const own = entry.qualifier ?? 'exact';
  if (own === 'range') return;
  const described = matching.map((found) => describeNumber(reading, found));
  if (described.some((it) => fits(it, own))) return;
  const { printed, qualifierWord } = described[0]!;
  const params = { name, place, printed: { text: printed.trim() }, own, wanted: qualifierWord! };
  const field = entry.qualifier === undefined ? 'quote' : 'qualifier';
  context.report('M306', `${pointer}/${field}`, params, own === 'exact' ? {} : { variant: 'other' });
}

const attendances = /^(?:场|批)?人次|^attendances?\b/;
const people = /^(?:多)?(?:人(?!次|\(次\))|名|people\b|persons?\b)/;

/** What the unit after a number says that it counts, of people and attendances; `null` when it says neither. */
function countsInUnit(unitAfter: string): Counts | null {
  if (attendances.test(unitAfter)) return 'attendances';
  return people.test(unitAfter) ? 'people' : null;
}

/** What every number of this value in a quote says that it counts; `null` when they do not say, or not the same. */
export function countsInQuote(quote: string, value: number): Counts | null {
  const matching = readQuote(quote).numbers.filter((found) => isSame(found.value, value));
  const [first, ...rest] = new Set(matching.map(({ unitAfter }) => countsInUnit(unitAfter)));
  return rest.length > 0 ? null : (first ?? null);
}

/** M307: people once, attendances each time; the quote says which. */
function checkCounts(
  context: LintContext,
  { entry, pointer, counts, name, place }: PlacedAmount,
  reading: QuoteReading,
  matching: readonly FoundNumber[],
): void {
  if (counts !== 'people' && counts !== 'attendances') return;
  const said = new Set(matching.map(({ unitAfter }) => countsInUnit(unitAfter)));
  const other = counts === 'people' ? 'attendances' : 'people';
  if (said.size !== 1 || !said.has(other)) return;
  const { printed } = describeNumber(reading, matching[0]!);
  const own = (entry as Exclude<PlacedAmount['entry'], Part>).counts;
  const params = { name, place, printed: { text: printed.trim() } };
  context.report('M307', `${pointer}/${own === undefined ? 'quote' : 'counts'}`, params, { variant: other });
}
