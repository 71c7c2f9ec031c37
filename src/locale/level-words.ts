/** Administrative levels that have words of their own; documents may name any others, which stay as they are written. */
export type KnownLevel =
  | 'country'
  | 'province'
  | 'state'
  | 'prefecture'
  | 'city'
  | 'county'
  | 'district'
  | 'zone'
  | 'township'
  | 'town'
  | 'subdistrict'
  | 'neighbourhood'
  | 'village'
  | 'community';

/** What a document calls a level, in the words of a language; one that is not known stays as it is written. */
export function levelName(level: string, levels: Readonly<Record<KnownLevel, string>>): string {
  const key = level.trim().toLowerCase();
  return Object.hasOwn(levels, key) ? levels[key as KnownLevel] : level;
}
