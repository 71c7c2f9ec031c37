import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSurelyGreater } from '../../src/layout/bar.js';
import { boundsOf, drawnValue, exactly, isExact } from '../../src/model/amount.js';
import { divide, subtract, type Amount, type Qualifier } from '../../src/model/index.js';
import { resolveAmount } from '../../src/model/resolve.js';
import { en, zh } from '../support/demo.js';
import { seeded } from '../support/random.js';

const rounded = (value: number, roundedTo: number, qualifier: Qualifier = 'exact'): Amount => ({
  ...exactly(value),
  qualifier,
  roundedTo,
});

describe('a rounded number', () => {
  test('lies within half a step of what is printed, the upper end excluded', () => {
    assert.deepEqual(boundsOf(rounded(14_000, 1000)), { low: 13_500, high: 14_500, lowOpen: false, highOpen: true });
    assert.equal(isExact(rounded(14_000, 1000)), false);
    assert.equal(drawnValue(rounded(14_000, 1000)), 14_000);
  });

  test('does not reach below zero unless it is printed below zero', () => {
    assert.equal(boundsOf(rounded(0, 1000))!.low, 0);
    assert.equal(boundsOf(rounded(-2000, 1000))!.low, -2500);
  });

  test('keeps a printed bound as it is', () => {
    for (const qualifier of ['over', 'atLeast', 'under', 'atMost', 'about'] as const) {
      const plain = { ...exactly(14_000), qualifier };
      assert.deepEqual(boundsOf(rounded(14_000, 1000, qualifier)), boundsOf(plain), qualifier);
    }
  });

  test('gives a range when it is divided or subtracted', () => {
    const share = divide(rounded(14_000, 1000), exactly(20_000))!;
    assert.deepEqual([share.qualifier, share.low, share.high], ['range', 0.675, 0.725]);
    const left = subtract(exactly(20_000), rounded(14_000, 1000))!;
    assert.deepEqual([left.qualifier, left.low, left.high], ['range', 5500, 6500]);
  });

  test('is never more than "about" beside what is only about', () => {
    const about: Amount = { ...exactly(20_000), qualifier: 'about' };
    assert.equal(divide(rounded(14_000, 1000), about)?.qualifier, 'about');
    assert.equal(subtract(about, rounded(14_000, 1000))?.qualifier, 'about');
  });

  test('never rules out what may be true, over 5,000 pairs', () => {
    const random = seeded(11);
    for (let count = 0; count < 5000; count++) {
      const step = random.pick([1, 10, 100, 1000]);
      const [part, whole] = [random.integer(1, 50_000), random.integer(1, 50_000)];
      const print = (real: number) => rounded(Math.round(real / step) * step, step);
      const share = divide(print(part), print(whole));
      if (!share) continue;
      const { low, high } = boundsOf(share)!;
      const real = part / whole;
      assert.ok(real >= low - 1e-9 && real <= high + 1e-9, `${part} of ${whole}, to ${step}: ${JSON.stringify(share)}`);
    }
  });

  test('is greater than another only when no rounding can make up for it', () => {
    assert.equal(isSurelyGreater(rounded(15_000, 1000), exactly(14_000)), true);
    assert.equal(isSurelyGreater(rounded(15_000, 1000), exactly(14_600)), false);
    assert.equal(isSurelyGreater(rounded(15_000, 1000), rounded(14_000, 1000)), true);
    assert.equal(isSurelyGreater(exactly(14_400), rounded(14_000, 1000)), false);
  });

  test('takes its step from the document, where it is more than nothing', () => {
    assert.equal(resolveAmount({ value: 5, roundedTo: 10 }).roundedTo, 10);
    assert.equal(resolveAmount({ value: 5, roundedTo: 0 }).roundedTo, null);
    assert.equal(resolveAmount({ value: 5, roundedTo: -1 }).roundedTo, null);
    assert.equal(resolveAmount({ value: 5 }).roundedTo, null);
  });
});

describe('a rounded number in words', () => {
  test('is shown as printed, and its step is said apart', () => {
    assert.equal(en.amount(rounded(14_000, 1000)), '14,000');
    assert.equal(en.exactness(rounded(14_000, 1000)), 'rounded to the nearest 1,000');
    assert.equal(zh.exactness(rounded(14_000, 1000)), '\u4ee51,000\u4e3a\u5355\u4f4d\u53d6\u6574');
    assert.equal(en.exactness(rounded(93.7, 0.1)), 'rounded to the nearest 0.1');
    assert.equal(en.exactness(rounded(8000, 1000, 'over')), 'over, rounded to the nearest 1,000');
    assert.equal(en.exactness(exactly(3)), 'exact');
  });

  test('gives a share as a range, and as "about" when both ends read alike', () => {
    assert.equal(en.ratio(divide(rounded(14_000, 1000), exactly(20_000))!), '67.5%\u201372.5%');
    assert.equal(en.ratio(divide(rounded(814_000, 10), exactly(1_000_000))!), 'about 81.4%');
    assert.equal(zh.ratio(divide(rounded(814_000, 10), exactly(1_000_000))!), '\u7ea681.4%');
  });
});
