import type { Locale } from '../../locale/index.js';
import { createSpeaker } from '../../layout/sentences.js';
import type { Campaign, CampaignMeasure } from '../../model/index.js';
import { chooseLens } from './lenses.js';
import { everyRegion, type RegionRows } from './region-rows.js';
import { createOnce, lazyChanges, type IndexedGroup, type RegionsIndex } from './regions-index.js';
import type { RegionsOptions } from './regions-types.js';
import { searchNames } from './search-names.js';

/**
 * The figures of all regions, as rows that are nodes of a tree. Nothing is compared, sorted or measured yet: that is done for
 * the families that come in view. Values are not known until then: see `FamilySource`.
 *
 * @param before - An index of the same campaign, whose figures are used again if it is of the same measure.
 */
export function indexFigures(
  campaign: Campaign,
  measure: CampaignMeasure,
  { show, per }: RegionsOptions,
  locale: Locale,
  before: RegionsIndex | null = null,
): RegionsIndex {
  const isSame = before !== null && before.rows.campaign === campaign && before.rows.measure === measure;
  const rows = isSame ? before.rows : everyRegion(campaign, measure);
  const group = groupOfAll(rows);
  return {
    speaker: createSpeaker(campaign, locale),
    rows,
    ...chooseLens(rows, show ?? 'value', per ?? null),
    values: new Float64Array(rows.regions.length).fill(NaN),
    extent: null,
    wholes: new Map(),
    changes: isSame ? before.changes : lazyChanges(rows),
    comparability: { common: null, groups: [group] },
    groups: [group],
    groupOf: () => group,
    order: rows.regions,
    sections: [{ group, start: 0, end: rows.regions.length }],
    spread: null,
    names: isSame ? before.names : searchNames(rows),
    once: createOnce(),
  };
}

/** All regions in one group that claims nothing. */
const groupOfAll = ({ regions }: RegionRows): IndexedGroup => ({
  difference: null,
  rows: regions,
  members: regions,
  scopesDiffer: false,
  known: 0,
  ranked: 0,
  spread: null,
  mayRank: false,
  rankOf: () => null,
});
