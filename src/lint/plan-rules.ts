import { groupBy } from '../model/group-by.js';
import type { Status } from '../model/index.js';
import { hasOutcome, isAfter, sure, type Dated } from './dated.js';
import type { LintContext } from './lint-context.js';

/** M501 to M503 and M508: plans, what came of them, and their status. */
export function planRules(context: LintContext, dated: readonly Dated[]): void {
  outsidePeriod(context, dated);
  metWithoutDate(context, dated);
  for (const it of dated) {
    doneBeforeStart(context, it);
    outcomeNotKnown(context, it);
    doneYetScheduled(context, it);
  }
}

/** How many findings of one cause stand for themselves; more are told as one. */
const few = 3;

/** M501: dates outside the period of the campaign. Where no date lies within, the period is what is wrong. */
function outsidePeriod(context: LintContext, dated: readonly Dated[]): void {
  const period = sure(context.campaign.period);
  if (!period) return;
  const outside = dated.flatMap((it) => {
    const at = [it.planned, it.actual].findIndex((date) => isAfter(sure(date), period) || isAfter(period, sure(date)));
    return at === -1 ? [] : [{ it, date: [it.planned, it.actual][at]!, field: it.fields[at]! }];
  });
  const withDate = dated.filter(({ planned, actual }) => planned ?? actual).length;
  if (outside.length === withDate && outside.length > few) {
    const params = { count: outside.length, period: { date: period } };
    context.report('M501', '/period', params, { variant: 'all' });
    return;
  }
  for (const { it, date, field } of outside) {
    const params = { title: { text: it.title }, date: { date }, period: { date: period }, field };
    context.report('M501', `${it.pointer}/${field}`, params);
  }
}

/** M502: what was to last a while is over before it was to begin. Anything else may be early. */
function doneBeforeStart(context: LintContext, { title, planned, actual, kind, fields, pointer }: Dated): void {
  const start = sure(planned);
  const end = sure(actual);
  if (!start || !end || kind === 'deadline' || (kind !== 'span' && start.form !== 'interval')) return;
  if (!isAfter(start.start, end)) return;
  const params = { title: { text: title }, planned: { date: start }, actual: { date: end } };
  context.report('M502', `${pointer}/${fields[1]}`, params);
}

/** M502 as a notice: `met` without a date that says when. */
function metWithoutDate(context: LintContext, dated: readonly Dated[]): void {
  const met = dated.filter((it) => it.status === 'met' && !it.recurs && !hasOutcome(context, it));
  const lists = groupBy(met, ({ pointer }) => pointer.slice(0, pointer.lastIndexOf('/')));
  for (const [list, found] of lists) reportMet(context, list, found);
}

function reportMet(context: LintContext, list: string, found: readonly Dated[]): void {
  const paramsOf = ({ title, fields }: Dated) => ({ title: { text: title }, field: fields[1] });
  if (found.length > few) {
    const params = { ...paramsOf(found[0]!), count: found.length };
    context.report('M502', list, params, { severity: 'notice', variant: 'metMany' });
    return;
  }
  for (const it of found) {
    context.report('M502', `${it.pointer}/status`, paramsOf(it), { severity: 'notice', variant: 'met' });
  }
}

/** The statuses that do not say how it ended. */
const open: ReadonlySet<Status> = new Set(['scheduled', 'inProgress', 'unknown']);

/** M503: plans that were over when the source was written, and of which it does not say what came. */
function outcomeNotKnown(context: LintContext, it: Dated): void {
  const { planned, asOf, fields, pointer, title } = it;
  if (it.recurs || !open.has(it.status) || !isAfter(sure(asOf), sure(planned)) || hasOutcome(context, it)) return;
  const params = { title: { text: title }, planned: { date: planned! }, asOf: { date: asOf! }, field: fields[1] };
  context.report('M503', `${pointer}/${fields[0]}`, params);
}

/** M508: `scheduled`, with a date on which it happened. */
function doneYetScheduled(context: LintContext, { status, actual, title, fields, pointer }: Dated): void {
  if (status !== 'scheduled' || !actual) return;
  const [planned, field] = fields;
  const params = { title: { text: title }, actual: { date: actual }, field, planned };
  context.report('M508', `${pointer}/status`, params, { variant: 'scheduled' });
}
