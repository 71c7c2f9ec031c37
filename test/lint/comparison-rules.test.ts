import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonRules } from '../../src/lint/comparison-rules.js';
import { demoJson } from '../support/demo.js';
import { comparisonExamples } from './examples/comparison.js';
import { findingsOf, lint, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(comparisonRules, json));
const compared = (measure: object, ...observations: readonly object[]) => ({
  regions: [
    { id: 'county', name: 'County', level: 'county' },
    { id: 'a', name: 'Ashmoor', parent: 'county', level: 'town' },
    { id: 'b', name: 'Belmere', parent: 'county', level: 'town' },
    { id: 'c', name: 'Coldwick', parent: 'county', level: 'town' },
  ],
  measures: [{ id: 'done', label: 'Repairs done', ...measure }],
  observations: observations.map((it, index) => ({ measure: 'done', region: 'abc'[index], value: 3, ...it })),
});
const chain = (...stages: readonly object[]) => ({
  locale: 'en',
  funnels: [{ stages: stages.map((it, index) => ({ label: 'ABCD'[index], value: 9 - index, ...it })) }],
});
const zh = (unit: string) => ({ unit: { zh: unit } });

interface Case {
  readonly says: string;
  readonly json: object;
  /** Rule, severity and JSON Pointer of all findings. */
  readonly places: readonly string[];
  /** Message and fix of the first. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'people beside attendances',
    json: comparisonExamples.M307!.fails,
    places: ['M307/comparison warning /measures/0'],
    en: [
      '“Repairs done” sets people (“Ashmoor”) beside attendances (“Belmere”).',
      'Make two measures of it, or say which with "counts" on each figure: the chart then says so.',
    ],
    zh: [
      '“Repairs done”把人数（“Ashmoor”）和人次（“Belmere”）放在一起比较。',
      '请分成两个指标，或在每个数字上用 "counts" 注明，图表会提示。',
    ],
  },
  {
    says: 'people beside attendances that only their quotes tell apart',
    json: compared(
      {},
      { value: 50000, quote: '受众5万余人次', qualifier: 'over' },
      { value: 345000, quote: '干部群众达34.5万名', qualifier: 'over' },
    ),
    places: ['M307/comparison warning /measures/0'],
    en: [
      '“Repairs done” sets people (“Belmere”) beside attendances (“Ashmoor”).',
      'Make two measures of it, or say which with "counts" on each figure: the chart then says so.',
    ],
    zh: [
      '“Repairs done”把人数（“Belmere”）和人次（“Ashmoor”）放在一起比较。',
      '请分成两个指标，或在每个数字上用 "counts" 注明，图表会提示。',
    ],
  },
  {
    says: 'two as-of dates',
    json: comparisonExamples.M320!.fails,
    places: ['M320 warning /measures/0'],
    en: [
      '“Repairs done” compares figures as of 30 September 2024 (“Ashmoor”) and 31 December 2024 (“Belmere”), up to 92 days apart.',
      'Use figures of one date where there are any; else leave it, since the chart says so.',
    ],
    zh: [
      '“Repairs done”比较的数字分别截至2024年9月30日（“Ashmoor”）和2024年12月31日（“Belmere”），最多相差92天。',
      '如有同一日期的数字，请改用；否则可以保留，图表会注明。',
    ],
  },
  {
    says: 'three as-of dates, not all of them exact',
    json: compared({}, { asOf: '2021-12-31' }, { asOf: '[2021-08-05..]' }, { asOf: '2022-01' }),
    places: ['M320 warning /measures/0'],
    en: [
      '“Repairs done” compares figures as of 5 August 2021 or later (“Belmere”) and January 2022 (“Coldwick”), up to 179 days apart.',
      'Use figures of one date where there are any; else leave it, since the chart says so.',
    ],
    zh: [
      '“Repairs done”比较的数字分别截至2021年8月5日或之后（“Belmere”）和2022年1月（“Coldwick”），最多相差179天。',
      '如有同一日期的数字，请改用；否则可以保留，图表会注明。',
    ],
  },
  {
    says: 'two periods',
    json: compared({}, { period: '2023' }, { period: '2024' }),
    places: ['M320/periods warning /measures/0'],
    en: [
      '“Repairs done” compares figures that cover different times: 2023 (“Ashmoor”) and 2024 (“Belmere”).',
      'Use figures of one period where there are any; else leave it, since the chart says so.',
    ],
    zh: [
      '“Repairs done”比较的数字所属期间不同：2023年（“Ashmoor”）和2024年（“Belmere”）。',
      '如有同一期间的数字，请改用；否则可以保留，图表会注明。',
    ],
  },
  {
    says: 'two dates and two periods',
    json: compared({}, { period: '2023', asOf: '2024-01' }, { period: '2024', asOf: '2025-01-01' }),
    places: ['M320/both warning /measures/0'],
    en: [
      '“Repairs done” compares figures as of January 2024 (“Ashmoor”) and 1 January 2025 (“Belmere”), up to 366 days apart, and the figures cover different periods.',
      'Use figures of one date and period where there are any; else leave it, since the chart says so.',
    ],
    zh: [
      '“Repairs done”比较的数字分别截至2024年1月（“Ashmoor”）和2025年1月1日（“Belmere”），最多相差366天，所属期间也不同。',
      '如有同一日期和期间的数字，请改用；否则可以保留，图表会注明。',
    ],
  },
  {
    says: 'figures that may not be compared',
    json: comparisonExamples.M321!.fails,
    places: ['M321 warning /measures/0'],
    en: [
      '“Repairs done” has figures of 2 places whose definitions differ ("comparable": false).',
      'Make one measure of each definition; else leave it, since the chart says so.',
    ],
    zh: [
      '“Repairs done”有2个地区的数字，而各地口径不同（"comparable": false）。',
      '请按口径分成不同的指标；否则可以保留，图表会注明。',
    ],
  },
  {
    says: 'a town beside its county',
    json: compared({}, {}, {}, { region: 'county' }),
    places: ['M322 notice /measures/0'],
    en: [
      '“Repairs done” compares places of different levels: town (“Ashmoor” and “Belmere”); county (“County”).',
      'Compare places of one level where you can; the chart says that levels differ.',
    ],
    zh: [
      '“Repairs done”比较的地区层级不同：town（“Ashmoor”和“Belmere”）；county（“County”）。',
      '请尽量比较同一层级的地区；图表会注明层级不同。',
    ],
  },
  {
    says: 'an exact figure beside others',
    json: compared({}, { qualifier: 'over' }, { roundedTo: 10 }, {}),
    places: ['M323 notice /measures/0'],
    en: [
      '“Repairs done” compares exact figures (“Coldwick”) with bounds or rounded ones (“Ashmoor” and “Belmere”).',
      'You can leave it; exact figures for all would allow an order.',
    ],
    zh: [
      '“Repairs done”既有确数（“Coldwick”），也有约数或界限（“Ashmoor”和“Belmere”）。',
      '可以保留；若都有确数，才能排出次序。',
    ],
  },
  {
    says: 'a town without a figure',
    json: comparisonExamples.M324!.fails,
    places: ['M324 notice /measures/0'],
    en: [
      '“Coldwick” has no figure of “Repairs done”, which places beside it have.',
      'Add it, or an observation with "value": null if nobody reported it.',
    ],
    zh: ['“Coldwick”没有“Repairs done”的数字，而并列的地区有。', '请补上；若无人报告，请添加 "value": null 的一条。'],
  },
  {
    says: 'two units in one chain',
    json: comparisonExamples.M325!.fails,
    places: ['M325 warning /funnels/0/stages/1/unit'],
    en: [
      '“Done” is counted in “streets”, but “Asked for” in “repairs”: no share can be taken.',
      'Give both the same unit; for a count of something else write "of": null.',
    ],
    zh: [
      '“Done”的单位是“streets”，而“Asked for”的单位是“repairs”，无法计算占比。',
      '请使用同一单位；若计的是别的事物，请写 "of": null。',
    ],
  },
  {
    says: 'two units by language, at the stage that differs',
    json: chain(zh('件'), zh('项'), zh('元')),
    places: ['M325 warning /funnels/0/stages/2/unit'],
    en: [
      '“C” is counted in “元”, but “A” in “件”: no share can be taken.',
      'Give both the same unit; for a count of something else write "of": null.',
    ],
    zh: ['“C”的单位是“元”，而“A”的单位是“件”，无法计算占比。', '请使用同一单位；若计的是别的事物，请写 "of": null。'],
  },
  {
    says: 'the unit of a measure',
    json: { ...chain({ unit: 'streets' }, { measure: 'm' }), measures: [{ id: 'm', label: 'M', unit: 'yuan' }] },
    places: ['M325 warning /funnels/0/stages/1'],
    en: [
      '“B” is counted in “yuan”, but “A” in “streets”: no share can be taken.',
      'Give both the same unit; for a count of something else write "of": null.',
    ],
    zh: [
      '“B”的单位是“yuan”，而“A”的单位是“streets”，无法计算占比。',
      '请使用同一单位；若计的是别的事物，请写 "of": null。',
    ],
  },
];

/** Documents in which nothing is found. */
const silent: readonly (readonly [string, object])[] = [
  ['people beside people', comparisonExamples.M307!.passes],
  ['figures of one date', comparisonExamples.M320!.passes],
  ['one figure alone', compared({ comparable: false }, { asOf: '2024' })],
  ['figures of one place', compared({ comparable: false }, { asOf: '2024' }, { asOf: '2023', region: 'a' })],
  [
    'a figure and one that is missing',
    compared({ comparable: false }, { asOf: '2024' }, { asOf: '2023', value: null }),
  ],
  ['figures of categories and targets', compared({ comparable: false }, { category: 'x' }, { kind: 'target' })],
  [
    'older figures, and those of a narrower scope',
    compared(
      {},
      { asOf: '2024' },
      { asOf: '2024' },
      { region: 'a', asOf: '2023' },
      { region: 'b', asOf: '2025', scope: 'Old town' },
    ),
  ],
  ['one date written in two ways', compared({}, { asOf: '2024' }, { asOf: '[2024-01-01..2024-12-31]' })],
  ['a date that is not known', compared({}, { asOf: '2024' }, {})],
  ['figures that may be compared', comparisonExamples.M321!.passes],
  ['places of one level', comparisonExamples.M322!.passes],
  ['figures that are all inexact', comparisonExamples.M323!.passes],
  ['a figure known to be missing', comparisonExamples.M324!.passes],
  ['a separate count in another unit', comparisonExamples.M325!.passes],
  ['measure words that may stand for each other', chain(zh('项'), zh('个'), zh('件'))],
  ['one unit in two forms', chain({ unit: 'project' }, { unit: { en: { one: 'project', other: 'projects' } } })],
  ['one unit in singular and plural', chain({ unit: 'case' }, { unit: 'cases' })],
  ['units in two languages', chain({ unit: { zh: '项' } }, { unit: { en: 'people' } })],
  [
    'different kinds of things, which is M405',
    chain({ unit: 'repairs', counts: 'items' }, { unit: 'people', counts: 'people' }),
  ],
  [
    'a decomposition',
    {
      funnels: [
        {
          kind: 'decomposition',
          stages: [
            { value: 5, unit: 'areas' },
            { value: 17, unit: 'tasks' },
          ],
        },
      ],
    },
  ],
  ['a gate', chain({ unit: 'repairs' }, { unit: 'steps', kind: 'gate' })],
  [
    'ids that objects have',
    {
      regions: [
        { id: 'constructor', name: 'C' },
        { id: '__proto__', name: 'P' },
      ],
      measures: [{ id: '__proto__', label: 'M' }],
      observations: [
        { measure: '__proto__', region: 'constructor', value: 1 },
        { measure: '__proto__', region: '__proto__', value: 2 },
      ],
    },
  ],
  ['an empty document', {}],
];

describe('comparison rules', () => {
  for (const { says, json, places, en, zh } of cases) {
    test(`find ${says}`, () => {
      const findings = findingsOf(comparisonRules, json);
      assert.deepEqual(placesOf(findings), places);
      assert.deepEqual(wordsOf(findings[0]!), { en, zh });
    });
  }

  for (const [says, json] of silent) {
    test(`say nothing of ${says}`, () => {
      assert.deepEqual(found(json), []);
    });
  }

  test('name levels and notices with their words', () => {
    const [levels] = findingsOf(comparisonRules, comparisonExamples.M322!.fails);
    const [exactness] = findingsOf(comparisonRules, comparisonExamples.M323!.fails);
    assert.equal(levels!.severity, 'notice');
    assert.equal(
      wordsOf(levels!).en[0],
      '“Repairs done” compares places of different levels: town (“Ashmoor”); county (“Belmere”).',
    );
    assert.equal(exactness!.severity, 'notice');
    assert.equal(
      wordsOf(exactness!).en[0],
      '“Repairs done” compares exact figures (“Ashmoor”) with bounds or rounded ones (“Belmere”).',
    );
  });

  test('find in the five places what readers must know', () => {
    const rules = new Set(findingsOf(comparisonRules, demoJson('five-places')).map(({ rule }) => rule));
    assert.deepEqual([...rules].sort(), ['M307', 'M320', 'M321', 'M322', 'M323', 'M324']);
  });

  test('are kept by the examples of the documentation', () => {
    for (const [rule, { fails, passes }] of Object.entries(comparisonExamples)) {
      const rules = (json: object) => lint(json).map((finding) => finding.rule);
      assert.ok(rules(fails).includes(rule), `${rule} is not found in the example that fails`);
      assert.ok(!rules(passes).includes(rule), `${rule} is found in the example that passes`);
    }
  });
});
