import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLocale } from '../../src/locale/index.js';
import { parseDate } from '../../src/model/index.js';
import { en, locales, zh } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';

const said = (edtf: string) => [en.date(parseDate(edtf)!), zh.date(parseDate(edtf)!)];
const [nian, yue, ri] = ['\u5e74', '\u6708', '\u65e5'];
const day = (month: number, date: number, year = 2021) => `${year}${nian}${month}${yue}${date}${ri}`;

describe('dates in words', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['2021-04-08', '8 April 2021', day(4, 8)],
    ['2021-04', 'April 2021', `2021${nian}4${yue}`],
    ['2021', '2021', `2021${nian}`],
    ['[2021-06-01..2021-06-10]', '1\u201310 June 2021', `2021${nian}6${yue}\u4e0a\u65ec`],
    ['[2021-06-11..2021-06-20]', '11\u201320 June 2021', `2021${nian}6${yue}\u4e2d\u65ec`],
    ['[2021-02-21..2021-02-28]', '21\u201328 February 2021', `2021${nian}2${yue}\u4e0b\u65ec`],
    ['[2020-02-21..2020-02-29]', '21\u201329 February 2020', `2020${nian}2${yue}\u4e0b\u65ec`],
    ['[2021-01..2021-03]', 'Q1 2021', `2021${nian}\u7b2c\u4e00\u5b63\u5ea6`],
    ['[2021-10..2021-12]', 'Q4 2021', `2021${nian}\u7b2c\u56db\u5b63\u5ea6`],
    ['[2021-01..2021-06]', 'first half of 2021', `2021${nian}\u4e0a\u534a\u5e74`],
    ['[2021-07..2021-12]', 'second half of 2021', `2021${nian}\u4e0b\u534a\u5e74`],
    ['2021-03/2021-12', 'March 2021 to December 2021', `2021${nian}3${yue}\u81f32021${nian}12${yue}`],
    ['2021-06-01/2021-06-10', '1 June 2021 to 10 June 2021', `${day(6, 1)}\u81f3${day(6, 10)}`],
    ['2020/2021', '2020 to 2021', `2020${nian}\u81f32021${nian}`],
    ['2021-09/..', 'since September 2021', `2021${nian}9${yue}\u4ee5\u6765`],
    ['2021-04-08/', 'from 8 April 2021, end not known', `${day(4, 8)}\u8d77\uff0c\u7ed3\u675f\u65f6\u95f4\u4e0d\u8be6`],
    ['../2021-09', 'until September 2021', `\u622a\u81f32021${nian}9${yue}`],
    ['[2021-04-08..]', '8 April 2021 or later', `${day(4, 8)}\u6216\u4e4b\u540e`],
    ['[..2021-04-08]', '8 April 2021 or earlier', `${day(4, 8)}\u6216\u4e4b\u524d`],
    ['{2021-08,2021-09}', 'August and September 2021', `2021${nian}8${yue}\u548c9${yue}`],
    ['{2021-07,2021-08,2021-10}', 'July, August and October 2021', `2021${nian}7${yue}\u30018${yue}\u548c10${yue}`],
    ['{2021-06-03,2021-06-05}', '3 and 5 June 2021', `${day(6, 3)}\u548c5${ri}`],
    ['{2021-06-03,2021-07-05}', '3 June and 5 July 2021', `${day(6, 3)}\u548c7${yue}5${ri}`],
    ['{2021-08,2021-09-15}', 'August and 15 September 2021', `2021${nian}8${yue}\u548c9${yue}15${ri}`],
    ['{2020-12,2021-01}', 'December 2020 and January 2021', `2020${nian}12${yue}\u548c2021${nian}1${yue}`],
    ['{2019,2021}', '2019 and 2021', `2019${nian}\u548c2021${nian}`],
    ['{2021-08~,2021-10}', 'about August and October 2021', `\u7ea62021${nian}8${yue}\u548c10${yue}`],
    ['2021-06~', 'about June 2021', `\u7ea62021${nian}6${yue}`],
    ['2021-06?', 'June 2021 (uncertain)', `2021${nian}6${yue}\uff08\u5b58\u7591\uff09`],
    ['2021-06%', 'about June 2021 (uncertain)', `\u7ea62021${nian}6${yue}\uff08\u5b58\u7591\uff09`],
  ];
  for (const [edtf, english, chinese] of table) {
    test(`say ${edtf} at its own precision`, () => assert.deepEqual(said(edtf), [english, chinese]));
  }

  test('name both ends of a span that is no calendar unit', () => {
    const [english, chinese] = said('[2021-11-05..2021-12-03]');
    assert.match(english!, /5 November.*3 December 2021/);
    assert.match(chinese!, /11\u67085\u65e5.*12\u67083\u65e5/);
    const [acrossYears] = said('[2020-12-05..2021-01-03]');
    assert.match(acrossYears!, /5 December 2020.*3 January 2021/);
  });

  test('say any date without nonsense, in the years 0001 and 9999 too', () => {
    const dates = [
      '0001',
      '0001-01-01',
      '9999-12-31',
      '9999/..',
      '[..0001]',
      '0001/9999',
      '1582-10-10',
      '[2021-06-02..2021-06-03]',
    ];
    for (const edtf of dates) assert.deepEqual(nonsenseIn(said(edtf)), [], edtf);
    assert.match(said('9999-12-31')[0]!, /31 December 9999/);
  });
});

describe('deadlines in words', () => {
  const deadline = (edtf: string) => locales.map((locale) => locale.deadline(parseDate(edtf)!));
  test('fall on the last day that their date covers', () => {
    assert.deepEqual(deadline('2021-07'), ['by the end of July 2021', `2021${nian}7${yue}\u5e95\u524d`]);
    assert.deepEqual(deadline('2021'), ['by the end of 2021', `2021${nian}\u5e95\u524d`]);
    assert.deepEqual(deadline('2021-07-15'), ['by 15 July 2021', `${day(7, 15)}\u524d`]);
    assert.deepEqual(deadline('[2021-06-01..2021-06-10]'), ['by 10 June 2021', `${day(6, 10)}\u524d`]);
    assert.deepEqual(deadline('{2021-06,2021-12}'), ['by the end of December 2021', `2021${nian}12${yue}\u5e95\u524d`]);
    assert.deepEqual(deadline('{2019,2021}'), ['by the end of 2021', `2021${nian}\u5e95\u524d`]);
    assert.deepEqual(deadline('{2021-06,2021-07-05}'), ['by 5 July 2021', `${day(7, 5)}\u524d`]);
    assert.deepEqual(deadline('2021-03/2021-05'), ['by 31 May 2021', `${day(5, 31)}\u524d`]);
  });

  test('keep what is doubtful or open about them', () => {
    assert.match(deadline('2021-07~')[0]!, /^about by|about/);
    assert.match(deadline('2021-07?')[0]!, /\(uncertain\)/);
    assert.match(deadline('[2021-07..]')[0]!, /or later/);
  });
});

describe('sets of dates in words', () => {
  test('say the year once, where the language has it', () => {
    const date = (tag: string, edtf: string) => createLocale(tag).date(parseDate(edtf)!);
    assert.equal(date('en-US', '{2021-06-03,2021-06-05}'), 'June 3 and June 5, 2021');
    assert.equal(date('fr', '{2021-06-03,2021-06-05}'), '3 et 5 juin 2021');
    assert.equal(date('hu', '{2021-08,2021-09}'), '2021. augusztus \u00e9s szeptember');
    assert.equal(date('ja', '{2021-08,2021-09}'), `2021${nian}8${yue}\u30019${yue}`);
  });
});

describe('calendars', () => {
  test('are Gregorian unless the tag asks for another', () => {
    const date = parseDate('2021-04-08')!;
    assert.match(createLocale('th').date(date), /2021/);
    assert.match(createLocale('fa').year(date.first!), /2021|\u06f2\u06f0\u06f2\u06f1/);
    assert.match(createLocale('th-u-ca-buddhist').date(date), /2564/);
  });

  test('write the month first in en-US only', () => {
    const date = parseDate('2021-04-08')!;
    assert.equal(createLocale('en-US').date(date), 'April 8, 2021');
    assert.equal(createLocale('en').date(date), '8 April 2021');
  });
});
