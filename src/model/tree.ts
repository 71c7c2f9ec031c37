import type { Place, Resolver } from './resolve.js';

interface Entry {
  readonly id: string;
  readonly parent?: string | undefined;
}

/**
 * Builds the nodes of a list whose entries name their parents, parents first. A parent that does not exist, or a circle of
 * parents, is reported and cut there. Walks without recursion, so that depth is no limit.
 */
export function buildTree<E extends Entry, N extends object>(
  entries: readonly E[],
  list: string,
  resolver: Resolver,
  create: (entry: E, parent: N | null, at: Place) => N,
): { readonly nodes: readonly N[]; readonly byId: ReadonlyMap<string, N> } {
  const index = resolver.byId(entries, list, (_, { position }) => position);
  const made = new Array<N | undefined>(entries.length);
  const byId = new Map<string, N>();
  const path: number[] = [];
  const isOnPath = new Uint8Array(entries.length);
  for (const [id, start] of index) {
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
    byId.set(id, made[start]!);
  }
  return { nodes: Object.freeze([...byId.values()]), byId };

  /** The parent of the entry at the end of the path; none when it is unknown, or on the path itself. */
  function parentOf(position: number): number | null {
    const entry = entries[position]!;
    if (entry.parent === undefined) return null;
    const at = { list, entries, position };
    const parent = resolver.find(index, entry.parent, at, 'parent', list);
    if (parent === null || isOnPath[parent] === 0) return parent;
    resolver.report('M203', at, 'parent', { found: `"${entry.id}"`, field: 'parent' });
    return null;
  }
}
