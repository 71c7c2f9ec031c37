import type { CampaignRegion } from '../../model/index.js';

/** How far ahead of the furthest place a region is looked for: past those that it lies in. */
const ahead = 8;
/** How many places may be looked at for each region before a map of all is quicker. */
const mostLooks = 8;

/**
 * Finds the place of a region in the list of all; -1 for none. Figures mostly follow the order of that list, so the next place
 * and the one before are tried first; then those a little ahead of the furthest place so far, those before it, backwards, where
 * the region is that all of these lie in, and all others. Only where that costs too much is a map of all made.
 */
export function numberRegions(regions: readonly CampaignRegion[]): (region: CampaignRegion) => number {
  let next = 0;
  let furthest = 0;
  let looks = regions.length * mostLooks;
  let numbers: Map<CampaignRegion, number> | undefined;
  const look = (region: CampaignRegion): number => {
    const near = Math.min(regions.length, furthest + ahead);
    for (let at = furthest; at < near; at += 1) if (regions[at] === region) return at;
    for (let at = furthest - 1; at >= 0 && looks > 0; at -= 1, looks -= 1) if (regions[at] === region) return at;
    for (let at = near; at < regions.length && looks > 0; at += 1, looks -= 1) if (regions[at] === region) return at;
    numbers ??= placesByRegion(regions);
    return numbers.get(region) ?? -1;
  };
  return (region) => {
    if (regions[next - 1] === region) return next - 1;
    if (regions[next] !== region) next = look(region);
    next += 1;
    if (next > furthest) furthest = next;
    return next - 1;
  };
}

/** The place of each region in the list of all. */
export function placesByRegion(regions: readonly CampaignRegion[]): Map<CampaignRegion, number> {
  const numbers = new Map<CampaignRegion, number>();
  for (let at = 0; at < regions.length; at += 1) numbers.set(regions[at]!, at);
  return numbers;
}
