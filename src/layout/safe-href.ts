/**
 * An address that may become a link: http, https or relative; `null` for any other (`javascript:`, `data:` …), which is then
 * shown as text. Control characters and blanks, which browsers drop from a scheme, are dropped before looking.
 */
export function safeHref(href: string | null): string | null {
  if (href === null) return null;
  // eslint-disable-next-line no-control-regex
  const clean = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  if (clean === '' || clean.startsWith('\\')) return null;
  const scheme = /^([^/?#]*?):/.exec(clean)?.[1];
  if (scheme === undefined) return clean;
  return /^https?$/i.test(scheme) ? clean : null;
}
