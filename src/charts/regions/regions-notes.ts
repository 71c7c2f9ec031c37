import type { SourceLine } from '../../layout/chart-layout.js';
import { dateRange, own, sourceLines, type Speaker } from '../../layout/sentences.js';
import type { Locale } from '../../locale/index.js';
import type { CampaignDate, CampaignFigure, Citation } from '../../model/index.js';
import type { Benchmark } from './benchmark.js';
import { figureAt, rowAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { RegionsOptions } from './regions-types.js';

/** As many sources are named below the chart at most. */
const mostSources = 12;

/** What figures are divided by, and of when that is. */
export function divisorNotes({ rows, lens, speaker }: RegionsIndex): readonly string[] {
  if (!lens.per) return [];
  const { locale, text } = speaker;
  const dates = new Map<string, CampaignDate>();
  for (const region of rows.regions) {
    const date = lens.shownAt(region).base?.asOf;
    if (date) dates.set(date.edtf, date);
  }
  const [only] = dates.values();
  const range = dateRange([...dates.values()]);
  const date = range
    ? locale.words.fromTo({ first: locale.date(range.first), last: locale.date(range.last) })
    : only && locale.date(only);
  return date ? [locale.words.dividedByNote({ measure: text(lens.per.label), date })] : [];
}

/** How many rows are left out where not all are drawn. */
export const moreRows = (drawn: number, total: number, { words, count, number }: Locale): readonly string[] =>
  drawn < total ? [words.moreRegions(count(total - drawn), { drawn: number(drawn) })] : [];

/** What was asked for and cannot be drawn. */
export function refusals(
  { refusal, speaker }: RegionsIndex,
  options: RegionsOptions,
  benchmark: Benchmark | null,
): readonly string[] {
  const { lensRefused } = speaker.locale.words;
  const lens =
    refusal === 'unknownPer' ? lensRefused.unknownPer({ id: options.per ?? '' }) : refusal && lensRefused[refusal];
  return [...(lens ? [lens] : []), ...(benchmark && !benchmark.amount ? [benchmark.words] : [])];
}

/** The sources of all figures that are drawn or divided by; of many the first, and how many more there are. */
export function sourcesOf({ rows, lens, speaker }: RegionsIndex): readonly SourceLine[] {
  const citations = new Map<unknown, Citation>();
  const add = (figure: CampaignFigure | null) => {
    const source = figure?.citation.source;
    if (source && !citations.has(source)) citations.set(source, figure.citation);
  };
  for (let row = 0; row < rows.regions.length; row += 1) {
    add(figureAt(rows, row));
    if (lens.show !== 'value') add(lens.shownAt(rows.regions[row]!).base);
    if (!rows.figures.hasGoals) continue;
    const { target, baseline } = rowAt(rows, row);
    add(target);
    add(baseline);
  }
  return citedSources([...citations.values()], speaker);
}

/** The sources of citations, of one each: of many the first, and how many more there are. */
export function citedSources(citations: readonly Citation[], speaker: Speaker): readonly SourceLine[] {
  const more = citations.length - mostSources;
  const lines = sourceLines(citations.slice(0, mostSources), speaker);
  const { locale } = speaker;
  return more > 0 ? [...lines, { text: own(locale.words.moreSources(locale.count(more))), href: null }] : lines;
}
