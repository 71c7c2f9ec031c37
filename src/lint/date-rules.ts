import { patterns } from '../document/fields.js';
import { excerpt } from '../document/problem.js';
import { parseDate, type CampaignDate } from '../model/index.js';
import { dateWordsRules } from './date-words-rules.js';
import { datedMilestones, datedTasks, isAfter, sure } from './dated.js';
import { placeEntries, type LintContext } from './lint-context.js';
import { planRules } from './plan-rules.js';
import { twinRules } from './twin-rules.js';

/** M501 to M505, M507 and M508: whether the dates of a document make sense together. Those of tasks, too. */
export function dateRules(context: LintContext): void {
  planRules(context, [...datedMilestones(context), ...datedTasks(context)]);
  lateAsOf(context);
  unreadDates(context);
  dateWordsRules(context);
  twinRules(context);
}

/** An as-of date that stands in the document itself. */
interface OwnAsOf {
  readonly pointer: string;
  readonly date: CampaignDate;
}

/** How many findings of one cause stand for themselves; more are told as one. */
const few = 3;

/** M504: as-of dates after the file was last changed. Where there are many, "updated" is what is wrong. */
function lateAsOf(context: LintContext): void {
  const updated = sure(parseDate(context.document.updated ?? ''));
  if (!updated) return;
  const late = ownAsOfs(context).filter(({ date }) => isAfter(sure(date), updated));
  if (late.length <= few) {
    for (const { pointer, date } of late)
      context.report('M504', pointer, { asOf: { date }, updated: { date: updated } });
    return;
  }
  const latest = late.reduce((a, b) => (b.date.first! > a.date.first! ? b : a));
  const params = { count: late.length, asOf: { date: latest.date }, updated: { date: updated } };
  context.report('M504', '/updated', params, { variant: 'many' });
}

function ownAsOfs(context: LintContext): readonly OwnAsOf[] {
  const { document } = context;
  const stages = context
    .list('funnels')
    .flatMap(({ entry, pointer }) => placeEntries(entry.stages, `${pointer}/stages`));
  const lists = ['observations', 'funnels', 'tasks', 'milestones'] as const;
  const entries = [{ entry: document, pointer: '' }, ...lists.flatMap((list) => context.list(list)), ...stages];
  return entries.flatMap(({ entry, pointer }) => {
    const date = entry.asOf === undefined ? null : context.dateOf(entry.asOf);
    return date ? [{ pointer: `${pointer}/asOf`, date }] : [];
  });
}

/** M505 for the dates that the model has no use for: it reports all others. What is not even like a date, the reader reports. */
function unreadDates(context: LintContext): void {
  const { updated } = context.document;
  const accessed = context
    .list('sources')
    .map(({ entry, pointer }) => [`${pointer}/accessed`, entry.accessed] as const);
  for (const [pointer, edtf] of [['/updated', updated] as const, ...accessed]) {
    if (edtf === undefined || !patterns.date.test(edtf) || parseDate(edtf)) continue;
    context.report('M505', pointer, { found: excerpt(edtf) });
  }
}
