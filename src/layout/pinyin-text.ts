import { createPinyinInitials } from '../locale/pinyin.js';
import { foldText, mapText, type MappedText } from './fold-text.js';

/** Writes names as the initials of their pinyin, and finds initials in what it has written. */
export interface PinyinText {
  /** Lines of folded names as initials, line by line; those without a Han character are empty. `\n` and `\r` stay. */
  readonly write: (lines: string) => string;
  /** One name as initials, with the way back to it. */
  readonly map: (name: string) => MappedText;
  /** A pattern for a query of the letters a to z. A letter also finds characters of which it is one of several initials. */
  readonly pattern: (query: string) => RegExp;
}

/** Stands for a Han character without a known reading: no query finds it, and none goes on across it. */
const unknown = 1;
/** The first code of those that stand for several letters each. All are below 256, so that texts stay small. */
const firstSeveral = 0xa1;

const isLetterOrDigit = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const isHan = (character: string) => /^\p{Script=Han}$/u.test(character);

/** Whether a text has a Han character. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Each Han character is written as the letter that its reading begins with, or, where there are several, as one character that
 * stands for them all. Other letters and digits stand for themselves; blanks and punctuation are left out.
 */
export function createPinyinText(): PinyinText {
  const initialsOf = createPinyinInitials();
  const several = new Map<string, number>();
  const known = new Map<number, number>();

  const codeOfInitials = (initials: string): number => {
    if (initials.length < 2) return initials === '' ? unknown : initials.charCodeAt(0);
    const code = several.get(initials) ?? firstSeveral + several.size;
    several.set(initials, code);
    return code;
  };
  /** The code of a Han character, else 0. */
  const codeOfHan = (point: number): number => {
    let code = known.get(point);
    if (code === undefined) {
      const character = String.fromCodePoint(point);
      code = isHan(character) ? codeOfInitials(initialsOf(character)) : 0;
      known.set(point, code);
    }
    return code;
  };
  const letterPattern = (letter: string) => {
    const others = [...several].filter(([initials]) => initials.includes(letter));
    return `[${letter}${String.fromCharCode(...others.map(([, code]) => code))}]`;
  };

  return {
    write: (lines) => writeLines(lines, codeOfHan),
    map: (name) =>
      mapText(name, (character) => {
        const folded = foldText(character);
        const code = folded === '' ? 0 : codeOfHan(folded.codePointAt(0)!);
        return code > 0 ? String.fromCharCode(code) : folded.replace(/[^a-z0-9]/g, '');
      }),
    pattern: (query) => new RegExp([...query].map(letterPattern).join(''), 'g'),
  };
}

function writeLines(lines: string, codeOfHan: (point: number) => number): string {
  const codes = new Uint8Array(lines.length);
  let length = 0;
  let lineStart = 0;
  let isChinese = false;
  for (let index = 0; index < lines.length; index += 1) {
    const code = lines.charCodeAt(index);
    if (code === 10 || code === 13) {
      if (!isChinese) length = lineStart;
      codes[length++] = code;
      lineStart = length;
      isChinese = false;
    } else if (code < 128) {
      if (isLetterOrDigit(code)) codes[length++] = code;
    } else {
      const point = lines.codePointAt(index)!;
      if (point > 0xffff) index += 1;
      const initial = codeOfHan(point);
      if (initial > 0) codes[length++] = initial;
      isChinese ||= initial > 0;
    }
  }
  return textOfCodes(codes.subarray(0, isChinese ? length : lineStart));
}

/** In pieces: a call takes only so many arguments. */
function textOfCodes(codes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 8192) parts.push(String.fromCharCode(...codes.subarray(at, at + 8192)));
  return parts.join('');
}
