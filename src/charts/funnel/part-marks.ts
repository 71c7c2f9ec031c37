import { layoutBar, type BarLayout, type BarScale } from '../../layout/bar.js';
import { withDetails, type Detail, type Mark } from '../../layout/chart-layout.js';
import {
  citationDetails,
  derivedDetails,
  detail,
  own,
  sourceDetails,
  sourceLines,
  type Speaker,
} from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import { divide, type Amount, type CampaignFunnel, type CampaignPart, type CampaignStage } from '../../model/index.js';
import { isSome, knownParts, restOfKnown, unknownParts } from './breakdown.js';
import { nameMark } from './mark-name.js';
import { labelledValue, quoteStage, shareWords } from './stage-value.js';

/** A part of a stage, several of which nothing is reported, or what the parts leave over. */
export interface PartMark extends Mark {
  /** `null` where there is no figure, or bars show shares. */
  readonly bar: BarLayout | null;
  /** The value as a reader sees it; a word when there is none. */
  readonly value: string;
  /** The value is a word. */
  readonly absent: boolean;
  /** What the parts leave over. */
  readonly isRest: boolean;
  /** Several parts without a figure. */
  readonly isList: boolean;
}

/** What the parts of a stage share. */
interface PartContext {
  readonly funnel: CampaignFunnel;
  /** What the funnel is called, where there are several; else `null`. */
  readonly title: string | null;
  readonly speaker: Speaker;
}

/** What one mark of a part is made from. */
interface PartEntry {
  readonly id: string;
  readonly label: Phrase;
  readonly amount: Amount;
  readonly value: string;
  /** The value with the unit of the stage. */
  readonly valueInFull: string;
  /** The parts that it stands for; none of what they leave over. */
  readonly parts: readonly CampaignPart[];
  /** Where it is from. */
  readonly from: () => readonly Detail[];
}

/** The parts of a stage: those with a figure, what they leave over, and those without one together. `scale`: `null` draws no bars. */
export function layoutParts(stage: CampaignStage, context: PartContext, scale: BarScale | null): readonly PartMark[] {
  const entries = entriesOf(stage, context.speaker);
  return entries.map((entry) => layoutPart(entry, entries, stage, context, scale));
}

function entriesOf(stage: CampaignStage, speaker: Speaker): readonly PartEntry[] {
  const { locale, plain, phrase, text } = speaker;
  const { words } = locale;
  const known = knownParts(stage).map((part) => ({
    id: part.id.replace(/^.*~/, ''),
    label: phrase(part.label),
    amount: part.amount,
    value: locale.amount(part.amount, null, plain),
    valueInFull: locale.amount(part.amount, stage.unit, plain),
    parts: [part],
    from: () => citationDetails(part.citation, stage.asOf, speaker),
  }));
  const amount = restOfKnown(stage);
  const rest = { id: 'rest', label: own(words.remainder), parts: [], from: () => restDetails(stage, speaker) };
  const left = isSome(amount) ? [{ ...rest, amount, value: locale.bound(amount) }] : [];
  const missing = unknownParts(stage).map((parts, index) => ({
    id: `missing${index + 1}`,
    label: own(locale.list(parts.map(({ label }) => text(label)))),
    amount: parts[0]!.amount,
    value: words.absence[parts[0]!.amount.absence!],
    parts,
    from: () =>
      parts.length > 1
        ? sourceDetails(words.terms.source, sourceLines(citationsOf(parts), speaker))
        : citationDetails(parts[0]!.citation, stage.asOf, speaker),
  }));
  return [...known, ...[...left, ...missing].map((entry) => ({ ...entry, valueInFull: entry.value }))];
}

const citationsOf = (figures: readonly Pick<CampaignPart, 'citation'>[]) => figures.map(({ citation }) => citation);

/** How what the parts leave over is worked out, and from what. */
function restDetails(stage: CampaignStage, speaker: Speaker): readonly Detail[] {
  const { words, amount } = speaker.locale;
  const parts = knownParts(stage);
  const [whole, ...amounts] = [stage, ...parts].map((it) => amount(it.amount, stage.unit, speaker.plain));
  return [
    ...detail(
      words.terms.workedOut,
      amounts.reduce((left, part) => words.subtraction({ whole: left, part }), whole!),
    ),
    ...derivedDetails(citationsOf([stage, ...parts]), [stage.asOf], speaker),
  ];
}

function layoutPart(
  entry: PartEntry,
  entries: readonly PartEntry[],
  stage: CampaignStage,
  { funnel, title, speaker }: PartContext,
  scale: BarScale | null,
): PartMark {
  const { id, label, amount, value, valueInFull, parts, from } = entry;
  const { words } = speaker.locale;
  const share = shareWords(divide(amount, stage.amount), stage, speaker);
  const of = share ?? words.partOf({ whole: quoteStage(stage, speaker) });
  const region = parts.length === 1 ? parts[0]!.region : null;
  const named = words.labelled({ label: label.text, value: valueInFull });
  const mark = {
    id: `${funnel.id}/${stage.id}/${id}`,
    label,
    description: nameMark([named, of], title, entry, entries, speaker),
    regionId: region?.id ?? funnel.region?.id ?? null,
    bar: amount.absence || !scale ? null : layoutBar(amount, scale),
    value,
    absent: amount.absence !== null,
    isRest: id === 'rest',
    isList: parts.length > 1,
  };
  return withDetails(mark, () => [
    ...detail(words.terms.part, label),
    ...detail(words.terms.value, valueInFull),
    ...detail(words.terms.share, share),
    ...detail(words.terms.stage, labelledValue(stage, speaker)),
    ...from(),
  ]);
}
