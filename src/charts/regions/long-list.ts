import { rowColumns, type RowColumns } from '../../layout/row-columns.js';
import { textWidth } from '../../layout/text-width.js';
import { LongestAmounts } from './longest-amounts.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import type { CategoryText } from './category-figures.js';
import type { ListedMarks } from './region-sections.js';
import { regionAt, type RegionRows } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { LongList, RegionMark, RowRoom } from './regions-types.js';
import { slotOfPlace, type ListSlots } from './row-slots.js';

/** More rows than these are drawn as a long list: those in sight, in a scroller. */
export const mostWhole = 200;

/** So many rows are remembered by their ids. */
const mostKnown = 100;

/** So many rows, evenly spread, tell how wide the columns are. */
export const sampleSize = 64;

/** What stands beside a bar has at least this width in em in a wide container. */
const wideEm = 14;

/** What does not change while a long list is scrolled. */
export interface RowSizes {
  /** Widths of the columns. */
  readonly columns: RowColumns;
  /** What each row has room for. */
  readonly room: RowRoom;
}

/**
 * Widths and heights that hold the rows of a long list, so that nothing jumps while it is scrolled. They are not measured on
 * all rows, but on a sample: some that are evenly spread, and of every qualifier, and of every word in place of a figure, the
 * row with the longest. A longer name wraps or is cut; a longer value, which there is only of figures that are neither the
 * greatest nor in the sample, reaches into the space beside it.
 *
 * @param parts - The categories that have bars of their own below each row, with the longest of their values.
 * @param others - Rows of which more is said beside the bar than of most.
 */
export function measureLongList(
  context: MarkContext,
  parts: readonly CategoryText[],
  others: readonly number[],
): RowSizes {
  const { index } = context;
  const marks = [...new Set([...sampleRows(index), ...others])].map((row) =>
    layoutRow(context, row, index.order.length - 1),
  );
  const columns = rowColumns([...marks.map(({ name, value, lines }) => ({ label: name, value, lines })), ...parts]);
  const isWrapped = marks.some(({ name }) => textWidth(name.text) > columns.name);
  const beside = marks.map(({ lines }) => lines);
  return { columns, room: roomOf(columns, isWrapped, beside, parts) };
}

/**
 * What each row has room for.
 *
 * @param isWrapped - Whether a name is longer than its column is wide.
 * @param beside - What stands beside the bars of some rows.
 * @param parts - The categories that have bars of their own below each row.
 */
export function roomOf(
  columns: RowColumns,
  isWrapped: boolean,
  beside: readonly (readonly string[])[],
  parts: readonly CategoryText[],
): RowRoom {
  const linesOf = (wraps: boolean) => (wraps ? 2 : 1);
  const besideLines = Math.min(2, Math.max(0, ...beside.map((lines) => lines.length)));
  return {
    nameLines: linesOf(isWrapped),
    besideLines,
    wideLines: besideLines === 1 && columns.lines > wideEm ? 2 : besideLines,
    partLines: parts.map(({ label }) => linesOf(textWidth(label.text) > columns.name)),
    cells: null,
  };
}

/** The rows that columns are measured on. */
export function sampleRows({ rows, lens }: Pick<RegionsIndex, 'rows' | 'lens'>): ReadonlySet<number> {
  const { length } = rows.regions;
  const sample = new Set<number>();
  for (let at = 0; at < sampleSize; at += 1) sample.add(Math.floor((at * length) / sampleSize));
  const longest = new LongestAmounts<number>();
  for (let row = 0; row < length; row += 1) {
    const { amount, why } = lens.shownAt(rows.regions[row]!);
    longest.add(amount, why, row);
  }
  for (const row of longest.items) sample.add(row);
  return sample;
}

/** The rows among which one is found by its id. */
interface FoundRows extends Pick<RegionsIndex, 'once'> {
  /** Places of their regions in the campaign. */
  readonly rows: Pick<RegionRows, 'campaign' | 'regions'>;
}

/** How a long list is drawn, and how its rows are found whether they are laid out or not. */
export function layoutLongList(
  index: FoundRows,
  { list, layOut }: ListedMarks,
  slots: ListSlots,
  marks: readonly RegionMark[],
  room: RowRoom,
): LongList {
  const rowOf = rowFinder(index);
  const placeOf = (id: string) => {
    const row = rowOf(id);
    return row < 0 ? -1 : list.order.indexOf(row);
  };
  return {
    ...room,
    findMark: (id) => {
      const drawn = marks.find((mark) => mark.id === id);
      const row = drawn ? -1 : rowOf(id);
      return drawn ?? (row < 0 ? null : layOut(row, Math.max(0, placeOf(id))));
    },
    placeOf,
    idAt: (place) => {
      const row = list.order[place];
      return row === undefined ? null : regionAt(index.rows, row).id;
    },
    slotOf: (place, withHeading) => slotOfPlace(slots, place, withHeading),
  };
}

/** Finds rows by their ids; -1 for none. Some are remembered, as a row is asked for at each step of scrolling. */
export const rowFinder = (index: FoundRows): ((id: string) => number) =>
  index.once('row finder', () => {
    const known = new Map<string, number>();
    return (id) => {
      if (known.size > mostKnown) known.clear();
      if (!known.has(id)) known.set(id, findRow(index.rows, id));
      return known.get(id)!;
    };
  });

function findRow(rows: FoundRows['rows'], id: string): number {
  let row = rows.regions.length - 1;
  while (row >= 0 && regionAt(rows, row).id !== id) row -= 1;
  return row;
}
