import type { ExampleInput } from './document.js';

const report = { id: 'report', title: 'Report', published: '2024-12-31' };
const document = (more: object) => ({ metrics: '1.0', title: 'Repairs', locale: 'en', sources: [report], ...more });

/** A document of figures of repairs; the measure is described by `measure`. */
const figures = (measure: object, ...observations: readonly object[]) =>
  document({
    measures: [{ id: 'done', label: 'Repairs done', ...measure }],
    observations: observations.map((entry) => ({ measure: 'done', source: 'report', ...entry })),
  });

/** The same of a county and its towns. */
const placed = (measure: object, ...observations: readonly object[]) => ({
  ...figures(measure, ...observations),
  regions: [
    { id: 'county', name: 'County' },
    { id: 'ashmoor', name: 'Ashmoor', parent: 'county' },
    { id: 'belmere', name: 'Belmere', parent: 'county' },
  ],
});

const funnel = (...stages: readonly object[]) => document({ funnels: [{ source: 'report', stages }] });
const asked = { id: 'asked', label: 'Asked for', value: 480 };
const measured = { id: 'done', label: 'Repairs done' };

const milestones = (more: object, ...entries: readonly object[]) =>
  document({
    milestones: entries.map((entry, index) => ({ title: `M${index}`, source: 'report', ...entry })),
    ...more,
  });
const tasks = (...entries: readonly object[]) =>
  document({
    tasks: entries.map((entry, index) => ({ id: `t${index}`, title: `T${index}`, source: 'report', ...entry })),
  });

const town = (id: string, value: number) => ({ region: id, value });
const sum = { aggregate: 'sum' };
const four = <T>(value: T): readonly T[] => [value, value, value, value];

/** A document in two towns, each with two stages by measure. */
const inTowns = (first: number, second: number) => ({
  ...placed({}, town('ashmoor', first), town('belmere', 395)),
  measures: [measured, { id: 'asked', label: 'Asked for' }],
  observations: [
    ...[town('ashmoor', first), town('belmere', 395)].map((it) => ({ measure: 'done', source: 'report', ...it })),
    ...[town('ashmoor', second), town('belmere', 480)].map((it) => ({ measure: 'asked', source: 'report', ...it })),
  ],
  funnels: [{ stages: [{ measure: 'asked' }, { measure: 'done' }] }],
});

/** A document for each message of a rule that the example of the rule does not give. */
export const variantExamples: Record<string, ExampleInput> = {
  'M001/unknown': new Uint8Array([0x7b, 0x0a, 0xff, 0xff, 0xff, 0xff, 0x80, 0x7d]),
  'M001/byteOrderMark': '\ufeff{ "metrics": "1.0", "title": "Repairs" }',
  'M002/empty': ' \n',
  'M002/fullWidth': '{\u201cmetrics\u201d: "1.0" }',
  'M002/comma': '{ "metrics": "1.0" "title": "Repairs" }',
  'M002/colon': '{ "metrics" "1.0" }',
  'M002/quote': '{ "metrics": "1.0 }',
  'M002/comment': '{ "metrics": "1.0" } // the end',
  'M002/end': '{ "metrics": "1.0"',
  'M002/key': '{ metrics: "1.0" }',
  'M002/token': '{ "metrics": Null }',
  M101: document({ annotations: [{ text: 'A note', source: 'report', zzzzzzzzzzzzzzzzzzzz: 1 }] }),
  'M104/oneOf': milestones({}, {}),
  'M211/measures': figures({}),
  'M211/categories': document({ categories: [{ id: 'roads', label: 'Roads' }] }),
  'M211/programmes': { ...figures({}, { value: 1 }), programmes: [{ id: 'p', label: 'Programme' }] },
  'M212/milestones': milestones({}, { source: undefined, planned: '2025-03' }),
  'M212/tasks': tasks({ source: undefined }),
  'M212/funnel': document({ funnels: [{ stages: [asked, { label: 'Done', value: 395 }] }] }),
  'M212/stage': document({ funnels: [{ stages: [asked, { label: 'Done', value: 395, source: 'report' }] }] }),
  M301: { ...figures({}, { value: 395 }, { value: 359 }), sources: [{ id: 'report', title: 'Report' }] },
  'M302/fewer': placed(sum, town('county', 800), town('ashmoor', 395), town('belmere', 310)),
  'M302/categories': {
    ...placed(sum, town('ashmoor', 395), { region: 'ashmoor', value: 400, category: 'roads' }),
    categories: [{ id: 'roads', label: 'Roads' }],
  },
  'M303/fewer': funnel({ label: 'Chosen', value: 165, parts: [{ label: 'Roads', value: 100 }] }),
  'M305/noNumber': figures({}, { value: 395, quote: '\u8def\u706f\u5df2\u4fee\u590d' }),
  'M306/other': figures({}, { value: 8000, qualifier: 'about', quote: '\u8d858000\u4ef6' }),
  'M307/people': figures({ counts: 'attendances' }, { value: 750000, quote: '\u670d\u52a1\u7fa4\u4f1775\u4e07\u4eba' }),
  'M308/statedRate': funnel(asked, { label: 'Done', value: 395, statedRate: 82 }),
  'M309/negative': figures({ counts: 'people' }, { value: -3 }),
  'M309/fractions': figures({ counts: 'people' }, { value: 3.5 }, { value: 4.5, asOf: '2024-06' }),
  'M310/several': figures({}, { value: 3, asOf: '2025-01' }, { value: 4, asOf: '2025-01', scope: 'Roads' }),
  'M311/ends': figures({}, { value: 3, qualifier: 'range', low: 2 }),
  'M311/outside': figures({}, { value: 3, qualifier: 'range', low: 4, high: 5 }),
  'M311/unused': figures({}, { value: 3, qualifier: 'over', low: 4, high: 5 }),
  'M320/periods': placed({}, { ...town('ashmoor', 395), period: '2024' }, { ...town('belmere', 310), period: '2023' }),
  'M320/both': placed(
    {},
    { ...town('ashmoor', 395), period: '2024', asOf: '2024-12-31' },
    { ...town('belmere', 310), period: '2023', asOf: '2023-12-31' },
  ),
  'M401/measure': { ...funnel(asked, { label: 'Done', measure: 'done' }), measures: [measured] },
  'M401/observation': {
    ...funnel(asked, { label: 'Done', measure: 'done' }),
    measures: [measured],
    observations: [{ measure: 'done', value: null }],
  },
  'M401/rate': funnel(asked, { label: 'Done', statedRate: 0.82 }),
  'M401/first': funnel({ label: 'Asked for', value: null }, { label: 'Done', value: 395 }),
  'M403/other': funnel(asked, { label: 'Begun', value: 440 }, { label: 'Done', value: 395, statedRate: 0.823 }),
  'M404/places': inTowns(300, 300),
  'M406/hidden': {
    ...figures({}, { value: 395 }),
    funnels: [{ source: 'report', stages: [asked, { label: 'Done', measure: 'done', value: null }] }],
  },
  'M501/all': milestones({ period: '2021' }, ...four({}).map((_, month) => ({ planned: `2025-0${month + 1}` }))),
  'M502/met': milestones({}, { planned: '2024-03', status: 'met' }),
  'M502/metMany': milestones({}, ...four({ planned: '2024-03', status: 'met' })),
  'M504/many': {
    ...figures({}, ...['01', '02', '03', '04'].map((day) => ({ value: 3, asOf: `2024-12-${day}` }))),
    updated: '2024-11-30',
  },
  'M506/due': tasks({ due: '2025-03' }, { due: '2025-04', parent: 't0' }),
  'M506/dues': tasks({ due: '2025-03' }, { due: '2025-04', parent: 't0' }, { due: '2025-05', parent: 't0' }),
  'M508/twin': milestones({}, { title: 'Opening', planned: '2025-03' }, { title: 'Opening', planned: '2025-03' }),
  'M601/key': document({ regions: [{ id: 'ashmoor', name: 'Ashmoor', codes: { 'GB\u200b': '620700' } }] }),
};
