/** Parts of each region, level by level: 20 provinces, 200 cities, 2,000 counties, 40,000 townships. */
const levels = [
  { level: 'province', parts: 20, en: '', zh: '省' },
  { level: 'city', parts: 10, en: '', zh: '市' },
  { level: 'county', parts: 10, en: ' County', zh: '县' },
  { level: 'township', parts: 20, en: ' Township', zh: '镇' },
] as const;

// prettier-ignore
const syllables = [
  ['安', 'an'], ['北', 'bei'], ['成', 'cheng'], ['东', 'dong'], ['恩', 'en'], ['丰', 'feng'], ['光', 'guang'],
  ['河', 'he'], ['江', 'jiang'], ['康', 'kang'], ['林', 'lin'], ['明', 'ming'], ['南', 'nan'], ['平', 'ping'],
  ['清', 'qing'], ['瑞', 'rui'], ['山', 'shan'], ['泰', 'tai'], ['文', 'wen'], ['西', 'xi'], ['永', 'yong'],
  ['中', 'zhong'],
] as const;

interface ManyRegion {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'zh', string>>;
  readonly parent?: string;
  readonly level: string;
}

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A name of two or three syllables, the same in both languages. */
function nameOf(random: () => number, { en, zh }: (typeof levels)[number]): ManyRegion['name'] {
  const chosen = Array.from({ length: random() < 0.6 ? 2 : 3 }, () => syllables[Math.floor(random() * 22)]!);
  const roman = chosen.map(([, sound]) => sound).join('');
  return { en: roman[0]!.toUpperCase() + roman.slice(1) + en, zh: chosen.map(([han]) => han).join('') + zh };
}

/** A document of invented townships in a tree of four levels, with a figure each; what a county reports may be more. */
function createDocument() {
  const random = seeded(2025);
  const regions: ManyRegion[] = [];
  const observations: object[] = [];
  const tell = (measure: string, region: string, value: number) =>
    observations.push({ measure, region, value, asOf: '2025-06-30', source: 'invented' });
  const grow = (parent: string | null, depth: number, size: number): number => {
    const kind = levels[depth]!;
    let sum = 0;
    for (let index = 0; index < kind.parts; index += 1) {
      const id = `${parent ? `${parent}-` : 'r'}${index + 1}`;
      regions.push({ id, name: nameOf(random, kind), ...(parent ? { parent } : {}), level: kind.level });
      const isLast = depth === levels.length - 1;
      const within = isLast
        ? Math.floor(random() ** 3 * 900 * size)
        : grow(id, depth + 1, size * (0.2 + 1.6 * random()));
      const own = within + (!isLast && random() < 0.2 ? Math.floor(within * 0.03) : 0);
      if (isLast) tell('visits', id, own * (3 + Math.floor(random() * 5)));
      tell('works', id, own);
      sum += own;
    }
    return sum;
  };
  grow(null, 0, 1);
  const unit = (zh: string, one: string) => ({ zh, en: { one, other: `${one}s` } });
  return {
    metrics: '1.0',
    title: { en: 'Forty thousand invented townships', zh: '四万个虚构的镇' },
    locale: 'en',
    sources: [{ id: 'invented', title: { en: 'Invented figures', zh: '虚构数字' }, published: '2025-06-30' }],
    regions,
    measures: [
      { id: 'visits', label: { en: 'Visits', zh: '走访' }, unit: unit('次', 'visit'), counts: 'events' },
      {
        id: 'works',
        label: { en: 'Works done', zh: '办结的实事' },
        unit: unit('件', 'work'),
        counts: 'items',
        aggregate: 'sum',
      },
    ],
    observations,
  };
}

/** A button that makes three charts of many regions: nobody who only reads the page waits for them. */
export function offerManyRegions(): void {
  const button = document.querySelector<HTMLButtonElement>('#make-regions');
  button?.addEventListener('click', () => {
    const source = document.createElement('campaign-data');
    source.maxRows = 100_000;
    const list = document.createElement('campaign-regions');
    list.measure = 'visits';
    const tree = document.createElement('campaign-regions');
    tree.measure = 'works';
    tree.hierarchy = true;
    const columns = document.createElement('campaign-regions');
    columns.measures = 'works visits';
    source.append(list, tree, columns);
    source.data = createDocument();
    document.querySelector('#many-regions')!.replaceChildren(source);
  });
}
