import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import { prepareRegions } from './prepare-regions.js';
import type { RegionsLayout, RegionsOptions } from './regions-types.js';

export type * from './regions-types.js';
export type { RegionsIndex } from './regions-index.js';
export { indexChosen, layoutWindow, longSlots, moveInRegions, mostRows, slotOfRegion } from './list-layout.js';

/**
 * Lays out regions as horizontal bars from zero: one measure, or what `measures`, `region` and `hierarchy` ask for. Rows that
 * count other things, cover another part of their places or are of other levels stand apart; an order is claimed only where
 * the figures allow one. Of a long list the first rows are laid out, and a note says how many more there are.
 *
 * @example
 * layoutRegions(campaign, { measure: 'projects' }, createLocale('en')).marks.map((mark) => mark.value)
 */
export const layoutRegions = (campaign: Campaign, options: RegionsOptions, locale: Locale): RegionsLayout =>
  prepareRegions(campaign, options, locale).layout();
