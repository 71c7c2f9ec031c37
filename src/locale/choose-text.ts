/** Words for readers with their language, when it is not that of the chart. */
export interface Phrase {
  /** The words. */
  readonly text: string;
  /** Language tag to mark the text with; `null` when it is in the language of the chart, or nobody says. */
  readonly lang: string | null;
}

const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();

/**
 * Chooses from a language map: the same tag, then the same language, then the language of plain texts, English, or the first.
 * A plain value is in the language `plain`.
 */
export function chooseText(
  text: string | Readonly<Record<string, unknown>>,
  tag: string,
  plain: string | null,
): { readonly value: unknown; readonly lang: string | null } {
  if (typeof text === 'string') return { value: text, lang: plain && primary(plain) !== primary(tag) ? plain : null };
  const tags = Object.keys(text);
  const same = tags.find((key) => key.toLowerCase() === tag.toLowerCase());
  const related = same ?? tags.find((key) => primary(key) === primary(tag));
  if (related !== undefined) return { value: text[related], lang: null };
  const fallback =
    tags.find((key) => plain !== null && primary(key) === primary(plain)) ?? tags.find((key) => primary(key) === 'en');
  const chosen = fallback ?? tags[0];
  return chosen === undefined ? { value: '', lang: null } : { value: text[chosen], lang: chosen };
}
