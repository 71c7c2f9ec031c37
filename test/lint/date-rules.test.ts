import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateRules } from '../../src/lint/date-rules.js';
import { dateExamples } from './examples/date.js';
import { contextOf, findingsOf, placesOf, wordsOf } from './support.js';

const found = (json: object) => placesOf(findingsOf(dateRules, json));
const entry = (more: object) => ({ title: 'Opening', ...more });
/** A document of one milestone. */
const one = (milestone: object, more: object = {}) => ({ milestones: [entry(milestone)], ...more });
/** A document of one task. */
const task = (more: object, document: object = {}) => ({
  tasks: [{ id: 'road', title: 'Road', ...more }],
  ...document,
});
const many = (count: number, more: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => ({ id: `m${index}`, title: `Opening ${index + 1}`, ...more(index) }));

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
    says: 'a date outside the period',
    json: dateExamples.M501!.fails,
    places: ['M501 warning /milestones/0/planned'],
    en: [
      'The planned date of “Opening”, July 2012, lies outside the period of the campaign (2021).',
      'Correct the date, or widen "period".',
    ],
    zh: ['“Opening”的计划日期（2012年7月）不在活动期间（2021年）之内。', '请更正日期，或放宽 "period"。'],
  },
  {
    says: 'a task done outside the period',
    json: task({ due: '2021-06', done: '2012-06-30' }, { period: '2021-02/2021-12' }),
    places: ['M501 warning /tasks/0/done'],
    en: [
      'The date of completion of “Road”, 30 June 2012, lies outside the period of the campaign (February 2021 to December 2021).',
      'Correct the date, or widen "period".',
    ],
    zh: [
      '“Road”的完成日期（2012年6月30日）不在活动期间（2021年2月至2021年12月）之内。',
      '请更正日期，或放宽 "period"。',
    ],
  },
  {
    says: 'a period in which nothing lies, once',
    json: { period: '2012', milestones: many(4, (index) => ({ actual: `2021-0${index + 1}` })) },
    places: ['M501/all warning /period'],
    en: [
      'All 4 milestones and tasks with a date lie outside the period of the campaign (2012).',
      'Correct "period"; check the year first.',
    ],
    zh: ['所有4个有日期的时间节点和任务都不在活动期间（2012年）之内。', '请更正 "period"，先核对年份。'],
  },
  {
    says: 'a span that was over before it was to begin',
    json: dateExamples.M502!.fails,
    places: ['M502 warning /milestones/0/actual'],
    en: [
      '“Opening” was over (January 2021 to February 2021) before it was to begin (March 2021 to April 2021).',
      'Correct the date that is wrong; check the year first.',
    ],
    zh: [
      '“Opening”在计划开始（2021年3月至2021年4月）之前就已结束（2021年1月至2021年2月）。',
      '请更正有误的日期，先核对年份。',
    ],
  },
  {
    says: 'something met without a date',
    json: one({ planned: '2021-04', status: 'met' }),
    places: ['M502/met notice /milestones/0/status'],
    en: [
      '“Opening” is met, but no date says when.',
      'Add "actual" if a source gives the date; "[..2021-12-31]" means on that day or before.',
    ],
    zh: [
      '“Opening”的状态为 met，但没有写明日期。',
      '来源中如有日期，请补充 "actual"；"[..2021-12-31]" 表示不晚于该日。',
    ],
  },
  {
    says: 'a task met without a date',
    json: task({ status: 'met' }),
    places: ['M502/met notice /tasks/0/status'],
    en: [
      '“Road” is met, but no date says when.',
      'Add "done" if a source gives the date; "[..2021-12-31]" means on that day or before.',
    ],
    zh: ['“Road”的状态为 met，但没有写明日期。', '来源中如有日期，请补充 "done"；"[..2021-12-31]" 表示不晚于该日。'],
  },
  {
    says: 'many met without a date, once',
    json: { milestones: many(4, (index) => ({ planned: `2021-0${index + 1}`, status: 'met' })) },
    places: ['M502/metMany notice /milestones'],
    en: [
      '4 entries of this list, “Opening 1” the first, are met without a date that says when.',
      'Add "actual" where a source gives the date; "[..2021-12-31]" means on that day or before.',
    ],
    zh: [
      '此列表中有4项（首项为“Opening 1”）的状态为 met，但没有写明日期。',
      '来源中如有日期，请补充 "actual"；"[..2021-12-31]" 表示不晚于该日。',
    ],
  },
  {
    says: 'a plan whose outcome is not known',
    json: dateExamples.M503!.fails,
    places: ['M503 notice /milestones/0/planned'],
    en: [
      '“Opening” was planned for March 2021, and as of 8 April 2021 nothing says what came of it; the chart leaves it open.',
      'If a source says what came of it, set "status" and add "actual"; else leave it.',
    ],
    zh: [
      '“Opening”计划于2021年3月，而截至2021年4月8日没有写明结果，图中不作判断。',
      '来源中如有结果，请填写 "status" 并补充 "actual"；没有则保持原样。',
    ],
  },
  {
    says: 'a task whose outcome is not known',
    json: task({ due: '2021-03', status: 'inProgress', asOf: '2021-12-31' }),
    places: ['M503 notice /tasks/0/due'],
    en: [
      '“Road” was planned for March 2021, and as of 31 December 2021 nothing says what came of it; the chart leaves it open.',
      'If a source says what came of it, set "status" and add "done"; else leave it.',
    ],
    zh: [
      '“Road”计划于2021年3月，而截至2021年12月31日没有写明结果，图中不作判断。',
      '来源中如有结果，请填写 "status" 并补充 "done"；没有则保持原样。',
    ],
  },
  {
    says: 'an as-of date after the last change',
    json: dateExamples.M504!.fails,
    places: ['M504 warning /asOf'],
    en: [
      'The as-of date 8 April 2021 is later than the last change of the file, 7 April 2021.',
      'Correct the as-of date, or bring "updated" up to date.',
    ],
    zh: ['数据日期（2021年4月8日）晚于文件的更新日期（2021年4月7日）。', '请更正数据日期，或更新 "updated"。'],
  },
  {
    says: 'many as-of dates after the last change, once',
    json: { updated: '2021', milestones: many(4, (index) => ({ actual: '2021-01', asOf: `2022-01-0${index + 1}` })) },
    places: ['M504/many warning /updated'],
    en: [
      '4 as-of dates are later than the last change of the file, 2021; the latest of them is 4 January 2022.',
      'Bring "updated" up to date.',
    ],
    zh: ['有4个数据日期晚于文件的更新日期（2021年），其中最晚的是2022年1月4日。', '请更新 "updated"。'],
  },
  {
    says: 'a day that no calendar has',
    json: dateExamples.M505!.fails,
    places: ['M505 error /updated'],
    en: [
      '/updated is "2022-02-30", which is not a date of this format.',
      'Write a date such as 2021-06-30, 2021-06, 2021-06-01/2021-06-10 or [2021-06-01..2021-06-10].',
    ],
    zh: [
      '/updated 是 "2022-02-30"，不是本格式的日期。',
      '请写成 2021-06-30、2021-06、2021-06-01/2021-06-10 或 [2021-06-01..2021-06-10] 等形式。',
    ],
  },
  {
    says: 'words that mean another date',
    json: dateExamples.M507!.fails,
    places: ['M507 warning /milestones/0/dateText/en'],
    en: [
      'The words printed for “Opening”, “in early June”, and its date, July 2021, do not agree.',
      'Correct the date, or the words in "dateText".',
    ],
    zh: ['“Opening”的原文日期“in early June”与所填日期（2021年7月）不符。', '请更正日期，或更正 "dateText" 中的文字。'],
  },
  {
    says: 'something scheduled that has happened',
    json: dateExamples.M508!.fails,
    places: ['M508/scheduled notice /milestones/0/status'],
    en: [
      '“Opening” is “scheduled”, but has a date on which it happened, 1 April 2021.',
      'Write "status": "met"; or, if it is still to come, move the date from "actual" to "planned".',
    ],
    zh: [
      '“Opening”的状态为 scheduled，却已有实际日期（2021年4月1日）。',
      '请改为 "status": "met"；如果尚未发生，请把日期从 "actual" 移到 "planned"。',
    ],
  },
  {
    says: 'a task that is scheduled and done',
    json: task({ status: 'scheduled', due: '2021-06', done: '2021-05' }),
    places: ['M508/scheduled notice /tasks/0/status'],
    en: [
      '“Road” is “scheduled”, but has a date on which it happened, May 2021.',
      'Write "status": "met"; or, if it is still to come, move the date from "done" to "due".',
    ],
    zh: [
      '“Road”的状态为 scheduled，却已有完成日期（2021年5月）。',
      '请改为 "status": "met"；如果尚未发生，请把日期从 "done" 移到 "due"。',
    ],
  },
  {
    says: 'a milestone that stands twice, at the later',
    json: {
      milestones: [
        { id: 'a', title: { en: 'Opening', zh: '\u5f00\u5de5' }, actual: '2021-04', locator: 'p. 1' },
        { id: 'b', title: { zh: '\u5f00\u5de5', en: 'Opening' }, actual: '2021-04', kind: 'event', quote: 'April' },
      ],
    },
    places: ['M508/twin notice /milestones/1'],
    en: [
      '“Opening” stands twice: its title, place and dates are those of /milestones/0.',
      'Delete one of the two, or say in the titles what tells them apart.',
    ],
    zh: ['“开工”重复：标题、地点和日期都与 /milestones/0 相同。', '请删去其中一个，或在标题中写明区别。'],
  },
];

describe('dateRules', () => {
  for (const { says, json, places: expected, en, zh } of cases) {
    test(`finds ${says}`, () => {
      const findings = findingsOf(dateRules, json);
      assert.deepEqual(placesOf(findings), expected, says);
      assert.deepEqual(wordsOf(findings.at(-1)!), { en, zh }, says);
    });
  }

  for (const [rule, { fails, passes }] of Object.entries(dateExamples)) {
    test(`${rule}: its examples fail and pass`, () => {
      assert.deepEqual([...new Set(findingsOf(dateRules, fails).map((finding) => finding.rule))], [rule], rule);
      assert.deepEqual(found(passes), [], rule);
    });
  }

  test('leaves dates that are none to the model', () => {
    const json = { period: '2021', updated: '2021', asOf: '2021-02-30' };
    assert.deepEqual(
      found(one({ planned: '2021-02-30', dateText: '3\u6708', status: 'scheduled' }, json)),
      [],
      'planned',
    );
    assert.deepEqual(found(one({ planned: '2021-03', actual: '2021-02-30', status: 'met' }, json)), [], 'actual');
    assert.deepEqual(found(one({ planned: '2021-03', actual: 7, status: 'met' }, json)), [], 'a number for a date');
    assert.deepEqual(found({ updated: 'June' }), [], 'what the reader reports');
  });

  test('takes 20,000 milestones and 20,000 tasks at once', { timeout: 60_000 }, () => {
    const milestones = many(20_000, (index) => ({ planned: `2021-0${(index % 9) + 1}`, dateText: { en: 'in July' } }));
    const tasks = milestones.map(({ id, title }) => ({ id, title, due: '2021-07' }));
    const context = contextOf({ asOf: '2022', updated: '2021', period: '2020', milestones, tasks });
    dateRules(context);
  });

  test('takes ids and texts that name parts of every object', () => {
    const milestones = ['__proto__', 'constructor'].map((id) => ({ id, title: id, planned: '2021-03' }));
    const json = JSON.parse('{"dateText":{"__proto__":"April"}}') as object;
    const expected = [0, 1].map((index) => `M503 notice /milestones/${index}/planned`);
    assert.deepEqual(
      found({ asOf: '2021-06', milestones: milestones.map((it) => ({ ...it, ...json })) }),
      expected,
      'names',
    );
  });
});

describe('M501', () => {
  const outside = ['M501 warning /milestones/0/planned'];
  const planned = (date: string, period: string) => found(one({ planned: date }, { period }));

  test('is sure, or says nothing', () => {
    assert.deepEqual(planned('2021-12', '2021'), [], 'within');
    assert.deepEqual(planned('2021-12/2022-02', '2021'), [], 'partly within');
    assert.deepEqual(planned('2022', '2021-03/2022-01'), [], 'perhaps within');
    assert.deepEqual(planned('2022-01-01', '2021'), outside, 'the day after');
    assert.deepEqual(planned('2020-12-31', '2021'), outside, 'the day before');
    assert.deepEqual(planned('2020-12~', '2021'), [], 'about');
    assert.deepEqual(planned('2020-12', '2021?'), [], 'a period that is uncertain');
  });

  test('knows periods and dates that are open', () => {
    assert.deepEqual(planned('2030', '2021-03/..'), [], 'a period that goes on');
    assert.deepEqual(planned('2020', '2021-03/'), outside, 'before one whose end is not known');
    assert.deepEqual(planned('[..2020]', '2021'), outside, 'in 2020 or before');
    assert.deepEqual(planned('[2020..]', '2021'), [], 'in 2020 or after');
    assert.deepEqual(found(one({ repeats: 'FREQ=DAILY' }, { period: '2021' })), [], 'no date');
  });

  test('reports one date of two', () => {
    assert.deepEqual(found(one({ planned: '2020-01', actual: '2020-02' }, { period: '2021' })), outside, 'the first');
  });
});

describe('M502', () => {
  const early = ['M502 warning /milestones/0/actual'];
  const dates = (kind: string, planned: string, actual: string) => found(one({ kind, planned, actual }));

  test('lets events, releases, reviews and deadlines be early', () => {
    assert.deepEqual(dates('deadline', '2021-01/2021-06', '2020-12'), [], 'a deadline');
    for (const kind of ['event', 'release', 'review']) assert.deepEqual(dates(kind, '2021-06', '2021-05'), [], kind);
    assert.deepEqual(found(task({ due: '2021-06', done: '2020' })), [], 'a task');
  });

  test('looks at spans and intervals', () => {
    assert.deepEqual(dates('span', '2021-06', '2021-05'), early, 'a span');
    for (const kind of ['event', 'release', 'review'])
      assert.deepEqual(dates(kind, '2021-06/2021-07', '2021-05'), early, `an interval: ${kind}`);
    assert.deepEqual(dates('span', '2021-06/..', '2021-05/..'), [], 'begun early, and going on');
    assert.deepEqual(dates('span', '2021-06', '2021-05~'), [], 'about');
    assert.deepEqual(dates('span', '2021-06', '2021-06'), [], 'the same month');
  });

  test('knows recurring duties, which are met without a date', () => {
    assert.deepEqual(found(one({ repeats: 'FREQ=DAILY', status: 'met' })), [], 'recurring');
  });
});

describe('M503', () => {
  const expected = ['M503 notice /milestones/0/planned'];
  const plan = (milestone: object, asOf = '2021-07-01') => found(one({ planned: '2021-06', ...milestone }, { asOf }));

  test('wants a plan that has passed, and no outcome', () => {
    assert.deepEqual(plan({}), expected, 'unknown');
    for (const status of ['scheduled', 'inProgress']) assert.deepEqual(plan({ status }), expected, status);
    for (const status of ['partiallyMet', 'notMet', 'stalled', 'cancelled'])
      assert.deepEqual(plan({ status }), [], status);
    assert.deepEqual(plan({ actual: '2021-06-30' }), [], 'it happened');
  });

  test('is sure that it has passed', () => {
    assert.deepEqual(plan({}, '2021-06-30'), [], 'the last day');
    assert.deepEqual(plan({}, '2021'), [], 'some time in the year');
    assert.deepEqual(plan({ planned: '2021-06~' }), [], 'about');
    assert.deepEqual(plan({ planned: '2021-03/..', kind: 'span' }), [], 'no end');
    assert.deepEqual(found(one({ planned: '2021-06' })), [], 'no as-of date');
  });

  test('takes the as-of date of the entry, or of its source', () => {
    assert.deepEqual(plan({ asOf: '2021-05' }), [], 'its own');
    const sources = [{ id: 's', title: 'S', published: '2021-05' }];
    assert.deepEqual(found(one({ planned: '2021-06', source: 's' }, { asOf: '2022', sources })), [], 'of its source');
  });

  test('exempts recurring duties', () => assert.deepEqual(plan({ repeats: 'FREQ=DAILY' }), [], 'recurring'));
});

describe('M504', () => {
  const updated = '2022-01-31';
  test('finds the as-of dates of entries, stages too', () => {
    const json = {
      updated,
      measures: [{ id: 'm', label: 'M' }],
      observations: [{ measure: 'm', value: 1, asOf: '2022-02-01' }],
      funnels: [{ asOf: '2022-01', stages: [{ label: 'A', value: 1, asOf: '2022-02' }] }],
    };
    const expected = ['M504 warning /observations/0/asOf', 'M504 warning /funnels/0/stages/0/asOf'];
    assert.deepEqual(found(json), expected, 'both');
  });

  test('is sure, or says nothing', () => {
    for (const asOf of ['2022', '2022-01-31', '2022-01', '[2022-01-01..]', '2022-02~']) {
      assert.deepEqual(found({ updated, asOf }), [], asOf);
    }
  });
});

describe('M505', () => {
  test('finds days of access that no calendar has', () => {
    const sources = [{ id: 's', title: 'S', accessed: '2021-13' }];
    assert.deepEqual(found({ sources }), ['M505 error /sources/0/accessed'], 'accessed');
  });
});

describe('M507', () => {
  const worded = (dateText: unknown, dates: object) => found(one({ dateText, ...dates }));
  const differs = ['M507 warning /milestones/0/dateText'];

  test('reads words in the year of the date', () => {
    assert.deepEqual(worded('6\u6708\u4e0a\u65ec', { planned: '[2021-06-01..2021-06-10]' }), [], '6\u6708\u4e0a\u65ec');
    assert.deepEqual(worded('6\u6708\u4e0a\u65ec', { planned: '2021-07' }), differs, '6\u6708\u4e0a\u65ec, July');
    assert.deepEqual(worded('2021\u5e746\u6708', { actual: '2012-06' }), differs, 'another year');
    assert.deepEqual(worded('6\u67082\u65e5', { actual: '2021-06' }), [], 'a day of the month');
    assert.deepEqual(worded('1\u6708', { actual: '[2020-12..2021-01]' }), [], 'in the second year');
    assert.deepEqual(worded('12\u6708', { actual: '[..2021-04-08]' }), [], 'in the year before');
    assert.deepEqual(
      worded('4\u6708\u5e95\u524d', { kind: 'deadline', planned: '2021-04' }),
      [],
      '4\u6708\u5e95\u524d',
    );
    assert.deepEqual(worded('5\u6708\u524d', { kind: 'deadline', planned: '2021-04' }), [], '5\u6708\u524d');
  });

  test('takes either date', () => {
    const dates = { planned: '2021-06', actual: '2021-08' };
    assert.deepEqual(worded('June', dates), [], 'planned');
    assert.deepEqual(worded('August', dates), [], 'actual');
    assert.deepEqual(worded('July', dates), differs, 'neither');
  });

  test('says nothing of words that it cannot read', () => {
    for (const words of ['', 'soon', '\u6bcf\u6708', '\u8fd1\u65e5', '2/3/2021', 'x'.repeat(5000), '\u5468\u62a5']) {
      assert.deepEqual(worded(words, { planned: '2021-07' }), [], words.slice(0, 20));
    }
    assert.deepEqual(worded('June', { repeats: 'FREQ=DAILY' }), [], 'no date');
    assert.deepEqual(worded('June', { planned: '2021-07~' }), [], 'about');
    assert.deepEqual(worded('about June', { planned: '2021-07' }), [], 'about, in words');
    assert.deepEqual(worded('\u53bb\u5e7412\u6708', { actual: '2021-12' }), [], '\u53bb\u5e74');
    assert.deepEqual(worded('June', { planned: '2010/2020' }), [], 'many years');
  });
});

describe('M508', () => {
  const twins = (first: object, second: object) => found({ milestones: [entry(first), entry(second)] });
  const actual = '2021-04';

  test('tells milestones apart by anything but id and citation', () => {
    const twin = ['M508/twin notice /milestones/1'];
    assert.deepEqual(twins({ actual, source: 's' }, { actual, note: 'N', status: 'met' }), twin, 'citation');
    for (const more of [
      { title: 'Closing' },
      { region: 'r' },
      { owner: { unit: 'U' } },
      { actual: '2021-05' },
      { kind: 'span' },
      { kind: 'release' },
      { kind: 'review' },
    ]) {
      assert.deepEqual(twins({ actual }, { actual, ...more }), [], JSON.stringify(more));
    }
  });

  test('reports each after the first, and survives what is deeply nested', () => {
    assert.deepEqual(found({ milestones: [1, 2, 3].map(() => entry({ actual })) }).length, 2, 'three');
    const deep = JSON.parse(`{"unit":"U","x-deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}`) as object;
    assert.deepEqual(
      twins({ actual, owner: deep }, { actual, owner: deep }),
      ['M508/twin notice /milestones/1'],
      'deep',
    );
  });
});
