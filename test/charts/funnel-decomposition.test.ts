import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en, zh } from '../support/demo.js';
import { funnelOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn, textsOf } from '../support/layouts.js';

const lines = (...values: unknown[]): readonly Fields[] =>
  values.map((value, index) => ({
    id: `l${index + 1}`,
    label: `L${index + 1}`,
    ...(typeof value === 'object' && value !== null ? value : { value }),
  }));
const broken = { kind: 'decomposition' };
const dotsOf = (...values: unknown[]) => funnelOf(lines(...values), broken).stages.map(({ dots }) => dots);
const none = (length: number) => Array.from({ length }, () => null);

describe('the dots of a decomposition', () => {
  test('stand for each thing of each line', () => {
    assert.deepEqual(dotsOf(17, 34, 130), [17, 34, 130]);
    assert.deepEqual(dotsOf(1, 400), [1, 400]);
  });

  test('are there only where all numbers are whole, exact and no more than 400', () => {
    for (const other of [
      401,
      0,
      -3,
      1.5,
      null,
      { value: 34, qualifier: 'over' },
      { value: 34, qualifier: 'about' },
      { value: 30, roundedTo: 10 },
      { value: null, qualifier: 'range', low: 30, high: 40 },
    ]) {
      assert.deepEqual(dotsOf(17, other), none(2), JSON.stringify(other));
      assert.deepEqual(dotsOf(other, 17), none(2), JSON.stringify(other));
    }
  });

  test('are never those of a funnel of shares', () => {
    assert.deepEqual(
      funnelOf(lines(17, 4)).stages.map(({ dots }) => dots),
      none(2),
    );
  });
});

describe('the lines of a decomposition', () => {
  const linesOf = (...values: unknown[]) => funnelOf(lines(...values), broken).stages.map(({ lines }) => lines);

  test('say how many there are on average for each one above', () => {
    assert.deepEqual(linesOf(17, 34, 130), [
      [],
      ['an average of 2 for each in the line above'],
      ['an average of 3.8 for each in the line above'],
    ]);
    const { stages } = funnelOf(lines(17, 34), broken, zh);
    assert.deepEqual(stages[1]!.lines, ['\u5e73\u5747\u6bcf\u9879\u7ec6\u5206\u4e3a2\u9879']);
  });

  test('say nothing where a number is not exact, or there are fewer than above', () => {
    for (const value of [
      { value: 34, qualifier: 'over' },
      { value: 34, qualifier: 'about' },
      { value: 30, roundedTo: 10 },
      null,
      16,
    ])
      assert.deepEqual(linesOf(17, value)[1], [], JSON.stringify(value));
    assert.deepEqual(linesOf(0, 16)[1], []);
  });

  test('have nothing to do with a separate count', () => {
    const apart = { value: 51, of: null };
    const [, items, separate] = linesOf(17, apart, 34); // separate counts are drawn last
    assert.deepEqual(separate, [], 'a separate count is no part of the line above');
    assert.deepEqual(items, ['an average of 2 for each in the line above'], 'the line above is that of 17');
  });

  test('are never a share of the first, nor in the title among several funnels', () => {
    const funnels = [
      { id: 'a', title: 'Tasks', ...broken, stages: lines(17, 34, 130) },
      { id: 'b', title: 'Roads', stages: lines(4, 2) },
    ];
    const layout = layoutOf({ funnels });
    for (const text of textsOf(layout.groups[0])) assert.doesNotMatch(text, /%/);
    assert.deepEqual(nonsenseIn(layout), []);
    assert.match(layout.groups[1]!.mark!.description, /50%/);
  });

  test('are set in by how often the first has been broken down', () => {
    assert.deepEqual(
      funnelOf(lines(17, 34, 130), broken).stages.map(({ level }) => level),
      [0, 1, 2],
    );
  });

  test('stand alone beside others of the same kind', () => {
    const funnels = ['a', 'b'].map((id) => ({ id, ...broken, stages: lines(17, 34) }));
    const layout = layoutOf({ funnels });
    assert.equal(layout.families.length, 2);
    assert.deepEqual(layout.choices, []);
    assert.equal(layout.summary.length, 2);
    assert.match(layout.summary[1]!, /^2 of them are breakdowns/);
    assert.ok(
      layout.groups.every(({ explanation }) => explanation === en.words.sentence({ text: en.words.decomposition })),
    );
  });
});
