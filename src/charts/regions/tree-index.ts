import { lazy } from '../../locale/lazy.js';
import type { Locale } from '../../locale/index.js';
import { drawnValue } from '../../model/amount.js';
import type { Campaign, CampaignFigure, CampaignMeasure } from '../../model/index.js';
import { changeLens } from './lenses.js';
import type { Lens } from './lens.js';
import { indexFigures } from './tree-figures.js';
import { makeFamily, orderFamilies, type Family } from './tree-families.js';
import { childrenOf, countBranches, indexTree, type BranchCounts, type RegionTree } from './region-tree.js';
import type { RegionsIndex } from './regions-index.js';
import type { RegionsOptions } from './regions-types.js';
import { hasAny } from './region-rows.js';
import { orderSiblings, type SiblingOrder, type SiblingRank } from './tree-order.js';
import { createNodeFinder } from './tree-places.js';
import { rollUp, type RolledFigure } from './tree-roll-up.js';
import type { SumFigure } from './tree-sums.js';
import { breakDown, type Breakdown } from './remainders.js';

/** All of a tree of regions that does not depend on which of them are open. Rows of its index are nodes of its tree. */
export interface BranchIndex {
  /** The figures, and what is shown of them. */
  readonly index: RegionsIndex;
  /** The regions. */
  readonly tree: RegionTree;
  /** Which of them have a figure, their own or the sum of their parts. */
  readonly figures: BranchCounts;
  /** Their order. */
  readonly siblings: SiblingOrder;
  /** The figures that are sums of parts, by node. */
  readonly rolled: ReadonlyMap<number, RolledFigure>;
  /** The parts of a node, compared with each other. */
  readonly familyOf: (node: number) => Family;
  /** Regions of the first level of a view, compared with each other; within `root`. */
  readonly makeTop: (nodes: Int32Array, root: number) => Family;
  /** A region’s own figure against those of its parts. */
  readonly breakdownOf: (node: number) => Breakdown;
  /** Finds a region by its id; `noNode` for none. */
  readonly nodeOf: (id: string) => number;
}

/** Finds the figures of all regions, adds up what may be, and orders siblings. `null` when there is no figure. */
export function indexBranches(
  campaign: Campaign,
  measure: CampaignMeasure,
  options: RegionsOptions,
  locale: Locale,
  before: BranchIndex | null = null,
): BranchIndex | null {
  const listed = indexFigures(campaign, measure, options, locale, before?.index);
  const isSame = before !== null && before.index.rows === listed.rows;
  const tree = isSame ? before.tree : indexTree(campaign.regions);
  const own = ownFigures(listed);
  const has = (node: number) => hasAny(listed.rows.figures, node);
  const rolled = isSame ? before.rolled : rollUp(tree, measure, own).figures;
  const figures = countBranches(tree, (node) => has(node) || rolled.has(node));
  if (!figures.within.some((count) => count > 0)) return null;
  const index = withSums(listed, rolled);
  const figureOf = (node: number): SumFigure | null => rolled.get(node)?.figure ?? own(node);
  const source = { tree, index, rolled, figureOf };
  const base = orderSiblings(tree, { rank: rankBy(index, options.sort ?? 'value') });
  const familyOf = remember((node) => makeFamily(source, base.of(node), tree.regions[node] ?? null));
  return {
    index,
    tree,
    figures,
    rolled,
    siblings: orderFamilies(base, familyOf, (nodes) => makeFamily(source, nodes, null)),
    familyOf,
    makeTop: (nodes, root) => makeFamily(source, nodes, tree.regions[root] ?? null),
    breakdownOf: remember((node) => breakDown(measure, own(node), Array.from(childrenOf(tree, node), figureOf))),
    nodeOf: isSame ? before.nodeOf : createNodeFinder(tree),
  };
}

/** The figure that a source gives of a region. */
const ownFigures =
  ({ rows: { campaign, figures } }: RegionsIndex) =>
  (node: number): CampaignFigure | null =>
    campaign.figures[figures.actual[node]!] ?? null;

function remember<T>(make: (node: number) => T): (node: number) => T {
  const made = new Map<number, T>();
  return (node) => {
    let it = made.get(node);
    if (it === undefined) made.set(node, (it = make(node)));
    return it;
  };
}

/** The index with sums of parts as values; only the figures themselves are summed, never what is worked out from them. */
function withSums(index: RegionsIndex, rolled: BranchIndex['rolled']): RegionsIndex {
  if (!rolled.size || index.lens.show !== 'value') return index;
  const shownAt: Lens['shownAt'] = (region) => {
    const sum = rolled.get(region);
    return sum ? { amount: sum.figure.amount, why: null, base: null, sum: null } : index.lens.shownAt(region);
  };
  return { ...index, lens: { ...index.lens, shownAt } };
}

/** What siblings are ordered by; `null` for the document's order. */
function rankBy(
  { lens, rows, changes, speaker }: RegionsIndex,
  sort: NonNullable<RegionsOptions['sort']>,
): SiblingRank | null {
  if (sort === 'document') return null;
  if (sort === 'name') {
    const nameOf = (node: number) => speaker.text(rows.campaign.regions[node]!.name);
    return (a, b) => speaker.locale.compare(nameOf(a), nameOf(b));
  }
  const ranked = lazy(() => (sort === 'value' || lens.show === 'change' ? lens : (changes() ?? changeLens(rows))));
  return { valueAt: (node) => drawnValue(ranked().shownAt(node).amount) ?? NaN };
}
