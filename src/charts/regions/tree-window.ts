import { layoutRow, type MarkContext } from './region-marks.js';
import type { RegionMark, SlotWindow } from './regions-types.js';
import type { TreeRows } from './tree-rows.js';
import type { TreeSlots } from './tree-slots.js';
import type { PartsSumRow, TreeItem } from './tree-types.js';

/** Rows of a tree that are laid out. */
export interface LaidOutRows {
  /** The regions, in their order. */
  readonly marks: readonly RegionMark[];
  /** The slot of each. */
  readonly slots: readonly number[];
  /** The sums. */
  readonly sums: readonly PartsSumRow[];
  /** Both, in the order in which they stand. */
  readonly items: readonly TreeItem[];
  /** The slot of a region that is out of sight and has the focus; `null` for none. */
  readonly kept: number | null;
}

/** Lays out the rows in a window, in time that grows with it and not with the number of all rows. */
export function layoutTreeWindow(
  context: MarkContext,
  { nodes }: Pick<TreeRows, 'nodes'>,
  slots: TreeSlots,
  window: SlotWindow,
): LaidOutRows {
  const { first, last } = slots.placesIn(window);
  const places = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  const kept = window.kept === null ? -1 : slots.placeIn(window.kept);
  if (kept >= last) places.push(kept);
  else if (kept >= 0 && kept < first) places.unshift(kept);
  const isKept = (place: number) => place < first || place >= last;
  const regions = places.map((place, at): TreeItem => ({
    id: context.index.rows.campaign.regions[nodes[place]!]!.id,
    slot: slots.slotOf(place),
    rowIndex: slots.rowIndexOf(place),
    at,
    sum: null,
    isKept: isKept(place),
  }));
  const sums = slots.sumsIn(window);
  return {
    marks: places.map((place) => layoutRow(context, nodes[place]!, place)),
    slots: regions.map(({ slot }) => slot),
    sums,
    items: [...regions, ...sums.flatMap((sum) => itemsOf(sum, window))].sort((a, b) => a.slot - b.slot),
    kept: kept >= 0 && isKept(kept) ? window.kept : null,
  };
}

/** A sum, and room for it, as far as they are in a window. */
function itemsOf(sum: PartsSumRow, { first, last }: SlotWindow): readonly TreeItem[] {
  return Array.from({ length: sum.slots }, (_, at): TreeItem => ({
    id: at === 0 ? `~sum ${sum.of}` : `~sum ${sum.of} ${at}`,
    slot: sum.slot + at,
    rowIndex: sum.rowIndex,
    at: null,
    sum: at === 0 ? sum : null,
    isKept: false,
  })).filter(({ slot }) => slot >= first && slot < last);
}
