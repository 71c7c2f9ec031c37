import type { Funnel, MetricsDocument, Stage } from '../document/index.js';
import { pointerStep } from '../document/problem.js';
import { unreadableId } from '../document/read-document.js';
import { absent, type Amount } from './amount.js';
import type { CampaignFigure, CampaignFunnel, CampaignRegion, CampaignStage, Citation } from './campaign.js';
import { compareSpans, type CampaignDate } from './date.js';
import { inheritAsOf, type References } from './references.js';
import { resolveAmount, resolveCitation, type Resolver } from './resolve.js';

/** What all stages of one funnel share. */
interface Around {
  readonly entry: Funnel;
  readonly pointer: string;
  readonly region: CampaignRegion | null;
  readonly citation: Citation;
  readonly asOf: CampaignDate | null;
  readonly refs: References;
  readonly figures: readonly CampaignFigure[];
  readonly resolver: Resolver;
}

/** The funnels of a document. An entry without a region whose stages name measures makes one funnel for each region with figures. */
export function createFunnels(
  document: MetricsDocument,
  refs: References,
  figures: readonly CampaignFigure[],
  resolver: Resolver,
): readonly CampaignFunnel[] {
  const name = resolver.names('funnels');
  const funnels = (document.funnels ?? []).flatMap((entry, index) => {
    const pointer = `/funnels${pointerStep(index)}`;
    const id = name(entry.id, index);
    const citation = resolveCitation(entry, pointer, refs.sources, resolver);
    const asOf = inheritAsOf(resolver.date(entry.asOf, `${pointer}/asOf`), citation.source, refs.asOf);
    const own = resolver.find(refs.regions, entry.region, `${pointer}/region`, 'regions');
    const regions = own ? [own] : regionsOf(entry, refs, figures);
    return regions.map((region) => {
      const around: Around = { entry, pointer, region, citation, asOf, refs, figures, resolver };
      return Object.freeze({
        id: regions.length > 1 ? `${id}~${region!.id}` : id,
        documentId: entry.id ?? null,
        title: entry.title ?? null,
        region,
        asOf,
        stages: createStages(around),
        citation,
      });
    });
  });
  return Object.freeze(funnels);
}

function regionsOf(
  entry: Funnel,
  refs: References,
  figures: readonly CampaignFigure[],
): readonly (CampaignRegion | null)[] {
  const measures = new Set(entry.stages.map((stage) => stage.measure).filter((id) => id !== undefined));
  if (entry.region !== undefined || measures.size === 0) return [null];
  const regions = [...refs.regions.values()].filter((region) =>
    figures.some((figure) => figure.region === region && measures.has(figure.measure.id)),
  );
  return regions.length ? regions : [null];
}

function createStages(around: Around): readonly CampaignStage[] {
  const { entry, pointer, resolver } = around;
  const name = resolver.names(`${pointer.slice(1)}/stages`);
  const ids = entry.stages.map((stage, index) => name(stage.id, index));
  let previous: string | null = null;
  const stages = entry.stages.map((stage, index) => {
    const at = `${pointer}/stages${pointerStep(index)}`;
    const base = baseOf(stage, ids, index, previous, at, resolver);
    const separate = stage.of === null;
    if (!separate) previous = ids[index]!;
    return createStage(stage, ids[index]!, base, at, around);
  });
  return Object.freeze(stages);
}

/** The stage before, or the one that `of` names when it stands earlier: so that no circle can arise. An unknown base gives no share. */
function baseOf(
  stage: Stage,
  ids: readonly string[],
  index: number,
  previous: string | null,
  at: string,
  resolver: Resolver,
): string | null {
  if (stage.of === null) return null;
  if (stage.of === undefined) return previous;
  const found = ids.indexOf(stage.of);
  if (stage.of === unreadableId) return null;
  if (found === -1) resolver.report('M201', `${at}/of`, { found: `"${stage.of}"`, list: 'stages' });
  else if (found >= index) resolver.report('M203', `${at}/of`, { found: `"${stage.of}"`, field: 'of' });
  return found === -1 || found >= index ? null : ids[found]!;
}

function createStage(stage: Stage, id: string, base: string | null, at: string, around: Around): CampaignStage {
  const { refs, resolver, entry } = around;
  const measure = resolver.find(refs.measures, stage.measure, `${at}/measure`, 'measures');
  const figure = measure && stage.value === undefined ? findFigure(stage, around) : null;
  const citation = resolveCitation(stage, at, refs.sources, resolver, figure?.citation ?? around.citation);
  const own = resolver.date(stage.asOf, `${at}/asOf`);
  return Object.freeze({
    id,
    label: stage.label ?? measure?.label ?? id,
    definition: stage.definition ?? measure?.definition ?? null,
    amount: figure
      ? figure.amount
      : stage.value === undefined && measure
        ? absent('notReported')
        : resolveAmount(stage),
    unit: stage.unit ?? measure?.unit ?? entry.unit ?? null,
    counts: stage.counts ?? measure?.counts ?? null,
    base,
    separate: stage.of === null,
    statedRate: statedRateOf(stage),
    parts: createParts(stage, id, citation, at, around),
    asOf: figure ? figure.asOf : inheritAsOf(own, stage.source ? citation.source : null, around.asOf),
    citation,
  });
}

function createParts(stage: Stage, id: string, around: Citation, at: string, { refs, resolver }: Around) {
  const parts = (stage.parts ?? []).map((part, index) => {
    const place = `${at}/parts${pointerStep(index)}`;
    const category = resolver.find(refs.categories, part.category, `${place}/category`, 'categories');
    const region = resolver.find(refs.regions, part.region, `${place}/region`, 'regions');
    return Object.freeze({
      id: `${id}~${index + 1}`,
      label: part.label ?? category?.label ?? region?.name ?? `${index + 1}`,
      amount: resolveAmount(part),
      citation: resolveCitation(part, place, refs.sources, resolver, around),
    });
  });
  return Object.freeze(parts);
}

function statedRateOf(stage: Stage): Amount | null {
  if (stage.statedRate === undefined) return null;
  return resolveAmount({ value: stage.statedRate, qualifier: stage.statedRateQualifier });
}

/** The latest figure of kind "actual" of a stage's measure, in the funnel's region and the stage's category. */
function findFigure(stage: Stage, { region, figures }: Around): CampaignFigure | null {
  const matching = figures.filter(
    (figure) =>
      figure.measure.id === stage.measure &&
      figure.kind === 'actual' &&
      (figure.region ?? null) === region &&
      (figure.category?.id ?? null) === (stage.category ?? null),
  );
  const latest = (a: CampaignFigure, b: CampaignFigure) => (a.asOf && b.asOf ? compareSpans(b.asOf, a.asOf) : 0);
  return matching.sort(latest)[0] ?? null;
}
