import type { Locale } from '../../locale/index.js';
import { createBarScale, layoutBar, type BarLayout, type BarScale } from '../../layout/bar.js';
import { emptyLayout, type ChartLayout, type Direction, type Mark } from '../../layout/chart-layout.js';
import {
  citationDetails,
  coverageDetails,
  createSpeaker,
  detail,
  omissionNotes,
  sourceLines,
  type Speaker,
} from '../../layout/sentences.js';
import { rowColumns, type RowColumns } from '../../layout/row-columns.js';
import { absent, drawnValue } from '../../model/amount.js';
import { divide, type Campaign, type CampaignMeasure } from '../../model/index.js';
import { cautionOf, countsOf, summariseRows } from './comparison.js';
import { collectRows, type RegionRow } from './region-rows.js';
import { regionsTable } from './regions-table.js';

/** What a regional bar chart can be asked to draw. */
export interface RegionsOptions {
  /** Id of the measure; the first one with figures for two or more regions when empty. */
  readonly measure?: string | null;
  /** Order of the bars. Regions without a figure come last when sorted by value. Default: `value`. */
  readonly sort?: 'value' | 'name' | 'document';
}

/** One region. Channels: length of the bar from the value, order from `sort`. */
export interface RegionMark extends Mark {
  readonly bar: BarLayout;
  /** The value without unit; a word when there is none. */
  readonly value: string;
  readonly absent: boolean;
  /** The as-of date, where the rows' dates differ. */
  readonly chip: string | null;
  /** What part of the region the figure covers; `null` when it is the whole of it. */
  readonly scope: string | null;
  /** What kind of thing the figure counts, where the rows' differ. */
  readonly counts: string | null;
  /** "target 80", where there is one. */
  readonly target: string | null;
  /** Those of scope, what is counted, as-of date and target that there are: beside the value. */
  readonly lines: readonly string[];
}

/** One measure compared across regions. */
export interface RegionsLayout extends ChartLayout {
  readonly marks: readonly RegionMark[];
  /** Unit of all values: "in projects". */
  readonly unit: string | null;
  /** Why the comparison is not like with like; `null` when it is. */
  readonly caution: string | null;
  readonly columns: RowColumns;
}

/** The measures that can be compared: those with figures for regions. */
function comparableMeasures(campaign: Campaign): readonly CampaignMeasure[] {
  const regions = new Map<CampaignMeasure, Set<unknown>>();
  for (const { measure, region, category } of campaign.figures) {
    if (!region || category) continue;
    regions.set(measure, (regions.get(measure) ?? new Set()).add(region));
  }
  const count = (measure: CampaignMeasure) => regions.get(measure)?.size ?? 0;
  return campaign.measures
    .filter((measure) => count(measure) > 0)
    .sort((a, b) => Number(count(b) > 1) - Number(count(a) > 1));
}

/**
 * Lays out one measure as horizontal bars from zero. Says in words when dates, levels or definitions differ, and claims an
 * order only where the figures allow one.
 *
 * @example
 * layoutRegions(campaign, { measure: 'projects' }, createLocale('en')).marks.map((mark) => mark.value)
 */
export function layoutRegions(campaign: Campaign, options: RegionsOptions, locale: Locale): RegionsLayout {
  const speaker = createSpeaker(campaign, locale);
  const { words } = locale;
  const measures = comparableMeasures(campaign);
  const measure = options.measure ? campaign.measures.find(({ id }) => id === options.measure) : measures[0];
  const rows = measure ? sortRows(collectRows(campaign, measure), options.sort ?? 'value', speaker) : [];
  if (!measure || !rows.length) {
    const code = measure ? 'noFigures' : options.measure && campaign.measures.length ? 'unknownMeasure' : 'noMeasures';
    const known = locale.list(measures.map(({ id }) => id));
    const name = measure ? speaker.text(measure.label) : '';
    const message = words.failure[code]({ id: options.measure ?? '', known, measure: name });
    return {
      ...emptyLayout(speaker.phrase(campaign.title), code, message),
      marks: [],
      unit: null,
      caution: null,
      columns: rowColumns([]),
    };
  }
  const caution = cautionOf(measure, rows, speaker);
  const scale = createBarScale(
    rows.flatMap(({ figure, target }) => [figure, target].flatMap((it) => (it ? [it.amount] : []))),
  );
  const countsDiffer = countsOf(rows).length > 1;
  const datesDiffer =
    new Set(rows.flatMap(({ figure }) => (figure?.amount.absence ? [] : (figure?.asOf?.edtf ?? [])))).size > 1;
  const unit = locale.amountUnit(measure.unit, speaker.plain);
  const title = speaker.phrase(measure.label);
  const marks = rows.map((row, index) =>
    layoutRow(measure, row, index, rows.length, scale, { datesDiffer, countsDiffer }, speaker),
  );
  return {
    title,
    unit: unit && words.unitNote({ unit }),
    caution,
    summary: summariseRows(measure, rows, caution, speaker),
    notes: [
      ...(measure.note ? [words.sentence({ text: speaker.text(measure.note) })] : []),
      ...omissionNotes(campaign, locale),
    ],
    sources: sourceLines(
      rows.flatMap(({ figure, target }) => [figure, target].flatMap((it) => (it ? [it.citation] : []))),
      speaker,
    ),
    table: regionsTable(measure, rows, speaker),
    keys: [words.keys.move, words.keys.page, words.keys.ends, words.keys.open, words.keys.close],
    marks,
    columns: rowColumns(marks),
    failure: null,
  };
}

function sortRows(
  rows: readonly RegionRow[],
  sort: RegionsOptions['sort'],
  { locale, text }: Speaker,
): readonly RegionRow[] {
  if (sort === 'document') return rows;
  if (sort === 'name') return [...rows].sort((a, b) => locale.compare(text(a.region.name), text(b.region.name)));
  const value = ({ figure }: RegionRow) => (figure ? drawnValue(figure.amount) : null) ?? -Infinity;
  return [...rows].sort((a, b) => value(b) - value(a) || 0); // two without a figure differ by NaN
}

function layoutRow(
  measure: CampaignMeasure,
  row: RegionRow,
  index: number,
  count: number,
  scale: BarScale,
  { datesDiffer, countsDiffer }: { readonly datesDiffer: boolean; readonly countsDiffer: boolean },
  speaker: Speaker,
): RegionMark {
  const { locale, phrase, text, plain } = speaker;
  const { words } = locale;
  const { region, figure, target } = row;
  const name = phrase(region.name);
  const say = (unit: CampaignMeasure['unit']) =>
    figure ? locale.amount(figure.amount, unit, plain, measure.decimals) : words.absence.notReported;
  const asOf = figure?.asOf && !figure.amount.absence ? words.asOf({ date: locale.date(figure.asOf) }) : null;
  const scope = figure?.scope ? text(figure.scope) : null;
  const counts = countsDiffer && figure && !figure.amount.absence ? words.counts[figure.counts] : null;
  const goal = target ? words.targetOf({ n: locale.amount(target.amount, null, plain, measure.decimals) }) : null;
  const share = figure && target ? divide(figure.amount, target.amount) : null;
  const ofTarget =
    share &&
    target &&
    words.ofTarget({ share: locale.ratio(share), target: locale.amount(target.amount, measure.unit, plain) });
  const isOwnCount = figure && figure.counts !== measure.counts;
  const position = words.position({ index: locale.number(index + 1), count: locale.number(count) });
  const value = words.labelled({ label: name.text, value: say(measure.unit) });
  const chip = datesDiffer ? asOf : null;
  return {
    id: region.id,
    label: name,
    regionId: region.id,
    bar: layoutBar(figure?.amount ?? absent('notReported'), scale, target?.amount),
    value: say(null),
    absent: !figure || figure.amount.absence !== null,
    chip,
    lines: [scope, counts, chip, ofTarget ?? goal].filter((line) => line !== null),
    scope,
    counts,
    target: ofTarget ?? goal,
    description: words.clauses([value, scope, counts, asOf, ofTarget, position].filter((part) => part !== null)),
    details: [
      ...detail(words.terms.value, say(measure.unit)),
      ...detail(words.terms.definition, measure.definition && phrase(measure.definition)),
      ...(figure ? coverageDetails(figure, speaker) : []),
      ...detail(words.terms.counts, isOwnCount || counts ? words.counts[figure!.counts] : null),
      ...detail(words.terms.period, figure?.period && locale.date(figure.period)),
      ...detail(words.terms.target, ofTarget ?? goal),
      ...(figure ? citationDetails(figure.citation, figure.asOf, speaker) : []),
      ...(target && target.citation.source !== figure?.citation.source
        ? citationDetails(target.citation, target.asOf, speaker)
        : []),
      ...detail(words.terms.note, measure.note && text(measure.note)),
    ],
  };
}

/** Where a key leads from a region: by one, by ten, or to the ends. */
export function moveInRegions(layout: RegionsLayout, from: string, direction: Direction): string | null {
  const ids = layout.marks.map(({ id }) => id);
  const at = ids.indexOf(from);
  const last = ids.length - 1;
  const steps: Partial<Record<Direction, number>> = {
    up: at - 1,
    down: at + 1,
    first: 0,
    last,
    pageUp: Math.max(0, at - 10),
    pageDown: Math.min(last, at + 10),
  };
  const to = steps[direction];
  return to === undefined ? null : (ids[to] ?? null);
}
