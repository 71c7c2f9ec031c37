import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { funnelRules } from '../../src/lint/funnel-rules.js';
import { demoJson } from '../support/demo.js';
import { funnelExamples } from './examples/funnel.js';
import { contextOf, findingsOf, placesOf, wordsOf } from './support.js';

const funnel = (...stages: readonly object[]) => ({ funnels: [{ stages }] });
const listed = { id: 'listed', label: 'Listed', value: 480 };
const found = (json: object) => placesOf(findingsOf(funnelRules, json));
/** The findings of a funnel of a base and one stage. */
const shareOf = (base: object, stage: object) => found(funnel({ label: 'A', ...base }, { label: 'B', ...stage }));

const places = ['ashmoor', 'belmere', 'coldwick', 'dunmore', 'eastby', 'fenwick'];
/** A funnel of two measures for each of several places; figures by place. */
const byPlace = (figures: Readonly<Record<string, readonly (number | null)[]>>, second: object = {}) => ({
  regions: places.map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1) })),
  measures: [
    { id: 'listed', label: 'Listed' },
    { id: 'done', label: 'Done' },
  ],
  observations: Object.entries(figures).flatMap(([region, values]) =>
    values.flatMap((value, index) => (value === null ? [] : [{ measure: index ? 'done' : 'listed', region, value }])),
  ),
  funnels: [{ stages: [{ measure: 'listed' }, { measure: 'done', ...second }] }],
});
const measured = (stage: object, observation: object, more: object = {}) => ({
  measures: [{ id: 'm', label: 'Repairs done' }],
  observations: [{ measure: 'm', value: 395, ...observation }],
  funnels: [{ stages: [listed, { label: 'Done', measure: 'm', ...stage }], ...more }],
});

interface Case {
  readonly says: string;
  readonly json: object;
  /** Rule, severity and JSON Pointer of all findings. */
  readonly places: readonly string[];
  /** Message and fix of the last. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'a stage without a figure',
    json: funnelExamples.M401!.fails,
    places: ['M401 notice /funnels/0/stages/1/value'],
    en: [
      '“Done” has no figure; the chart says “not reported” in its place.',
      'Add "value" if a source prints it; else leave it, as a missing figure is never drawn as zero.',
    ],
    zh: [
      '“Done”没有数字，图中以“未报告”代替。',
      '来源中如有该数字，请补充 "value"；没有则保持原样，缺少的数字不会画成零。',
    ],
  },
  {
    says: 'a first stage without a figure, and no shares of it',
    json: funnel({ label: 'Listed', value: null }, { label: 'Done', value: 3 }),
    places: ['M401/first warning /funnels/0/stages/0/value'],
    en: [
      '“Listed” is the first stage and has no figure, so nothing can be a share of it.',
      'Add "value", or begin the funnel with a stage that has a figure.',
    ],
    zh: ['第一阶段“Listed”没有数字，其后各阶段无法计算占比。', '请补充 "value"，或让漏斗从有数字的阶段开始。'],
  },
  {
    says: 'a stage known only as a rate',
    json: funnel(listed, { label: 'Excellent', value: null, statedRate: 0.937 }),
    places: ['M401/rate notice /funnels/0/stages/1/value'],
    en: [
      '“Excellent” has a stated rate and no figure; the chart gives the rate in words.',
      'Add "value" if a source prints the number itself; else leave it.',
    ],
    zh: [
      '“Excellent”只有比率，没有数字，图中以文字说明该比率。',
      '来源中如印有该数字，请补充 "value"；没有则保持原样。',
    ],
  },
  {
    says: 'a measure without a figure, once for all places',
    json: byPlace({ ashmoor: [5, 4], belmere: [5, null], coldwick: [5, null] }),
    places: ['M401/measure notice /funnels/0/stages/1/measure'],
    en: [
      'In “Belmere” and “Coldwick”, “Done” has no figure, since none of its measure “Done” is known for it; the chart says “not reported” in its place.',
      'If a source prints it, add an observation of “Done” with the same region, category and programme; else leave it.',
    ],
    zh: [
      '“Belmere”和“Coldwick”的“Done”没有数字，因为没有与之相符的指标“Done”的数字；图中以“未报告”代替。',
      '来源中如有该数字，请在 observations 中为“Done”补充同一地区、类别和活动的一条；没有则保持原样。',
    ],
  },
  {
    says: 'a measure whose observation has no value',
    json: {
      regions: [{ id: 'belmere', name: 'Belmere' }],
      measures: [{ id: 'done', label: 'Done' }],
      observations: [{ measure: 'done', region: 'belmere', value: null }],
      funnels: [{ region: 'belmere', stages: [listed, { measure: 'done' }] }],
    },
    places: ['M401/observation notice /funnels/0/stages/1/measure'],
    en: [
      '“Done” has no figure, since the observation of its measure “Done” has no value; the chart says “not reported” in its place.',
      'If a source prints it, give that observation of “Done” its "value"; else leave it.',
    ],
    zh: [
      '“Done”没有数字，因为指标“Done”的相应条目没有值；图中以“未报告”代替。',
      '来源中如有该数字，请为“Done”的这一条补充 "value"；没有则保持原样。',
    ],
  },
  ...[{ category: 'roads' }, { kind: 'target' }, { asOf: '2026' }].map((other) => ({
    says: `a measure of which only another figure has no value: ${JSON.stringify(other)}`,
    json: {
      ...measured({ of: null }, { value: null, ...other }, { asOf: '2025-06-30' }),
      categories: [{ id: 'roads', label: 'Roads' }],
    },
    places: ['M401/measure notice /funnels/0/stages/1/measure'],
    en: [
      '“Done” has no figure, since none of its measure “Repairs done” is known for it; the chart says “not reported” in its place.',
      'If a source prints it, add an observation of “Repairs done” with the same region, category and programme; else leave it.',
    ],
    zh: [
      '“Done”没有数字，因为没有与之相符的指标“Repairs done”的数字；图中以“未报告”代替。',
      '来源中如有该数字，请在 observations 中为“Repairs done”补充同一地区、类别和活动的一条；没有则保持原样。',
    ],
  })),
  {
    says: 'a first measure whose observation has no value',
    json: measured({ of: null }, { value: null }, { stages: [{ measure: 'm' }, { label: 'Done', value: 4 }] }),
    places: ['M401/first warning /funnels/0/stages/0/measure'],
    en: [
      '“Repairs done” is the first stage and has no figure, so nothing can be a share of it.',
      'Give the observation of “Repairs done” its "value".',
    ],
    zh: [
      '第一阶段“Repairs done”没有数字，其后各阶段无法计算占比。',
      '请为 observations 中“Repairs done”的条目补充 "value"。',
    ],
  },
  {
    says: 'a first measure without a figure in more places than a message can name',
    json: byPlace(Object.fromEntries(places.map((place) => [place, [null, 4]]))),
    places: ['M401/first warning /funnels/0/stages/0/measure'],
    en: [
      'In 6 places (first “Ashmoor”, “Belmere” and “Coldwick”), “Listed” is the first stage and has no figure, so nothing can be a share of it.',
      'Add an observation of “Listed”.',
    ],
    zh: [
      '“Ashmoor”、“Belmere”和“Coldwick”等6地的第一阶段“Listed”没有数字，其后各阶段无法计算占比。',
      '请在 observations 中补充“Listed”的数字。',
    ],
  },
  {
    says: 'a stage larger than its base',
    json: funnelExamples.M402!.fails,
    places: ['M402 warning /funnels/0/stages/1/value'],
    en: [
      '“Done” (481) is larger than “Listed” (480), whose part it is said to be.',
      'Correct the figure that is wrong; if it is not a part of “Listed”, write "of": null.',
    ],
    zh: ['“Done”（481）大于其基数“Listed”（480）。', '请更正有误的数字；如果它不是“Listed”的一部分，请写 "of": null。'],
  },
  {
    says: 'a figure of a measure larger than its base, by place, and nothing of its rate',
    json: byPlace({ ashmoor: [5, 4], belmere: [5, 6] }, { statedRate: 0.8 }),
    places: ['M402 warning /funnels/0/stages/1/measure'],
    en: [
      'In “Belmere”, “Done” (6) is larger than “Listed” (5), whose part it is said to be.',
      'Correct the figure that is wrong; if it is not a part of “Listed”, write "of": null.',
    ],
    zh: [
      '“Belmere”的“Done”（6）大于其基数“Listed”（5）。',
      '请更正有误的数字；如果它不是“Listed”的一部分，请写 "of": null。',
    ],
  },
  {
    says: 'a rate that does not fit',
    json: funnelExamples.M403!.fails,
    places: ['M403 warning /funnels/0/stages/1/statedRate'],
    en: [
      '“Done” says 97%, but 395 of 480 is 82.3%.',
      'If it is a share of something else, write "of": null; a base near 407 would fit 97%.',
    ],
    zh: ['“Done”写的是97%，但395占480的82.3%。', '如果它是其他基数的占比，请写 "of": null；基数约为407时才合97%。'],
  },
  {
    says: 'a rate that an inexact figure cannot reach',
    json: funnel(listed, {
      label: 'Done',
      value: 300,
      qualifier: 'under',
      statedRate: 0.97,
      statedRateQualifier: 'over',
    }),
    places: ['M403 warning /funnels/0/stages/1/statedRate'],
    en: [
      '“Done” says over 97%, but nearly 300 of 480 is at most 62.5%.',
      'If it is a share of something else, write "of": null.',
    ],
    zh: ['“Done”写的是超过97%，但近300占480的不超过62.5%。', '如果它是其他基数的占比，请写 "of": null。'],
  },
  {
    says: 'a rate that fits the first stage of the chain',
    json: funnel(listed, { label: 'Begun', value: 420 }, { label: 'Done', value: 395, statedRate: 0.82 }),
    places: ['M403/other warning /funnels/0/stages/2/statedRate'],
    en: [
      '“Done” says 82%, but 395 of 420 is 94%.',
      'The rate fits “Listed”: if it is a share of that, write "of": "listed".',
    ],
    zh: ['“Done”写的是82%，但395占420的94%。', '该比率与“Listed”相符：如果以它为基数，请写 "of": "listed"。'],
  },
  {
    says: 'a funnel that says nothing',
    json: funnelExamples.M404!.fails,
    places: ['M404 notice /funnels/0/stages'],
    en: [
      'Both stages of this funnel are 480, so it shows no difference.',
      'Check that each stage has its own figure; if all was done, a sentence says it better than a chart.',
    ],
    zh: [
      '这个漏斗的两个阶段都是480，看不出差别。',
      '请核对各阶段是否都是自己的数字；如果确已全部完成，用一句话说明比画图更清楚。',
    ],
  },
  {
    says: 'a funnel that says nothing in some places',
    json: byPlace({ ashmoor: [5, 5], belmere: [5, 4], coldwick: [7, 7] }),
    places: ['M404/places notice /funnels/0/stages'],
    en: [
      'Both stages of this funnel are equal in “Ashmoor” and “Coldwick”, so it shows no difference there.',
      'Check that each stage has its own figure; if all was done, a sentence says it better than a chart.',
    ],
    zh: [
      '“Ashmoor”和“Coldwick”的漏斗中两个阶段都相等，看不出差别。',
      '请核对各阶段是否都是自己的数字；如果确已全部完成，用一句话说明比画图更清楚。',
    ],
  },
  {
    says: 'a stage of other things than its base, and nothing of its size',
    json: funnel({ ...listed, counts: 'items' }, { label: 'Visitors', value: 3000, counts: 'people', statedRate: 0.9 }),
    places: ['M405 warning /funnels/0/stages/1/counts'],
    en: [
      '“Visitors” counts people, but “Listed”, whose part it is said to be, counts items.',
      'If it is a count of its own, write "of": null; else correct "counts".',
    ],
    zh: [
      '“Visitors”的计数对象是人数，而其基数“Listed”是事项。',
      '如果它是另外统计的数字，请写 "of": null；否则请更正 "counts"。',
    ],
  },
  {
    says: 'a value that differs from the figure of its measure',
    json: measured({ value: 359 }, { asOf: '2021-12-31' }),
    places: ['M406 warning /funnels/0/stages/1/value'],
    en: [
      '“Done” is 359 here, but the figure of its measure “Repairs done” is 395 (as of 31 December 2021).',
      'Correct the one that is wrong, or delete "value": the figure of the measure is then taken.',
    ],
    zh: [
      '“Done”在此处是359，而其指标“Repairs done”的数字是395（截至2021年12月31日）。',
      '请更正有误的一个，或删去 "value"，改用指标的数字。',
    ],
  },
  {
    says: 'a value of null before the figure of its measure, and no stage without a figure',
    json: measured({ value: null }, {}),
    places: ['M406/hidden warning /funnels/0/stages/1/value'],
    en: [
      '“Done” has "value": null, which hides the figure of its measure “Repairs done”, 395.',
      'Delete "value": the figure of the measure is then taken.',
    ],
    zh: ['“Done”写的是 "value": null，掩盖了其指标“Repairs done”的数字395。', '请删去 "value"，改用指标的数字。'],
  },
];

describe('funnelRules', () => {
  for (const { says, json, places: expected, en, zh } of cases) {
    test(`finds ${says}`, () => {
      const findings = findingsOf(funnelRules, json);
      assert.deepEqual(placesOf(findings), expected, says);
      assert.deepEqual(wordsOf(findings.at(-1)!), { en, zh }, says);
    });
  }

  for (const [rule, { fails, passes }] of Object.entries(funnelExamples)) {
    test(`${rule}: its examples fail and pass`, () => {
      assert.deepEqual([...new Set(findingsOf(funnelRules, fails).map((finding) => finding.rule))], [rule], rule);
      assert.deepEqual(found(passes), [], rule);
    });
  }
});

describe('M401', () => {
  test('says nothing of gates, also where one comes first', () => {
    const gate = { label: 'Review', kind: 'gate' };
    assert.deepEqual(found(funnel(gate, listed, gate, { label: 'Done', value: 3 })), [], 'gates');
    assert.deepEqual(
      found(funnel(gate, { label: 'Listed', value: null })),
      ['M401/first warning /funnels/0/stages/1/value'],
      'the first that could have a figure',
    );
  });

  test('leaves to the reader and the model what they have reported', () => {
    assert.deepEqual(found(funnel(listed, { label: 'Done', value: '395' })), [], 'a text for a number');
    assert.deepEqual(found(funnel(listed, { label: 'Done', measure: 'nowhere' })), [], 'a measure that does not exist');
  });

  test('takes zero for a figure', () => assert.deepEqual(shareOf({ value: 4 }, { value: 0 }), [], 'zero'));
});

describe('M402', () => {
  const cannot = ['M402 warning /funnels/0/stages/1/value'];
  const over = (value: number) => ({ value, qualifier: 'over' });
  const pairs: readonly (readonly [string, object, object, readonly string[]])[] = [
    ['more than nothing', { value: 0 }, { value: 1 }, cannot],
    ['nothing of nothing', { value: 0, counts: 'items' }, { value: 0 }, ['M404 notice /funnels/0/stages']],
    ['over 480 of 480', { value: 480 }, over(480), cannot],
    ['at least 480 of 480', { value: 480 }, { value: 480, qualifier: 'atLeast' }, []],
    ['over 480 of over 400', over(400), over(480), []],
    ['about 500 of 480', { value: 480 }, { value: 500, qualifier: 'about' }, []],
    ['481 of under 481', { value: 481, qualifier: 'under' }, { value: 481 }, cannot],
    ['500 of 480 to 520', { value: null, qualifier: 'range', low: 480, high: 520 }, { value: 500 }, []],
    ['10,400 of 10,000 rounded to 1,000', { value: 10000, roundedTo: 1000 }, { value: 10400 }, []],
    ['10,600 of 10,000 rounded to 1,000', { value: 10000, roundedTo: 1000 }, { value: 10600 }, cannot],
    ['a huge number of a huge one', { value: 1e300 }, { value: 1e308 }, cannot],
    ['a stage of no known base', { value: null }, { value: 3 }, ['M401/first warning /funnels/0/stages/0/value']],
    ['a separate count', { value: 480 }, { value: 500, of: null }, []],
    ['another unit, which is M325', { value: 1.2, unit: '万件' }, { value: 9000, unit: '件' }, []],
  ];
  for (const [says, base, stage, expected] of pairs) {
    test(`${says}: ${expected.length} found`, () => assert.deepEqual(shareOf(base, stage), expected, says));
  }

  test('says nothing of decompositions, whose stages grow', () => {
    const kind = 'decomposition';
    const stages = [listed, { label: 'Items', value: 900, counts: 'events', statedRate: 0.1 }];
    assert.deepEqual(found({ funnels: [{ kind, stages }] }), [], 'larger');
    assert.deepEqual(found({ funnels: [{ kind, stages: [listed, listed] }] }), [], 'equal');
  });
});

describe('M403', () => {
  const misfit = ['M403 warning /funnels/0/stages/1/statedRate'];
  const rated = (value: object, statedRate: number, more: object = {}) =>
    shareOf({ value: 10000 }, { ...value, statedRate, ...more });

  test('takes a rate that was cut off, rounded or rounded up', () => {
    for (const value of [9801, 9850, 9900, 9999]) assert.deepEqual(rated({ value }, 0.99), [], `99% of ${value}`);
    for (const value of [9800, 9700]) assert.deepEqual(rated({ value }, 0.99), misfit, `99% of ${value}`);
    assert.deepEqual(shareOf({ value: 10000 }, { value: 10000, statedRate: 0.99 }).includes(misfit[0]!), true, 'all');
  });

  test('takes the decimals that are printed', () => {
    assert.deepEqual(rated({ value: 9375 }, 0.937), [], '93.7%');
    assert.deepEqual(rated({ value: 9381 }, 0.937), misfit, '93.7% of 93.81%');
    assert.deepEqual(rated({ value: 5000 }, 0.5), [], '50%');
    assert.deepEqual(rated({ value: 5123 }, 0.5), misfit, '50% of 51.23%');
    assert.deepEqual(rated({ value: 1 }, 1e-7), misfit, 'a very small rate');
  });

  test('takes tenths where the quote speaks of them', () => {
    assert.deepEqual(rated({ value: 8700 }, 0.9, { statedRateQuote: '\u8fd1\u4e5d\u6210' }), [], '\u4e5d\u6210');
    assert.deepEqual(rated({ value: 8700 }, 0.9, { quote: 'nine in ten' }), [], 'nine in ten');
    assert.deepEqual(rated({ value: 8700 }, 0.9, { quote: '\u5b8c\u6210\u7387\u8fbe90%' }), misfit, '90%');
  });

  test('is sure, or says nothing', () => {
    const inexact = (qualifier: string, value: number) => ({ value, qualifier });
    assert.deepEqual(rated(inexact('about', 5000), 0.97), [], 'about half');
    assert.deepEqual(rated(inexact('over', 5000), 0.97), [], 'over half');
    assert.deepEqual(rated(inexact('over', 9000), 0.85), misfit, 'over 90%, said to be 85%');
    assert.deepEqual(rated({ value: 9000, roundedTo: 1000 }, 0.94), [], '85 to 95%');
    assert.deepEqual(rated({ value: 5000 }, 0.97, { statedRateQualifier: 'about' }), [], 'about 97%');
    assert.deepEqual(rated({ value: 5000 }, 0.4, { statedRateQualifier: 'over' }), [], 'over 40%');
    assert.deepEqual(rated({ value: 5000 }, 0.6, { statedRateQualifier: 'atLeast' }), misfit, 'at least 60%');
    assert.deepEqual(rated({ value: 5000 }, 0.4, { statedRateQualifier: 'atMost' }), misfit, 'at most 40%');
    assert.deepEqual(shareOf({ value: 0 }, { value: 0, statedRate: 0.5 }).includes(misfit[0]!), false, 'of nothing');
  });

  test('never checks a separate count, nor the first stage', () => {
    assert.deepEqual(rated({ value: 1 }, 0.97, { of: null }), [], 'separate');
    assert.deepEqual(found(funnel({ ...listed, statedRate: 0.1 })), [], 'first');
  });

  test('names the base near which the 97% of Zhangye would fit', () => {
    const zhangye = demoJson('zhangye') as { funnels: { stages: Record<string, unknown>[] }[] };
    const index = zhangye.funnels.findIndex(({ stages }) => stages.some(({ value }) => value === 25832));
    const { stages } = zhangye.funnels[index]!;
    const separate = stages.findIndex(({ value }) => value === 25832);
    assert.equal(stages[separate]!.of, null, 'in the document it is a separate count');
    assert.deepEqual(found(zhangye), [], 'and nothing is wrong');
    stages[separate]!.of = stages[0]!.id;
    const findings = findingsOf(funnelRules, zhangye);
    const pointer = `/funnels/${index}/stages/${separate}/statedRate`;
    assert.deepEqual(placesOf(findings), [`M403 warning ${pointer}`], 'as a part of the projects it does not fit');
    const [message, fix] = wordsOf(findings[0]!).en;
    assert.match(message!, /says 97%, but 25,832 of 29,206 is 88\.4%\.$/);
    assert.match(fix!, /write "of": null; a base near 26,630 would fit 97%\.$/);
  });
});

describe('M404', () => {
  const equal = ['M404 notice /funnels/0/stages'];
  test('wants two stages or more, all exact', () => {
    assert.deepEqual(found(funnel(listed)), [], 'one stage');
    assert.deepEqual(shareOf({ value: 5, qualifier: 'over' }, { value: 5, qualifier: 'atMost' }), [], 'inexact');
    assert.deepEqual(shareOf({ value: 5000, roundedTo: 1000 }, { value: 5000 }), [], 'rounded');
    assert.deepEqual(shareOf({ value: 5 }, { value: 5 }), equal, 'equal');
  });

  test('looks at neither gates nor separate counts', () => {
    assert.deepEqual(
      found(funnel({ label: 'A', value: 5 }, { label: 'G', kind: 'gate' }, { label: 'B', value: 5 })),
      equal,
      'gate',
    );
    assert.deepEqual(shareOf({ value: 5 }, { value: 5, of: null }), [], 'separate');
  });
});

describe('M405', () => {
  const chain = (...counts: readonly (string | undefined)[]) =>
    found(
      funnel(...counts.map((it, index) => ({ label: `S${index}`, value: 9 - index, ...(it ? { counts: it } : {}) }))),
    );

  test('says nothing where a stage does not say what it counts', () => {
    assert.deepEqual(chain('items', undefined), [], 'unknown');
    assert.deepEqual(chain('items', 'other'), [], 'other');
    assert.deepEqual(chain('items', 'items'), [], 'the same');
  });

  test('reports one change once, whatever follows', () => {
    const at = (index: number) => `M405 warning /funnels/0/stages/${index}/counts`;
    assert.deepEqual(chain('items', 'people', 'people'), [at(1)], 'and goes on');
    assert.deepEqual(chain('items', 'people', 'items'), [at(1)], 'and goes back');
    assert.deepEqual(chain('items', 'people', 'events'), [at(1), at(2)], 'and changes again');
  });

  test('takes what the measure counts', () => {
    const measures = [{ id: 'm', label: 'M', counts: 'people' }];
    const observations = [{ measure: 'm', value: 3 }];
    const stages = [{ ...listed, counts: 'items' }, { measure: 'm' }];
    const expected = ['M405 warning /funnels/0/stages/1/measure'];
    assert.deepEqual(found({ measures, observations, funnels: [{ stages }] }), expected, 'of its measure');
  });
});

describe('M406', () => {
  const differs = ['M406 warning /funnels/0/stages/1/value'];
  const given = (stage: object, observation: object, more: object = {}) => found(measured(stage, observation, more));

  test('compares by bounds', () => {
    assert.deepEqual(given({ value: 300, qualifier: 'over' }, {}), [], '395 is over 300');
    assert.deepEqual(given({ value: 400, qualifier: 'over' }, {}), differs, '395 is not over 400');
    assert.deepEqual(given({ value: 400, qualifier: 'about' }, {}), [], 'about');
    assert.deepEqual(given({ value: 395, qualifier: 'under' }, {}), differs, '395 is not under 395');
    assert.deepEqual(given({ value: 400 }, { value: null }), [], 'no figure');
  });

  test('compares with the figure of the same place, category, scope and kind', () => {
    for (const other of [{ kind: 'target' }, { region: 'r' }, { category: 'c' }, { scope: 'Schools' }]) {
      const more = 'region' in other ? { region: 'q' } : {};
      const json = {
        ...measured({ value: 359 }, other, more),
        regions: ['q', 'r'].map((id) => ({ id, name: id })),
        categories: [{ id: 'c', label: 'C' }],
      };
      assert.deepEqual(found(json), [], JSON.stringify(other));
    }
  });

  test('compares with the latest figure, or that of the date given', () => {
    const json = (stage: object) => ({
      ...measured(stage, {}),
      observations: [
        { measure: 'm', value: 395, asOf: '2021-12' },
        { measure: 'm', value: 359, asOf: '2021-06' },
      ],
    });
    assert.deepEqual(found(json({ value: 359 })), differs, 'the latest');
    assert.deepEqual(found(json({ value: 359, asOf: '2021-06-30' })), [], 'that of June');
    assert.deepEqual(found(json({ value: 359, asOf: '2021-01' })), [], 'none of January');
  });
});

describe('funnels with odd names', () => {
  test('are found by their ids, however odd', () => {
    const stage = { label: 'A', value: null };
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const funnels = [{ id, stages: [listed] }, { stages: [stage] }, { id, stages: [{ ...stage, id }] }];
      const expected = [1, 2].map((index) => `M401/first warning /funnels/${index}/stages/0/value`);
      assert.deepEqual(found({ funnels }), expected, id);
    }
  });

  test('keep their places after entries that cannot be read', () => {
    const json = { funnels: [null, {}, { stages: [7, listed, { label: 'B', value: 500 }] }] };
    assert.deepEqual(found(json), ['M402 warning /funnels/2/stages/2/value'], 'places in the file');
  });

  test('take 20,000 funnels at once', { timeout: 60_000 }, () => {
    const context = contextOf({ funnels: Array.from({ length: 20_000 }, () => ({ stages: [listed, listed] })) });
    funnelRules(context);
    assert.equal(context.findings.length, 20_000, 'each of them is a finding');
  });
});
