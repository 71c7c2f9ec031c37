import { own, type Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import type { Campaign, CampaignFunnel } from '../../model/index.js';
import type { Family } from './families.js';
import type { FunnelFamily } from './funnel-types.js';

/** The title of a campaign, which funnels without one of their own go by. */
const campaignTitle = ({ title }: Campaign, { locale, phrase }: Speaker): Phrase =>
  title === '' ? own(locale.words.funnel) : phrase(title);

/** "Small wishes, Yanbian Prefecture". A funnel without a title of its own goes by that of the campaign. */
function titleOf(funnel: CampaignFunnel, campaign: Campaign, speaker: Speaker): Phrase {
  const title = funnel.title ? speaker.phrase(funnel.title) : null;
  if (!funnel.region) return title ?? campaignTitle(campaign, speaker);
  const place = speaker.text(funnel.region.name);
  return title ? { ...title, text: speaker.locale.words.inPlace({ title: title.text, place }) } : own(place);
}

/** What a funnel is called: its title, or what tells it from the others of its family: its part, its place, or its date. */
export function nameInFamily(
  funnel: CampaignFunnel,
  family: Family,
  campaign: Campaign,
  isApart: boolean,
  speaker: Speaker,
): Phrase {
  const { phrase, locale } = speaker;
  const differ = (pick: (it: CampaignFunnel) => unknown) =>
    family.length > 1 && new Set(family.map(pick)).size === family.length;
  if (isApart && funnel.title && family.length > 1) return phrase(funnel.title);
  if (funnel.region && differ(({ region }) => region)) return phrase(funnel.region.name);
  if (funnel.asOf && differ(({ asOf }) => asOf?.edtf) && !differ(({ title }) => JSON.stringify(title))) {
    return own(locale.date(funnel.asOf));
  }
  return titleOf(funnel, campaign, speaker);
}

/** What the funnels of a family have in common. */
export function familyTitle(funnels: Family, campaign: Campaign, isApart: boolean, speaker: Speaker): Phrase {
  const { id, title } = funnels[0]!;
  const original = isApart && campaign.funnels.find((funnel) => funnel.id === id);
  if (original) return titleOf(original, campaign, speaker);
  const isShared = new Set(funnels.map((funnel) => JSON.stringify(funnel.title))).size === 1;
  return isShared && title ? speaker.phrase(title) : campaignTitle(campaign, speaker);
}

/** The title of the chart: that of its funnel, of its family, or of the campaign. */
export function chartTitle(campaign: Campaign, families: readonly FunnelFamily[], speaker: Speaker): Phrase {
  const [{ title, groups }] = families as readonly [FunnelFamily];
  if (families.length === 1) return title ?? groups[0]!.title;
  const all = speaker.phrase(campaign.title);
  return { ...all, text: speaker.locale.words.funnelsTitle({ title: all.text }) };
}
