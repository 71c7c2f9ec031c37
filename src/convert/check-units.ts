import { foldName } from './clean-cell.js';
import { entriesIn } from './entries-in.js';
import type { ImportState } from './import-state.js';
import type { Nested } from './nest-rows.js';
import type { Building } from './set-path.js';
import { textsOfUnit } from './unit-texts.js';

/** A multiplier that a unit begins with: 千 of 千件, not of 千米. */
const multiple =
  /^(?:[十百千万]?亿|[十百千]?万|[十百千](?![米克瓦伏卡帕焦赫字分])|(?:hundred|thousand|million|billion|trillion)s?(?: of)?(?![a-z]))/i;

const fold = (unit: string) => foldName(unit).replace(/s$/, '');

/** The units that a figure can have: its own, that of its funnel, or that of its measure. */
function unitsOf(entry: Building, around: Building | undefined, measures: readonly Building[]): readonly string[] {
  const measure = measures.find(({ id }) => id !== undefined && id === entry.measure);
  const share = measure?.counts === 'share' || entry.counts === 'share' ? ['%'] : [];
  const unit = [entry.unit, measure?.unit, around?.unit].find((it) => it !== undefined);
  return [...textsOfUnit(unit), ...share];
}

/** Percent, per mille and tenths: no unit that a count can have. */
const isShare = (unit: string) => /^(?:[%\uff05\u2030]|\u6210$)/.test(unit);

function leaveOut(entry: Building) {
  for (const field of ['value', 'low', 'high', 'roundedTo', 'qualifier']) delete entry[field];
}

/** Compares the units that words name with those of the measures, and reports where they differ. */
export function checkUnits(state: ImportState, nested: Nested): void {
  const aroundOf = new Map([...nested].flatMap(([around, rows]) => rows.map(({ entry }) => [entry, around] as const)));
  const listed = state.rows.get('measures')?.map(({ entry }) => entry) ?? entriesIn(state.base.measures);
  for (const { entry, unit, said, report, place } of state.units) {
    const units = unitsOf(entry, aroundOf.get(entry), listed);
    if (units.some((known) => unit !== null && fold(known) === fold(unit))) continue;
    if (unit !== null && (isShare(unit) || units.length === 0)) {
      // A share is no count, and a unit that the measure lacks would be lost.
      const severity = isShare(unit) ? 'error' : 'warning';
      report.add(units.length ? 'S207' : 'S221', severity, place, { said, unit: units[0] ?? '' });
      if (severity === 'error') leaveOut(entry);
      continue;
    }
    if (units.length === 0) continue;
    const isMultipleOf = (known: string) => unit === null || fold(known.replace(multiple, '')) === fold(unit);
    const larger = units.find((known) => multiple.test(known) && isMultipleOf(known));
    if (unit === null && larger === undefined) continue;
    const params = { said, unit: larger ?? units[0]! };
    report.add(larger ? 'S216' : 'S207', larger ? 'error' : 'warning', place, params);
    if (larger) leaveOut(entry);
  }
}
