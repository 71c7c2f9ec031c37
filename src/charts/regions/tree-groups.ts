import type { IndexedGroup } from './regions-index.js';
import type { Family } from './tree-families.js';

const none = new Uint32Array(0);

/**
 * The groups of the families in view, for what is said of all of them: those of the first level; what is alike in the others,
 * as one group without members; and their unlike members, once for each way in which these differ.
 *
 * @param known - How many regions in view have a figure.
 * @param mayRank - Whether the measure is one by which regions are ranked.
 */
export function groupsInView(
  top: Family,
  others: readonly Family[],
  known: number,
  mayRank: boolean,
): readonly IndexedGroup[] {
  if (!others.length) return top.groups;
  const unlike = new Map<string, IndexedGroup[]>();
  for (const group of others.flatMap((family) => (family.isAlike ? [] : family.groups))) {
    if (!group.difference) continue;
    const key = JSON.stringify(group.difference);
    const same = unlike.get(key);
    if (same) same.push(group);
    else unlike.set(key, [group]);
  }
  const apart = [...unlike.values()].map(joinGroups);
  const left = known - [...top.groups, ...apart].reduce((sum, group) => sum + group.known, 0);
  const count = Math.max(0, left);
  const like = { ...top.groups[0]!, rows: none, members: none, known: count, ranked: count, mayRank };
  return [...top.groups, like, ...apart];
}

/** Groups that differ in the same way as one; nothing is ranked in it. */
function joinGroups(groups: readonly IndexedGroup[]): IndexedGroup {
  const sum = (name: 'known' | 'ranked') => groups.reduce((total, group) => total + group[name], 0);
  const join = (name: 'rows' | 'members') => Uint32Array.from(groups.flatMap((group) => Array.from(group[name])));
  return { ...groups[0]!, rows: join('rows'), members: join('members'), known: sum('known'), ranked: sum('ranked') };
}
