import { rowColumns } from '../../layout/row-columns.js';
import { textWidth } from '../../layout/text-width.js';
import { sampleRows, sampleSize, type RowSizes } from './long-list.js';
import { layoutCells } from './measure-cells.js';
import type { MeasuresIndex } from './measures-index.js';
import type { CellRoom, MeasureCell, MeasureColumn } from './measures-types.js';
import type { RegionList } from './region-search.js';
import type { RegionMark } from './regions-types.js';

/** Values wrap beyond this width, in em. */
const widestValue = 10;
/** More lines than these below a bar are cut, dates last; they are in the details, too. */
const mostLines = 3;
/** The least widths of containers, in em of their rows: at these the styles change, and 320 px; without the scrollbar. */
const containers = { narrow: 20, medium: 44, wide: 60 } as const;
/** What stands below a bar is set smaller than the rest, in em. */
const small = 0.8572;
/** Lines are not filled by their words. */
const filled = 0.85;

/** Widths of the columns: those of names, and of the values in all cells alike. */
export const cellColumns = (marks: readonly RegionMark[]): RowSizes['columns'] => ({
  ...rowColumns(marks.map(({ name }) => ({ label: name, value: '' }))),
  value: Math.min(widestValue, Math.max(2, ...valueWidths(marks))),
});

const valueWidths = (marks: readonly RegionMark[]) => cellsOf(marks).map(widthOf);

/** A figure is set in bold; a word in place of one may stand over a part of the plot, in which there is no bar. */
const widthOf = ({ value, absent }: MeasureCell) => textWidth(value) * (absent ? 1 : 1.15) + (absent ? -1.7 : 0.3);

const cellsOf = (marks: readonly RegionMark[]) => marks.flatMap(({ cells = [] }) => cells);

/** Widths and heights that hold the rows of a long list of several measures, measured on a sample of them. */
export function measureCells(index: MeasuresIndex, list: RegionList, measures: readonly MeasureColumn[]): RowSizes {
  const marks = [...sampleOf(index)].map((row) => layoutCells(index, list, row, 0));
  const columns = cellColumns(marks);
  const linesOf = (isWrapped: boolean) => (isWrapped ? 2 : 1);
  const isLong = ({ label, unit }: MeasureColumn) =>
    textWidth(`${label.text} ${unit ?? ''}`) > containers.narrow * filled;
  const wraps = valueWidths(marks).some((width) => width > widestValue);
  return {
    columns,
    room: {
      nameLines: linesOf(marks.some(({ name }) => textWidth(name.text) > columns.name)),
      besideLines: 0,
      wideLines: 0,
      partLines: [],
      cells: {
        count: measures.length,
        valueLines: linesOf(wraps),
        labelLines: linesOf(measures.some(isLong)),
        ...linesBelow(marks, measures.length, columns.name),
      },
    },
  };
}

/** Some rows that are evenly spread, and of each measure those with the longest values and one of each group. */
function sampleOf({ columns, rows }: MeasuresIndex): ReadonlySet<number> {
  const { length } = rows.regions;
  const sample = new Set<number>();
  for (let at = 0; at < sampleSize; at += 1) sample.add(Math.floor((at * length) / sampleSize));
  const regions = new Set<number>();
  for (const { index } of columns) {
    const own = [...sampleRows(index), ...index.groups.flatMap(({ rows: [first] }) => first ?? [])];
    for (const row of own) regions.add(index.rows.regions[row]!);
  }
  for (let row = 0; row < length; row += 1) if (regions.has(rows.regions[row]!)) sample.add(row);
  return sample;
}

/** How many lines there are below bars at most, by the width of the container; cells stand below each other in a narrow one. */
function linesBelow(marks: readonly RegionMark[], count: number, nameEm: number): Pick<CellRoom, 'lines' | 'allLines'> {
  const besideEm = (em: number) => (em - nameEm - 1 - (count - 1) * 1.5) / count;
  const mostOf = (cells: readonly MeasureCell[], em: number) =>
    Math.min(
      mostLines,
      Math.max(0, ...cells.map(({ lines }) => countLines(lines, Math.max(4, em) * (filled / small)))),
    );
  const most = (em: number) => mostOf(cellsOf(marks), em);
  const columns = Array.from({ length: count }, (_, at) => marks.flatMap(({ cells }) => cells?.[at] ?? []));
  return {
    lines: {
      narrow: most(containers.narrow),
      medium: most(besideEm(containers.medium)),
      wide: most(besideEm(containers.wide)),
    },
    allLines: columns.reduce((sum, cells) => sum + mostOf(cells, containers.narrow), 0),
  };
}

/** Into how many lines of a width texts wrap. */
const countLines = (texts: readonly string[], widthEm: number) =>
  texts.reduce((sum, text) => sum + Math.ceil(textWidth(text) / widthEm), 0);
