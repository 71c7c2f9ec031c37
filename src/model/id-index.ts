/** Finds things by their ids. */
export interface Lookup<T> {
  readonly get: (id: string) => T | undefined;
}

interface Entry {
  readonly id?: string | undefined;
}

/** Whether one id comes before another: the shorter first, those of one length as their characters do. */
const precedes = (a: string, b: string) => a.length < b.length || (a.length === b.length && a < b);

/**
 * Whether each entry has an id that comes after that of the entry before it, as codes and numbered ids in long lists mostly do:
 * then no two are the same.
 */
export function areAscending(entries: readonly Entry[]): boolean {
  let last = '';
  for (const { id } of entries) {
    if (id === undefined || !precedes(last, id)) return false;
    last = id;
  }
  return true;
}

/** Where entries stand, by their ids. */
export interface IdIndex extends Lookup<number> {
  /** How many ids there are: fewer than entries where some have the same. */
  readonly size: number;
}

/**
 * Where the entry of each id stands; of two with one id, the first. Lists mostly name others in the order in which these stand,
 * one or several times each: the last that was found is tried first, then the one after it. A map of all is made only when it is
 * needed, as it takes longer than all the rest.
 */
export function indexIds(entries: readonly { readonly id: string }[]): IdIndex {
  let positions = areAscending(entries) ? null : mapIds(entries);
  const size = positions?.size ?? entries.length;
  let last = 0;
  const find = (id: string) => {
    if (entries[last]?.id === id) return last;
    if (entries[last + 1]?.id === id && size === entries.length) return last + 1;
    return (positions ??= mapIds(entries)).get(id);
  };
  return {
    size,
    get: (id) => {
      const found = find(id);
      last = found ?? last;
      return found;
    },
  };
}

function mapIds(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (let position = entries.length - 1; position >= 0; position -= 1) positions.set(entries[position]!.id, position);
  return positions;
}
