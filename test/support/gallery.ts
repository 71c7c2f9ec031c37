import { charts } from '../../src/charts/index.js';
import type { FunnelLayout } from '../../src/charts/funnel/funnel.layout.js';
import { figureOf, layoutOf, marksOf, redrawn, until, type Chart } from './page.js';

/** One chart of the gallery of hard cases, as the page writes it. */
export interface GalleryCase {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly dir: 'ltr' | 'rtl';
}

/** The charts of the page of a kind of chart, in its order; the address of each document is made absolute. */
export async function readGallery(kind: 'funnel' | 'regions' = 'funnel'): Promise<readonly GalleryCase[]> {
  const page = `/demo/${kind}-gallery.html`;
  const html = new DOMParser().parseFromString(await (await fetch(page)).text(), 'text/html');
  return [...html.querySelectorAll(`campaign-${kind}[src]`)].map((element) => {
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value.trim()]));
    const dir = element.closest('[dir]')?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
    const { src, ...others } = attributes;
    const words = [src!.replace(/^.*\/|\.json$/g, ''), ...Object.values(others), ...(dir === 'rtl' ? [dir] : [])];
    const name = words.filter((word) => word !== '').join(' ');
    return { name, attributes: { ...others, src: new URL(src!, location.origin + page).pathname }, dir };
  });
}

/** A chart of the gallery that is drawn. */
export interface DrawnCase extends GalleryCase {
  readonly element: Chart;
  readonly layout: FunnelLayout;
}

/** Draws charts below each other. */
export async function drawCases(place: HTMLElement, cases: readonly GalleryCase[]): Promise<readonly DrawnCase[]> {
  const Funnel = charts.find(({ tag }) => tag === 'campaign-funnel')!;
  const elements = cases.map(({ attributes, dir }) => {
    const element = document.createElement(Funnel.tag) as Chart;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const around = document.createElement('div');
    around.dir = dir;
    around.append(element);
    place.append(around);
    return element;
  });
  await until(() => elements.every(figureOf), 'all cases are drawn');
  await redrawn(elements.at(-1)!);
  return cases.map((it, index) => ({
    ...it,
    element: elements[index]!,
    layout: layoutOf(elements[index]!) as FunnelLayout,
  }));
}

/** The marks that arrow keys pass without entering parts, funnel by funnel. */
export const columnsOf = (element: Chart): readonly (readonly HTMLButtonElement[])[] =>
  [...element.shadowRoot!.querySelectorAll('.group')].map((group) =>
    marksOf(element).filter((mark) => group.contains(mark) && !mark.matches('[part=part]')),
  );
