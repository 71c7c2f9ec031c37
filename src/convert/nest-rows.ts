import type { EntryRow, ImportState } from './import-state.js';
import { indexNames, labelsOf, resolveName, type NameIndex } from './resolve-references.js';
import type { Building } from './set-path.js';
import { cleanText } from './clean-cell.js';
import { singular, tabs, type Tab } from './tabs.js';

/** Entries of nested tabs by the entry that they belong to. */
export type Nested = Map<Building, EntryRow[]>;

/** Names of the entries of a list, made once for all rows that link to it. */
type IndexOf = (rows: readonly EntryRow[]) => NameIndex;

function createIndexOf(): IndexOf {
  const known = new Map<readonly EntryRow[], NameIndex>();
  return (rows) => {
    const index = known.get(rows) ?? indexNames(rows.map(({ entry }) => entry));
    known.set(rows, index);
    return index;
  };
}

/** The row that a link names: by `#` and its number in the list, by id, or by name. Without words, the only one there is. */
function linkedRow(link: string | undefined, rows: readonly EntryRow[], indexOf: IndexOf): EntryRow | undefined {
  if (link === undefined) return rows.length === 1 ? rows[0] : undefined;
  const number = /^#(\d+)$/.exec(cleanText(link));
  if (number) return rows[Number(number[1]) - 1];
  const id = resolveName(link, indexOf(rows));
  const named = rows.find(({ entry }) => id !== undefined && entry.id === id);
  const called = named ? [] : rows.filter(({ entry }) => labelsOf(entry).includes(cleanText(link)));
  return called.length === 1 ? called[0] : named;
}

/** Puts the rows of nested tabs into the entries that they name: stages into funnels, parts into stages. */
export function nestRows(state: ImportState): Nested {
  const nested: Nested = new Map();
  const indexOf = createIndexOf();
  for (const tab of tabs.filter(({ parents }) => parents.length > 0)) {
    for (const row of state.rows.get(tab.name) ?? []) {
      const around = findAround(row, tab, state, nested, indexOf);
      if (around) nested.set(around, nested.get(around) ?? []);
      if (around) nested.get(around)!.push(row);
    }
  }
  for (const tab of tabs) attach(tab, state, nested);
  return nested;
}

function findAround(
  row: EntryRow,
  tab: Tab,
  state: ImportState,
  nested: Nested,
  indexOf: IndexOf,
): Building | undefined {
  let rows: readonly EntryRow[] = state.rows.get(tab.parents[0]!) ?? [];
  let found: EntryRow | undefined;
  for (const parent of tab.parents) {
    if (found) rows = (nested.get(found.entry) ?? []).filter(({ list }) => list === parent);
    const link = row.links[singular(parent)];
    found = linkedRow(link, rows, indexOf);
    if (found) continue;
    const params = { link: singular(parent), found: link === undefined ? '' : `"${link}"`, list: parent };
    row.report.add(link === undefined ? 'S107' : 'S106', 'error', row.row, params);
    return undefined;
  }
  return found?.entry;
}

/** A list without rows is left out, but for the lists that an entry must have. */
function attach(tab: Tab, state: ImportState, nested: Nested) {
  const inner = tabs.filter(({ parents }) => parents.at(-1) === tab.name);
  for (const { entry } of state.rows.get(tab.name) ?? []) {
    for (const list of inner) {
      const rows = (nested.get(entry) ?? []).filter((row) => row.list === list.name);
      if (rows.length > 0) entry[list.name] = rows.map((row) => row.entry);
    }
  }
}
