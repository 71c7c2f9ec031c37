import { layoutRegions, type RegionsLayout, type RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, en } from './demo.js';

/** A figure as in a document: its fields, its value, or `null` for one that is known to be missing. */
export type Figure = Record<string, unknown> | number | null;

/** What bars are made with besides their figures. */
export interface MoreOfBars {
  readonly measure?: object;
  readonly measures?: readonly object[];
  readonly locale?: Locale;
  readonly observations?: readonly object[];
  /** Fields of the regions, by their ids. */
  readonly regions?: Readonly<Record<string, object>>;
  /** Regions that come before all others. */
  readonly above?: readonly object[];
  readonly categories?: readonly object[];
  readonly annotations?: readonly object[];
}

/** Bars of regions a, b, c … with these figures of measure `m`; `undefined` means no observation at all. */
export function barsOf(
  figures: readonly (Figure | undefined)[],
  options: RegionsOptions = {},
  more: MoreOfBars = {},
): RegionsLayout {
  const ids = figures.map((_, index) => 'abcdefghij'[index] ?? `r${index}`);
  const observations = figures.flatMap((figure, index) => {
    if (figure === undefined) return [];
    const fields = typeof figure === 'object' && figure !== null ? figure : { value: figure };
    return [{ measure: 'm', region: ids[index], value: null, ...fields }];
  });
  const campaign = campaignOf({
    regions: [...(more.above ?? []), ...ids.map((id) => ({ id, name: id.toUpperCase(), ...more.regions?.[id] }))],
    measures: [{ id: 'm', label: 'Listed', ...more.measure }, ...(more.measures ?? [])],
    categories: more.categories ?? [],
    annotations: more.annotations ?? [],
    observations: [...observations, ...(more.observations ?? [])],
  });
  return layoutRegions(campaign, { measure: 'm', ...options }, more.locale ?? en);
}

/** Ids of the bars in their order. */
export const idsOf = ({ marks }: RegionsLayout): readonly string[] => marks.map(({ id }) => id);

/** The bar of a region. */
export const markOf = ({ marks }: RegionsLayout, id: string) => marks.find((mark) => mark.id === id)!;

/** A line of the details of a region, by its term. */
export const detailOf = (layout: RegionsLayout, id: string, term: string): string | undefined =>
  markOf(layout, id).details.find((line) => line.term === term)?.value.text;
