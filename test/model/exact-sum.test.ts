import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exactly, type Bounds } from '../../src/model/amount.js';
import { addNumbers } from '../../src/model/exact-sum.js';
import { subtract, type Qualifier } from '../../src/model/index.js';
import { addBounds, isSurelyMore, negated, subtractBounds } from '../../src/model/interval-sum.js';
import { seeded, type Random } from '../support/random.js';

/** A decimal number as it is printed, with few or many digits. */
function printed(random: Random): string {
  const decimals = random.integer(0, 4);
  const digits = random.integer(-(10 ** random.integer(0, 9)), 10 ** random.integer(0, 9));
  return (digits / 10 ** decimals).toFixed(decimals);
}

/** The sum of printed numbers by whole-number arithmetic without limit. */
function sumOfPrinted(texts: readonly string[]): string {
  const units = texts.map((text) => {
    const [whole, decimals = ''] = text.split('.');
    return BigInt(whole! + decimals.padEnd(4, '0'));
  });
  const sum = units.reduce((total, it) => total + it, 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(5, '0');
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

describe('addNumbers', () => {
  const cases: readonly (readonly [readonly number[], number])[] = [
    [[], 0],
    [[-0], 0],
    [[0.1, 0.2], 0.3],
    [[0.3, -0.1, -0.2], 0],
    [[1.1, 2.2, -3.3], 0],
    [[10_000_000_000, 1], 10_000_000_001],
    [[Number.MAX_SAFE_INTEGER, 1, -1], Number.MAX_SAFE_INTEGER],
    [[1e-20, 2e-20], 3e-20],
    [[1e20, 1, -1e20], 1],
    [[100 / 3, 100 / 3, 100 / 3], 100],
    [[5e-324, -5e-324], 0],
    [[1, Infinity], Infinity],
    [[-Infinity, 1e308, 1e308], -Infinity],
  ];
  for (const [values, sum] of cases) {
    test(`makes ${sum} of ${values.join(', ') || 'nothing'}`, () => assert.equal(addNumbers(values), sum));
  }

  test('makes no number of both infinities, and an infinite one of what is too large', () => {
    assert.ok(Number.isNaN(addNumbers([Infinity, -Infinity])));
    assert.equal(addNumbers([1.7e308, 1.7e308]), Infinity);
  });

  test('is the sum of the printed numbers, in any order', () => {
    const random = seeded(3);
    for (let round = 0; round < 2000; round += 1) {
      const texts = Array.from({ length: random.integer(1, 12) }, () => printed(random));
      const values = texts.map(Number);
      const sum = addNumbers(values);
      assert.equal(sum, Number(sumOfPrinted(texts)), texts.join(' + '));
      assert.equal(addNumbers([...values].reverse()), sum);
    }
  });

  test('leaves nothing of a sum when all that it is made of is taken away', () => {
    const random = seeded(4);
    for (let round = 0; round < 2000; round += 1) {
      const parts = Array.from({ length: random.integer(1, 12) }, () => Number(printed(random)));
      assert.equal(addNumbers([addNumbers(parts), ...parts.map((part) => -part)]), 0, parts.join(' + '));
    }
  });
});

describe('bounds', () => {
  const between = (low: number, high: number, lowOpen = false, highOpen = false): Bounds => ({
    low,
    high,
    lowOpen,
    highOpen,
  });
  const some = (random: Random): Bounds => {
    const low = random.chance(0.1) ? -Infinity : random.integer(-500, 500) / 10;
    const high = random.chance(0.1) ? Infinity : Math.max(low, -50) + random.integer(0, 300) / 10;
    return between(low, high, low === -Infinity || random.chance(0.3), high === Infinity || random.chance(0.3));
  };

  test('of a sum and of a difference hold every sum and difference of what lies within', () => {
    const random = seeded(5);
    const pick = ({ low, high }: Bounds) => {
      const [from, to] = [Math.max(low, -60), Math.min(high, 60)];
      return Math.round((from + (to - from) * random.next()) * 1e6) / 1e6;
    };
    for (let round = 0; round < 1000; round += 1) {
      const [a, b] = [some(random), some(random)];
      const [x, y] = [pick(a), pick(b)];
      const [sum, left] = [addBounds([a, b]), subtractBounds(a, b)];
      assert.ok(sum.low - 1e-5 <= x + y && x + y <= sum.high + 1e-5);
      assert.ok(left.low - 1e-5 <= x - y && x - y <= left.high + 1e-5);
      assert.deepEqual(addBounds([a, b]), addBounds([b, a]));
      assert.deepEqual(negated(negated(a)), a);
    }
  });

  test('are surely more only beyond each other, however small the difference', () => {
    assert.equal(isSurelyMore(between(10_000_000_001, 10_000_000_001), between(0, 10_000_000_000)), true);
    assert.equal(isSurelyMore(between(0.3, 0.3), addBounds([between(0.1, 0.1), between(0.2, 0.2)])), false);
    assert.equal(isSurelyMore(between(5, 9), between(1, 5)), false);
    assert.equal(isSurelyMore(between(5, 9, true), between(1, 5)), true);
    assert.equal(isSurelyMore(between(5, 9), between(1, 5, false, true)), true);
    assert.equal(isSurelyMore(between(5, Infinity), between(-Infinity, Infinity)), false);
  });
});

describe('subtract of several parts', () => {
  test('leaves exactly what decimals leave', () => {
    assert.deepEqual(subtract(exactly(0.3), exactly(0.1), exactly(0.2)), exactly(0));
    assert.deepEqual(subtract(exactly(10_000_000_001), exactly(1e10)), exactly(1));
    assert.deepEqual(subtract(exactly(7)), exactly(7));
  });

  test('says of exact numbers and bounds what one after the other says, and needs no order', () => {
    const random = seeded(6);
    const qualifiers: readonly Qualifier[] = ['exact', 'over', 'atLeast', 'under', 'atMost'];
    const some = () => ({ ...exactly(random.integer(1, 60)), qualifier: random.pick(qualifiers) });
    for (let round = 0; round < 1000; round += 1) {
      const [whole, a, b] = [some(), some(), some()];
      const first = subtract(whole, a);
      assert.deepEqual(subtract(whole, a, b), subtract(whole, b, a));
      if (first && first.qualifier !== 'range') assert.deepEqual(subtract(whole, a, b), subtract(first, b));
    }
  });

  test('says nothing where one of them is unknown, and "about" where all are numbers and one is about', () => {
    const about = { ...exactly(3), qualifier: 'about' as const };
    assert.equal(subtract(exactly(9), about, { ...exactly(1), qualifier: 'over' }), null);
    assert.deepEqual(subtract(exactly(9), about, exactly(1)), { ...about, value: 5 });
  });
});
