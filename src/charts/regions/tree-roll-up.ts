import type { CampaignFigure, CampaignMeasure } from '../../model/index.js';
import { childrenOf, type RegionTree } from './region-tree.js';
import { hasAmount, refusalOf, sumParts, type PartsSum, type SumFigure, type SumRefusal } from './tree-sums.js';

/** A figure that no source gives: the sum of those of a region's parts. */
export interface RolledFigure {
  /** The sum, and what its figures share: what is counted, as-of date and the like. */
  readonly figure: SumFigure;
  /** How many parts of the region it is the sum of, one level down. */
  readonly parts: number;
  /** How many figures of regions it comes from, on whatever level. */
  readonly figures: number;
  /** How many of these are provisional or estimated. */
  readonly unsettled: number;
}

/** The figures that regions without one of their own have by their parts. */
export interface RollUp {
  /** Why nothing is added up at all; `null` when the measure may be. */
  readonly refusal: ReturnType<typeof refusalOf>;
  /** The figures by node. Regions with a figure of their own, and those below which there is none, are in neither map. */
  readonly figures: ReadonlyMap<number, RolledFigure>;
  /** Why a region has none though there are figures below it. */
  readonly refusals: ReadonlyMap<number, RollUpRefusal>;
}

/** Why the figures of parts do not make that of a region: parts have none, there is but one part, or they cannot be added up. */
export type RollUpRefusal = SumRefusal | 'missing' | 'onePart';

/** A figure that says something of a region; one that says that nobody has reported is as good as none. */
const isStated = (figure: CampaignFigure | null) => figure !== null && figure.amount.absence !== 'notReported';

/**
 * Adds up figures from the bottom of a tree: a region without one of its own has the sum of its parts, where each of these has
 * one, or has nothing to count, and all are alike. A figure that is withheld or does not apply is not replaced. One part alone
 * is not taken for the whole: more likely the document names no others. Takes time that grows with the number of regions,
 * whatever their depth.
 *
 * @param figureOf - The figure of a node of this measure, `null` when it has none.
 */
export function rollUp(
  tree: RegionTree,
  measure: CampaignMeasure,
  figureOf: (node: number) => CampaignFigure | null,
): RollUp {
  const figures = new Map<number, RolledFigure>();
  const refusals = new Map<number, RollUpRefusal>();
  const refusal = refusalOf(measure);
  for (let at = refusal ? -1 : tree.order.length - 1; at >= 0; at--) {
    const node = tree.order[at]!;
    if (tree.childCount[node] === 0 || isStated(figureOf(node))) continue;
    const made: RolledFigure[] = [];
    const parts: (SumFigure | null)[] = [];
    let isRefused = false;
    let unsettled = 0;
    for (const child of childrenOf(tree, node)) {
      const below = tree.childCount[child] ? figures.get(child) : undefined;
      const own = below ? null : figureOf(child);
      if (below) made.push(below);
      else isRefused ||= tree.childCount[child]! > 0 && refusals.has(child);
      if (own && isUnsettled(own)) unsettled += 1;
      parts.push(below?.figure ?? own);
    }
    if (!isRefused && !parts.some(hasAmount)) continue;
    const sum = sumParts(measure, parts);
    const why = whyNot(sum, parts.length);
    if (why) refusals.set(node, why);
    else figures.set(node, rolled(parts.find(hasAmount)!, sum, made, unsettled));
  }
  return { refusal, figures, refusals };
}

function whyNot({ refusal, missing }: PartsSum, count: number): RollUpRefusal | null {
  if (refusal === 'noFigures' || (!refusal && missing.length)) return 'missing';
  return refusal ?? (count === 1 ? 'onePart' : null);
}

/** @param made - The parts that are sums themselves; the others, of which some are unsettled, have one figure each. */
function rolled(
  { kind, counts, category, scope, programme, asOf, period }: SumFigure,
  { sum, known }: PartsSum,
  made: readonly RolledFigure[],
  unsettled: number,
): RolledFigure {
  const count = (name: 'figures' | 'unsettled') => made.reduce((total, it) => total + it[name], 0);
  return {
    figure: { amount: sum!, kind, counts, category, scope, programme, asOf, period },
    parts: known,
    figures: known - made.length + count('figures'),
    unsettled: unsettled + count('unsettled'),
  };
}

const isUnsettled = ({ amount, status }: CampaignFigure) =>
  amount.absence === null && (status === 'provisional' || status === 'estimated');
