import { boundsOf, divide, type Amount } from '../model/amount.js';
import type { CampaignFigure } from '../model/index.js';
import { amountOf, figureNames, keyOf } from './figure-places.js';
import type { LintContext } from './lint-context.js';

/** M304 and M313, on figures that are not faulty themselves. */
export function comparedFigures(context: LintContext, faulty: ReadonlySet<string>): void {
  const sound = context.campaign.figures.filter((figure) => !faulty.has(context.pointerOf(figure)));
  farBeyondTarget(context, sound);
  ratios(context, sound);
}

/** What a figure is of, its measure, kind and dates left out. */
const subjectOf = ({ region, category, programme, scope, counts }: CampaignFigure) =>
  [region?.id, category?.id, programme?.id, scope, counts] as const;

const amountKey = ({ value, qualifier, low, high, absence }: Amount) => keyOf(value, qualifier, low, high, absence);

/** M301: figures of one thing at one time that differ; each is set against the first. */
export function conflictingFigures(context: LintContext): void {
  const firsts = new Map<string, CampaignFigure>();
  for (const figure of context.campaign.figures) {
    if (figure.amount.absence === 'unreadable') continue;
    const { measure, period, asOf, kind, status, amount } = figure;
    // A revised figure stands beside the provisional one that it replaces.
    const key = keyOf(measure.id, kind, status, period?.edtf, asOf?.edtf, ...subjectOf(figure));
    const first = firsts.get(key);
    if (!first) firsts.set(key, figure);
    else if (amountKey(first.amount) !== amountKey(amount)) reportConflict(context, first, figure);
  }
}

function reportConflict(context: LintContext, first: CampaignFigure, second: CampaignFigure): void {
  const { unit } = first.measure;
  const amounts = { first: { amount: first.amount, unit }, second: { amount: second.amount, unit } };
  const { asOf } = second;
  const params = { ...figureNames(second), ...amounts, ...(asOf ? { asOf: { date: asOf } } : {}) };
  context.report('M301', `${context.pointerOf(second)}/value`, params, asOf ? { variant: 'dated' } : {});
}

/** The largest target of each period, and of all. */
type Targets = Map<string, CampaignFigure>;

/** M304: ten times the target or more is most likely a misplaced 万 or 亿. Once for each target. */
function farBeyondTarget(context: LintContext, figures: readonly CampaignFigure[]): void {
  const targets = new Map<string, Targets>();
  for (const figure of figures) if (figure.kind === 'target') noteTarget(figure, targets);
  if (targets.size === 0) return;
  const seen = new Set<CampaignFigure>();
  for (const actual of figures) {
    if (actual.kind !== 'actual' || actual.amount.qualifier === 'atMost') continue;
    const target = targetOf(actual, targets.get(keyOf(actual.measure.id, ...subjectOf(actual))));
    const [value, aim] = [leastOf(actual.amount), target ? mostOf(target.amount) : 0];
    if (!target || seen.has(target) || aim <= 0 || value < 10 * aim) continue;
    seen.add(target);
    const unit = actual.measure.unit;
    const amounts = { actual: { amount: actual.amount, unit }, target: { amount: target.amount, unit } };
    const params = { ...figureNames(actual), ...amounts, times: Math.floor(value / aim) };
    context.report('M304', `${context.pointerOf(actual)}/value`, params);
  }
}

const leastOf = ({ value, low }: Amount) => low ?? value ?? 0;
const mostOf = ({ value, high }: Amount) => high ?? value ?? 0;
const everyPeriod = 'every';

function noteTarget(figure: CampaignFigure, targets: Map<string, Targets>): void {
  const key = keyOf(figure.measure.id, ...subjectOf(figure));
  const own: Targets = targets.get(key) ?? new Map<string, CampaignFigure>();
  targets.set(key, own);
  for (const period of [figure.period?.edtf ?? '', everyPeriod]) {
    const known = own.get(period);
    if (!known || mostOf(known.amount) < mostOf(figure.amount)) own.set(period, figure);
  }
}

/** The target of the same period, else one of no period; any target may be that of a figure without a period. */
function targetOf({ period }: CampaignFigure, targets: Targets | undefined): CampaignFigure | undefined {
  return period ? (targets?.get(period.edtf) ?? targets?.get('')) : targets?.get(everyPeriod);
}

/** M313: a rate against the quotient of its two measures at the same place and time. */
function ratios(context: LintContext, figures: readonly CampaignFigure[]): void {
  const pairs = new Map(
    context.list('measures').flatMap(({ entry }) => (entry.ratio ? [[entry.id, entry.ratio] as const] : [])),
  );
  if (pairs.size === 0) return;
  const needed = new Set([...pairs.values()].flat());
  const byKey = new Map<string, CampaignFigure>();
  const key = (id: string, { region, category, programme, scope, kind, period, asOf }: CampaignFigure) =>
    keyOf(id, region?.id, category?.id, programme?.id, scope, kind, period?.edtf, asOf?.edtf);
  for (const figure of figures) {
    const own = needed.has(figure.measure.id) ? key(figure.measure.id, figure) : null;
    if (own !== null && !byKey.has(own)) byKey.set(own, figure);
  }
  for (const rate of figures) {
    const pair = pairs.get(rate.measure.id);
    const [part, whole] = pair ? pair.map((id) => byKey.get(key(id, rate))) : [];
    if (part && whole) checkRatio(context, rate, part, whole);
  }
}

function checkRatio(context: LintContext, rate: CampaignFigure, part: CampaignFigure, whole: CampaignFigure): void {
  const quotient = divide(part.amount, whole.amount);
  const bounds = quotient && boundsOf(quotient);
  const said = boundsOf(rate.amount);
  if (!bounds || !said) return;
  const step = Math.max(stepOf(rate.amount), rate.amount.roundedTo ?? 0);
  const isNear = (factor: number) => bounds.high * factor > said.low - step && bounds.low * factor < said.high + step;
  const factors = factorsOf(rate);
  if (factors.some(isNear)) return;
  const factor = closest(factors, bounds.low, rate.amount.value ?? said.low);
  const { unit } = rate.measure;
  const computed = { ...bounds, low: inShort(bounds.low * factor), high: inShort(bounds.high * factor) };
  const params = {
    ...figureNames(rate),
    stated: { amount: rate.amount, unit },
    part: { amount: part.amount },
    whole: { amount: whole.amount },
    computed: { amount: amountOf(computed), unit },
  };
  context.report('M313', `${context.pointerOf(rate)}/value`, params);
}

const inShort = (value: number) => Number(value.toPrecision(4));

/** A share is in percent, and so is a rate with that unit; other rates may be per 1,000 or 100,000. */
function factorsOf({ measure, counts }: CampaignFigure): readonly number[] {
  if (counts === 'share' || JSON.stringify(measure.unit ?? '').includes('%')) return [100];
  return [1, 100, 1000, 10_000, 100_000, 1_000_000];
}

const closest = (factors: readonly number[], quotient: number, value: number) =>
  factors.reduce((best, it) => (distance(it * quotient, value) < distance(best * quotient, value) ? it : best));
const distance = (a: number, b: number) => Math.abs(Math.log(Math.abs(a / b)));

/** The step of the last digit that a number prints: 0.1 for 88.4. */
function stepOf({ value, low, high }: Amount): number {
  const digits = [value, low, high].map((it) => (it === null ? 0 : (/\.(\d+)$/.exec(String(it))?.[1]?.length ?? 0)));
  return 10 ** -Math.max(...digits);
}
