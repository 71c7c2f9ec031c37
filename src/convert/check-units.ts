import { foldName } from './clean-cell.js';
import type { ImportState } from './import-state.js';
import type { Nested } from './nest-rows.js';
import type { Building } from './set-path.js';

const multiple =
  /^(\u5341|\u767e|\u5343|\u4e07|\u5341\u4e07|\u767e\u4e07|\u5343\u4e07|\u4ebf|thousand|million|billion)/;

/** Every text of a unit: in each language, in each plural form. */
function textsOf(unit: unknown): readonly string[] {
  if (typeof unit === 'string') return [unit];
  return typeof unit === 'object' && unit !== null ? Object.values(unit).flatMap(textsOf) : [];
}

const fold = (unit: string) => foldName(unit).replace(/s$/, '');

/** The units that a figure can have: its own, that of its funnel, or that of its measure. */
function unitsOf(entry: Building, around: Building | undefined, measures: readonly Building[]): readonly string[] {
  const measure = measures.find(({ id }) => id !== undefined && id === entry.measure);
  const share = measure?.counts === 'share' || entry.counts === 'share' ? ['%'] : [];
  const unit = [entry.unit, measure?.unit, around?.unit].find((it) => it !== undefined);
  return [...textsOf(unit), ...share];
}

/** Compares the units that words name with those of the measures, and reports where they differ. */
export function checkUnits(state: ImportState, nested: Nested): void {
  const aroundOf = new Map([...nested].flatMap(([around, rows]) => rows.map(({ entry }) => [entry, around] as const)));
  const listed = state.rows.get('measures')?.map(({ entry }) => entry) ?? state.base.measures;
  for (const { entry, unit, report, place } of state.units) {
    const units = unitsOf(entry, aroundOf.get(entry), Array.isArray(listed) ? (listed as Building[]) : []);
    if (units.length === 0 || units.some((known) => fold(known) === fold(unit))) continue;
    const larger = units.find((known) => multiple.test(known) && fold(known.replace(multiple, '')) === fold(unit));
    const params = { said: unit, unit: larger ?? units[0]! };
    report.add(larger ? 'S216' : 'S207', larger ? 'error' : 'warning', place, params);
    if (larger) for (const field of ['value', 'low', 'high', 'roundedTo', 'qualifier']) delete entry[field];
  }
}
