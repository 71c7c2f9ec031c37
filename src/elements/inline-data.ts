/**
 * The text of an element's `<script type="application/json">` child, or `undefined`. While the page is still being parsed the
 * child may be yet to come: then `later` is called once it is all there.
 */
export function inlineData(element: Element, later: () => void): string | undefined {
  const script = [...element.children].find(
    (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
  if (script) return script.textContent ?? '';
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', later, { once: true });
  return undefined;
}
