import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { numbersInQuote, readQuote } from '../../src/lint/quote-numbers.js';
import { fixture } from '../support/demo.js';

/** Each number of a quote with its qualifier and unit: `405000 over 人次`. */
const inShort = (quote: string) =>
  numbersInQuote(quote).map(({ value, qualifierWord, unitAfter }) =>
    [value, qualifierWord ?? '', unitAfter].join(' ').replace(/ +/g, ' ').trim(),
  );

const table: readonly (readonly [string, readonly string[]])[] = [
  ['超40.5万人次', ['405000 over 人次']],
  ['30余万人次参观', ['300000 over 人次参观']],
  ['9.5万多名党员', ['95000 over 名党员']],
  ['近千人', ['1000 under 人']],
  ['不超过4次', ['4 atMost 次']],
  ['全年不少于4次', ['4 atLeast 次']],
  ['约300名', ['300 about 名']],
  ['300人左右', ['300 about 人左右']],
  ['98%以上', ['98 atLeast %以上']],
  ['预计突破5000亿元', ['500000000000 over 元']],
  ['第3条突破12项技术', ['3 条突破', '12 项技术']],
  ['八大领域、三轮指导', ['8 大领域', '3 轮指导']],
  ['一百二十人', ['120 人']],
  ['百分之九十八', ['98']],
  ['３４.５万人', ['345000 人']],
  ['3至5万人', ['30000 至', '50000 人']],
  ['签约26个，节约30元，附近50人，通过20项', ['26 个', '30 元', '50 人', '20 项']],
  ['125个县处级以上领导班子', ['125 个县处级以上领导班子']],
  ['30多媒体教室', ['30 多媒体教室']],
  ['more than 300 people', ['300 over people']],
  ['no more than 300 people', ['300 atMost people']],
  ['nearly 1,200 talks', ['1200 under talks']],
  ['300 people or more', ['300 atLeast people']],
  ['up to 1.2 million', ['1200000 atMost']],
  ['talks about 3 topics over 12 months', ['3 topics', '12 months']],
  ['50+ teams', ['50 atLeast teams']],
  ['$5m', ['5000000']],
  ['5m', ['5 m', '5000000']],
  ['5 300 people', ['5300 people', '5 people', '300 people']],
  ['3,5', ['35', '3.5', '3', '5']],
  ['2021-06-30', ['2021', '6', '30']],
  ['百姓、千方百计', []],
  ['__proto__', []],
  ['', []],
];

describe('the numbers in a quote', () => {
  for (const [quote, numbers] of table) {
    test(`of “${quote}”`, () => {
      assert.deepEqual(inShort(quote), numbers);
    });
  }

  test('stand where they are printed', () => {
    const [first] = numbersInQuote('受众超40.5万人次。');
    assert.equal(first!.start, 3);
    assert.equal(first!.printed, '超40.5万人次');
  });

  test('are not known where numerals have two readings', () => {
    assert.equal(readQuote('一万三').unread, true);
    assert.equal(readQuote('一万三千').unread, false);
  });

  test('are found in quotes of any length in time that grows with it', { timeout: 60_000 }, () => {
    const numbers = numbersInQuote('1 '.repeat(50_000) + '约'.repeat(50_000) + '9'.repeat(50_000));
    assert.ok(numbers.length > 0, 'finds nothing');
  });

  test('can be read in the quotes of the demo documents', () => {
    const quotes = Object.values(fixture('quotes')).flat() as readonly string[];
    const [without, all] = [quotes.filter((quote) => /\d/.test(quote) && !numbersInQuote(quote).length), quotes.length];
    assert.ok(all > 200, 'the fixture holds too few quotes');
    assert.deepEqual(without, []);
  });
});
