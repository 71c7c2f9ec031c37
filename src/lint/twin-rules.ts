import type { Milestone } from '../document/index.js';
import type { LintContext } from './lint-context.js';

/** What tells one milestone from another: not its id, who says so, or how its date is worded. */
const telling = [
  'title',
  'region',
  'programme',
  'scope',
  'category',
  'task',
  'measure',
  'planned',
  'actual',
  'repeats',
  'minimumCount',
] as const satisfies readonly (keyof Milestone)[];

/** M508: two milestones that differ in nothing but their id and citation. */
export function twinRules(context: LintContext): void {
  const seen = new Map<string, string>();
  for (const { entry, pointer } of context.list('milestones')) {
    const { kind = 'event', owner } = entry;
    const own = telling.map((field) => entry[field] ?? null);
    const key = JSON.stringify([kind, owner?.unit, owner?.person, owner?.role, ...own], inOrder);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pointer);
    else context.report('M508', pointer, { title: { text: entry.title }, first }, { variant: 'twin' });
  }
}

/** The texts of a map in the order of their languages. */
function inOrder(_key: string, value: unknown): unknown {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMap ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : value;
}
