import { lazy } from '../../locale/lazy.js';
import { spreadOf } from './comparability.js';
import { valuesOf } from './region-order.js';
import { figureAt, type RegionRows } from './region-rows.js';
import { noNode } from './region-tree.js';
import { createOnce, reachFigures, type RegionsIndex } from './regions-index.js';
import type { TreeChoice } from './tree-choice.js';
import type { Family } from './tree-families.js';
import { groupsInView } from './tree-groups.js';
import type { BranchIndex } from './tree-index.js';
import { hasAmount } from './tree-sums.js';
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

/** Indexes the rows in view. */
export function indexShown(branches: BranchIndex, { view, rows }: TreeChoice): ShownTree {
  const { index, tree } = branches;
  const { nodes } = rows;
  const top = topFamily(branches, view);
  const isTop = new Uint8Array(tree.regions.length);
  for (const node of view.top) isTop[node] = 1;
  const familyOf = (node: number) => (isTop[node] === 1 ? top : branches.familyOf(tree.parent[node]!));
  const shown: RegionRows = { ...index.rows, regions: Uint32Array.from(nodes) };
  const reach = new ExtentOf();
  valuesOf(shown, index.lens, index.lens.show === 'change' ? null : reach);
  reachFigures(shown, index.lens, reach);
  const figureOf = figureFinder(branches);
  const known = shown.regions.filter((node) => hasAmount(figureOf(node)));
  const groups = groupsInView(top, openFamilies(branches, rows), known.length, index.rows.measure.comparable);
  const common = {
    ...index,
    comparability: top.comparability,
    extent: reach.extent,
    spread: spreadOf(known, figureOf),
    sections: [],
    once: createOnce(),
  };
  const inRows = placeFinder(nodes, tree.regions.length);
  const values = lazy(() => valuesOf(shown, index.lens));
  return {
    index: { ...common, groups, groupOf: (node) => familyOf(node).groupOf(node) },
    inView: {
      ...common,
      rows: shown,
      get values() {
        return values();
      },
      groups: groups.map((group) => ({ ...group, rows: inRows(group.rows), members: inRows(group.members) })),
      groupOf: (row) => familyOf(nodes[row]!).groupOf(nodes[row]!),
    },
    familyOf,
    top,
  };
}

/** The figure of a node, its own or the sum of its parts. */
function figureFinder({ index, rolled }: BranchIndex) {
  if (!rolled.size) return (node: number) => figureAt(index.rows, node);
  return (node: number) => rolled.get(node)?.figure ?? figureAt(index.rows, node);
}

/** The places in view of nodes; those that are not in view are left out. */
function placeFinder(nodes: Int32Array, count: number): (members: Uint32Array) => Uint32Array {
  const places = lazy(() => {
    const made = new Int32Array(count).fill(noNode);
    nodes.forEach((node, place) => (made[node] = place));
    return made;
  });
  return (members) =>
    members.length ? members.map((node) => places()[node]!).filter((place) => place < nodes.length) : members;
}

/** The parts of each region that is open in view. */
function openFamilies({ familyOf }: BranchIndex, { nodes, levels }: TreeChoice['rows']): readonly Family[] {
  const families: Family[] = [];
  for (let row = 1; row < nodes.length; row++) {
    if (levels[row]! > levels[row - 1]!) families.push(familyOf(nodes[row - 1]!));
  }
  return families;
}

/** What the first level is compared with: all parts of the region above it, found or not; itself, where it is of several regions. */
function topFamily(branches: BranchIndex, { top, root }: TreeChoice['view']): Family {
  const { parent } = branches.tree;
  const above = top.length ? parent[top[0]!]! : noNode;
  return top.every((node) => parent[node] === above) ? branches.familyOf(above) : branches.makeTop(top, root);
}
