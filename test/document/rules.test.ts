import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { patterns } from '../../src/document/fields.js';
import { formatProblem, parseJson, readDocument, type Problem } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';

interface Example {
  readonly rule: string;
  readonly says: string;
  /** A document, or a JSON text. */
  readonly wrong: object | string;
  readonly right: object | string;
  readonly pointer: string;
  /** Names and numbers that the message must hold, in both languages. */
  readonly names: readonly string[];
}

const observed = (observation: object, more: object = {}) => ({
  measures: [{ id: 'm', label: 'M' }],
  observations: [{ measure: 'm', value: 1, ...observation }],
  ...more,
});
const regions = (...parents: string[]) => parents.map((parent, index) => ({ id: `r${index}`, name: 'R', parent }));

const examples: readonly Example[] = [
  {
    rule: 'M002',
    says: 'a JSON text with a fault',
    wrong: '{"metrics": "1.0",\n  "title" "T"}',
    right: '{"metrics":"1.0","title":"T"}',
    pointer: '',
    names: ['2', '11'],
  },
  {
    rule: 'M102',
    says: 'a value of the wrong type',
    wrong: observed({ value: '29,206' }),
    right: observed({ value: 29206 }),
    pointer: '/observations/0/value',
    names: ['"29,206"', '/observations/0/value'],
  },
  {
    rule: 'M102',
    says: 'a word that is not one of those allowed',
    wrong: observed({ qualifier: 'more' }),
    right: observed({ qualifier: 'over' }),
    pointer: '/observations/0/qualifier',
    names: ['"more"', 'atLeast'],
  },
  {
    rule: 'M102',
    says: 'a number that is too small',
    wrong: observed({ sampleSize: 0 }),
    right: observed({ sampleSize: 1 }),
    pointer: '/observations/0/sampleSize',
    names: ['\u2265 1'],
  },
  {
    rule: 'M102',
    says: 'a quotation that is too long',
    wrong: observed({ quote: 'x'.repeat(501) }),
    right: observed({ quote: '\u{1f468}'.repeat(500) }),
    pointer: '/observations/0/quote',
    names: ['500'],
  },
  {
    rule: 'M102',
    says: 'a pair of ids that are numbers',
    wrong: { measures: [{ id: 'm', label: 'M', ratio: [1, 2] }] },
    right: { measures: [{ id: 'm', label: 'M', ratio: ['1', '2'] }] },
    pointer: '/measures/0/ratio',
    names: ['/measures/0/ratio'],
  },
  {
    rule: 'M103',
    says: 'another major version',
    wrong: { metrics: '2.0' },
    right: { metrics: '1.3' },
    pointer: '/metrics',
    names: ['2.0'],
  },
  {
    rule: 'M104',
    says: 'a required field that is missing',
    wrong: { measures: [{ id: 'm' }] },
    right: { measures: [{ id: 'm', label: 'M' }] },
    pointer: '/measures/0/label',
    names: ['/measures/0/label'],
  },
  {
    rule: 'M104',
    says: 'a document that is none',
    wrong: { metrics: undefined },
    right: {},
    pointer: '',
    names: ['metrics'],
  },
  {
    rule: 'M105',
    says: 'more rows than are read',
    wrong: { tasks: Array.from({ length: 4 }, (_, index) => ({ id: `t${index}`, title: 'T' })) },
    right: { tasks: [{ id: 't', title: 'T' }] },
    pointer: '/tasks',
    names: ['/tasks', '4', '3'],
  },
  {
    rule: 'M201',
    says: 'a measure that does not exist',
    wrong: observed({ measure: '__proto__' }),
    right: observed({}),
    pointer: '/observations/0/measure',
    names: ['"__proto__"', 'measures'],
  },
  {
    rule: 'M201',
    says: 'a region that does not exist',
    wrong: observed({ region: 'toString' }),
    right: observed({ region: 'r0' }, { regions: [{ id: 'r0', name: 'R' }] }),
    pointer: '/observations/0/region',
    names: ['"toString"', 'regions'],
  },
  {
    rule: 'M201',
    says: 'a source that does not exist',
    wrong: observed({ source: 's' }),
    right: observed({ source: 's' }, { sources: [{ id: 's', title: 'S' }] }),
    pointer: '/observations/0/source',
    names: ['"s"', 'sources'],
  },
  {
    rule: 'M201',
    says: 'a stage that does not exist',
    wrong: {
      funnels: [
        {
          stages: [
            { id: 'a', value: 1 },
            { value: 1, of: 'b' },
          ],
        },
      ],
    },
    right: {
      funnels: [
        {
          stages: [
            { id: 'a', value: 1 },
            { value: 1, of: 'a' },
          ],
        },
      ],
    },
    pointer: '/funnels/0/stages/1/of',
    names: ['"b"', 'stages'],
  },
  {
    rule: 'M202',
    says: 'an id given twice',
    wrong: {
      regions: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    },
    right: {
      regions: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    pointer: '/regions/1/id',
    names: ['"a"', 'regions'],
  },
  {
    rule: 'M203',
    says: 'a circle of parents',
    wrong: { regions: regions('r1', 'r0') },
    right: { regions: [...regions('r1').map(({ id, name }) => ({ id, name })), { id: 'r1', name: 'R', parent: 'r0' }] },
    pointer: '/regions/1/parent',
    names: ['"r1"', 'parent'],
  },
  {
    rule: 'M203',
    says: 'a parent of itself',
    wrong: { regions: regions('r0') },
    right: { regions: [{ id: 'r0', name: 'R' }] },
    pointer: '/regions/0/parent',
    names: ['"r0"'],
  },
  {
    rule: 'M203',
    says: 'a stage that is part of a later one',
    wrong: {
      funnels: [
        {
          stages: [
            { id: 'a', value: 1, of: 'b' },
            { id: 'b', value: 1 },
          ],
        },
      ],
    },
    right: {
      funnels: [
        {
          stages: [
            { id: 'a', value: 1 },
            { id: 'b', value: 1, of: 'a' },
          ],
        },
      ],
    },
    pointer: '/funnels/0/stages/0/of',
    names: ['"b"', 'of'],
  },
  {
    rule: 'M312',
    says: 'a number too large to hold',
    wrong:
      '{"metrics":"1.0","title":"T","measures":[{"id":"m","label":"M"}],"observations":[{"measure":"m","value":1e400}]}',
    right: '{"metrics":"1.0","title":"T"}',
    pointer: '/observations/0/value',
    names: ['Infinity', '9,007,199,254,740,991'],
  },
  {
    rule: 'M505',
    says: 'a day that does not exist',
    wrong: observed({ asOf: '2021-02-30' }),
    right: observed({ asOf: '2021-02-28' }),
    pointer: '/observations/0/asOf',
    names: ['"2021-02-30"'],
  },
  {
    rule: 'M505',
    says: 'an interval that ends before it starts',
    wrong: { period: '2021-06/2021-05' },
    right: { period: '2021-05/2021-06' },
    pointer: '/period',
    names: ['"2021-06/2021-05"'],
  },
];

/** All problems of a document or of a JSON text, those of its references and dates included. */
function problemsOf(input: object | string): readonly Problem[] {
  const parsed = parseJson(
    typeof input === 'string' ? input : JSON.stringify({ metrics: '1.0', title: 'T', ...input }),
  );
  if (parsed.problem) return [parsed.problem];
  const { document, problems } = readDocument(parsed.value, { maxRows: 3 });
  return document ? createCampaign(document, problems).problems : problems;
}

describe('rules', () => {
  for (const { rule, says, wrong, right, pointer, names } of examples) {
    test(`${rule} reports ${says}, once, with its place and both messages`, () => {
      const problems = problemsOf(wrong).filter((it) => it.rule === rule);
      assert.deepEqual(
        problems.map((it) => it.pointer),
        [pointer],
      );
      assert.equal(problems[0]!.severity, 'error');
      for (const language of ['en', 'zh-CN']) {
        const { message, fix } = formatProblem(problems[0]!, language);
        for (const name of names) assertIncludes(message + fix, name);
        assert.doesNotMatch(message + fix, /undefined|\[object/);
        const chinese = /[\u4e00-\u9fff]/;
        if (language === 'en') assert.doesNotMatch(message + fix, chinese);
        else assert.match(message, chinese);
        assert.match(fix, language === 'en' ? /\.$/ : /\u3002$/);
        assert.match(message, language === 'en' ? /\.$/ : /\u3002$/);
      }
    });

    test(`${rule} says nothing of a document without ${says}`, () => assert.deepEqual(problemsOf(right), []));
  }
});

describe('formatProblem', () => {
  test('names every kind of value that a field may need, in both languages', () => {
    const kinds = [
      'string',
      'number',
      'numberOrNull',
      'integer',
      'boolean',
      'id',
      'idOrNull',
      'idPair',
      'text',
      'unit',
      'date',
      'codes',
      'list',
      'filledList',
      'object',
      'tagged',
      ...Object.keys(patterns).filter((name) => name !== 'metrics'),
    ];
    for (const wanted of kinds) {
      const problem: Problem = {
        rule: 'M102',
        severity: 'error',
        pointer: '/x',
        omits: 'field',
        params: { found: '5', wanted },
      };
      assert.notEqual(formatProblem(problem, 'en').message, `/x is 5, but ${wanted} is needed.`, wanted);
      const chinese = formatProblem(problem, 'zh').message;
      assert.match(chinese, /\u5e94\u4e3a.*[\u4e00-\u9fff]/, wanted);
      assert.doesNotMatch(chinese, /[\u4e00-\u9fff][,:;()!?]|[,:;()!?][\u4e00-\u9fff]/, wanted);
    }
  });

  test('answers a rule that it does not know with the rule', () => {
    const problem = { severity: 'error', pointer: '', omits: 'nothing', params: {} } as const;
    for (const rule of ['M999', 'constructor', '__proto__', 'toString']) {
      assert.deepEqual(formatProblem({ ...problem, rule }, 'en'), { message: rule, fix: '' });
    }
  });
});
