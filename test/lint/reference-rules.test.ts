import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/index.js';
import { looksOf } from '../../src/lint/look-of.js';
import { referenceRules } from '../../src/lint/reference-rules.js';
import { findingsOf, lint, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(referenceRules, json));
const sources = [{ id: 's', title: 'Report' }];
const task = (more: object) => ({ id: 't', title: 'T', source: 's', ...more });

describe('M204', () => {
  const sameLook = (a: string, b: string) => looksOf(a).some((look, index) => look === looksOf(b)[index]);

  test('tells ids that look the same', () => {
    const pairs = [
      ['road', 'Road'],
      ['ROAD', 'road'],
      ['road-1', 'road-l'],
      ['road-I', 'road-l'],
      ['road-I', 'road-1'],
      ['road-0', 'road-O'],
      ['road', 'r\u043e\u0430d'],
      ['\uff52oad', 'road'],
      ['e\u0301t\u00e9', '\u00e9t\u00e9'],
      ['\u0391', 'A'],
      ['\u0406van', 'lvan'],
    ] as const;
    for (const [a, b] of pairs) assert.equal(sameLook(a, b), true, `${a} ${b}`);
  });

  test('lets words through that differ to the eye', () => {
    const pairs = [
      ['fail', 'fall'],
      ['mail', 'mall'],
      ['road-1', 'road-2'],
      ['road-1', 'road-i'],
      ['road', 'rode'],
      ['\u6f33\u5dde', '\u7ae0\u5dde'],
      ['a.b', 'a-b'],
      ['ab', 'a_b'],
      ['s', 'z'],
    ] as const;
    for (const [a, b] of pairs) assert.equal(sameLook(a, b), false, `${a} ${b}`);
  });

  test('looks at each list alone, and at ids that are not the same', () => {
    const json = {
      sources: [{ id: 'zy', title: 'S' }],
      tasks: [task({ source: 'zy' }), task({ id: 'T', source: 'zy' }), task({ id: 'T', source: 'zy' })],
      milestones: [
        { id: 't', title: 'M', planned: '2025', source: 'zy' },
        { title: 'N', planned: '2025', source: 'zy' },
      ],
    };
    assert.deepEqual(found(json), ['M204 warning /tasks/1/id', 'M204 warning /tasks/2/id']);
    assert.deepEqual(wordsOf(findingsOf(referenceRules, json)[0]!), {
      en: [
        'The ids \u201cT\u201d and \u201ct\u201d in tasks look the same, but are two.',
        'Use one of them everywhere, or tell them apart by more than case or characters that look alike.',
      ],
      zh: [
        'tasks \u4e2d\u7684\u7f16\u53f7\u201cT\u201d\u548c\u201ct\u201d\u770b\u4e0a\u53bb\u76f8\u540c\uff0c\u5176\u5b9e\u662f\u4e24\u4e2a\u3002',
        '\u8bf7\u7edf\u4e00\u4f7f\u7528\u5176\u4e2d\u4e00\u4e2a\uff0c\u6216\u4e0d\u8981\u53ea\u9760\u5927\u5c0f\u5199\u6216\u5f62\u8fd1\u5b57\u7b26\u533a\u5206\u3002',
      ],
    });
  });

  test('survives the names that every object has', () => {
    const json = { sources, tasks: ['__proto__', 'constructor', 'toString', 'Constructor'].map((id) => task({ id })) };
    assert.deepEqual(found(json), ['M204 warning /tasks/3/id']);
  });
});

describe('M210 and M211', () => {
  const users: readonly (readonly [list: string, entry: object])[] = [
    ['observations', { measure: 'm', value: 1 }],
    ['funnels', { stages: [{ label: 'A', value: null }] }],
    ['tasks', { id: 't', title: 'T' }],
    ['milestones', { title: 'M', planned: '2025' }],
    ['annotations', { text: 'A' }],
  ];
  for (const [list, entry] of users) {
    test(`a source is used in ${list}`, () => {
      const rest = list === 'observations' ? { measures: [{ id: 'm', label: 'M' }] } : {};
      assert.deepEqual(found({ sources, [list]: [{ ...entry, source: 's' }], ...rest }), []);
      assert.deepEqual(
        found({ sources, [list]: [entry], ...rest }).filter((place) => place.startsWith('M210')),
        ['M210/sources notice /sources/0'],
      );
    });
  }

  test('stages and parts use what they name', () => {
    const lists = {
      sources: [...sources, { id: 'part', title: 'P' }],
      regions: [{ id: 'r', name: 'R' }],
      categories: [
        { id: 'c', label: 'C' },
        { id: 'd', label: 'D' },
      ],
      measures: [{ id: 'm', label: 'M' }],
    };
    const parts = [{ value: 1, region: 'r', category: 'd', source: 'part' }];
    const stages = [{ label: 'A', measure: 'm', category: 'c', source: 's', parts }];
    assert.deepEqual(found({ ...lists, funnels: [{ stages }] }), []);
    assert.equal(found({ ...lists, funnels: [{ source: 's', stages: [{ label: 'A', value: 1 }] }] }).length, 5);
  });

  test('a region is used by one below it, a category by a measure, a measure by a ratio', () => {
    const json = {
      sources,
      regions: [
        { id: 'top', name: 'Top' },
        { id: 'middle', name: 'Middle', parent: 'top' },
        { id: 'low', name: 'Low', parent: 'middle' },
        { id: 'alone', name: 'Alone', parent: 'top' },
      ],
      categories: [
        { id: 'all', label: 'All' },
        { id: 'roads', label: 'Roads', parent: 'all' },
      ],
      measures: [
        { id: 'share', label: 'Share', ratio: ['a', 'b'], category: 'roads' },
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
      observations: [{ measure: 'share', region: 'low', value: 1, source: 's' }],
    };
    assert.deepEqual(found(json), ['M211/regions notice /regions/3']);
  });

  test('a circle of parents ends', () => {
    const regions = [
      { id: 'a', name: 'A', parent: 'b' },
      { id: 'b', name: 'B', parent: 'a' },
      { id: 'c', name: 'C', parent: 'c' },
    ];
    const json = { sources, regions, annotations: [{ text: 'N', region: 'a', source: 's' }] };
    assert.deepEqual(found(json), ['M211/regions notice /regions/2']);
  });

  test('what is named by an entry that is left out is not reported, too', () => {
    const json = {
      sources,
      programmes: [{ id: 'p', label: 'P' }],
      measures: [{ id: 'm', label: 'M' }],
      observations: [{ measure: 'm', programme: 'p', source: 's' }],
    };
    assert.deepEqual(placesOf(lint(json)), ['M104 error /observations/0/value']);
  });

  test('a thousand of ten thousand are found in less than a second', { timeout: 60_000 }, () => {
    const regions = Array.from({ length: 10_000 }, (_, index) => ({
      id: `r${index}`,
      name: 'R',
      parent: `r${index + 1}`,
    }));
    const json = { sources, regions, annotations: [{ text: 'N', region: 'r1000', source: 's' }] };
    assert.equal(found(json).length, 1000);
  });
});

describe('M212', () => {
  const measures = [{ id: 'm', label: 'Repairs' }];
  const of = (json: object) => found(json).filter((place) => place.startsWith('M212'));

  test('is for figures that are there', () => {
    const observations = [{ value: 3 }, { value: null }, { value: 'x' }, { value: 4, source: 's' }, { value: 0 }];
    const json = { sources, measures, observations: observations.map((entry) => ({ measure: 'm', ...entry })) };
    assert.deepEqual(of(json), ['M212/figure warning /observations/0', 'M212/figure warning /observations/4']);
  });

  test('is for milestones and tasks, not for annotations', () => {
    const json = {
      milestones: [{ title: 'M', planned: '2025' }],
      tasks: [{ id: 't', title: 'T' }],
      annotations: [{ text: 'A' }],
    };
    assert.deepEqual(of(json), ['M212/milestones warning /milestones/0', 'M212/tasks warning /tasks/0']);
  });

  test('of a funnel is one finding, or one for each stage that lacks what others have', () => {
    const bare = { label: 'A', value: 3 };
    const funnel = (more: object, ...stages: readonly object[]) =>
      of({ sources, measures, funnels: [{ ...more, stages }] });
    assert.deepEqual(funnel({}, bare, bare), ['M212/funnel warning /funnels/0']);
    assert.deepEqual(funnel({ source: 's' }, bare, bare), []);
    assert.deepEqual(funnel({}, bare, { ...bare, source: 's' }), ['M212/stage warning /funnels/0/stages/0']);
    assert.deepEqual(
      funnel({}, { label: 'A', measure: 'm' }, { label: 'A', value: null }),
      [],
      'figures of elsewhere, or none',
    );
    assert.deepEqual(funnel({}, { label: 'A', value: 0 }), ['M212/funnel warning /funnels/0'], 'a figure of 0');
  });

  test('is not said of a source that cannot be read, or is not there', () => {
    const json = (source: unknown) => ({
      sources,
      measures,
      observations: [{ measure: 'm', value: 3, source }],
      tasks: [{ id: 't', title: 'T', source }],
      funnels: [{ source, stages: [{ label: 'A', value: 3 }] }],
    });
    assert.deepEqual(of(json('two words')), []);
    assert.deepEqual(of(json(5)), []);
    assert.deepEqual(of(json('nowhere')), []);
  });

  test('names the measure as the model does, of two with one id the first', () => {
    const json = {
      measures: [
        { id: 'm', label: 'First' },
        { id: 'm', label: 'Second' },
      ],
      observations: [{ measure: 'm', value: 3 }],
    };
    const [finding] = findingsOf(referenceRules, json);
    assert.equal(wordsOf(finding!).en[0], 'This figure of \u201cFirst\u201d has no source.');
  });
});

describe('M201 to M203', () => {
  const refs = (json: object) => placesOf(lint(json)).filter((place) => /^M20[123]/.test(place));

  test('are found in every field that names an id', () => {
    const entry = { region: 'x', programme: 'x', category: 'x', source: 'x' };
    const json = {
      measures: [{ id: 'm', label: 'M', category: 'x' }],
      observations: [
        { ...entry, measure: 'x', value: 1 },
        { measure: 'm', category: 'x', programme: 'x', source: 'x', value: 1 },
      ],
      tasks: [{ ...entry, id: 't', title: 'T', parent: 'x' }],
      milestones: [{ ...entry, title: 'M', planned: '2025' }],
      annotations: [{ text: 'A', region: 'x', measure: 'x', source: 'x' }],
    };
    assert.deepEqual(
      new Set(refs(json)),
      new Set([
        'M201 error /measures/0/category',
        'M201 error /observations/0/measure',
        ...['category', 'programme', 'source'].map((field) => `M201 error /observations/1/${field}`),
        ...['region', 'programme', 'category', 'source', 'parent'].map((field) => `M201 error /tasks/0/${field}`),
        ...['region', 'programme', 'category', 'source'].map((field) => `M201 error /milestones/0/${field}`),
        ...['region', 'measure', 'source'].map((field) => `M201 error /annotations/0/${field}`),
      ]),
    );
  });

  test('names that every object has are no ids that exist', () => {
    const annotations = ['__proto__', 'constructor', 'toString'].map((region) => ({ text: 'A', region, source: 's' }));
    assert.deepEqual(
      refs({ sources, annotations }),
      [0, 1, 2].map((index) => `M201 error /annotations/${index}/region`),
    );
  });

  test('a circle is told once, with its field', () => {
    const tasks = [task({ id: 'a', parent: 'b' }), task({ id: 'b', parent: 'c' }), task({ id: 'c', parent: 'a' })];
    const findings = lintDocument({ metrics: '1.0', title: 'T', sources, tasks });
    assert.equal(findings.length, 1);
    assert.match(wordsOf(findings[0]!).en[0]!, /^"[abc]" is its own ancestor through parent\.$/);
  });
});
