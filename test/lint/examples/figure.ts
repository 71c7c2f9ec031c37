const source = { id: 'gazette', title: 'Repairs at the year’s end', published: '2024-12-31' };
const document = (more: object) => ({ metrics: '1.0', title: 'Repairs', locale: 'en', sources: [source], ...more });
const done = { id: 'done', label: 'Repairs done' };
const from = (observation: object) => ({ measure: 'done', source: 'gazette', ...observation });

/** A document of figures of repairs; the measure is described by `measure`. */
const figures = (measure: object, ...observations: readonly object[]) =>
  document({ measures: [{ ...done, ...measure }], observations: observations.map(from) });

/** The same of a county and its two towns. */
const placed = (measure: object, ...observations: readonly object[]) => ({
  ...figures(measure, ...observations),
  regions: [
    { id: 'county', name: 'County' },
    { id: 'ashmoor', name: 'Ashmoor', parent: 'county' },
    { id: 'belmere', name: 'Belmere', parent: 'county' },
  ],
});

/** The same with a numerator and a denominator. */
const rated = (value: number) => ({
  ...figures({}, { value }, { measure: 'settled', value: 25832 }, { measure: 'all', value: 29206 }),
  measures: [
    { ...done, counts: 'share', unit: '%', ratio: ['settled', 'all'] },
    { id: 'settled', label: 'Repairs settled' },
    { id: 'all', label: 'All repairs' },
  ],
});

const stage = (...parts: readonly object[]) =>
  document({ funnels: [{ source: 'gazette', stages: [{ id: 'chosen', label: 'Chosen', value: 165, parts }] }] });

const sum = { aggregate: 'sum' };
/** For each rule on figures a document that breaks it, and one that does not. */
export const figureExamples: Record<string, { fails: object; passes: object }> = {
  M301: {
    fails: placed({}, { region: 'ashmoor', value: 395 }, { region: 'ashmoor', value: 359 }),
    passes: placed({}, { region: 'ashmoor', value: 395 }, { region: 'ashmoor', value: 450, kind: 'target' }),
  },
  M302: {
    fails: placed(
      sum,
      { region: 'county', value: 700 },
      { region: 'ashmoor', value: 395 },
      { region: 'belmere', value: 310 },
    ),
    passes: placed(
      sum,
      { region: 'county', value: 705 },
      { region: 'ashmoor', value: 395 },
      { region: 'belmere', value: 310 },
    ),
  },
  M303: {
    fails: stage({ label: 'Roads', value: 100 }, { label: 'Bridges', value: 70 }),
    passes: stage({ label: 'Roads', value: 100 }, { label: 'Bridges', value: 65 }),
  },
  M304: {
    fails: figures({}, { value: 39500 }, { value: 3950, kind: 'target' }),
    passes: figures({}, { value: 39499 }, { value: 3950, kind: 'target' }),
  },
  M308: {
    fails: figures({ counts: 'share', unit: '%' }, { value: 101 }),
    passes: figures({ counts: 'share', unit: '%' }, { value: 100 }),
  },
  M309: {
    fails: figures({ counts: 'items' }, { value: 39.5 }),
    passes: figures({ counts: 'items' }, { value: 39.5, roundedTo: 0.1 }),
  },
  M310: {
    fails: figures({}, { value: 395, asOf: '2025-01-01' }),
    passes: figures({}, { value: 395, asOf: '2024-12' }),
  },
  M311: {
    fails: figures({}, { value: null, qualifier: 'range', low: 350, high: 300 }),
    passes: figures({}, { value: null, qualifier: 'range', low: 300, high: 350 }),
  },
  M312: {
    fails: figures({}, { value: 9007199254740992 }),
    passes: figures({}, { value: 9007199254740991 }),
  },
  M313: {
    fails: rated(97),
    passes: rated(88.4),
  },
};
