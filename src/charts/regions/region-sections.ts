import { headingOf } from './region-caution.js';
import { layoutRow, type MarkContext } from './region-marks.js';
import type { RegionList } from './region-search.js';
import type { RegionMark, RegionSection, SlotWindow } from './regions-types.js';
import type { ListedSection, ListSlots, SectionSlots } from './row-slots.js';

/** What the rows of a list are laid out by. */
export interface ListedMarks {
  /** The rows that are listed. */
  readonly list: RegionList;
  /** Lays out a row that stands at a place in the order. */
  readonly layOut: (row: number, place: number) => RegionMark;
  /** What a section is called; its id stays the same when others come and go. */
  readonly nameOf: (section: ListedSection) => Pick<RegionSection, 'id' | 'heading'>;
}

/** The rows of one measure. */
export const listedMarks = (context: MarkContext, list: RegionList): ListedMarks => ({
  list,
  layOut: (row, place) => layoutRow(context, row, place),
  nameOf: (section) => nameSection(context, section),
});

/** The sections of the rows from one place to another. */
export function layoutSections(listed: ListedMarks, first: number, last: number) {
  return listed.list.sections.flatMap((section): readonly RegionSection[] => {
    const [from, to] = [Math.max(section.start, first), Math.min(section.end, last)];
    if (from >= to) return [];
    return [{ ...listed.nameOf(section), marks: layoutPlaces(listed, from, to) }];
  });
}

/** All sections, with what of each is in a window of a long list. */
export const layoutSlots = (
  listed: ListedMarks,
  { sections }: ListSlots,
  window: SlotWindow,
): readonly RegionSection[] => sections.map((slots) => layoutSection(listed, slots, window));

function layoutSection(
  listed: ListedMarks,
  { section, start, firstRow, end }: SectionSlots,
  { first, last, kept }: SlotWindow,
): RegionSection {
  const [from, to] = [Math.max(firstRow, first), Math.max(firstRow, first, Math.min(end, last))];
  const own = kept !== null && kept >= firstRow && kept < end ? kept : null;
  const shown = numbersBetween(from, to);
  const marks = own === null ? shown : own < first ? [own, ...shown] : [...shown, own];
  const placeOf = (slot: number) => section.start + slot - firstRow;
  return {
    ...listed.nameOf(section),
    marks: marks.flatMap((slot) => layoutPlaces(listed, placeOf(slot), placeOf(slot) + 1)),
    slots: {
      size: end - firstRow,
      start,
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

const layoutPlaces = ({ list, layOut }: ListedMarks, from: number, to: number): readonly RegionMark[] =>
  Array.from(list.order.subarray(from, to), (row, at) => layOut(row, from + at));

function nameSection({ index }: MarkContext, { group }: ListedSection): Pick<RegionSection, 'id' | 'heading'> {
  const { speaker, comparability, groups } = index;
  if (!group) return { id: 'pinned', heading: speaker.locale.words.pinnedHeading };
  const heading = group.difference && headingOf(group.difference, comparability.common!, speaker);
  return { id: `group-${groups.findIndex((it) => it === group)}`, heading };
}
