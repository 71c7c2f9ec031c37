import { countBelow, pathTo, type BranchCounts, type RegionTree } from './region-tree.js';
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

/** The rows of a tree that are in view, some of them open. Immutable: opening and closing make new ones. */
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
 * const rows = listTreeRows({ tree, figures, siblings, top: firstView(tree, figures, siblings).top });
 * describeRow(openRow(rows, 0), 1).level // 2
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

/** The row after the branch of a row. */
export function branchEnd({ levels }: Pick<TreeRows, 'levels'>, row: number): number {
  const level = levels[row]!;
  let end = row + 1;
  while (end < levels.length && levels[end]! > level) end += 1;
  return end;
}

/** The rows with one more open, in the time that a copy of them takes. The same rows when it is open, or cannot be opened. */
export function openRow(rows: TreeRows, row: number): TreeRows {
  const node = rows.nodes[row];
  if (node === undefined || rows.open.has(node) || !rows.siblings.hasAny(node)) return rows;
  const branch = walk(rows, rows.siblings.of(node), rows.levels[row]! + 1, rows.open);
  return { ...rows, ...replaced(rows, row + 1, row + 1, branch), open: new Set(rows.open).add(node) };
}

/** The rows with one fewer open. The same rows when it is closed. */
export function closeRow(rows: TreeRows, row: number): TreeRows {
  const node = rows.nodes[row];
  if (node === undefined || !rows.open.has(node)) return rows;
  const open = new Set(rows.open);
  open.delete(node);
  const nothing = new Int32Array(0);
  const branch = { nodes: nothing, levels: nothing, positions: nothing };
  return { ...rows, ...replaced(rows, row + 1, branchEnd(rows, row), branch), open };
}

/** The rows with all open that a node lies within, so that it is in view; `null` when it is not listed in this scope. */
export function openTo(rows: TreeRows, node: number): TreeRows | null {
  const above = pathTo(rows.tree, node).slice(0, -1);
  const opened = above.every((it) => rows.open.has(it)) ? rows : listTreeRows(rows, new Set([...rows.open, ...above]));
  return rowOf(opened, node) < 0 ? null : opened;
}

function replaced(rows: Columns, from: number, to: number, branch: Columns): Columns {
  const column = (name: keyof Columns) => {
    const made = new Int32Array(rows[name].length - (to - from) + branch[name].length);
    made.set(rows[name].subarray(0, from));
    made.set(branch[name], from);
    made.set(rows[name].subarray(to), from + branch[name].length);
    return made;
  };
  return { nodes: column('nodes'), levels: column('levels'), positions: column('positions') };
}
