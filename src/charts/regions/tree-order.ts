import { childrenOf, countBelow, noNode, type BranchCounts, type RegionTree } from './region-tree.js';

/**
 * What siblings are ordered by: the rank of each node, a whole number, the least first; or a comparison of two nodes. Of equal
 * ones the order of the document stands.
 */
export type SiblingRank = Int32Array | ((a: number, b: number) => number);

/** How the nodes of a tree are listed. */
export interface OrderOptions {
  /** What siblings are ordered by. Default: the order of the document. */
  readonly rank?: SiblingRank | null;
  /**
   * Lists only branches that have some of this: those with a figure, or those that a search found. Default: all, so that a
   * region without a figure is shown as not reported.
   */
  readonly only?: BranchCounts | null;
}

/** The children of nodes as they are listed. A family is ordered when it is first asked for: most are never opened. */
export interface SiblingOrder {
  /** The listed children of a node in order; of `noNode` the roots. Do not change it. */
  readonly of: (node: number) => Int32Array;
  /** Whether a node has a child that is listed. */
  readonly hasAny: (node: number) => boolean;
  /** Puts nodes of any families in the same order; equal ones stay as they come. */
  readonly sort: (nodes: Int32Array) => Int32Array;
}

/** The order in which the children of each node are listed, and which of them are. */
export function orderSiblings(tree: RegionTree, { rank = null, only = null }: OrderOptions = {}): SiblingOrder {
  const families = new Map<number, Int32Array>();
  const sort = (nodes: Int32Array) => sortNodes(nodes, rank);
  const of = (node: number) => {
    let family = families.get(node);
    if (family) return family;
    const children = childrenOf(tree, node);
    family = sort(only ? children.filter((child) => only.within[child]! > 0) : children);
    if (rank || only) families.set(node, family);
    return family;
  };
  const hasAny = (node: number) => {
    if (node === noNode) return only ? of(node).length > 0 : tree.roots > 0;
    return only ? countBelow(only, node) > 0 : tree.childCount[node]! > 0;
  };
  return { of, hasAny, sort };
}

/** From here on numbers are sorted, which takes a fraction of the time of comparing nodes, but some memory. */
const manyNodes = 64;

function sortNodes(nodes: Int32Array, rank: SiblingRank | null): Int32Array {
  if (!rank) return nodes;
  if (typeof rank === 'function') return nodes.slice().sort(rank);
  if (nodes.length < manyNodes) return nodes.slice().sort((a, b) => rank[a]! - rank[b]!);
  return sortByRank(nodes, rank);
}

/** Sorts rank and place in one number each, which is exact as long as it is below 2^53. */
function sortByRank(nodes: Int32Array, rank: Int32Array): Int32Array {
  const count = nodes.length;
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place++) keys[place] = rank[nodes[place]!]! * count + place;
  keys.sort();
  const sorted = new Int32Array(count);
  for (let at = 0; at < count; at++) sorted[at] = nodes[keys[at]! - count * Math.floor(keys[at]! / count)]!;
  return sorted;
}
