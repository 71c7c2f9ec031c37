import type { Text } from '../model/index.js';
import { foldLines, foldText, foldWithPlaces, placeBetween, type TextPlace } from './fold-text.js';
import { createPinyinText, hasHan, type PinyinText } from './pinyin-text.js';

/** Finds rows by any of their names. */
export interface NameSearch {
  /**
   * The numbers of the rows that have the query in one of their names, ascending. The empty query finds all rows. The same
   * query gives the same array again.
   */
  readonly find: (query: string) => Uint32Array;
  /**
   * Where a name that is shown has the query, to be marked there: as written, else by its initials. `null` when the row was
   * found by something else, such as its code or its name in another language, and for the empty query.
   */
  readonly placeIn: (name: string, query: string) => TextPlace | null;
}

/** What a region, or anything like it, can be found by. */
export interface Named {
  /** Its name for references, which is often its code. */
  readonly id: string;
  /** Full name, in any number of languages. */
  readonly name: Text;
  /** Short name, if it has one. */
  readonly shortName?: Text | null;
  /** Its codes by scheme, if it has any. */
  readonly codes?: Readonly<Record<string, string>> | null;
}

/** Everything that a region can be found by: all languages of its name and short name, its id and its codes. */
export function searchTexts({ id, name, shortName, codes }: Named): readonly string[] {
  const texts = languagesOf(name);
  if (shortName) texts.push(...languagesOf(shortName));
  texts.push(id);
  for (const scheme in codes) if (codes[scheme] !== id) texts.push(codes[scheme]!); // the id is often a code
  return texts;
}

const languagesOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/**
 * Makes a search in the names of many rows: case, width and accents do not count, and a query of Latin letters also finds
 * Chinese names by the initials of their pinyin (`cdgx` finds 成都高新). What it needs is made at the first search.
 *
 * @param count - How many rows there are.
 * @param textsOf - All that a row can be found by; see `searchTexts`.
 *
 * @example
 * createNameSearch(regions.length, (row) => searchTexts(regions[row]!)).find('zzs') // the row of 漳州市, and others
 */
export function createNameSearch(count: number, textsOf: (row: number) => readonly string[]): NameSearch {
  const pinyin = once(createPinyinText);
  const names = once(() => splitRows(count, foldLines(joinRows(count, textsOf))));
  const initials = once(() => splitRows(count, pinyin().write(names().text)));
  let last: { readonly query: string; readonly found: Uint32Array } | null = null;

  const search = (query: string): Uint32Array => {
    const isFound = new Uint8Array(count);
    if (query === '') isFound.fill(1);
    else markText(names(), query, isFound);
    if (isInitials(query)) markInitials(initials(), pinyin().pattern(query), isFound);
    return rowsMarked(isFound);
  };

  return {
    find: (typed) => {
      const query = foldText(typed);
      if (last?.query !== query) last = { query, found: search(query) };
      return last.found;
    },
    placeIn: (name, typed) => {
      const query = foldText(typed);
      if (query === '') return null;
      const folded = foldWithPlaces(name);
      const at = folded.text.indexOf(query);
      if (at >= 0) return placeBetween(folded, at, query.length);
      return isInitials(query) && hasHan(name) ? placeOfInitials(name, query, pinyin()) : null;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

const isInitials = (query: string) => /^[a-z]+$/.test(query);

function placeOfInitials(name: string, query: string, { map, pattern }: PinyinText): TextPlace | null {
  const mapped = map(name);
  const match = pattern(query).exec(mapped.text);
  return match && placeBetween(mapped, match.index, query.length);
}

/** All names of all rows in one text: the platform's own search goes through it in one pass, and no row is an object. */
interface JoinedNames {
  readonly text: string;
  /** Where the names of each row begin; last, where those of one row more would. */
  readonly starts: Uint32Array;
}

/** One line for each name; after the names of each row a `\r` in place of the `\n`. */
function joinRows(count: number, textsOf: (row: number) => readonly string[]): string {
  const rows = new Array<string>(count);
  for (let row = 0; row < count; row += 1) {
    const texts = textsOf(row);
    let lines = texts[0] ?? '';
    for (let at = 1; at < texts.length; at += 1) lines += `\n${texts[at]!}`;
    rows[row] = lines.includes('\r') ? lines.replaceAll('\r', ' ') : lines;
  }
  return rows.join('\r');
}

function splitRows(count: number, text: string): JoinedNames {
  const starts = new Uint32Array(count + 1);
  for (let row = 1; row < count; row += 1) starts[row] = text.indexOf('\r', starts[row - 1]) + 1;
  starts[count] = text.length + 1;
  return { text, starts };
}

/** Marks the rows with a word. Once it is found in a row, the search goes on with the next. */
function markText({ text, starts }: JoinedNames, query: string, isFound: Uint8Array): void {
  let next = 0;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, starts[next])) {
    const row = rowAt(starts, at, next);
    isFound[row] = 1;
    next = row + 1;
    if (next === isFound.length) return;
  }
}

function markInitials({ text, starts }: JoinedNames, pattern: RegExp, isFound: Uint8Array): void {
  let next = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const row = rowAt(starts, match.index, next);
    isFound[row] = 1;
    next = row + 1;
    pattern.lastIndex = starts[next]!;
  }
}

/** The row in whose names a place lies, which is not before the row `from`; the nearer it is, the sooner it is found. */
function rowAt(starts: Uint32Array, at: number, from: number): number {
  let step = 1;
  while (from + step < starts.length && starts[from + step]! <= at) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return low;
}

function rowsMarked(isFound: Uint8Array): Uint32Array {
  const rows = new Uint32Array(isFound.length);
  let length = 0;
  for (let row = 0; row < isFound.length; row += 1) if (isFound[row] === 1) rows[length++] = row;
  return rows.slice(0, length);
}
