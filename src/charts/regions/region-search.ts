import { foldText, type TextPlace } from '../../layout/fold-text.js';
import type { RegionsIndex } from './regions-index.js';
import type { RegionsOptions, RegionsSearch } from './regions-types.js';
import { slotsOf, type ListedSection, type ListSlots } from './row-slots.js';

/** What rows are listed from: their order and sections, and their names. */
export interface ListedRows extends Pick<RegionsIndex, 'speaker' | 'order' | 'names' | 'once'> {
  /** The rows in their order, in sections. */
  readonly sections: readonly ListedSection[];
}

/** The rows that are listed: all of them, or those that a search has found. */
export interface RegionList {
  /** What was searched for; empty when all are listed. */
  readonly query: string;
  /** Rows in the order in which they are drawn: that of all, without those that were not found. */
  readonly order: Uint32Array;
  /** The same, in sections. */
  readonly sections: readonly ListedSection[];
  /** The slots that they take in a long list, headings 2 or as many as is said; the same again for the same number. */
  readonly slots: (headingSlots?: 1 | 2) => ListSlots;
  /** Where a name has what was searched for. */
  readonly placeIn: (name: string) => TextPlace | null;
}

/** Shorter lists are searched by eye. */
const fewestToSearch = 13;

/** The rows to list; the same query gives the same list again. */
export function listRows(index: ListedRows, search: string | null | undefined): RegionList {
  const typed = (search ?? '').trim();
  const query = foldText(typed) === '' ? '' : typed;
  return index.once('lists', () => createLister(index))(query);
}

function createLister(index: ListedRows): (query: string) => RegionList {
  let last: RegionList | null = null;
  return (query) => {
    if (last?.query !== query) last = query === '' ? listAll(index) : listFound(index, query);
    return last;
  };
}

function listOf(list: Omit<RegionList, 'slots'>): RegionList {
  const made: { 1?: ListSlots; 2?: ListSlots } = {};
  return { ...list, slots: (headingSlots = 2) => (made[headingSlots] ??= slotsOf(list.sections, headingSlots)) };
}

const listAll = ({ order, sections }: ListedRows): RegionList =>
  listOf({ query: '', order, sections, placeIn: () => null });

function listFound({ order, sections, names }: ListedRows, query: string): RegionList {
  const isFound = new Uint8Array(order.length);
  for (const row of names().find(query)) isFound[row] = 1;
  const found = new Uint32Array(order.length);
  let count = 0;
  const kept = sections.map(({ group, start, end }) => {
    const from = count;
    for (let place = start; place < end; place += 1) {
      const row = order[place]!;
      if (isFound[row] === 1) found[count++] = row;
    }
    return { group, start: from, end: count };
  });
  return listOf({
    query,
    order: found.slice(0, count),
    sections: kept.filter(({ start, end }) => end > start),
    placeIn: (name) => names().placeIn(name, query),
  });
}

/** The search as the reader sees it; `null` when there is neither a field nor anything searched for. */
export function layoutSearch(index: ListedRows, list: RegionList, options: RegionsOptions): RegionsSearch | null {
  const { locale } = index.speaker;
  const { words } = locale;
  const { controls = ['auto'], search } = options;
  const total = index.order.length;
  const isOffered = controls.includes('search') || (controls.includes('auto') && total >= fewestToSearch);
  const { query } = list;
  if (!isOffered && query === '') return null;
  const said =
    list.order.length > 0
      ? words.regionsFound(locale.count(list.order.length), { total: locale.number(total) })
      : words.noRegionFound(locale.count(total), { query: words.quoted({ label: query }) });
  return { isOffered, text: search ?? '', found: query === '' ? null : said };
}
