import type { TableLayout } from '../../layout/chart-layout.js';
import { own, ranked } from '../../layout/sentences.js';
import { drawnValue } from '../../model/amount.js';
import type { MeasureIndex } from './measure-index.js';
import type { MeasuresIndex } from './measures-index.js';
import { figureAt, regionAt } from './region-rows.js';

/** The table of several measures: a row a region, and for each measure its figure and its date. */
export function measuresTable({ columns, rows, order, speaker }: MeasuresIndex, caption: string): TableLayout {
  const { terms } = speaker.locale.words;
  const rowOf = (row: number) => [
    speaker.phrase(regionAt(rows, row).name),
    ...columns.flatMap((column) => figureCells(column, rows.regions[row]!)),
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
    rowCount: order.length,
    firstRows: (count) => Array.from(order.subarray(0, count), rowOf),
    get rows() {
      return Array.from(order, rowOf);
    },
  };
}

/** The figure of a region and its date; empty without one. */
function figureCells({ index, measure, rowOf }: MeasureIndex, region: number) {
  const { locale, plain } = index.speaker;
  const row = rowOf(region);
  const figure = row < 0 ? null : figureAt(index.rows, row);
  if (!figure) return [own(''), own('')];
  return [
    ranked(locale.amount(figure.amount, measure.unit, plain, measure.decimals), drawnValue(figure.amount)),
    ranked(figure.asOf ? locale.date(figure.asOf) : '', figure.asOf?.first),
  ];
}
