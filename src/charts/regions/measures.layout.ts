import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import { layoutMeasures } from './measure-columns.js';
import { layoutRegion } from './measure-rows.js';
import type { RegionsLayout, RegionsOptions } from './regions-types.js';

/**
 * Several measures beside each other, or all measures of one region, where that is asked for; otherwise, and where it cannot be
 * had, which is then said, the comparison of one measure.
 *
 * @param one - Lays out the comparison of one measure.
 */
export function layoutSeveral(
  campaign: Campaign,
  { region, measures, ...options }: RegionsOptions,
  locale: Locale,
  one: () => RegionsLayout,
): RegionsLayout {
  if (region) {
    const note = locale.words.regionLeftOut({ id: region });
    return layoutRegion(campaign, region, locale) ?? withNotes(one(), [note]);
  }
  if (!measures?.length) return one();
  const leftOut = () => measures.map((id) => locale.words.measureLeftOut({ id }));
  return layoutMeasures(campaign, measures, options, locale) ?? withNotes(one(), leftOut());
}

/** The same layout with more notes. Its table is a getter, and is not to be read here. */
function withNotes(layout: RegionsLayout, notes: readonly string[]): RegionsLayout {
  const descriptors = Object.getOwnPropertyDescriptors(layout);
  return Object.defineProperties(
    {},
    { ...descriptors, notes: { value: [...notes, ...layout.notes], enumerable: true } },
  ) as RegionsLayout;
}
