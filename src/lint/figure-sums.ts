import { resolveAmount } from '../model/resolve.js';
import { groupBy } from '../model/group-by.js';
import { boundsOf, type Amount, type Bounds } from '../model/amount.js';
import type { CampaignCategory, CampaignFigure, CampaignRegion } from '../model/index.js';
import { addBounds, isSurelyMore } from '../model/interval-sum.js';
import { amountOf, boundsOrMore, excessOf, figureNames, keyOf, placedStages } from './figure-places.js';
import type { FindingValue } from './finding.js';
import { placeEntries, type LintContext } from './lint-context.js';

/** Figures of one measure at one time, of whole regions: without category by region, and with one by region and category. */
interface Layer {
  readonly whole: Map<CampaignRegion | null, CampaignFigure>;
  readonly byCategory: Map<CampaignRegion | null, Map<CampaignCategory, CampaignFigure>>;
}

/** M302: the figures of children against that of their parent, and those of categories against that of their region. */
export function sumsOfFigures(context: LintContext, faulty: ReadonlySet<string>): void {
  const children = groupBy(context.campaign.regions, ({ parent }) => parent);
  for (const { whole, byCategory } of layersOf(context, faulty).values()) {
    for (const [region, figure] of whole) {
      const below = region ? (children.get(region) ?? []) : [];
      if (below.length > 0) checkRegions(context, figure, below, whole);
      const categories = byCategory.get(region);
      if (categories) checkCategories(context, figure, categories);
    }
  }
}

/** The figures that may be added up, by what must be the same for that. */
function layersOf(context: LintContext, faulty: ReadonlySet<string>): ReadonlyMap<string, Layer> {
  const layers = new Map<string, Layer>();
  for (const figure of context.campaign.figures) {
    const { measure, kind, period, asOf, programme, scope, counts, region, category } = figure;
    if (measure.aggregate !== 'sum' || scope !== null || faulty.has(context.pointerOf(figure))) continue;
    const key = keyOf(measure.id, kind, period?.edtf, asOf?.edtf, programme?.id, counts);
    const layer: Layer = layers.get(key) ?? { whole: new Map(), byCategory: new Map() };
    layers.set(key, layer);
    if (!category) {
      if (!layer.whole.has(region)) layer.whole.set(region, figure);
      continue;
    }
    const own = layer.byCategory.get(region) ?? new Map<CampaignCategory, CampaignFigure>();
    layer.byCategory.set(region, own);
    if (!own.has(category)) own.set(category, figure);
  }
  return layers;
}

/** The sum of amounts, as far as it is known: an unknown one of things that cannot be negative is nothing or more. */
function sumOf(amounts: readonly (Amount | undefined)[]): Bounds | null {
  const known = amounts.map((amount) => (amount ? boundsOf(amount) : null));
  if (known.every((bounds) => bounds !== null)) return addBounds(known);
  const negative = known.some((bounds) => bounds !== null && bounds.low < 0);
  return negative ? null : addBounds(amounts.map((amount) => (amount ? boundsOrMore(amount) : atLeastNothing)));
}

const atLeastNothing: Bounds = { low: 0, high: Infinity, lowOpen: false, highOpen: true };

function checkRegions(
  context: LintContext,
  parent: CampaignFigure,
  children: readonly CampaignRegion[],
  figures: Layer['whole'],
): void {
  const sum = sumOf(children.map((region) => figures.get(region)?.amount));
  const found = children.filter((region) => figures.has(region)).length;
  compare(context, parent, sum, { count: found, all: children.length }, 'regions');
}

/** Categories may leave something out, so that only too much is wrong. Of a category and its wider one only the wider is added. */
function checkCategories(
  context: LintContext,
  figure: CampaignFigure,
  categories: ReadonlyMap<CampaignCategory, CampaignFigure>,
): void {
  const outer = [...categories].filter(([category]) => !hasAncestorIn(category, categories));
  const sum = sumOf(outer.map(([, { amount }]) => amount));
  compare(
    context,
    figure,
    sum && { ...sum, high: Infinity, highOpen: true },
    { count: outer.length, all: outer.length },
    'categories',
  );
}

function hasAncestorIn(category: CampaignCategory, all: ReadonlyMap<CampaignCategory, unknown>): boolean {
  for (let it = category.parent, steps = 0; it && steps < 50; it = it.parent, steps += 1) if (all.has(it)) return true;
  return false;
}

function compare(
  context: LintContext,
  figure: CampaignFigure,
  sum: Bounds | null,
  counts: { readonly count: number; readonly all: number },
  variant: 'regions' | 'categories',
): void {
  const own = boundsOf(figure.amount);
  if (!own || !sum) return;
  const more = isSurelyMore(sum, own);
  if (!more && !isSurelyMore(own, sum)) return;
  const { unit } = figure.measure;
  const difference = { amount: more ? excessOf(sum, own) : excessOf(own, sum) };
  const stated = { amount: figure.amount, unit };
  const params = { ...figureNames(figure), ...counts, sum: { amount: amountOf(sum) }, stated, difference };
  const name = variant === 'categories' ? variant : more ? 'more' : 'fewer';
  context.report('M302', `${context.pointerOf(figure)}/value`, params, { variant: name });
}

/** M303: the parts of a stage against the stage. */
export function partsOfStages(context: LintContext, faulty: ReadonlySet<string>): void {
  for (const { entry, pointer } of placedStages(context)) {
    const parts = placeEntries(entry.parts ?? [], `${pointer}/parts`);
    const whole = entry.value === undefined ? null : boundsOf(resolveAmount(entry));
    const wrong = [pointer, ...parts.map((part) => part.pointer)].some((at) => faulty.has(at));
    if (!whole || parts.length === 0 || wrong) continue;
    const sum = sumOf(parts.map((part) => resolveAmount(part.entry)));
    const stage = { name: { text: entry.label ?? entry.id ?? '' }, stated: { amount: resolveAmount(entry) } };
    if (sum) reportParts(context, `${pointer}/parts`, stage, sum, whole);
  }
}

function reportParts(
  context: LintContext,
  pointer: string,
  stage: Readonly<Record<string, FindingValue>>,
  sum: Bounds,
  whole: Bounds,
): void {
  const params = { ...stage, sum: { amount: amountOf(sum) } };
  if (isSurelyMore(sum, whole)) {
    const difference = { amount: excessOf(sum, whole) };
    context.report('M303', pointer, { ...params, difference }, { variant: 'more' });
  } else if (isSurelyMore(whole, sum)) {
    context.report('M303', pointer, params, { variant: 'fewer', severity: 'notice' });
  }
}
