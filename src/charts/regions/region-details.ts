import type { Detail } from '../../layout/chart-layout.js';
import { citationDetails, coverageDetails, detail, type Speaker } from '../../layout/sentences.js';
import type { CampaignFigure, CampaignRegion } from '../../model/index.js';
import { printedFigure } from './lens.js';
import type { LensWords } from './lens-words.js';
import { changeFrom } from './change-words.js';
import { changeWords } from './lens-words.js';
import type { RegionFacts } from './region-facts.js';
import { rowAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { CategoryBar } from './regions-types.js';

/** Everything that lets a reader check a row. */
export function regionDetails(
  index: RegionsIndex,
  row: number,
  facts: RegionFacts,
  said: LensWords,
  parts: readonly CategoryBar[],
): readonly Detail[] {
  const { rows, lens, speaker } = index;
  const { locale, phrase } = speaker;
  const { words } = locale;
  const { terms, regionTerms } = words;
  const { measure } = rows;
  const { region, figure: own, target, baseline } = rowAt(rows, row);
  const shown = lens.shownAt(rows.regions[row]!);
  const figure = printedFigure(own, shown);
  const isOwnCount = figure !== null && figure.counts !== measure.counts;
  const isSettled = !figure || figure.status === 'final' || figure.amount.absence !== null;
  return [
    ...detail(terms.region, phrase(region.name)),
    ...detail(regionTerms.codes, codeWords(region, speaker)),
    ...detail(terms.value, said.valueInFull(shown)),
    ...(figure && lens.show !== 'value' ? detail(regionTerms.figure, amountOf(figure, speaker)) : []),
    ...baseDetails(index, row, speaker),
    ...detail(regionTerms.rank, facts.rank),
    ...detail(regionTerms.includes, facts.includes),
    ...detail(terms.definition, measure.definition && phrase(measure.definition)),
    ...(figure ? coverageDetails(figure, speaker) : []),
    ...detail(terms.counts, isOwnCount || facts.counts ? words.counts[figure!.counts] : null),
    ...detail(terms.period, figure?.period && locale.date(figure.period)),
    ...detail(regionTerms.settled, isSettled ? null : words.figureStatus[figure.status]),
    ...detail(terms.target, facts.target ?? (target && amountOf(target, speaker))),
    ...detail(regionTerms.baseline, baseline && datedAmount(baseline, speaker)),
    ...detail(regionTerms.change, lens.show === 'change' ? null : changeOf(index, row, speaker)),
    ...detail(terms.parts, parts.length ? words.statements(parts.map((part) => partWords(part, speaker))) : null),
    ...citationsOf([figure, target, baseline, shown.base], speaker),
    ...notesOf(index, row),
    ...detail(terms.note, measure.note && phrase(measure.note)),
  ];
}

/** "GB/T 2260: 620700"; `null` without any code. */
const codeWords = ({ codes }: CampaignRegion, { locale: { words } }: Speaker): string | null =>
  codes && words.statements(Object.entries(codes).map(([label, value]) => words.labelled({ label, value })));

const partWords = ({ label, value }: CategoryBar, { locale }: Speaker) =>
  locale.words.labelled({ label: label.text, value });

/** A figure with its unit. */
const amountOf = ({ amount, measure }: CampaignFigure, { locale, plain }: Speaker): string =>
  locale.amount(amount, measure.unit, plain, measure.decimals);

/** A figure with its unit and its date. */
function datedAmount(figure: CampaignFigure, speaker: Speaker): string {
  const { locale } = speaker;
  const amount = amountOf(figure, speaker);
  return figure.asOf ? locale.words.clauses([amount, locale.words.asOf({ date: locale.date(figure.asOf) })]) : amount;
}

/** What a figure was divided by, or set against. */
function baseDetails({ rows, lens }: RegionsIndex, row: number, speaker: Speaker): readonly Detail[] {
  const { locale, text } = speaker;
  const { regionTerms, shareOfSum, labelled } = locale.words;
  const { base, sum } = lens.shownAt(rows.regions[row]!);
  if (sum) {
    const n = locale.amount(sum.amount, rows.measure.unit, speaker.plain);
    return detail(regionTerms.shareOf, shareOfSum(locale.count(sum.count), { n }));
  }
  if (!base) return [];
  const label = lens.show === 'share' ? text(base.region!.name) : text(base.measure.label);
  const value = datedAmount(base, speaker);
  if (lens.show === 'change') return detail(regionTerms.earlier, value);
  return detail(lens.show === 'share' ? regionTerms.shareOf : regionTerms.dividedBy, labelled({ label, value }));
}

/** How the figure has changed since the earliest one. */
function changeOf(index: RegionsIndex, row: number, speaker: Speaker): string | null {
  const { rows } = index;
  const shown = index.changes()?.shownAt(rows.regions[row]!);
  const { figure } = rowAt(rows, row);
  if (!shown?.base || !figure) return null;
  const { words } = speaker.locale;
  const change = shown.amount.absence ? words.whyNot.cannotTell : changeWords(shown.amount, false, speaker);
  return words.clauses([change, changeFrom(figure, shown.base, speaker)]);
}

/** Date, source and quote of each figure; those of one source are not repeated. */
function citationsOf(figures: readonly (CampaignFigure | null)[], speaker: Speaker): readonly Detail[] {
  const seen = new Set<unknown>();
  return figures.flatMap((figure) => {
    if (!figure || (figure.citation.source && seen.has(figure.citation.source))) return [];
    if (figure.citation.source) seen.add(figure.citation.source);
    return citationDetails(figure.citation, figure.asOf, speaker);
  });
}

/** The notes of the document on this region or measure, as far as both agree. */
function notesOf({ rows, speaker }: RegionsIndex, row: number): readonly Detail[] {
  const { region } = rowAt(rows, row);
  return rows.campaign.annotations
    .filter((note) => note.milestone === null && (note.region !== null || note.measure !== null))
    .filter((note) => (note.region ?? region) === region && (note.measure ?? rows.measure) === rows.measure)
    .flatMap(({ text, date }) => {
      const said = speaker.phrase(text);
      const value = date
        ? speaker.locale.words.labelled({ label: speaker.locale.date(date), value: said.text })
        : said.text;
      return detail(speaker.locale.words.terms.note, { ...said, text: value });
    });
}
