import { fields } from '../document/fields.js';
import { cleanText, foldName } from './clean-cell.js';
import { entriesIn } from './entries-in.js';
import type { ImportState, PendingReference } from './import-state.js';
import { isId } from './read-row.js';
import type { Building } from './set-path.js';
import { targetOf } from './tabs.js';

/** Words for a separate count, in the column `of`. */
const separate = new Set(['null', 'separate', '\u5355\u5217', '\u5355\u72ec', '\u65e0'].map(foldName));

/** Whether a text in the column `of` means that there is no base. */
export const meansSeparate = (text: string): boolean => separate.has(foldName(text));

/** Ids of a list, and the ids of its entries by what they are called. */
export interface NameIndex {
  readonly ids: ReadonlySet<string>;
  readonly byLabel: ReadonlyMap<string, readonly string[]>;
}

/** What an entry is called, in all languages. */
export const labelsOf = (entry: Building): readonly string[] =>
  ['name', 'shortName', 'label', 'title'].flatMap((field) => {
    const text = entry[field];
    const texts = typeof text === 'object' && text !== null ? Object.values(text) : [text];
    return texts.filter((it): it is string => typeof it === 'string').map(cleanText);
  });

/** The ids and labels of a list of entries. */
export function indexNames(entries: readonly Building[]): NameIndex {
  const byLabel = new Map<string, string[]>();
  for (const entry of entries) {
    if (!isId(entry.id)) continue;
    for (const label of new Set(labelsOf(entry))) {
      const ids = byLabel.get(label);
      if (ids) ids.push(entry.id);
      else byLabel.set(label, [entry.id]);
    }
  }
  return { ids: new Set(entries.map((entry) => entry.id).filter(isId)), byLabel };
}

/** The id that a text means: that of an entry, or of the one entry with this name; a text that can only be an id stays one. */
export function resolveName(text: string, { ids, byLabel }: NameIndex): string | undefined {
  if (text.startsWith("'")) return text.slice(1);
  if (ids.has(text)) return text;
  const named = byLabel.get(cleanText(text)) ?? [];
  if (named.length === 1) return named[0];
  return named.length === 0 && isId(text) ? text : undefined;
}

/** Puts ids in place of what the cells say, once all entries are known. */
export function resolveReferences(state: ImportState, stagesOf: (stage: Building) => readonly Building[]): void {
  const indexes = new Map<string, NameIndex>();
  const indexOf = (name: string) => {
    const listed = state.rows.get(name)?.map(({ entry }) => entry) ?? entriesIn(state.base[name]);
    const known = indexes.get(name) ?? indexNames(listed);
    indexes.set(name, known);
    return known;
  };
  for (const pending of state.references) {
    if (pending.field === 'of') resolveBase(pending, stagesOf(pending.entry));
    else if (fields[pending.tab.type]![pending.field]!.type === 'idPair') resolvePair(pending, indexOf('measures'));
    else resolveOne(pending, indexOf(targetOf(pending.field, pending.tab)?.name ?? ''));
  }
}

function resolveOne(pending: PendingReference, index: NameIndex) {
  const { entry, field } = pending;
  const id = resolveName(String(entry[field]), index);
  if (id !== undefined) entry[field] = id;
  else reportUnknown(pending, String(entry[field]), index);
}

function resolvePair(pending: PendingReference, index: NameIndex) {
  const { entry, field } = pending;
  const parts = String(entry[field]).split(/\s*[/\uff0f]\s*/);
  const ids = parts.map((part) => resolveName(part, index));
  if (ids.length === 2 && ids.every((id) => id !== undefined)) entry[field] = ids;
  else reportUnknown(pending, parts.find((_, at) => ids[at] === undefined) ?? String(entry[field]), index);
}

function resolveBase(pending: PendingReference, stages: readonly Building[]) {
  const text = String(pending.entry.of);
  const index = indexNames(stages);
  const row = /^#(\d+)$/.exec(text);
  if (meansSeparate(text)) pending.entry.of = null;
  else if (row && isId(stages[Number(row[1]) - 1]?.id)) pending.entry.of = stages[Number(row[1]) - 1]!.id;
  else resolveOne(pending, index);
}

/** How many ids a message names at most. */
const shownIds = 8;

function reportUnknown({ entry, field, report, place, tab }: PendingReference, found: string, index: NameIndex) {
  const ids = index.byLabel.get(cleanText(found)) ?? [];
  const several = ids.slice(0, shownIds).join(', ') + (ids.length > shownIds ? ' \u2026' : '');
  const list = targetOf(field, tab)?.name ?? (field === 'of' ? 'stages' : 'measures');
  report.add(several ? 'S220' : 'S219', 'error', place, {
    found: `"${cleanText(found).slice(0, 40)}"`,
    list,
    ...(several && { several }),
  });
  delete entry[field];
}
