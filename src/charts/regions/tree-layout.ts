import type { Locale } from '../../locale/index.js';
import type { Direction } from '../../layout/chart-layout.js';
import type { Campaign } from '../../model/index.js';
import { chooseMeasure, comparableMeasures } from './chosen-measure.js';
import type { RegionsLayout, RegionsOptions, RegionsWindow, SlotWindow } from './regions-types.js';
import { trailOf } from './tree-choice.js';
import { frameOf, notesOf } from './tree-frame.js';
import { indexBranches, type BranchIndex } from './tree-index.js';
import { layoutLongTree } from './tree-long.js';
import { mostRows } from './tree-measures.js';
import type { PreparedTree } from './tree-prepare.js';
import { treeStep } from './tree-steps.js';
import { treeTable } from './tree-table.js';
import { layoutTreeWindow, type LaidOutRows } from './tree-window.js';

export type { BranchIndex } from './tree-index.js';
export { prepareBranches, type PreparedTree } from './tree-prepare.js';

/** Indexes the tree of the measure that is asked for, once; `null` when it has no figure of any region. */
export function indexTreeChosen(
  campaign: Campaign,
  options: RegionsOptions,
  locale: Locale,
  before: BranchIndex | null = null,
): BranchIndex | null {
  const measure = chooseMeasure(campaign, options.measure, comparableMeasures(campaign));
  return measure ? indexBranches(campaign, measure, options, locale, before) : null;
}

/**
 * Lays out a prepared tree: without slots as many rows as are drawn where it cannot be scrolled, with them those in a window,
 * in time that grows with the window and not with the number of all rows.
 */
export function layoutPrepared(prepared: PreparedTree, { slots, isScrolled }: RegionsWindow = {}): RegionsLayout {
  const { branches, choice, shown, said, context, sizes } = prepared;
  const { once } = shown.index;
  const total = choice.rows.nodes.length;
  const laidOut = layoutTreeWindow(context, choice.rows, prepared.slots, slots ?? wholeWindow(prepared));
  const { marks } = laidOut;
  return {
    ...once('frame', () => frameOf(prepared)),
    notes: notesOf(prepared, isScrolled ? total : marks.length),
    get table() {
      return once('table', () => treeTable(branches, choice, shown, said));
    },
    marks,
    sections: [{ id: 'tree', heading: null, marks, slots: slots ? sectionPlaces(total, laidOut) : null }],
    total,
    first: 0,
    legend: prepared.categories.legend,
    columns: sizes.columns,
    canPin: false,
    long: slots ? layoutLongTree(prepared, marks) : null,
    tree: {
      rows: choice.rows,
      trail: once('trail', () => trailOf(branches, choice)),
      rowCount: prepared.slots.rowCount,
      sums: laidOut.sums,
      items: laidOut.items,
      expanded: once('expanded', () => Array.from(choice.rows.open, (node) => branches.tree.regions[node]!.id)),
    },
    failure: null,
  };
}

/** All slots, or those of as many regions as are drawn at most, with the sums of branches that end there. */
function wholeWindow({ choice, slots }: PreparedTree): SlotWindow {
  const isCut = choice.rows.nodes.length > mostRows;
  return { first: 0, last: isCut ? slots.slotOf(mostRows) : slots.count, kept: null };
}

const sectionPlaces = (size: number, { slots, kept }: LaidOutRows) => ({
  size,
  start: 0,
  heading: [],
  marks: slots,
  firstRow: 0,
  kept,
});

/** What a key does in a tree: the focus goes to a region, or the one that has it is opened or closed. */
export type BranchStep = { readonly to: string } | { readonly open: string } | { readonly close: string };

/** What a key does on a region of a tree, laid out or not; `null`: nothing. */
export function stepInBranches(
  { marks, tree, long }: RegionsLayout,
  from: string,
  direction: Direction,
): BranchStep | null {
  const place = long ? long.placeOf(from) : marks.findIndex(({ id }) => id === from);
  const step = tree && treeStep(tree.rows, place, direction);
  if (!step) return null;
  const idOf = (row: number) => (long ? long.idAt(row)! : marks[Math.min(row, marks.length - 1)]!.id);
  if ('to' in step) return { to: idOf(step.to) };
  return 'open' in step ? { open: idOf(step.open) } : { close: idOf(step.close) };
}
