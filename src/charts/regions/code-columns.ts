import type { TableColumn } from '../../layout/chart-layout.js';
import type { CampaignRegion } from '../../model/index.js';
import { regionAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';

/** More schemes than these are in the details only. */
const mostSchemes = 4;

/** A column of a table with the codes of regions in one scheme, by which other data can be joined. */
export interface CodeColumn extends TableColumn {
  /** What stands in it of a region; empty where it has no such code. */
  readonly codeOf: (region: CampaignRegion) => string;
}

/** A column for each scheme in which some row has a code, in the order in which they are first met. */
export function codeColumns({ rows }: RegionsIndex): readonly CodeColumn[] {
  const schemes = new Set<string>();
  for (let row = 0; row < rows.regions.length && schemes.size < mostSchemes; row += 1) {
    const { codes } = regionAt(rows, row);
    if (codes) for (const scheme of Object.keys(codes)) schemes.add(scheme);
  }
  return [...schemes].slice(0, mostSchemes).map((scheme) => ({
    label: scheme,
    numeric: false,
    codeOf: ({ codes }) => (codes && Object.hasOwn(codes, scheme) ? codes[scheme]! : ''),
  }));
}
