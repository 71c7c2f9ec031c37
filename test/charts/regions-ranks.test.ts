import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexRanks } from '../../src/charts/regions/ranks.js';
import { isSurelyGreater } from '../../src/layout/bar.js';
import { absent, boundsOf, exactly, isExact } from '../../src/model/amount.js';
import type { Amount, Qualifier } from '../../src/model/index.js';
import { barsOf, idsOf, markOf } from '../support/bars.js';
import { zh } from '../support/demo.js';
import { seeded, type Random } from '../support/random.js';

const qualifiers: readonly Qualifier[] = [
  'exact',
  'exact',
  'exact',
  'about',
  'over',
  'under',
  'atLeast',
  'atMost',
  'range',
];

/** Amounts whose numbers meet often. */
function randomAmount(random: Random): Amount {
  if (random.chance(0.1)) return absent(random.pick(['notReported', 'withheld', 'notApplicable']));
  const value = random.pick([random.integer(-3, 6), random.integer(0, 4) * 10, -0]);
  const qualifier = random.pick(qualifiers);
  const roundedTo = qualifier === 'exact' && random.chance(0.2) ? random.pick([1, 10]) : null;
  if (qualifier !== 'range') return { ...exactly(value), qualifier, roundedTo };
  return { ...exactly(0), qualifier, value: null, low: value, high: value + random.integer(0, 5) };
}

/** Whether some number can be meant: none is under 0 of a count. */
const isPossible = (amount: Amount) => {
  const bounds = boundsOf(amount);
  return bounds !== null && (bounds.low < bounds.high || !(bounds.lowOpen || bounds.highOpen));
};

/** By comparing every amount with every other. */
function naiveRank(amounts: readonly Amount[], amount: Amount) {
  const known = amounts.filter(({ absence }) => absence === null);
  if (!isPossible(amount)) return null;
  const greater = known.filter((other) => isPossible(other) && isSurelyGreater(other, amount)).length;
  const less = known.filter((other) => isPossible(other) && isSurelyGreater(amount, other)).length;
  const same = isExact(amount) ? known.filter((other) => isExact(other) && other.value === amount.value).length : 1;
  return { first: greater + 1, last: known.length - less - (same - 1), isJoint: same > 1, of: known.length };
}

const ranksOf = (amounts: readonly Amount[]) => indexRanks(amounts.length, (index) => amounts[index]!);

describe('ranks', () => {
  test('are those that comparing each with each gives', () => {
    const random = seeded(20_210_630);
    for (let run = 0; run < 3000; run += 1) {
      const amounts = Array.from({ length: random.integer(0, 12) }, () => randomAmount(random));
      const rankOf = ranksOf(amounts);
      for (const amount of amounts) assert.deepEqual(rankOf(amount), naiveRank(amounts, amount));
    }
  });

  test('hold the place of every amount in every order that the bounds allow', () => {
    const random = seeded(7);
    for (let run = 0; run < 500; run += 1) {
      const amounts = Array.from({ length: random.integer(2, 7) }, () => randomAmount(random)).filter(
        (amount) => amount.absence === null && isPossible(amount),
      );
      const rankOf = ranksOf(amounts);
      const values = amounts.map((amount) => {
        const { low, high, lowOpen, highOpen } = boundsOf(amount)!;
        const [from, to] = [Math.max(low, -99), Math.min(high, 99)];
        const share = random.pick([lowOpen ? 0.01 : 0, 0.5, highOpen ? 0.99 : 1]);
        return from + (to - from) * share;
      });
      amounts.forEach((amount, index) => {
        const rank = rankOf(amount)!;
        const place = 1 + values.filter((value) => value > values[index]!).length;
        assert.ok(place >= rank.first && place <= rank.last, `${place} of ${JSON.stringify([rank, amounts, values])}`);
      });
    }
  });

  test('of none, of one, of what is absent and of what is about something', () => {
    assert.equal(ranksOf([])(absent('withheld')), null);
    assert.deepEqual(ranksOf([exactly(0)])(exactly(0)), { first: 1, last: 1, isJoint: false, of: 1 });
    const about = { ...exactly(5), qualifier: 'about' } as const;
    const amounts = [exactly(9), about, exactly(1), absent('notReported')];
    assert.equal(ranksOf(amounts)(about), null);
    assert.deepEqual(ranksOf(amounts)(exactly(9)), { first: 1, last: 2, isJoint: false, of: 3 });
  });

  test('tell 8,000 from over 8,000, and not from at least 8,000', () => {
    const over = { ...exactly(8000), qualifier: 'over' } as const;
    const atLeast = { ...exactly(8000), qualifier: 'atLeast' } as const;
    assert.equal(ranksOf([over, exactly(8000)])(exactly(8000))!.first, 2);
    assert.equal(ranksOf([atLeast, exactly(8000)])(exactly(8000))!.first, 1);
  });

  test('of 100,000 amounts, all of them, are found in no time', { timeout: 20_000 }, () => {
    const amounts = Array.from({ length: 100_000 }, (_, index) => exactly((index * 7919) % 100_003));
    const rankOf = ranksOf(amounts);
    const firsts = new Set(amounts.map((amount) => rankOf(amount)!.first));
    assert.equal(firsts.size, amounts.length);
  });
});

describe('ranks in words', () => {
  const ranks = (...args: Parameters<typeof barsOf>) => {
    const layout = barsOf(...args);
    return Object.fromEntries(idsOf(layout).map((id) => [id, markOf(layout, id).rank]));
  };

  test('name one, one of two, or one of several', () => {
    assert.deepEqual(ranks([30, { value: 20, qualifier: 'atLeast' }, 25, 10]), {
      a: '1st or 2nd of 4',
      b: '1st to 3rd of 4',
      c: '2nd or 3rd of 4',
      d: '4th of 4',
    });
  });

  test('say that equal ones share theirs, in both languages', () => {
    assert.deepEqual(ranks([5, 9, 5, 1]), { b: '1st of 4', a: 'joint 2nd of 4', c: 'joint 2nd of 4', d: '4th of 4' });
    const chinese = ranks([5, 9, { value: 5, qualifier: 'atLeast' }], {}, { locale: zh });
    assert.deepEqual(chinese, {
      a: '\u57283\u5730\u4e2d\u7b2c2\u6216\u7b2c3',
      b: '\u57283\u5730\u4e2d\u7b2c1\u6216\u7b2c2',
      c: '\u57283\u5730\u4e2d\u7b2c1\u81f3\u7b2c3',
    });
    assert.match(ranks([5, 5], {}, { locale: zh }).a!, /\u5e76\u5217\u7b2c1/);
  });

  test('are not known of what is about something, and none of one alone or of what is absent', () => {
    assert.equal(ranks([5, { value: 4, qualifier: 'about' }]).b, 'rank not known');
    assert.equal(ranks([5, null]).a, null);
    assert.equal(ranks([5, 4, null]).c, null);
  });

  test('say that the dates differ, and are withheld where the definitions do', () => {
    const dated = [
      { value: 5, asOf: '2021-06-30' },
      { value: 4, asOf: '2021-12-31' },
    ];
    assert.equal(ranks(dated).a, '1st of 2, at differing dates');
    assert.equal(ranks([5, 4], {}, { measure: { comparable: false } }).a, null);
  });

  test('are in the accessible name and in the details', () => {
    const layout = barsOf([5, 4]);
    assert.match(markOf(layout, 'b').description, /2nd of 2, 2 of 2$/);
    assert.ok(markOf(layout, 'b').details.some(({ value }) => value.text === '2nd of 2'));
  });

  test('write 11th to 13th, 21st and 112th as English does', () => {
    const all = ranks(Array.from({ length: 112 }, (_, index) => 1000 - index));
    for (const place of ['11th', '12th', '13th', '21st', '22nd', '23rd', '111th', '112th'])
      assert.ok(Object.values(all).includes(`${place} of 112`), place);
  });
});
