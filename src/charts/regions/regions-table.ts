import type { TableCell, TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignFigure } from '../../model/index.js';
import type { LensWords } from './lens-words.js';
import { headingOf } from './region-caution.js';
import { factsOf } from './region-facts.js';
import { rowAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';

/** The data table of regional bars: one row a region, in the order of the bars. */
export function regionsTable(index: RegionsIndex, said: LensWords): TableLayout {
  const { terms, regionTerms } = index.speaker.locale.words;
  const column = (label: string, numeric = false) => ({ label, numeric });
  return dropEmptyColumns({
    caption: said.title.text,
    columns: [
      column(terms.region),
      column(terms.value, true),
      column(terms.qualifier),
      column(regionTerms.rank),
      column(regionTerms.figure, true),
      column(baseTerm(index), true),
      column(terms.scope),
      column(terms.counts),
      column(regionTerms.group),
      column(terms.sample, true),
      column(terms.programme),
      column(terms.target, true),
      column(regionTerms.baseline, true),
      column(regionTerms.settled),
      column(terms.asOf),
      column(terms.period),
      column(terms.source),
      column(terms.note),
    ],
    rows: Array.from(index.order, (row) => tableRow(index, row, said)),
  });
}

function baseTerm({ lens, speaker }: RegionsIndex): string {
  const { shareOf, dividedBy, earlier } = speaker.locale.words.regionTerms;
  return lens.show === 'per' ? dividedBy : lens.show === 'change' ? earlier : shareOf;
}

function tableRow(index: RegionsIndex, row: number, said: LensWords): readonly TableCell[] {
  const { rows, lens, speaker, comparability } = index;
  const { locale, phrase, plain } = speaker;
  const { region, figure, target, baseline } = rowAt(rows, row);
  const shown = lens.shownAt(rows.regions[row]!);
  const facts = factsOf(index, row);
  const { difference } = index.groupOf(row);
  const amount = (it: CampaignFigure | null, isShown = true) =>
    ranked(
      it && isShown ? locale.amount(it.amount, it.measure.unit, plain, it.measure.decimals) : '',
      it && drawnValue(it.amount),
    );
  const base = shown.sum
    ? ranked(locale.amount(shown.sum.amount, rows.measure.unit, plain), shown.sum.amount.value)
    : amount(shown.base);
  return [
    phrase(region.name),
    ranked(said.valueInFull(shown), drawnValue(shown.amount)),
    own(figure ? locale.exactness(figure.amount) : ''),
    own(facts.rank ?? ''),
    amount(figure, lens.show !== 'value'),
    base,
    figure?.scope ? phrase(figure.scope) : own(''),
    own(facts.counts ?? ''),
    own(difference ? headingOf(difference, comparability.common!, speaker) : ''),
    ranked(figure?.sampleSize == null ? '' : locale.number(figure.sampleSize), figure?.sampleSize),
    figure?.programme ? phrase(figure.programme.label) : own(''),
    amount(target),
    amount(baseline),
    own(figure && figure.status !== 'final' ? locale.words.figureStatus[figure.status] : ''),
    ranked(figure?.asOf ? locale.date(figure.asOf) : '', figure?.asOf?.first),
    ranked(figure?.period ? locale.date(figure.period) : '', figure?.period?.first),
    figure?.citation.source ? sourceLine(figure.citation.source, speaker).text : own(''),
    figure?.citation.note ? phrase(figure.citation.note) : own(''),
  ];
}
