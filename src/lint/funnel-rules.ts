import type { CampaignRegion } from '../model/index.js';
import { isExact } from '../model/amount.js';
import type { FindingValue } from './finding.js';
import { inlineRules } from './inline-rules.js';
import type { LintContext } from './lint-context.js';
import { mixedStages } from './mixed-stages.js';
import { figurePointer, placeFunnels, reportOnce, type PlacedFunnel, type PlacedStage } from './placed-funnels.js';
import { shareRules } from './share-rules.js';

/** M401 to M406: whether the stages of each funnel have figures, and whether these fit together. */
export function funnelRules(context: LintContext): void {
  const funnels = placeFunnels(context);
  const once = reportOnce();
  absentFigures(context, funnels, inlineRules(context, funnels, once));
  equalStages(context, funnels);
  for (const placed of funnels) {
    const mixed = mixedStages(context, placed, once);
    shareRules(context, placed, mixed, once);
  }
}

/** How many regions a message names at most. */
const shown = 3;

/** Regions as a list of names, in words that need not be there. */
function namesOf(places: readonly CampaignRegion[]): Params {
  if (places.length === 0) return {};
  const names = { places: { list: places.slice(0, shown).map(({ name }) => ({ text: name })) } };
  return places.length > shown ? { ...names, total: places.length } : names;
}

/** The funnels of one entry in which something was found. */
interface Found<T> {
  readonly first: T;
  readonly places: CampaignRegion[];
}

/** Notes that something was found, by its place in the file. */
function note<T>(found: Map<string, Found<T>>, pointer: string, first: T, place: CampaignRegion | null): void {
  const known = found.get(pointer) ?? { first, places: [] };
  if (place) known.places.push(place);
  found.set(pointer, known);
}

type Absent = PlacedStage & { readonly isFirst: boolean; readonly hasObservation: boolean };

/** M401: stages without a figure. A gate needs none; what could not be read, or is hidden by a null, has been reported. */
function absentFigures(context: LintContext, funnels: readonly PlacedFunnel[], hidden: ReadonlySet<PlacedStage>): void {
  const measures = new Map(context.campaign.measures.map(({ id, label }) => [id, label]));
  const found = new Map<string, Found<Absent>>();
  const empty = emptyObservations(context);
  for (const { funnel, stages, place } of funnels) {
    const first = stages.find(({ stage }) => stage.kind !== 'gate');
    for (const placed of stages) {
      if (hidden.has(placed) || !lacksFigure(placed, measures)) continue;
      const hasObservation = empty.has(observationKey(placed.entry.measure, funnel.region));
      note(found, figurePointer(placed), { ...placed, isFirst: placed === first, hasObservation }, place);
    }
  }
  for (const [pointer, { first, places }] of found) {
    const measure = first.entry.value === undefined ? measures.get(first.entry.measure ?? '') : undefined;
    reportAbsent(context, pointer, first, { ...namesOf(places), ...(measure ? { measure: { text: measure } } : {}) });
  }
}

const observationKey = (measure: string | undefined, region: CampaignRegion | null) =>
  JSON.stringify([measure, region?.id]);

/** The observations that say that there is no figure, by measure and region. */
const emptyObservations = ({ campaign }: LintContext): ReadonlySet<string> =>
  new Set(
    campaign.figures
      .filter(({ amount }) => amount.absence !== null)
      .map(({ measure, region }) => observationKey(measure.id, region)),
  );

function lacksFigure({ stage, entry }: PlacedStage, measures: ReadonlyMap<string, unknown>): boolean {
  const { absence } = stage.amount;
  const hasMeasure = entry.value !== undefined || entry.measure === undefined || measures.has(entry.measure);
  return stage.kind !== 'gate' && absence !== null && absence !== 'unreadable' && hasMeasure;
}

type Params = Readonly<Record<string, FindingValue>>;

function reportAbsent(context: LintContext, pointer: string, found: Absent, more: Params): void {
  const { stage, isFirst, hasObservation } = found;
  const known: Params = more.measure && hasObservation ? { observation: 'empty' } : {};
  const params = { stage: { text: stage.label }, absence: { amount: stage.amount }, ...more, ...known };
  const ofMeasure = hasObservation ? 'observation' : 'measure';
  const variant = isFirst ? 'first' : stage.statedRate ? 'rate' : more.measure ? ofMeasure : undefined;
  context.report('M401', pointer, params, {
    ...(isFirst ? { severity: 'warning' } : {}),
    ...(variant ? { variant } : {}),
  });
}

/** M404: funnels whose stages are all the same number. */
function equalStages(context: LintContext, funnels: readonly PlacedFunnel[]): void {
  const found = new Map<string, Found<readonly PlacedStage[]>>();
  for (const { funnel, stages, pointer, place } of funnels) {
    const chain = stages.filter(({ stage }) => stage.kind !== 'gate' && !stage.separate);
    const same = chain.every(
      ({ stage }) => isExact(stage.amount) && stage.amount.value === chain[0]!.stage.amount.value,
    );
    if (funnel.kind === 'conversion' && chain.length > 1 && same) note(found, `${pointer}/stages`, chain, place);
  }
  for (const [pointer, { first, places }] of found) {
    const params = { count: first.length, value: { amount: first[0]!.stage.amount }, ...namesOf(places) };
    context.report('M404', pointer, params, places.length === 0 ? {} : { variant: 'places' });
  }
}
