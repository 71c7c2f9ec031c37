import { isSurelyGreater } from '../../layout/bar.js';
import { dateRange, type Speaker } from '../../layout/sentences.js';
import { drawnValue, isExact } from '../../model/amount.js';
import { divide, type Amount, type CampaignFigure, type CampaignMeasure } from '../../model/index.js';
import type { RegionRow } from './region-rows.js';

const withValue = (rows: readonly RegionRow[]) =>
  rows.flatMap(({ region, figure }) => (figure && !figure.amount.absence ? [{ region, figure }] : []));

/** The kinds of things that the figures of these rows count, in the order of the rows; what is only "other" comes last. */
export function countsOf(rows: readonly RegionRow[]): readonly CampaignFigure['counts'][] {
  const kinds = [...new Set(withValue(rows).map(({ figure }) => figure.counts))];
  return kinds.sort((a, b) => Number(a === 'other') - Number(b === 'other'));
}

/** Whether all rows are of whole places and count one kind of thing, by one definition: only then is there an order among them. */
const isLikeWithLike = (measure: CampaignMeasure, rows: readonly RegionRow[]) =>
  measure.comparable && countsOf(rows).length < 2 && withValue(rows).every(({ figure }) => figure.scope === null);

/** Why the rows may not be compared like with like, as one sentence; `null` when they may. */
export function cautionOf(measure: CampaignMeasure, rows: readonly RegionRow[], { locale }: Speaker): string | null {
  const { words } = locale;
  const known = withValue(rows);
  if (known.length < 2) return null;
  const dates = dateRange(known.map(({ figure }) => figure.asOf));
  const periods = dateRange(known.map(({ figure }) => figure.period));
  const levels = new Set(known.map(({ region }) => region.level));
  const inexact = known.some(({ figure }) => figure.amount.qualifier !== 'exact');
  const rounded = known.some(({ figure }) => figure.amount.roundedTo !== null);
  const partial = known.some(({ figure }) => figure.scope !== null);
  const [first, ...rest] = countsOf(rows).map((kind) => words.counts[kind]);
  const span = dates ?? periods;
  const reasons = [
    ...(span ? [words.datesDiffer({ first: locale.date(span.first), last: locale.date(span.last) })] : []),
    ...(levels.size > 1 ? [words.levelsDiffer] : []),
    ...(partial ? [words.scopesDiffer] : []),
    ...(measure.comparable ? [] : [words.definitionsDiffer]),
    ...(first && rest.length ? [words.countsDiffer({ first, rest: locale.list(rest) })] : []),
    ...(inexact ? [words.boundsDiffer] : []),
    ...(rounded ? [words.someRounded] : []),
  ];
  if (!reasons.length) return null;
  return words.sentence({ text: words.labelled({ label: words.compareWithCare, value: words.statements(reasons) }) });
}

/** Generated sentences: what it is, the extremes where they are sure, what is missing, and the caution. */
export function summariseRows(
  measure: CampaignMeasure,
  rows: readonly RegionRow[],
  caution: string | null,
  speaker: Speaker,
): readonly string[] {
  const { locale, text, plain } = speaker;
  const { words } = locale;
  const say = ({ amount }: CampaignFigure) => locale.amount(amount, measure.unit, plain, measure.decimals);
  const known = withValue(rows).sort((a, b) => drawnValue(b.figure.amount)! - drawnValue(a.figure.amount)!);
  const missing = rows.filter(({ figure }) => !figure || figure.amount.absence).map(({ region }) => text(region.name));
  const intro = words.regionsIntro(locale.count(rows.length), { measure: text(measure.label) });
  const items = known.map(({ region, figure }) => words.inList({ name: text(region.name), value: say(figure) }));
  const sentences = [intro, ...orderWords(measure, known, items, isLikeWithLike(measure, rows), speaker)];
  if (missing.length) sentences.push(words.noFigureFor({ names: locale.list(missing.slice(0, 8)) }));
  return [...sentences.map((sentence) => words.sentence({ text: sentence })), ...(caution ? [caution] : [])];
}

/** Whether a figure surely comes before the next one, or exactly equals it. */
const isOrdered = (a: Amount, b: Amount) => isSurelyGreater(a, b) || (isExact(a) && isExact(b) && a.value === b.value);

type KnownRow = ReturnType<typeof withValue>[number];

function orderWords(
  measure: CampaignMeasure,
  known: readonly KnownRow[],
  items: readonly string[],
  isLike: boolean,
  { locale, text, plain }: Speaker,
): string[] {
  const { words } = locale;
  const [first, second] = known;
  if (!first) return [];
  const value = locale.amount(first.figure.amount, measure.unit, plain, measure.decimals);
  if (!second) {
    const scope = first.figure.scope === null ? [] : [text(first.figure.scope)];
    return [words.labelled({ label: text(first.region.name), value: words.clauses([value, ...scope]) })];
  }
  const exact = known.every(({ figure }) => isExact(figure.amount));
  if (isLike && exact && known.every(({ figure }) => figure.amount.value === first.figure.amount.value))
    return [words.allEqual({ value })];
  const rest = items.slice(1, 5);
  const sure =
    isLike &&
    isSurelyGreater(first.figure.amount, second.figure.amount) &&
    known.every((row, index) => index === 0 || isOrdered(known[index - 1]!.figure.amount, row.figure.amount));
  if (!sure) return [words.printedOrder({ items: locale.list(items.slice(0, 5)) })];
  const ratio = exact ? divide(first.figure.amount, second.figure.amount) : null;
  const times =
    ratio?.value && ratio.value >= 1.05
      ? [words.ratioToSecond({ ratio: locale.number(Math.round(ratio.value * 10) / 10) })]
      : [];
  const highest = words.highest({ name: text(first.region.name), value });
  return [words.statements([highest, words.then({ items: locale.list(rest) })]), ...times];
}
