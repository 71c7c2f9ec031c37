import { fields } from '../document/fields.js';
import { groupBy } from '../model/group-by.js';
import { headerOf, linkColumns } from './columns.js';
import { entriesIn } from './entries-in.js';
import { flattenEntry, type FlatCell, type FlattenContext } from './flatten-entry.js';
import { isId } from './read-row.js';
import { indexNames, type NameIndex } from './resolve-references.js';
import type { Building } from './set-path.js';
import type { Cell, Sheet } from './sheet.js';
import { nameOfTab, tabNamed, tabs, type Tab } from './tabs.js';

/** What {@link exportSheets} goes by. */
export interface ExportOptions {
  /** Writes names of tabs, headers and enumerations in a language. Default: the words of the schema. */
  readonly language?: 'en' | 'zh';
  /** Columns that are written though nothing may be in them, by the name of the list: `{ regions: [['parent']] }`. */
  readonly columns?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

type Context = Omit<FlattenContext, 'tab'> & Pick<ExportOptions, 'columns'>;

/** An entry with the words of the columns that name the entries around it. */
interface LinkedEntry {
  readonly entry: Building;
  readonly links: readonly string[];
  readonly siblings: readonly Building[];
}

/** Entries as others name them: by an id that no other has, else by its number. */
function namesOf(list: readonly Building[]): readonly string[] {
  const byId = groupBy(list, ({ id }) => id);
  return list.map(({ id }, index) => (isId(id) && byId.get(id)!.length === 1 ? id : `#${index + 1}`));
}

/** All entries of a tab, through the entries around them. */
function entriesOf(tab: Tab, document: Building): readonly LinkedEntry[] {
  let around: readonly LinkedEntry[] = [{ entry: document, links: [], siblings: [] }];
  for (const [depth, name] of [...tab.parents, tab.name].entries()) {
    const isLast = depth === tab.parents.length;
    around = around.flatMap(({ entry, links }) => {
      const list = entriesIn(entry[name]);
      const names = isLast ? [] : namesOf(list);
      return list.map((inner, index) => ({
        entry: inner,
        links: isLast ? links : [...links, names[index]!],
        siblings: list,
      }));
    });
  }
  return around;
}

function namesIn(document: Building): (list: string) => NameIndex {
  const known = new Map<string, NameIndex>();
  return (list) => {
    const index = known.get(list) ?? indexNames(entriesIn(document[list]));
    known.set(list, index);
    return index;
  };
}

/** The columns that entries need: those of required fields and of one that cannot begin with `#` first, then as they come. */
function columnPaths(
  tab: Tab,
  rows: readonly (readonly FlatCell[])[],
  more: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const keys = Object.keys(fields[tab.type]!);
  const first = keys.find((key) => fields[tab.type]![key]!.type === 'id')!;
  const paths = new Map<string, readonly string[]>([[JSON.stringify([first]), [first]]]);
  for (const path of [...rows.flat().map((cell) => cell.path), ...more]) paths.set(JSON.stringify(path), path);
  const rank = (key: string) => (key === first ? -1 : keys.includes(key) ? keys.indexOf(key) : keys.length);
  return [...paths.values()].sort((a, b) => rank(a[0]!) - rank(b[0]!));
}

function exportTab(tab: Tab, entries: readonly LinkedEntry[], context: Context): Sheet {
  const rows = entries.map(({ entry, siblings }) => {
    const names = (list: string) => (list === 'stages' ? indexNames(siblings) : context.names(list));
    return [...flattenEntry(tab.type, entry, { ...context, tab, names })];
  });
  const paths = columnPaths(tab, rows, context.columns?.[tab.name] ?? []);
  const headers = [...linkColumns(tab).map(({ path }) => path), ...paths].map((path) =>
    headerOf(tab, path, context.language),
  );
  const cells = rows.map((row, index): Cell[] => {
    const byPath = new Map(row.map(({ path, cell }) => [JSON.stringify(path), cell]));
    return [...entries[index]!.links, ...paths.map((path) => byPath.get(JSON.stringify(path)) ?? null)];
  });
  return { name: nameOfTab(tab, context.language), rows: [headers, ...cells] };
}

function exportDocument(document: Building, context: Context): Sheet {
  const tab = tabNamed('document')!;
  const headers = context.language === 'zh' ? ['\u5b57\u6bb5', '\u5185\u5bb9'] : ['field', 'value'];
  const cells = [...flattenEntry(tab.type, document, { ...context, tab })];
  const rows = cells.map(({ path, cell }) => [headerOf(tab, path, context.language), cell]);
  return { name: nameOfTab(tab, context.language), rows: [headers, ...rows] };
}

/**
 * Makes one sheet of each list of a document, and one of its single fields. {@link importSheets} makes the same document of them
 * again; `findLosses` says where it would not.
 *
 * @example
 * const files = exportSheets(document).map((sheet) => [`${sheet.name}.csv`, writeCsv(sheet)]);
 */
export function exportSheets(document: object, { language, columns = {} }: ExportOptions = {}): readonly Sheet[] {
  const building = document as Building;
  const context = { names: namesIn(building), columns, ...(language && { language }) };
  const sheets = tabs.slice(1).flatMap((tab) => {
    const entries = entriesOf(tab, building);
    const isThere = tab.parents.length === 0 ? Array.isArray(building[tab.name]) : entries.length > 0;
    return isThere ? [exportTab(tab, entries, context)] : [];
  });
  return [exportDocument(building, context), ...sheets];
}
