import type { Text } from './vocabulary.js';

/** What tells two texts apart, in whatever order their languages are given; empty for none. */
export function textKey(text: Text | null | undefined): string {
  if (text === null || text === undefined) return '';
  return typeof text === 'string' ? text : JSON.stringify(Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1)));
}
