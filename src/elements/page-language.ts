/** The ancestors of an element from itself up, through shadow roots. */
export function* ancestors(element: Element): Generator<Element> {
  let node: Element | null = element;
  while (node) {
    yield node;
    const parent: Node | null = node.assignedSlot ?? node.parentNode;
    node = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
}

/** The value of an attribute of the nearest ancestor that has it. */
export function nearestAttribute(element: Element, name: string): string | null {
  for (const ancestor of ancestors(element)) {
    const value = ancestor.getAttribute(name);
    if (value) return value;
  }
  return null;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | null = null;

/** Calls back when a `lang` or `dir` changes anywhere in the page. One observer serves all charts. Returns how to stop. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  if (!observer) {
    observer = new MutationObserver(() => listeners.forEach((notify) => notify()));
    observer.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['lang', 'dir'] });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    observer?.disconnect();
    observer = null;
  };
}
