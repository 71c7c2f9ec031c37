/** What kind of hidden character: decides its name. */
export type HiddenKind =
  | 'zeroWidthSpace'
  | 'nonJoiner'
  | 'joiner'
  | 'wordJoiner'
  | 'byteOrderMark'
  | 'directionMark'
  | 'directionChange'
  | 'softHyphen'
  | 'tag'
  | 'control'
  | 'surrogate'
  | 'annotation'
  | 'variation'
  | 'invisible';

/** The hidden characters of a text. */
export interface HiddenCharacters {
  /** How many there are. */
  readonly count: number;
  /** What the first of them is. */
  readonly kind: HiddenKind;
  /** Its code point: `U+200B`. */
  readonly character: string;
  /** Which character of the text it is, from 1. */
  readonly position: number;
  /** The visible characters before it, at most ten. */
  readonly before: string;
}

/** Anything that may be hidden, for a quick look; whether it is, depends on what is around it. */
const suspects = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u3164\uffa0]/u;

/** The kinds by range of code points, in their order. */
const kinds: readonly (readonly [from: number, to: number, kind: HiddenKind])[] = [
  [0x00, 0x08, 'control'],
  [0x0b, 0x0c, 'control'],
  [0x0e, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xad, 0xad, 'softHyphen'],
  [0x61c, 0x61c, 'directionMark'],
  [0x180b, 0x180d, 'variation'],
  [0x180e, 0x180e, 'invisible'],
  [0x180f, 0x180f, 'variation'],
  [0x200b, 0x200b, 'zeroWidthSpace'],
  [0x200c, 0x200c, 'nonJoiner'],
  [0x200d, 0x200d, 'joiner'],
  [0x200e, 0x200f, 'directionMark'],
  [0x202a, 0x202e, 'directionChange'],
  [0x2060, 0x2060, 'wordJoiner'],
  [0x2061, 0x2064, 'invisible'],
  [0x2066, 0x2069, 'directionChange'],
  [0x206a, 0x206f, 'invisible'],
  [0x3164, 0x3164, 'invisible'],
  [0xd800, 0xdfff, 'surrogate'],
  [0xfe00, 0xfe0f, 'variation'],
  [0xfeff, 0xfeff, 'byteOrderMark'],
  [0xffa0, 0xffa0, 'invisible'],
  [0xfff9, 0xfffb, 'annotation'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation'],
];

function kindOf(character: string): HiddenKind | null {
  const code = character.codePointAt(0)!;
  for (const [from, to, kind] of kinds) if (code <= to) return code >= from ? kind : null;
  return null;
}

/** The hidden and direction-changing characters of a text that nothing there needs; `null` when there are none. */
export function hiddenCharacters(text: string): HiddenCharacters | null {
  if (!suspects.test(text)) return null;
  const characters = [...text];
  const hasRightToLeft = rightToLeft.test(text);
  const found = characters.flatMap((character, index) => {
    const kind = kindOf(character);
    if (!kind || (kind === 'directionMark' && hasRightToLeft)) return [];
    return isNeeded(kind, characters, index) ? [] : [{ kind, index }];
  });
  const [first] = found;
  if (!first) return null;
  const { kind, index } = first;
  const code = characters[index]!.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return { count: found.length, kind, character: `U+${code}`, position: index + 1, before: lastOf(characters, index) };
}

/** The last visible characters before a place, on its line. */
function lastOf(characters: readonly string[], index: number): string {
  const visible = characters.slice(Math.max(0, index - 30), index).filter((character) => !kindOf(character));
  return visible.slice(-10).join('').replace(/\s+/g, ' ').trim();
}

const rightToLeft = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** The scripts in which joiners change the shape of letters. */
const joiningScripts =
  'Arabic Syriac Mongolian Nko Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala ' +
  'Tibetan Myanmar Khmer Thai Lao Balinese Javanese';
const joiningClass = joiningScripts.replace(/\w+ ?/g, (script) => `\\p{Script=${script.trim()}}`);
const joining = new RegExp(`(?=[\\p{L}\\p{M}])[${joiningClass}]`, 'u');
const pictograph = /\p{Extended_Pictographic}/u;
/** What may stand between a pictograph and the joiner after it: a presentation selector, a skin tone. */
const beforeJoiner = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u;

/** Whether a character that is often a slip has a use where it stands. */
function isNeeded(kind: HiddenKind, characters: readonly string[], index: number): boolean {
  const before = characters[index - 1] ?? '';
  const after = characters[index + 1] ?? '';
  switch (kind) {
    case 'joiner':
      return (beforeJoiner.test(before) && pictograph.test(after)) || joining.test(before) || joining.test(after);
    case 'nonJoiner':
      return joining.test(before) || joining.test(after);
    case 'variation':
      return takesVariation(before, characters[index]!.codePointAt(0)!);
    case 'tag':
      return isFlag(characters, index);
    default:
      return false;
  }
}

/**
 * Whether a character takes a variation selector.
 * @see https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt
 */
function takesVariation(base: string, selector: number): boolean {
  if (selector >= 0xe0100) return /\p{Script=Han}/u.test(base);
  if (selector < 0xfe00) return /\p{Script=Mongolian}/u.test(base);
  if (selector >= 0xfe0e) return /\p{Emoji}/u.test(base);
  return /[\p{Script=Han}\p{S}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Script=Egyptian_Hieroglyphs}0\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f]/u.test(
    base,
  );
}

/** Whether a tag character belongs to the flag of a part of a country: a black flag, tags, and the tag that ends them. */
function isFlag(characters: readonly string[], index: number): boolean {
  const isTag = (character: string | undefined) => character !== undefined && kindOf(character) === 'tag';
  let start = index;
  while (isTag(characters[start]) && index - start < 8) start -= 1;
  let end = index;
  while (isTag(characters[end + 1]) && end - index < 8) end += 1;
  return characters[start] === '\u{1f3f4}' && characters[end] === '\u{e007f}';
}
