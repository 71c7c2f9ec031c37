import { layoutBar, type BarLayout, type BarScale } from '../../layout/bar.js';
import { withDetails, type Mark } from '../../layout/chart-layout.js';
import { citationDetails, detail, own, type Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import { divide, type Amount, type CampaignFunnel, type CampaignPart, type CampaignStage } from '../../model/index.js';
import { knownParts, restOfKnown, unknownParts } from './breakdown.js';
import { valueWords } from './stage-facts.js';

/** A part of a stage, several of which nothing is reported, or what the parts leave over. */
export interface PartMark extends Mark {
  readonly bar: BarLayout | null;
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
  readonly parts: readonly CampaignPart[];
}

/** The parts of a stage: those with a figure, what they leave over, and those without one together. `scale`: `null` draws no bars. */
export function layoutParts(stage: CampaignStage, context: PartContext, scale: BarScale | null): readonly PartMark[] {
  if (!stage.parts.length) return [];
  const { speaker } = context;
  const { locale, plain, phrase, text } = speaker;
  const { words } = locale;
  const known = knownParts(stage).map((part) => ({
    id: part.id.replace(/^.*~/, ''),
    label: phrase(part.label),
    amount: part.amount,
    value: locale.amount(part.amount, null, plain),
    parts: [part],
  }));
  const rest = known.length ? restOfKnown(stage) : null;
  const hasRest = rest !== null && (rest.high ?? rest.value ?? 0) > 0;
  const left = hasRest
    ? [{ id: 'rest', label: own(words.remainder), amount: rest, value: locale.bound(rest), parts: [] }]
    : [];
  const missing = unknownParts(stage).map((parts, index) => ({
    id: `missing${index + 1}`,
    label: own(locale.list(parts.map(({ label }) => text(label)))),
    amount: parts[0]!.amount,
    value: words.absence[parts[0]!.amount.absence!],
    parts,
  }));
  return [...known, ...left, ...missing].map((entry) => layoutPart(entry, stage, context, scale));
}

function layoutPart(
  { id, label, amount, value, parts }: PartEntry,
  stage: CampaignStage,
  { funnel, title, speaker }: PartContext,
  scale: BarScale | null,
): PartMark {
  const { locale, text, plain } = speaker;
  const { words } = locale;
  const whole = words.quoted({ label: text(stage.label) });
  const share = divide(amount, stage.amount);
  const of = share ? words.shareOf({ share: locale.ratio(share), base: whole }) : words.partOf({ whole });
  const region = parts.length === 1 ? parts[0]!.region : null;
  const withUnit = amount.absence ? value : parts.length ? locale.amount(amount, stage.unit, plain) : value;
  const mark = {
    id: `${funnel.id}/${stage.id}/${id}`,
    label,
    description: words.clauses([
      words.labelled({ label: label.text, value: withUnit }),
      of,
      ...(title === null ? [] : [title]),
    ]),
    regionId: region?.id ?? funnel.region?.id ?? null,
    bar: amount.absence || !scale ? null : layoutBar(amount, scale),
    value,
    absent: amount.absence !== null,
    isRest: id === 'rest',
    isList: parts.length > 1,
  };
  return withDetails(mark, () => [
    ...detail(words.terms.part, label),
    ...detail(words.terms.value, withUnit),
    ...detail(words.terms.share, share && of),
    ...detail(
      words.terms.stage,
      words.labelled({ label: text(stage.label), value: valueWords(stage, stage.unit, speaker) }),
    ),
    ...(parts[0] ? citationDetails(parts[0].citation, stage.asOf, speaker) : []),
  ]);
}
