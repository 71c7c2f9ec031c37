import { lazy } from '../../locale/lazy.js';
import { drawnValue } from '../../model/amount.js';
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
  /** Whether all of them may be compared. */
  readonly isAlike: boolean;
  /** What most of them have in common. */
  readonly comparability: Comparability;
  /** Those that may be compared, first those that are like most others. Members are nodes. */
  readonly groups: readonly IndexedGroup[];
  /** The group of a member. */
  readonly groupOf: (node: number) => IndexedGroup;
}

/** What families are made of. Rows of the index are nodes; its values are known of the families that have been compared. */
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

/** The members of a family, compared. */
type Compared = Pick<Family, 'comparability' | 'groups' | 'groupOf'>;

/**
 * Lists the members of a family, unlike ones after the others; they are compared when that is first asked for. A sum of parts
 * has no sure place among figures that sources give: other parts may be unlisted.
 *
 * @param nodes - The members in the order that was asked for.
 */
export function makeFamily(source: FamilySource, nodes: Int32Array, place: CampaignRegion | null): Family {
  const made = lazy(() => compareMembers(source, nodes, place));
  const isAlike = areAlike(source, nodes) || made().groups.length === 1;
  return {
    place,
    nodes: isAlike ? nodes : Int32Array.from(made().groups.flatMap((group) => inOrder(nodes, group))),
    isAlike,
    get comparability() {
      return made().comparability;
    },
    get groups() {
      return made().groups;
    },
    groupOf: (node) => (isAlike ? made().groups[0]! : made().groupOf(node)),
  };
}

/** The members of a group in the order that was asked for. */
function inOrder(nodes: Int32Array, { rows }: IndexedGroup): readonly number[] {
  const members = new Set(rows);
  return Array.from(nodes).filter((node) => members.has(node));
}

/** Whether nothing tells the members apart; those without a figure are like all others. */
function areAlike({ tree, figureOf }: FamilySource, nodes: Int32Array): boolean {
  let first: SumFigure | null = null;
  let level: string | null = null;
  for (const node of nodes) {
    const figure = figureOf(node);
    if (!hasAmount(figure)) continue;
    const own = tree.regions[node]!.level;
    if (first === null) [first, level] = [figure, own];
    if (figure.counts !== first.counts || own !== level || figure.scope !== null) return false;
  }
  return true;
}

function compareMembers(source: FamilySource, nodes: Int32Array, place: CampaignRegion | null): Compared {
  const { tree, index, figureOf } = source;
  const members = Uint32Array.from(nodes).sort();
  for (const node of members) index.values[node] = drawnValue(index.lens.shownAt(node).amount) ?? NaN;
  const comparability = groupComparable(members.length, (at) => {
    const figure = figureOf(members[at]!);
    return { figure: hasAmount(figure) ? figure : null, region: tree.regions[members[at]!]! };
  });
  const numbers = new Map<number, number>();
  comparability.groups.forEach(({ rows }, number) => rows.forEach((at) => numbers.set(members[at]!, number)));
  const lens = rankingLens(source);
  const groups = comparability.groups.map((group) => {
    const rows = group.rows.map((at) => members[at]!);
    const made = indexGroup({ ...group, rows }, rows, index.rows, lens, index.values);
    return { ...made, within: place };
  });
  return { comparability, groups, groupOf: (node) => groups[numbers.get(node) ?? 0]! };
}

/** Figures as they are ranked. */
const rankingLens = ({ index, rolled }: FamilySource): RegionsIndex['lens'] => ({
  ...index.lens,
  shownAt: (region) => {
    const shown = index.lens.shownAt(region);
    if (!rolled.has(region) || shown.amount.absence) return shown;
    return { ...shown, amount: { ...shown.amount, qualifier: 'about' } };
  },
});

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
