/** What browsers drop from an address, and what hides in it. */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\ufeff]/g;

/** An address without the characters that cannot be seen. */
export const visibleAddress = (href: string): string => href.replace(invisible, '').trim();

/**
 * Whether charts make a link of an address: http, https or relative. The judgement is that of `safeHref`, which a test holds
 * it to.
 */
export function isLinkAddress(href: string): boolean {
  const address = visibleAddress(href).replace(/[ \u00a0]/g, '');
  if (address === '' || address.startsWith('\\')) return false;
  const colon = address.search(/[:/?#]/);
  return colon === -1 || address[colon] !== ':' || /^https?:\/\//i.test(address);
}
