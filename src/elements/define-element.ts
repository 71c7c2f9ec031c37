import { version } from '../version.js';

interface Versioned {
  readonly packageVersion?: string;
}

/**
 * Registers an element class. A tag that is taken stays as it is, with one warning that names both versions; a class that is
 * registered already goes under a second tag as a subclass.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken === element || taken?.prototype instanceof element) return;
  if (taken) {
    const other = (taken as Versioned).packageVersion ?? 'unknown';
    // eslint-disable-next-line no-console -- the page's developer has no other way to learn of it
    console.warn(
      `campaign-charts ${version}: <${tag}> is defined already (version ${other}); the first definition stays.`,
    );
    return;
  }
  try {
    customElements.define(tag, element);
  } catch {
    customElements.define(tag, class extends element {});
  }
}
