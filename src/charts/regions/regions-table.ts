import type { TableLayout } from '../../layout/chart-layout.js';
import { own, ranked, sourceLine, type Speaker } from '../../layout/sentences.js';
import { dropEmptyColumns } from '../../layout/table.js';
import { drawnValue } from '../../model/amount.js';
import type { CampaignMeasure } from '../../model/index.js';
import { countsOf } from './comparison.js';
import type { RegionRow } from './region-rows.js';

/** The data table of regional bars: one row a region. */
export function regionsTable(measure: CampaignMeasure, rows: readonly RegionRow[], speaker: Speaker): TableLayout {
  const { locale, phrase, text, plain } = speaker;
  const { terms, absence, counts } = locale.words;
  const countsDiffer = countsOf(rows).length > 1;
  const column = (label: string, numeric = false) => ({ label, numeric });
  const cells = rows.map(({ region, figure, target }) => [
    phrase(region.name),
    ranked(
      figure ? locale.amount(figure.amount, measure.unit, plain, measure.decimals) : absence.notReported,
      figure && drawnValue(figure.amount),
    ),
    own(figure ? locale.exactness(figure.amount) : ''),
    figure?.scope ? phrase(figure.scope) : own(''),
    own(figure && countsDiffer ? counts[figure.counts] : ''),
    ranked(figure?.sampleSize == null ? '' : locale.number(figure.sampleSize), figure?.sampleSize),
    figure?.programme ? phrase(figure.programme.label) : own(''),
    ranked(
      target ? locale.amount(target.amount, measure.unit, plain, measure.decimals) : '',
      target && drawnValue(target.amount),
    ),
    ranked(figure?.asOf ? locale.date(figure.asOf) : '', figure?.asOf?.first),
    ranked(figure?.period ? locale.date(figure.period) : '', figure?.period?.first),
    figure?.citation.source ? sourceLine(figure.citation.source, speaker).text : own(''),
    figure?.citation.note ? phrase(figure.citation.note) : own(''),
  ]);
  return dropEmptyColumns({
    caption: text(measure.label),
    columns: [
      column(terms.region),
      column(terms.value, true),
      column(terms.qualifier),
      column(terms.scope),
      column(terms.counts),
      column(terms.sample, true),
      column(terms.programme),
      column(terms.target, true),
      column(terms.asOf),
      column(terms.period),
      column(terms.source),
      column(terms.note),
    ],
    rows: cells,
  });
}
