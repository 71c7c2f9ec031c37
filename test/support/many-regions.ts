import { seeded } from './random.js';

/** A region of an invented document. */
export interface ManyRegion {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  readonly level: string;
}

const starts = ['Ash', 'Bel', 'Cor', 'Dun', 'Els', 'Fen', 'Hol', 'Ing', 'Kel', 'Lang', 'Mor', 'Nor', 'Oak', 'Pen'];
const ends = ['moor', 'mere', 'ton', 'by', 'ford', 'wick', 'ham', 'stead', 'ley', 'bridge', 'combe', 'thorpe'];
const han = ['东', '西', '南', '北', '长', '安', '平', '新', '永', '和', '石', '河', '山', '水', '桥', '林'];

/**
 * An invented document with this many regions: each with a number in its name and a figure; one in ten counts people instead
 * of works, and stands apart.
 */
export function manyRegions(count: number): object {
  const random = seeded(6);
  const pick = (list: readonly string[]) => list[Math.floor(random.next() * list.length)]!;
  const regions: ManyRegion[] = Array.from({ length: count }, (_, index) => ({
    id: `t-${index + 1}`,
    name: { en: `${pick(starts)}${pick(ends)} ${index + 1}`, zh: `${pick(han)}${pick(han)}${index + 1}镇` },
    level: 'township',
  }));
  const observations = regions.map(({ id }, index) => ({
    measure: 'works',
    region: id,
    value: Math.round(random.next() * 9999) + 1,
    ...(index % 10 === 9 ? { counts: 'people' } : {}),
  }));
  return { metrics: '1.0', title: 'Works', regions, measures: [{ id: 'works', label: 'Works done' }], observations };
}
