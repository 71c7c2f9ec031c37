import type { Speaker } from '../../layout/sentences.js';
import { fitText, textWidth } from '../../layout/text-width.js';
import type { Phrase } from '../../locale/index.js';
import type { CampaignRegion } from '../../model/index.js';

/** Names wrap beyond this width, in em: that of the widest column of names. */
const columnEm = 11.5;
/** Words do not fill their lines. */
const filled = 0.85;

/** Whether a name fits into two lines of the column of names. */
function fits(name: string): boolean {
  const longest = Math.max(...name.split(/\s+/).map((word) => textWidth(word)));
  const isOneWord = longest <= columnEm;
  return textWidth(name) <= columnEm * 2 * (isOneWord ? filled : 1);
}

/** The name of a region as it fits into two lines: in full, else its short name, else cut. The full name is in the details. */
export function fitName({ name, shortName }: CampaignRegion, { phrase }: Speaker): Phrase {
  const full = phrase(name);
  if (fits(full.text)) return full;
  const short = shortName ? phrase(shortName) : null;
  if (short && short.text !== '' && fits(short.text)) return short;
  const shorter = short && textWidth(short.text) < textWidth(full.text) ? short : full;
  return { ...shorter, text: fitText(shorter.text, columnEm * 2 * filled) };
}
