import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import { assertIncludes } from '../support/assert.js';
import { barsOf, detailOf, markOf, type Figure } from '../support/bars.js';
import { en } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';

const ids = [...'klmnopqrstu'];

/** Bars divided by category: for each region its figure and those of its categories. */
function divided(
  figures: readonly Figure[],
  parts: Readonly<Record<string, readonly (Figure | undefined)[]>>,
  options: RegionsOptions = {},
  measure: object = { aggregate: 'sum' },
  categories: readonly object[] = ids.map((id) => ({ id, label: id.toUpperCase() })),
) {
  const observations = Object.entries(parts).flatMap(([region, values]) =>
    values.flatMap((value, index) => {
      if (value === undefined) return [];
      const fields = typeof value === 'object' && value !== null ? value : { value };
      return [{ measure: 'm', region, category: ids[index], value: null, ...fields }];
    }),
  );
  return barsOf(figures, { by: 'category', ...options }, { measure, categories, observations });
}

const stacked: RegionsOptions = { layout: 'stacked' };
const partsOf = (layout: ReturnType<typeof divided>, id: string) =>
  markOf(layout, id).parts.map(({ label, value }) => `${label.text} ${value}`);

describe('figures by category', () => {
  test('are bars of their own on the scale of all, named in the accessible name and the details', () => {
    const layout = divided([10, 8], { a: [6, 3], b: [5] });
    assert.deepEqual(partsOf(layout, 'a'), ['K 6', 'L 3']);
    assert.deepEqual(partsOf(layout, 'b'), ['K 5', `L ${en.words.absence.notReported}`]);
    assert.equal(markOf(layout, 'a').parts[0]!.bar.to, 0.6);
    assert.match(markOf(layout, 'a').description, /^A: 10, K: 6, L: 3,/);
    assert.equal(detailOf(layout, 'a', en.words.terms.parts), 'K: 6; L: 3');
    assert.ok(layout.ticks.length > 0);
    assert.deepEqual(layout.legend, []);
  });

  test('that are larger than any figure widen the scale', () => {
    const layout = divided([10, 8], { a: [20] });
    assert.equal(markOf(layout, 'a').parts[0]!.bar.to, 1);
    assert.equal(markOf(layout, 'a').bar.to, 0.5);
  });

  test('are the latest of each category', () => {
    const layout = divided([10, 8], { a: [{ value: 6, asOf: '2021' }] });
    assert.deepEqual(partsOf(layout, 'a'), ['K 6']);
  });

  test('stack where they are parts of the figure, and what they leave over is not broken down', () => {
    const layout = divided([10, 8], { a: [6, 3], b: [5, 3] }, stacked);
    assert.deepEqual(partsOf(layout, 'a'), ['K 6', 'L 3', 'Not broken down 1']);
    assert.deepEqual(partsOf(layout, 'b'), ['K 5', 'L 3']);
    const { parts, isStacked } = markOf(layout, 'a');
    assert.equal(isStacked, true);
    assert.deepEqual(
      parts.map(({ bar }) => [bar.from, bar.to]),
      [
        [0, 0.6],
        [0.6, 0.9],
        [0.9, 1],
      ],
    );
    assert.deepEqual(
      layout.legend.map(({ label }) => label.text),
      ['K', 'L', 'Not broken down'],
    );
  });

  test('do not stack where they are more than the figure, or are not sure to be its parts, and why is said', () => {
    const { over, unknown } = en.words.notStacked;
    const note = (figure: Figure, parts: readonly (Figure | undefined)[], measure?: object) => {
      const layout = divided([figure, 8], { a: parts }, stacked, measure);
      assert.equal(markOf(layout, 'a').isStacked, false);
      return layout.notes.join();
    };
    assertIncludes(note(10, [6, 5]), over({ names: 'A' }));
    const unsure: readonly (readonly [Figure, readonly (Figure | undefined)[], object?])[] = [
      [{ value: 10, qualifier: 'over' }, [6, 3]],
      [10, [6, { value: 3, qualifier: 'about' }]],
      [10, [6, null]],
      [10, [-1, 3]],
      [10, [{ value: 6, asOf: '2020' }]],
      [10, [{ value: 6, counts: 'people' }]],
      [10, [{ value: 6, scope: 'town' }]],
      [10, [6], { aggregate: 'mean' }],
      [10, [6], {}],
      [null, [6]],
    ];
    for (const args of unsure) assertIncludes(note(...args), unknown({ names: 'A' }));
  });

  test('stack though their sum is off by what binary numbers are off by', () => {
    assert.equal(markOf(divided([0.3, 8], { a: [0.1, 0.2] }, stacked), 'a').isStacked, true);
    assert.equal(markOf(divided([0.3, 8], { a: [0.1, 0.2] }, stacked), 'a').parts.length, 2);
  });

  test('of more than eight categories are seven and the rest as one, which names them', () => {
    const layout = divided([100, 8], { a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, stacked);
    const { parts } = markOf(layout, 'a');
    assert.equal(parts.length, 9);
    assert.equal(parts[7]!.label.text, 'Other (3): R, S and T');
    assert.equal(parts[7]!.value, '27');
    assert.equal(parts[8]!.value, '45');
    const eight = divided([100, 8], { a: [1, 2, 3, 4, 5, 6, 7, 8] }, stacked);
    assert.equal(markOf(eight, 'a').parts[7]!.label.text, 'R');
  });

  test('are not added up where the measure may not be', () => {
    const layout = divided([100, 8], { a: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, {}, { aggregate: 'mean' });
    assert.equal(markOf(layout, 'a').parts[7]!.absent, true);
  });

  test('within another category that is drawn are named, not drawn twice', () => {
    const categories = [
      { id: 'k', label: 'K' },
      { id: 'l', label: 'L', parent: 'k' },
    ];
    const layout = divided([10, 8], { a: [6, 3] }, {}, { aggregate: 'sum' }, categories);
    assert.deepEqual(partsOf(layout, 'a'), ['K 6']);
    assertIncludes(layout.notes, 'Not drawn, as part of a wider category: L.');
  });

  test('that there are none of, or that are asked for of shares, leave the bars as they are, and say so', () => {
    assertIncludes(divided([10, 8], {}).notes, en.words.noCategories);
    const change = divided([10, 8], { a: [6] }, { show: 'change' });
    assertIncludes(change.notes, en.words.categoriesNeedValues);
    assert.deepEqual(markOf(change, 'a').parts, []);
  });

  test('are one bar only where they are not more than the figure, however little', () => {
    const stacked = (whole: number, ...parts: readonly number[]) =>
      markOf(divided([whole, 1], { a: parts }, { layout: 'stacked' }), 'a');
    assert.equal(stacked(0.3, 0.1, 0.2).parts.length, 2);
    assert.equal(stacked(0.3, 0.1, 0.2).isStacked, true);
    assert.equal(stacked(1e10, 4e9, 6_000_000_001).isStacked, false);
    assert.equal(stacked(10_000_000_001, 4e9, 6e9).parts[2]!.value, '1');
  });

  test('never make a drawing of no numbers', () => {
    for (const layout of ['grouped', 'stacked'] as const) {
      assert.deepEqual(nonsenseIn(divided([0, 1.7e308], { a: [0, 0], b: [1.7e308, 1.7e308] }, { layout })), []);
    }
  });
});
