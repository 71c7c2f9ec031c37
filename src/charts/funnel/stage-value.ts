import type { Speaker } from '../../layout/sentences.js';
import type { Amount, CampaignStage, Unit } from '../../model/index.js';

/** Whether a stage is a step to be passed, with no number of its own. */
export const isGate = ({ kind }: CampaignStage): boolean => kind === 'gate';

/** The value of a stage as a reader sees it; a word when there is none. `unit`: `null` where it is named elsewhere. */
export function valueWords(stage: CampaignStage, unit: Unit | null, { locale, plain }: Speaker): string {
  return isGate(stage) ? locale.words.gate : locale.amount(stage.amount, unit, plain);
}

/** "Wishes met: 23,023 wishes". */
export const labelledValue = (stage: CampaignStage, speaker: Speaker): string =>
  speaker.locale.words.labelled({
    label: speaker.text(stage.label),
    value: valueWords(stage, stage.unit, speaker),
  });

/** The name of a stage in quotation marks. */
export const quoteStage = ({ label }: CampaignStage, { locale, text }: Speaker): string =>
  locale.words.quoted({ label: text(label) });

/** "88.6% of “Wishes claimed”"; `null` when there is no share. */
export const shareWords = (share: Amount | null, base: CampaignStage, speaker: Speaker): string | null =>
  share && speaker.locale.words.shareOf({ share: speaker.locale.ratio(share), base: quoteStage(base, speaker) });
