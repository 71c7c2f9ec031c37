import { omissionNotes } from '../../layout/sentences.js';
import { layoutLongList, mostWhole, rowFinder } from './long-list.js';
import { layoutCells } from './measure-cells.js';
import { cellColumns, measureCells } from './measure-sizes.js';
import type { MeasuresIndex } from './measures-index.js';
import { summariseMeasures } from './measures-summary.js';
import { measuresTable } from './measures-table.js';
import { plainLayout } from './plain-layout.js';
import { canPin, choicesOf } from './region-choices.js';
import { layoutSearch, listRows, type RegionList } from './region-search.js';
import { layoutSections, layoutSlots, type ListedMarks } from './region-sections.js';
import { moreRows, sourcesOf } from './regions-notes.js';
import type { RegionsLayout, RegionsOptions, RegionsWindow } from './regions-types.js';
import { slotOfPlace, type ListedSection, type ListSlots } from './row-slots.js';

/** As many rows are drawn at most, unless a part of them is asked for. */
const mostRows = 1000;

/**
 * Lays out several measures beside each other, from an index that is made once: one row a region, and each measure in a column
 * with a scale, a unit and a caution of its own.
 */
export function layoutColumns(
  index: MeasuresIndex,
  options: RegionsOptions,
  { slots, isScrolled = false }: RegionsWindow = {},
): RegionsLayout {
  const { columns, speaker, once, rows } = index;
  const { locale } = speaker;
  const { words } = locale;
  const { intro, caution, columns: measures } = once('summary', () => summariseMeasures(index));
  const listed = listedCells(index, listRows(index, options.search));
  const total = listed.list.order.length;
  const places = listed.list.slots(1);
  const sections = slots ? layoutSlots(listed, places, slots) : layoutSections(listed, 0, Math.min(total, mostRows));
  const marks = sections.flatMap((section) => section.marks);
  const sizes = slots ? once('sizes', () => measureCells(index, listed.list, measures)) : null;
  const title = locale.list(measures.map(({ label }) => label.text));
  const drawn = isScrolled ? total : marks.length;
  return {
    ...plainLayout,
    title: { text: title, lang: null },
    unit: null,
    caution,
    summary: [intro, ...(caution ? [caution] : [])],
    notes: [
      ...moreRows(drawn, total, locale),
      ...index.leftOut.map((id) => words.measureLeftOut({ id })),
      ...omissionNotes(rows.campaign, locale),
    ],
    sources: once('sources', () => sourcesOfAll(index)),
    get table() {
      return once('table', () => measuresTable(index, title));
    },
    keys: [words.keys.move, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    sections,
    total,
    measures,
    search: layoutSearch(index, listed.list, options),
    long: sizes && layoutLongList(index, listed, places, marks, sizes.room),
    columns: sizes?.columns ?? cellColumns(marks),
    choices: once(`choices ${options.sort} ${options.controls?.join(' ')}`, () =>
      choicesOf(columns[0].index, [], options).filter(({ name }) => name === 'sort'),
    ),
    canPin: canPin(index, options),
  };
}

/** The rows of several measures: pinned or not, each with what it differs in beside it. */
function listedCells(index: MeasuresIndex, list: RegionList): ListedMarks {
  const { pinnedHeading } = index.speaker.locale.words;
  const nameOf = ({ group }: ListedSection) =>
    group ? { id: 'measures', heading: null } : { id: 'pinned', heading: pinnedHeading };
  return { list, nameOf, layOut: (row, place) => layoutCells(index, list, row, place) };
}

/** The sources of all measures, each once. */
const sourcesOfAll = ({ columns }: MeasuresIndex): RegionsLayout['sources'] => [
  ...new Map(columns.flatMap(({ index }) => sourcesOf(index)).map((line) => [line.text.text, line])).values(),
];

/** The slots of a list of several measures that is too long to be drawn whole; `null` for others. */
export const longColumns = (index: MeasuresIndex, { search }: RegionsOptions): ListSlots | null =>
  index.order.length > mostWhole ? listRows(index, search).slots(1) : null;

/** The slot of a region in such a list; `null` where it is not in it. */
export function slotOfCells(index: MeasuresIndex, { search }: RegionsOptions, id: string): number | null {
  const list = listRows(index, search);
  const place = list.order.indexOf(rowFinder(index)(id));
  return place < 0 ? null : slotOfPlace(list.slots(1), place);
}
