import { withDetails, type TableLayout } from '../../layout/chart-layout.js';
import { detail, omissionNotes, own, ranked, type Speaker } from '../../layout/sentences.js';
import { rowColumns } from '../../layout/row-columns.js';
import { textWidth } from '../../layout/text-width.js';
import type { Locale } from '../../locale/index.js';
import { absent, drawnValue } from '../../model/amount.js';
import type { Campaign, CampaignRegion } from '../../model/index.js';
import { indexMeasure, markIn, type MeasureIndex } from './measure-index.js';
import { cautionOf, headingOf } from './region-caution.js';
import { choicesOf } from './region-choices.js';
import { drawValue } from './region-bars.js';
import { fitName } from './region-names.js';
import { rowAt } from './region-rows.js';
import { plainLayout } from './plain-layout.js';
import { sourcesOf } from './regions-notes.js';
import { orderWords } from './regions-summary.js';
import type { MeasureCell, MeasureColumn } from './measures-types.js';
import type { RegionMark, RegionsLayout, RegionsOptions } from './regions-types.js';

/** More measures than these have no room beside each other. */
const mostMeasures = 6;
/** More regions than these are in the table only. */
const mostRegions = 1000;
/** As many sentences at most say what is greatest. */
const mostSentences = 3;

/**
 * Lays out several measures beside each other, with one row a region: each measure in a column with a scale, a unit and a
 * caution of its own. The order is that of the first measure. `null` when no measure that is asked for has figures.
 *
 * @example
 * layoutMeasures(campaign, ['projects', 'talks'], {}, createLocale('en'))?.marks[0]?.cells
 */
export function layoutMeasures(
  campaign: Campaign,
  ids: readonly string[],
  options: RegionsOptions,
  locale: Locale,
): RegionsLayout | null {
  const wanted = [...new Set(ids)].slice(0, mostMeasures);
  const found = new Map(campaign.measures.map((measure) => [measure.id, measure]));
  const columns = wanted.flatMap((id) => {
    const measure = found.get(id);
    return (measure && indexMeasure(campaign, measure, options, locale)) ?? [];
  });
  const [first] = columns;
  if (!first) return null;
  const { speaker } = first.index;
  const { words } = locale;
  const regions = regionsIn(columns);
  const marks = regions
    .slice(0, mostRegions)
    .map((region, place) => layoutCells(columns, region, place, regions.length));
  const labels = columns.map(({ said }) => said.title.text);
  const intro = words.measuresIntro(locale.count(regions.length), { measures: locale.list(labels) });
  const leftOut = [...new Set(ids)].filter((id) => !columns.some(({ measure }) => measure.id === id));
  const more = regions.length - marks.length;
  return {
    ...plainLayout,
    title: { text: locale.list(labels), lang: null },
    unit: null,
    caution: null,
    summary: [intro, ...columns.slice(0, mostSentences).flatMap(greatestOf)].map((text) => words.sentence({ text })),
    notes: [
      ...(more > 0 ? [words.moreRegions(locale.count(more), { drawn: locale.number(marks.length) })] : []),
      ...leftOut.map((id) => words.measureLeftOut({ id })),
      ...columns.flatMap((column) => notesOf(column, speaker)),
      ...omissionNotes(campaign, locale),
    ],
    sources: [
      ...new Map(columns.flatMap(({ index }) => sourcesOf(index)).map((line) => [line.text.text, line])).values(),
    ],
    table: tableOf(columns, regions, locale.list(labels), speaker),
    keys: [words.keys.move, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    sections: [{ id: 'measures', heading: null, marks }],
    total: regions.length,
    measures: columns.map(columnOf),
    columns: { ...rowColumns(marks.map((mark) => ({ label: mark.name, value: '' }))), value: widestValue(marks) },
    choices: choicesOf(first.index, [], options).filter(({ name }) => name === 'sort'),
  };
}

/** The regions of all measures: in the order of the first, then those that only others have. */
function regionsIn(columns: readonly MeasureIndex[]): readonly CampaignRegion[] {
  const regions = new Set<CampaignRegion>();
  for (const { index } of columns) {
    for (const row of index.order) regions.add(rowAt(index.rows, row).region);
  }
  return [...regions];
}

/** What the first sentence of a measure's own chart says of its order. */
function greatestOf({ index, said }: MeasureIndex): readonly string[] {
  const [sentence] = orderWords(index, said);
  return sentence ? [index.speaker.locale.words.labelled({ label: said.title.text, value: sentence })] : [];
}

/** Why the figures of a measure may not be compared like with like, and its own note. */
function notesOf({ index, measure, said }: MeasureIndex, { locale, text }: Speaker): readonly string[] {
  const caution = cautionOf(index, locale.words.unlikeInCells);
  const say = (value: string) => locale.words.labelled({ label: said.title.text, value });
  return [...(caution ? [say(caution)] : []), ...(measure.note ? [say(text(measure.note))] : [])];
}

const columnOf = ({ measure, said }: MeasureIndex): MeasureColumn => ({
  id: measure.id,
  label: said.title,
  unit: said.unit === '' ? null : said.unit,
});

/** A region with a cell for each measure. */
function layoutCells(
  columns: readonly MeasureIndex[],
  region: CampaignRegion,
  place: number,
  count: number,
): RegionMark {
  const { speaker } = columns[0]!.index;
  const { locale } = speaker;
  const { words } = locale;
  const marks = columns.map((column) => markIn(column, region.id, place));
  const cells = columns.map((column, at) => cellOf(column, marks[at]!, region));
  const label = speaker.phrase(region.name);
  const position = words.position({ index: locale.number(place + 1), count: locale.number(count) });
  const mark: Omit<RegionMark, 'details'> = {
    id: region.id,
    label,
    regionId: region.id,
    name: fitName(region, speaker),
    bar: cells[0]!.bar,
    dumbbell: null,
    baseline: null,
    parts: [],
    isStacked: false,
    value: cells[0]!.value,
    absent: cells[0]!.absent,
    rank: null,
    chip: null,
    scope: null,
    counts: null,
    target: null,
    lines: [],
    isPinned: false,
    match: null,
    branch: null,
    cells,
    description: words.labelled({
      label: label.text,
      value: words.statements([...cells.map(({ description }) => description), position]),
    }),
  };
  return withDetails(mark, () => [
    ...detail(words.terms.region, label),
    ...columns.flatMap((column, at) => [
      ...detail(words.terms.measure, column.said.title),
      ...(marks[at]?.details ?? detail(words.terms.value, words.absence.notReported)).slice(marks[at] ? 1 : 0),
    ]),
  ]);
}

function cellOf(column: MeasureIndex, mark: RegionMark | null, region: CampaignRegion): MeasureCell {
  const { index, said, scale, rowOf } = column;
  const { speaker, comparability } = index;
  const { words } = speaker.locale;
  const nothing = absent('notReported');
  const row = rowOf.get(region.id);
  const difference = row === undefined ? null : index.groupOf(row).difference;
  const apart = difference ? [headingOf(difference, comparability.common!, speaker)] : [];
  const shown = row === undefined ? null : index.lens.shownAt(index.rows.regions[row]!);
  const value = mark?.value ?? words.absence.notReported;
  const lines = [...(mark?.lines ?? []), ...apart];
  const full = shown ? said.valueInFull(shown) : value;
  return {
    id: column.measure.id,
    bar: mark?.bar ?? drawValue(nothing, scale),
    value,
    absent: mark?.absent ?? true,
    lines,
    description: words.clauses([words.labelled({ label: said.title.text, value: full }), ...lines]),
  };
}

const widestValue = (marks: readonly RegionMark[]) =>
  Math.min(
    10,
    Math.max(2, ...marks.flatMap(({ cells }) => (cells ?? []).map(({ value }) => textWidth(value) * 1.15 + 0.3))),
  );

function tableOf(
  columns: readonly MeasureIndex[],
  regions: readonly CampaignRegion[],
  caption: string,
  { locale, phrase, plain }: Speaker,
): TableLayout {
  const { terms } = locale.words;
  const rowOf = (region: CampaignRegion) => [
    phrase(region.name),
    ...columns.flatMap(({ index, measure, rowOf: find }) => {
      const row = find.get(region.id);
      const figure = row === undefined ? null : rowAt(index.rows, row).figure;
      if (!figure) return [own(''), own('')];
      return [
        ranked(locale.amount(figure.amount, measure.unit, plain, measure.decimals), drawnValue(figure.amount)),
        ranked(figure.asOf ? locale.date(figure.asOf) : '', figure.asOf?.first),
      ];
    }),
  ];
  return {
    caption,
    columns: [
      { label: terms.region, numeric: false },
      ...columns.flatMap(({ said }) => [
        { label: said.title.text, numeric: true },
        { label: terms.asOf, numeric: false },
      ]),
    ],
    rowCount: regions.length,
    firstRows: (count) => regions.slice(0, count).map(rowOf),
    get rows() {
      return regions.map(rowOf);
    },
  };
}
