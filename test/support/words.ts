import type { Words } from '../../src/locale/index.js';

/** Counts that differ in their plural forms. */
const counts = [1, 2, 29206];

/**
 * Values for every placeholder. `word` stands for all texts; a count has its own `value` and `text`, which sentences with
 * placeholders of these names take for theirs.
 */
const valuesWith = (word: string, value: number) =>
  new Proxy<Record<string, unknown>>({ value, quarter: '2' }, { get: (own, key: string) => own[key] ?? word });

const listed = new Set(['clauses', 'paragraph', 'statements']);

/** Every sentence of a language with its path; a function is said once for each count, with `word` in all its places. */
export function* sentencesOf(entry: unknown, word: string, path = ''): Generator<readonly [string, unknown]> {
  if (typeof entry === 'function') {
    const say = entry as (...values: unknown[]) => unknown;
    if (listed.has(path)) yield [path, say([word, word])];
    else for (const count of counts) yield [path, say(valuesWith(word, count), valuesWith(word, count))];
  } else if (typeof entry === 'object' && entry !== null) {
    for (const [key, child] of Object.entries(entry)) yield* sentencesOf(child, word, path ? `${path}.${key}` : key);
  } else yield [path, entry];
}

/** Paths of all entries, each with whether it is a text, or how many values it takes. */
export function shapeOf(words: Words | object, path = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, entry]) => {
    const at = path ? `${path}.${key}` : key;
    if (typeof entry === 'object') return shapeOf(entry as object, at);
    return [`${at}: ${typeof entry}`];
  });
}
