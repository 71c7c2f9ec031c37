import type { Locale, Phrase } from '../locale/index.js';
import type {
  Amount,
  Campaign,
  CampaignDate,
  CampaignProgramme,
  CampaignSource,
  Citation,
  Text,
} from '../model/index.js';
import type { Detail, SourceLine, TableCell } from './chart-layout.js';
import { safeHref } from './safe-href.js';

/** Words in the language of the chart. */
export const own = (text: string): Phrase => ({ text, lang: null });

/** A cell of the data table, with what it is sorted by. */
export const ranked = (text: string, rank: number | null | undefined): TableCell => ({
  text,
  lang: null,
  rank: rank ?? null,
});

/** The same language throughout: what the words are in, and what plain texts are in. */
export interface Speaker {
  readonly locale: Locale;
  /** Language of texts that are plain strings; `null` when the document does not say. */
  readonly plain: string | null;
  readonly phrase: (text: Text) => Phrase;
  readonly text: (text: Text) => string;
}

/** The locale together with the language of the campaign's plain texts. */
export function createSpeaker(campaign: Campaign, locale: Locale): Speaker {
  const phrase = (text: Text) => locale.phrase(text, campaign.language);
  return { locale, plain: campaign.language, phrase, text: (text) => phrase(text).text };
}

/** A line of details, or none when there is nothing to say. */
export function detail(term: string, value: Phrase | string | null | undefined, href: string | null = null): Detail[] {
  if (value === null || value === undefined || value === '') return [];
  return [{ term, value: typeof value === 'string' ? own(value) : value, href }];
}

/** "Zhangye Daily, “Title”, 31 December 2021". */
export function sourceLine(source: CampaignSource, { locale, phrase, text }: Speaker): SourceLine {
  const title = phrase(source.title);
  const parts = [
    source.publisher ? text(source.publisher) : '',
    locale.words.quoted({ label: title.text }),
    source.published ? locale.date(source.published) : '',
  ];
  const line = locale.words.clauses(parts.filter((part) => part !== ''));
  return { text: { text: line, lang: source.publisher ? null : title.lang }, href: safeHref(source.href) };
}

/** The sources of these citations, each once, in the order in which they are first cited. */
export function sourceLines(citations: readonly Citation[], speaker: Speaker): readonly SourceLine[] {
  const sources = new Set(citations.flatMap(({ source }) => (source ? [source] : [])));
  return [...sources].map((source) => sourceLine(source, speaker));
}

/** What a figure covers, besides its place and time; what is not known is `null` or left out. */
export interface Coverage {
  readonly scope: Text | null;
  readonly programme: CampaignProgramme | null;
  readonly sampleSize?: number | null;
  readonly amount?: Amount;
}

/** To which step a figure is rounded, what part of its place it covers, its sample and its programme: those that there are. */
export function coverageDetails(
  { scope, programme, sampleSize, amount }: Coverage,
  speaker: Speaker,
): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { terms } = locale.words;
  return [
    ...detail(terms.qualifier, amount && amount.roundedTo !== null ? locale.exactness(amount) : null),
    ...detail(terms.scope, scope && phrase(scope)),
    ...detail(terms.sample, sampleSize == null ? null : locale.number(sampleSize)),
    ...detail(terms.programme, programme && phrase(programme.label)),
  ];
}

/** Printed words in quotation marks, in the language of their source. */
export const quotation = (quote: string | null, citation: Citation, { locale }: Speaker): Phrase | null =>
  quote === null || quote === ''
    ? null
    : { text: locale.words.quoted({ label: quote }), lang: citation.source?.lang ?? null };

/** As-of date, source, place, quote and note of a figure or date: everything that lets a reader check it. */
export function citationDetails(citation: Citation, asOf: CampaignDate | null, speaker: Speaker): readonly Detail[] {
  const { locale, phrase } = speaker;
  const { terms } = locale.words;
  const source = citation.source ? sourceLine(citation.source, speaker) : null;
  return [
    ...detail(terms.asOf, asOf && locale.date(asOf)),
    ...detail(terms.quote, quotation(citation.quote, citation, speaker)),
    ...detail(terms.source, source?.text, source?.href),
    ...detail(terms.locator, citation.locator),
    ...detail(terms.note, citation.note && phrase(citation.note)),
  ];
}

/** Of the figures that one is worked out from: the as-of dates, in their order, and the sources. None of these prints it. */
export function derivedDetails(
  citations: readonly Citation[],
  asOf: readonly (CampaignDate | null)[],
  speaker: Speaker,
): readonly Detail[] {
  const { date, words } = speaker.locale;
  const dates = asOf.flatMap((it) => (it ? [date(it)] : []));
  const isOne = new Set(dates).size === 1;
  return [
    ...detail(words.terms.asOf, isOne ? dates[0] : words.statements(dates)),
    ...sourceDetails(words.terms.basis, sourceLines(citations, speaker)),
  ];
}

/** A line for each source. */
export const sourceDetails = (term: string, sources: readonly SourceLine[]): readonly Detail[] =>
  sources.flatMap(({ text, href }) => detail(term, text, href));

/** The first and the last of some dates, when they differ; `null` when they are one. */
export function dateRange(dates: readonly (CampaignDate | null)[]): { first: CampaignDate; last: CampaignDate } | null {
  const known = dates.filter((date) => date !== null);
  if (new Set(known.map((date) => date.edtf)).size < 2) return null;
  const at = (date: CampaignDate) => date.first ?? date.last!;
  const sorted = [...known].sort((a, b) => at(a) - at(b) || (a.last ?? Infinity) - (b.last ?? Infinity));
  return { first: sorted[0]!, last: sorted[sorted.length - 1]! };
}

/** The campaign's notes on what could not be read, if there is anything. */
export function omissionNotes(campaign: Campaign, locale: Locale): readonly string[] {
  let entries = 0;
  let values = 0;
  for (const { omits, params, rule } of campaign.problems) {
    if (omits === 'field') values += 1;
    if (omits === 'entry') entries += rule === 'M105' ? Number(params.found) - Number(params.limit) : 1;
  }
  return [
    ...(entries ? [locale.words.omitted(locale.count(entries))] : []),
    ...(values ? [locale.words.omittedValues(locale.count(values))] : []),
  ];
}
