import fc from 'fast-check';
import type { CampaignRegion } from '../../src/model/index.js';

/** A region with nothing but an id and a parent. */
export const regionOf = (id: string, parent: CampaignRegion | null = null): CampaignRegion =>
  Object.freeze({ id, name: id, shortName: null, parent, level: null, codes: null });

/** Regions by the place of the parent of each, which comes before it. */
export function regionsFrom(parents: readonly (number | null)[], ids: readonly string[] = []): CampaignRegion[] {
  const regions: CampaignRegion[] = [];
  parents.forEach((parent, index) => {
    regions.push(regionOf(ids[index] ?? `r${index}`, parent === null ? null : regions[parent]!));
  });
  return regions;
}

/** Regions with this many children on each level, level by level. */
export function evenRegions(counts: readonly number[]): CampaignRegion[] {
  const all: CampaignRegion[] = [];
  let above: readonly (CampaignRegion | null)[] = [null];
  for (const count of counts) {
    const level: CampaignRegion[] = [];
    for (const parent of above) {
      for (let index = 0; index < count; index++) level.push(regionOf(`r${all.length + level.length}`, parent));
    }
    for (const region of level) all.push(region);
    above = level;
  }
  return all;
}

/** Up to 40 regions with several roots, in any order: a child may come before its parent. */
export const anyRegions: fc.Arbitrary<CampaignRegion[]> = fc
  .array(fc.tuple(fc.nat(60), fc.nat(1000)), { maxLength: 40 })
  .map((drawn) => {
    const regions = regionsFrom(drawn.map(([parent], index) => (index === 0 || parent >= index ? null : parent)));
    return regions
      .map((region, index) => ({ region, key: drawn[index]![1] }))
      .sort((a, b) => a.key - b.key)
      .map(({ region }) => region);
  });

/** Yes or no for some nodes, repeated for the others. */
export const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
