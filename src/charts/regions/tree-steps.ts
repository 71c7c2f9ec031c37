import type { Direction } from '../../layout/chart-layout.js';
import { describeRow, parentRow, type TreeRows } from './tree-rows.js';

/** What a key does in a tree: the focus goes to a row, or the row that has it is opened or closed and keeps it. */
export type TreeStep = { readonly to: number } | { readonly open: number } | { readonly close: number };

/** How many rows a page is, where the caller does not say. */
const pageRows = 10;

/**
 * What a key does on a row of a tree grid: `end` opens, then goes in; `start` closes, then goes out; the others go over the
 * rows in view. `null`: nothing, as at an end of the rows. Where text runs from right to left the caller swaps `start` and
 * `end`, as it does for all charts.
 *
 * @param row - The row that has the focus.
 * @param page - How many rows a page is. Default: 10.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treegrid/#keyboardinteraction
 */
export function treeStep(rows: TreeRows, row: number, direction: Direction, page = pageRows): TreeStep | null {
  const last = rows.nodes.length - 1;
  if (!(row >= 0 && row <= last)) return null;
  switch (direction) {
    case 'up':
      return row > 0 ? { to: row - 1 } : null;
    case 'down':
      return row < last ? { to: row + 1 } : null;
    case 'first':
      return { to: 0 };
    case 'last':
      return { to: last };
    case 'pageUp':
      return { to: Math.max(0, row - page) };
    case 'pageDown':
      return { to: Math.min(last, row + page) };
    case 'end':
      return stepIn(rows, row);
    case 'start':
      return stepOut(rows, row);
  }
}

function stepIn(rows: TreeRows, row: number): TreeStep | null {
  const { expandable, expanded } = describeRow(rows, row);
  if (!expandable) return null;
  return expanded ? { to: row + 1 } : { open: row };
}

function stepOut(rows: TreeRows, row: number): TreeStep | null {
  if (describeRow(rows, row).expanded) return { close: row };
  const parent = parentRow(rows, row);
  return parent < 0 ? null : { to: parent };
}
