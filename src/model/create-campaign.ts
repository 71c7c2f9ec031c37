import type { MetricsDocument, Problem } from '../document/index.js';
import type {
  Campaign,
  CampaignAnnotation,
  CampaignCategory,
  CampaignFigure,
  CampaignMeasure,
  CampaignMilestone,
  CampaignProgramme,
  CampaignRegion,
  CampaignSource,
  CampaignTask,
} from './campaign.js';
import { createFunnels } from './create-funnels.js';
import type { Lookup } from './id-index.js';
import { parseRecurrence } from './recurrence.js';
import { inheritAsOf, type References } from './references.js';
import { resolveAmount, resolveCitation, Resolver } from './resolve.js';
import { buildTree, type Tree } from './tree.js';

/**
 * Makes the frozen model of a document: ids resolved, dates as spans of civil days, as-of dates inherited (the entry's own,
 * else its source's date of publication, else the document's). What cannot be resolved is left out and listed in
 * `problems`, after those given.
 *
 * @example
 * const { document, problems } = readDocument(json);
 * const campaign = document && createCampaign(document, problems);
 */
export function createCampaign(document: MetricsDocument, problems: readonly Problem[] = []): Campaign {
  const resolver = new Resolver(problems);
  const asOf = resolver.date(document.asOf, null, 'asOf');
  const sources = createSources(document, resolver);
  const regions = createRegions(document, resolver);
  const categories = buildTree<NonNullable<MetricsDocument['categories']>[number], CampaignCategory>(
    document.categories ?? [],
    'categories',
    resolver,
    ({ id, label }, parent) => Object.freeze({ id, label, parent }),
  );
  const measures = createMeasures(document, categories.byId, resolver);
  const programmes = createProgrammes(document, resolver);
  const references: References = {
    sources,
    regions: regions.byId,
    programmes,
    categories: categories.byId,
    measures,
    asOf,
  };
  const figures = createFigures(document, references, resolver);
  const tasks = createTasks(document, references, resolver);
  return Object.freeze({
    title: document.title,
    description: document.description ?? null,
    language: document.locale ?? null,
    asOf,
    period: resolver.date(document.period, null, 'period'),
    sources: Object.freeze([...sources.values()]),
    regions: regions.nodes,
    programmes: Object.freeze([...programmes.values()]),
    categories: categories.nodes,
    measures: Object.freeze([...measures.values()]),
    figures: Object.freeze(figures),
    funnels: createFunnels(document, references, regions.nodes, figures, resolver),
    tasks: tasks.nodes,
    milestones: Object.freeze(createMilestones(document, references, tasks.byId, resolver)),
    annotations: Object.freeze(createAnnotations(document, references, resolver)),
    problems: Object.freeze(resolver.problems),
  });
}

function createSources(document: MetricsDocument, resolver: Resolver): ReadonlyMap<string, CampaignSource> {
  return resolver.byId(document.sources ?? [], 'sources', (entry, at) =>
    Object.freeze({
      id: entry.id,
      title: entry.title,
      publisher: entry.publisher ?? null,
      author: entry.author ?? null,
      published: resolver.date(entry.published, at, 'published'),
      href: entry.href ?? null,
      lang: entry.lang ?? null,
      note: entry.note ?? null,
    }),
  );
}

function createRegions(document: MetricsDocument, resolver: Resolver) {
  return buildTree<NonNullable<MetricsDocument['regions']>[number], CampaignRegion>(
    document.regions ?? [],
    'regions',
    resolver,
    ({ id, name, shortName, level, codes }, parent) =>
      Object.freeze({
        id,
        name,
        shortName: shortName ?? null,
        parent,
        level: level ?? null,
        codes: codes && Object.keys(codes).length ? Object.freeze({ ...codes }) : null,
      }),
  );
}

function createProgrammes(document: MetricsDocument, resolver: Resolver): ReadonlyMap<string, CampaignProgramme> {
  return resolver.byId(document.programmes ?? [], 'programmes', ({ id, label, note }) =>
    Object.freeze({ id, label, note: note ?? null }),
  );
}

function createMeasures(
  document: MetricsDocument,
  categories: References['categories'],
  resolver: Resolver,
): ReadonlyMap<string, CampaignMeasure> {
  return resolver.byId(document.measures ?? [], 'measures', (entry, at) =>
    Object.freeze({
      id: entry.id,
      label: entry.label,
      definition: entry.definition ?? null,
      unit: entry.unit ?? null,
      counts: entry.counts ?? 'other',
      better: entry.better ?? 'neither',
      aggregate: entry.aggregate ?? 'none',
      decimals: entry.decimals ?? null,
      comparable: entry.comparable ?? true,
      category: resolver.find(categories, entry.category, at, 'category', 'categories'),
      note: entry.note ?? null,
    }),
  );
}

function createFigures(document: MetricsDocument, refs: References, resolver: Resolver): readonly CampaignFigure[] {
  const entries = document.observations ?? [];
  const figures: CampaignFigure[] = [];
  entries.forEach((entry, position) => {
    const at = { list: 'observations', entries, position };
    const measure = refs.measures.get(entry.measure);
    const region = entry.region === undefined ? null : refs.regions.get(entry.region);
    if (!measure || region === undefined) {
      // Without its measure or its region a figure would be a figure of something else.
      const params = measure
        ? { found: `"${entry.region}"`, list: 'regions' }
        : { found: `"${entry.measure}"`, list: 'measures' };
      resolver.report('M201', at, measure ? 'region' : 'measure', params, 'entry');
      return;
    }
    const citation = resolveCitation(entry, at, refs.sources, resolver);
    const figure: CampaignFigure = {
      id: `~${position + 1}`,
      measure,
      region,
      category: resolver.find(refs.categories, entry.category, at, 'category', 'categories'),
      programme: resolver.find(refs.programmes, entry.programme, at, 'programme', 'programmes'),
      scope: entry.scope ?? null,
      counts: entry.counts ?? measure.counts,
      sampleSize: entry.sampleSize ?? null,
      amount: resolveAmount(entry),
      kind: entry.kind ?? 'actual',
      status: entry.status ?? 'final',
      period: resolver.date(entry.period, at, 'period'),
      asOf: inheritAsOf(resolver.date(entry.asOf, at, 'asOf'), citation.source, refs.asOf),
      citation,
    };
    figures.push(Object.freeze(figure));
  });
  return figures;
}

function createTasks(document: MetricsDocument, refs: References, resolver: Resolver): Tree<CampaignTask> {
  return buildTree<NonNullable<MetricsDocument['tasks']>[number], CampaignTask>(
    document.tasks ?? [],
    'tasks',
    resolver,
    (entry, parent, at) => {
      const citation = resolveCitation(entry, at, refs.sources, resolver);
      return Object.freeze({
        id: entry.id,
        title: entry.title,
        parent,
        level: entry.level ?? null,
        region: resolver.find(refs.regions, entry.region, at, 'region', 'regions'),
        category: resolver.find(refs.categories, entry.category, at, 'category', 'categories'),
        programme: resolver.find(refs.programmes, entry.programme, at, 'programme', 'programmes'),
        scope: entry.scope ?? null,
        owner: entry.owner ?? null,
        due: resolver.date(entry.due, at, 'due'),
        done: resolver.date(entry.done, at, 'done'),
        status: entry.status ?? 'unknown',
        asOf: inheritAsOf(resolver.date(entry.asOf, at, 'asOf'), citation.source, refs.asOf),
        citation,
      });
    },
  );
}

function createMilestones(
  document: MetricsDocument,
  refs: References,
  tasks: Lookup<CampaignTask>,
  resolver: Resolver,
): readonly CampaignMilestone[] {
  const entries = document.milestones ?? [];
  const name = resolver.names(entries, 'milestones');
  return entries.map((entry, position) => {
    const at = { list: 'milestones', entries, position };
    const citation = resolveCitation(entry, at, refs.sources, resolver);
    const planned = resolver.date(entry.planned, at, 'planned');
    const actual = resolver.date(entry.actual, at, 'actual');
    return Object.freeze({
      id: name(entry.id, position),
      title: entry.title,
      kind: entry.kind ?? 'event',
      region: resolver.find(refs.regions, entry.region, at, 'region', 'regions'),
      category: resolver.find(refs.categories, entry.category, at, 'category', 'categories'),
      programme: resolver.find(refs.programmes, entry.programme, at, 'programme', 'programmes'),
      scope: entry.scope ?? null,
      task: resolver.find(tasks, entry.task, at, 'task', 'tasks'),
      measure: resolver.find(refs.measures, entry.measure, at, 'measure', 'measures'),
      planned,
      actual,
      dateUnreadable: (!planned && entry.planned !== undefined) || (!actual && entry.actual !== undefined),
      dateText: entry.dateText ?? null,
      repeats: entry.repeats ?? null,
      recurrence: entry.repeats === undefined ? null : parseRecurrence(entry.repeats),
      minimumCount: entry.minimumCount ?? null,
      owner: entry.owner ?? null,
      status: entry.status ?? 'unknown',
      href: entry.href ?? null,
      asOf: inheritAsOf(resolver.date(entry.asOf, at, 'asOf'), citation.source, refs.asOf),
      citation,
    });
  });
}

function createAnnotations(
  document: MetricsDocument,
  refs: References,
  resolver: Resolver,
): readonly CampaignAnnotation[] {
  const entries = document.annotations ?? [];
  return entries.map((entry, position) => {
    const at = { list: 'annotations', entries, position };
    return Object.freeze({
      text: entry.text,
      region: resolver.find(refs.regions, entry.region, at, 'region', 'regions'),
      measure: resolver.find(refs.measures, entry.measure, at, 'measure', 'measures'),
      milestone: entry.milestone ?? null,
      date: resolver.date(entry.date, at, 'date'),
      citation: resolveCitation(entry, at, refs.sources, resolver),
    });
  });
}
