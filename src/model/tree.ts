import { indexIds, type Lookup } from './id-index.js';
import type { Place, Resolver } from './resolve.js';

interface Entry {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** The nodes of a list whose entries name their parents. */
export interface Tree<N> {
  /** In the order of the entries; of two with one id only the first. */
  readonly nodes: readonly N[];
  /** The same by their ids. */
  readonly byId: Lookup<N>;
}

/**
 * Builds the nodes of a list whose entries name their parents, parents first. Of two with one id the second is reported and left
 * out. A parent that does not exist, or a circle of parents, is reported and cut there. Walks without recursion, so that depth
 * is no limit.
 */
export function buildTree<E extends Entry, N extends object>(
  entries: readonly E[],
  list: string,
  resolver: Resolver,
  create: (entry: E, parent: N | null, at: Place) => N,
): Tree<N> {
  const positions = indexIds(entries);
  const made = new Array<N | undefined>(entries.length);
  const path: number[] = [];
  const isOnPath = new Uint8Array(entries.length);
  for (let start = 0; start < entries.length; start += 1) {
    if (isTwin(start)) continue;
    let parent: N | null = null;
    for (let position: number | null = start; position !== null;) {
      if (made[position]) {
        parent = made[position]!;
        break;
      }
      path.push(position);
      isOnPath[position] = 1;
      position = parentOf(position);
    }
    while (path.length) {
      const child = path.pop()!;
      parent = create(entries[child]!, parent, { list, entries, position: child });
      made[child] = parent;
      isOnPath[child] = 0;
    }
  }
  const nodes = positions.size === entries.length ? (made as N[]) : made.filter((node) => node !== undefined);
  return { nodes: Object.freeze(nodes), byId: { get: (id) => made[positions.get(id) ?? -1] } };

  /** Whether an entry before it has its id. */
  function isTwin(position: number): boolean {
    if (positions.size === entries.length) return false;
    const { id } = entries[position]!;
    if (positions.get(id) === position) return false;
    resolver.report('M202', { list, entries, position }, 'id', { found: `"${id}"`, list }, 'entry');
    return true;
  }

  /** The parent of the entry at the end of the path; none when it is unknown, or on the path itself. */
  function parentOf(position: number): number | null {
    const entry = entries[position]!;
    if (entry.parent === undefined) return null;
    const at = { list, entries, position };
    const parent = resolver.find(positions, entry.parent, at, 'parent', list);
    if (parent === null || isOnPath[parent] === 0) return parent;
    resolver.report('M203', at, 'parent', { found: `"${entry.id}"`, field: 'parent' });
    return null;
  }
}
