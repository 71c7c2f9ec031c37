import { alternatives } from '../document/fields.js';
import { pointerStep, type Problem } from '../document/problem.js';
import type { Finding } from './finding.js';
import { typeAt, valueAt } from './schema-rules.js';

/**
 * The problems without those that another finding explains: a field that is missing because its name is misspelt, and ids of
 * entries that are there, but cannot be read.
 */
export function withoutConsequences(
  problems: readonly Problem[],
  schema: readonly Finding[],
  json: unknown,
): readonly Problem[] {
  const meant = new Set(
    schema.flatMap(({ pointer, params: { nearest } }) =>
      typeof nearest === 'string' ? [pointer.slice(0, pointer.lastIndexOf('/')) + pointerStep(nearest)] : [],
    ),
  );
  const unread = new Set(problems.flatMap((problem) => unreadId(problem, json)));
  return problems.filter(({ rule, pointer, params }) => {
    if (rule === 'M201') return !unread.has(`${params.list}: ${params.found}`);
    if (rule !== 'M104' || meant.size === 0) return true;
    const either = (alternatives[typeAt(pointer)] ?? []).map((field) => pointer + pointerStep(field));
    return ![pointer || '/metrics', ...either].some((missing) => meant.has(missing));
  });
}

/** The id of an entry that was left out whole, with its list. */
function unreadId({ omits, pointer }: Problem, json: unknown): readonly string[] {
  const [, entry, list] = (omits === 'entry' && /^(\/([a-z]+)\/\d+)(?:\/|$)/.exec(pointer)) || [];
  const id = entry === undefined ? undefined : valueAt(json, `${entry}/id`);
  return typeof id === 'string' ? [`${list}: "${id}"`] : [];
}
