import { countBelow, noNode, pathTo, type BranchCounts, type RegionTree } from './region-tree.js';
import type { SiblingOrder } from './tree-order.js';

/** A part of a tree that is shown by itself. */
export interface TreeView {
  /** The region that it is drilled into, or that all its regions lie within; `noNode`: all roots. */
  readonly root: number;
  /** The way from the top down to `root`, itself included: the breadcrumb. */
  readonly path: readonly number[];
  /** The nodes of the first level in order: siblings, or regions of several parents where these have no figure themselves. */
  readonly top: Int32Array;
  /** The nodes without a figure above the first figures of their branches, `top` included: open them and every branch shows one. */
  readonly headings: readonly number[];
}

/** The view of what lies within a region, or of all roots; `null` when nothing is listed there: the region cannot be drilled into. */
export function viewWithin(
  tree: RegionTree,
  figures: BranchCounts,
  siblings: SiblingOrder,
  root: number,
): TreeView | null {
  if (!siblings.hasAny(root)) return null;
  return viewOf(tree, figures, siblings, root, siblings.of(root));
}

/**
 * The view to begin with: the first level, from the top, on which two or more regions have a figure. Goes down while all
 * figures lie within one region, then opens regions without a figure, level by level; one that leads to a single other with
 * figures always gives way to its parts. Beside those with a figure stand the regions that have none, so that nothing of a
 * level is left out in silence.
 */
export function firstView(tree: RegionTree, figures: BranchCounts, siblings: SiblingOrder): TreeView {
  const root = commonRegion(figures, siblings);
  const family = siblings.of(root);
  const opened = headingsToOpen(figures, siblings, family);
  const top: number[] = [];
  visit(siblings, family, (node) => {
    if (opened.has(node)) return true;
    top.push(node);
    return false;
  });
  return viewOf(tree, figures, siblings, root, opened.size ? siblings.sort(Int32Array.from(top)) : family);
}

/** The narrowest region that all but its own figure lie within, where that leaves two or more to compare. */
function commonRegion(figures: BranchCounts, siblings: SiblingOrder): number {
  for (let root = noNode; ;) {
    const live = [...siblings.of(root)].filter((node) => figures.within[node]! > 0);
    const [only] = live;
    if (only === undefined || live.length > 1) return root;
    if (countBelow(figures, only) < (figures.has(only) ? 2 : 1)) return root;
    root = only;
  }
}

/** The nodes to show the children of instead, for two figures to be in view: those without a figure, a level at a time. */
function headingsToOpen(figures: BranchCounts, siblings: SiblingOrder, family: Int32Array): ReadonlySet<number> {
  const opened = new Set<number>();
  let found = 0;
  const look = (nodes: Int32Array) =>
    [...nodes].filter((node) => {
      if (figures.has(node)) found += 1;
      return isHeading(figures, node);
    });
  let headings = look(family);
  while (found < 2 && headings.length) {
    for (const heading of headings) opened.add(heading);
    headings = headings.flatMap((heading) => look(siblings.of(heading)));
  }
  openNarrowOnes(figures, siblings, headings, opened);
  return opened;
}

/** Adds those of which all figures lie within one of their parts: a heading above a single row says nothing. */
function openNarrowOnes(
  figures: BranchCounts,
  siblings: SiblingOrder,
  headings: readonly number[],
  opened: Set<number>,
): void {
  const left = [...headings];
  for (let heading = left.pop(); heading !== undefined; heading = left.pop()) {
    const [only, other] = siblings.of(heading).filter((node) => figures.within[node]! > 0);
    if (only === undefined || other !== undefined) continue;
    opened.add(heading);
    if (isHeading(figures, only)) left.push(only);
  }
}

const isHeading = (figures: BranchCounts, node: number) => !figures.has(node) && figures.within[node]! > 0;

function viewOf(
  tree: RegionTree,
  figures: BranchCounts,
  siblings: SiblingOrder,
  root: number,
  top: Int32Array,
): TreeView {
  const headings: number[] = [];
  visit(siblings, top, (node) => {
    if (!isHeading(figures, node)) return false;
    headings.push(node);
    return true;
  });
  return { root, path: pathTo(tree, root), top, headings };
}

/** Walks a family in order, and into each node for which this returns true. */
function visit(siblings: SiblingOrder, family: Int32Array, enter: (node: number) => boolean): void {
  const stack = [{ family, at: 0 }];
  for (let it = stack.at(-1); it; it = stack.at(-1)) {
    if (it.at === it.family.length) stack.pop();
    else {
      const node = it.family[it.at++]!;
      if (enter(node)) stack.push({ family: siblings.of(node), at: 0 });
    }
  }
}
