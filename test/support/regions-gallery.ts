import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import type { RegionsLayout } from '../../src/charts/regions/regions.layout.js';
import { readGallery, type GalleryCase } from './gallery.js';
import { figureOf, layoutOf, redrawn, until, type Chart } from './page.js';

/** A comparison of the gallery that is drawn. */
export interface DrawnRegions extends GalleryCase {
  readonly element: Chart;
}

/** The comparisons of the gallery, in its order. */
export const readRegionsGallery = (): Promise<readonly GalleryCase[]> => readGallery('regions');

/** Draws comparisons below each other. */
export async function drawRegions(place: HTMLElement, cases: readonly GalleryCase[]): Promise<readonly DrawnRegions[]> {
  const drawn = cases.map((it) => {
    const element = document.createElement(RegionsChart.tag) as RegionsChart;
    for (const [name, value] of Object.entries(it.attributes)) element.setAttribute(name, value);
    const around = document.createElement('div');
    around.dir = it.dir;
    around.append(element);
    place.append(around);
    return { ...it, element };
  });
  await until(() => drawn.every(({ element }) => figureOf(element)), 'all cases are drawn');
  await redrawn(drawn.at(-1)!.element);
  return drawn;
}

/** The pure layout of one that is drawn. */
export const regionsLayout = ({ element }: DrawnRegions): RegionsLayout => layoutOf(element) as RegionsLayout;
