import { createBarScale, type BarScale } from '../../layout/bar.js';
import { withDetails, type Mark } from '../../layout/chart-layout.js';
import { citationDetails, coverageDetails, dateRange, detail, own, type Speaker } from '../../layout/sentences.js';
import { rowColumns, type RowColumns } from '../../layout/row-columns.js';
import type { Phrase, Words } from '../../locale/index.js';
import { exactly } from '../../model/amount.js';
import type { Amount, Campaign, CampaignFunnel, CampaignStage } from '../../model/index.js';
import { isSameStage } from './edition.js';
import { completionOf, countedStages, type Family } from './families.js';
import type { DrawnFunnel } from './funnel.layout.js';
import { isGate, scopeOf } from './stage-facts.js';
import { canDot, layoutStage, type StageContext, type StageMark } from './stage-marks.js';

/** Stages that are drawn on one scale. */
export interface FunnelSection {
  /** Why they are no share of what stands before them; `null` for the first. */
  readonly heading: string | null;
  readonly stages: readonly StageMark[];
}

/** One funnel. */
export interface FunnelGroup {
  readonly id: string;
  readonly regionId: string | null;
  readonly title: Phrase;
  /** The title as something to pick, where there are several funnels. */
  readonly mark: Mark | null;
  /** Unit of all its values; `null` when they differ, and each value names its own. */
  readonly unit: string | null;
  /** What all its figures cover, when it is not the whole of the place. */
  readonly scope: Phrase | null;
  /** What the lines of a decomposition are to each other; `null` for any other funnel. */
  readonly explanation: string | null;
  /** The chain, divided where a stage is no share of what stands before it. */
  readonly sections: readonly FunnelSection[];
  /** Counts of something else, drawn apart. */
  readonly separate: readonly StageMark[];
  readonly note: Phrase | null;
  /** Doubts: stated rates that differ from what the figures give, and stages of different dates. */
  readonly doubts: readonly string[];
  readonly columns: RowColumns;
}

/** How much further each line of a decomposition is set in, in em. */
const indentation = 1.4;

/** How the groups of a family are drawn. */
export interface GroupOptions {
  /** The scales of the sections; `null`: each has its own. */
  readonly scales: readonly BarScale[] | null;
  readonly isShare: boolean;
  readonly hasParts: boolean;
  /** There are other funnels in the chart. */
  readonly several: boolean;
}

/** "Small wishes, Yanbian Prefecture". A funnel without a title of its own goes by that of the campaign. */
export function titleOf(funnel: CampaignFunnel, campaign: Campaign, { phrase, text, locale }: Speaker): Phrase {
  const title = funnel.title ? phrase(funnel.title) : null;
  if (!funnel.region) return title ?? (campaign.title === '' ? own(locale.words.funnel) : phrase(campaign.title));
  const place = text(funnel.region.name);
  return title ? { ...title, text: locale.words.inPlace({ title: title.text, place }) } : own(place);
}

/** What tells a funnel from the others of its family: its place, its date, or its title. */
export function placeName(
  funnel: CampaignFunnel,
  family: Family,
  campaign: Campaign,
  isApart: boolean,
  speaker: Speaker,
): Phrase {
  const { phrase, locale } = speaker;
  const differ = (pick: (it: CampaignFunnel) => unknown) => new Set(family.map(pick)).size === family.length;
  if (isApart && funnel.title) return phrase(funnel.title);
  if (funnel.region && differ(({ region }) => region)) return phrase(funnel.region.name);
  if (funnel.asOf && differ(({ asOf }) => asOf?.edtf) && !differ(({ title }) => JSON.stringify(title))) {
    return own(locale.date(funnel.asOf));
  }
  return titleOf(funnel, campaign, speaker);
}

/** What is drawn of a stage when the bars show shares of the first stage: nothing that is no share of it. */
export const shareDrawn =
  ({ funnel, facts }: DrawnFunnel) =>
  (stage: CampaignStage): Amount | null => {
    if (stage.amount.absence) return stage.amount;
    const isFirst = stage === countedStages(funnel)[0];
    return isFirst ? exactly(1) : facts.get(stage.id)!.ofFirst;
  };

/** The scales of a family: one for each section, which all its funnels share. */
export function familyScales(family: readonly DrawnFunnel[], isShare: boolean): readonly BarScale[] {
  const sections = family.map((drawn) => sectionsOf(drawn.funnel).map((stages) => ({ stages, drawn })));
  const most = Math.max(0, ...sections.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => {
    const here = sections.flatMap((all) => all[index] ?? []);
    const amounts = here.flatMap(({ stages, drawn }) =>
      isShare ? stages.flatMap((stage) => shareDrawn(drawn)(stage) ?? []) : scaledAmounts(stages, drawn),
    );
    return createBarScale(amounts);
  });
}

/** All amounts that a scale has to hold: of the stages, their targets, and what they were in an earlier edition. */
function scaledAmounts(stages: readonly CampaignStage[], { earlier, funnel }: DrawnFunnel): readonly Amount[] {
  return stages.flatMap((stage) => {
    const before = earlier?.stages.find(({ id }) => id === stage.id);
    const was = before && isSameStage(stage, before, null) ? [before.amount] : [];
    const isBroken = funnel.kind === 'decomposition';
    return [...(isBroken ? [] : [stage.amount]), ...(stage.target ? [stage.target.amount] : []), ...was];
  });
}

/** The chain of a funnel, divided where a stage is no share of what stands before it. */
function sectionsOf(funnel: CampaignFunnel): readonly (readonly CampaignStage[])[] {
  const sections: CampaignStage[][] = [[]];
  for (const stage of funnel.stages.filter(({ separate }) => !separate)) {
    if (stage.breaks) sections.push([]);
    sections.at(-1)!.push(stage);
  }
  return sections;
}

/** Why the stages from here on are no share of those before, as a heading. */
function headingOf(stage: CampaignStage | undefined, facts: DrawnFunnel['facts'], words: Words): string | null {
  const breaks = stage && facts.get(stage.id)!.breaks;
  return breaks ? words.heading({ text: breaks }) : null;
}

/** Lays out one funnel. */
export function layoutGroup(drawn: DrawnFunnel, title: Phrase, options: GroupOptions, speaker: Speaker): FunnelGroup {
  const { funnel, facts } = drawn;
  const { locale } = speaker;
  const { words } = locale;
  const counts = countedStages(funnel);
  const units = new Set(counts.map((stage) => locale.amountUnit(stage.unit, speaker.plain)));
  const unit = !options.isShare && units.size === 1 && counts[0]!.unit ? [...units][0]! : null;
  const hasDots = funnel.kind === 'decomposition' && canDot(funnel.stages);
  const place = (stages: readonly CampaignStage[], scale: BarScale) => {
    const context: StageContext = {
      ...drawn,
      ...options,
      scale,
      drawn: options.isShare ? shareDrawn(drawn) : ({ amount }) => amount,
      hasSharedUnit: unit !== null,
      hasDots,
      title: options.several ? title.text : null,
      speaker,
    };
    return stages.map((stage) => layoutStage(stage, context));
  };
  const sections = sectionsOf(funnel).map((stages, index) => ({
    heading: headingOf(stages[0], facts, words),
    stages: place(stages, options.scales?.[index] ?? createBarScale(scaledAmounts(stages, drawn))),
  }));
  const separate = place(
    funnel.stages.filter((stage) => stage.separate),
    createBarScale([]),
  );
  const marks = [...sections.flatMap(({ stages }) => stages), ...separate];
  const scope = scopeOf(funnel);
  return {
    id: funnel.id,
    regionId: funnel.region?.id ?? null,
    title,
    mark: options.several ? groupMark(funnel, title, speaker) : null,
    unit: unit && words.unitNote({ unit }),
    scope: scope === null ? null : speaker.phrase(scope),
    explanation: funnel.kind === 'decomposition' ? words.sentence({ text: words.decomposition }) : null,
    sections,
    separate,
    note: funnel.citation.note ? speaker.phrase(funnel.citation.note) : null,
    doubts: [...funnel.stages.flatMap(({ id }) => facts.get(id)!.difference ?? []), ...datesDoubt(counts, speaker)],
    columns: rowColumns(
      [...marks, ...marks.flatMap(({ parts }) => parts)],
      indentation * Math.max(0, ...marks.map(({ level }) => level)),
    ),
  };
}

/** That the stages of a chain are of different dates. */
function datesDoubt(stages: readonly CampaignStage[], { locale }: Speaker): readonly string[] {
  const { words } = locale;
  const known = stages.filter(({ amount }) => !amount.absence);
  const range = dateRange(known.map(({ asOf }) => asOf));
  if (!range) return [];
  const text = words.stageDatesDiffer({ first: locale.date(range.first), last: locale.date(range.last) });
  return [words.sentence({ text: words.heading({ text }) })];
}

/** The title of a funnel as a mark: what it is, and how far it has come. */
function groupMark(funnel: CampaignFunnel, title: Phrase, speaker: Speaker): Mark {
  const { locale, phrase } = speaker;
  const { words } = locale;
  const counted = funnel.stages.filter((stage) => !isGate(stage));
  const share = completionOf(funnel);
  const first = counted.find(({ separate }) => !separate);
  const done =
    share &&
    first &&
    words.shareOf({ share: locale.ratio(share), base: words.quoted({ label: speaker.text(first.label) }) });
  const last = countedStages(funnel).at(-1);
  const completion = done && last ? words.labelled({ label: speaker.text(last.label), value: done }) : null;
  const count = words.stageCount(locale.count(funnel.stages.length));
  const mark = {
    id: funnel.id,
    label: title,
    description: words.clauses([title.text, count, ...(completion ? [completion] : [])]),
    regionId: funnel.region?.id ?? null,
  };
  return withDetails(mark, () => [
    ...detail(words.terms.region, funnel.region && phrase(funnel.region.name)),
    ...detail(words.terms.stage, count),
    ...detail(words.terms.shareOfFirst, completion),
    ...coverageDetails({ scope: funnel.scope, programme: funnel.programme }, speaker),
    ...citationDetails(funnel.citation, funnel.asOf, speaker),
  ]);
}
