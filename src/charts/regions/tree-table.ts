import type { TableLayout, TableRow } from '../../layout/chart-layout.js';
import { own } from '../../layout/sentences.js';
import type { LensWords } from './lens-words.js';
import { computedWords, partsSumWords } from './parts-words.js';
import { regionsTable } from './regions-table.js';
import type { BranchIndex } from './tree-index.js';
import type { TreeChoice } from './tree-choice.js';
import { whyUnlike } from './tree-marks.js';
import type { ShownTree } from './tree-view-index.js';

/** All listed nodes of a view, those that are not in view too: each before its parts, siblings in their order. */
function allNodes({ siblings }: BranchIndex, { view }: TreeChoice): Uint32Array {
  const nodes: number[] = [];
  const stack = [...view.top].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node);
    const parts = siblings.of(node);
    for (let at = parts.length - 1; at >= 0; at--) stack.push(parts[at]!);
  }
  return Uint32Array.from(nodes);
}

/** The data table of a tree: all regions of the view, open or not, with what each is part of. */
export function treeTable(branches: BranchIndex, choice: TreeChoice, shown: ShownTree, said: LensWords): TableLayout {
  const { index, tree } = branches;
  const order = allNodes(branches, choice);
  const sections = [{ group: shown.top.groups[0]!, start: 0, end: order.length }];
  const isUnlike = (node: number) => tree.childCount[node]! > 0 && !branches.familyOf(node).isAlike;
  const apart = {
    reasonOf: (node: number) => whyUnlike(shown, node)[0] ?? null,
    hasSome: !shown.top.isAlike || order.some(isUnlike),
  };
  const table = regionsTable({ ...shown.index, order, sections }, said, apart);
  const { treeTerms } = index.speaker.locale.words;
  const hasSums = index.lens.show === 'value';
  const added = [treeTerms.partOf, treeTerms.level, ...(hasSums ? [treeTerms.computed, treeTerms.sum] : [])];
  const widen = (row: TableRow, at: number): TableRow => [
    row[0]!,
    ...cellsOf(branches, order[at]!, hasSums),
    ...row.slice(1),
  ];
  const { firstRows } = table;
  return {
    caption: table.caption,
    columns: [table.columns[0]!, ...added.map((label) => ({ label, numeric: false })), ...table.columns.slice(1)],
    rowCount: order.length,
    get rows() {
      return table.rows.map(widen);
    },
    ...(firstRows ? { firstRows: (count: number) => firstRows(count).map(widen) } : {}),
  };
}

/** What the region is part of, its level, where its value is from, and what it and its parts say of each other. */
function cellsOf({ tree, index, rolled, breakdownOf }: BranchIndex, node: number, hasSums: boolean): TableRow {
  const { speaker } = index;
  const { parent, level } = tree.regions[node]!;
  const sum = rolled.get(node);
  const isWhole = !sum && tree.childCount[node]! > 0;
  const place = [
    parent ? speaker.phrase(parent.name) : own(''),
    own(level === null ? '' : speaker.locale.level(level)),
  ];
  if (!hasSums) return place;
  return [
    ...place,
    own(sum ? computedWords(sum, speaker) : ''),
    own(isWhole ? partsSumWords(breakdownOf(node), index) : ''),
  ];
}
