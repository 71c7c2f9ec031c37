/**
 * An address that may become a link: http, https or relative; `null` for any other (`javascript:`, `data:` …), which is then
 * shown as text. Control and invisible characters and blanks, some of which browsers drop from a scheme, are dropped before
 * looking; blanks within an address that may be shown are kept, as `%20`.
 */
export function safeHref(href: string | null): string | null {
  if (href === null) return null;
  // eslint-disable-next-line no-control-regex
  const visible = href.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g, '').trim();
  const clean = visible.replace(/[ \u00a0]/g, '');
  if (clean === '' || clean.startsWith('\\')) return null;
  const scheme = /^([^/?#]*?):/.exec(clean)?.[1];
  if (scheme !== undefined && !/^https?:\/\//i.test(clean)) return null;
  return visible.replace(/[ \u00a0]/g, '%20');
}
