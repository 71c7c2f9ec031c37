import { textWidth } from '../../layout/text-width.js';
import { drawnValue } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import type { LensWords } from './lens-words.js';
import { partsSumWords } from './parts-words.js';
import { drawValue } from './region-bars.js';
import { saysSum } from './tree-marks.js';
import type { TreeChoice } from './tree-choice.js';
import type { BranchIndex } from './tree-index.js';
import { indentOf, textSize } from './tree-indent.js';
import { slotsFor } from './tree-sum-slots.js';
import type { PartsSumText } from './tree-types.js';
import type { ValueScale } from './value-scale.js';

/** What sums are drawn by. */
export interface SumDrawing {
  /** How figures are said. */
  readonly said: LensWords;
  /** Where values are. */
  readonly scale: ValueScale;
  /** Width of the column of names, in em. */
  readonly nameEm: number;
  /** Height in em of what stands below the bar of each region. */
  readonly belowEm: number;
}

/**
 * What is said after the parts of each open region, and after all of the region that is shown alone: whether they add up to
 * its figure. In the order in which it stands: where several branches end together, the innermost first.
 */
export function layoutSums(branches: BranchIndex, { view, rows }: TreeChoice, drawing: SumDrawing): PartsSumText[] {
  const { nodes, levels } = rows;
  const sums: PartsSumText[] = [];
  const within: number[] = []; // the row that is walked, and those that it lies in
  const leave = (after: number, level: number) => {
    for (let row = within.at(-1); row !== undefined && levels[row]! >= level; row = within.at(-1)) {
      within.pop();
      const isOpen = after > row + 1;
      if (!isOpen || !saysSum(branches, nodes[row]!) || isFiltered(branches, rows, nodes[row]!)) continue;
      sums.push(sumOf(branches, nodes[row]!, drawing, levels[row]! + 1, after));
    }
  };
  for (let row = 0; row < nodes.length; row++) {
    leave(row, levels[row]!);
    within.push(row);
  }
  leave(nodes.length, 0);
  return [...sums, ...rootSum(branches, view, drawing, nodes.length)];
}

/** Only some of the parts are listed: those that a search has found. */
const isFiltered = ({ siblings }: BranchIndex, rows: TreeChoice['rows'], node: number) =>
  rows.siblings !== siblings && rows.siblings.of(node).length < siblings.of(node).length;

/** The region that is shown alone with its figure, which stands in no row, against its parts. */
function rootSum(
  branches: BranchIndex,
  { root, top }: TreeChoice['view'],
  drawing: SumDrawing,
  after: number,
): readonly PartsSumText[] {
  const { tree, index } = branches;
  const region = tree.regions[root];
  const isWhole = region && tree.parent[top[0]!] === root && top.length === branches.siblings.of(root).length;
  if (!isWhole || !saysSum(branches, root)) return [];
  const { locale, text } = index.speaker;
  const value = drawing.said.value(index.lens.shownAt(root));
  const whole = locale.words.labelled({ label: text(region.name), value });
  const sum = partsSumWords(branches.breakdownOf(root), index, false);
  return [sumOf(branches, root, drawing, 1, after, locale.words.statements([whole, sum]))];
}

function sumOf(
  branches: BranchIndex,
  node: number,
  { scale, nameEm, belowEm }: SumDrawing,
  level: number,
  after: number,
  words?: string,
): PartsSumText {
  const { index, tree } = branches;
  const breakdown = branches.breakdownOf(node);
  const { verdict, remainder } = breakdown;
  const text = words ?? index.speaker.locale.words.heading({ text: partsSumWords(breakdown, index, false) });
  const isDrawn = verdict === 'remainder' || verdict === 'rest';
  const bar = isDrawn && remainder && isSome(remainder) ? drawValue(remainder, scale) : null;
  const isAbove = bar !== null && textWidth(text) * textSize > nameEm - indentOf(level);
  const slots = slotsFor(text, level, { hasBar: bar !== null, isAbove, belowEm });
  return { of: tree.regions[node]!.id, level, after, text, isDoubt: verdict === 'exceeds', bar, isAbove, slots };
}

const isSome = (amount: Amount) => (drawnValue(amount) ?? 0) !== 0;
