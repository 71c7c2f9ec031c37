import { drawnValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import type { LensWords } from './lens-words.js';
import { partsSumWords } from './parts-words.js';
import { drawValue } from './region-bars.js';
import { saysSum } from './tree-marks.js';
import type { TreeChoice } from './tree-choice.js';
import type { BranchIndex } from './tree-index.js';
import { branchEnd } from './tree-rows.js';
import type { PartsSumRow } from './tree-types.js';
import type { ValueScale } from './value-scale.js';

/**
 * What is said after the parts of each open region, and after all of the region that is shown alone: whether they add up to
 * its figure. In the order in which it stands: where several branches end together, the innermost first.
 *
 * @param count - How many rows are drawn; a branch that goes beyond them is not at its end.
 */
export function layoutSums(
  branches: BranchIndex,
  { view, rows }: TreeChoice,
  said: LensWords,
  scale: ValueScale,
  count: number,
): readonly PartsSumRow[] {
  const sums: PartsSumRow[] = [];
  for (let row = count - 1; row >= 0; row--) {
    const node = rows.nodes[row]!;
    const after = branchEnd(rows, row);
    if (after === row + 1 || after > count || !saysSum(branches, node) || isFiltered(branches, rows, node)) continue;
    sums.push({ ...sumOf(branches, node, scale), level: rows.levels[row]! + 1, after });
  }
  sums.sort((a, b) => a.after - b.after || b.level - a.level);
  return [...sums, ...(count === rows.nodes.length ? rootSum(branches, view, said, scale, count) : [])];
}

/** Only some of the parts are listed: those that a search has found. */
const isFiltered = ({ siblings }: BranchIndex, rows: TreeChoice['rows'], node: number) =>
  rows.siblings.of(node).length < siblings.of(node).length;

/** The region that is shown alone with its figure, which stands in no row, against its parts. */
function rootSum(
  branches: BranchIndex,
  { root, top }: TreeChoice['view'],
  said: LensWords,
  scale: ValueScale,
  after: number,
): readonly PartsSumRow[] {
  const { tree, index } = branches;
  const region = tree.regions[root];
  const isWhole = region && tree.parent[top[0]!] === root && top.length === branches.siblings.of(root).length;
  if (!isWhole || !saysSum(branches, root)) return [];
  const { locale, text } = index.speaker;
  const whole = locale.words.labelled({ label: text(region.name), value: said.value(index.lens.shownAt(root)) });
  const sum = partsSumWords(branches.breakdownOf(root), index, false);
  return [{ ...sumOf(branches, root, scale), text: locale.words.statements([whole, sum]), level: 1, after }];
}

function sumOf(branches: BranchIndex, node: number, scale: ValueScale): Omit<PartsSumRow, 'level' | 'after'> {
  const { index, tree } = branches;
  const breakdown = branches.breakdownOf(node);
  const { verdict, remainder } = breakdown;
  const isDrawn = verdict === 'remainder' || verdict === 'rest';
  return {
    of: tree.regions[node]!.id,
    text: index.speaker.locale.words.heading({ text: partsSumWords(breakdown, index, false) }),
    isDoubt: verdict === 'exceeds',
    bar: isDrawn && remainder && isSome(remainder) ? drawValue(remainder, scale) : null,
  };
}

const isSome = (amount: Amount) => (drawnValue(amount) ?? 0) !== 0;
