import type { Speaker } from '../../layout/sentences.js';
import type { Counts } from '../../model/index.js';
import { daysApart, type Difference, type Likeness, type TimeSpread } from './comparability.js';
import { figureAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';

/** "as of 9 June to 30 November 2021: 174 days apart". */
function timeWords({ by, range, hasUndated }: TimeSpread, { locale }: Speaker): readonly string[] {
  const { words } = locale;
  const undated = hasUndated ? [words.someUndated[by]] : [];
  if (!range) return undated;
  const ends = { first: locale.date(range.first), last: locale.date(range.last) };
  if (by === 'period') return [words.periodsDiffer(ends), ...undated];
  const apart = daysApart(range.first, range.last);
  if (!apart) return [words.datesDiffer(ends), ...undated];
  const days = locale.count(apart.days);
  return [apart.isExact ? words.datesApart(days, ends) : words.datesApartAtMost(days, ends), ...undated];
}

/** The kinds of things that are counted, the most common first; what is only "other" comes last. */
function kindsCounted({ groups, comparability, rows }: RegionsIndex): readonly Counts[] {
  const kinds = new Set<Counts>(comparability.common ? [comparability.common.counts] : []);
  for (const { difference, rows: members } of groups) {
    if (difference?.counts) kinds.add(difference.counts);
    if (!difference?.isMixed) continue;
    for (const row of members) kinds.add(figureAt(rows, row)?.counts ?? 'other');
  }
  return [...kinds].sort((a, b) => Number(a === 'other') - Number(b === 'other'));
}

/** In what the groups of rows differ. */
function groupReasons(index: RegionsIndex, { locale }: Speaker, unlike: string | null): readonly string[] {
  const { words } = locale;
  const differences = index.groups.flatMap(({ difference }) => (difference ? [difference] : []));
  const differ = (key: keyof Difference) => differences.some((it) => it[key] !== undefined || it.isMixed);
  const [first, ...rest] = kindsCounted(index).map((kind) => words.counts[kind]);
  return [
    ...(differ('level') ? [words.levelsDiffer] : []),
    ...(differ('scope') ? [words.scopesDiffer] : []),
    ...(first && rest.length ? [words.countsDiffer({ first, rest: locale.list(rest) })] : []),
    ...(differences.length && unlike !== null ? [unlike] : []),
  ];
}

/** Whether some figures are only bounds or about something, and whether some are rounded. */
function exactness({ rows }: RegionsIndex): { isInexact: boolean; isRounded: boolean } {
  let [isInexact, isRounded] = [false, false];
  for (let row = 0; row < rows.regions.length && !(isInexact && isRounded); row += 1) {
    const amount = figureAt(rows, row)?.amount;
    if (!amount || amount.absence) continue;
    if (amount.qualifier !== 'exact') isInexact = true;
    if (amount.roundedTo !== null) isRounded = true;
  }
  return { isInexact, isRounded };
}

/** How many rows have a figure. */
export const knownCount = ({ groups }: RegionsIndex): number => groups.reduce((sum, { known }) => sum + known, 0);

/**
 * Why the rows may not be compared like with like: none when they may.
 *
 * @param unlike - Where unlike rows are; `null`: that is said elsewhere.
 */
export function cautionReasons(index: RegionsIndex, unlike: string | null): readonly string[] {
  const { speaker, spread, rows } = index;
  const { words } = speaker.locale;
  if (knownCount(index) < 2) return [];
  const { isInexact, isRounded } = exactness(index);
  return [
    ...(spread ? timeWords(spread, speaker) : []),
    ...groupReasons(index, speaker, unlike),
    ...(rows.measure.comparable ? [] : [words.definitionsDiffer]),
    ...(isInexact ? [words.boundsDiffer] : []),
    ...(isRounded ? [words.someRounded] : []),
  ];
}

/**
 * Why the rows may not be compared like with like, as one sentence; `null` when they may.
 *
 * @param unlike - Where unlike rows are. Default: the words for apart below.
 */
export function cautionOf(index: RegionsIndex, unlike?: string): string | null {
  const { words } = index.speaker.locale;
  const reasons = cautionReasons(index, unlike ?? words.standApart);
  if (!reasons.length) return null;
  return words.sentence({ text: words.labelled({ label: words.compareWithCare, value: words.statements(reasons) }) });
}

/** Why the rows of a group stand apart. */
export function headingOf(difference: Difference, common: Likeness, { locale }: Speaker): string {
  const { words } = locale;
  const { apart, counts } = words;
  const level = (name: string | null) => {
    if (name === null) return apart.noLevel;
    const own = locale.level(name);
    return common.level === null ? apart.onlyLevel({ own }) : apart.level({ own, most: locale.level(common.level) });
  };
  const { scope } = difference;
  const reasons = [
    ...(difference.counts ? [apart.counts({ own: counts[difference.counts], most: counts[common.counts] })] : []),
    ...(difference.level === undefined ? [] : [level(difference.level)]),
    ...(scope ? [scope === 'whole' ? apart.whole : apart.part] : []),
    ...(difference.isMixed ? [apart.mixed] : []),
  ];
  return words.heading({ text: words.statements(reasons) });
}
