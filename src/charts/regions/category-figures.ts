import type { Phrase } from '../../locale/index.js';
import { absent, exactly, isExact } from '../../model/amount.js';
import { addNumbers } from '../../model/exact-sum.js';
import type { Amount, CampaignCategory, CampaignFigure } from '../../model/index.js';
import { isBetter } from './region-figures.js';
import { numberRegions } from './region-numbers.js';
import type { RegionRows } from './region-rows.js';
import type { CategoryBar } from './regions-types.js';

/** The figures of a measure by category. */
export interface CategoryFigures {
  /** The categories that have figures, in the document's order, without those within another of them. */
  readonly categories: readonly CampaignCategory[];
  /** Those within another of them. */
  readonly within: readonly CampaignCategory[];
  /** The figure of a category of a region, by its place in the campaign. */
  readonly find: (region: number, category: CampaignCategory) => CampaignFigure | null;
  /** Whether a region has any. */
  readonly has: (region: number) => boolean;
}

/** One category, or all that no pattern is left for. */
export interface CategoryPart {
  /** Id of the category; `~other` for several. */
  readonly id: string;
  /** What it is called. */
  readonly label: Phrase;
  /** Its figure in a region, by its place in the campaign; absent without one. */
  readonly amountAt: (region: number) => Amount;
  /** The figures that it is made of. */
  readonly figuresAt: (region: number) => readonly (CampaignFigure | null)[];
}

/** The parts of one row. */
export interface RowParts {
  /** A bar for each part; none where the region has no such figures. */
  readonly parts: readonly CategoryBar[];
  /** The parts are drawn as one bar. */
  readonly isStacked: boolean;
  /** Why the bar of a region is not divided in a list that has room for nothing else; `null` where nothing is to be said. */
  readonly line: string | null;
}

/** A category as it is written below the bar of a region. */
export interface CategoryText {
  /** What it is called. */
  readonly label: Phrase;
  /** The longest of its values. */
  readonly value: string;
}

/** Finds the actual figures of the categories of each region: of several one of the whole region, then the latest. */
export function collectCategories({ campaign, measure }: RegionRows): CategoryFigures {
  const numberOf = numberRegions(campaign.regions);
  const byRegion = new Map<number, Map<CampaignCategory, CampaignFigure>>();
  const used = new Set<CampaignCategory>();
  for (const figure of campaign.figures) {
    const { region, category } = figure;
    if (figure.measure !== measure || figure.kind !== 'actual' || !region || !category) continue;
    const place = numberOf(region);
    const own = byRegion.get(place) ?? new Map<CampaignCategory, CampaignFigure>();
    byRegion.set(place, own);
    used.add(category);
    const before = own.get(category);
    if (!before || isBetter(figure, before)) own.set(category, figure);
  }
  const isWithin = ({ parent }: CampaignCategory) => {
    for (let it = parent; it; it = it.parent) if (used.has(it)) return true;
    return false;
  };
  const all = campaign.categories.filter((category) => used.has(category));
  return {
    categories: all.filter((category) => !isWithin(category)),
    within: all.filter(isWithin),
    find: (region, category) => byRegion.get(region)?.get(category) ?? null,
    has: (region) => byRegion.has(region),
  };
}

/** The sum of figures; absent unless all of them are exactly known. */
export function sumOf(amounts: readonly (Amount | null)[]): Amount {
  if (!amounts.every((amount) => amount && isExact(amount))) return absent('notReported');
  return exactly(addNumbers(amounts.map((amount) => amount!.value!)));
}
