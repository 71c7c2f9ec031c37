import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readDocument } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';
import { demoJson, demoNames, fixture, locales, readJson } from '../support/demo.js';
import { allLayouts, nonsenseIn } from '../support/layouts.js';
import { mutated, randomJson, seeded } from '../support/random.js';
import { validDocument } from '../support/valid-document.js';

const documents = [
  ...['minimal-funnel', 'minimal-timeline', 'minimal-regions'].map((name) => [name, fixture(name)] as const),
  ...demoNames.map((name) => [name, demoJson(name)] as const),
];

describe('readDocument', () => {
  for (const [name, json] of documents) {
    test(`reads ${name} whole, without a problem`, () => {
      const { document, problems } = readDocument(json);
      assert.deepEqual(problems, []);
      assert.deepEqual(document, json);
      assert.deepEqual(createCampaign(document).problems, []);
    });
  }

  test('reads 500 generated documents that keep to the schema whole, without a problem', () => {
    const isValid = new Ajv2020({ strict: false }).compile(readJson('../../src/document/metrics-1.0.schema.json'));
    for (let seed = 1; seed <= 500; seed++) {
      const json = validDocument(seeded(seed));
      assert.equal(isValid(json), true, `seed ${seed}: ${JSON.stringify(isValid.errors)}`);
      const { document, problems } = readDocument(json);
      assert.deepEqual(problems, [], `seed ${seed}`);
      assert.deepEqual(document, json, `seed ${seed}`);
    }
  });

  test('reads milestones of every kind, and reports a kind that it does not know', () => {
    const kinds = ['event', 'release', 'review', 'deadline', 'span'];
    const milestones = kinds.map((kind) => ({ title: 'M', kind, planned: '2021-06' }));
    const { document, problems } = readDocument({ metrics: '1.0', title: 'T', milestones });
    assert.deepEqual([document!.milestones, problems], [milestones, []]);
    assert.deepEqual(
      createCampaign(document!).milestones.map(({ kind }) => kind),
      kinds,
    );
    const unknown = readDocument({ metrics: '1.0', title: 'T', milestones: [{ ...milestones[0], kind: 'launch' }] });
    assert.deepEqual(
      unknown.problems.map(({ pointer }) => pointer),
      ['/milestones/0/kind'],
    );
  });

  test('changes nothing in what it is given, and ignores what it does not know', () => {
    const json = { ...fixture('minimal-funnel'), 'x-own': 1, unknown: 2 };
    const before = structuredClone(json);
    const { document, problems } = readDocument(json);
    assert.deepEqual(json, before);
    assert.deepEqual(problems, []);
    assert.deepEqual(document, fixture('minimal-funnel'));
  });

  test('reads a higher minor version', () => {
    assert.deepEqual(readDocument({ metrics: '1.7', title: 'T', news: [] }).problems, []);
  });

  test('leaves out what cannot be read and keeps the rest', () => {
    const { document, problems } = readDocument({
      metrics: '1.0',
      title: 'T',
      asOf: 5,
      regions: [{ id: 'a', name: 'A' }, 7, { id: 'b' }, { id: 'c', name: 'C', level: {} }],
      measures: 'none',
    });
    assert.deepEqual(document, {
      metrics: '1.0',
      title: 'T',
      regions: [
        { id: 'a', name: 'A' },
        { id: 'c', name: 'C' },
      ],
    });
    assert.deepEqual(
      problems.map(({ pointer, omits }) => `${pointer} ${omits}`),
      ['/asOf field', '/regions/1 entry', '/regions/2/name entry', '/regions/3/level field', '/measures field'],
    );
  });

  test('says that a number could not be read, never that it was not reported', () => {
    for (const missing of [undefined, 'notReported', 'withheld']) {
      const observation = { measure: 'm', value: '29,206', missing };
      const { document } = readDocument({ metrics: '1.0', title: 'T', observations: [observation] });
      assert.deepEqual(document!.observations, [{ measure: 'm', value: null, missing: 'unreadable' }]);
    }
  });

  test('makes minus zero zero', () => {
    const { document } = readDocument({ metrics: '1.0', title: 'T', observations: [{ measure: 'm', value: -0 }] });
    assert.equal(Object.is(document!.observations![0]!.value, 0), true);
  });

  test('draws a document whose title cannot be read', () => {
    for (const title of [undefined, null, 5, [], {}, { en: 7 }]) {
      const { document } = readDocument({ ...fixture('minimal-funnel'), title });
      for (const [, layout] of allLayouts(createCampaign(document!), locales[0]))
        assert.deepEqual(nonsenseIn(layout), []);
    }
  });

  test('reads no more rows than it is asked to', () => {
    const regions = Array.from({ length: 5 }, (_, index) => ({ id: `r${index}`, name: 'R' }));
    const { document } = readDocument({ metrics: '1.0', title: 'T', regions }, { maxRows: 3 });
    assert.equal(document!.regions!.length, 3);
  });
});

describe('documents of any kind', () => {
  /** Reads, resolves and lays out; fails on anything that is thrown, and on nonsense in a text. */
  function drawAll(json: unknown, seed: number): void {
    const { document, problems } = readDocument(json);
    if (!document) return assert.equal(problems.length > 0, true, `seed ${seed}`);
    const campaign = createCampaign(document, problems);
    const locale = locales[seed % 2]!;
    for (const [chart, layout] of allLayouts(campaign, locale)) {
      assert.deepEqual(nonsenseIn(layout), [], `seed ${seed}, ${chart}`);
    }
  }

  test('1,000 mutated documents are read and drawn without an error', () => {
    const bases = documents.filter(([name]) => name !== 'five-places').map(([, json]) => json);
    for (let seed = 1; seed <= 1000; seed++) {
      const random = seeded(seed);
      const json = mutated(random, random.pick(bases), random.pick([0.005, 0.02, 0.1]));
      drawAll(typeof json === 'object' && json ? { metrics: '1.0', ...json } : json, seed);
    }
  });

  test('500 mutated documents with all kinds of entries are read and drawn without an error', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = seeded(seed);
      drawAll({ ...(mutated(random, validDocument(random), 0.02) as object), metrics: '1.0' }, seed);
    }
  });

  test('500 random JSON values are read and drawn without an error', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = seeded(seed);
      drawAll(randomJson(random), seed);
      drawAll(
        { metrics: '1.0', title: randomJson(random), funnels: randomJson(random), observations: randomJson(random) },
        seed,
      );
    }
  });

  test('values of any depth, circles and things that JSON does not know are survived', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const circle: Record<string, unknown> = { metrics: '1.0' };
    circle.title = circle;
    for (const value of [deep, circle, 5n, Symbol('s'), () => 1, new Date(NaN), undefined, NaN]) {
      readDocument(value);
      const { problems } = readDocument({ metrics: '1.0', title: value, regions: value, asOf: value });
      assert.equal(problems.length > 0, true);
    }
  });

  test('leave the prototypes as they were', () => {
    const before = [Object.prototype, Array.prototype].map((it) => Object.getOwnPropertyNames(it).join());
    drawAll(
      JSON.parse('{"metrics":"1.0","title":"T","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
      0,
    );
    assert.deepEqual(
      [Object.prototype, Array.prototype].map((it) => Object.getOwnPropertyNames(it).join()),
      before,
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});
