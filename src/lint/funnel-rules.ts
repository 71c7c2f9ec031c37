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

type Absent = PlacedStage & { readonly isFirst: boolean };

/** M401: stages without a figure. A gate needs none; what could not be read, or is hidden by a null, has been reported. */
function absentFigures(context: LintContext, funnels: readonly PlacedFunnel[], hidden: ReadonlySet<PlacedStage>): void {
  const measures = new Map(context.campaign.measures.map(({ id, label }) => [id, label]));
  const found = new Map<string, Found<Absent>>();
  const observed = new Set(context.campaign.figures.map(({ amount }) => amount));
  const isObserved = new Map<string, boolean>();
  for (const { stages, place } of funnels) {
    const first = stages.find(({ stage }) => stage.kind !== 'gate');
    for (const placed of stages) {
      if (hidden.has(placed) || !lacksFigure(placed, measures)) continue;
      const pointer = figurePointer(placed);
      isObserved.set(pointer, (isObserved.get(pointer) ?? true) && observed.has(placed.stage.amount));
      note(found, pointer, { ...placed, isFirst: placed === first }, place);
    }
  }
  for (const [pointer, { first, places }] of found) {
    const measure = first.entry.value === undefined ? measures.get(first.entry.measure ?? '') : undefined;
    const ofMeasure: Params = measure ? { measure: { text: measure } } : {};
    const ofObservation: Params = measure && isObserved.get(pointer) ? { observation: 'empty' } : {};
    reportAbsent(context, pointer, first, { ...namesOf(places), ...ofMeasure, ...ofObservation });
  }
}

function lacksFigure({ stage, entry }: PlacedStage, measures: ReadonlyMap<string, unknown>): boolean {
  const { absence } = stage.amount;
  const hasMeasure = entry.value !== undefined || entry.measure === undefined || measures.has(entry.measure);
  return stage.kind !== 'gate' && absence !== null && absence !== 'unreadable' && hasMeasure;
}

type Params = Readonly<Record<string, FindingValue>>;

function reportAbsent(context: LintContext, pointer: string, { stage, isFirst }: Absent, more: Params): void {
  const params = { stage: { text: stage.label }, absence: { amount: stage.amount }, ...more };
  const ofMeasure = more.observation ? 'observation' : more.measure && 'measure';
  const variant = isFirst ? 'first' : stage.statedRate ? 'rate' : ofMeasure ? ofMeasure : undefined;
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
