import { seeded } from './seeded.mjs';

const words = {
  en: ['road', 'school', 'clinic', 'heating', 'bridge', 'square'],
  zh: ['道路', '学校', '诊所', '供暖', '桥梁', '广场'],
};

/** What the measures count, in turn: in the schema's word, as unit, and as sources print it. */
const kinds = [
  { counts: 'items', unit: { zh: '项', en: { one: 'project', other: 'projects' } }, zh: '项', en: 'projects' },
  { counts: 'people', unit: { zh: '人', en: { one: 'person', other: 'people' } }, zh: '人', en: 'people' },
  { counts: 'attendances', unit: { zh: '人次', en: 'attendances' }, zh: '人次', en: 'attendances' },
];

/** How sources print a number that is meant in one of these ways. */
const printedQualifiers = {
  exact: { zh: '共', en: '' },
  over: { zh: '超', en: 'more than ' },
  about: { zh: '约', en: 'about ' },
};

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/**
 * The text of a metrics document of about this many bytes, the same one for the same size: four of five entries are
 * observations with quote, source and as-of date, the rest measures, regions in a tree, milestones, tasks and funnels; half
 * of the words are Chinese. It keeps to the schema, and everything that it names exists.
 *
 * Quotes hold their figures, and dates are those of their words, but for one in a hundred: of 5 MB the checks find some
 * hundreds of slips, as in a document that people made with care.
 */
export function makeDocument(bytes) {
  const next = seeded(20210630);
  const integer = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[integer(0, list.length - 1)];
  const slips = () => next() < 0.01;
  const two = (number) => String(number).padStart(2, '0');
  const day = () => `2021-${two(integer(1, 12))}-${two(integer(1, 28))}`;
  const date = () => pick([day, day, () => day().slice(0, 7), () => `[2021-${two(integer(1, 12))}..]`])();
  const list = (length, make) => Array.from({ length }, (_, index) => make(index));
  const text = (index) => {
    const word = integer(0, 5);
    const both = { en: `The ${words.en[word]} of ward ${index}`, zh: `第${index}区的${words.zh[word]}` };
    return pick([both, both.zh, both]);
  };

  const entries = Math.max(40, Math.round(bytes / 212)); // an entry has about 212 bytes of UTF-8
  const count = (share) => Math.max(3, Math.round(entries * share));
  const regionCount = count(0.04);
  const measureCount = count(0.005);
  const sourceCount = count(0.02);
  const region = () => `region-${integer(0, regionCount - 1)}`;
  const published = list(sourceCount, () => `2021-${two(integer(7, 12))}-${two(integer(1, 28))}`);
  const source = () => integer(0, sourceCount - 1);
  const cited = (index, quote) => ({ source: `source-${index}`, locator: `¶${integer(1, 60)}`, quote });

  /** A day or month of the first half of the year: all sources are of the second. A slip lies after most of them. */
  const asOf = () => {
    const month = slips() ? 12 : integer(1, 6);
    return pick([`2021-${two(month)}-${two(integer(1, 28))}`, `2021-${two(month)}`]);
  };

  /** The words of a source with a number: 超40.5万人次, more than 1,200 people. */
  const quoteOf = (value, qualifier, kind) => {
    const year = integer(1, 40);
    const { zh, en } = printedQualifiers[qualifier];
    const chinese = value % 1000 === 0 ? `${value / 10_000}万` : String(value);
    return pick([
      `截至目前，全区${zh}${chinese}${kind.zh}，同比增长${year}%`,
      `${zh}${chinese}${kind.zh}`,
      `By then ${en}${value.toLocaleString('en')} ${kind.en} had been counted, up by ${year}% on last year`,
    ]);
  };

  /** A date with the words of a source for it. */
  const worded = () => {
    const month = integer(1, 12);
    const start = integer(1, 28);
    const at = slips() ? (month % 12) + 1 : month;
    return pick([
      { planned: `2021-${two(at)}-${two(start)}`, dateText: `${month}月${start}日` },
      { planned: `[2021-${two(at)}-01..2021-${two(at)}-10]`, dateText: { zh: `${month}月上旬` } },
      { planned: `2021-${two(at)}`, dateText: { zh: `${month}月底前`, en: `by the end of ${monthNames[month - 1]}` } },
    ]);
  };

  return JSON.stringify({
    metrics: '1.0',
    title: { en: 'Promised works', zh: '为民办实事' },
    locale: 'zh',
    asOf: '2021-12-31',
    sources: list(sourceCount, (index) => ({
      id: `source-${index}`,
      title: `第${index}期简报：各区为民办实事进展情况`,
      publisher: '市委办公室',
      published: published[index],
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
      unit: kinds[index % 3].unit,
      counts: kinds[index % 3].counts,
      category: `category-${index % 6}`,
    })),
    observations: list(count(0.8), () => {
      const measure = integer(0, measureCount - 1);
      const value = pick([integer(1, 9999), integer(1, 900) * 1000]);
      const qualifier = pick(['exact', 'over', 'about']);
      const printed = slips() ? value + 1 : value;
      const from = source();
      return {
        measure: `measure-${measure}`,
        region: region(),
        value,
        qualifier,
        asOf: asOf(),
        ...cited(from, quoteOf(printed, qualifier, kinds[measure % 3])),
        ...(next() < 0.2 ? { note: text(value) } : {}),
      };
    }),
    funnels: list(count(0.01), (index) => {
      const values = [0, 1, 2].map((stage) => 5000 - stage * 1000 - integer(0, 900));
      return {
        id: `funnel-${index}`,
        title: text(index),
        region: region(),
        stages: list(4, (stage) => ({
          id: `stage-${stage}`,
          label: text(stage),
          ...(stage === 3 ? { measure: `measure-${integer(0, measureCount - 1)}` } : { value: values[stage] }),
        })),
        ...cited(source(), `${values[0]}项，其中${values[1]}项开工、${values[2]}项完工`),
      };
    }),
    tasks: list(count(0.06), (index) => {
      const isDone = next() < 0.8;
      const due = day();
      return {
        id: `task-${index}`,
        title: text(index),
        ...(index > 0 ? { parent: `task-${Math.floor((index - 1) / 8)}` } : {}),
        region: region(),
        category: `category-${index % 6}`,
        owner: { unit: text(index) },
        due,
        ...(isDone ? { done: due } : {}),
        status: isDone ? 'met' : pick(['inProgress', 'notMet', 'stalled']),
        ...cited(source(), `第${index}项任务已列入计划`),
      };
    }),
    milestones: list(count(0.06), (index) => ({
      id: `milestone-${index}`,
      title: text(index),
      region: region(),
      kind: pick(['event', 'deadline']),
      ...pick([worded, () => ({ planned: date() })])(),
      ...(next() < 0.5 ? { actual: date() } : {}),
      status: pick(['met', 'inProgress', 'notMet']),
      ...cited(source(), `${integer(1, 12)}月完成第${index}项`),
    })),
  });
}
