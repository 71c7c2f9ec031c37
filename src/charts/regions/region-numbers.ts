import type { CampaignRegion } from '../../model/index.js';

/**
 * Finds the place of a region in the list of all. Figures and parents mostly follow the order of that list, so the next
 * place and the one before are tried first; the whole list is read only for a region that stands elsewhere.
 */
export function numberRegions(regions: readonly CampaignRegion[]): (region: CampaignRegion) => number {
  let next = 0;
  let numbers: Map<CampaignRegion, number> | undefined;
  return (region) => {
    if (regions[next - 1] === region) return next - 1;
    if (regions[next] !== region) {
      numbers ??= new Map(regions.map((it, index) => [it, index]));
      next = numbers.get(region) ?? -1;
    }
    next += 1;
    return next - 1;
  };
}
