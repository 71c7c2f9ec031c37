/** A JSON value, a text, or the bytes of a file. */
export type ExampleInput = object | string | Uint8Array;

const titled = (more: object) => ({ metrics: '1.0', title: 'Repairs', ...more });
const source = { id: 'report', title: 'Report' };

/** A document with one figure; the figure is described by its own fields. */
const figure = (more: object) =>
  titled({
    sources: [source],
    measures: [{ id: 'done', label: 'Repairs done' }],
    observations: [{ measure: 'done', source: 'report', ...more }],
  });

const notes = (length: number) =>
  titled({ sources: [source], annotations: Array.from({ length }, () => ({ text: 'A note', source: 'report' })) });

/** A document in Chinese as a Chinese program of old saves it (GB18030), and as UTF-8. */
const chinese = (title: readonly number[]) =>
  new Uint8Array([...Buffer.from('{ "metrics": "1.0", "title": "'), ...title, ...Buffer.from('" }')]);

/** For each rule on the text, its syntax and its form a document that breaks it, and one that does not. */
export const documentExamples: Record<string, { fails: ExampleInput; passes: ExampleInput }> = {
  M001: {
    fails: chinese([0xc3, 0xf1, 0xc9, 0xfa, 0xca, 0xb5, 0xca, 0xc2, 0xcc, 0xa8, 0xd5, 0xcb]),
    passes: chinese([...Buffer.from('\u6c11\u751f\u5b9e\u4e8b\u53f0\u8d26')]),
  },
  M002: {
    fails: '{ "metrics": "1.0", "title": "Repairs", }',
    passes: '{ "metrics": "1.0", "title": "Repairs" }',
  },
  M003: {
    fails: '{ "metrics": "1.0", "title": "Repairs", "title": "Works" }',
    passes: '{ "metrics": "1.0", "title": { "en": "Repairs", "zh": "Repairs" } }',
  },
  M101: {
    fails: figure({ value: 395, qualifer: 'over' }),
    passes: figure({ value: 395, 'x-qualifer': 'over' }),
  },
  M102: {
    fails: figure({ value: '395' }),
    passes: figure({ value: 395 }),
  },
  M103: {
    fails: { ...titled({}), metrics: '2.0' },
    passes: { ...titled({}), metrics: '1.7' },
  },
  M104: {
    fails: { metrics: '1.0' },
    passes: { metrics: '1.0', title: '' },
  },
  M105: {
    fails: notes(20_001),
    passes: notes(20_000),
  },
};
