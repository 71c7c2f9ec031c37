import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RegionsLayout } from '../../src/charts/regions/regions.layout.js';
import { assertIncludes } from '../support/assert.js';
import { barsOf, detailOf, idsOf, markOf } from '../support/bars.js';
import { en, locales } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';

const target = (region: string, value: number) => ({ measure: 'm', region, value, kind: 'target' });
const baseline = (region: string, value: number) => ({ measure: 'm', region, value, kind: 'baseline', asOf: '2019' });

describe('bars without a number', () => {
  for (const locale of locales) {
    test(`zero, not reported, not applicable and withheld are four different things (${locale.tag})`, () => {
      const missing = (why: string) => ({ value: null, missing: why });
      const layout = barsOf([0, null, missing('notApplicable'), missing('withheld'), 9], {}, { locale });
      const said = 'abcd'.split('').map((id) => markOf(layout, id));
      assert.equal(new Set(said.map(({ value }) => value)).size, 4);
      assert.deepEqual(
        said.map(({ bar }) => bar.end),
        ['zero', 'absent', 'absent', 'absent'],
      );
      assert.deepEqual(
        said.map(({ absent }) => absent),
        [false, true, true, true],
      );
      for (const mark of said) assertIncludes(mark.description, mark.value);
      assert.deepEqual(idsOf(layout).slice(0, 2), ['e', 'a']);
    });
  }
});

describe('bars that would be too short to be seen', () => {
  const slivers = ({ marks }: RegionsLayout) => marks.flatMap(({ id, bar }) => (bar.isSliver ? [id] : []));

  test('have a mark, on both sides of zero, and zero has none', () => {
    assert.deepEqual(slivers(barsOf([1e6, 1, 0, -1, null, { value: 2, qualifier: 'over' }])), ['f', 'b', 'd']);
  });

  test('need none where all are seen', () => {
    assert.deepEqual(slivers(barsOf([10, 5, 1])), []);
  });
});

describe('a logarithmic scale', () => {
  const log = (...figures: Parameters<typeof barsOf>[0]) => barsOf(figures, { scaleType: 'log' });

  test('is said by the axis and in the summary, and its ticks are powers of ten', () => {
    const layout = log(1e6, 1000, 1);
    assert.match(layout.axisTitle!, /^Logarithmic scale: each step is 100 times/);
    assertIncludes(layout.summary[0]!, en.words.onLog);
    assert.deepEqual(
      layout.ticks.map(({ label }) => label),
      ['0.1', '10', '1K', '100K'],
    );
    const ends = layout.marks.map(({ bar }) => bar.to);
    assert.ok(Math.abs(ends[0]! - ends[1]! - (ends[1]! - ends[2]!)) < 1e-9);
    assert.ok(ends[2]! > 0);
  });

  test('has a word instead of a bar for what is not above zero', () => {
    const layout = log(100, 0, -5, { value: null });
    for (const [id, end] of [
      ['b', 'zero'],
      ['c', 'absent'],
    ] as const) {
      assert.equal(markOf(layout, id).bar.end, end);
      assertIncludes(markOf(layout, id).lines, en.words.notOnLog);
    }
    assert.deepEqual(markOf(layout, 'd').lines, []);
    assert.equal(markOf(layout, 'c').value, '−5');
  });

  test('is in proportion where nothing is above zero', () => {
    const layout = log(0, -5);
    assert.equal(layout.axisTitle, null);
    assert.ok(!layout.summary[0]!.includes(en.words.onLog));
  });

  test('is offered only when the greatest is over a thousand times the least', () => {
    const offered = (...figures: number[]) => barsOf(figures).choices.some(({ name }) => name === 'scaleType');
    assert.equal(offered(1001, 1), true);
    assert.equal(offered(1000, 1), false);
    assert.equal(offered(5000, 1, -2), false);
    assert.equal(offered(5000, 0), false);
    assert.equal(offered(0, 0), false);
  });

  test('holds the largest and the smallest numbers there are', () => {
    for (const figures of [[1.7e308, 5e-324], [5e-324], [1e300, 1e300]]) {
      assert.deepEqual(nonsenseIn(log(...figures)), []);
      assert.deepEqual(nonsenseIn(barsOf(figures)), []);
    }
  });
});

describe('the axis', () => {
  test('stands only where the figures do not say it all', () => {
    const ticks = (...args: Parameters<typeof barsOf>) => barsOf(...args).ticks.length;
    assert.equal(ticks([5, 3]), 0);
    assert.ok(ticks([5, -3]) > 0);
    assert.ok(ticks([5, 3], { benchmark: 'a' }) > 0);
    assert.ok(ticks([5, 3], {}, { observations: [target('a', 9)] }) > 0);
    assert.equal(ticks([null, null]), 0);
    assert.equal(ticks([0, 0], { benchmark: 'a' }), 0);
  });

  test('has five ticks at most, each inside the plot and none alike', () => {
    for (const [a, b] of [
      [1, 2],
      [29_206, 29_188],
      [-7, 9],
      [0.001, 0.002],
      [1e12, 3],
      [-1e15, 1e15],
    ]) {
      const { ticks } = barsOf([a!, b!], { benchmark: 'a' });
      assert.ok(ticks.length <= 5, JSON.stringify(ticks));
      assert.equal(new Set(ticks.map(({ label }) => label)).size, ticks.length);
      for (const { position } of ticks) assert.ok(position >= 0 && position <= 1);
    }
  });
});

describe('targets and baselines', () => {
  test('are on the scale, beside the bar, in the name and in the details', () => {
    const layout = barsOf([60, 20], {}, { observations: [target('a', 80), baseline('a', 40)] });
    const mark = markOf(layout, 'a');
    assert.deepEqual([mark.bar.target, mark.bar.to, mark.baseline], [1, 0.75, 0.5]);
    assert.deepEqual(mark.lines, ['75% of the target of 80', 'baseline 40']);
    assertIncludes(mark.description, 'baseline 40');
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.baseline), '40, as of 2019');
    assert.equal(markOf(layout, 'b').baseline, null);
  });

  test('of a region without a figure are still shown', () => {
    const layout = barsOf([undefined, 20], {}, { observations: [baseline('a', 40)] });
    assert.equal(markOf(layout, 'a').value, en.words.absence.notReported);
    assert.equal(markOf(layout, 'a').baseline, 1);
  });
});

describe('the line across all bars', () => {
  const above = [{ id: 'p', name: 'Province' }];

  test('is the figure of a region, with its date', () => {
    const observations = [{ measure: 'm', region: 'p', value: 8, asOf: '2021-06' }];
    const layout = barsOf(
      [4, 2],
      { benchmark: 'p' },
      { above, regions: { a: { parent: 'p' }, b: { parent: 'p' } }, observations },
    );
    assert.deepEqual(layout.benchmark, { position: 1, label: 'Province: 8, as of June 2021', isExact: true });
  });

  test('is broken where the figure is not exact', () => {
    const { benchmark } = barsOf([{ value: 4, qualifier: 'over' }, 2], { benchmark: 'a' });
    assert.deepEqual(benchmark, { position: 1, label: 'A: over 4', isExact: false });
  });

  test('is none for a region without a figure, of unlike things, or that does not exist', () => {
    const note = (benchmark: string) => {
      const layout = barsOf([4, null, { value: 3, counts: 'people' }], { benchmark });
      assert.equal(layout.benchmark, null);
      return layout.notes.join();
    };
    assertIncludes(note('b'), en.words.benchmarkRefused.noFigure({ name: 'B' }));
    assertIncludes(note('c'), en.words.benchmarkRefused.unlike({ name: 'C' }));
    assertIncludes(note('__proto__'), en.words.benchmarkRefused.unknown({ id: '__proto__' }));
  });

  test('is the mean of like figures that are all exact', () => {
    const { benchmark } = barsOf([4, 1, null], { benchmark: 'average' });
    assert.deepEqual(benchmark, { position: 0.625, label: 'average of the 2 shown: 2.5', isExact: true });
  });

  test('is no mean of rates, of inexact figures, or of unlike ones', () => {
    const { rate, inexact, mixed } = en.words.benchmarkRefused;
    const note = (figures: Parameters<typeof barsOf>[0], measure: object = {}) =>
      barsOf(figures, { benchmark: 'average' }, { measure }).notes.join();
    assertIncludes(note([4, 1], { unit: '%' }), rate);
    assertIncludes(note([4, { value: 1, qualifier: 'over' }]), inexact);
    assertIncludes(note([4, { value: 1, roundedTo: 1 }]), inexact);
    assertIncludes(note([4, { value: 1, asOf: '2021' }]), mixed);
    assertIncludes(note([4, { value: 1, scope: 'part' }]), mixed);
    assertIncludes(note([4, 1], { comparable: false }), mixed);
    assertIncludes(note([null, null]), inexact);
  });
});

describe('names', () => {
  const long = 'Greenwick and the Upper Lakes Joint Demonstration County';
  const nameOf = (region: object) => markOf(barsOf([5, 4], {}, { regions: { a: region } }), 'a');

  test('that fit into two lines are in full', () => {
    assert.equal(nameOf({ name: 'Jilin High-tech Zone' }).name.text, 'Jilin High-tech Zone');
    assert.equal(
      nameOf({ name: '\u6f33\u5dde\u53f0\u5546\u6295\u8d44\u533a', shortName: 'x' }).name.text,
      '\u6f33\u5dde\u53f0\u5546\u6295\u8d44\u533a',
    );
  });

  test('that do not fit are short, or cut where there is no short one; the name in full is said', () => {
    assert.equal(nameOf({ name: long, shortName: 'Greenwick' }).name.text, 'Greenwick');
    const cut = nameOf({ name: '\u6f33'.repeat(300) });
    assert.match(cut.name.text, /^\u6f33{10,22}\u2026$/);
    assert.equal(cut.label.text, '\u6f33'.repeat(300));
    assert.ok(nameOf({ name: long, shortName: 'Greenwick' }).description.startsWith(long));
  });
});

describe('details', () => {
  test('hold how settled a figure is, the change since an earlier one, and notes tied to region or measure', () => {
    const layout = barsOf(
      [{ value: 9, status: 'provisional', asOf: '2021' }, 4],
      {},
      {
        observations: [{ measure: 'm', region: 'a', value: 4, asOf: '2020' }],
        annotations: [
          { text: 'Of the region', region: 'a' },
          { text: 'Of another', region: 'b' },
          { text: 'Of all', measure: 'm', date: '2020' },
        ],
      },
    );
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.settled), 'provisional');
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.change), '5 more, 4 (2020) to 9 (2021)');
    const notes = markOf(layout, 'a').details.map(({ value }) => value.text);
    assertIncludes(notes, 'Of the region');
    assertIncludes(notes, '2020: Of all');
    assert.ok(!notes.includes('Of another'));
    assert.equal(detailOf(layout, 'b', en.words.regionTerms.settled), undefined);
  });
});
