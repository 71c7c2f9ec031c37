import type {
  CampaignCategory,
  CampaignMeasure,
  CampaignProgramme,
  CampaignRegion,
  CampaignSource,
} from './campaign.js';
import type { CampaignDate } from './date.js';
import type { Lookup } from './id-index.js';

/** Everything that entries of a document refer to by id. */
export interface References {
  readonly sources: ReadonlyMap<string, CampaignSource>;
  readonly regions: Lookup<CampaignRegion>;
  readonly programmes: ReadonlyMap<string, CampaignProgramme>;
  readonly categories: Lookup<CampaignCategory>;
  readonly measures: ReadonlyMap<string, CampaignMeasure>;
  readonly asOf: CampaignDate | null;
}

/** The as-of date of an entry: its own, else its source's date of publication, else that of what is around it. */
export function inheritAsOf(
  own: CampaignDate | null,
  source: CampaignSource | null,
  around: CampaignDate | null,
): CampaignDate | null {
  return own ?? source?.published ?? around;
}
