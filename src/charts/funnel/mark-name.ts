import type { Speaker } from '../../layout/sentences.js';

/** Clauses joined to a sentence; what is not to be said is `null`. */
export const joinClauses = (clauses: readonly (string | null)[], { locale }: Speaker): string =>
  locale.words.clauses(clauses.filter((clause) => clause !== null));

/**
 * The accessible name of a mark: what is said of it, its funnel where there are several, and its place among its like.
 */
export function nameMark<T>(
  said: readonly (string | null)[],
  title: string | null,
  it: T,
  all: readonly T[],
  speaker: Speaker,
): string {
  const { number, words } = speaker.locale;
  const position = words.position({ index: number(all.indexOf(it) + 1), count: number(all.length) });
  return joinClauses([...said, title, position], speaker);
}
