const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = /[ !'(),.:;I[\]ijl|·’‘]/;
const broad = /[@MWmw%&—…]/;

/** Widths of the characters below 128, which most texts are made of. */
const ascii = Array.from({ length: 128 }, (_, code) => measureCharacter(String.fromCharCode(code)));

/** Width of one character in em. Chinese, Japanese and Korean characters are 1 em by Unicode's East Asian Width. */
function measureCharacter(character: string): number {
  if (wide.test(character)) return 1;
  if (/\p{M}/u.test(character)) return 0;
  if (narrow.test(character)) return 0.32;
  if (broad.test(character)) return 0.92;
  return /\p{Lu}/u.test(character) ? 0.72 : 0.63;
}

const characterWidth = (character: string): number => ascii[character.charCodeAt(0)] ?? measureCharacter(character);

/** The gap that browsers set between an ideograph and a Latin letter or a digit, in em. */
const autospace = 0.15;

function isSpaced(before: string, character: string): boolean {
  const meets = (a: string, b: string) =>
    wide.test(a) && /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b) && !wide.test(b);
  return meets(before, character) || meets(character, before);
}

/**
 * About how wide a text is in em, on the safe side for common sans-serif and serif fonts. A table, not a measurement: it gives
 * the same answer on a server.
 * @see https://www.unicode.org/reports/tr11/
 */
export function textWidth(text: string): number {
  let width = 0;
  let before = '';
  let wasAscii = true;
  for (const character of text) {
    const isAscii = character.charCodeAt(0) < 128;
    const mayMeet = !(isAscii && wasAscii); // only an ideograph and a letter or digit have a gap between them
    width += characterWidth(character) + (mayMeet && isSpaced(before, character) ? autospace : 0);
    before = character;
    wasAscii = isAscii;
  }
  return width;
}

/** A text cut to a width in em, with an ellipsis, or whole when it fits. */
export function fitText(text: string, widthEm: number): string {
  if (textWidth(text) <= widthEm) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character + '…') > widthEm) break;
    cut += character;
  }
  return cut.trimEnd() + '…';
}
