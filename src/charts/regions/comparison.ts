import { isSurelyGreater } from '../../layout/bar.js';
import { dateRange, type Speaker } from '../../layout/sentences.js';
import { drawnValue } from '../../model/amount.js';
import { divide, type Amount, type CampaignFigure, type CampaignMeasure } from '../../model/index.js';
import type { RegionRow } from './region-rows.js';

const withValue = (rows: readonly RegionRow[]) =>
  rows.flatMap(({ region, figure }) => (figure && !figure.amount.absence ? [{ region, figure }] : []));

/** Why the rows may not be compared like with like, as one sentence; `null` when they may. */
export function cautionOf(measure: CampaignMeasure, rows: readonly RegionRow[], { locale }: Speaker): string | null {
  const { words } = locale;
  const known = withValue(rows);
  if (known.length < 2) return null;
  const dates = dateRange(known.map(({ figure }) => figure.asOf));
  const periods = dateRange(known.map(({ figure }) => figure.period));
  const levels = new Set(known.map(({ region }) => region.level));
  const inexact = known.some(({ figure }) => figure.amount.qualifier !== 'exact');
  const span = dates ?? periods;
  const reasons = [
    ...(span ? [words.datesDiffer({ first: locale.date(span.first), last: locale.date(span.last) })] : []),
    ...(levels.size > 1 ? [words.levelsDiffer] : []),
    ...(measure.comparable ? [] : [words.definitionsDiffer]),
    ...(inexact ? [words.boundsDiffer] : []),
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
  const sentences = [intro, ...orderWords(measure, known, items, speaker)];
  if (missing.length) sentences.push(words.noFigureFor({ names: locale.list(missing.slice(0, 8)) }));
  return [...sentences.map((sentence) => words.sentence({ text: sentence })), ...(caution ? [caution] : [])];
}

/** Whether a figure surely comes before the next one, or exactly equals it. */
const isOrdered = (a: Amount, b: Amount) =>
  isSurelyGreater(a, b) || (a.qualifier === 'exact' && b.qualifier === 'exact' && a.value === b.value);

type KnownRow = ReturnType<typeof withValue>[number];

function orderWords(
  measure: CampaignMeasure,
  known: readonly KnownRow[],
  items: readonly string[],
  { locale, text, plain }: Speaker,
): string[] {
  const { words } = locale;
  const [first, second] = known;
  if (!first) return [];
  const value = locale.amount(first.figure.amount, measure.unit, plain, measure.decimals);
  if (!second) return [words.labelled({ label: text(first.region.name), value })];
  const exact = known.every(({ figure }) => figure.amount.qualifier === 'exact');
  if (exact && known.every(({ figure }) => figure.amount.value === first.figure.amount.value))
    return [words.allEqual({ value })];
  const rest = items.slice(1, 5);
  const sure =
    measure.comparable &&
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
