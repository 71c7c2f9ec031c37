/** Every text of a unit: in each language, in each plural form. */
export function textsOfUnit(unit: unknown): readonly string[] {
  if (typeof unit === 'string') return [unit];
  return typeof unit === 'object' && unit !== null ? Object.values(unit).flatMap(textsOfUnit) : [];
}
