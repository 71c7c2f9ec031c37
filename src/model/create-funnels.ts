import type { Funnel, MetricsDocument, Stage } from '../document/index.js';
import { entryIndex } from '../document/entry-index.js';
import { unreadableId } from '../document/read-document.js';
import { absent, type Amount } from './amount.js';
import type {
  CampaignFigure,
  CampaignFunnel,
  CampaignProgramme,
  CampaignRegion,
  CampaignStage,
  Citation,
  StageBreak,
  Text,
} from './campaign.js';
import { compareSpans, type CampaignDate } from './date.js';
import { FigureIndex } from './figure-index.js';
import { inheritAsOf, type References } from './references.js';
import { resolveAmount, resolveCitation, type Place, type Resolver } from './resolve.js';
import { textKey } from './text-key.js';
import { areOtherUnits } from './units.js';

/** What all stages of one funnel share. */
interface Around {
  readonly entry: Funnel;
  readonly at: Place;
  readonly region: CampaignRegion | null;
  readonly programme: CampaignProgramme | null;
  readonly citation: Citation;
  readonly asOf: CampaignDate | null;
  readonly refs: References;
  readonly figures: FigureIndex;
  readonly resolver: Resolver;
  /** Language of plain texts; empty when the document does not say. */
  readonly language: string;
}

/** The funnels of a document. An entry without a region whose stages name measures makes one funnel for each region with figures. */
export function createFunnels(
  document: MetricsDocument,
  refs: References,
  regions: readonly CampaignRegion[],
  figures: readonly CampaignFigure[],
  resolver: Resolver,
): readonly CampaignFunnel[] {
  const entries = document.funnels ?? [];
  const name = resolver.names(entries, 'funnels');
  const shared = { refs, resolver, figures: new FigureIndex(figures), language: document.locale ?? '' };
  let order: ReadonlyMap<CampaignRegion, number> | undefined; // few documents have funnels without a region
  const orderOf = () => (order ??= new Map(regions.map((region, position) => [region, position])));
  const funnels = entries.flatMap((entry, position) => {
    const at = { list: 'funnels', entries, position };
    const id = name(entry.id, position);
    const citation = resolveCitation(entry, at, refs.sources, resolver);
    const asOf = inheritAsOf(resolver.date(entry.asOf, at, 'asOf'), citation.source, refs.asOf);
    const programme = resolver.find(refs.programmes, entry.programme, at, 'programme', 'programmes');
    const own = resolver.find(refs.regions, entry.region, at, 'region', 'regions');
    const places = own ? [own] : regionsOf(entry, shared.figures, orderOf);
    const earlier = earlierOf(entry, entries, at, resolver);
    return places.map((region) => {
      const around = { ...shared, entry, at, region, programme, citation, asOf };
      return Object.freeze({
        id: places.length > 1 ? `${id}~${region!.id}` : id,
        documentId: entry.id ?? null,
        title: entry.title ?? null,
        kind: entry.kind ?? 'conversion',
        region,
        programme,
        scope: entry.scope ?? null,
        earlier,
        asOf,
        stages: createStages(around),
        citation,
      });
    });
  });
  return Object.freeze(funnels);
}

/** The id of an earlier edition, which must be another funnel of the document, and not in turn a later edition of it. */
function earlierOf({ earlier, id }: Funnel, entries: readonly Funnel[], at: Place, resolver: Resolver): string | null {
  if (earlier === undefined || earlier === unreadableId) return null;
  const found = { found: `"${earlier}"` };
  if (isLaterOf(id, earlier, entries)) resolver.report('M203', at, 'earlier', { ...found, field: 'earlier' });
  else if (!entries.some((entry) => entry.id === earlier)) {
    resolver.report('M201', at, 'earlier', { ...found, list: 'funnels' });
  } else return earlier;
  return null;
}

/** Whether a funnel names another one as its earlier edition, at once or through others. */
function isLaterOf(id: string | undefined, earlier: string, entries: readonly Funnel[]): boolean {
  const seen = new Set<string>();
  let at: string | undefined = earlier;
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at);
    const name: string = at;
    at = entries.find((entry) => entry.id === name)?.earlier;
  }
  return at !== undefined && at === id;
}

/** The regions, in the order of the document, that have figures of a measure which an entry's stages name. */
function regionsOf(
  entry: Funnel,
  figures: FigureIndex,
  orderOf: () => ReadonlyMap<CampaignRegion, number>,
): readonly (CampaignRegion | null)[] {
  const measures = new Set(entry.stages.map((stage) => stage.measure).filter((id) => id !== undefined));
  if (entry.region !== undefined || measures.size === 0) return [null];
  const found = new Set([...measures].flatMap((measure) => [...figures.regionsWith(measure)]));
  const order = orderOf();
  const regions = [...found].filter((region) => region !== null).sort((a, b) => order.get(a)! - order.get(b)!);
  return regions.length ? regions : [null];
}

function createStages(around: Around): readonly CampaignStage[] {
  const { entry, at: funnelAt, resolver } = around;
  const list = `funnels/${entryIndex(funnelAt.entries, funnelAt.position)}/stages`;
  const name = resolver.names(entry.stages, list);
  const ids = entry.stages.map((stage, index) => name(stage.id, index));
  const positions = new Map(ids.map((id, index) => [id, index]));
  const stages: CampaignStage[] = [];
  let previous: string | null = null;
  entry.stages.forEach((stage, index) => {
    const at = { list, entries: entry.stages, position: index };
    const named = baseOf(stage, positions, index, previous, at, resolver);
    const isBase = named !== null && !isGate(entry.stages[positions.get(named)!]!);
    const wanted = isBase && !isGate(stage) && entry.kind !== 'decomposition' ? stages[positions.get(named)!]! : null;
    if (stage.of !== null && !isGate(stage)) previous = ids[index]!;
    const made = createStage(stage, ids[index]!, at, around);
    const reason = wanted && breakBetween(wanted, made, typeof stage.of === 'string', around.language);
    const breaks = wanted && reason ? Object.freeze({ base: wanted.id, reason }) : null;
    stages.push(Object.freeze({ ...made, base: breaks ? null : (wanted?.id ?? null), breaks }));
  });
  return Object.freeze(stages);
}

/**
 * Why a stage is no share of another; `null` when it may be one. What is only left unsaid breaks nothing; a narrower scope does
 * not where the document names the base itself.
 */
function breakBetween(
  base: Unplaced,
  stage: Unplaced,
  isNamed: boolean,
  language: string,
): StageBreak['reason'] | null {
  const counts = (it: Unplaced) => (it.counts === 'other' ? null : it.counts);
  if (counts(base) && counts(stage) && counts(base) !== counts(stage)) return 'counts';
  if (base.unit && stage.unit && areOtherUnits(base.unit, stage.unit, language)) return 'unit';
  return !isNamed && textKey(base.scope) !== textKey(stage.scope) ? 'scope' : null;
}

/** A gate has no number, so nothing can be a share of it, nor it of anything. */
const isGate = ({ kind }: Stage) => kind === 'gate';

/** The stage before, or the one that `of` names when it stands earlier: so that no circle can arise. An unknown base gives no share. */
function baseOf(
  stage: Stage,
  positions: ReadonlyMap<string, number>,
  index: number,
  previous: string | null,
  at: Place,
  resolver: Resolver,
): string | null {
  if (stage.of === null) return null;
  if (stage.of === undefined) return previous;
  const found = positions.get(stage.of);
  if (stage.of === unreadableId) return null;
  if (found === undefined) resolver.report('M201', at, 'of', { found: `"${stage.of}"`, list: 'stages' });
  else if (found >= index) resolver.report('M203', at, 'of', { found: `"${stage.of}"`, field: 'of' });
  return found === undefined || found >= index ? null : stage.of;
}

/** A stage before it is known what it is a part of. */
type Unplaced = Omit<CampaignStage, 'base' | 'breaks'>;

function createStage(stage: Stage, id: string, at: Place, around: Around): Unplaced {
  const { refs, resolver, entry } = around;
  const measure = resolver.find(refs.measures, stage.measure, at, 'measure', 'measures');
  const figure = measure && stage.value === undefined && !isGate(stage) ? findFigure(stage, around) : null;
  const cited = resolveCitation(stage, at, refs.sources, resolver, figure?.citation ?? around.citation);
  const citation = figure ? withQuote(cited, figure.citation) : cited;
  const own = resolver.date(stage.asOf, at, 'asOf');
  const isOtherUnit = measure?.unit && stage.unit && areOtherUnits(stage.unit, measure.unit, around.language);
  const target = measure && !isGate(stage) && !isOtherUnit ? findTarget(stage, figure, around) : null;
  return {
    id,
    label: stage.label ?? measure?.label ?? id,
    kind: stage.kind ?? 'count',
    definition: stage.definition ?? measure?.definition ?? null,
    amount: figure ? figure.amount : ownAmount(stage, measure !== null),
    unit: stage.unit ?? measure?.unit ?? entry.unit ?? null,
    counts: stage.counts ?? figure?.counts ?? measure?.counts ?? null,
    scope: stage.scope ?? figure?.scope ?? entry.scope ?? null,
    sampleSize: stage.sampleSize ?? figure?.sampleSize ?? null,
    separate: stage.of === null && !isGate(stage),
    openLabel: stage.openLabel ?? null,
    target: target && Object.freeze({ amount: target.amount, asOf: target.asOf, citation: target.citation }),
    statedRate: statedRateOf(stage),
    statedRateQuote: stage.statedRateQuote ?? null,
    parts: createParts(stage, id, citation, at, around),
    asOf: figure ? figure.asOf : inheritAsOf(own, stage.source ? citation.source : null, around.asOf),
    citation,
  };
}

/** The amount that a stage itself gives; of a gate none, whatever it says. */
function ownAmount(stage: Stage, namesMeasure: boolean): Amount {
  if (isGate(stage)) return absent('notApplicable');
  return stage.value === undefined && namesMeasure ? absent('notReported') : resolveAmount(stage);
}

/** A citation with the quote and note of the figure that is looked up, where it has none of its own. */
const withQuote = (own: Citation, figure: Citation): Citation => {
  const isSame = own.source === figure.source && own.locator === figure.locator;
  return Object.freeze({
    ...own,
    quote: own.quote ?? (isSame ? figure.quote : null),
    note: own.note ?? figure.note,
  });
};

function createParts(stage: Stage, id: string, around: Citation, at: Place, { refs, resolver }: Around) {
  const entries = stage.parts ?? [];
  const list = `${at.list}/${entryIndex(at.entries, at.position)}/parts`;
  const parts = entries.map((part, index) => {
    const place = { list, entries, position: index };
    const category = resolver.find(refs.categories, part.category, place, 'category', 'categories');
    const region = resolver.find(refs.regions, part.region, place, 'region', 'regions');
    return Object.freeze({
      id: `${id}~${index + 1}`,
      label: part.label ?? category?.label ?? region?.name ?? `${index + 1}`,
      category,
      region,
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

/**
 * The latest figure of kind "actual" of a stage's measure, in the funnel's region and the stage's category, and of no other
 * programme than the funnel's; where the funnel says as of when it is, none that is later. Of figures of several scopes the one
 * of the stage's, else of the funnel's, comes first.
 */
function findFigure(stage: Stage, around: Around): CampaignFigure | null {
  const until = around.entry.asOf === undefined ? null : (around.asOf?.last ?? null);
  const isTooLate = ({ asOf }: CampaignFigure) => until !== null && (asOf?.last ?? -Infinity) > until;
  const figures = figuresOf(stage, around).filter((figure) => figure.kind === 'actual' && !isTooLate(figure));
  return latest(figures, stage.scope ?? around.entry.scope);
}

/** The latest target of a stage's measure: for the period and the part of the place that its figure has. */
function findTarget(stage: Stage, figure: CampaignFigure | null, around: Around): CampaignFigure | null {
  const period = figure?.period?.edtf;
  const scope = stage.scope ?? figure?.scope ?? around.entry.scope;
  const isOther = (target: CampaignFigure) =>
    (period !== undefined && target.period?.edtf !== period) || textKey(target.scope) !== textKey(scope);
  const targets = figuresOf(stage, around).filter((target) => target.kind === 'target' && !isOther(target));
  return latest(targets, scope);
}

/** The figures of a stage's measure and category, in the funnel's region and of no other programme than its own. */
function figuresOf(stage: Stage, { region, programme, figures }: Around): readonly CampaignFigure[] {
  return figures
    .find(region, stage.measure!)
    .filter(
      (figure) =>
        (programme === null || figure.programme === null || figure.programme === programme) &&
        (figure.category?.id ?? null) === (stage.category ?? null),
    );
}

/** The latest of some figures; one of the wanted scope before all others. */
function latest(figures: readonly CampaignFigure[], wanted: Text | null | undefined): CampaignFigure | null {
  const scope = textKey(wanted);
  const isOther = (figure: CampaignFigure) => Number(textKey(figure.scope) !== scope);
  const later = (a: CampaignFigure, b: CampaignFigure) => (a.asOf && b.asOf ? compareSpans(b.asOf, a.asOf) : 0);
  return [...figures].sort((a, b) => isOther(a) - isOther(b) || later(a, b))[0] ?? null;
}
