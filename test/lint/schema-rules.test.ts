import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatFinding, lintDocument, lintText } from '../../src/lint/index.js';
import { schemaFindings, typeAt, valueAt } from '../../src/lint/schema-rules.js';
import { placesOf, wordsOf } from './support.js';

const sources = [{ id: 's', title: 'Report' }];
const document = (more: object) => ({ metrics: '1.0', title: 'Repairs', ...more });
const noted = (more: object) => document({ sources, annotations: [{ text: 'A note', source: 's' }], ...more });
const places = (json: unknown) => placesOf(lintDocument(json));
/** JSON from its text: `__proto__` is a key like any other there. */
const parsed = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('a misspelt field', () => {
  const misspelt: readonly (readonly [says: string, json: object, pointer: string, nearest: string])[] = [
    ['of the document', noted({ licence: 'CC0' }), '/licence', 'license'],
    [
      'of an entry',
      noted({ milestones: [{ title: 'M', planned: '2025', source: 's', staus: 'met' }] }),
      '/milestones/0/staus',
      'status',
    ],
    [
      'of an owner',
      noted({ tasks: [{ id: 't', title: 'T', source: 's', owner: { persn: 'A' } }] }),
      '/tasks/0/owner/persn',
      'person',
    ],
    [
      'of a stage',
      noted({ funnels: [{ source: 's', stages: [{ label: 'A', value: 3, sorce: 's' }] }] }),
      '/funnels/0/stages/0/sorce',
      'source',
    ],
    [
      'of a part',
      noted({ funnels: [{ source: 's', stages: [{ label: 'A', value: 3, parts: [{ value: 3, lable: 'B' }] }] }] }),
      '/funnels/0/stages/0/parts/0/lable',
      'label',
    ],
    [
      'that is required',
      noted({ measures: [{ id: 'm', lable: 'M' }], observations: [{ measure: 'm', value: 3, source: 's' }] }),
      '/measures/0/lable',
      'label',
    ],
    ['that is required of the document', { metrics: '1.0', titel: 'Repairs' }, '/titel', 'title'],
    ['without which it is no document', { metrcs: '1.0', title: 'Repairs' }, '/metrcs', 'metrics'],
    [
      'of which one of several is required',
      noted({ milestones: [{ title: 'M', planed: '2025', source: 's' }] }),
      '/milestones/0/planed',
      'planned',
    ],
    ['in another case', noted({ annotations: [{ text: 'A', Source: 's' }] }), '/annotations/0/Source', 'source'],
  ];
  for (const [says, json, pointer, nearest] of misspelt) {
    test(`${says} is one finding, with the nearest name`, () => {
      const findings = lintDocument(json).filter(({ rule }) => rule !== 'M210');
      assert.deepEqual(placesOf(findings), [`M101/nearest error ${pointer}`]);
      assert.equal(findings[0]!.params.nearest, nearest);
    });
  }

  test('is told apart from a field that is missing', () => {
    const json = noted({ measures: [{ id: 'm', unti: 'x' }], observations: [{ measure: 'm', value: 3, source: 's' }] });
    assert.deepEqual(places(json), ['M104 error /measures/0/label', 'M101/nearest error /measures/0/unti']);
  });

  test('is marked by its name alone', () => {
    const text = '{ "metrics": "1.0", "title": "T", "licence": "CC0" }';
    const [finding] = lintText(text).findings;
    assert.equal(text.slice(finding!.column - 1, finding!.endColumn - 1), '"licence"');
  });

  test('says so in both languages', () => {
    const words = (json: object) => wordsOf(lintDocument(json)[0]!);
    assert.deepEqual(words(noted({ licence: 'CC0' })), {
      en: [
        'There is no field \u201clicence\u201d here.',
        'Did you mean \u201clicense\u201d? Names of your own begin with x-.',
      ],
      zh: [
        '\u8fd9\u91cc\u6ca1\u6709\u201clicence\u201d\u8fd9\u4e2a\u5b57\u6bb5\u3002',
        '\u662f\u5426\u5e94\u4e3a\u201clicense\u201d\uff1f\u81ea\u5b9a\u4e49\u5b57\u6bb5\u8bf7\u4ee5 x- \u5f00\u5934\u3002',
      ],
    });
    assert.deepEqual(words(noted({ annotations: [{ text: 'A', zzzzzzzzzzzz: 1, source: 's' }] })).en, [
      'There is no field \u201czzzzzzzzzzzz\u201d here.',
      'Use one of text, region, measure, milestone, date, source, locator, quote and note, or begin the name with x- for data of your own.',
    ]);
  });
});

describe('unknown fields', () => {
  test('are found one by one, a hundred of them, too', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`qqqqqqqqqqqqqqqqqqq${index}`, index]));
    const found = places(noted(many));
    assert.equal(found.length, 100);
    assert.equal(
      found.every((place) => /^M101 error \/q+\d+$/.test(place)),
      true,
      found[0],
    );
  });

  test('that every object has by nature are found in all objects', () => {
    const hostile = '"__proto__":1,"constructor":{"a":1},"toString":"x","hasOwnProperty":null,"valueOf":[]';
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
    const homes: readonly (readonly [at: string, text: string])[] = [
      ['', `{"metrics":"1.0","title":"T",${hostile}}`],
      ['/annotations/0', `{"metrics":"1.0","title":"T","annotations":[{"text":"x",${hostile}}]}`],
      [
        '/tasks/0/owner',
        `{"metrics":"1.0","title":"T","tasks":[{"id":"t","title":"T","source":"s","owner":{${hostile}}}]}`,
      ],
      [
        '/funnels/0/stages/0',
        `{"metrics":"1.0","title":"T","funnels":[{"source":"s","stages":[{"label":"A","value":1,${hostile}}]}]}`,
      ],
    ];
    for (const [at, text] of homes) {
      const found = lintDocument(parsed(text)).filter(({ rule }) => rule === 'M101');
      assert.deepEqual(found.map(({ pointer }) => pointer).sort(), keys.map((key) => `${at}/${key}`).sort(), at);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'a'), false);
  });

  test('have pointers with their own slashes and tildes escaped', () => {
    assert.deepEqual(places(noted({ 'zzzz/zzzz~zzzz': 1, '': 2 })), ['M101 error /zzzz~1zzzz~0zzzz', 'M101 error /']);
  });

  test('that begin with x- are let through, whatever is in them; others that look like it are not', () => {
    assert.deepEqual(places(noted({ 'x-': 1, 'x-own': { anything: [null] }, 'X-own': 1, x_own: 2 })), [
      'M101 error /X-own',
      'M101 error /x_own',
    ]);
  });

  test('are found in entries that are left out, and not in documents of another version, whose fields nobody knows', () => {
    assert.deepEqual(places(noted({ regions: [{ id: 'r', name: 5, zzzzzzzzzzzz: 1 }] })), [
      'M102 error /regions/0/name',
      'M101 error /regions/0/zzzzzzzzzzzz',
    ]);
    assert.deepEqual(places({ metrics: '2.0', title: 'T', zzzzzzzzzzzzzzzzz: 1 }), ['M103 error /metrics']);
  });
});

describe('one cause is one finding', () => {
  const cases: readonly (readonly [says: string, json: unknown, expected: readonly string[]])[] = [
    ['a list', [], ['M104 error ']],
    ['null', null, ['M104 error ']],
    ['a text', 'metrics', ['M104 error ']],
    ['a number', 7, ['M104 error ']],
    ['nothing in it', {}, ['M104 error ']],
    ['a version that is no text', { metrics: 1, title: 'T' }, ['M102 error /metrics']],
    ['no title', { metrics: '1.0' }, ['M104 error /title']],
    ['a wrong type in a text map', noted({ description: { en: 5, zh: 'x' } }), ['M102 error /description/en']],
    ['nothing right in a text map', noted({ description: { en: 5 } }), ['M102 error /description']],
    ['a text map without a text', noted({ description: {} }), ['M102 error /description']],
    ['a key that is no language', noted({ description: { en: 'a', zh_CN: 'b' } }), ['M102 error /description/zh_CN']],
    [
      '__proto__ in a text map',
      parsed('{"metrics":"1.0","title":{"en":"T","__proto__":"x"}}'),
      ['M102 error /title/__proto__'],
    ],
    [
      'a plural form that there is not',
      noted({
        measures: [{ id: 'm', label: 'M', unit: { en: { other: 'a', some: 'b' } } }],
        observations: [{ measure: 'm', value: 1, source: 's' }],
      }),
      ['M102 error /measures/0/unit'],
    ],
    [
      'plural forms without "other"',
      noted({
        measures: [{ id: 'm', label: 'M', unit: { en: { one: 'a' } } }],
        observations: [{ measure: 'm', value: 1, source: 's' }],
      }),
      ['M102 error /measures/0/unit'],
    ],
    [
      'a stage that is none',
      noted({ funnels: [{ source: 's', stages: [{ label: 'A', value: 3 }, 5] }] }),
      ['M102 error /funnels/0/stages/1'],
    ],
    [
      'a wrong value in a part of a stage',
      noted({ funnels: [{ source: 's', stages: [{ label: 'A', value: 3, parts: [{ label: 'B', value: true }] }] }] }),
      ['M102 error /funnels/0/stages/0/parts/0/value'],
    ],
    ['a funnel without stages', noted({ funnels: [{ source: 's' }] }), ['M104 error /funnels/0/stages']],
    ['a funnel with no stage', noted({ funnels: [{ source: 's', stages: [] }] }), ['M102 error /funnels/0/stages']],
    ['an object where a list is needed', noted({ regions: {} }), ['M102 error /regions']],
    [
      'a word that is none of a list',
      noted({ tasks: [{ id: 't', title: 'T', source: 's', status: 'done' }] }),
      ['M102 error /tasks/0/status'],
    ],
    [
      'a number beyond all numbers',
      parsed(
        '{"metrics":"1.0","title":"T","measures":[{"id":"m","label":"M","decimals":1e400}],"observations":[{"measure":"m","value":null}]}',
      ),
      ['M312 error /measures/0/decimals'],
    ],
    ['a date that is none', noted({ asOf: 'June' }), ['M505 error /asOf']],
    [
      'a milestone without a date',
      noted({ milestones: [{ title: 'M', source: 's' }] }),
      ['M104/oneOf error /milestones/0'],
    ],
    [
      'a milestone without title and date, which are two causes',
      noted({ milestones: [{ source: 's' }] }),
      ['M104 error /milestones/0/title', 'M104/oneOf error /milestones/0'],
    ],
    [
      'a source that cannot be read',
      noted({ measures: [{ id: 'm', label: 'M' }], observations: [{ measure: 'm', value: 1, source: 'a report' }] }),
      ['M102 error /observations/0/source'],
    ],
    [
      'a region without a name, and its figures',
      noted({
        regions: [{ id: 'r' }],
        measures: [{ id: 'm', label: 'M' }],
        observations: [{ measure: 'm', region: 'r', value: 1, source: 's' }],
      }),
      ['M104 error /regions/0/name'],
    ],
    [
      'the only figure of a measure without its value',
      {
        ...noted({ measures: [{ id: 'm', label: 'M' }], observations: [{ measure: 'm', source: 's' }] }),
        annotations: [],
      },
      ['M104 error /observations/0/value'],
    ],
  ];
  for (const [says, json, expected] of cases) test(says, () => assert.deepEqual(places(json), expected));

  test('with the name of what is missing', () => {
    assert.deepEqual(wordsOf(lintDocument([])[0]!).en, ['metrics is missing.', 'Add metrics.']);
    assert.deepEqual(wordsOf(lintDocument({})[0]!).en, ['/metrics is missing.', 'Add /metrics.']);
    assert.deepEqual(wordsOf(lintDocument(noted({ milestones: [{ title: 'M', source: 's' }] }))[0]!), {
      en: ['/milestones/0 has none of planned, actual and repeats.', 'Add at least one of them.'],
      zh: [
        '/milestones/0 \u6ca1\u6709 planned\u3001actual\u548crepeats \u4e2d\u7684\u4efb\u4f55\u4e00\u9879\u3002',
        '\u8bf7\u81f3\u5c11\u8865\u5145\u5176\u4e2d\u4e00\u9879\u3002',
      ],
    });
  });

  test('a region that is not there is still missed', () => {
    const json = noted({
      regions: [{ id: 'r' }],
      milestones: [{ title: 'M', planned: '2025', region: 'q', source: 's' }],
    });
    assert.deepEqual(places(json), ['M104 error /regions/0/name', 'M201 error /milestones/0/region']);
  });
});

describe('schemaFindings', () => {
  test('vouches for what the reader overlooks, at the deepest place', () => {
    const json = { metrics: '1.0', title: 'T', tasks: [{ id: 't', title: 'T', owner: { unit: 5 } }] };
    const [finding, ...more] = schemaFindings(json, []);
    assert.deepEqual(placesOf([finding!, ...more]), ['M102/misfit error /tasks/0/owner/unit']);
    assert.deepEqual(formatFinding(finding!, 'en'), {
      message: '/tasks/0/owner/unit is 5, which does not have the form that the schema asks for.',
      fix: 'See this field in the documentation of the document.',
    });
  });

  test('says nothing of what the reader has said, of the place itself, within it or around it', () => {
    const json = { metrics: '1.0', title: 'T', asOf: 5 };
    const problem = { rule: 'M102', severity: 'error', omits: 'field', params: {} } as const;
    for (const pointer of ['/asOf', '/asOf/x', '']) {
      assert.deepEqual(schemaFindings(json, [{ ...problem, pointer }]), [], pointer);
    }
    assert.equal(schemaFindings(json, [{ ...problem, pointer: '/as' }]).length, 1, 'not of another that begins alike');
  });
});

describe('typeAt', () => {
  test('follows lists and objects, and nothing that every object has', () => {
    const types = ['', '/tasks/3', '/tasks/3/owner', '/funnels/0/stages/12/parts/1'].map(typeAt);
    assert.deepEqual(types, ['MetricsDocument', 'Task', 'Owner', 'Part']);
    for (const pointer of ['/title', '/constructor', '/__proto__/0', '/tasks/0/nothing']) {
      assert.equal(typeAt(pointer), '', pointer);
    }
  });
});

describe('valueAt', () => {
  test('finds own values only, with escapes resolved', () => {
    const json = parsed('{"a/b":{"~":[7]},"__proto__":{"x":1}}');
    assert.deepEqual(
      ['/a~1b/~0/0', '/__proto__/x', '/constructor', '/a~1b/length', '/a~1b/~0/1/x'].map((it) => valueAt(json, it)),
      [7, 1, undefined, undefined, undefined],
    );
    assert.equal(valueAt(json, ''), json);
  });
});
