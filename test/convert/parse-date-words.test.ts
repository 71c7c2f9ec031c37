import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  parseCadenceWords,
  parseDateWords,
  type DateWordsOptions,
  type UnreadableReason,
} from '../../src/convert/words.js';
import { parseDate } from '../../src/model/index.js';
import { hostileTexts, seeded } from '../support/random.js';

/** The date that is read, and its kind if the words say one: `2021-04 deadline`. */
function inShort(text: string, options?: DateWordsOptions): string {
  const date = parseDateWords(text, options);
  assert.ok(date.ok, `${text}: ${date.ok ? '' : date.reason}`);
  assert.ok(parseDate(date.edtf), `${text}: ${date.edtf} is no date of the profile`);
  assert.equal(date.text, text.trim());
  return date.kind === null ? date.edtf : `${date.edtf} ${date.kind}`;
}

function refused(text: string, reason: UnreadableReason, options?: DateWordsOptions): void {
  const words = parseDateWords(text, options);
  assert.ok(!words.ok, `${text} is read as ${JSON.stringify(words)}`);
  assert.equal(words.reason, reason, text);
  assert.equal(words.text, text);
  assert.ok(words.at >= 0 && words.at <= text.length, text);
}

const readable: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'thirds of a month as one day of them': [
    ['6月上旬', '[2021-06-01..2021-06-10]'],
    ['六月中旬', '[2021-06-11..2021-06-20]'],
    ['2月下旬', '[2021-02-21..2021-02-28]'],
    ['2020年2月下旬', '[2020-02-21..2020-02-29]'],
    ['12月下旬', '[2021-12-21..2021-12-31]'],
    ['6月初', '[2021-06-01..2021-06-10]'],
    ['6月末', '[2021-06-21..2021-06-30]'],
    ['6月底', '[2021-06-21..2021-06-30]'],
    ['early June 2021', '[2021-06-01..2021-06-10]'],
    ['the beginning of June', '[2021-06-01..2021-06-10]'],
    ['mid-May', '[2021-05-11..2021-05-20]'],
    ['mid May', '[2021-05-11..2021-05-20]'],
    ['late May', '[2021-05-21..2021-05-31]'],
    ['end of July', '[2021-07-21..2021-07-31]'],
  ],
  'what is due by the last day of a date': [
    ['4月底前', '2021-04 deadline'],
    ['7月底之前', '2021-07 deadline'],
    ['by the end of July', '2021-07 deadline'],
    ['before the end of June', '2021-06 deadline'],
    ['by end-July', '2021-07 deadline'],
    ['6月30日前', '2021-06-30 deadline'],
    ['6月30日之前', '2021-06-30 deadline'],
    ['before 30 June', '2021-06-30 deadline'],
    ['no later than 30 June 2021', '2021-06-30 deadline'],
    ['by mid-June', '[2021-06-11..2021-06-20] deadline'],
    ['年底前', '2021 deadline'],
    ['2022年底前', '2022 deadline'],
    ['by the end of 2022', '2022 deadline'],
    ['by the end of the year', '2021 deadline'],
    ['by the end of Q3', '2021-09 deadline'],
    ['三季度末前', '2021-09 deadline'],
  ],
  'days, months and years': [
    ['7月8日', '2021-07-08'],
    ['2022年7月8日', '2022-07-08'],
    ['2022 年 7 月 8 日', '2022-07-08'],
    ['\uff12\uff10\uff12\uff12年\uff17月', '2022-07'],
    ['2022-07-08', '2022-07-08'],
    ['2022-7-8', '2022-07-08'],
    ['2022/7/8', '2022-07-08'],
    ['2022.7.8', '2022-07-08'],
    ['13/2/2022', '2022-02-13'],
    ['2/13/2022', '2022-02-13'],
    ['7月', '2021-07'],
    ['十二月三十一日', '2021-12-31'],
    ['二〇二二年六月', '2022-06'],
    ['8 April 2022', '2022-04-08'],
    ['April 8, 2022', '2022-04-08'],
    ['APR 8', '2021-04-08'],
    ['Sept. 8', '2021-09-08'],
    ['8th April', '2021-04-08'],
    ['on 8 April', '2021-04-08'],
    ['4月8日下午', '2021-04-08'],
    ['2022年', '2022'],
    ['2022', '2022'],
    ['全年', '2021'],
    ['年内', '2021'],
    ['今年', '2021'],
    ['this year', '2021'],
    ['去年12月31日', '2020-12-31'],
    ['June last year', '2020-06'],
    ['截至2022年1月5日', '2022-01-05'],
    ['as of 5 January 2022', '2022-01-05'],
    ['8  April   2022', '2022-04-08'],
  ],
  'quarters, halves and ranges as intervals': [
    ['上半年', '2021-01/2021-06 span'],
    ['下半年', '2021-07/2021-12 span'],
    ['前三季度', '2021-01/2021-09 span'],
    ['一季度', '2021-01/2021-03 span'],
    ['第一季度', '2021-01/2021-03 span'],
    ['Q3 2021', '2021-07/2021-09 span'],
    ['third quarter of 2022', '2022-07/2022-09 span'],
    ['2022 Q3', '2022-07/2022-09 span'],
    ['H1 2022', '2022-01/2022-06 span'],
    ['first half of 2022', '2022-01/2022-06 span'],
    ['3月至5月', '2021-03/2021-05 span'],
    ['3\u20145月', '2021-03/2021-05 span'],
    ['从3月到5月', '2021-03/2021-05 span'],
    ['6月3-5日', '2021-06-03/2021-06-05 span'],
    ['1月1日\uff5e3日', '2021-01-01/2021-01-03 span'],
    ['一至三季度', '2021-01/2021-09 span'],
    ['6月上旬至7月中旬', '2021-06/2021-07 span'],
    ['6月上旬至6月下旬', '2021-06/2021-06 span'],
    ['3月至5月3日', '2021-03/2021-05-03 span'],
    ['March to May 2022', '2022-03/2022-05 span'],
    ['from 1 March to 3 May 2022', '2022-03-01/2022-05-03 span'],
    ['2022年3月1日至5月3日', '2022-03-01/2022-05-03 span'],
    ['1\u20133 May 2022', '2022-05-01/2022-05-03 span'],
    ['May 1-3, 2022', '2022-05-01/2022-05-03 span'],
    ['2021\u20142025', '2021/2025 span'],
    ['2021-03-01-2021-05-03', '2021-03-01/2021-05-03 span'],
  ],
  'what goes on since a date': [
    ['2021年6月以来', '2021-06/.. span'],
    ['自2021年3月以来', '2021-03/.. span'],
    ['自今年3月以来', '2021-03/.. span'],
    ['3月起', '2021-03/.. span'],
    ['since June 2021', '2021-06/.. span'],
    ['from June 2021 onwards', '2021-06/.. span'],
    ['6月上旬以来', '2021-06/.. span'],
  ],
  'several dates as a set': [
    ['8月\u30019月', '{2021-08,2021-09}'],
    ['8\u30019月', '{2021-08,2021-09}'],
    ['8月和9月', '{2021-08,2021-09}'],
    ['3月30日\u30014月1日', '{2021-03-30,2021-04-01}'],
    ['7月8日\u30019日', '{2021-07-08,2021-07-09}'],
    ['August and September 2022', '{2022-08,2022-09}'],
    ['August, September and October 2022', '{2022-08,2022-09,2022-10}'],
    ['April 8, 2021 and May 3, 2022', '{2021-04-08,2022-05-03}'],
  ],
  'doubt as a mark': [
    ['约2021年6月', '2021-06~'],
    ['2021年6月左右', '2021-06~'],
    ['about June 2021', '2021-06~'],
    ['circa June 2021', '2021-06~'],
    ['June 2021?', '2021-06?'],
    ['about June 2021?', '2021-06%'],
    ['about early June', '[2021-06-01~..2021-06-10~]'],
  ],
  'EDTF as it is': [
    ['2021-06', '2021-06'],
    ['2021-06~', '2021-06~'],
    ['2021-09/..', '2021-09/.. span'],
    ['2021-04-08/', '2021-04-08/ span'],
    ['[2021-06-01..2021-06-10]', '[2021-06-01..2021-06-10]'],
    ['{2021-08,2021-09}', '{2021-08,2021-09}'],
  ],
};

const unreadableWords: Readonly<Record<string, readonly (readonly [string, UnreadableReason])[]>> = {
  'what has two readings': [
    ['2/3/2021', 'ambiguous'],
    ['7/8', 'ambiguous'],
    ["'21", 'ambiguous'],
    ["June '21", 'ambiguous'],
    ['Jun-21', 'ambiguous'],
    ['21年7月', 'ambiguous'],
    ['by June', 'ambiguous'],
    ['6月前', 'ambiguous'],
    ['by 2025', 'ambiguous'],
    ['年底', 'ambiguous'],
    ['from June 2021', 'ambiguous'],
    ['since Q3 2021', 'ambiguous'],
    ['November to February 2021', 'ambiguous'],
    ['5月至3月', 'ambiguous'],
    ['5月至5月', 'ambiguous'],
    ['June to 2021', 'ambiguous'],
    ['8 June to June', 'ambiguous'],
    ['August 2020, September and October 2021', 'ambiguous'],
  ],
  'days that do not exist': [
    ['2月30日', 'impossible'],
    ['2021年2月29日', 'impossible'],
    ['April 31, 2021', 'impossible'],
    ['2021-13', 'impossible'],
    ['13月', 'impossible'],
    ['0月', 'impossible'],
  ],
  'seasons, feasts, names and eras': [
    ['春季', 'unknownWords'],
    ['spring 2021', 'unknownWords'],
    ['国庆节', 'unknownWords'],
    ['十四五', 'unknownWords'],
    ['七一', 'unknownWords'],
    ['四季', 'unknownWords'],
    ['三个季度', 'unknownWords'],
    ['300 BCE', 'unknownWords'],
    ['公元前300年', 'unknownWords'],
    ['between March and May', 'unknownWords'],
    ['June or July', 'unknownWords'],
    ['early 2021', 'unknownWords'],
    ['3月至次年2月', 'unknownWords'],
    ['10月31日10:23', 'unknownWords'],
    ['6月完成', 'unknownWords'],
    ['soon', 'unknownWords'],
    ['3 to June', 'unknownWords'],
    ['三月\uff5e', 'unknownWords'],
  ],
  'dates that make no set': [
    ['6月上旬\u30017月', 'severalDates'],
    ['9月\u30018月', 'severalDates'],
    ['8月\u30018月', 'severalDates'],
    ['7月\u30018月前', 'severalDates'],
  ],
  'what recurs': [
    ['每月', 'cadence'],
    ['双周', 'cadence'],
    ['季度', 'cadence'],
    ['every two weeks', 'cadence'],
    ['biweekly', 'cadence'],
  ],
  'nothing, or too much': [
    ['', 'empty'],
    [' ', 'empty'],
    ['1'.repeat(100_000), 'tooLong'],
    ['月'.repeat(201), 'tooLong'],
  ],
};

const year = 2021;

describe('parseDateWords reads', () => {
  for (const [name, rows] of Object.entries(readable)) {
    test(name, () => {
      for (const [text, wanted] of rows) assert.equal(inShort(text, { year }), wanted, text);
    });
  }

  test('a date with its year without being given one', () => assert.equal(inShort('2022年7月'), '2022-07'));
  test('a printed year rather than the given one', () => assert.equal(inShort('June 2022', { year: 1999 }), '2022-06'));

  test('the kind from the role where the words say none', () => {
    assert.equal(inShort('7月8日', { year, role: 'date' }), '2021-07-08 event');
    assert.equal(inShort('7月8日', { year, role: 'deadline' }), '2021-07-08 deadline');
    assert.equal(inShort('年底', { year, role: 'deadline' }), '2021 deadline');
    assert.equal(inShort('end of Q3', { year, role: 'deadline' }), '2021-09 deadline');
    assert.equal(inShort('4月底前', { year, role: 'date' }), '2021-04 deadline');
  });
});

describe('parseDateWords refuses', () => {
  for (const [name, rows] of Object.entries(unreadableWords)) {
    test(name, () => {
      for (const [text, reason] of rows) refused(text, reason, { year });
    });
  }

  test('a date without a year when none is given, or no sensible one', () => {
    for (const text of ['7月', 'April 8', '今年3月', '年底前', '上半年']) refused(text, 'noYear');
    for (const wrong of [NaN, 20.5, -1, 0, 1e9, Infinity]) refused('7月', 'noYear', { year: wrong });
  });

  test('control characters and hostile texts', () => {
    for (const text of ['7月\u0000', '\u202e7月', '7\u200b月', '__proto__', 'constructor', '7月<b>']) {
      assert.equal(parseDateWords(text, { year }).ok, false, JSON.stringify(text));
    }
    for (const text of hostileTexts) assert.equal(parseDateWords(text, { year }).ok, false, JSON.stringify(text));
  });

  test('200 characters of anything in no time', { timeout: 60_000 }, () => {
    for (const piece of [
      '1',
      '一',
      '-',
      '1-',
      '月',
      'may ',
      '3月\u3001',
      '约',
      'by ',
      '  ',
      '至',
      ' to ',
      '年',
      '2021',
    ]) {
      parseDateWords(piece.repeat(200).slice(0, 200), { year });
      parseCadenceWords(piece.repeat(200).slice(0, 200));
    }
  });
});

test('at is the offset of what could not be read, whatever the spaces', () => {
  const at = (text: string) => {
    const words = parseDateWords(text, { year });
    return words.ok ? null : words.at;
  };
  assert.equal(at('by soon'), 3);
  assert.equal(at('  by   soon'), 7);
  assert.equal(at('约春季'), 1);
});

describe('parseCadenceWords', () => {
  const cadences: readonly (readonly [string, string])[] = [
    ['FREQ=DAILY', '每日 每天 daily'],
    ['FREQ=WEEKLY', '每周 每星期 每周一次 weekly'],
    ['FREQ=WEEKLY;INTERVAL=2', '双周 每两周 每2周 隔周 fortnightly'],
    ['FREQ=MONTHLY', '每月 每个月 monthly'],
    ['FREQ=MONTHLY;INTERVAL=3', '季度 每季度 每个季度 每三个月 quarterly'],
    ['FREQ=MONTHLY;INTERVAL=6', '每半年 half-yearly'],
    ['FREQ=YEARLY', '每年 yearly annually'],
  ];
  test('reads frequency and interval', () => {
    for (const [rrule, words] of cadences) {
      for (const text of words.split(' ')) assert.deepEqual(parseCadenceWords(text), { ok: true, rrule, text });
    }
    const phrases = {
      'every two weeks': 'WEEKLY;INTERVAL=2',
      'every 3 months': 'MONTHLY;INTERVAL=3',
      'Once a month': 'MONTHLY',
    };
    for (const [text, rule] of Object.entries(phrases)) {
      assert.deepEqual(parseCadenceWords(text), { ok: true, rrule: `FREQ=${rule}`, text });
    }
  });

  test('refuses days of the week, counts within a unit, and words with two readings', () => {
    const reason = (text: string) => {
      const words = parseCadenceWords(text);
      return words.ok ? words.rrule : words.reason;
    };
    for (const text of ['每周一', 'every Monday', 'twice a week', '每周两次', '7月', 'a month', '半年', '__proto__']) {
      assert.equal(reason(text), 'unknownWords', text);
    }
    for (const text of ['biweekly', 'bimonthly', '每半月']) assert.equal(reason(text), 'ambiguous', text);
    assert.equal(reason(''), 'empty');
    assert.equal(reason('每'.repeat(100_000)), 'tooLong');
  });
});

test('random words never throw, and what is read is a date of the profile', () => {
  const random = seeded(20210710);
  const words = [
    ...[
      '2021年',
      '今年',
      '去年',
      '2021',
      '6',
      '12',
      '31',
      '30',
      '三',
      '十',
      '月',
      '日',
      '上旬',
      '底',
      '初',
      '前',
      '以来',
      '起',
      '至',
      '-',
    ],
    ...[
      '\u3001',
      '和',
      '季度',
      '第',
      '上半年',
      '约',
      '截至',
      '自',
      '从',
      '年',
      '全年',
      '每',
      '\uff5e',
      '/',
      '.',
      ' ',
      ',',
      '?',
      '~',
      '\u0000',
    ],
    ...[
      'june',
      'May ',
      ' 8',
      '8th ',
      'early ',
      'mid-',
      'end of ',
      'by ',
      'since ',
      ' to ',
      ' and ',
      'Q3',
      'H1 ',
      ' 2022',
      "'21",
      'from ',
    ],
  ];
  let read = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const text = Array.from({ length: random.integer(1, 6) }, () => random.pick(words)).join('');
    const options = random.chance(0.8) ? { year: random.pick([2020, 2021, 1, 9998]) } : {};
    const date = parseDateWords(text, random.chance(0.3) ? { ...options, role: 'deadline' } : options);
    if (date.ok) assert.ok(parseDate(date.edtf), `${text}: ${date.edtf}`);
    else assert.ok(date.at >= 0 && date.at <= text.length, `${text}: ${date.at}`);
    read += date.ok ? 1 : 0;
  }
  assert.ok(read > 300, `only ${read} are read`);
});
