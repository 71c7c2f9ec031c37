import { figureAt, type RegionRows } from './region-rows.js';
import { valuesOf } from './region-order.js';
import { createOnce, reachFigures, type RegionsIndex } from './regions-index.js';
import { noNode } from './region-tree.js';
import { spreadOf } from './comparability.js';
import { hasAmount } from './tree-sums.js';
import type { BranchIndex } from './tree-index.js';
import type { TreeChoice } from './tree-choice.js';
import type { Family } from './tree-families.js';
import { ExtentOf } from './value-scale.js';

/** A tree as it is shown: its rows in view, each compared with its siblings. */
export interface ShownTree {
  /** The index of the rows in view. Its rows are still nodes; the groups are those of the families in view. */
  readonly index: RegionsIndex;
  /** The same with rows that are the rows in view, for what reads all of them. */
  readonly inView: RegionsIndex;
  /** What a node is compared with. */
  readonly familyOf: (node: number) => Family;
  /** The first level. */
  readonly top: Family;
}

/** Indexes the rows in view, at most `most` of them. */
export function indexShown(branches: BranchIndex, { view, rows }: TreeChoice, most: number): ShownTree {
  const { index, tree, rolled } = branches;
  const nodes = rows.nodes.subarray(0, most);
  const top = topFamily(branches, view);
  const isTop = new Set(view.top);
  const familyOf = (node: number) => (isTop.has(node) ? top : branches.familyOf(tree.parent[node]!));
  const families = new Set(Array.from(nodes, familyOf));
  const groups = [...families].flatMap((family) => family.groups);
  const shown: RegionRows = { ...index.rows, regions: Uint32Array.from(nodes) };
  const reach = new ExtentOf();
  valuesOf(shown, index.lens, index.lens.show === 'change' ? null : reach);
  reachFigures(shown, index.lens, reach);
  const figureOf = (node: number) => rolled.get(node)?.figure ?? figureAt(index.rows, node);
  const known = Uint32Array.from(nodes).filter((node) => hasAmount(figureOf(node)));
  const common = {
    ...index,
    comparability: top.comparability,
    extent: reach.extent,
    spread: spreadOf(known, figureOf),
    sections: [],
    once: createOnce(),
  };
  const places = new Map(Array.from(nodes, (node, place) => [node, place]));
  const inRows = (members: Uint32Array) =>
    Uint32Array.from(Array.from(members).flatMap((node) => places.get(node) ?? []));
  return {
    index: { ...common, groups, groupOf: (node) => familyOf(node).groupOf(node) },
    inView: {
      ...common,
      rows: shown,
      values: Float64Array.from(nodes, (node) => index.values[node]!),
      groups: groups.map((group) => ({ ...group, rows: inRows(group.rows), members: inRows(group.members) })),
      groupOf: (row) => familyOf(nodes[row]!).groupOf(nodes[row]!),
    },
    familyOf,
    top,
  };
}

/** What the first level is compared with: all parts of the region above it, found or not; itself, where it is of several regions. */
function topFamily(branches: BranchIndex, { top, root }: TreeChoice['view']): Family {
  const { parent } = branches.tree;
  const above = top.length ? parent[top[0]!]! : noNode;
  return top.every((node) => parent[node] === above) ? branches.familyOf(above) : branches.makeTop(top, root);
}
