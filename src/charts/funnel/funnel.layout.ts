import type { Locale, Phrase } from '../../locale/index.js';
import { layoutBar, createBarScale, type BarLayout, type BarScale } from '../../layout/bar.js';
import { emptyLayout, type ChartLayout, type Direction, type Mark } from '../../layout/chart-layout.js';
import { createSpeaker, omissionNotes, own, sourceLines, type Speaker } from '../../layout/sentences.js';
import type { Campaign, CampaignFunnel, CampaignStage } from '../../model/index.js';
import {
  describeStage,
  isGate,
  scopeOf,
  stageDetails,
  stageFacts,
  valueWords,
  type StageFacts,
} from './stage-facts.js';
import { funnelTable } from './funnel-table.js';

/** What a funnel chart can be asked to draw. */
export interface FunnelOptions {
  /** Id of the funnel; all funnels of the document when empty. */
  readonly funnel?: string | null;
}

/** One stage. Channels: length of the bar from the value, order from the document. */
export interface StageMark extends Mark {
  /** `null` where a bar would compare what cannot be compared: of a separate count, a gate, a line of a decomposition. */
  readonly bar: BarLayout | null;
  /** The value as a reader sees it; a word when there is none. */
  readonly value: string;
  /** The value is a word. */
  readonly absent: boolean;
  /** A step to be passed, drawn as a line. */
  readonly gate: boolean;
  /** How often the first line of a decomposition has been broken down to make this one; 0 in any other funnel. */
  readonly level: number;
  /** Lines beside the bar: shares with their denominators, and the rate the source states. */
  readonly lines: readonly string[];
  /** What is still open since the stage before, written between the two. */
  readonly open: string | null;
  /** Ends of the bars that the connector joins, as fractions of the plot. */
  readonly connector: { readonly from: number; readonly to: number } | null;
}

/** One funnel. */
export interface FunnelGroup {
  readonly id: string;
  readonly regionId: string | null;
  readonly title: Phrase;
  /** Unit of all its values; `null` when they differ, and each value names its own. */
  readonly unit: string | null;
  /** What all its figures cover, when it is not the whole of the place. */
  readonly scope: Phrase | null;
  /** What the lines of a decomposition are to each other; `null` for any other funnel. */
  readonly explanation: string | null;
  readonly stages: readonly StageMark[];
  /** Counts of something else, drawn apart. */
  readonly separate: readonly StageMark[];
  readonly note: Phrase | null;
}

/** Stages of one or more funnels. */
export interface FunnelLayout extends ChartLayout {
  readonly groups: readonly FunnelGroup[];
  readonly marks: readonly StageMark[];
}

/**
 * Lays out funnels: stages in the document's order, each with its share of the stage before and of the first. No share is
 * computed across a stage that was not reported, nor of a separate count.
 *
 * @example
 * layoutFunnel(campaign, { funnel: 'wishes' }, createLocale('en')).groups[0].stages[1].lines // ['88.6% of “Wishes claimed”']
 */
export function layoutFunnel(campaign: Campaign, options: FunnelOptions, locale: Locale): FunnelLayout {
  const speaker = createSpeaker(campaign, locale);
  const { words } = locale;
  const wanted = options.funnel || null;
  const funnels = campaign.funnels.filter(({ id, documentId }) => !wanted || id === wanted || documentId === wanted);
  if (!funnels.length) {
    const known = locale.list([...new Set(campaign.funnels.map(({ id, documentId }) => documentId ?? id))]);
    const code = campaign.funnels.length ? 'unknownFunnel' : 'noFunnels';
    const message = words.failure[code]({ id: wanted ?? '', known });
    return { ...emptyLayout(speaker.phrase(campaign.title), code, message), groups: [], marks: [] };
  }
  const facts = new Map(funnels.map((funnel) => [funnel, stageFacts(funnel, speaker)]));
  const groups = funnels.map((funnel) => layoutGroup(funnel, facts.get(funnel)!, campaign, speaker));
  const all = speaker.phrase(campaign.title);
  const title = funnels.length === 1 ? groups[0]!.title : { ...all, text: words.funnelsTitle({ title: all.text }) };
  const citations = funnels.flatMap((funnel) => [funnel.citation, ...funnel.stages.map((stage) => stage.citation)]);
  return {
    title,
    summary: summarise(funnels, facts, groups, speaker),
    notes: omissionNotes(campaign, locale),
    sources: sourceLines(citations, speaker),
    table: funnelTable(funnels, facts, title.text, speaker),
    keys: [words.keys.move, words.keys.funnels, words.keys.ends, words.keys.open, words.keys.close],
    marks: groups.flatMap((group) => [...group.stages, ...group.separate]),
    failure: null,
    groups,
  };
}

/** "Small wishes, Yanbian Prefecture". A funnel without a title of its own goes by that of the campaign. */
function titleOf(funnel: CampaignFunnel, campaign: Campaign, { phrase, text, locale }: Speaker): Phrase {
  const title = funnel.title ? phrase(funnel.title) : null;
  if (!funnel.region) return title ?? (campaign.title === '' ? own(locale.words.funnel) : phrase(campaign.title));
  const place = text(funnel.region.name);
  return title ? { ...title, text: locale.words.inPlace({ title: title.text, place }) } : own(place);
}

function layoutGroup(
  funnel: CampaignFunnel,
  facts: ReadonlyMap<string, StageFacts>,
  campaign: Campaign,
  speaker: Speaker,
): FunnelGroup {
  const chain = funnel.stages.filter((stage) => !stage.separate);
  const counts = chain.filter((stage) => !isGate(stage));
  const { words } = speaker.locale;
  const scale = createBarScale(chain.map((stage) => stage.amount));
  const units = new Set(counts.map((stage) => speaker.locale.amountUnit(stage.unit, speaker.plain)));
  const unit = units.size === 1 && counts[0]!.unit ? [...units][0]! : null;
  const scope = scopeOf(funnel);
  const place = (stage: CampaignStage) =>
    layoutStage(funnel, stage, facts, scale, unit !== null && !stage.separate, speaker);
  return {
    id: funnel.id,
    regionId: funnel.region?.id ?? null,
    title: titleOf(funnel, campaign, speaker),
    unit: unit && words.unitNote({ unit }),
    scope: scope === null ? null : speaker.phrase(scope),
    explanation: funnel.kind === 'decomposition' ? words.sentence({ text: words.decomposition }) : null,
    stages: chain.map(place),
    separate: funnel.stages.filter((stage) => stage.separate).map(place),
    note: funnel.citation.note ? speaker.phrase(funnel.citation.note) : null,
  };
}

function layoutStage(
  funnel: CampaignFunnel,
  stage: CampaignStage,
  facts: ReadonlyMap<string, StageFacts>,
  scale: BarScale,
  sharedUnit: boolean,
  speaker: Speaker,
): StageMark {
  const own = facts.get(stage.id)!;
  const counts = funnel.stages.filter((it) => !it.separate && !isGate(it));
  const position = counts.indexOf(stage);
  const before = counts[position - 1];
  const bar = layoutBar(stage.amount, scale);
  const joined = before !== undefined && stage.base === before.id && own.open !== null;
  const isBroken = funnel.kind === 'decomposition';
  return {
    id: `${funnel.id}/${stage.id}`,
    label: speaker.phrase(stage.label),
    description: describeStage(funnel, stage, own, speaker),
    regionId: funnel.region?.id ?? null,
    details: stageDetails(funnel, stage, own, speaker),
    bar: stage.separate || isGate(stage) || isBroken ? null : bar,
    value: valueWords(stage, sharedUnit ? null : stage.unit, speaker),
    absent: stage.amount.absence !== null,
    gate: isGate(stage),
    level: isBroken ? Math.max(0, position) : 0,
    lines: own.lines,
    open: own.open,
    connector: joined ? { from: layoutBar(before.amount, scale).to, to: bar.to } : null,
  };
}

/** Generated sentences, at most five: what it is, and of a single funnel each stage with its share. */
function summarise(
  funnels: readonly CampaignFunnel[],
  facts: ReadonlyMap<CampaignFunnel, ReadonlyMap<string, StageFacts>>,
  groups: readonly FunnelGroup[],
  speaker: Speaker,
): readonly string[] {
  const { locale, text } = speaker;
  const { words } = locale;
  const [funnel] = funnels;
  if (funnels.length > 1 || !funnel) {
    const regions = [...new Set(funnels.flatMap(({ region }) => (region ? [text(region.name)] : [])))];
    const places = regions.length > 1 && regions.length <= 6 ? locale.list(regions) : '';
    const broken = funnels.filter(({ kind }) => kind === 'decomposition').length;
    return [
      words.sentence({ text: words.funnelsIntro(locale.count(funnels.length), { places }) }),
      ...(broken ? [words.sentence({ text: words.decompositionsAmong(locale.count(broken)) })] : []),
    ];
  }
  const count = locale.count(funnel.stages.length);
  const asOf = funnel.asOf ? [words.asOf({ date: locale.date(funnel.asOf) })] : [];
  const { title, scope, explanation } = groups[0]!;
  const begin = explanation ? words.decompositionIntro : words.funnelIntro;
  const intro = words.clauses([begin(count, { name: title.text }), ...(scope ? [scope.text] : []), ...asOf]);
  const say = (stage: CampaignStage) => {
    const own = facts.get(funnel)!.get(stage.id)!;
    const value = words.labelled({ label: text(stage.label), value: valueWords(stage, stage.unit, speaker) });
    return words.clauses([value, ...own.lines, ...(own.open ? [own.open] : [])]);
  };
  const chain = funnel.stages.filter((stage) => !stage.separate).map(say);
  const apart = funnel.stages.filter((stage) => stage.separate).map(say);
  return [
    words.sentence({ text: intro }),
    words.sentence({ text: words.statements(chain) }),
    ...(explanation ? [explanation] : []),
    ...(apart.length
      ? [words.sentence({ text: words.labelled({ label: words.separateHeading, value: words.statements(apart) }) })]
      : []),
  ];
}

/** Where a key leads from a stage: up and down through the stages; page keys to the ends of a funnel, then to the next one. */
export function moveInFunnel(layout: FunnelLayout, from: string, direction: Direction): string | null {
  const ids = layout.marks.map(({ id }) => id);
  const at = ids.indexOf(from);
  const groups = layout.groups.map((group) => [...group.stages, ...group.separate].map(({ id }) => id));
  const here = groups.findIndex((group) => group.includes(from));
  if (at === -1 || here === -1) return ids[0] ?? null;
  const group = groups[here]!;
  switch (direction) {
    case 'up':
      return ids[at - 1] ?? null;
    case 'down':
      return ids[at + 1] ?? null;
    case 'first':
      return ids[0]!;
    case 'last':
      return ids[ids.length - 1]!;
    case 'pageUp':
      return from === group[0] ? (groups[here - 1]?.[0] ?? null) : group[0]!;
    case 'pageDown':
      return from === group[group.length - 1] ? (groups[here + 1]?.at(-1) ?? null) : group[group.length - 1]!;
    default:
      return null;
  }
}
