import { withDetails } from '../../layout/chart-layout.js';
import { absent, drawnValue, isExact } from '../../model/amount.js';
import type { Amount } from '../../model/index.js';
import { changeFrom, changeFromTo } from './change-words.js';
import type { RowParts } from './category-figures.js';
import { isPositive } from './difference.js';
import type { Shown } from './lens.js';
import type { LensWords } from './lens-words.js';
import { regionDetails } from './region-details.js';
import { drawValue } from './region-bars.js';
import { factsOf, type RegionFacts } from './region-facts.js';
import { fitName } from './region-names.js';
import { rowAt, type RegionRow } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { CategoryBar, Dumbbell, RegionMark } from './regions-types.js';
import type { ValueScale } from './value-scale.js';

/** What all marks are made by. */
export interface MarkContext {
  /** All that was worked out once. */
  readonly index: RegionsIndex;
  /** How what is shown is said. */
  readonly said: LensWords;
  /** Where values are. */
  readonly scale: ValueScale;
  /** All changes are between the same two dates. */
  readonly hasCommonDates: boolean;
  /** How many rows are pinned; these come first. */
  readonly pinned: number;
  /** The bars of the categories of a row; none unless asked for. */
  readonly partsOf: (row: number, scale: ValueScale) => RowParts;
}

/** One row as a mark. `place`: where it stands in the order of all. */
export function layoutRow(context: MarkContext, row: number, place: number): RegionMark {
  const { index, said, scale, pinned, partsOf, hasCommonDates } = context;
  const { rows, lens, speaker } = index;
  const { words } = speaker.locale;
  const entry = rowAt(rows, row);
  const shown = lens.shownAt(rows.regions[row]!);
  const facts = factsOf(index, row);
  const isValue = lens.show === 'value';
  const { parts, isStacked } = partsOf(row, scale);
  const pair = lens.show === 'change' && shown.base ? ([entry.figure!, shown.base, speaker] as const) : null;
  const change = pair && changeFrom(...pair);
  const shortChange = pair && (hasCommonDates ? changeFromTo(...pair) : change);
  const offScale = scale.type === 'log' && !shown.amount.absence && !isPositive(shown.amount) ? words.notOnLog : null;
  const label = speaker.phrase(entry.region.name);
  const mark = {
    id: entry.region.id,
    label,
    regionId: entry.region.id,
    name: fitName(entry.region, speaker),
    bar: drawValue(
      lens.show === 'change' ? absent('notApplicable') : shown.amount,
      scale,
      isValue ? (entry.target?.amount ?? null) : null,
    ),
    dumbbell: lens.show === 'change' ? dumbbellOf(entry, shown, scale) : null,
    baseline: isValue ? positionOf(entry.baseline?.amount ?? null, scale) : null,
    parts,
    isStacked,
    value: said.value(shown),
    absent: shown.amount.absence !== null,
    rank: facts.rank,
    chip: facts.chip,
    scope: facts.scope,
    counts: facts.counts,
    target: facts.target,
    lines: [
      facts.scope,
      place < pinned ? facts.counts : null,
      shortChange ?? facts.chip,
      facts.target,
      facts.baseline,
      offScale,
    ].filter((line) => line !== null),
    isPinned: place < pinned,
    description: describe(context, label.text, shown, facts, change, parts, place),
  };
  return withDetails(mark, () => regionDetails(index, row, facts, said, parts));
}

/** The full accessible name. */
function describe(
  { index, said }: MarkContext,
  name: string,
  shown: Shown,
  facts: RegionFacts,
  change: string | null,
  parts: readonly CategoryBar[],
  place: number,
): string {
  const { locale } = index.speaker;
  const { words } = locale;
  const position = words.position({
    index: locale.number(place + 1),
    count: locale.number(index.order.length),
  });
  const partWords = parts.map(({ label, value }) => words.labelled({ label: label.text, value }));
  return words.clauses(
    [
      words.labelled({ label: name, value: said.valueInFull(shown) }),
      ...partWords,
      facts.scope,
      facts.counts,
      change ?? facts.asOf,
      facts.target,
      facts.baseline,
      facts.rank,
      position,
    ].filter((part) => part !== null),
  );
}

function positionOf(amount: Amount | null, scale: ValueScale): number | null {
  const value = amount && drawnValue(amount);
  return value === null || (scale.type === 'log' && value <= 0) ? null : scale.at(value);
}

function dumbbellOf({ figure }: RegionRow, { base }: Shown, scale: ValueScale): Dumbbell {
  return {
    from: positionOf(base?.amount ?? null, scale),
    to: positionOf(figure?.amount ?? null, scale),
    isFromExact: !base || isExact(base.amount),
    isToExact: !figure || isExact(figure.amount),
  };
}
