/** Longest phrase that is read; a figure or a date with its words is far shorter. */
export const longestPhrase = 200;

/** Characters, and the one as which all of them are read. One for one, so that offsets stay as they are. */
const readAs: readonly (readonly [string, string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u301c\u223c', '~'],
  ['\u202f\u2007\u2009', '\u00a0'],
  ['\u3000\t\n\r', ' '],
  ['\uffe5', '\u00a5'],
  ['\uffe1', '\u00a3'],
  ['\u2018\u2019', "'"],
  ['〇', '零'],
];

/** Traditional characters of number and date words, and beneath them the simplified ones as which they are read. */
const traditional = '萬億兩餘約過個幾數達僅內於將來間項場處號開滿';
const simplified = '万亿两余约过个几数达仅内于将来间项场处号开满';

const sameCharacter: ReadonlyMap<string, string> = new Map([
  ...readAs.flatMap(([characters, same]) => [...characters].map((character) => [character, same] as const)),
  ...[...traditional].map((character, index) => [character, simplified.charAt(index)] as const),
]);

function normaliseCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return sameCharacter.get(character) ?? character.toLowerCase();
}

/** The characters that are read as others; the rest, most Chinese ones among them, are not looked at one by one. */
const readOtherwise = new RegExp(`[A-Z\\uff01-\\uff5e${[...sameCharacter.keys()].join('')}]`, 'g');

/**
 * The words as the parsers read them: full-width letters, digits and punctuation as ASCII, every dash a hyphen, ASCII letters
 * in lower case. As long as what was printed, so that an offset in one is an offset in the other.
 */
export function normaliseWords(text: string): string {
  return text.replace(readOtherwise, normaliseCharacter);
}

/** The match of a sticky pattern at an offset; `null` when it does not match there. */
export function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

/** The offset of the first character at or after `at` that is not a space. */
export function skipSpaces(words: string, at: number): number {
  let next = at;
  while (words[next] === ' ' || words[next] === '\u00a0') next += 1;
  return next;
}

/** Words with what they mean, by their first character and the longest first. */
export type WordTable<T> = ReadonlyMap<string, readonly (readonly [string, T])[]>;

/** A table of words to look up with {@link wordAt}: at most offsets none begins, and nothing more is compared. */
export function wordTable<T>(entries: readonly (readonly [string, T])[]): WordTable<T> {
  const table = new Map<string, (readonly [string, T])[]>();
  for (const entry of [...entries].sort((a, b) => b[0].length - a[0].length)) {
    const first = entry[0].charAt(0);
    const known = table.get(first);
    if (known) known.push(entry);
    else table.set(first, [entry]);
  }
  return table;
}

/** The longest word of a table that stands at an offset, as a whole word where it ends in a Latin letter; `null` if none. */
export function wordAt<T>(table: WordTable<T>, words: string, at: number): [number, T] | null {
  const found = table
    .get(words.charAt(at))
    ?.find(
      ([word]) =>
        words.startsWith(word, at) && !/[a-z][a-z]/.test(words.slice(at + word.length - 1, at + word.length + 1)),
    );
  return found ? [at + found[0].length, found[1]] : null;
}
