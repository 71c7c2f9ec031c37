import { layoutBar, type BarLayout, type BarScale } from '../../layout/bar.js';
import { withDetails, type Mark } from '../../layout/chart-layout.js';
import { own, type Speaker } from '../../layout/sentences.js';
import { drawnValue, isExact } from '../../model/amount.js';
import type { Amount, CampaignFunnel, CampaignStage } from '../../model/index.js';
import { segmentsOf, type Segment } from './breakdown.js';
import { isSameStage } from './edition.js';
import { layoutLens, type LensLayout } from './lens.js';
import { layoutParts, type PartMark } from './part-marks.js';
import { nameMark } from './mark-name.js';
import type { OpenFacts, StageFacts } from './stage-facts.js';
import { isGate, valueWords } from './stage-value.js';
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
  /** What stands below it: its parts. */
  readonly parts: readonly PartMark[];
}

/** What all stages of a part of a funnel that is drawn on one scale share. */
export interface StageContext {
  /** The funnel that they are of. */
  readonly funnel: CampaignFunnel;
  /** The same funnel as of an earlier date. */
  readonly earlier: CampaignFunnel | null;
  /** What is said of each stage, by its id. */
  readonly facts: ReadonlyMap<string, StageFacts>;
  /** Fractions of the plot by value. */
  readonly scale: BarScale;
  /** What is drawn of a stage: its amount, or its share of the first stage; `null` when there is none. */
  readonly drawn: (stage: CampaignStage) => Amount | null;
  /** The stages before which a remainder is drawn. */
  readonly opens: readonly CampaignStage[];
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
  /** The language of all words. */
  readonly speaker: Speaker;
}

/** Whether a stage has no bar, since its figure cannot be compared with others: a separate count, a gate, a line of a breakdown. */
const isBare = (stage: CampaignStage, { kind }: CampaignFunnel): boolean =>
  stage.separate || isGate(stage) || kind === 'decomposition';

/** The stages of a funnel before which a remainder is drawn. */
export const stagesWithOpen = ({ funnel, facts, drawn }: Pick<StageContext, 'funnel' | 'facts' | 'drawn'>) =>
  funnel.stages.filter((stage) => {
    const { open } = facts.get(stage.id)!;
    return open && !isBare(stage, funnel) && drawn(stage) && drawn(open.base);
  });

/** Lays out one stage, with what is still open before it and its parts. */
export function layoutStage(stage: CampaignStage, context: StageContext): StageMark {
  const { funnel, facts, scale, speaker, drawn, hasDots, title } = context;
  const said = facts.get(stage.id)!;
  const isBroken = funnel.kind === 'decomposition';
  const amount = isBare(stage, funnel) ? null : drawn(stage);
  const bar = amount && layoutBar(amount, scale, context.isShare ? null : (stage.target?.amount ?? null));
  const before = context.earlier?.stages.find(({ id }) => id === stage.id);
  const was =
    before && !context.isShare && isSameStage(stage, before, speaker.plain) ? drawnValue(before.amount) : null;
  const figure = valueWords(stage, context.hasSharedUnit && !stage.separate ? null : stage.unit, speaker);
  const share = context.isShare && amount && !amount.absence ? amount : null;
  const mark = {
    id: `${funnel.id}/${stage.id}`,
    label: speaker.phrase(stage.label),
    description: nameMark(describeStage(stage, said, speaker), title, stage, funnel.stages, speaker),
    regionId: funnel.region?.id ?? null,
    bar,
    value: share ? speaker.locale.ratio(share) : figure,
    absent: stage.amount.absence !== null,
    gate: isGate(stage),
    level: isBroken ? Math.max(0, funnel.stages.filter((it) => !isGate(it)).indexOf(stage)) : 0,
    dots: hasDots ? stage.amount.value : null,
    lines: share ? [figure, ...said.lines.filter((line) => line !== (said.shareOfFirst ?? said.share))] : said.lines,
    open: bar && context.opens.includes(stage) ? layoutOpen(stage, said.open!, bar, context) : null,
    earlier: bar && was !== null ? scale(was) : null,
    segments: bar && context.hasParts && !context.isShare ? segmentsOf(stage, scale) : [],
    parts:
      context.hasParts && !stage.separate ? layoutParts(stage, context, bar && !context.isShare ? scale : null) : [],
  };
  return withDetails(mark, () => stageDetails(funnel, stage, said, speaker));
}

function layoutOpen(stage: CampaignStage, open: OpenFacts, bar: BarLayout, context: StageContext): OpenMark {
  const { funnel, scale, drawn, title, opens, speaker } = context;
  const from = layoutBar(drawn(open.base)!, scale);
  const lens = !open.isNext ? null : layoutLens(stage.amount, open.base.amount, from, speaker.locale);
  const mark = {
    id: `${funnel.id}/${stage.id}/open`,
    label: own(open.words),
    description: nameMark(describeOpen(stage, open, lens && lens.words, speaker), title, stage, opens, speaker),
    regionId: funnel.region?.id ?? null,
    connector: open.isNext ? { from: from.to, to: bar.to } : null,
    lens,
  };
  return withDetails(mark, () => openDetails(funnel, stage, open, speaker));
}

/** Most dots in a line. */
const mostDots = 400;

const canDotLine = ({ amount, kind }: CampaignStage): boolean =>
  kind === 'gate' ||
  (isExact(amount) && Number.isInteger(amount.value) && amount.value! > 0 && amount.value! <= mostDots);

/** Whether a funnel is a decomposition in which a dot can stand for each item. */
export const canDot = ({ kind, stages }: CampaignFunnel): boolean =>
  kind === 'decomposition' && stages.every(canDotLine);
