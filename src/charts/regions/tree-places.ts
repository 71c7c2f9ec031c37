import type { RegionList } from './region-search.js';
import { findNodes, noNode, type RegionTree } from './region-tree.js';
import { rowOf, type TreeRows } from './tree-rows.js';

/** So many regions are remembered by their ids. */
const mostKnown = 1000;

/** Regions of a tree by their ids, and places in view. */
export interface TreePlaces {
  /** The node of a region; `noNode` for none. */
  readonly nodeOf: (id: string) => number;
  /** The place of a region in view; -1 when it is not there. */
  readonly placeOf: (id: string) => number;
  /** The id of the region at a place; `null` for none. */
  readonly idAt: (place: number) => string | null;
  /** The id of the first region in view that a search has found; `null` for none. */
  readonly firstFound: () => string | null;
}

/** Finds nodes by their ids; some are remembered, as one is asked for at each step of scrolling. */
export function createNodeFinder(tree: RegionTree): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    if (known.size > mostKnown) known.clear();
    if (!known.has(id)) known.set(id, findNodes(tree, [id]).nodes[0] ?? noNode);
    return known.get(id)!;
  };
}

/** Finds the regions in view. */
export function placesOf(rows: TreeRows, list: RegionList, nodeOf: TreePlaces['nodeOf']): TreePlaces {
  const idAt = (place: number) => rows.tree.regions[rows.nodes[place] ?? noNode]?.id ?? null;
  return {
    nodeOf,
    placeOf: (id) => {
      const node = nodeOf(id);
      return node === noNode ? -1 : rowOf(rows, node);
    },
    idAt,
    firstFound: () => {
      const found = new Set(list.order);
      return idAt(rows.nodes.findIndex((node) => found.has(node)));
    },
  };
}
