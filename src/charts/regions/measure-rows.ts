import { withDetails, type TableLayout } from '../../layout/chart-layout.js';
import { omissionNotes, ranked, type Speaker } from '../../layout/sentences.js';
import { rowColumns } from '../../layout/row-columns.js';
import { fitText, textWidth } from '../../layout/text-width.js';
import type { Locale, Phrase } from '../../locale/index.js';
import { drawnValue } from '../../model/amount.js';
import type { Campaign } from '../../model/index.js';
import { comparableMeasures } from './chosen-measure.js';
import { indexMeasure, markIn, type MeasureIndex } from './measure-index.js';
import { plainLayout } from './plain-layout.js';
import { headingOf } from './region-caution.js';
import { figureAt } from './region-rows.js';
import { sourcesOf } from './regions-notes.js';
import type { RegionMark, RegionsLayout } from './regions-types.js';
import { isBeyond } from './value-scale.js';

/** More ticks of other regions than these cannot be told apart. */
const mostOthers = 200;
/** Names of measures wrap into two lines of this width, in em. */
const nameEm = 11.5;

/**
 * Lays out all measures of one region: each bar on the scale of its own measure, with fine ticks where the other regions are.
 * `null` when the region has no figures.
 *
 * @example
 * layoutRegion(campaign, 'zhangye', createLocale('zh'))?.marks.map((mark) => mark.value)
 */
export function layoutRegion(campaign: Campaign, id: string, locale: Locale): RegionsLayout | null {
  const place = campaign.regions.findIndex((it) => it.id === id);
  const region = campaign.regions[place];
  const measures = comparableMeasures(campaign)
    .map((measure) => indexMeasure(campaign, measure, 'value', locale))
    .filter((measure): measure is MeasureIndex => measure !== null && hasFigure(measure, place));
  const [first] = measures;
  if (!region || !first) return null;
  const { speaker } = first.index;
  const { words } = locale;
  const name = speaker.phrase(region.name);
  const marks = measures.map((measure, at) => layoutMeasure(measure, place, at, measures.length));
  const intro = words.measuresOfIntro(locale.count(marks.length), { region: name.text });
  const hasOthers = marks.some(({ others }) => others?.length);
  return {
    ...plainLayout,
    title: { text: words.measuresOf({ region: name.text }), lang: null },
    unit: null,
    caution: null,
    summary: [intro, ...(hasOthers ? [words.otherPlaces] : [])].map((text) => words.sentence({ text })),
    notes: omissionNotes(campaign, locale),
    sources: [
      ...new Map(measures.flatMap((it) => ownSources(it, place)).map((line) => [line.text.text, line])).values(),
    ],
    table: tableOf(measures, place, words.measuresOf({ region: name.text }), speaker),
    keys: [words.keys.move, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    sections: [{ id: 'measures', heading: null, marks }],
    total: marks.length,
    columns: rowColumns(marks.map((mark) => ({ label: mark.name, value: mark.value, lines: mark.lines }))),
    choices: [],
  };
}

function hasFigure({ index, rowOf }: MeasureIndex, region: number): boolean {
  const row = rowOf(region);
  return row >= 0 && figureAt(index.rows, row) !== null;
}

/** The sources of the figures of one region. */
function ownSources(measure: MeasureIndex, region: number): RegionsLayout['sources'] {
  const { index } = measure;
  const row = measure.rowOf(region);
  const one = { ...index, rows: { ...index.rows, regions: index.rows.regions.subarray(row, row + 1) } };
  return sourcesOf(one);
}

/** One measure as a row. It picks nothing when it is opened: the region is the same in all rows. */
function layoutMeasure(measure: MeasureIndex, region: number, place: number, count: number): RegionMark {
  const { index, said } = measure;
  const { speaker, comparability } = index;
  const { locale } = speaker;
  const { words } = locale;
  const row = measure.rowOf(region);
  const mark = markIn(measure, region, place)!;
  const value = said.valueInFull(index.lens.shownAt(index.rows.regions[row]!));
  const { difference } = index.groupOf(row);
  const apart = difference ? [headingOf(difference, comparability.common!, speaker)] : [];
  const lines = [...(mark.rank ? [mark.rank] : []), ...mark.lines, ...apart];
  const position = words.position({ index: locale.number(place + 1), count: locale.number(count) });
  const { details: _, ...rest } = Object.getOwnPropertyDescriptors(mark);
  const base = Object.defineProperties({}, rest) as Omit<RegionMark, 'details'>;
  return withDetails(
    {
      ...base,
      id: measure.measure.id,
      label: said.title,
      name: fitLabel(said.title),
      value,
      lines,
      isGroup: true as const,
      others: othersOf(measure, row),
      description: words.clauses([words.labelled({ label: said.title.text, value }), ...lines, position]),
    },
    () => mark.details,
  );
}

/** A label that fits into two lines, or is cut. */
const fitLabel = (label: Phrase): Phrase =>
  textWidth(label.text) <= nameEm * 1.9 ? label : { ...label, text: fitText(label.text, nameEm * 1.7) };

/** Where the other regions are on the scale of the measure; of very many, some that are evenly spread over their order. */
function othersOf({ index, scale }: MeasureIndex, row: number): readonly number[] {
  const isHeld = (it: number) => !Number.isNaN(index.values[it]!) && !isBeyond(scale, index.values[it]!);
  const rows = Array.from(index.order).filter((it) => it !== row && isHeld(it));
  const every = Math.max(1, Math.ceil(rows.length / mostOthers));
  return rows.filter((_, at) => at % every === 0).map((it) => scale.at(index.values[it]!));
}

function tableOf(
  measures: readonly MeasureIndex[],
  region: number,
  caption: string,
  { locale, phrase, plain }: Speaker,
): TableLayout {
  const { terms, regionTerms } = locale.words;
  return {
    caption,
    columns: [
      { label: terms.measure, numeric: false },
      { label: terms.value, numeric: true },
      { label: regionTerms.rank, numeric: false },
      { label: terms.asOf, numeric: false },
    ],
    rows: measures.map((column) => {
      const { index, measure, rowOf } = column;
      const figure = figureAt(index.rows, rowOf(region));
      const mark = markIn(column, region, 0)!;
      return [
        phrase(measure.label),
        ranked(
          figure ? locale.amount(figure.amount, measure.unit, plain, measure.decimals) : '',
          figure && drawnValue(figure.amount),
        ),
        { text: mark.rank ?? '', lang: null },
        ranked(figure?.asOf ? locale.date(figure.asOf) : '', figure?.asOf?.first),
      ];
    }),
  };
}
