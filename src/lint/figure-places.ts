import type { Measure, Observation, Part, Stage } from '../document/index.js';
import { boundsOf, exactly, type Amount, type Bounds } from '../model/amount.js';
import { addNumbers } from '../model/exact-sum.js';
import type { CampaignFigure, Counts, Text } from '../model/index.js';
import type { FindingValue } from './finding.js';
import { placeEntries, type LintContext, type Placed } from './lint-context.js';

/** An entry that holds an amount, with what is known of it. */
export interface PlacedAmount {
  /** The entry: an observation, a stage or a part. */
  readonly entry: Observation | Stage | Part;
  /** Its JSON Pointer. */
  readonly pointer: string;
  /** Which of the three it is. */
  readonly type: 'observation' | 'stage' | 'part';
  /** What kind of thing it counts. */
  readonly counts: Counts;
  /** Its measure. */
  readonly measure: Measure | undefined;
  /** What it is called in a message. */
  readonly name: FindingValue;
  /** Its region in a message; empty when it has none. */
  readonly place: FindingValue;
}

const made = new WeakMap<LintContext, readonly PlacedAmount[]>();

/** All entries of the document that hold amounts: observations, stages other than gates, and parts. */
export function placedAmounts(context: LintContext): readonly PlacedAmount[] {
  const known = made.get(context);
  if (known) return known;
  const measures = firstById(context.list('measures').map(({ entry }) => entry));
  const regions = firstById(context.list('regions').map(({ entry }) => entry));
  const observations = context.list('observations').map(({ entry, pointer }): PlacedAmount => {
    const measure = measures.get(entry.measure);
    const region = entry.region === undefined ? undefined : regions.get(entry.region);
    const counts = entry.counts ?? measure?.counts ?? 'other';
    const name = { text: measure?.label ?? entry.measure };
    return { entry, pointer, type: 'observation', counts, measure, name, place: region ? { text: region.name } : '' };
  });
  const amounts = [...observations, ...placedStages(context).flatMap((placed) => amountsOf(placed, measures))];
  made.set(context, amounts);
  return amounts;
}

/** The stages of all funnels with their places, gates left out. */
export const placedStages = (context: LintContext): readonly Placed<Stage>[] =>
  context
    .list('funnels')
    .flatMap(({ entry, pointer }) => placeEntries(entry.stages, `${pointer}/stages`))
    .filter(({ entry }) => entry.kind !== 'gate');

/** Entries by id; of two with one id the first. */
export function firstById<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

function amountsOf({ entry, pointer }: Placed<Stage>, measures: ReadonlyMap<string, Measure>): readonly PlacedAmount[] {
  const measure = entry.measure === undefined ? undefined : measures.get(entry.measure);
  const counts = entry.counts ?? measure?.counts ?? 'other';
  const name: FindingValue = { text: entry.label ?? measure?.label ?? entry.id ?? '' };
  const around = { counts, measure, place: '' } as const;
  const parts = placeEntries(entry.parts ?? [], `${pointer}/parts`).map((part): PlacedAmount => {
    const label: Text | undefined = part.entry.label ?? part.entry.category ?? part.entry.region;
    return { ...part, ...around, type: 'part', name: label === undefined ? name : { text: label } };
  });
  return [{ entry, pointer, ...around, type: 'stage', name }, ...parts];
}

/** A figure's measure and region, as a message names them. */
export const figureNames = ({
  measure,
  region,
}: CampaignFigure): { readonly name: FindingValue; readonly place: FindingValue } => ({
  name: { text: measure.label },
  place: region ? { text: region.name } : '',
});

/** The characters that two things share when they are the same for a reader. */
export const keyOf = (...parts: readonly unknown[]): string => JSON.stringify(parts);

/** Two numbers that differ by no more than what multiplying by powers of ten loses: 8.2 million and 8,200,000. */
export const isSame = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b)));

/** An amount in words, from bounds. */
export function amountOf({ low, high, lowOpen, highOpen }: Bounds): Amount {
  const between: Amount = { value: null, qualifier: 'range', low, high, absence: null, roundedTo: null };
  if (low === high) return exactly(low);
  if (high === Infinity) return { ...exactly(low), qualifier: lowOpen ? 'over' : 'atLeast' };
  return low <= 0 ? { ...exactly(high), qualifier: highOpen ? 'under' : 'atMost' } : between;
}

/** By how much more the first is than the second: exactly when both are known exactly, else the least that is sure. */
export function excessOf(more: Bounds, less: Bounds): Amount {
  const excess = exactly(addNumbers([more.low, 0 - less.high]));
  return more.low === more.high && less.low === less.high ? excess : { ...excess, qualifier: 'atLeast' };
}

/** The bounds of an amount whose parts cannot be negative: one that is unknown is at least nothing. */
export const boundsOrMore = (amount: Amount): Bounds =>
  boundsOf(amount) ?? { low: 0, high: Infinity, lowOpen: false, highOpen: true };
