import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from '../support/demo.js';
import { funnelOf, lastOf, layoutOf, textOf, type Fields } from '../support/funnels.js';
import { leavesOf, nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';

const stagesWith = (values: readonly (number | null)[]): readonly Fields[] =>
  values.map((value, index) => ({ id: `s${index + 1}`, label: `S${index + 1}`, value }));

/** Fails for words of the program that are none, and for positions beyond the plot. */
function check(stages: readonly Fields[], says: string): void {
  for (const locale of locales) {
    const layout = funnelOf(stages, {}, locale);
    assert.deepEqual(nonsenseIn(layout), [], says);
    for (const { bar, open } of layout.stages) {
      for (const [path, leaf] of leavesOf([bar, open?.connector, open?.lens]))
        if (typeof leaf === 'number') assert.ok(leaf >= 0 && leaf <= 1, `${says} ${path}: ${leaf}`);
    }
  }
}

describe('a funnel of odd numbers', () => {
  const cases: readonly (readonly [string, readonly (number | null)[]])[] = [
    ['one stage', [7]],
    ['no figure', [null]],
    ['no figures', [null, null, null]],
    ['twelve stages', Array.from({ length: 12 }, (_, index) => 1200 - index * 97)],
    ['equal stages', [5, 5, 5, 5]],
    ['nothing', [0]],
    ['nothing but zero', [0, 0, 0]],
    ['zero at the end', [100, 10, 0]],
    ['zero at the start', [0, 10, 5]],
    ['zero in the middle', [10, 0, 5]],
    ['growth', [1, 10, 100, 1000]],
    ['millions of millions', [1e12, 999_999_999_999, 1]],
    ['huge numbers', [1e300, 5e299, 1]],
    ['huge numbers that grow', [1, 1e300]],
    ['the largest numbers', [1.7e308, 1.7e308, -1.7e308]],
    ['a huge number of a tiny one', [1e-300, 1e300]],
    ['a tiny number of a huge one', [1e300, 1e-300]],
    ['numbers next to each other', [9_007_199_254_740_991, 9_007_199_254_740_990]],
    ['fractions', [0.3, 0.1 + 0.2, 0.1]],
    ['tiny fractions', [1e-9, 5e-10]],
    ['negative numbers', [-5, -10, -1]],
    ['negative and positive numbers', [10, -10, 10]],
  ];
  for (const [says, values] of cases)
    test(`says no nonsense and stays in its plot: ${says}`, () => check(stagesWith(values), says));

  test('says no nonsense and stays in its plot, whatever they are', () => {
    const random = seeded(8);
    for (let count = 0; count < 200; count++) {
      const values = Array.from({ length: random.integer(1, 5) }, () =>
        random.chance(0.1) ? null : Math.round(random.next() * 1000) * 10 ** random.integer(-9, 12),
      );
      check(stagesWith(values), JSON.stringify(values));
    }
  });

  test('has no share and no remainder of its only stage', () => {
    const { stages, marks } = funnelOf(stagesWith([7]));
    assert.deepEqual([stages[0]!.lines, stages[0]!.open, marks.length], [[], null, 1]);
    assert.equal(stages[0]!.description, 'S1: 7, 1 of 1');
  });

  test('names every one of twelve stages', () => {
    const { stages, table } = funnelOf(stagesWith(Array.from({ length: 12 }, (_, index) => 1200 - index)));
    assert.deepEqual([stages.length, table.rows.length], [12, 12]);
    assert.match(stages[11]!.description, /12 of 12$/);
  });

  test('divides nothing by zero', () => {
    assert.equal(textOf(lastOf({ value: 0 }, { value: 10 })), '10 more than \u201cS1\u201d');
    assert.equal(textOf(lastOf({ value: 0 }, { value: 0 })), 'nothing open');
    assert.equal(textOf(lastOf({ value: 10 }, { value: 0 })), '0% of \u201cS1\u201d; 10 still open');
  });

  test('writes 1,000,000,000,000 in full', () => {
    const { stages } = funnelOf(stagesWith([1e12, 999_999_999_999]));
    assert.equal(stages[0]!.value, '1,000,000,000,000');
    assert.equal(stages[1]!.open!.label.text, '1 still open');
    assert.doesNotMatch(stages[1]!.lines[0]!, /(^|\D)100%/);
  });

  test('says no nonsense beside others, in any order and on any scale', () => {
    const random = seeded(5);
    const numbers = [null, 0, 1, 3, 29_206, 1e12, 1e300, -4];
    for (let count = 0; count < 60; count++) {
      const funnels = ['a', 'b', 'c'].map((id) => ({
        id,
        stages: stagesWith([1, 2, 3].map(() => random.pick(numbers))),
      }));
      for (const scale of ['common', 'share'] as const) {
        const layout = layoutOf({ funnels }, { scale, order: 'completion' });
        assert.deepEqual(nonsenseIn(layout), [], JSON.stringify(funnels));
      }
    }
  });
});
