import { own, type Speaker } from '../../layout/sentences.js';
import { textWidth } from '../../layout/text-width.js';
import { lazy } from '../../locale/lazy.js';
import { absent } from '../../model/amount.js';
import type { Amount, CampaignCategory } from '../../model/index.js';
import {
  collectCategories,
  sumOf,
  type CategoryFigures,
  type CategoryPart,
  type CategoryText,
  type RowParts,
} from './category-figures.js';
import { LongestAmounts } from './longest-amounts.js';
import { drawValue } from './region-bars.js';
import { figureAt, regionAt, type RegionRows } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { CategoryBar, CategoryKey, RegionsOptions } from './regions-types.js';
import { stackParts, whyNotStacked } from './stacked-parts.js';
import { ExtentOf, type Extent, type ValueScale } from './value-scale.js';

/** The figures of categories, as they are drawn. */
export interface CategoryLayout {
  /** How far they reach; `null` without any. */
  readonly extent: Extent | null;
  /** The bars of a row on a scale. */
  readonly partsOf: (row: number, scale: ValueScale) => RowParts;
  /** The patterns and what they stand for; none where no bar is divided into them. */
  readonly legend: readonly CategoryKey[];
  /** The categories that have bars of their own below that of a region; none where they are parts of it. */
  readonly texts: () => readonly CategoryText[];
  /** For each reason why a bar is not divided, the first row of which that is said. */
  readonly undivided: () => readonly number[];
  /** There are bars of categories. */
  readonly hasParts: boolean;
  /** What was asked for and cannot be drawn. */
  readonly notes: readonly string[];
}

/** So many patterns can be told apart; the last stands for all other categories where there are more. */
const mostPatterns = 8;
/** As many places are named in a note at most. */
const mostNamed = 8;

const none: RowParts = { parts: [], isStacked: false, line: null };
const noParts = {
  extent: null,
  partsOf: () => none,
  texts: () => [],
  undivided: () => [],
  legend: [],
  hasParts: false,
} as const;

/**
 * The figures of the categories of each region, where they are asked for.
 *
 * @param isLong - All rows are of one height: a bar that cannot be stacked has no others below it, and says why.
 */
export function layoutCategories(
  index: RegionsIndex,
  { by, layout, scaleType }: RegionsOptions,
  isLong = false,
): CategoryLayout {
  const { rows, lens, speaker } = index;
  const { words } = speaker.locale;
  if (by !== 'category') return { ...noParts, notes: [] };
  if (lens.show !== 'value') return { ...noParts, notes: [words.categoriesNeedValues] };
  const found = collectCategories(rows);
  if (!rows.regions.some((region) => found.has(region))) return { ...noParts, notes: [words.noCategories] };
  const parts = partsOfChart(found, index);
  const why = (row: number) =>
    layout === 'stacked' && found.has(rows.regions[row]!) ? whyNotStacked(rows, row, parts) : null;
  const stacks = layout === 'stacked' && scaleType !== 'log';
  const isStacked = (row: number) =>
    stacks && found.has(rows.regions[row]!) && why(row) === null && !index.wholes.get(row)?.isLeftOut;
  const partsOf = (row: number, scale: ValueScale): RowParts => {
    if (!found.has(rows.regions[row]!)) return none;
    if (isStacked(row)) {
      const stacked = stackParts(figureAt(rows, row)!, rows.regions[row]!, parts, scale, speaker);
      return { parts: stacked, isStacked: true, line: null };
    }
    const reason = stacks && isLong ? why(row) : null;
    const line = reason && words.undivided[reason];
    return { parts: barsOf(rows.regions[row]!, parts, scale, index), isStacked: false, line };
  };
  return {
    extent: extentOf(index, parts),
    partsOf,
    texts: lazy(() => (stacks ? [] : parts.map((part) => textOf(part, index)))),
    undivided: lazy(() => (stacks && isLong ? firstOfEach(rows.regions.length, why) : [])),
    hasParts: true,
    legend: rows.regions.some((_, row) => isStacked(row)) ? legendOf(parts, speaker) : [],
    notes: [...withinNotes(found, speaker), ...(layout === 'stacked' ? stackNotes(index, why) : [])],
  };
}

/** The categories that are drawn: all, or the first of them and then the rest as one. */
function partsOfChart({ categories, find }: CategoryFigures, { speaker, rows }: RegionsIndex): readonly CategoryPart[] {
  const { phrase, text, locale } = speaker;
  const one = (category: CampaignCategory): CategoryPart => ({
    id: category.id,
    label: phrase(category.label),
    amountAt: (region) => find(region, category)?.amount ?? absent('notReported'),
    figuresAt: (region) => [find(region, category)],
  });
  if (categories.length <= mostPatterns) return categories.map(one);
  const others = categories.slice(mostPatterns - 1);
  const names = locale.list(others.map(({ label }) => text(label)));
  const figuresAt = (region: number) => others.map((category) => find(region, category));
  const rest: CategoryPart = {
    id: '~other',
    label: own(locale.words.otherCategories(locale.count(others.length), { names })),
    figuresAt,
    amountAt: (region) =>
      rows.measure.aggregate === 'sum'
        ? sumOf(figuresAt(region).map((figure) => figure?.amount ?? null))
        : absent('notApplicable'),
  };
  return [...categories.slice(0, mostPatterns - 1).map(one), rest];
}

function barsOf(
  region: number,
  parts: readonly CategoryPart[],
  scale: ValueScale,
  { rows, speaker }: RegionsIndex,
): readonly CategoryBar[] {
  return parts.map(({ id, label, amountAt }, pattern) => {
    const amount = amountAt(region);
    const value = valueOf(amount, rows, speaker);
    return { id, label, value, absent: amount.absence !== null, pattern, bar: drawValue(amount, scale) };
  });
}

const valueOf = (amount: Amount, { measure }: RegionRows, { locale, plain }: Speaker) =>
  locale.amount(amount, null, plain, measure.decimals);

/** A category with the longest of its values. */
function textOf({ label, amountAt }: CategoryPart, { rows, speaker }: RegionsIndex): CategoryText {
  const longest = new LongestAmounts<Amount>();
  for (const region of rows.regions) {
    const amount = amountAt(region);
    longest.add(amount, null, amount);
  }
  const values = longest.items.map((amount) => valueOf(amount, rows, speaker));
  return { label, value: values.reduce((a, b) => (textWidth(b) > textWidth(a) ? b : a), '') };
}

function extentOf({ rows, wholes }: RegionsIndex, parts: readonly CategoryPart[]): Extent | null {
  const reach = new ExtentOf();
  rows.regions.forEach((region, row) => {
    if (!wholes.get(row)?.isLeftOut) for (const { amountAt } of parts) reach.add(amountAt(region));
  });
  return reach.extent;
}

const legendOf = (parts: readonly CategoryPart[], { locale }: Speaker): readonly CategoryKey[] => [
  ...parts.map(({ label }, pattern) => ({ label, pattern })),
  { label: own(locale.words.restOfCategories), pattern: -1 },
];

function withinNotes({ within }: CategoryFigures, { locale, text }: Speaker): readonly string[] {
  if (!within.length) return [];
  return [locale.words.withinCategory({ names: locale.list(within.map(({ label }) => text(label))) })];
}

/** The first row of which each reason holds. */
function firstOfEach(count: number, why: (row: number) => string | null): readonly number[] {
  const found = new Map<string, number>();
  for (let row = 0; row < count; row += 1) {
    const reason = why(row);
    if (reason && !found.has(reason)) found.set(reason, row);
  }
  return [...found.values()];
}

/** Which regions have parts that are not drawn as one bar, and why. */
function stackNotes(index: RegionsIndex, why: (row: number) => 'over' | 'unknown' | null): readonly string[] {
  const { rows, speaker } = index;
  const { locale, text } = speaker;
  const names = { over: [] as string[], unknown: [] as string[] };
  for (let row = 0; row < rows.regions.length; row += 1) {
    const reason = why(row);
    if (reason) names[reason].push(text(regionAt(rows, row).name));
  }
  const say = (all: readonly string[]) => {
    const more = all.length - mostNamed;
    return locale.list(more > 0 ? [...all.slice(0, mostNamed), locale.words.andMore(locale.count(more))] : all);
  };
  return (['over', 'unknown'] as const).flatMap((reason) =>
    names[reason].length ? [locale.words.notStacked[reason]({ names: say(names[reason]) })] : [],
  );
}
