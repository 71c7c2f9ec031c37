import type { LintContext, ListName } from './lint-context.js';
import { placeEntries } from './lint-context.js';
import { lookOf } from './look-of.js';

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
      const look = lookOf(entry.id);
      const first = seen.get(look);
      if (first === undefined) seen.set(look, entry.id);
      else if (first !== entry.id) context.report('M204', `${pointer}/id`, { id: entry.id, other: first, list });
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

/** The ids that entries of the document name, by list. */
function usedIds(context: LintContext): ReadonlyMap<ListName, ReadonlySet<string>> {
  const used = new Map<ListName, Set<string>>(usable.map(([list]) => [list, new Set()]));
  const note = (entry: object) => {
    for (const [field, list] of naming) {
      const id = (entry as Readonly<Record<string, unknown>>)[field];
      if (typeof id === 'string') used.get(list)!.add(id);
    }
  };
  for (const list of ['measures', 'observations', 'funnels', 'tasks', 'milestones', 'annotations'] as const)
    for (const { entry } of context.list(list)) note(entry);
  for (const { entry } of context.list('measures')) entry.ratio?.forEach((id) => used.get('measures')!.add(id));
  for (const { entry: funnel } of context.list('funnels')) {
    for (const stage of funnel.stages) {
      note(stage);
      stage.parts?.forEach(note);
    }
  }
  return used;
}

/** M212: a figure, milestone, task or funnel that nobody says. A funnel's stages may each name their own source. */
function unsourced(context: LintContext): void {
  const labels = new Map(context.list('measures').map(({ entry }) => [entry.id, entry.label]));
  for (const { entry, pointer } of context.list('observations')) {
    if (entry.source !== undefined || entry.value === null) continue;
    context.report(
      'M212',
      pointer,
      { name: { text: labels.get(entry.measure) ?? entry.measure } },
      { variant: 'figure' },
    );
  }
  for (const list of ['milestones', 'tasks'] as const)
    for (const { entry, pointer } of context.list(list))
      if (entry.source === undefined)
        context.report('M212', pointer, { name: { text: entry.title } }, { variant: list });
  for (const { entry, pointer } of context.list('funnels')) {
    if (entry.source !== undefined) continue;
    const bare = placeEntries(entry.stages, `${pointer}/stages`).filter(
      ({ entry: stage }) => stage.source === undefined && stage.measure === undefined && stage.value != null,
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
