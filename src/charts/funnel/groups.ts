import { createBarScale, type BarScale } from '../../layout/bar.js';
import { withDetails, type Mark } from '../../layout/chart-layout.js';
import { citationDetails, coverageDetails, dateRange, detail, type Speaker } from '../../layout/sentences.js';
import { rowColumns } from '../../layout/row-columns.js';
import type { Phrase } from '../../locale/index.js';
import type { CampaignStage } from '../../model/index.js';
import { completionOf, countedStages } from './families.js';
import { sectionsOf, shareDrawn } from './family-scales.js';
import type { DrawnFunnel, FunnelGroup } from './funnel-types.js';
import { nameMark } from './mark-name.js';
import { scopeOf } from './stage-facts.js';
import { canDot, layoutStage, stagesWithOpen } from './stage-marks.js';
import { shareWords } from './stage-value.js';

/** How much further each line of a decomposition is set in, in em. */
const indentation = 1.4;

/** How the groups of a family are drawn. */
export interface GroupOptions {
  /** The scales of the sections. */
  readonly scales: readonly BarScale[];
  /** The bars show shares of the first stage. */
  readonly isShare: boolean;
  /** Whether the parts of stages are drawn. */
  readonly hasParts: boolean;
  /** All funnels of the chart, in the order in which they are drawn. */
  readonly all: readonly DrawnFunnel[];
}

/** Lays out one funnel. */
export function layoutGroup(drawn: DrawnFunnel, title: Phrase, options: GroupOptions, speaker: Speaker): FunnelGroup {
  const { funnel, facts } = drawn;
  const { phrase } = speaker;
  const { words } = speaker.locale;
  const isSeveral = options.all.length > 1;
  const counts = countedStages(funnel);
  const unit = options.isShare ? null : sharedUnit(counts, speaker);
  const stages = layoutStages(drawn, isSeveral ? title.text : null, unit !== null, options, speaker);
  const marks = [...stages.sections.flatMap((section) => section.stages), ...stages.separate];
  const scope = scopeOf(funnel);
  const { note } = funnel.citation;
  return {
    id: funnel.id,
    regionId: funnel.region?.id ?? null,
    title,
    mark: isSeveral ? groupMark(drawn, title, options.all, speaker) : null,
    unit: unit && words.unitNote({ unit }),
    scope: scope === null ? null : phrase(scope),
    explanation: funnel.kind === 'decomposition' ? words.sentence({ text: words.decomposition }) : null,
    ...stages,
    note: note ? phrase(note) : null,
    doubts: [...funnel.stages.flatMap(({ id }) => facts.get(id)!.difference ?? []), ...datesDoubt(counts, speaker)],
    columns: rowColumns(
      [...marks, ...marks.flatMap(({ parts }) => parts)],
      indentation * Math.max(0, ...marks.map(({ level }) => level)),
    ),
  };
}

/** The stages of a funnel, section by section, and its separate counts. */
function layoutStages(
  drawn: DrawnFunnel,
  title: string | null,
  hasSharedUnit: boolean,
  options: GroupOptions,
  speaker: Speaker,
): Pick<FunnelGroup, 'sections' | 'separate'> {
  const { funnel, facts } = drawn;
  const { words } = speaker.locale;
  const amounts = options.isShare ? shareDrawn(drawn) : ({ amount }: CampaignStage) => amount;
  const context = {
    ...drawn,
    ...options,
    drawn: amounts,
    opens: stagesWithOpen({ funnel, facts, drawn: amounts }),
    hasSharedUnit,
    hasDots: canDot(funnel),
    title,
    speaker,
  };
  const place = (stages: readonly CampaignStage[], scale: BarScale) =>
    stages.map((stage) => layoutStage(stage, { ...context, scale }));
  const sections = sectionsOf(funnel).map((stages, index) => {
    const breaks = stages[0] && facts.get(stages[0].id)!.breaks;
    return { heading: breaks ? words.heading({ text: breaks }) : null, stages: place(stages, options.scales[index]!) };
  });
  const separate = funnel.stages.filter((stage) => stage.separate);
  return { sections, separate: place(separate, createBarScale([])) };
}

/** The unit that all of some stages have; `null` when they differ or have none. */
function sharedUnit(stages: readonly CampaignStage[], { locale, plain }: Speaker): string | null {
  const [unit, ...others] = new Set(stages.map((stage) => locale.amountUnit(stage.unit, plain)));
  return stages[0]?.unit && !others.length ? unit! : null;
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
function groupMark(drawn: DrawnFunnel, title: Phrase, all: readonly DrawnFunnel[], speaker: Speaker): Mark {
  const { funnel } = drawn;
  const { locale, phrase, text } = speaker;
  const { words } = locale;
  const counted = countedStages(funnel);
  const done = counted[0] ? shareWords(completionOf(funnel), counted[0], speaker) : null;
  const completion = done && words.labelled({ label: text(counted.at(-1)!.label), value: done });
  const count = words.stageCount(locale.count(funnel.stages.length));
  const mark = {
    id: funnel.id,
    label: title,
    description: nameMark([title.text, count, completion], null, drawn, all, speaker),
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
