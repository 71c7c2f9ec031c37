/** For each list from which the reader has left out entries: where those that are left stood. */
const keptIndexes = new WeakMap<object, readonly number[]>();

/** Remembers where the entries of a list stood before others were left out. */
export function keepIndexes(entries: readonly object[], indexes: readonly number[]): void {
  keptIndexes.set(entries, indexes);
}

/** Where in the JSON an entry of a list stood, for JSON Pointers: its position, unless entries before it were left out. */
export function entryIndex(entries: readonly object[], position: number): number {
  return keptIndexes.get(entries)?.[position] ?? position;
}
