const count = 100_000;
const districts = 12;
const firstDay = Date.UTC(2016, 0, 1);
const days = 3653;
const dayMs = 86_400_000;
const kinds = ['event', 'event', 'event', 'release', 'review', 'deadline'] as const;
const outcomes = ['met', 'met', 'met', 'partiallyMet', 'notMet', 'cancelled', 'scheduled'] as const;

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const dayText = (day: number) => new Date(firstDay + day * dayMs).toISOString().slice(0, 10);

/** A document of invented milestones in twelve districts and ten years, more of them in spring and autumn. */
function createDocument() {
  const random = seeded(2025);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const milestones = Array.from({ length: count }, (_, index) => {
    let day = Math.floor(random() * days);
    if (Math.cos((day / 365.25) * 4 * Math.PI) > random()) day = Math.floor(random() * days);
    const status = pick(outcomes);
    const took = status === 'met' || status === 'partiallyMet';
    return {
      id: `m${index}`,
      title: { en: `Work ${index + 1}`, zh: `第${index + 1}项` },
      kind: pick(kinds),
      region: `d${1 + Math.floor(random() ** 1.5 * districts)}`,
      [took ? 'actual' : 'planned']: dayText(day),
      status,
      source: 'invented',
    };
  });
  return {
    metrics: '1.0',
    title: { en: 'A hundred thousand invented milestones', zh: '十万个虚构节点' },
    locale: 'en',
    sources: [{ id: 'invented', title: { en: 'Invented dates', zh: '虚构日期' }, published: '2025-12-31' }],
    regions: Array.from({ length: districts }, (_, index) => ({
      id: `d${index + 1}`,
      name: { en: `District ${index + 1}`, zh: `第${index + 1}区` },
    })),
    milestones,
  };
}

/** A button that makes a chart of many milestones: nobody who only reads the page waits for them. */
export function offerManyMilestones(): void {
  const button = document.querySelector<HTMLButtonElement>('#make-many');
  button?.addEventListener('click', () => {
    const chart = document.createElement('campaign-timeline');
    chart.maxRows = count;
    chart.data = createDocument();
    document.querySelector('#many')!.replaceChildren(chart);
  });
}
