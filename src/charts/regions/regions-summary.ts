import { isSurelyGreater } from '../../layout/bar.js';
import { isExact } from '../../model/amount.js';
import { divide, type Amount } from '../../model/index.js';
import type { Shown } from './lens.js';
import type { LensWords } from './lens-words.js';
import { cautionOf, knownCount } from './region-caution.js';
import { orderRows } from './region-order.js';
import { figureAt, regionAt } from './region-rows.js';
import type { IndexedGroup, RegionsIndex } from './regions-index.js';

/** As many places are named in a list at most. */
const mostNamed = 5;
/** As many places without a figure are named at most. */
const mostMissing = 8;

/** A row that has a value. */
interface KnownRow {
  readonly name: string;
  readonly shown: Shown;
  readonly scope: string | null;
}

/** The places of the rows of a group with the greatest values, these first; ties as in the document. */
function greatest({ values }: RegionsIndex, { members: rows }: IndexedGroup, count: number): readonly number[] {
  const best: number[] = [];
  const isBefore = (row: number, other: number) =>
    values[row]! > values[other]! || (values[row] === values[other] && row < other);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const last = best[count - 1];
    if (Number.isNaN(values[row]!) || (last !== undefined && !isBefore(row, last))) continue;
    const at = best.findIndex((other) => isBefore(row, other));
    best.splice(at < 0 ? best.length : at, 0, row);
    best.length = Math.min(best.length, count);
  }
  return best;
}

function topRows(index: RegionsIndex, group: IndexedGroup, count: number): readonly KnownRow[] {
  const { rows, lens, speaker } = index;
  return greatest(index, group, count).map((row) => {
    const scope = figureAt(rows, row)?.scope ?? null;
    return {
      name: speaker.text(regionAt(rows, row).name),
      shown: lens.shownAt(rows.regions[row]!),
      scope: scope === null ? null : speaker.text(scope),
    };
  });
}

/**
 * Generated sentences, six at most: what it is, the extremes where they are sure, what contains others, what is missing, and the
 * caution.
 *
 * @param isLog - Whether the bars are on a logarithmic scale.
 */
export function summariseRegions(index: RegionsIndex, said: LensWords, isLog: boolean): readonly string[] {
  const { speaker } = index;
  const { locale } = speaker;
  const { words } = locale;
  const intro = introOf(index, said);
  const caution = cautionOf(index);
  const sentences = [
    isLog ? words.clauses([intro, words.onLog]) : intro,
    ...orderWords(index, said),
    ...wholesWords(index),
    ...missingWords(index),
  ];
  return [...sentences.map((text) => words.sentence({ text })), ...(caution ? [caution] : [])];
}

/** What it is, and of how many places. */
function introOf({ rows, lens, speaker }: RegionsIndex, said: LensWords): string {
  const { words, count } = speaker.locale;
  const [places, title] = [count(rows.regions.length), said.title.text];
  const isPhrase = lens.show === 'value' || (lens.show === 'per' && !lens.isPercent);
  return isPhrase ? words.regionsIntro(places, { measure: title }) : words.shownIntro(places, { shown: title });
}

/** Names of the places that are not compared with those within them: all, or the first of them with their number. */
function wholesWords({ rows, wholes, speaker }: RegionsIndex): readonly string[] {
  const { locale, text } = speaker;
  const { words } = locale;
  const apart = [...wholes].filter(([, { isAmongParts, isLeftOut }]) => isAmongParts || isLeftOut);
  if (!apart.length) return [];
  const names = apart.slice(0, mostNamed).map(([row]) => text(regionAt(rows, row).name));
  const more = apart.length > mostNamed ? [words.andMore(locale.count(apart.length - mostNamed))] : [];
  const isBeyond = apart.some(([, { isLeftOut }]) => isLeftOut);
  const listed = words.wholesApart({ names: locale.list([...names, ...more]) });
  return [isBeyond ? words.statements([listed, words.wholesBeyond]) : listed];
}

/** Names of the places without a figure: all, or the first of them with their number. */
function missingWords(index: RegionsIndex): readonly string[] {
  const { rows, speaker } = index;
  const { locale, text } = speaker;
  let count = 0;
  const names: string[] = [];
  for (let row = 0; row < rows.regions.length; row += 1) {
    const figure = figureAt(rows, row);
    if (figure && !figure.amount.absence) continue;
    count += 1;
    if (names.length < mostMissing) names.push(text(regionAt(rows, row).name));
  }
  if (!count) return [];
  if (count <= mostMissing) return [locale.words.noFigureFor({ names: locale.list(names) })];
  return [locale.words.noFigureForMany(locale.count(count), { names: locale.list(names.slice(0, 3)) })];
}

/** Whether an amount surely comes before the next one, or exactly equals it. */
const isOrdered = (a: Amount, b: Amount) =>
  isSurelyGreater(a, b) === true || (isExact(a) && isExact(b) && a.value === b.value);

/** The order of the rows that are like most others, as far as it is sure. */
export function orderWords(index: RegionsIndex, said: LensWords): readonly string[] {
  const { locale } = index.speaker;
  const { words } = locale;
  const group = index.groups[0]!;
  const top = topRows(index, group, mostNamed);
  const [first, second] = top;
  if (!first) return [];
  const item = ({ name, shown }: KnownRow, at: number) =>
    at > 0 && index.lens.show === 'per' && !index.lens.isPercent // whose unit is long
      ? words.inShortList({ name, value: said.value(shown) })
      : words.inList({ name, value: said.valueInFull(shown) });
  const value = said.valueInFull(first.shown);
  if (!second) {
    const one = words.labelled({
      label: first.name,
      value: words.clauses([value, ...(first.scope ? [first.scope] : [])]),
    });
    return knownCount(index) > 1 ? [] : [one];
  }
  const amounts = top.map(({ shown }) => shown.amount);
  const named = top.map(item);
  if (group.mayRank && !group.spread && areAllEqual(index, group)) return [words.allEqual({ value })];
  const isLoss = index.lens.show === 'change' && (amounts[0]!.value ?? amounts[0]!.low ?? 0) <= 0; // no highest
  if (isLoss || !isHighestSure(index, group, amounts)) return [words.printedOrder({ items: locale.list(named) })];
  const highest = words.highest({ name: first.name, value });
  return [
    words.statements([highest, words.then({ items: locale.list(named.slice(1)) })]),
    ...ratioWords(index, amounts),
  ];
}

/** Whether the first of the greatest amounts of a group is surely the highest, and the order of all is sure. */
const isHighestSure = (index: RegionsIndex, group: IndexedGroup, [first, second]: readonly Amount[]) =>
  group.mayRank && isSurelyGreater(first!, second!) === true && isOrderSure(index, group);

/** Which of the rows that are like most others is the highest, in short; `null` where that is not sure. */
export function highestWords(index: RegionsIndex, said: LensWords): string | null {
  const group = index.groups[0]!;
  const top = topRows(index, group, 2);
  const amounts = top.map(({ shown }) => shown.amount);
  const [first] = top;
  if (!first || amounts.length < 2 || !isHighestSure(index, group, amounts)) return null;
  return index.speaker.locale.words.highest({ name: first.name, value: said.valueInFull(first.shown) });
}

/** Whether the order by the drawn values is sure from the first to the last. */
function isOrderSure({ rows, lens, values }: RegionsIndex, group: IndexedGroup): boolean {
  const amountAt = (row: number) => lens.shownAt(rows.regions[row]!).amount;
  if (group.members.every((row) => isExact(amountAt(row)) || amountAt(row).absence !== null)) return true;
  const order = orderRows(group.members, { values, descending: true }).subarray(0, group.ranked);
  return order.every((row, at) => at === 0 || isOrdered(amountAt(order[at - 1]!), amountAt(row)));
}

function areAllEqual({ rows, lens }: RegionsIndex, group: IndexedGroup): boolean {
  let value: number | null = null;
  return group.members.every((row) => {
    const { amount } = lens.shownAt(rows.regions[row]!);
    if (amount.absence) return true;
    if (!isExact(amount)) return false;
    value ??= amount.value;
    return amount.value === value;
  });
}

/** How many times the second the first is: of figures themselves, that are exactly known. */
function ratioWords({ lens, speaker }: RegionsIndex, [first, second]: readonly Amount[]): readonly string[] {
  const { locale } = speaker;
  const ratio = lens.show === 'change' || !isExact(first!) || !isExact(second!) ? null : divide(first!, second!);
  if (!ratio?.value || ratio.value < 1.05) return [];
  return [locale.words.ratioToSecond({ ratio: locale.number(Math.round(ratio.value * 10) / 10) })];
}
