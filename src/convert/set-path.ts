/** An object of a document while it is built. */
export type Building = Record<string, unknown>;

const own = (object: Building, key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Sets a field, also one called `__proto__`. */
export function setField(object: Building, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

const isMap = (value: unknown): value is Building => typeof value === 'object' && value !== null;

/**
 * Sets a value within an entry. A plain text beside texts by language counts as the one in the document's language. False when
 * the place is taken.
 */
export function setPath(entry: Building, path: readonly string[], value: unknown, locale: string | undefined): boolean {
  const [key, ...rest] = path as [string, ...string[]];
  const there = own(entry, key);
  if (rest.length > 0) return setInside(entry, key, there, rest, value, locale);
  if (there === undefined) setField(entry, key, value);
  else if (isMap(there) && locale !== undefined && own(there, locale) === undefined) setField(there, locale, value);
  else return isMap(there) && isMap(value) && Object.keys(value).length === 0;
  return true;
}

function setInside(
  entry: Building,
  key: string,
  there: unknown,
  rest: readonly string[],
  value: unknown,
  locale: string | undefined,
): boolean {
  if (isMap(there)) return setPath(there, rest, value, locale);
  if (there !== undefined && locale === undefined) return false;
  const map: Building = {};
  if (there !== undefined) setField(map, locale!, there);
  setField(entry, key, map);
  return setPath(map, rest, value, undefined);
}
