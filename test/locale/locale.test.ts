import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLocale, registerWords } from '../../src/locale/index.js';
import { createRatioFormat } from '../../src/locale/format-amount.js';
import { absent, exactly } from '../../src/model/amount.js';
import type { Amount, Qualifier } from '../../src/model/index.js';
import { en, locales, zh } from '../support/demo.js';
import { seeded } from '../support/random.js';

const qualified = (qualifier: Qualifier, value: number): Amount => ({ ...exactly(value), qualifier });
const range: Amount = { value: null, qualifier: 'range', low: 300, high: 350, absence: null, roundedTo: null };

describe('createLocale', () => {
  test('gives the same locale for the same tag', () => assert.equal(createLocale('en'), createLocale('en')));

  test('gives Chinese words for every Chinese tag, and English ones for a language it does not know', () => {
    for (const tag of ['zh', 'zh-CN', 'ZH-hans', 'zh-Hant-TW']) assert.equal(createLocale(tag).words, zh.words, tag);
    for (const tag of ['en-US', 'fr', 'tlh', 'toString']) assert.equal(createLocale(tag).words, en.words, tag);
  });

  test('falls back to English for what is no language tag', () => {
    for (const tag of [
      '',
      ' ',
      '__proto__',
      'constructor',
      'zh_CN',
      '\u4e2d\u6587',
      'x'.repeat(1000),
      '\ud83d',
      '"><script>',
    ]) {
      assert.equal(createLocale(tag).tag, 'en', tag);
    }
  });

  test('knows the direction of writing', () => {
    const directions = ['en', 'zh', 'ar', 'he-IL', 'fa', 'ur-PK'].map((tag) => createLocale(tag).direction);
    assert.deepEqual(directions, ['ltr', 'ltr', 'rtl', 'rtl', 'rtl', 'rtl']);
  });

  test('takes registered words from then on', () => {
    assert.equal(createLocale('eo').words, en.words);
    registerWords('EO', { ...en.words, source: 'Fonto' });
    assert.equal(createLocale('eo').words.source, 'Fonto');
  });
});

describe('numbers', () => {
  test('are given in full', () => {
    const cases = [
      [29206, '29,206'],
      [0, '0'],
      [0.5, '0.5'],
      [1e15, '1,000,000,000,000,000'],
      [1e21, '1,000,000,000,000,000,000,000'],
    ] as const;
    for (const [value, text] of cases) for (const locale of locales) assert.equal(locale.number(value), text);
    assert.match(en.number(-1234.5), /^[-\u2212]1,234\.5$/);
  });

  test('have the decimals that are asked for, at least', () => {
    assert.equal(en.number(8, 1), '8.0');
    assert.equal(en.number(8.25, 1), '8.25');
    assert.equal(en.number(8, 0), '8');
  });

  test('that are tiny are not zero', () => {
    for (const value of [1e-7, -1e-9, 5e-324]) assert.doesNotMatch(en.number(value), /^-?0$/);
  });

  test('are short on axes only', () => {
    assert.equal(en.compact(29206), '29.2K');
    assert.equal(zh.compact(29206), '2.9\u4e07');
  });
});

describe('amounts', () => {
  test('say how exact they are', () => {
    const say = (amount: Amount) => [en.amount(amount), zh.amount(amount)];
    assert.deepEqual(say(exactly(8000)), ['8,000', '8,000']);
    assert.deepEqual(say(qualified('over', 8000)), ['over 8,000', '\u8d858,000']);
    assert.deepEqual(say(qualified('under', 8000)), ['nearly 8,000', '\u8fd18,000']);
    assert.deepEqual(say(qualified('about', 8000)), ['about 8,000', '\u7ea68,000']);
    assert.deepEqual(say(qualified('atLeast', 8000)), ['at least 8,000', '\u81f3\u5c118,000']);
    assert.deepEqual(say(qualified('atMost', 8000)), ['at most 8,000', '\u4e0d\u8d85\u8fc78,000']);
    assert.deepEqual(say(range), ['300\u2013350', '300\u2013350']);
  });

  test('say why they are missing, each in its own words', () => {
    for (const locale of locales) {
      const reasons = (['notReported', 'notApplicable', 'withheld', 'unreadable'] as const).map((it) =>
        locale.amount(absent(it), 'projects'),
      );
      assert.equal(new Set(reasons).size, 4);
      for (const reason of reasons) assert.doesNotMatch(reason, /\d|projects/);
    }
  });

  test('carry their unit, in the form that the number asks for', () => {
    const unit = { en: { one: 'project', other: 'projects' }, zh: '\u9879' };
    assert.equal(en.amount(exactly(1), unit), '1 project');
    assert.equal(en.amount(exactly(0), unit), '0 projects');
    assert.equal(en.amount(range, unit), '300\u2013350 projects');
    assert.equal(zh.amount(exactly(2), unit), '2\u9879');
    assert.equal(en.amount(exactly(5), '%'), '5%');
    assert.equal(en.amount(exactly(5), ''), '5');
    assert.equal(en.amountUnit(unit, null), 'projects');
  });

  test('survive units that are odd', () => {
    const odd = [{}, { en: {} }, { en: { few: 'x' } }, { constructor: 'c' }] as never[];
    for (const unit of odd) assert.doesNotMatch(en.amount(exactly(1), unit), /undefined|\[object/);
  });

  test('that are derived bounds read as bounds', () => {
    assert.equal(en.bound(qualified('under', 20)), 'less than 20');
    assert.equal(en.ratio(qualified('under', 0.8)), 'less than 80%');
    assert.equal(zh.ratio(qualified('over', 0.8)), '\u8d8580%');
  });
});

const formatRatio = (ratio: number, tag: string) => createRatioFormat(tag)(ratio);

describe('createRatioFormat', () => {
  test('has one decimal, and as many as it takes near all and nothing', () => {
    const cases = [
      [0, '0%'],
      [1, '100%'],
      [0.5, '50%'],
      [4241 / 5213, '81.4%'],
      [29188 / 29206, '99.94%'],
      [18 / 29206, '0.06%'],
      [0.9949, '99.5%'],
      [0.9991, '99.91%'],
      [1.0004, '100.04%'],
      [0.9996, '99.96%'],
      [0.99999, '99.999%'],
      [0.0004, '0.04%'],
      [1.00001, '100.001%'],
      [1.5, '150%'],
    ] as const;
    for (const [ratio, text] of cases) for (const locale of locales) assert.equal(formatRatio(ratio, locale.tag), text);
  });

  /** Ratios everywhere between nothing and twice all, most of them close to 0 or 1, and the ties of rounding. */
  function* ratios(): Generator<number> {
    const random = seeded(11);
    for (let power = 1; power <= 16; power++) {
      for (const digit of [1, 4.9999, 5, 5.0001, 9])
        yield* [digit * 10 ** -power, 1 - digit * 10 ** -power, 1 + digit * 10 ** -power];
    }
    yield* [Number.MIN_VALUE, Number.EPSILON, 1 - Number.EPSILON / 2, 1 + Number.EPSILON];
    for (let count = 0; count < 5000; count++) {
      const small = random.next() ** random.integer(1, 30);
      yield* [small, 1 - small, random.next() * 2];
    }
  }

  test('never says all below all, nothing above nothing, or less than all above all', () => {
    for (const ratio of ratios()) {
      const text = formatRatio(ratio, 'en');
      const value = Number(text.replace(/[%,]/g, ''));
      assert.equal(Number.isFinite(value), true, `${ratio}: ${text}`);
      if (ratio < 1) assert.equal(value < 100, true, `${ratio}: ${text}`);
      if (ratio > 0) assert.equal(value > 0, true, `${ratio}: ${text}`);
      if (ratio > 1) assert.equal(value > 100, true, `${ratio}: ${text}`);
      assert.equal(Math.abs(value / 100 - ratio) <= 0.0005 + 1e-9, true, `${ratio}: ${text}`);
    }
  });

  test('a share and what it leaves over add up as they are printed, near all and nothing', () => {
    const value = (ratio: number) => Number(formatRatio(ratio, 'en').replace('%', ''));
    for (const whole of [29206, 5213, 1e6, 12345]) {
      for (const open of [1, 2, 5, 18, 26, 37]) {
        const sum = value((whole - open) / whole) + value(open / whole);
        assert.ok(Math.abs(sum - 100) < 0.0101, `${open} of ${whole}: ${sum}`);
        assert.equal(value(1 - open / whole) < 100, true, `${open} of ${whole}`);
      }
    }
  });

  test('gives a negative ratio its sign, and never minus nothing', () => {
    assert.match(formatRatio(-0.25, 'en'), /^[-\u2212]25%$/);
    assert.match(formatRatio(-0.00001, 'en'), /^[-\u2212]0\.001%$/);
    assert.equal(formatRatio(-0, 'en'), '0%');
  });
});

describe('stated rates', () => {
  test('have no digits added or taken', () => {
    for (const [rate, text] of [
      [0.99, '99%'],
      [0.937, '93.7%'],
      [1, '100%'],
      [0.9999, '99.99%'],
      [0, '0%'],
    ] as const) {
      for (const locale of locales) assert.equal(locale.statedRate(exactly(rate)), text);
    }
    assert.equal(en.statedRate(qualified('atLeast', 0.99)), 'at least 99%');
  });
});

describe('lists and order', () => {
  test('follow the language', () => {
    assert.equal(en.list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(zh.list(['\u7532', '\u4e59', '\u4e19']), '\u7532\u3001\u4e59\u548c\u4e19');
    for (const locale of locales) assert.deepEqual([locale.list([]), locale.list(['a'])], ['', 'a']);
    const places = ['\u5f20\u6396', '\u5e7f\u5b89', '\u6f33\u5dde', '\u5409\u6797'];
    assert.deepEqual(
      [...places].sort((a, b) => zh.compare(a, b)),
      ['\u5e7f\u5b89', '\u5409\u6797', '\u5f20\u6396', '\u6f33\u5dde'],
    );
  });
});
