import { layoutRow } from './region-marks.js';
import type { LongList, RegionMark } from './regions-types.js';
import type { PreparedTree } from './tree-prepare.js';

/** How a long tree is drawn, and how its regions are found whether they are laid out or not. */
export function layoutLongTree(
  { choice, context, places, slots, sizes }: PreparedTree,
  marks: readonly RegionMark[],
): LongList {
  return {
    ...sizes.room,
    findMark: (id) => {
      const drawn = marks.find((mark) => mark.id === id);
      const place = drawn ? -1 : places.placeOf(id);
      return drawn ?? (place < 0 ? null : layoutRow(context, choice.rows.nodes[place]!, place));
    },
    placeOf: places.placeOf,
    idAt: places.idAt,
    slotOf: slots.slotOf,
  };
}
