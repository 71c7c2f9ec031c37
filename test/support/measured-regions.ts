import { seeded } from './random.js';

/** What an invented document of several measures has. */
export interface MeasuredOptions {
  /** How many regions. */
  readonly count: number;
  /** How many categories the figures of the first measure are divided into. Default: 0. */
  readonly categories?: number;
  /** Where the random numbers begin. Default: 1. */
  readonly seed?: number;
}

const names = ['Roads and bridges', 'Water', 'Schools', 'Health posts in remote villages', 'Power', 'Housing'];
const han = ['道路桥梁', '饮水', '学校', '偏远村的卫生室', '用电', '住房'];

/**
 * An invented document of the measures `works`, `cost` and `rate`, each with figures of most of the regions: some are of
 * another level, count something else, are bounds, or of an earlier date.
 */
export function measuredRegions({ count, categories = 0, seed = 1 }: MeasuredOptions): object {
  const random = seeded(seed);
  const observations: object[] = [];
  const regions = Array.from({ length: count }, (_, index) => {
    const region = `t-${index + 1}`;
    const long = random.chance(0.05) ? 'Greater and Lesser ' : '';
    const kind = random.chance(0.1) ? { counts: 'people' } : {};
    const dated = { asOf: random.chance(0.7) ? '2025-06-30' : '2025-05-31', ...kind };
    const value = random.integer(0, 9999);
    const qualifier = random.chance(0.05) ? { qualifier: 'over' } : {};
    if (random.chance(0.9)) observations.push({ measure: 'works', region, value, ...dated, ...qualifier });
    if (random.chance(0.8)) observations.push({ measure: 'cost', region, value: random.integer(0, 900_000) * 100 });
    if (random.chance(0.5)) observations.push({ measure: 'rate', region, value: random.integer(0, 1000) / 10 });
    for (let part = 0; part < categories; part += 1) {
      const size = Math.floor(value / (categories + random.integer(-1, 1) || 1));
      observations.push({ measure: 'works', region, category: `c${part}`, value: size, ...dated });
    }
    const name = { en: `${long}Ashmoor ${index + 1}`, zh: `东山${index + 1}镇` };
    return { id: region, name, level: random.chance(0.03) ? 'county' : 'township' };
  });
  return {
    metrics: '1.0',
    title: 'Works',
    locale: 'en',
    regions,
    categories: Array.from({ length: categories }, (_, part) => ({
      id: `c${part}`,
      label: { en: names[part % 6], zh: han[part % 6] },
    })),
    measures: [
      { id: 'works', label: { en: 'Works done', zh: '办结的实事' }, unit: 'works', counts: 'items', aggregate: 'sum' },
      { id: 'cost', label: { en: 'Cost of these works', zh: '所用资金' }, unit: 'yuan', counts: 'money' },
      { id: 'rate', label: { en: 'Rated good or very good', zh: '好评率' }, unit: '%' },
    ],
    observations,
  };
}
