import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { orderByValue, rankNames } from '../../src/layout/row-order.js';
import { createLocale } from '../../src/locale/index.js';

/** What a plain stable sort makes of it. */
function plainOrder(values: readonly number[], descending: boolean, rows = values.map((_, row) => row)): number[] {
  const isUnknown = (row: number) => Number(Number.isNaN(values[row]!));
  return [...rows].sort((a, b) => {
    if (isUnknown(a) || isUnknown(b)) return isUnknown(a) - isUnknown(b);
    const [x, y] = descending ? [values[b]!, values[a]!] : [values[a]!, values[b]!];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

const order = (values: readonly number[], descending = false, rows?: readonly number[]) => [
  ...orderByValue(Float64Array.from(values), { descending, ...(rows && { rows: Uint32Array.from(rows) }) }),
];

/** Few different values, so that many tie; whole numbers; any numbers at all. */
const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, -0, 1, 2, 2.5, -1, NaN) },
  { weight: 3, arbitrary: fc.integer({ min: -2_000_000, max: 30_000 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(Infinity, -Infinity, 1.7e308, -1.7e308, 5e-324, 2 ** 53, 2 ** 53 + 2) },
);
/** Values that lie so close together that they are told apart only by their last digits. */
const close = fc.tuple(fc.double({ noNaN: true }), fc.array(fc.nat(3), { maxLength: 60 })).map(([base, steps]) =>
  steps.map((step) => {
    const bits = new Float64Array([base]);
    new BigInt64Array(bits.buffer)[0]! += BigInt(step);
    return bits[0]!;
  }),
);
const values = fc.oneof({ weight: 3, arbitrary: fc.array(value, { maxLength: 80 }) }, { weight: 1, arbitrary: close });
const options = { numRuns: 3000, seed: 20210630, endOnFailure: true };

describe('orderByValue', () => {
  test('gives what a plain stable sort gives, for any numbers, in either direction', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (list, descending) => {
        assert.deepEqual(order(list, descending), plainOrder(list, descending));
      }),
      options,
    );
  });

  test('gives the same of some of the rows', () => {
    fc.assert(
      fc.property(values, fc.boolean(), fc.nat(4), (list, descending, every) => {
        const rows = list.flatMap((_, row) => (row % (every + 1) === 0 ? [row] : []));
        assert.deepEqual(order(list, descending, rows), plainOrder(list, descending, rows));
      }),
      options,
    );
  });

  test('puts rows of which nothing is known last in either direction, in the order of the document', () => {
    assert.deepEqual(order([NaN, 1, NaN, 3]), [1, 3, 0, 2]);
    assert.deepEqual(order([NaN, 1, NaN, 3], true), [3, 1, 0, 2]);
    assert.deepEqual(order([NaN, NaN]), [0, 1]);
  });

  test('takes zero as a number that is known, and minus zero as zero', () => {
    assert.deepEqual(order([0, -0, NaN, 0, -1], true), [0, 1, 3, 4, 2]);
    assert.deepEqual(order([0, -0, NaN, 0, -1]), [4, 0, 1, 3, 2]);
  });

  test('leaves equal rows as the document has them', () => {
    assert.deepEqual(order([7, 7, 7]), [0, 1, 2]);
    assert.deepEqual(order([7, 7, 7], true), [0, 1, 2]);
  });

  test('tells numbers apart that differ in their last digit beside one that is far greater', () => {
    assert.deepEqual(order([1e300, 0.3, 0.1 + 0.2, 1], true), [0, 3, 2, 1]);
    assert.deepEqual(order([2 ** 53 + 2, 2 ** 53, -(2 ** 53)]), [2, 1, 0]);
  });

  test('answers for no row and for one', () => {
    assert.deepEqual(order([]), []);
    assert.deepEqual(order([], true, []), []);
    assert.deepEqual(order([5]), [0]);
    assert.deepEqual(order([1, 2, 3], true, []), []);
  });

  test('leaves the values and the rows that it is given as they are', () => {
    const given = Float64Array.of(2, NaN, 1);
    const rows = Uint32Array.of(0, 1, 2);
    orderByValue(given, { rows });
    assert.deepEqual(
      [[...given], [...rows]],
      [
        [2, NaN, 1],
        [0, 1, 2],
      ],
    );
  });

  test('orders 200,000 rows of a million-fold spread without a mistake', () => {
    const many = Float64Array.from({ length: 200_000 }, (_, row) =>
      row % 97 === 0 ? NaN : Math.exp(((row * 7919) % 100_003) / 7000) * (row % 3 === 0 ? -1 : 1),
    );
    const sorted = orderByValue(many, { descending: true });
    assert.equal(new Set(sorted).size, many.length);
    const firstUnknown = sorted.findIndex((row) => Number.isNaN(many[row]!));
    for (let index = 1; index < sorted.length; index += 1) {
      const [a, b] = [sorted[index - 1]!, sorted[index]!];
      if (index < firstUnknown) assert.ok(many[a]! > many[b]! || (many[a] === many[b] && a < b), `at ${index}`);
      else if (index > firstUnknown) assert.ok(Number.isNaN(many[b]!) && a < b, `at ${index}`);
    }
  });
});

describe('rankNames', () => {
  const byName = (names: readonly string[], tag: string) => {
    const ranks = rankNames(names.length, (row) => names[row]!, createLocale(tag).compare);
    return [...orderByValue(ranks)].map((row) => names[row]!);
  };

  test('puts Chinese names in the order of pinyin, and English ones in that of the alphabet', () => {
    const names = ['漳州', '延边', '张掖', '广安', '吉林'];
    assert.deepEqual(byName(names, 'zh'), ['广安', '吉林', '延边', '张掖', '漳州']);
    assert.deepEqual(byName(['Zhangye', 'élan', 'Eland', 'guang’an'], 'en'), ['élan', 'Eland', 'guang’an', 'Zhangye']);
  });

  test('gives rows of the same name the same rank, and so leaves them as the document has them', () => {
    const names = ['b', 'a', 'b', 'a'];
    const ranks = rankNames(names.length, (row) => names[row]!, createLocale('en').compare);
    assert.deepEqual([...ranks], [1, 0, 1, 0]);
    assert.deepEqual([...orderByValue(ranks)], [1, 3, 0, 2]);
    assert.deepEqual([...orderByValue(ranks, { descending: true })], [0, 2, 1, 3]);
  });

  test('gives names that are written otherwise but compare as equal the same rank', () => {
    const names = ['\u00e9', 'e\u0301', 'z'];
    assert.deepEqual([...rankNames(3, (row) => names[row]!, createLocale('en').compare)], [0, 0, 1]);
  });

  test('compares each name once, however many rows have it', () => {
    let compared = 0;
    const compare = (a: string, b: string) => {
      compared += 1;
      return a < b ? -1 : 1;
    };
    rankNames(10_000, (row) => `Town ${row % 8}`, compare);
    assert.equal(compared < 60, true, `${compared} comparisons`);
  });
});
