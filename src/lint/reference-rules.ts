import { entriesIn } from '../convert/entries-in.js';
import { firstById } from './figure-places.js';
import type { LintContext, ListName, Placed } from './lint-context.js';
import { placeEntries } from './lint-context.js';
import { looksOf } from './look-of.js';
import { valueAt } from './schema-rules.js';

/**
 * The rules on ids and sources: M204, M210, M211, M212. (M201 to M203, references that lead nowhere, ids used twice and
 * circles, are found while the model is made.)
 */
export function referenceRules(context: LintContext): void {
  lookalikes(context);
  unused(context);
  unsourced(context);
}

const named = ['sources', 'regions', 'programmes', 'categories', 'measures', 'funnels', 'tasks', 'milestones'] as const;

/** M204: two ids of one list that differ, but not to the eye. */
function lookalikes(context: LintContext): void {
  for (const list of named) {
    const seen = new Map<string, string>();
    for (const { entry, pointer } of context.list(list)) {
      if (entry.id === undefined) continue;
      const looks = looksOf(entry.id).map((look, index) => index + look);
      const first = looks.map((look) => seen.get(look)).find((id) => id !== undefined);
      for (const look of looks) if (!seen.has(look)) seen.set(look, entry.id);
      if (first !== undefined && first !== entry.id)
        context.report('M204', `${pointer}/id`, { id: entry.id, other: first, list });
    }
  }
}

/** The lists whose entries exist to be used by others, and the rule when nothing does. */
const usable = [
  ['sources', 'M210'],
  ['regions', 'M211'],
  ['programmes', 'M211'],
  ['categories', 'M211'],
  ['measures', 'M211'],
] as const satisfies readonly (readonly [ListName, string])[];

/** The fields that name an entry of one of these lists. */
const naming: readonly (readonly [field: string, list: (typeof usable)[number][0]])[] = [
  ['source', 'sources'],
  ['region', 'regions'],
  ['programme', 'programmes'],
  ['category', 'categories'],
  ['measure', 'measures'],
];

/** M210 and M211: what is listed and never used. A region or category is used, too, when one below it is. */
function unused(context: LintContext): void {
  const used = usedIds(context);
  for (const [list, rule] of usable) {
    const parents = new Map<string, string | undefined>(
      context.list(list).map(({ entry }) => [entry.id, 'parent' in entry ? entry.parent : undefined]),
    );
    const reached = new Set<string>();
    for (const id of used.get(list) ?? []) {
      for (let at: string | undefined = id; at !== undefined && !reached.has(at); at = parents.get(at)) reached.add(at);
    }
    for (const { entry, pointer } of context.list(list)) {
      if (reached.has(entry.id)) continue;
      const name = 'label' in entry ? entry.label : 'name' in entry ? entry.name : entry.title;
      context.report(rule, pointer, { name: { text: name }, id: entry.id, list }, { variant: list });
    }
  }
}

/** The ids that entries of the document name, by list; also entries that are left out, of which something else is said. */
function usedIds({ json }: LintContext): ReadonlyMap<ListName, ReadonlySet<string>> {
  const used = new Map<ListName, Set<string>>(usable.map(([list]) => [list, new Set()]));
  const note = (entry: Entry) => {
    for (const [field, list] of naming) {
      const id = entry[field];
      if (typeof id === 'string') used.get(list)!.add(id);
    }
  };
  const document = json as Entry;
  for (const list of ['measures', 'observations', 'funnels', 'tasks', 'milestones', 'annotations'])
    for (const entry of entriesIn(document[list])) note(entry);
  for (const { ratio } of entriesIn(document.measures))
    if (Array.isArray(ratio)) for (const id of ratio) used.get('measures')!.add(String(id));
  for (const { stages } of entriesIn(document.funnels)) {
    for (const stage of entriesIn(stages)) {
      note(stage);
      for (const part of entriesIn(stage.parts)) note(part);
    }
  }
  return used;
}

type Entry = Readonly<Record<string, unknown>>;

/** Whether an entry says where it is from. A source that cannot be read has been reported. */
const isSourced = (context: LintContext, { entry, pointer }: Placed<{ readonly source?: string | undefined }>) =>
  entry.source !== undefined || valueAt(context.json, `${pointer}/source`) !== undefined;

/** M212: a figure, milestone, task or funnel that nobody says. A funnel's stages may each name their own source. */
function unsourced(context: LintContext): void {
  const measures = firstById(context.list('measures').map(({ entry }) => entry));
  for (const placed of context.list('observations')) {
    const { entry, pointer } = placed;
    if (entry.value === null || isSourced(context, placed)) continue;
    context.report(
      'M212',
      pointer,
      { name: { text: measures.get(entry.measure)?.label ?? entry.measure } },
      { variant: 'figure' },
    );
  }
  for (const list of ['milestones', 'tasks'] as const)
    for (const placed of context.list(list))
      if (!isSourced(context, placed))
        context.report('M212', placed.pointer, { name: { text: placed.entry.title } }, { variant: list });
  for (const placed of context.list('funnels')) {
    const { entry, pointer } = placed;
    if (isSourced(context, placed)) continue;
    const bare = placeEntries(entry.stages, `${pointer}/stages`).filter(
      (stage) => stage.entry.measure === undefined && stage.entry.value != null && !isSourced(context, stage),
    );
    if (bare.length === entry.stages.length) context.report('M212', pointer, {}, { variant: 'funnel' });
    else
      for (const stage of bare)
        context.report(
          'M212',
          stage.pointer,
          { name: { text: stage.entry.label ?? stage.entry.id ?? '' } },
          { variant: 'stage' },
        );
  }
}
