import { rowColumns } from '../../layout/row-columns.js';
import { textWidth } from '../../layout/text-width.js';
import type { CategoryLayout } from './categories.js';
import { roomOf, sampleRows, sampleSize, type RowSizes } from './long-list.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import { fitName } from './region-names.js';
import { indentOf } from './tree-indent.js';
import type { BranchIndex } from './tree-index.js';
import type { TreeRows } from './tree-rows.js';

/** As many rows of a tree are drawn at most where it cannot be scrolled. */
export const mostRows = 1000;

/**
 * Widths and heights that hold the rows of a long tree. Names and values are measured on a sample of all regions, open or not,
 * so that nothing jumps when a branch is opened; what stands beside the bars on a sample of those in view, with the first that
 * is a sum of its parts, has no figure, or a target.
 *
 * @param deepest - The deepest level in view.
 * @param categories - The categories that have bars of their own below each row, and where bars are not divided.
 */
export function measureTree(
  branches: BranchIndex,
  context: MarkContext,
  rows: TreeRows,
  deepest: number,
  categories: Pick<CategoryLayout, 'texts' | 'undivided'>,
): RowSizes {
  const parts = categories.texts();
  const { index } = branches;
  const texts = index.once('tree sample', () => sampleTexts(branches, context));
  const beside = [...placesToMeasure(branches, rows), ...categories.undivided()].map(
    (place) => layoutRow(context, rows.nodes[place]!, place).lines,
  );
  const columns = rowColumns([...texts, { ...texts[0]!, lines: beside.flat() }, ...parts], indentOf(deepest));
  const isWrapped = texts.some(({ label }) => textWidth(label.text) > columns.name - indentOf(deepest));
  return { columns, room: roomOf(columns, isWrapped, beside, parts) };
}

/** Widths that hold the rows of a tree that is drawn whole, or of as many as are drawn of it. */
export function measureWhole(context: MarkContext, { nodes }: TreeRows, deepest: number): RowSizes {
  const marks = Array.from(nodes.subarray(0, mostRows), (node, place) => layoutRow(context, node, place));
  const texts = marks.map(({ name, value, lines }) => ({ label: name, value, lines }));
  const columns = rowColumns(texts, indentOf(deepest));
  return { columns, room: roomOf(columns, false, [], []) };
}

/** Names and values of some regions; rows of the index are nodes. */
const sampleTexts = ({ tree, index }: BranchIndex, { said }: MarkContext) =>
  Array.from(sampleRows(index), (node) => ({
    label: fitName(tree.regions[node]!, index.speaker),
    value: said.value(index.lens.shownAt(node)),
  }));

/** Places in view, evenly spread, with the first of each kind. */
function placesToMeasure({ figures, rolled, index }: BranchIndex, { nodes }: TreeRows): readonly number[] {
  const kinds = [
    (node: number) => rolled.has(node),
    (node: number) => !figures.has(node),
    (node: number) => index.rows.figures.target[node]! >= 0,
  ];
  const firsts = kinds.map((isOfKind) => nodes.findIndex(isOfKind)).filter((place) => place >= 0);
  const count = Math.min(nodes.length, sampleSize);
  const spread = Array.from({ length: count }, (_, at) => Math.floor((at * nodes.length) / count));
  return [...new Set([...spread, ...firsts])];
}
