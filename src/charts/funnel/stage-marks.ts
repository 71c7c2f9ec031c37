import { layoutBar, type BarLayout, type BarScale } from '../../layout/bar.js';
import { withDetails, type Mark } from '../../layout/chart-layout.js';
import type { Speaker } from '../../layout/sentences.js';
import { drawnValue, isExact } from '../../model/amount.js';
import type { Amount, CampaignFunnel, CampaignStage } from '../../model/index.js';
import { segmentsOf, type Segment } from './breakdown.js';
import { isSameStage } from './edition.js';
import { layoutLens, type LensLayout } from './lens.js';
import { layoutParts, type PartMark } from './part-marks.js';
import { isGate, valueWords, type OpenFacts, type StageFacts } from './stage-facts.js';
import { describeOpen, describeStage, openDetails, stageDetails } from './stage-words.js';

/** What is still open between two stages, or how much the second is larger. */
export interface OpenMark extends Mark {
  /** Ends of the bars that it joins, as fractions of the plot; `null` when they do not follow each other. */
  readonly connector: { readonly from: number; readonly to: number } | null;
  /** The remainder enlarged, where it is too small to see. */
  readonly lens: LensLayout | null;
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
  /** How many dots stand for a line of a decomposition; `null` where there would be too many, or the number is not exact. */
  readonly dots: number | null;
  /** Lines beside the bar: shares with their denominators, and the rate the source states. */
  readonly lines: readonly string[];
  /** What is still open since its base. */
  readonly open: OpenMark | null;
  /** Where the figure stood in the earlier edition, as a fraction of the plot. */
  readonly earlier: number | null;
  /** How the bar is divided among the parts. */
  readonly segments: readonly Segment[];
  readonly parts: readonly PartMark[];
}

/** What all stages of a part of a funnel that is drawn on one scale share. */
export interface StageContext {
  readonly funnel: CampaignFunnel;
  /** The same funnel as of an earlier date. */
  readonly earlier: CampaignFunnel | null;
  readonly facts: ReadonlyMap<string, StageFacts>;
  readonly scale: BarScale;
  /** What is drawn of a stage: its amount, or its share of the first stage; `null` when there is none. */
  readonly drawn: (stage: CampaignStage) => Amount | null;
  /** The bars show shares of the first stage. */
  readonly isShare: boolean;
  /** What the funnel is called, where there are several; else `null`. */
  readonly title: string | null;
  /** The unit is named once for all stages. */
  readonly hasSharedUnit: boolean;
  /** Whether the parts of stages are drawn. */
  readonly hasParts: boolean;
  /** Whether dots stand for the lines of a decomposition. */
  readonly hasDots: boolean;
  readonly speaker: Speaker;
}

/** A name with that of the funnel, so that no two marks of several funnels have the same. */
const inFunnel = (name: string, { title, speaker }: Pick<StageContext, 'title' | 'speaker'>): string =>
  title === null ? name : speaker.locale.words.clauses([name, title]);

/** Lays out one stage, with what is still open before it and its parts. */
export function layoutStage(stage: CampaignStage, context: StageContext): StageMark {
  const { funnel, facts, scale, speaker, drawn, hasDots } = context;
  const own = facts.get(stage.id)!;
  const isBroken = funnel.kind === 'decomposition';
  const bare = stage.separate || isGate(stage) || isBroken;
  const amount = bare ? null : drawn(stage);
  const bar = amount && layoutBar(amount, scale, context.isShare ? null : (stage.target?.amount ?? null));
  const before = context.earlier?.stages.find(({ id }) => id === stage.id);
  const was =
    before && !context.isShare && isSameStage(stage, before, speaker.plain) ? drawnValue(before.amount) : null;
  const figure = valueWords(stage, context.hasSharedUnit && !stage.separate ? null : stage.unit, speaker);
  const share = context.isShare && amount && !amount.absence ? amount : null;
  const mark = {
    id: `${funnel.id}/${stage.id}`,
    label: speaker.phrase(stage.label),
    description: describeStage(funnel, stage, own, context.title, speaker),
    regionId: funnel.region?.id ?? null,
    bar,
    value: share ? speaker.locale.ratio(share) : figure,
    absent: stage.amount.absence !== null,
    gate: isGate(stage),
    level: isBroken ? Math.max(0, funnel.stages.filter((it) => !isGate(it)).indexOf(stage)) : 0,
    dots: isBroken && hasDots ? stage.amount.value : null,
    lines: share ? [figure, ...own.lines.filter((line) => line !== (own.shareOfFirst ?? own.share))] : own.lines,
    open: own.open && bar ? layoutOpen(stage, own.open, bar, context) : null,
    earlier: bar && was !== null ? scale(was) : null,
    segments: bar && context.hasParts && !context.isShare ? segmentsOf(stage, scale) : [],
    parts:
      context.hasParts && !stage.separate ? layoutParts(stage, context, bar && !context.isShare ? scale : null) : [],
  };
  return withDetails(mark, () => stageDetails(funnel, stage, own, speaker));
}

function layoutOpen(stage: CampaignStage, open: OpenFacts, bar: BarLayout, context: StageContext): OpenMark | null {
  const { funnel, scale, drawn, speaker } = context;
  const base = drawn(open.base);
  if (!base) return null;
  const from = layoutBar(base, scale);
  const lens = !open.isNext ? null : layoutLens(stage.amount, open.base.amount, from, speaker.locale);
  const mark = {
    id: `${funnel.id}/${stage.id}/open`,
    label: { text: open.words, lang: null },
    description: inFunnel(describeOpen(stage, open, lens?.words ?? null, speaker), context),
    regionId: funnel.region?.id ?? null,
    connector: open.isNext ? { from: from.to, to: bar.to } : null,
    lens,
  };
  return withDetails(mark, () => openDetails(funnel, stage, open, speaker));
}

/** Whether dots can stand for each line of a decomposition. */
export const canDot = (stages: readonly CampaignStage[]): boolean =>
  stages.every(
    ({ amount, kind }) =>
      kind === 'gate' ||
      (isExact(amount) && Number.isInteger(amount.value) && amount.value! > 0 && amount.value! <= 400),
  );
