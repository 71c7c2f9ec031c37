import { boundsOf } from '../model/amount.js';
import { groupBy } from '../model/group-by.js';
import { compareSpans } from '../model/date.js';
import { parseDate, type Amount, type CampaignDate, type CampaignFigure } from '../model/index.js';
import { keyOf } from './figure-places.js';
import type { LintContext } from './lint-context.js';
import type { PlacedFunnel, PlacedStage, ReportOnce } from './placed-funnels.js';

/**
 * M406: stages that give both a value and a measure, when the figure of that measure is another. Gives those which have a
 * figure that a value of null hides.
 */
export function inlineRules(
  context: LintContext,
  funnels: readonly PlacedFunnel[],
  once: ReportOnce,
): ReadonlySet<PlacedStage> {
  const isInline = ({ entry }: PlacedStage) => entry.value !== undefined && entry.measure !== undefined;
  const pairs = funnels.flatMap((funnel) => funnel.stages.filter(isInline).map((placed) => ({ funnel, placed })));
  const hidden = new Set<PlacedStage>();
  if (pairs.length === 0) return hidden;
  const figures = figuresByPlace(context, new Set(pairs.map(({ placed }) => placed.entry.measure!)));
  for (const { funnel, placed } of pairs) {
    const figure = figureFor(placed, funnel, figures);
    if (!figure || !disagrees(placed, figure)) continue;
    reportInline(context, placed, figure, funnel, once);
    if (placed.stage.amount.absence !== null) hidden.add(placed);
  }
  return hidden;
}

type Figures = ReadonlyMap<string, readonly CampaignFigure[]>;

/** The actual figures of these measures by what they are of. */
function figuresByPlace(context: LintContext, measures: ReadonlySet<string>): Figures {
  return groupBy(
    context.campaign.figures.filter(({ kind, measure }) => kind === 'actual' && measures.has(measure.id)),
    ({ measure, region, category, scope }) => keyOf(measure.id, region?.id ?? null, category?.id ?? null, scope),
  );
}

/** The latest figure for a stage; where stage or funnel give an as-of date themselves, none that is surely of another. */
function figureFor({ entry, stage }: PlacedStage, { funnel, entry: around }: PlacedFunnel, figures: Figures) {
  const scope = stage.scope ?? funnel.scope;
  const key = keyOf(entry.measure, funnel.region?.id ?? null, entry.category ?? null, scope);
  const asOf = parseDate(entry.asOf ?? around.asOf ?? '');
  const suits = ({ programme, asOf: own }: CampaignFigure) =>
    (!funnel.programme || !programme || funnel.programme === programme) && mayBeSame(own, asOf);
  const suiting = (figures.get(key) ?? []).filter(suits);
  return suiting.reduce<CampaignFigure | null>((latest, it) => (latest && !isLater(it, latest) ? latest : it), null);
}

const isLater = (a: CampaignFigure, b: CampaignFigure) => a.asOf && b.asOf && compareSpans(a.asOf, b.asOf) > 0;

function mayBeSame(a: CampaignDate | null, b: CampaignDate | null): boolean {
  if (!a || !b) return true;
  return (a.first ?? -Infinity) <= (b.last ?? Infinity) && (b.first ?? -Infinity) <= (a.last ?? Infinity);
}

/** Whether the two numbers cannot be the same; a value of null hides any figure. */
function disagrees({ stage }: PlacedStage, { amount }: CampaignFigure): boolean {
  const { absence } = stage.amount;
  if (absence !== null) return absence !== 'unreadable' && amount.absence === null;
  return areApart(stage.amount, amount);
}

/** Whether two amounts have no number in common. */
function areApart(one: Amount, other: Amount): boolean {
  const a = boundsOf(one);
  const b = boundsOf(other);
  if (!a || !b) return false;
  if (a.low > b.high || b.low > a.high) return true;
  return (a.low === b.high && (a.lowOpen || b.highOpen)) || (b.low === a.high && (b.lowOpen || a.highOpen));
}

function reportInline(
  context: LintContext,
  { stage, pointer }: PlacedStage,
  figure: CampaignFigure,
  { place }: PlacedFunnel,
  once: ReportOnce,
): void {
  const at = `${pointer}/value`;
  const params = {
    stage: { text: stage.label },
    value: { amount: stage.amount },
    measure: { text: figure.measure.label },
    figure: { amount: figure.amount },
    ...(figure.asOf ? { asOf: { date: figure.asOf } } : {}),
    ...(place ? { region: { text: place.name } } : {}),
  };
  const variant = stage.amount.absence === null ? {} : { variant: 'hidden' };
  once(`M406${at}`, () => context.report('M406', at, params, variant));
}
