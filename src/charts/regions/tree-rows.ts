import { countBelow, type BranchCounts, type RegionTree } from './region-tree.js';
import type { SiblingOrder } from './tree-order.js';

/** What the rows of a tree are made of. */
export interface TreeScope {
  /** The tree. */
  readonly tree: RegionTree;
  /** Which nodes have a figure, be it one that is withheld: see `countBranches`. */
  readonly figures: BranchCounts;
  /** The children of each node as they are listed. */
  readonly siblings: SiblingOrder;
  /** The nodes of the first level in order; none lies within another. */
  readonly top: Int32Array;
}

/** The rows of a tree that are in view, some of them open. Immutable: they are listed anew when one is opened or closed. */
export interface TreeRows extends TreeScope {
  /** The node of each row. */
  readonly nodes: Int32Array;
  /** The level of each row, from 1: `aria-level`. */
  readonly levels: Int32Array;
  /** The place of each row among its siblings, from 1: `aria-posinset`. */
  readonly positions: Int32Array;
  /** The nodes that are open, in view or not: what was open in a branch is so again when that branch is opened. */
  readonly open: ReadonlySet<number>;
}

/** One row of a tree. */
export interface TreeRow {
  /** Its node. */
  readonly node: number;
  /** Its level, from 1: `aria-level`. */
  readonly level: number;
  /** Its place among its siblings, from 1: `aria-posinset`. */
  readonly position: number;
  /** How many siblings there are, itself among them: `aria-setsize`. */
  readonly setSize: number;
  /** Whether it can be opened. */
  readonly expandable: boolean;
  /** Whether it is open: `aria-expanded`, where it can be. */
  readonly expanded: boolean;
  /** A region with a figure, one without but with figures below, or one with none at all. */
  readonly state: 'figure' | 'heading' | 'notReported';
  /** How many regions below it have a figure. */
  readonly figuresBelow: number;
}

type Columns = Pick<TreeRows, 'nodes' | 'levels' | 'positions'>;

/**
 * The rows of a tree with these nodes open.
 *
 * @example
 * const siblings = orderSiblings(tree);
 * const { top, headings } = firstView(tree, figures, siblings);
 * describeRow(listTreeRows({ tree, figures, siblings, top }, new Set(headings)), 0).level // 1
 */
export function listTreeRows(scope: TreeScope, open: ReadonlySet<number> = new Set()): TreeRows {
  const { tree, figures, siblings, top } = scope;
  return { tree, figures, siblings, top, ...walk(scope, top, 1, open), open };
}

/** A family and, after each member that is open, what is in view of its branch. */
function walk({ siblings }: TreeScope, family: Int32Array, level: number, open: ReadonlySet<number>): Columns {
  const rows = { nodes: [] as number[], levels: [] as number[], positions: [] as number[] };
  const stack = [{ family, at: 0 }];
  for (let it = stack.at(-1); it; it = stack.at(-1)) {
    if (it.at === it.family.length) {
      stack.pop();
      continue;
    }
    const node = it.family[it.at++]!;
    rows.nodes.push(node);
    rows.levels.push(level + stack.length - 1);
    rows.positions.push(it.at);
    if (open.has(node)) stack.push({ family: siblings.of(node), at: 0 });
  }
  return {
    nodes: Int32Array.from(rows.nodes),
    levels: Int32Array.from(rows.levels),
    positions: Int32Array.from(rows.positions),
  };
}

/** What assistive technology and the view need to know of a row. */
export function describeRow(rows: TreeRows, row: number): TreeRow {
  const { tree, figures, siblings, top } = rows;
  const node = rows.nodes[row]!;
  const level = rows.levels[row]!;
  const expandable = siblings.hasAny(node);
  const figuresBelow = countBelow(figures, node);
  return {
    node,
    level,
    position: rows.positions[row]!,
    setSize: level === 1 ? top.length : siblings.of(tree.parent[node]!).length,
    expandable,
    expanded: expandable && rows.open.has(node),
    state: figures.has(node) ? 'figure' : figuresBelow ? 'heading' : 'notReported',
    figuresBelow,
  };
}

/** The row of a node; -1 when it is not in view. */
export const rowOf = ({ nodes }: Pick<TreeRows, 'nodes'>, node: number): number => nodes.indexOf(node);

/** The row that a row is part of; -1 on the first level. */
export function parentRow({ tree, nodes, levels }: TreeRows, row: number): number {
  return levels[row]! > 1 ? nodes.lastIndexOf(tree.parent[nodes[row]!]!, row) : -1;
}
