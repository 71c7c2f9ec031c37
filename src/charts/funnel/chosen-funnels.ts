import type { Locale } from '../../locale/index.js';
import type { Campaign, CampaignFunnel } from '../../model/index.js';
import { latestEditions } from './edition.js';

const idsOf = (wanted: string | null | undefined): readonly string[] =>
  wanted?.split(/\s+/).filter((id) => id !== '') ?? [];

const named = (campaign: Campaign, name: string): readonly CampaignFunnel[] =>
  campaign.funnels.filter(({ id, documentId }) => id === name || documentId === name);

/** The funnels that are asked for, in the order in which they are; all of the document when none is. */
export function chosenFunnels(campaign: Campaign, wanted: string | null | undefined): readonly CampaignFunnel[] {
  const ids = idsOf(wanted);
  if (!ids.length) return latestEditions(campaign.funnels, campaign);
  return [...new Set(ids.flatMap((id) => named(campaign, id)))];
}

/** That some of the funnels that are asked for are not in the document. */
export const unknownNotes = (
  campaign: Campaign,
  wanted: string | null | undefined,
  locale: Locale,
): readonly string[] =>
  idsOf(wanted)
    .filter((id) => !named(campaign, id).length)
    .map((id) => locale.words.failure.unknownFunnel({ id, known: knownIds(campaign, locale) }));

/** A list of the ids by which funnels can be asked for. */
export const knownIds = (campaign: Campaign, locale: Locale): string =>
  locale.list([...new Set(campaign.funnels.map(({ id, documentId }) => documentId ?? id))]);
