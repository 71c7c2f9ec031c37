import type { PartsSumRow, PartsSumText, SlotSpan } from './tree-types.js';

/** A long tree as slots of equal height: one for each region, and one or more for each sum. */
export interface TreeSlots {
  /** How many slots there are. */
  readonly count: number;
  /** How many rows there are, sums included. */
  readonly rowCount: number;
  /** The sums, in their order. */
  readonly sums: readonly PartsSumRow[];
  /** The slot of the region at a place in view. */
  readonly slotOf: (place: number) => number;
  /** The number of the row of the region at a place among all rows, from 1. */
  readonly rowIndexOf: (place: number) => number;
  /** The places of the regions that have a slot in a span. */
  readonly placesIn: (span: SlotSpan) => SlotSpan;
  /** The place of the region in a slot; -1 where there is none. */
  readonly placeIn: (slot: number) => number;
  /** The sums that have a slot in a span. */
  readonly sumsIn: (span: SlotSpan) => readonly PartsSumRow[];
}

/**
 * Puts regions and sums into slots. Takes time that grows with their number; what lies in a span is then found in a few steps.
 *
 * @param count - How many regions are in view.
 * @param texts - The sums, in their order.
 */
export function placeInSlots(count: number, texts: readonly PartsSumText[]): TreeSlots {
  const slots = new Int32Array(count);
  const sums: PartsSumRow[] = [];
  let slot = 0;
  for (let place = 0; place <= count; place++) {
    for (let text = texts[sums.length]; text?.after === place; text = texts[sums.length]) {
      sums.push({ ...text, slot, rowIndex: place + sums.length + 1 });
      slot += text.slots;
    }
    if (place < count) slots[place] = slot++;
  }
  const placeFrom = (from: number) => countUpTo(count, (place) => slots[place]! < from);
  return {
    count: slot,
    rowCount: count + sums.length,
    sums,
    slotOf: (place) => slots[place]!,
    rowIndexOf: (place) => place + 1 + countUpTo(sums.length, (sum) => sums[sum]!.after <= place),
    placesIn: ({ first, last }) => ({ first: placeFrom(first), last: placeFrom(last) }),
    placeIn: (own) => (slots[placeFrom(own)] === own ? placeFrom(own) : -1),
    sumsIn: ({ first, last }) => {
      const from = countUpTo(sums.length, (sum) => sums[sum]!.slot + sums[sum]!.slots <= first);
      return sums.slice(
        from,
        countUpTo(sums.length, (sum) => sums[sum]!.slot < last),
      );
    },
  };
}

/** How many numbers from 0 up pass a test that those after the first failure fail too. */
function countUpTo(count: number, passes: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
