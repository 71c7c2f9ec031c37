import { dateRange } from '../../layout/sentences.js';
import type { CampaignDate, CampaignFigure, CampaignRegion, Counts, Text } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';

/** What rows must have in common to be compared. */
export interface Likeness {
  /** What kind of thing is counted. */
  readonly counts: Counts;
  /** Administrative level of the region, a free name; `null` when it is not given. */
  readonly level: string | null;
  /** What part of the region is covered, when it is not the whole of it. */
  readonly scope: Text | null;
}

/** In what the rows of a group differ from most others; what is as with most is left out. */
export interface Difference {
  /** They count another kind of thing. */
  readonly counts?: Counts;
  /** They are of another level, or of none that is given (`null`). */
  readonly level?: string | null;
  /** They cover another part of their region: the whole of it, or a part, or more. */
  readonly scope?: 'whole' | 'other';
  /** They differ among themselves too: too many combinations to stand apart. */
  readonly isMixed?: true;
}

/** Rows that may be compared with each other. */
export interface LikeGroup {
  /** `null` for the rows that are like most; always the first group. */
  readonly difference: Difference | null;
  /** Places of the rows, in the document's order. Rows without a figure are in the first group. */
  readonly rows: Uint32Array;
  /** Some of its rows cover one part of their region, some another. */
  readonly scopesDiffer: boolean;
}

/** The rows of a comparison in groups of like ones. */
export interface Comparability {
  /** What most rows have in common; `null` when no row has a figure. */
  readonly common: Likeness | null;
  /** The groups: most rows first, then by their first row in the document. */
  readonly groups: readonly LikeGroup[];
}

/** Finds the figure and the region of a row; a figure that is absent cannot be compared, and is `null`. */
export type ComparedRow = (row: number) => {
  readonly figure: Pick<CampaignFigure, 'counts' | 'scope'> | null;
  readonly region: CampaignRegion;
};

/** What tells of when a figure is. */
export type DatedFigure = Pick<CampaignFigure, 'amount' | 'asOf' | 'period'>;

/** More groups than these are one. */
const mostGroups = 8;

/** Small numbers for things, by what makes them the same. */
function numbering<T>(keyOf: (thing: T) => unknown) {
  const numbers = new Map<unknown, number>();
  const things: T[] = [];
  let last: readonly [T, number] | undefined;
  const numberOf = (thing: T) => {
    if (last && last[0] === thing) return last[1];
    const key = keyOf(thing);
    let number = numbers.get(key);
    if (number === undefined) {
      number = things.push(thing) - 1;
      numbers.set(key, number);
    }
    last = [thing, number];
    return number;
  };
  return { numberOf, things };
}

const likenessKey = ({ counts, level, scope }: Likeness) => JSON.stringify([counts, level, textKey(scope)]);

/** The combination of each row, as a number; -1 for a row without a figure. */
function combine(count: number, rowAt: ComparedRow) {
  const scopes = numbering<Text | null>(textKey);
  const combinations: Likeness[] = [];
  const sizes: number[] = [];
  const numbers = new Map<string, number>();
  const of = new Int32Array(count).fill(-1);
  let last: (Likeness & { readonly number: number }) | undefined;
  for (let row = 0; row < count; row += 1) {
    const { figure, region } = rowAt(row);
    if (!figure) continue;
    const { counts, scope } = figure;
    const { level } = region;
    const isSame = last && last.counts === counts && last.level === level && last.scope === scope;
    if (!isSame) {
      const likeness = { counts, level, scope: scopes.things[scopes.numberOf(scope)]! };
      const key = likenessKey(likeness);
      let number = numbers.get(key);
      if (number === undefined) {
        number = combinations.push(likeness) - 1;
        sizes.push(0);
        numbers.set(key, number);
      }
      last = { counts, level, scope, number };
    }
    of[row] = last!.number;
    sizes[last!.number]! += 1;
  }
  return { of, combinations, sizes };
}

/** The most common combination; of equally common ones that of whole regions, then the first in the document. */
function mostCommon(combinations: readonly Likeness[], sizes: readonly number[]): number {
  const rank = (index: number) => sizes[index]! * 2 + (combinations[index]!.scope === null ? 1 : 0);
  return combinations.reduce((best, _, index) => (rank(index) > rank(best) ? index : best), 0);
}

function differenceOf(likeness: Likeness, common: Likeness): Difference | null {
  const isOther = textKey(likeness.scope) !== textKey(common.scope);
  const difference: Difference = {
    ...(likeness.counts === common.counts ? {} : { counts: likeness.counts }),
    ...(likeness.level === common.level ? {} : { level: likeness.level }),
    ...(isOther ? { scope: likeness.scope === null ? 'whole' : 'other' } : {}),
  };
  return Object.keys(difference).length ? difference : null;
}

/**
 * Sorts rows into groups that may be compared: those like most others, and apart from them those that count another kind of
 * thing, are of another level, or cover another part of their region.
 */
export function groupComparable(count: number, rowAt: ComparedRow): Comparability {
  const { of, combinations, sizes } = combine(count, rowAt);
  const common = combinations[mostCommon(combinations, sizes)] ?? null;
  const keys = new Map<string, number>([['null', 0]]);
  const differences: (Difference | null)[] = [null];
  const scopes: Set<string>[] = [new Set()];
  const groupOf = combinations.map((likeness) => {
    let difference = differenceOf(likeness, common!);
    if (!keys.has(JSON.stringify(difference)) && differences.length >= mostGroups) difference = { isMixed: true };
    const key = JSON.stringify(difference);
    let group = keys.get(key);
    if (group === undefined) {
      group = differences.push(difference) - 1;
      keys.set(key, group);
      scopes.push(new Set());
    }
    scopes[group]!.add(textKey(likeness.scope));
    return group;
  });
  const members = gather(of, groupOf, differences.length);
  return {
    common,
    groups: differences.map((difference, group) => ({
      difference,
      rows: members[group]!,
      scopesDiffer: scopes[group]!.size > 1,
    })),
  };
}

/** The rows of each group; those without a figure are in the first. */
function gather(of: Int32Array, groupOf: readonly number[], count: number): readonly Uint32Array[] {
  const group = (row: number) => (of[row]! < 0 ? 0 : groupOf[of[row]!]!);
  const sizes = new Uint32Array(count);
  for (let row = 0; row < of.length; row += 1) sizes[group(row)]! += 1;
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let row = 0; row < of.length; row += 1) {
    const at = group(row);
    members[at]![sizes[at]!++] = row;
  }
  return members;
}

/** When the figures of rows are of. */
export interface TimeSpread {
  /** Whether these are their as-of dates, or the periods that they cover. */
  readonly by: 'asOf' | 'period';
  /** The first and the last date; `null` when only one is known, and some rows have none. */
  readonly range: { readonly first: CampaignDate; readonly last: CampaignDate } | null;
  /** Some rows do not say. */
  readonly hasUndated: boolean;
}

/** The dates of some figures, each once; the figures of one report mostly follow each other and share theirs. */
class Dates {
  readonly known = new Map<string, CampaignDate | null>();
  private last: CampaignDate | null | undefined;

  add(date: CampaignDate | null): void {
    if (date === this.last) return;
    this.last = date;
    this.known.set(date?.edtf ?? '', date);
  }
}

/**
 * How far the dates of rows lie apart; where these are one, how far the periods do. `null` when all are of one time.
 *
 * @param figureAt - The figure of a row; `null` for one without.
 */
export function spreadOf(rows: Uint32Array, figureAt: (row: number) => DatedFigure | null): TimeSpread | null {
  const asOf = new Dates();
  const period = new Dates();
  for (let index = 0; index < rows.length; index += 1) {
    const figure = figureAt(rows[index]!);
    if (!figure || figure.amount.absence) continue;
    asOf.add(figure.asOf);
    period.add(figure.period);
  }
  return spread('asOf', asOf) ?? spread('period', period);
}

function spread(by: TimeSpread['by'], { known }: Dates): TimeSpread | null {
  if (known.size < 2) return null;
  return { by, range: dateRange([...known.values()]), hasUndated: known.has('') };
}

/** How many days lie between two dates at most; `null` when that has no end, or one of them is not sure. */
export function daysApart(first: CampaignDate, last: CampaignDate): { days: number; isExact: boolean } | null {
  if (first.first === null || last.last === null) return null;
  const isExact = first.first === first.last && last.first === last.last;
  if (first.approximate || last.approximate || first.uncertain || last.uncertain) return null;
  return { days: last.last - first.first, isExact };
}
