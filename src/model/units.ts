import type { Unit } from '../document/index.js';

/** Chinese measure words that stand for the same kind of thing, so that one may be used for another. */
const alike = ['个项件条宗桩篇份处', '人名位口', '场次期', '元块'];

/** A unit for comparing: measure words of one kind are the same, and so are one and many. */
const plainUnit = (word: string) => alike.find((group) => group.includes(word)) ?? word.toLowerCase().replace(/s$/, '');

/** The primary subtag of a language tag, in small letters. */
const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();

/** The forms of a unit by language. */
function formsOf(unit: Unit, language: string): ReadonlyMap<string, readonly string[]> {
  if (typeof unit === 'string') return new Map([[language, [plainUnit(unit)]]]);
  return new Map(
    Object.entries(unit).map(([tag, form]) => {
      const forms = typeof form === 'string' ? [form] : Object.values<string>({ ...form });
      return [primary(tag), forms.map(plainUnit)];
    }),
  );
}

/**
 * Whether two units surely differ: in every language that both are given in.
 *
 * @param plain - Language of units that are plain strings; empty when the document does not say.
 */
export function areOtherUnits(a: Unit, b: Unit, plain: string): boolean {
  if (a === b) return false;
  const language = primary(plain);
  const others = formsOf(b, language);
  const shared = [...formsOf(a, language)].filter(([tag]) => others.has(tag));
  return shared.length > 0 && shared.every(([tag, forms]) => !forms.some((form) => others.get(tag)!.includes(form)));
}
