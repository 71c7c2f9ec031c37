import { pointerStep } from '../document/problem.js';
import type { CampaignDate, CampaignMilestone, CampaignTask, DaySpan, Status, Text } from '../model/index.js';
import type { LintContext } from './lint-context.js';
import { valueAt } from './schema-rules.js';

/** Fields that hold a date of a plan or of what came of it. */
export type DateField = 'planned' | 'actual' | 'due' | 'done';

/** A milestone or a task, as the rules on plans see it. */
export interface Dated {
  /** Its JSON Pointer. */
  readonly pointer: string;
  /** What is to happen. */
  readonly title: Text;
  /** When it was to be. */
  readonly planned: CampaignDate | null;
  /** When it was. */
  readonly actual: CampaignDate | null;
  /** The names of these two fields. */
  readonly fields: readonly [planned: DateField, actual: DateField];
  /** Event, release, review, deadline or span; a task has a deadline. */
  readonly kind: CampaignMilestone['kind'];
  /** Whether it recurs. */
  readonly recurs: boolean;
  /** What has come of it, as the source says. */
  readonly status: Status;
  /** When this was true. */
  readonly asOf: CampaignDate | null;
}

/** The milestones of a document with their places. */
export function datedMilestones(context: LintContext): readonly Dated[] {
  const placed = context.list('milestones');
  return context.campaign.milestones.flatMap((milestone, index) => {
    const { title, planned, actual, kind, status, asOf } = milestone;
    const pointer = placed[index]?.pointer;
    if (pointer === undefined) return [];
    const recurs = milestone.repeats !== null;
    return [{ pointer, title, planned, actual, fields: ['planned', 'actual'], kind, recurs, status, asOf } as const];
  });
}

/** The tasks of a document with their places. */
export function datedTasks(context: LintContext): readonly Dated[] {
  const pointers = taskPointers(context);
  return context.campaign.tasks.map(({ id, title, due, done, status, asOf }: CampaignTask) => ({
    pointer: pointers.get(id)!,
    title,
    planned: due,
    actual: done,
    fields: ['due', 'done'],
    kind: 'deadline',
    recurs: false,
    status,
    asOf,
  }));
}

/** Where each task of the model stands: of two with one id the model has the first. */
export function taskPointers(context: LintContext): ReadonlyMap<string, string> {
  return new Map([...context.list('tasks')].reverse().map(({ entry, pointer }) => [entry.id, pointer]));
}

/** Whether an actual date is given, be it one that could not be read and has been reported. */
export function hasOutcome(context: LintContext, { actual, pointer, fields }: Dated): boolean {
  return actual !== null || valueAt(context.json, pointer + pointerStep(fields[1])) !== undefined;
}

/** A date that is neither "about" nor uncertain; `null` for any other, of which nothing is sure. */
export const sure = (date: CampaignDate | null): CampaignDate | null =>
  date && !date.approximate && !date.uncertain ? date : null;

/** Whether all days of one span surely come after all days of another. */
export const isAfter = (a: DaySpan | null, b: DaySpan | null): boolean =>
  a !== null && b !== null && a.first !== null && b.last !== null && a.first > b.last;
