import type { Locale } from '../../locale/index.js';
import { emptyLayout, type Direction } from '../../layout/chart-layout.js';
import { rowColumns } from '../../layout/row-columns.js';
import { createSpeaker, omissionNotes } from '../../layout/sentences.js';
import type { Campaign } from '../../model/index.js';
import { benchmarkOf, positionOf } from './benchmark.js';
import { layoutCategories, type CategoryLayout } from './categories.js';
import { commonDates } from './change-words.js';
import { chooseMeasure, comparableMeasures } from './chosen-measure.js';
import { lensWords, shareBase } from './lens-words.js';
import { layoutLongList, measureLongList, mostWhole, rowFinder } from './long-list.js';
import { cautionOf } from './region-caution.js';
import { canPin, choicesOf } from './region-choices.js';
import { layoutSearch, listRows, type RegionList } from './region-search.js';
import { layoutSections, layoutSlots, listedMarks } from './region-sections.js';
import { indexRegions, type RegionsIndex } from './regions-index.js';
import { divisorNotes, moreRows, refusals, sourcesOf } from './regions-notes.js';
import { summariseRegions } from './regions-summary.js';
import { regionsTable } from './regions-table.js';
import type { RegionMark, RegionsLayout, RegionsOptions, RegionsWindow } from './regions-types.js';
import { slotOfPlace, type ListSlots } from './row-slots.js';
import { axisTitle, lineOf, needsAxis, scaleOf } from './value-axis.js';
import { drawTicks } from './value-scale.js';

/** As many rows are drawn at most, unless a part of them is asked for. */
export const mostRows = 1000;

/**
 * Finds, groups and sorts the rows of the measure that is asked for, once; `null` when there are none.
 *
 * @param before - The index before a change of options: what does not depend on them is used again.
 */
export function indexChosen(
  campaign: Campaign,
  options: RegionsOptions,
  locale: Locale,
  before: RegionsIndex | null = null,
): RegionsIndex | null {
  const measure = chooseMeasure(campaign, options.measure, comparableMeasures(campaign));
  const index = measure ? indexRegions(campaign, measure, options, locale, before) : null;
  return index?.rows.regions.length ? index : null;
}

/** In place of a chart: why nothing can be drawn. */
export function nothingToDraw(campaign: Campaign, { measure: id }: RegionsOptions, locale: Locale): RegionsLayout {
  const { phrase, text } = createSpeaker(campaign, locale);
  const measures = comparableMeasures(campaign);
  const measure = chooseMeasure(campaign, id, measures);
  const code = measure ? 'noFigures' : id && campaign.measures.length ? 'unknownMeasure' : 'noMeasures';
  const known = locale.list(measures.map((it) => it.id));
  const values = { id: id ?? '', known, measure: measure ? text(measure.label) : '' };
  const empty = emptyLayout(phrase(campaign.title), code, locale.words.failure[code](values));
  return { ...empty, ...nothing, marks: [], columns: rowColumns([]) };
}

const nothing = {
  sections: [],
  total: 0,
  first: 0,
  unit: null,
  ticks: [],
  axisTitle: null,
  benchmark: null,
  legend: [],
  caution: null,
  choices: [],
  canPin: false,
  tree: null,
} as const;

/** Lays out some of the rows, from an index that is made once. */
export function layoutWindow(index: RegionsIndex, options: RegionsOptions, window: RegionsWindow = {}): RegionsLayout {
  const { speaker, rows, once } = index;
  const { locale } = speaker;
  const { words } = locale;
  const { campaign, measure } = rows;
  const said = lensWords(index, speaker);
  const benchmark = once(`benchmark ${options.benchmark}`, () => benchmarkOf(index, options.benchmark ?? null, said));
  const categories = categoriesOf(index, options);
  const scale = scaleOf(index, options, [benchmark && positionOf(benchmark, (value) => value), categories.extent]);
  const dates = once('dates', () => (index.lens.show === 'change' ? commonDates(index) : null));
  const list = listRows(index, options.search);
  const pinned = pinnedCount(list);
  const context = { index, list, said, scale, pinned, partsOf: categories.partsOf, hasCommonDates: dates !== null };
  const total = list.order.length;
  const first = Math.max(0, Math.min(window.first ?? 0, total));
  const last = Math.max(first, Math.min(window.last ?? first + mostRows, total));
  const listed = listedMarks(context, list);
  const places = slotsOfList(list, categories);
  const { slots } = window;
  const sections = slots ? layoutSlots(listed, places, slots) : layoutSections(listed, first, last);
  const marks = sections.flatMap((section) => section.marks);
  const sizes =
    slots &&
    once(`sizes ${scale.type} ${options.by} ${options.layout}`, () =>
      measureLongList(context, categories.texts(), categories.undivided()),
    );
  const drawn = window.isScrolled || window.last !== undefined ? total : first + marks.length;
  return {
    title: said.title,
    unit: dates
      ? words.unitChangeBetween({ unit: said.unit, ...dates })
      : (once('unit', () => unitOf(index)) ?? said.unit),
    caution: once('caution', () => cautionOf(index)),
    summary: once(`summary ${scale.type}`, () => summariseRegions(index, said, scale.type === 'log')),
    notes: [
      ...moreRows(drawn, total, locale),
      ...once('divided by', () => divisorNotes(index)),
      ...refusals(index, options, benchmark),
      ...categories.notes,
      ...(measure.note ? [words.sentence({ text: speaker.text(measure.note) })] : []),
      ...omissionNotes(campaign, locale),
    ],
    sources: once('sources', () => sourcesOf(index)),
    get table() {
      return once('table', () => regionsTable(index, said));
    },
    keys: [words.keys.move, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    sections,
    total,
    first,
    search: layoutSearch(index, list, options),
    long: sizes ? layoutLongList(index, listed, places, marks, sizes.room) : null,
    ticks: needsAxis(index, scale, benchmark, categories.hasParts) ? drawTicks(scale, said.tick, said.fullTick) : [],
    axisTitle: axisTitle(index, scale, said.fullTick),
    benchmark: lineOf(benchmark, scale),
    legend: categories.legend,
    columns: sizes?.columns ?? rowColumns(marks.flatMap(columnTexts)),
    choices: once(`choices ${options.sort} ${scale.type} ${options.controls?.join(' ')}`, () =>
      choicesOf(index, comparableMeasures(campaign), options),
    ),
    canPin: canPin(index, options),
    tree: null,
    failure: null,
  };
}

/** What stands in the columns: the row itself, and its categories where these have rows of their own. */
const columnTexts = ({ name, value, lines, parts, isStacked }: RegionMark) => [
  { label: name, value, lines },
  ...(isStacked ? [] : parts),
];

/** What shares are of, where that is one thing. */
const unitOf = (index: RegionsIndex) =>
  index.lens.show === 'share' ? shareBase(index, index.rows.measure, index.speaker) : null;

const pinnedCount = ({ sections }: RegionList) => (sections[0]?.group === null ? sections[0].end : 0);

/** The slots of a list that is too long to be drawn whole; `null` for others. */
export const longSlots = (index: RegionsIndex, options: RegionsOptions): ListSlots | null =>
  isLong(index) ? slotsOfList(listRows(index, options.search), categoriesOf(index, options)) : null;

const isLong = ({ order }: RegionsIndex) => order.length > mostWhole;

/** Where rows are high with the bars of categories, a heading takes one slot. */
const slotsOfList = (list: RegionList, { texts }: CategoryLayout) => list.slots(texts().length ? 1 : 2);

/** The slot of a region in a list that is too long to be drawn whole; `null` where it is not in the list. */
export function slotOfRegion(index: RegionsIndex, options: RegionsOptions, id: string): number | null {
  const list = listRows(index, options.search);
  const place = list.order.indexOf(rowFinder(index)(id));
  return place < 0 ? null : slotOfPlace(slotsOfList(list, categoriesOf(index, options)), place);
}

const categoriesOf = (index: RegionsIndex, options: RegionsOptions) =>
  index.once(`categories ${options.by} ${options.layout} ${options.scaleType}`, () =>
    layoutCategories(index, options, isLong(index)),
  );

/** Where a key leads from a region: by one, by ten, or to the ends, laid out or not. */
export function moveInRegions(layout: RegionsLayout, from: string, direction: Direction): string | null {
  const { marks, long, total } = layout;
  const ids = marks.map(({ id }) => id);
  const at = long ? long.placeOf(from) : ids.indexOf(from);
  const last = (long ? total : ids.length) - 1;
  const steps: Partial<Record<Direction, number>> = {
    up: at - 1,
    down: at + 1,
    first: 0,
    last,
    pageUp: Math.max(0, at - 10),
    pageDown: Math.min(last, at + 10),
  };
  const to = steps[direction];
  return to === undefined ? null : ((long ? long.idAt(to) : ids[to]) ?? null);
}
