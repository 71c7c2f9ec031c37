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
  const index = resolver.byId(entries, list, (entry) => entry);
  const places = new Map(entries.map((entry, position) => [entry, { list, entries, position }]));
  const made = new Map<E, N>();
  for (const start of index.values()) {
    const path: E[] = [];
    const seen = new Set<E>();
    let entry: E | undefined = start;
    while (entry && !made.has(entry)) {
      path.push(entry);
      seen.add(entry);
      const at: Place = places.get(entry)!;
      const parent: E | null = resolver.find(index, entry.parent, at, 'parent', list);
      if (parent && seen.has(parent)) {
        resolver.report('M203', at, 'parent', { found: `"${entry.id}"`, field: 'parent' });
        entry = undefined;
      } else entry = parent ?? undefined;
    }
    let parent: N | null = entry ? made.get(entry)! : null;
    for (const child of path.reverse()) {
      const node: N = create(child, parent, places.get(child)!);
      made.set(child, node);
      parent = node;
    }
  }
  const byId = new Map([...index].map(([id, entry]) => [id, made.get(entry)!]));
  return { nodes: Object.freeze([...byId.values()]), byId };
}
