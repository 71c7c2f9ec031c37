import { headingOf } from './region-caution.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import type { RegionList } from './region-search.js';
import type { IndexedSection } from './regions-index.js';
import type { RegionMark, RegionSection, SlotWindow } from './regions-types.js';
import type { SectionSlots } from './row-slots.js';

/** The sections of the rows from one place to another. */
export function layoutSections(context: MarkContext, list: RegionList, first: number, last: number) {
  return list.sections.flatMap((section): readonly RegionSection[] => {
    const [from, to] = [Math.max(section.start, first), Math.min(section.end, last)];
    if (from >= to) return [];
    return [{ ...nameSection(context, section), marks: layoutPlaces(context, list, from, to) }];
  });
}

/** All sections, with what of each is in a window of a long list. */
export function layoutSlots(context: MarkContext, list: RegionList, window: SlotWindow): readonly RegionSection[] {
  return list.slots().sections.map((slots) => layoutSection(context, list, slots, window));
}

function layoutSection(
  context: MarkContext,
  list: RegionList,
  { section, start, firstRow, end }: SectionSlots,
  { first, last, kept }: SlotWindow,
): RegionSection {
  const [from, to] = [Math.max(firstRow, first), Math.max(firstRow, first, Math.min(end, last))];
  const own = kept !== null && kept >= firstRow && kept < end ? kept : null;
  const shown = numbersBetween(from, to);
  const marks = own === null ? shown : own < first ? [own, ...shown] : [...shown, own];
  const placeOf = (slot: number) => section.start + slot - firstRow;
  return {
    ...nameSection(context, section),
    marks: marks.flatMap((slot) => layoutPlaces(context, list, placeOf(slot), placeOf(slot) + 1)),
    slots: {
      size: end - firstRow,
      heading: numbersBetween(Math.max(start, first), Math.min(firstRow, last)),
      marks,
      firstRow,
      kept: own,
    },
  };
}

/** Whole numbers from one to another, this one left out. */
const numbersBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const layoutPlaces = (context: MarkContext, { order }: RegionList, from: number, to: number): readonly RegionMark[] =>
  Array.from(order.subarray(from, to), (row, at) => layoutRow(context, row, from + at));

/** What a section is called; its name stays the same when others come and go. */
function nameSection({ index }: MarkContext, { group }: IndexedSection): Pick<RegionSection, 'id' | 'heading'> {
  const { speaker, comparability, groups } = index;
  if (!group) return { id: 'pinned', heading: speaker.locale.words.pinnedHeading };
  const heading = group.difference && headingOf(group.difference, comparability.common!, speaker);
  return { id: `group-${groups.indexOf(group)}`, heading };
}
