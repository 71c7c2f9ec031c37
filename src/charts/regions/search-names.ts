import { createNameSearch, searchTexts, type NameSearch } from '../../layout/name-search.js';
import { lazy } from '../../locale/lazy.js';
import { regionAt, type RegionRows } from './region-rows.js';

/** Makes the search in the names of all rows; their texts are gathered at the first search. */
export const searchNames = (rows: Pick<RegionRows, 'campaign' | 'regions'>): (() => NameSearch) =>
  lazy(() => createNameSearch(rows.regions.length, (row) => searchTexts(regionAt(rows, row))));
