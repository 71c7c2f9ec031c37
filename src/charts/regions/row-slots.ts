import type { Difference } from './comparability.js';

/** A stretch of rows that stand together in a list. */
export interface ListedSection {
  /** Why they stand apart, if they do; `null` for the pinned rows. */
  readonly group: { readonly difference: Difference | null } | null;
  /** Place of its first row in the order. */
  readonly start: number;
  /** Place after its last row. */
  readonly end: number;
}

/** One section in a long list of slots of equal height. */
export interface SectionSlots {
  /** The section. */
  readonly section: ListedSection;
  /** Slot of its heading; that of its first row when it has none. */
  readonly start: number;
  /** Slot of its first row. */
  readonly firstRow: number;
  /** Slot after its last row. */
  readonly end: number;
}

/** A long list as slots of equal height: one for each row, and one or two for each heading, so that none is cut. */
export interface ListSlots {
  /** How many there are. */
  readonly count: number;
  /** Those of each section, in their order. */
  readonly sections: readonly SectionSlots[];
}

/** Whether a section has a heading: the pinned rows, and those that stand apart. */
const hasHeading = ({ group }: ListedSection) => group === null || group.difference !== null;

/**
 * The slots of the sections of a list.
 *
 * @param headingSlots - How many slots a heading takes: 2, or 1 where rows are high.
 */
export function slotsOf(sections: readonly ListedSection[], headingSlots: 1 | 2 = 2): ListSlots {
  let count = 0;
  const slots = sections.map((section) => {
    const start = count;
    const firstRow = start + (hasHeading(section) ? headingSlots : 0);
    count = firstRow + section.end - section.start;
    return { section, start, firstRow, end: count };
  });
  return { count, sections: slots };
}

/**
 * The slot of the row at a place in the order.
 *
 * @param withHeading - The slot of the heading instead, where the row is the first below one.
 */
export function slotOfPlace({ sections }: ListSlots, place: number, withHeading = false): number {
  const own = sections.find(({ section }) => place < section.end);
  if (!own) return 0;
  const at = place - own.section.start;
  return withHeading && at === 0 ? own.start : own.firstRow + at;
}
