import { rowColumns, type RowColumns } from '../../layout/row-columns.js';
import { textWidth } from '../../layout/text-width.js';
import { drawnValue } from '../../model/amount.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import type { RegionList } from './region-search.js';
import { regionAt, type RegionRows } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { LongList, RegionMark } from './regions-types.js';
import { slotOfPlace } from './row-slots.js';

/** More rows than these are drawn as a long list: those in sight, in a scroller. */
export const mostWhole = 200;

/** So many rows are remembered by their ids. */
const mostKnown = 100;

/** So many rows, evenly spread, tell how wide the columns are. */
const sampleSize = 64;

/** What stands beside a bar has at least this width in em in a wide container. */
const wideEm = 14;

/** What does not change while a long list is scrolled. */
interface Measures {
  readonly columns: RowColumns;
  readonly nameLines: number;
  readonly besideLines: number;
  readonly wideLines: number;
}

/**
 * Widths and heights that hold the rows of a long list, so that nothing jumps while it is scrolled. They are not measured on
 * all rows, but on a sample: some that are evenly spread, and of every qualifier, and of every word in place of a figure, the
 * row with the longest. A longer name wraps or is cut; a longer value, which there is only of figures that are neither the
 * greatest nor in the sample, reaches into the space beside it.
 */
export function measureLongList(context: MarkContext): Measures {
  const { index } = context;
  const marks = [...sampleRows(index)].map((row) => layoutRow(context, row, index.order.length - 1));
  const columns = rowColumns(marks.map(({ name, value, lines }) => ({ label: name, value, lines })));
  const isWrapped = marks.some(({ name }) => textWidth(name.text) > columns.name);
  const besideLines = Math.min(2, Math.max(...marks.map(({ lines }) => lines.length)));
  const wideLines = besideLines === 1 && columns.lines > wideEm ? 2 : besideLines;
  return { columns, nameLines: isWrapped ? 2 : 1, besideLines, wideLines };
}

/** The row with the longest value of a kind. */
interface Longest {
  readonly row: number;
  readonly size: number;
}

/** The rows that columns are measured on. */
function sampleRows({ rows, lens }: RegionsIndex): ReadonlySet<number> {
  const { length } = rows.regions;
  const sample = new Set<number>();
  for (let at = 0; at < sampleSize; at += 1) sample.add(Math.floor((at * length) / sampleSize));
  const [whole, others] = [new Map<string, Longest>(), new Map<string, Longest>()];
  for (let row = 0; row < length; row += 1) {
    const { amount, why } = lens.shownAt(rows.regions[row]!);
    const value = drawnValue(amount) ?? 0;
    const size = value < 0 ? -10 * value : value; // a sign takes the place of a digit
    const longest = Number.isInteger(value) ? whole : others;
    const kind = why ?? amount.absence ?? amount.qualifier;
    const before = longest.get(kind);
    if (!before) longest.set(kind, { row, size });
    else if (size > before.size) Object.assign(before, { row, size });
  }
  for (const { row } of [...whole.values(), ...others.values()]) sample.add(row);
  return sample;
}

/** How a long list is drawn, and how its rows are found whether they are laid out or not. */
export function layoutLongList(
  context: MarkContext,
  list: RegionList,
  marks: readonly RegionMark[],
  { nameLines, besideLines, wideLines }: Measures,
): LongList {
  const { index } = context;
  const rowOf = rowFinder(index);
  const placeOf = (id: string) => {
    const row = rowOf(id);
    return row < 0 ? -1 : list.order.indexOf(row);
  };
  return {
    nameLines,
    besideLines,
    wideLines,
    findMark: (id) => {
      const drawn = marks.find((mark) => mark.id === id);
      const row = drawn ? -1 : rowOf(id);
      return drawn ?? (row < 0 ? null : layoutRow(context, row, Math.max(0, placeOf(id))));
    },
    placeOf,
    idAt: (place) => {
      const row = list.order[place];
      return row === undefined ? null : regionAt(index.rows, row).id;
    },
    slotOf: (place, withHeading) => slotOfPlace(list.slots(), place, withHeading),
  };
}

/** Finds rows by their ids; -1 for none. Some are remembered, as a row is asked for at each step of scrolling. */
export const rowFinder = (index: RegionsIndex): ((id: string) => number) =>
  index.once('row finder', () => {
    const known = new Map<string, number>();
    return (id) => {
      if (known.size > mostKnown) known.clear();
      if (!known.has(id)) known.set(id, findRow(index.rows, id));
      return known.get(id)!;
    };
  });

function findRow(rows: RegionRows, id: string): number {
  let row = rows.regions.length - 1;
  while (row >= 0 && regionAt(rows, row).id !== id) row -= 1;
  return row;
}
