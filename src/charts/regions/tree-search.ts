import { countBelow, countBranches, noNode, type RegionTree } from './region-tree.js';
import type { RegionList } from './region-search.js';
import type { BranchIndex } from './tree-index.js';
import type { SiblingOrder } from './tree-order.js';
import type { TreeView } from './tree-view.js';

/** The branches of a tree that a search has found something in. */
export interface FoundBranches {
  /** All of the tree, from the top, as far as something was found there. */
  readonly view: TreeView;
  /** The children of each node as they are listed. */
  readonly siblings: SiblingOrder;
}

/**
 * The regions that were found, with all that they lie within, and all that lies within them. Those with something found below
 * them are to be opened.
 */
export function findBranches({ tree, siblings }: BranchIndex, { order }: RegionList): FoundBranches {
  const found = new Set(order);
  const counts = countBranches(tree, (node) => found.has(node));
  const isListed = listedNodes(tree, counts.within, found);
  const families = new Map<number, Int32Array>();
  const of = (node: number) => {
    let family = families.get(node);
    if (!family) families.set(node, (family = siblings.of(node).filter((it) => isListed[it] === 1)));
    return family;
  };
  const hasAny = (node: number) => of(node).length > 0;
  const headings = [...tree.order].filter((node) => countBelow(counts, node) > 0);
  return {
    view: { root: noNode, path: [], top: of(noNode), headings },
    siblings: { of, hasAny, sort: siblings.sort },
  };
}

/** Marks what was found, what it lies within, and what lies within it. */
function listedNodes({ order, parent }: RegionTree, within: Int32Array, found: ReadonlySet<number>): Uint8Array {
  const isListed = new Uint8Array(order.length);
  const isInside = new Uint8Array(order.length);
  for (const node of order) {
    const above = parent[node]!;
    if (found.has(node) || (above >= 0 && isInside[above] === 1)) isInside[node] = 1;
    if (isInside[node] === 1 || within[node]! > 0) isListed[node] = 1;
  }
  return isListed;
}
