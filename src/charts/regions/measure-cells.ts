import { withDetails, type Detail } from '../../layout/chart-layout.js';
import { detail } from '../../layout/sentences.js';
import { absent } from '../../model/amount.js';
import { markIn, type MeasureIndex } from './measure-index.js';
import type { MeasuresIndex } from './measures-index.js';
import type { MeasureCell } from './measures-types.js';
import { drawValue } from './region-bars.js';
import { headingOf } from './region-caution.js';
import { fitName } from './region-names.js';
import { regionAt } from './region-rows.js';
import type { RegionList } from './region-search.js';
import type { RegionMark } from './regions-types.js';

/** Lays out a region with a cell for each measure. `place`: where it stands among those that are listed. */
export function layoutCells(index: MeasuresIndex, list: RegionList, row: number, place: number): RegionMark {
  const { columns, rows, speaker } = index;
  const { locale } = speaker;
  const { words } = locale;
  const region = regionAt(rows, row);
  const marks = columns.map((column) => markIn(column, rows.regions[row]!, place));
  const cells = columns.map((column, at) => cellOf(column, marks[at]!, rows.regions[row]!));
  const [label, name] = [speaker.phrase(region.name), fitName(region, speaker)];
  const count = locale.number(list.order.length);
  const position = words.position({ index: locale.number(place + 1), count });
  const mark: Omit<RegionMark, 'details'> = {
    id: region.id,
    label,
    regionId: region.id,
    name,
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
    isPinned: isPinned(list, place),
    match: list.placeIn(name.text),
    branch: null,
    cells,
    description: words.labelled({
      label: label.text,
      value: words.statements([...cells.map(({ description }) => description), position]),
    }),
  };
  return withDetails(mark, () => [
    ...detail(words.terms.region, label),
    ...columns.flatMap((column, at) => detailsIn(column, marks[at]!, rows.regions[row]!)),
  ]);
}

/** What is known of a region in one measure; the name of the region is said once for all. */
function detailsIn(column: MeasureIndex, mark: RegionMark | null, region: number): readonly Detail[] {
  const { terms, regionTerms, absence } = column.index.speaker.locale.words;
  return [
    ...detail(terms.measure, column.said.title),
    ...(mark ? mark.details.slice(1) : detail(terms.value, absence.notReported)),
    ...detail(regionTerms.group, apartOf(column, region)),
  ];
}

const isPinned = ({ sections: [first] }: RegionList, place: number) => first?.group === null && place < first.end;

/** In what the figure of a region differs from most others of its measure; `null` where it does not. */
function apartOf({ index, rowOf }: MeasureIndex, region: number): string | null {
  const row = rowOf(region);
  const difference = row < 0 ? null : index.groupOf(row).difference;
  return difference && headingOf(difference, index.comparability.common!, index.speaker);
}

function cellOf(column: MeasureIndex, mark: RegionMark | null, region: number): MeasureCell {
  const { index, said, scale } = column;
  const { words } = index.speaker.locale;
  const apart = apartOf(column, region);
  const value = mark?.value ?? words.absence.notReported;
  const lines = [...(apart === null ? [] : [apart]), ...(mark?.lines ?? [])];
  const full = mark ? said.valueInFull(index.lens.shownAt(region)) : value;
  return {
    id: column.measure.id,
    bar: mark?.bar ?? drawValue(absent('notReported'), scale),
    value,
    absent: mark?.absent ?? true,
    lines,
    description: words.clauses([words.labelled({ label: said.title.text, value: full }), ...lines]),
  };
}
