import { orderByValue } from '../../layout/row-order.js';
import { childrenOf, countBelow, noNode, type BranchCounts, type RegionTree } from './region-tree.js';

/** The value that nodes are ordered by: the greatest first, and `NaN`, which is not known, last. */
export interface SiblingValue {
  /** The value of a node; read once for each family that it is in. */
  readonly valueAt: (node: number) => number;
}

/** What siblings are ordered by: their values, or a comparison of two nodes. Of equal ones the order of the document stands. */
export type SiblingRank = SiblingValue | ((a: number, b: number) => number);

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

function sortNodes(nodes: Int32Array, rank: SiblingRank | null): Int32Array {
  if (!rank) return nodes;
  if (typeof rank === 'function') return nodes.slice().sort(rank);
  const values = Float64Array.from(nodes, rank.valueAt);
  const places = nodes.length < manyNodes ? orderFew(values) : orderByValue(values, { descending: true });
  const sorted = new Int32Array(nodes.length);
  for (let at = 0; at < sorted.length; at++) sorted[at] = nodes[places[at]!]!;
  return sorted;
}

/** From here on numbers are sorted, which takes a fraction of the time of comparing nodes, but some memory. */
const manyNodes = 64;

/** The places of a few values in their order: each is put where it belongs among those before it. */
function orderFew(values: Float64Array): Uint32Array {
  const places = new Uint32Array(values.length);
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!;
    let at = place;
    while (at > 0 && isBefore(value, values[places[at - 1]!]!)) places[at] = places[--at]!;
    places[at] = place;
  }
  return places;
}

const isBefore = (value: number, other: number) => value > other || (Number.isNaN(other) && !Number.isNaN(value));
