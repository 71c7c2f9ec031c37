import type { Source } from '../source/index.js';
import { ancestors } from './page-language.js';

interface SourceHolder {
  readonly campaignSource: Source | null;
}

const holdsSource = (element: unknown): element is SourceHolder =>
  typeof element === 'object' && element !== null && 'campaignSource' in element;

/** The source of the element that `id` names (`#figures`), in the chart's own tree or in the page. */
function namedSource(chart: Element, id: string): Source | null {
  const name = id.replace(/^#/, '');
  const root = chart.getRootNode();
  const near = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(name) : null;
  const holder = near ?? document.getElementById(name);
  return holdsSource(holder) ? holder.campaignSource : null;
}

/** The source that a chart names, else that of the nearest source element around it. */
export function findSource(chart: Element, id: string | null): Source | null {
  if (id) return namedSource(chart, id);
  for (const ancestor of ancestors(chart)) {
    if (ancestor !== chart && holdsSource(ancestor)) return ancestor.campaignSource;
  }
  return null;
}

const waiting = new Set<() => void>();

/** Tells charts that a source has come or gone: they look again. */
export function announceSource(): void {
  [...waiting].forEach((look) => look());
}

/** Calls back whenever a source may have come or gone. Returns how to stop. */
export function watchSources(look: () => void): () => void {
  waiting.add(look);
  return () => waiting.delete(look);
}
