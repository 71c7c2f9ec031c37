import { lazy } from '../../locale/lazy.js';
import type { TableCell, TableColumn, TableLayout, TableRow } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine } from '../../layout/sentences.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignFigure } from '../../model/index.js';
import { codeColumns } from './code-columns.js';
import type { LensWords } from './lens-words.js';
import { headingOf } from './region-caution.js';
import { factsOf, type RegionFacts } from './region-facts.js';
import { rowAt, type RegionRow } from './region-rows.js';
import { printedFigure, type Shown } from './lens.js';
import type { RegionsIndex } from './regions-index.js';
import { usedColumns, type ColumnName } from './table-columns.js';

/** One row, with all that its cells are made from. */
interface RowFacts extends RegionRow {
  readonly shown: Shown;
  readonly facts: RegionFacts;
  readonly row: number;
}

/** One column: its head, and what stands in it of a row. */
interface Column extends TableColumn {
  readonly name: ColumnName;
  readonly cell: (row: RowFacts) => TableCell;
}

/** Which rows stand apart from the others, where that is not by one comparison of all. */
export interface RowsApart {
  /** Why a row is not compared with those around it; `null` when it is. */
  readonly reasonOf: (row: number) => string | null;
  /** Whether any row stands apart. */
  readonly hasSome: boolean;
}

/**
 * The data table of regional bars: one row a region, in the order of the bars. Rows are made when they are read.
 *
 * @param apart - Which rows stand apart. Default: those that are unlike most of the index.
 */
export function regionsTable(index: RegionsIndex, said: LensWords, apart: RowsApart | null = null): TableLayout {
  const used = new Set(usedColumns(index));
  if (apart?.hasSome) used.add('group');
  const columns = columnsOf(index, said, apart?.reasonOf ?? reasonIn(index)).filter(({ name }) => used.has(name));
  const codes = codeColumns(index);
  const { order, rows, lens } = index;
  const make = (count: number): readonly TableRow[] =>
    Array.from(order.subarray(0, count), (row) => {
      const shown = lens.shownAt(rows.regions[row]!);
      const entry = rowAt(rows, row);
      const figure = printedFigure(entry.figure, shown);
      const facts = { ...entry, figure, shown, facts: factsOf(index, row), row };
      return [...columns.map(({ cell }) => cell(facts)), ...codes.map(({ codeOf }) => own(codeOf(facts.region)))];
    });
  const all = lazy(() => make(order.length));
  return {
    caption: said.title.text,
    columns: [...columns, ...codes].map(({ label, numeric }) => ({ label, numeric })),
    rowCount: order.length,
    firstRows: make,
    get rows() {
      return all();
    },
  };
}

function baseTerm({ lens, speaker }: RegionsIndex): string {
  const { shareOf, dividedBy, earlier } = speaker.locale.words.regionTerms;
  return lens.show === 'per' ? dividedBy : lens.show === 'change' ? earlier : shareOf;
}

/** Why a row is unlike most of an index. */
const reasonIn =
  ({ groupOf, comparability, speaker }: RegionsIndex): RowsApart['reasonOf'] =>
  (row) => {
    const { difference } = groupOf(row);
    return difference && headingOf(difference, comparability.common!, speaker);
  };

function columnsOf(index: RegionsIndex, said: LensWords, group: RowsApart['reasonOf']): readonly Column[] {
  const { rows, speaker } = index;
  const { locale, phrase, plain } = speaker;
  const { terms, regionTerms, figureStatus } = locale.words;
  const column = (name: ColumnName, label: string, cell: Column['cell'], numeric = false): Column => ({
    name,
    label,
    numeric,
    cell,
  });
  const number = (name: ColumnName, label: string, cell: Column['cell']) => column(name, label, cell, true);
  const words = (text: string | null | undefined) => own(text ?? '');
  const amount = (it: CampaignFigure | null) =>
    ranked(
      it ? locale.amount(it.amount, it.measure.unit, plain, it.measure.decimals) : '',
      it && drawnValue(it.amount),
    );
  const base = ({ base: figure, sum }: Shown) =>
    sum ? ranked(locale.amount(sum.amount, rows.measure.unit, plain), sum.amount.value) : amount(figure);
  const status = (figure: CampaignFigure | null) =>
    figure && figure.status !== 'final' ? figureStatus[figure.status] : null;
  const date = (it: CampaignFigure['asOf'] | undefined) => ranked(it ? locale.date(it) : '', it?.first);
  return [
    column('region', terms.region, ({ region }) => phrase(region.name)),
    number('value', terms.value, ({ shown }) => ranked(said.valueInFull(shown), drawnValue(shown.amount))),
    column('qualifier', terms.qualifier, ({ figure }) => words(figure && locale.exactness(figure.amount))),
    column('rank', regionTerms.rank, ({ facts }) => words(facts.rank)),
    column('includes', regionTerms.includes, ({ facts }) => words(facts.includes)),
    number('figure', regionTerms.figure, ({ figure }) => amount(figure)),
    number('base', baseTerm(index), ({ shown }) => base(shown)),
    column('scope', terms.scope, ({ figure }) => (figure?.scope ? phrase(figure.scope) : own(''))),
    column('counts', terms.counts, ({ facts }) => words(facts.counts)),
    column('group', regionTerms.group, ({ row }) => words(group(row))),
    number('sample', terms.sample, ({ figure }) =>
      ranked(figure?.sampleSize == null ? '' : locale.number(figure.sampleSize), figure?.sampleSize),
    ),
    column('programme', terms.programme, ({ figure }) =>
      figure?.programme ? phrase(figure.programme.label) : own(''),
    ),
    number('target', terms.target, ({ target }) => amount(target)),
    number('baseline', regionTerms.baseline, ({ baseline }) => amount(baseline)),
    column('settled', regionTerms.settled, ({ figure }) => words(status(figure))),
    column('asOf', terms.asOf, ({ figure }) => date(figure?.asOf)),
    column('period', terms.period, ({ figure }) => date(figure?.period)),
    column('source', terms.source, ({ figure }) =>
      figure?.citation.source ? sourceLine(figure.citation.source, speaker).text : own(''),
    ),
    column('note', terms.note, ({ figure }) => (figure?.citation.note ? phrase(figure.citation.note) : own(''))),
  ];
}
