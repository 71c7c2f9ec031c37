import type { Locale } from '../../locale/index.js';
import type { Campaign } from '../../model/index.js';
import { indexChosen, layoutWindow, longSlots, nothingToDraw, slotOfRegion } from './list-layout.js';
import { layoutColumns, longColumns, slotOfCells } from './measure-columns.js';
import { layoutRegion } from './measure-rows.js';
import { indexMeasures, type MeasuresIndex } from './measures-index.js';
import type { RegionsIndex } from './regions-index.js';
import type { RegionsLayout, RegionsOptions, RegionsWindow } from './regions-types.js';
import type { ListSlots } from './row-slots.js';
import { indexTreeChosen, layoutPrepared, prepareBranches, type PreparedTree } from './tree-layout.js';

/** The rows of a chart, found and put in order: any part of them can be laid out. */
export interface PreparedRegions {
  /** The slots of a list that is too long to be drawn whole, the same again while they stay; `null` for others. */
  readonly slots: Pick<ListSlots, 'count'> | null;
  /** The slot of a region in such a list, by its id; `null` where it is not in it. */
  readonly slotOf: (id: string) => number | null;
  /** Lays out the rows, or what of a long list is in a window. */
  readonly layout: (window?: RegionsWindow) => RegionsLayout;
}

/** Finds what rows are laid out from; `null` when there is nothing to draw. */
type Find<T> = (campaign: Campaign, options: RegionsOptions, locale: Locale) => T | null;

/** How the rows of each kind of chart are found: anew each time, or once for as long as they stay the same. */
export interface RegionsFinder {
  /** Those of one measure. */
  readonly list: Find<RegionsIndex>;
  /** Those of several measures. */
  readonly columns: Find<MeasuresIndex>;
  /** Those of a tree. */
  readonly tree: Find<PreparedTree>;
}

/** Finds rows once, and again when something that they depend on has changed. */
export function createFinder(): RegionsFinder {
  return {
    list: remember(indexChosen, ({ measure, show, per, sort, pinned }) => [
      measure,
      show,
      per,
      sort,
      pinned?.join(' '),
    ]),
    columns: remember(indexMeasures, ({ measures, sort, pinned }) => [measures?.join(' '), sort, pinned?.join(' ')]),
    tree: (campaign, options, locale) => {
      const index = indexTreeChosen(campaign, options, locale);
      return index && prepareBranches(index, options);
    },
  };
}

/** Calls a function only where its campaign, its locale or one of the options in `keyOf` is another than before. */
function remember<T>(
  make: (...args: [...Parameters<Find<T>>, before: T | null]) => T | null,
  keyOf: (options: RegionsOptions) => readonly unknown[],
): Find<T> {
  let [key, made]: [readonly unknown[], T | null] = [[], null];
  return (campaign, options, locale) => {
    const next = [campaign, locale, ...keyOf(options)];
    if (next.some((part, at) => part !== key[at])) made = make(campaign, options, locale, made);
    key = next;
    return made;
  };
}

/**
 * Prepares what is asked for: all measures of one region, several measures beside each other, a tree, or one measure. What
 * cannot be had is said in the notes of one measure.
 */
export function prepareRegions(
  campaign: Campaign,
  options: RegionsOptions,
  locale: Locale,
  finder: RegionsFinder = createFinder(),
): PreparedRegions {
  const { region, measures = [] } = options;
  const { words } = locale;
  const one = () => (options.hierarchy ? prepareTree : prepareList)(campaign, options, locale, finder);
  if (region) {
    const layout = layoutRegion(campaign, region, locale);
    return layout ? prepareWhole(layout) : withNotes(one(), [words.regionLeftOut({ id: region })]);
  }
  if (!measures.length) return one();
  const index = finder.columns(campaign, options, locale);
  const leftOut = () => measures.map((id) => words.measureLeftOut({ id }));
  return index ? prepareColumns(index, options) : withNotes(one(), leftOut());
}

/** A layout that is always drawn whole. */
const prepareWhole = (layout: RegionsLayout): PreparedRegions => ({
  slots: null,
  slotOf: () => null,
  layout: () => layout,
});

const prepareColumns = (index: MeasuresIndex, options: RegionsOptions): PreparedRegions => ({
  slots: longColumns(index, options),
  slotOf: (id) => slotOfCells(index, options, id),
  layout: (window) => layoutColumns(index, options, window),
});

type Prepare = (campaign: Campaign, options: RegionsOptions, locale: Locale, finder: RegionsFinder) => PreparedRegions;

const prepareList: Prepare = (campaign, options, locale, finder) => {
  const index = finder.list(campaign, options, locale);
  if (!index) return prepareWhole(nothingToDraw(campaign, options, locale));
  return {
    slots: longSlots(index, options),
    slotOf: (id) => slotOfRegion(index, options, id),
    layout: (window) => layoutWindow(index, options, window),
  };
};

const prepareTree: Prepare = (campaign, options, locale, finder) => {
  const tree = finder.tree(campaign, options, locale);
  if (!tree) return prepareWhole(nothingToDraw(campaign, options, locale));
  const { isLong, slots, places } = tree;
  return {
    slots: isLong ? slots : null,
    slotOf: (id) => {
      const place = places.placeOf(id);
      return place < 0 ? null : slots.slotOf(place);
    },
    layout: (window) => layoutPrepared(tree, window),
  };
};

/** The same rows with more notes. The table of a layout is a getter, and is not to be read here. */
const withNotes = (rows: PreparedRegions, notes: readonly string[]): PreparedRegions => ({
  ...rows,
  layout: (window) => {
    const layout = rows.layout(window);
    const all = { value: [...notes, ...layout.notes], enumerable: true };
    return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(layout), notes: all }) as RegionsLayout;
  },
});
