import { groupBy } from '../model/group-by.js';
import type { CampaignTask, Status } from '../model/index.js';
import { isAfter, sure, taskPointers } from './dated.js';
import type { FindingValue } from './finding.js';
import type { LintContext } from './lint-context.js';

/** M506: parents and children that contradict each other. What else is said of tasks is among the rules on dates. */
export function taskRules(context: LintContext): void {
  const pointers = taskPointers(context);
  for (const [parent, children] of groupBy(context.campaign.tasks, (task) => task.parent)) {
    if (!parent) continue;
    const pointer = pointers.get(parent.id)!;
    unfinishedChildren(context, pointer, parent, children);
    lateChildren(context, pointers, parent, children);
  }
}

/** The statuses of what is surely not done; what is cancelled keeps nothing from being done. */
const unfinished: ReadonlySet<Status> = new Set(['notMet', 'scheduled', 'inProgress', 'stalled']);

/** Children by name, the first three of them. */
const namesOf = (tasks: readonly CampaignTask[]): Record<string, FindingValue> => ({
  count: tasks.length,
  children: { list: tasks.slice(0, 3).map(({ title }) => ({ text: title })) },
});

/** A parent that is done, with a child that is not: one finding for each parent. */
function unfinishedChildren(
  context: LintContext,
  pointer: string,
  parent: CampaignTask,
  children: readonly CampaignTask[],
): void {
  const isDone = parent.status === 'met' || (parent.status === 'unknown' && parent.done !== null);
  const left = isDone ? children.filter(({ status, done }) => unfinished.has(status) && !done) : [];
  if (left.length === 0) return;
  const field = parent.status === 'met' ? 'status' : 'done';
  context.report('M506', `${pointer}/${field}`, { parent: { text: parent.title }, ...namesOf(left) });
}

/** Children that are due after their parent: at the child, or at the parent when there are several. */
function lateChildren(
  context: LintContext,
  pointers: ReadonlyMap<string, string>,
  parent: CampaignTask,
  children: readonly CampaignTask[],
): void {
  const late = children.filter(({ due }) => isAfter(sure(due), sure(parent.due)));
  if (late.length === 0) return;
  const params = { parent: { text: parent.title }, due: { date: parent.due! }, ...namesOf(late) };
  if (late.length > 1) {
    context.report('M506', `${pointers.get(parent.id)!}/due`, params, { variant: 'dues' });
    return;
  }
  const childDue = { date: late[0]!.due! };
  context.report('M506', `${pointers.get(late[0]!.id)!}/due`, { ...params, childDue }, { variant: 'due' });
}
