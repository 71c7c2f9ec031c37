import { isExact } from '../../model/amount.js';
import { positionOf, type Benchmark } from './benchmark.js';
import type { RegionsIndex } from './regions-index.js';
import type { BenchmarkLine, RegionsOptions } from './regions-types.js';
import {
  dotScale,
  extentOfValue,
  joinExtents,
  linearScale,
  logScale,
  type Extent,
  type ValueScale,
} from './value-scale.js';

/** The scale that holds all that is drawn, the line across the bars and the bars of categories included. */
export function scaleOf(
  { extent, lens }: RegionsIndex,
  { scaleType }: RegionsOptions,
  more: readonly [line: number | null, parts: Extent | null],
): ValueScale {
  const all = joinExtents([extent, more[0] === null ? null : extentOfValue(more[0]), more[1]]);
  if (lens.show === 'change') return dotScale(all);
  return (scaleType === 'log' ? logScale(all) : null) ?? linearScale(all);
}

/** An axis stands only where the figures beside the bars do not say it all. */
export function needsAxis(
  index: RegionsIndex,
  scale: ValueScale,
  benchmark: Benchmark | null,
  hasParts: boolean,
): boolean {
  const { extent, lens, rows } = index;
  if (!extent) return false;
  const hasGoal = lens.show === 'value' && rows.figures.hasGoals;
  return (
    scale.type === 'log' || lens.show === 'change' || benchmark?.amount != null || extent.low < 0 || hasParts || hasGoal
  );
}

export function axisTitle(
  { speaker }: RegionsIndex,
  { type, start, ticks }: ValueScale,
  say: (value: number) => string,
): string | null {
  const { axis } = speaker.locale.words;
  if (type === 'log') {
    const step = Math.round((ticks[1] ?? 10) / (ticks[0] ?? 1));
    return step > 1e6 ? axis.veryLog : axis.log({ n: speaker.locale.number(step) });
  }
  return start > 0 ? axis.from({ n: say(start) }) : null;
}

export function lineOf(benchmark: Benchmark | null, scale: ValueScale): BenchmarkLine | null {
  const position = benchmark && positionOf(benchmark, scale.at);
  if (position === null) return null;
  return { position, label: benchmark!.words, isExact: isExact(benchmark!.amount!) };
}
