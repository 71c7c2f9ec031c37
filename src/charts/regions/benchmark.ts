import { drawnValue, exactly, isExact } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';
import { roundAmount } from './difference.js';
import { isRate } from './lens.js';
import type { LensWords } from './lens-words.js';
import type { RegionsIndex } from './regions-index.js';

/** A value that all bars are compared with. */
export interface Benchmark {
  /** The value; `null` when there is none. */
  readonly amount: Amount | null;
  /** What it stands for, with its value and date; why there is none. */
  readonly words: string;
}

/** The value that all bars are compared with, by the id of its region or as their average; `null` when none is asked for. */
export function benchmarkOf(index: RegionsIndex, id: string | null, said: LensWords): Benchmark | null {
  if (!id || index.lens.show === 'change') return null;
  const region = index.rows.campaign.regions.findIndex((it) => it.id === id);
  if (region >= 0) return regionBenchmark(index, region, said);
  const { benchmarkRefused } = index.speaker.locale.words;
  return id === 'average' ? averageBenchmark(index, said) : { amount: null, words: benchmarkRefused.unknown({ id }) };
}

/** The figure of one region, which may be none of those that are compared. */
function regionBenchmark(
  { rows, lens, comparability, speaker }: RegionsIndex,
  region: number,
  said: LensWords,
): Benchmark {
  const { locale, text } = speaker;
  const { benchmarkRefused, benchmarkOf: sayLine, clauses, asOf } = locale.words;
  const { campaign, figures } = rows;
  const name = text(campaign.regions[region]!.name);
  const figure = campaign.figures[figures.actual[region]!];
  const shown = lens.shownAt(region);
  const { common } = comparability;
  if (!figure || shown.amount.absence) return { amount: null, words: benchmarkRefused.noFigure({ name }) };
  const isLike = !common || (figure.counts === common.counts && textKey(figure.scope) === textKey(common.scope));
  if (!isLike) return { amount: null, words: benchmarkRefused.unlike({ name }) };
  const date = figure.asOf ? [asOf({ date: locale.date(figure.asOf) })] : [];
  return { amount: shown.amount, words: sayLine({ name, value: clauses([said.valueInFull(shown), ...date]) }) };
}

/** The mean of all figures: only of like ones that are all exactly known, and never of shares, rates or quotients. */
function averageBenchmark({ rows, lens, groups, spread, speaker }: RegionsIndex, said: LensWords): Benchmark {
  const { locale } = speaker;
  const { rate, inexact, mixed } = locale.words.benchmarkRefused;
  if (isRate(rows.measure) || lens.show !== 'value') return { amount: null, words: rate };
  const isAlike = groups.length === 1 && !spread && groups[0]!.mayRank;
  if (!isAlike) return { amount: null, words: mixed };
  const members = Array.from(groups[0]!.members, (row) => rows.regions[row]!); // a whole is no one of its parts
  const amounts = members.map((region) => lens.shownAt(region).amount).filter((it) => !it.absence);
  if (!amounts.length || !amounts.every(isExact)) return { amount: null, words: inexact };
  const mean = amounts.reduce((sum, amount) => sum + amount.value! / amounts.length, 0);
  const amount = roundAmount(exactly(mean), rows.measure.decimals ?? 1);
  const value = said.valueInFull({ amount, why: null, base: null, sum: null });
  return { amount: exactly(mean), words: locale.words.averageOf(locale.count(amounts.length), { value }) };
}

/** Where the line stands; `null` where it cannot be drawn. */
export const positionOf = ({ amount }: Benchmark, at: (value: number) => number): number | null => {
  const value = amount && drawnValue(amount);
  return value === null ? null : at(value);
};
