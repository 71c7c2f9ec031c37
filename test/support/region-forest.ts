import type { Random } from './random.js';

/** A region of an invented tree. */
interface ForestRegion {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  readonly level: string;
  readonly parent?: string;
}

const names = ['Roads and bridges', 'Water', 'Health posts in remote villages', 'Housing'];
const han = ['道路桥梁', '饮水', '偏远村的卫生室', '住房'];
const levels = ['province', 'city', 'county', 'township'] as const;

/** How a document of a tree is invented. */
interface Forest {
  /** Parts of each region, level by level. */
  readonly parts: readonly number[];
  /** How figures differ from plain numbers; without it all regions have an exact one. */
  readonly random?: Random;
  /** How many categories figures are divided into. Default: 0. */
  readonly categories?: number;
}

/**
 * A document with a tree of regions, each before its parts, and a figure each that is a little more than those of its parts.
 * With a source of random numbers some have none, or one that is a bound, of another date, or counts people.
 */
export function regionForest({ parts, random, categories = 0 }: Forest): object {
  const regions: ForestRegion[] = [];
  const observations: object[] = [];
  const grow = (parent: string | null, depth: number): number => {
    let sum = 0;
    for (let index = 1; index <= parts[depth]!; index += 1) {
      const id = parent === null ? `r${index}` : `${parent}-${index}`;
      const level = levels[Math.min(depth, levels.length - 1)]!;
      const place = { id, name: { en: `Place ${id}`, zh: `地方${id}` }, level };
      regions.push(parent === null ? place : { ...place, parent });
      const isLast = depth === parts.length - 1;
      const value = isLast ? index * 7 : grow(id, depth + 1) + (index % 3);
      sum += value;
      if (random?.chance(0.15)) continue;
      const figure = { measure: 'works', region: id, ...oddness(random) };
      observations.push({ ...figure, value });
      for (let part = 1; part <= categories; part += 1) {
        const size = Math.floor((value * part) / (categories * (categories + 1)));
        observations.push({ ...figure, category: `c${part}`, value: size });
      }
    }
    return sum;
  };
  grow(null, 0);
  const measures = [{ id: 'works', label: { en: 'Works done', zh: '办结的实事' }, counts: 'items', aggregate: 'sum' }];
  const divided = Array.from({ length: categories }, (_, at) => ({
    id: `c${at + 1}`,
    label: { en: names[at % names.length]!, zh: han[at % han.length]! },
  }));
  return { metrics: '1.0', title: 'Works', regions, categories: divided, measures, observations };
}

function oddness(random: Random | undefined): object {
  if (!random?.chance(0.2)) return { asOf: '2025-06-30' };
  return random.pick([{ qualifier: 'over' }, { asOf: '2024-12-31' }, { counts: 'people' }, { qualifier: 'about' }]);
}

/** The ids of all regions of such a document that have parts, to be opened. */
export const parentsOfForest = (document: object): readonly string[] => {
  const { regions } = document as { readonly regions: readonly ForestRegion[] };
  return [...new Set(regions.flatMap(({ parent }) => parent ?? []))];
};
