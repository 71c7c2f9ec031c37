import type { CampaignRegion } from '../../model/index.js';
import { groupComparable, type Comparability } from './comparability.js';
import { indexGroup, type IndexedGroup, type RegionsIndex } from './regions-index.js';
import type { SiblingOrder } from './tree-order.js';
import type { RolledFigure } from './tree-roll-up.js';
import { hasAmount, type SumFigure } from './tree-sums.js';
import type { RegionTree } from './region-tree.js';

/** Regions that are compared with each other: the parts of one, or the first level of a view. */
export interface Family {
  /** The region that they are parts of; `null` where that is none. */
  readonly place: CampaignRegion | null;
  /** Its members as they are listed: like ones first. */
  readonly nodes: Int32Array;
  /** What most of them have in common. */
  readonly comparability: Comparability;
  /** Those that may be compared, first those that are like most others. Members are nodes. */
  readonly groups: readonly IndexedGroup[];
  /** The group of a member. */
  readonly groupOf: (node: number) => IndexedGroup;
}

/** What families are made of. Rows of the index are nodes. */
export interface FamilySource {
  /** The tree. */
  readonly tree: RegionTree;
  /** The index of all regions. */
  readonly index: RegionsIndex;
  /** The figures that are sums of parts, by node. */
  readonly rolled: ReadonlyMap<number, RolledFigure>;
  /** The figure of a node, its own or the sum of its parts. */
  readonly figureOf: (node: number) => SumFigure | null;
}

/**
 * Compares the members of a family with each other, and lists unlike ones after the others. A sum of parts has no sure place
 * among figures that sources give: other parts may be unlisted.
 *
 * @param nodes - The members in the order that was asked for.
 */
export function makeFamily(source: FamilySource, nodes: Int32Array, place: CampaignRegion | null): Family {
  const { tree, index, rolled, figureOf } = source;
  const members = Uint32Array.from(nodes).sort();
  const comparability = groupComparable(members.length, (at) => {
    const figure = figureOf(members[at]!);
    return { figure: hasAmount(figure) ? figure : null, region: tree.regions[members[at]!]! };
  });
  const numbers = new Map<number, number>();
  comparability.groups.forEach(({ rows }, number) => rows.forEach((at) => numbers.set(members[at]!, number)));
  const numberOf = (node: number) => numbers.get(node) ?? 0;
  const listed = comparability.groups.length > 1 ? nodes.slice().sort((a, b) => numberOf(a) - numberOf(b)) : nodes; // stable
  const lens: RegionsIndex['lens'] = {
    ...index.lens,
    shownAt: (region) => {
      const shown = index.lens.shownAt(region);
      if (!rolled.has(region) || shown.amount.absence) return shown;
      return { ...shown, amount: { ...shown.amount, qualifier: 'about' } };
    },
  };
  const groups = comparability.groups.map((group) => {
    const rows = group.rows.map((at) => members[at]!);
    const made = indexGroup({ ...group, rows }, rows, index.rows, lens, index.values);
    return { ...made, within: place };
  });
  return { place, nodes: listed, comparability, groups, groupOf: (node) => groups[numberOf(node)]! };
}

/** The order of siblings with unlike ones last; each family is made when it is first asked for. */
export function orderFamilies(
  base: SiblingOrder,
  familyOf: (node: number) => Family,
  make: (nodes: Int32Array) => Family,
): SiblingOrder {
  return {
    of: (node) => (base.of(node).length > 1 ? familyOf(node).nodes : base.of(node)),
    hasAny: base.hasAny,
    sort: (nodes) => make(base.sort(nodes)).nodes,
  };
}
