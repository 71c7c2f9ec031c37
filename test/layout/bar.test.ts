import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createBarScale, isSurelyGreater, layoutBar } from '../../src/layout/bar.js';
import { absent, exactly } from '../../src/model/amount.js';
import type { Amount, Qualifier } from '../../src/model/index.js';
import { nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';

const qualified = (qualifier: Qualifier, value: number): Amount => ({ ...exactly(value), qualifier });
const range = (low: number, high: number): Amount => ({
  value: null,
  qualifier: 'range',
  low,
  high,
  absence: null,
  roundedTo: null,
});
const none = absent('notReported');

/** The bars of these amounts on one scale. */
const barsOf = (...amounts: Amount[]) => amounts.map((amount) => layoutBar(amount, createBarScale(amounts)));

describe('layoutBar', () => {
  test('draws exact amounts from zero, to scale', () => {
    const [half, whole] = barsOf(exactly(50), exactly(100));
    assert.deepEqual([half!.zero, half!.from, half!.to, half!.end], [0, 0, 0.5, 'exact']);
    assert.deepEqual([whole!.from, whole!.to], [0, 1]);
  });

  test('ends a bar by how its number is known', () => {
    for (const qualifier of ['exact', 'about', 'over', 'under', 'atLeast', 'atMost'] as const) {
      assert.equal(barsOf(qualified(qualifier, 50))[0]!.end, qualifier);
    }
  });

  test('draws "over" and "about" to the printed number', () => {
    for (const qualifier of ['over', 'atLeast', 'about'] as const) {
      const [bar] = barsOf(qualified(qualifier, 50), exactly(100));
      assert.deepEqual([bar!.to, bar!.reach], [0.5, 0.5]);
    }
  });

  test('draws "nearly" and "at most" short of the printed number, which they reach for', () => {
    for (const qualifier of ['under', 'atMost'] as const) {
      for (const value of [1, 7, 30, 100, 12345, 30_000, 0.5]) {
        const [bar] = barsOf(qualified(qualifier, value), exactly(value));
        assert.equal(bar!.reach, 1, String(value));
        assert.equal(bar!.to < 1 && bar!.to >= 0, true, `${value}: ${bar!.to}`);
      }
    }
  });

  test('draws a range solid to its lower end, reaching to its upper', () => {
    const [bar] = barsOf(range(300, 350), exactly(400));
    assert.deepEqual([bar!.to, bar!.reach, bar!.end], [0.75, 0.875, 'range']);
  });

  test('draws zero and no figure without length, and tells them apart', () => {
    const [zero, missing, ten] = barsOf(exactly(0), none, exactly(10));
    assert.deepEqual([zero!.from, zero!.to, zero!.end], [0, 0, 'zero']);
    assert.deepEqual([missing!.from, missing!.to, missing!.end], [0, 0, 'absent']);
    assert.equal(ten!.to, 1);
  });

  test('draws negative amounts to the left of zero', () => {
    const [down, up] = barsOf(exactly(-5), exactly(15));
    assert.deepEqual([down!.zero, down!.from, down!.to, down!.negative], [0.25, 0, 0.25, true]);
    assert.deepEqual([up!.from, up!.to, up!.negative], [0.25, 1, false]);
    const [alone] = barsOf(exactly(-5));
    assert.deepEqual([alone!.zero, alone!.from, alone!.to], [1, 0, 1]);
  });

  test('sets a target on the same scale', () => {
    const scale = createBarScale([exactly(60), exactly(80)]);
    assert.equal(layoutBar(exactly(60), scale, exactly(80)).target, 1);
    assert.equal(layoutBar(exactly(60), scale, none).target, null);
    assert.equal(layoutBar(none, scale, exactly(40)).target, 0.5);
  });

  test('keeps a small bar in a millionfold spread', () => {
    const [small] = barsOf(exactly(1), exactly(1e6));
    assert.equal(small!.to, 1e-6);
  });

  test('stays between 0 and 1 for any amounts, all absent and all zero included', () => {
    const random = seeded(5);
    const numbers = [0, 1, -1, 0.1, 5e-324, 1e15, 2 ** 53, 1e300, -1e300, 1.7e308, -1.7e308];
    const any = (): Amount => {
      if (random.chance(0.2)) return none;
      const [a, b] = [random.pick(numbers), random.pick(numbers)];
      if (random.chance(0.2)) return range(Math.min(a, b), Math.max(a, b));
      return qualified(random.pick(['exact', 'about', 'over', 'under', 'atLeast', 'atMost']), a);
    };
    for (let count = 0; count < 3000; count++) {
      const amounts = Array.from({ length: random.integer(1, 4) }, any);
      for (const bar of barsOf(...amounts)) {
        assert.deepEqual(nonsenseIn(bar), [], JSON.stringify(amounts));
        for (const at of [bar.zero, bar.from, bar.to, bar.reach]) {
          assert.equal(at >= -1e-9 && at <= 1 + 1e-9, true, JSON.stringify([amounts, bar]));
        }
        assert.equal(bar.from <= bar.to, true, JSON.stringify([amounts, bar]));
      }
    }
  });
});

describe('isSurelyGreater', () => {
  const cases: readonly (readonly [string, Amount, Amount, boolean | null])[] = [
    ['30 than 20', exactly(30), exactly(20), true],
    ['20 than 20', exactly(20), exactly(20), false],
    ['over 30 than 30', qualified('over', 30), exactly(30), true],
    ['at least 30 than 30', qualified('atLeast', 30), exactly(30), false],
    ['30 than nearly 30', exactly(30), qualified('under', 30), true],
    ['30 than at most 30', exactly(30), qualified('atMost', 30), false],
    ['30 than over 20', exactly(30), qualified('over', 20), false],
    ['nearly 30 than 20', qualified('under', 30), exactly(20), false],
    ['30\u201340 than 20\u201330', range(30, 40), range(20, 30), false],
    ['31\u201340 than 20\u201330', range(31, 40), range(20, 30), true],
    ['about 30 than 20', qualified('about', 30), exactly(20), null],
    ['30 than nothing known', exactly(30), none, null],
  ];
  for (const [says, a, b, wanted] of cases) {
    test(`of ${says} is ${wanted}`, () => assert.equal(isSurelyGreater(a, b), wanted));
  }
});
