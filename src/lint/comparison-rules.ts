import { isExact } from '../model/amount.js';
import { compareSpans, type CampaignDate } from '../model/date.js';
import { groupBy } from '../model/group-by.js';
import type { CampaignFigure, CampaignMeasure, CampaignRegion, Counts } from '../model/index.js';
import { mixedUnits } from './comparison-units.js';
import { spanOf } from './comparison-dates.js';
import type { FindingValue } from './finding.js';
import type { LintContext } from './lint-context.js';
import { countsInQuote } from './quote-rules.js';

/** The figures of one measure that stand side by side: one for each region. */
interface Comparison {
  readonly measure: CampaignMeasure;
  readonly pointer: string;
  readonly figures: readonly PlaceFigure[];
}

type PlaceFigure = CampaignFigure & { readonly region: CampaignRegion };

/** The rules on figures side by side: M307, M320 to M325. One finding for each measure and rule. */
export function comparisonRules(context: LintContext): void {
  const byMeasure = latestFigures(context);
  const siblings = siblingsWithFigures(context);
  const pointers = new Map<string, string>();
  for (const { entry, pointer } of context.list('measures'))
    if (!pointers.has(entry.id)) pointers.set(entry.id, pointer);
  for (const [measure, byRegion] of byMeasure) {
    const pointer = pointers.get(measure.id) ?? '/measures';
    const figures = [...byRegion.values()].filter(({ amount }) => amount.absence === null);
    const comparison: Comparison = { measure, pointer, figures };
    if (figures.length > 1) for (const rule of rules) rule(context, comparison);
    if (figures.length > 1) missingPlaces(context, comparison, new Set(byRegion.keys()), siblings);
  }
  mixedUnits(context);
}

const rules = [mixedCounts, differentDates, differentDefinitions, differentLevels, mixedExactness];

/** The figure of each region that counts: of kind "actual", without category, of the whole region first, then the latest. */
function latestFigures(context: LintContext): ReadonlyMap<CampaignMeasure, Map<CampaignRegion, PlaceFigure>> {
  const byMeasure = new Map<CampaignMeasure, Map<CampaignRegion, PlaceFigure>>();
  for (const figure of context.campaign.figures) {
    if (!isPlaceFigure(figure)) continue;
    const byRegion = byMeasure.get(figure.measure) ?? new Map<CampaignRegion, PlaceFigure>();
    byMeasure.set(figure.measure, byRegion);
    const known = byRegion.get(figure.region);
    if (!known || isBefore(known, figure)) byRegion.set(figure.region, figure);
  }
  return byMeasure;
}

const isPlaceFigure = (figure: CampaignFigure): figure is PlaceFigure =>
  figure.region !== null && figure.category === null && figure.kind === 'actual';

function isBefore(known: CampaignFigure, other: CampaignFigure): boolean {
  if ((known.scope === null) !== (other.scope === null)) return other.scope === null;
  if (!known.asOf || !other.asOf) return !known.asOf && other.asOf !== null;
  return compareSpans(other.asOf, known.asOf) > 0;
}

/** The regions that have any figure, by their parent. */
function siblingsWithFigures(context: LintContext): ReadonlyMap<CampaignRegion | null, readonly CampaignRegion[]> {
  const used = new Set(context.campaign.figures.map(({ region }) => region));
  return groupBy(
    context.campaign.regions.filter((region) => used.has(region)),
    ({ parent }) => parent,
  );
}

const nameOf = ({ label }: CampaignMeasure): FindingValue => ({ text: label });
const placeOf = ({ region }: PlaceFigure): FindingValue => ({ text: region.name });

/** Names of places for a message, eight at most. */
const placesOf = (figures: readonly PlaceFigure[]): FindingValue => ({ list: figures.slice(0, 8).map(placeOf) });

/** M307: people and attendances side by side. Where neither figure nor measure says which, the quote may. */
function mixedCounts(context: LintContext, { measure, pointer, figures }: Comparison): void {
  const groups = groupBy(figures, countsOf);
  const [people, attendances] = [groups.get('people'), groups.get('attendances')];
  if (!people || !attendances) return;
  const params = { name: nameOf(measure), people: placesOf(people), attendances: placesOf(attendances) };
  context.report('M307', pointer, params, { variant: 'comparison' });
}

function countsOf({ counts, amount, citation }: PlaceFigure): Counts {
  if (counts !== 'other' || citation.quote === null || amount.value === null) return counts;
  return countsInQuote(citation.quote, amount.value) ?? counts;
}

/** M320: figures of different days, or that cover different times. */
function differentDates(context: LintContext, { measure, pointer, figures }: Comparison): void {
  const dates = spanOf(figures, ({ asOf }) => asOf);
  const periods = spanOf(figures, ({ period }) => period);
  const span = dates ?? periods;
  if (!span) return;
  const variant = dates ? (periods ? 'both' : undefined) : 'periods';
  const params = {
    name: nameOf(measure),
    first: dated(span.first.date),
    firstPlace: placeOf(span.first.item),
    last: dated(span.last.date),
    lastPlace: placeOf(span.last.item),
    days: span.days,
  };
  context.report('M320', pointer, params, variant ? { variant } : {});
}

const dated = (date: CampaignDate): FindingValue => ({ date });

/** M321: the document itself says that definitions differ. */
function differentDefinitions(context: LintContext, { measure, pointer, figures }: Comparison): void {
  if (measure.comparable) return;
  context.report('M321', pointer, { name: nameOf(measure), count: figures.length, places: placesOf(figures) });
}

/** M322: a province beside a city. Regions without a level may be of any. */
function differentLevels(context: LintContext, { measure, pointer, figures }: Comparison): void {
  const groups = groupBy(
    figures.filter(({ region }) => region.level !== null),
    ({ region }) => region.level!,
  );
  if (groups.size < 2) return;
  const levels = [...groups]
    .slice(0, 4)
    .flatMap(([level, own], index) => [[`level${index}`, level] as const, [`places${index}`, placesOf(own)] as const]);
  context.report('M322', pointer, { name: nameOf(measure), ...Object.fromEntries<FindingValue>(levels) });
}

/** M323: exact figures beside bounds and rounded ones. */
function mixedExactness(context: LintContext, { measure, pointer, figures }: Comparison): void {
  const groups = groupBy(figures, ({ amount }) => isExact(amount));
  const [exact, inexact] = [groups.get(true), groups.get(false)];
  if (!exact || !inexact) return;
  context.report('M323', pointer, { name: nameOf(measure), exact: placesOf(exact), inexact: placesOf(inexact) });
}

/**
 * M324: a region beside the others that has figures, but none of this measure, not even one known to be missing. A province
 * whose cities have figures is not missing beside other cities.
 */
function missingPlaces(
  context: LintContext,
  { measure, pointer, figures }: Comparison,
  known: ReadonlySet<CampaignRegion>,
  siblings: ReadonlyMap<CampaignRegion | null, readonly CampaignRegion[]>,
): void {
  const parents = new Set(figures.map(({ region }) => region.parent));
  const above = ancestorsOf(figures);
  const levels = new Set(figures.map(({ region }) => region.level));
  const isWider = (region: CampaignRegion) => siblings.has(region) && !levels.has(region.level);
  const missing = [...parents]
    .flatMap((parent) => siblings.get(parent) ?? [])
    .filter((region) => !known.has(region) && !above.has(region) && !isWider(region));
  if (missing.length === 0) return;
  const places = { list: missing.slice(0, 8).map(({ name }): FindingValue => ({ text: name })) };
  context.report('M324', pointer, { name: nameOf(measure), places, count: missing.length });
}

/** All regions that those of some figures are parts of: a province is not missing beside its cities. */
function ancestorsOf(figures: readonly PlaceFigure[]): ReadonlySet<CampaignRegion> {
  const above = new Set<CampaignRegion>();
  for (const { region } of figures) {
    for (let it = region.parent; it && !above.has(it); it = it.parent) above.add(it);
  }
  return above;
}
