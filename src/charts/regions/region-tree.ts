import type { CampaignRegion } from '../../model/index.js';
import { lazy } from '../../locale/lazy.js';
import { placesByRegion } from './region-numbers.js';

/** In place of a node where there is none: the parent of a root, or a region that is not in the tree. */
export const noNode = -1;

/**
 * The regions of a campaign as a tree. A node is the place of a region in `regions`; all arrays but `order` are by node. It
 * takes 16 bytes a region.
 */
export interface RegionTree {
  /** The regions, in the order of the document. */
  readonly regions: readonly CampaignRegion[];
  /** How many regions are part of no other: they come first in `order`. */
  readonly roots: number;
  /** The node that each is part of; `noNode` for a root. */
  readonly parent: Int32Array;
  /** All nodes, level by level: the children of a node stand side by side, in the order of the document, and after it. */
  readonly order: Int32Array;
  /** Where in `order` the children of each begin. */
  readonly firstChild: Int32Array;
  /** How many children each has. */
  readonly childCount: Int32Array;
}

/**
 * Indexes the regions of a campaign, in time that grows with their number and without recursion, so that depth is no limit.
 * Give all of them: a region whose parent is not among them becomes a root. Parents form no circle; `createCampaign` sees to
 * that.
 *
 * @example
 * const tree = indexTree(campaign.regions);
 * childrenOf(tree, findNodes(tree, ['gansu']).nodes[0]).length
 */
export function indexTree(regions: readonly CampaignRegion[]): RegionTree {
  const parent = parentsOf(regions);
  return { regions, parent, ...orderByLevel(parent) };
}

/**
 * The node of each region's parent; `noNode` for none. A parent mostly stands right before its first part, or is the one that
 * the region before lies in, or follows the last parent; only others are looked up in a map of all.
 */
export function parentsOf(regions: readonly CampaignRegion[]): Int32Array {
  const parents = new Int32Array(regions.length).fill(noNode);
  const places = lazy(() => placesByRegion(regions));
  let last = noNode;
  for (let node = 0; node < regions.length; node++) {
    const { parent } = regions[node]!;
    if (!parent) continue;
    if (regions[last] !== parent) last = parentNear(regions, parents, node, last) ?? places().get(parent) ?? noNode;
    parents[node] = last;
  }
  return parents;
}

/** How many places are looked at after the last parent, as some regions have no parts, and upwards. */
const nearby = 16;

/** The parent of a region, where it is one of those that the region before lies in, or follows the last parent. */
function parentNear(
  regions: readonly CampaignRegion[],
  parents: Int32Array,
  node: number,
  last: number,
): number | undefined {
  const { parent } = regions[node]!;
  let above = node - 1;
  for (let step = 0; step < nearby && above >= 0; step++, above = parents[above]!) {
    if (regions[above] === parent) return above;
  }
  for (let step = 1; step <= nearby; step++) if (regions[last + step] === parent) return last + step;
  return undefined;
}

/** The nodes level by level, and where the children of each stand in that order. */
function orderByLevel(parent: Int32Array): Pick<RegionTree, 'order' | 'roots' | 'firstChild' | 'childCount'> {
  const count = parent.length;
  const next = new Int32Array(count); // the sibling after each, in the order of the document
  const first = new Int32Array(count + 1).fill(noNode); // the first child of each; of none in the last place
  for (let node = count - 1; node >= 0; node--) {
    const above = parent[node] === noNode ? count : parent[node]!;
    next[node] = first[above]!;
    first[above] = node;
  }
  const order = new Int32Array(count);
  const firstChild = new Int32Array(count);
  const childCount = new Int32Array(count);
  let end = 0;
  for (let it = first[count]!; it !== noNode; it = next[it]!) order[end++] = it;
  const roots = end;
  for (let at = 0; at < end; at++) {
    const node = order[at]!;
    firstChild[node] = end;
    for (let it = first[node]!; it !== noNode; it = next[it]!) order[end++] = it;
    childCount[node] = end - firstChild[node];
  }
  return { order, roots, firstChild, childCount };
}

/** For each node what all nodes of its branch have together, itself among them. */
function addUpwards(parent: Int32Array, order: Int32Array, own: (node: number) => number): Int32Array {
  const sums = new Int32Array(parent.length);
  for (let at = order.length - 1; at >= 0; at--) {
    const node = order[at]!;
    sums[node]! += own(node);
    if (parent[node] !== noNode) sums[parent[node]!]! += sums[node]!;
  }
  return sums;
}

/** The children of a node in the order of the document; of `noNode` the roots. Not a copy: do not change it. */
export function childrenOf({ order, roots, firstChild, childCount }: RegionTree, node: number): Int32Array {
  if (node === noNode) return order.subarray(0, roots);
  return order.subarray(firstChild[node], firstChild[node]! + childCount[node]!);
}

/** The way from the top down to a node, itself included; empty for `noNode` and what is no node. The breadcrumb of a drilled chart. */
export function pathTo({ parent }: RegionTree, node: number): readonly number[] {
  const path: number[] = [];
  for (let it = node; it >= 0 && it < parent.length; it = parent[it]!) path.push(it);
  return path.reverse();
}

/** What a list of ids names. */
export interface FoundNodes {
  /** The nodes, in the order of the document. */
  readonly nodes: readonly number[];
  /** The ids that name no region, to be told to who wrote them. */
  readonly unknown: readonly string[];
}

/** The nodes that ids name. Reads the ids of all regions once, which is quicker for a few of them than to index all. */
export function findNodes({ regions }: Pick<RegionTree, 'regions'>, ids: Iterable<string>): FoundNodes {
  const wanted = new Set(ids);
  const nodes: number[] = [];
  for (let node = 0; node < regions.length && wanted.size; node++) {
    if (wanted.delete(regions[node]!.id)) nodes.push(node);
  }
  return { nodes, unknown: [...wanted] };
}

/** Which nodes have something, such as a figure, and how many of each branch. */
export interface BranchCounts {
  /** Whether a node itself has it. */
  readonly has: (node: number) => boolean;
  /** How many nodes of each branch have it, the node at its top among them. */
  readonly within: Int32Array;
}

/** Counts the nodes of each branch that have something. */
export function countBranches({ parent, order }: RegionTree, has: BranchCounts['has']): BranchCounts {
  return { has, within: addUpwards(parent, order, (node) => Number(has(node))) };
}

/** How many nodes below a node have it, the node itself left out. */
export const countBelow = ({ has, within }: BranchCounts, node: number): number => within[node]! - Number(has(node));
