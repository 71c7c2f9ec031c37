/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = {
  en: ['road', 'school', 'clinic', 'heating', 'bridge', 'square'],
  zh: ['道路', '学校', '诊所', '供暖', '桥梁', '广场'],
};

/**
 * The text of a metrics document of about this many bytes, the same one for the same size: four of five entries are
 * observations with quote, source and as-of date, the rest measures, regions in a tree, milestones, tasks and funnels; half
 * of the words are Chinese. It keeps to the schema, and everything that it names exists.
 */
export function makeDocument(bytes) {
  const next = seeded(20210630);
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[integer(0, list.length - 1)];
  const two = (number) => String(number).padStart(2, '0');
  const day = () => `2021-${two(integer(1, 12))}-${two(integer(1, 28))}`;
  const date = () => pick([day, day, () => day().slice(0, 7), () => `[2021-${two(integer(1, 12))}..]`])();
  const list = (length, make) => Array.from({ length }, (_, index) => make(index));
  const text = (index) => {
    const word = integer(0, 5);
    const both = { en: `The ${words.en[word]} of ward ${index}`, zh: `第${index}区的${words.zh[word]}` };
    return pick([both, both.zh, both]);
  };

  const entries = Math.max(40, Math.round(bytes / 209)); // an entry has about 209 bytes
  const count = (share) => Math.max(3, Math.round(entries * share));
  const regionCount = count(0.04);
  const measureCount = count(0.005);
  const sourceCount = count(0.02);
  const region = () => `region-${integer(0, regionCount - 1)}`;
  const measure = () => `measure-${integer(0, measureCount - 1)}`;
  const cited = (value) => ({
    source: `source-${integer(0, sourceCount - 1)}`,
    locator: `¶${integer(1, 60)}`,
    quote: pick([`超${value}万人次，同比增长${integer(1, 40)}%`, `more than ${value} of them were finished by then`]),
  });
  return JSON.stringify({
    metrics: '1.0',
    title: { en: 'Promised works', zh: '为民办实事' },
    locale: 'zh',
    asOf: '2021-12-31',
    sources: list(sourceCount, (index) => ({
      id: `source-${index}`,
      title: `第${index}期简报：各区为民办实事进展情况`,
      publisher: '市委办公室',
      published: day(),
      href: `https://example.org/reports/${index}.html`,
      lang: 'zh',
    })),
    regions: list(regionCount, (index) => ({
      id: `region-${index}`,
      name: text(index),
      ...(index > 0 ? { parent: `region-${Math.floor((index - 1) / 12)}` } : {}),
      level: 'ward',
    })),
    categories: list(6, (index) => ({ id: `category-${index}`, label: { en: words.en[index], zh: words.zh[index] } })),
    measures: list(measureCount, (index) => ({
      id: `measure-${index}`,
      label: text(index),
      unit: { zh: '项', en: { one: 'project', other: 'projects' } },
      counts: 'items',
      category: `category-${index % 6}`,
    })),
    observations: list(count(0.8), () => {
      const value = integer(1, 90000);
      return {
        measure: measure(),
        region: region(),
        value,
        qualifier: pick(['exact', 'over', 'about']),
        asOf: date(),
        ...cited(value),
        ...(next() < 0.2 ? { note: text(value) } : {}),
      };
    }),
    funnels: list(count(0.01), (index) => ({
      id: `funnel-${index}`,
      title: text(index),
      region: region(),
      stages: list(4, (stage) => ({
        id: `stage-${stage}`,
        label: text(stage),
        ...(stage === 3 ? { measure: measure() } : { value: 5000 - stage * integer(1, 900) }),
      })),
      ...cited(index),
    })),
    tasks: list(count(0.06), (index) => ({
      id: `task-${index}`,
      title: text(index),
      ...(index > 0 ? { parent: `task-${Math.floor((index - 1) / 8)}` } : {}),
      region: region(),
      category: `category-${index % 6}`,
      owner: { unit: text(index) },
      due: date(),
      status: pick(['met', 'inProgress', 'notMet', 'unknown']),
      ...cited(index),
    })),
    milestones: list(count(0.06), (index) => ({
      id: `milestone-${index}`,
      title: text(index),
      region: region(),
      kind: pick(['event', 'deadline']),
      planned: date(),
      ...(next() < 0.5 ? { actual: date() } : {}),
      status: pick(['met', 'inProgress', 'notMet', 'unknown']),
      ...cited(index),
    })),
  });
}
