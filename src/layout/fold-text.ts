/** Letters that Unicode does not take apart into a letter and a mark, and marks of punctuation that are typed otherwise. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
  ...Object.entries({ '\u2018': "'", '\u2019': "'", '\u02bc': "'", '\u2010': '-', '\u2011': '-', '\u2013': '-' }),
]);

/** Accents, and characters without width: what does not count when texts are compared. */
const marks = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text as it is compared in a search: compatible forms made one (NFKC, so that full-width letters are letters), in lower
 * case, without accents, with single blanks and none at the ends.
 * @see https://www.unicode.org/reports/tr15/#Norm_Forms
 *
 * @example
 * foldText('Ｓão  Paulo') // 'sao paulo'
 */
export const foldText = (text: string): string => foldLines(text).replace(/\s+/g, ' ').trim();

/** As `foldText`, for many texts at once: `\n` and `\r` stay, and so may blanks at the ends of lines. */
export function foldLines(text: string): string {
  // Han characters and plain letters are the most of all names, and need no more.
  if (!/[^\n\r\x20-\x7f\u4e00-\u9fff]| {2}/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[^\0-\x7f\u4e00-\u9fff]/g, (character) => plainForms.get(character) ?? character)
    .replace(/[^\S\n\r ]| [^\S\n\r]+/g, ' ');
}

/** A part of a text, counted in UTF-16 code units as `slice` does. */
export interface TextPlace {
  /** Where it begins. */
  readonly start: number;
  /** Where what comes after it begins. */
  readonly end: number;
}

/** A text in a form that is searched, and for each of its code units the part of the original that it stands for. */
export interface MappedText {
  /** The rewritten text. */
  readonly text: string;
  /** For each of its code units the part of the original that it stands for. */
  readonly places: readonly TextPlace[];
}

/** Rewrites a text character by character (a letter and its accents are one), and remembers what came from where. */
export function mapText(original: string, rewrite: (character: string, before: string) => string): MappedText {
  let text = '';
  const places: TextPlace[] = [];
  for (const { 0: character, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const written = rewrite(character, text);
    const place = { start: index, end: index + character.length };
    for (let unit = 0; unit < written.length; unit += 1) places.push(place);
    text += written;
  }
  return { text, places };
}

/** As `foldText`, with the way back to the original. */
export const foldWithPlaces = (original: string): MappedText =>
  mapText(original, (character, before) => {
    if (/\s/.test(character)) return before === '' || before.endsWith(' ') ? '' : ' ';
    return foldText(character);
  });

/** The part of the original that some code units of a mapped text stand for. */
export const placeBetween = ({ places }: MappedText, at: number, length: number): TextPlace => ({
  start: places[at]!.start,
  end: places[at + length - 1]!.end,
});
