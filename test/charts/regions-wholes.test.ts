import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertIncludes } from '../support/assert.js';
import { barsOf, detailOf, markOf, type Figure, type MoreOfBars } from '../support/bars.js';
import { en, locales } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';

const within = (parent: string, ...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { parent }]));
/** A whole, `a`, and its parts. */
const partsOfA = { ...within('a', 'b', 'c', 'd') };
const listed = (figures: readonly (Figure | undefined)[], more: MoreOfBars = {}, options = {}) =>
  barsOf(figures, options, { regions: partsOfA, ...more });
const endsOf = (layout: ReturnType<typeof barsOf>) =>
  Object.fromEntries(layout.marks.map(({ id, bar }) => [id, bar.end === 'beyond' ? 'beyond' : bar.to]));

describe('a region beside its own parts', () => {
  for (const locale of locales) {
    test(`has its number and a word, but no bar, and the scale is that of its parts (${locale.tag})`, () => {
      const layout = listed([29_206, 4000, 2000, 1000], { locale });
      assert.deepEqual(endsOf(layout), { a: 'beyond', b: 1, c: 0.5, d: 0.25 });
      const whole = markOf(layout, 'a');
      assert.equal(whole.absent, false);
      assert.equal(whole.value, locale.number(29_206));
      const three = locale.words.ofListed(locale.count(3));
      assertIncludes(whole.lines.join(), three);
      assertIncludes(whole.description, three);
      assert.equal(detailOf(layout, 'a', locale.words.regionTerms.includes), three);
      assert.deepEqual(nonsenseIn(layout), []);
    });
  }

  test('has no rank, and its parts are ranked without it', () => {
    const layout = listed([29_206, 4000, 2000, 1000]);
    assert.equal(markOf(layout, 'a').rank, null);
    assert.equal(markOf(layout, 'b').rank, '1st of 3');
    assert.equal(markOf(layout, 'd').rank, '3rd of 3');
  });

  test('is not the highest, and the summary says that it is not compared', () => {
    const summary = listed([29_206, 4000, 2000, 1000]).summary.join(' ');
    assertIncludes(summary, 'Highest: B, 4,000');
    assertIncludes(summary, 'Not compared with the places listed within them: A');
    assertIncludes(summary, en.words.wholesBeyond);
  });

  test('keeps its bar where it does not dwarf its parts, and has no rank all the same', () => {
    const layout = listed([8000, 4000, 2000, 1000]);
    assert.deepEqual(endsOf(layout), { a: 1, b: 0.5, c: 0.25, d: 0.125 });
    assert.equal(markOf(layout, 'a').rank, null);
    assertIncludes(markOf(layout, 'a').lines, 'includes 3 of the regions listed');
    assert.ok(!layout.summary.join(' ').includes(en.words.wholesBeyond));
    assert.equal(endsOf(listed([8001, 4000, 2000, 1000])).a, 'beyond');
  });

  test('counts only parts that have a figure', () => {
    assertIncludes(markOf(listed([100, 4, 2, null]), 'a').description, 'includes 2 of the regions listed');
    const none = listed([100, null, null, null]);
    assert.ok(!markOf(none, 'a').description.includes('includes'));
    assert.equal(markOf(none, 'a').bar.to, 1);
  });

  test('is drawn where only one part stands beside it, or all lie in each other', () => {
    assert.deepEqual(endsOf(barsOf([100, 5], {}, { regions: within('a', 'b') })), { a: 1, b: 0.05 });
    const chain = barsOf([1000, 100, 10], {}, { regions: { b: { parent: 'a' }, c: { parent: 'b' } } });
    assert.deepEqual(endsOf(chain), { a: 1, b: 0.1, c: 0.01 });
    assert.deepEqual(
      chain.marks.map(({ rank }) => rank),
      [null, null, null],
    );
  });

  test('is drawn where its parts are all zero', () => {
    assert.deepEqual(endsOf(listed([5, 0, 0, 0])), { a: 1, b: 0, c: 0, d: 0 });
  });

  test('of a rate is drawn, as it is no longer than its parts', () => {
    const rate = listed([97, 99, 95, 96], { measure: { counts: 'rate', unit: '%' } });
    assert.equal(markOf(rate, 'a').bar.end, 'exact');
    assert.equal(markOf(rate, 'a').rank, null);
  });

  test('has no bar to the left either', () => {
    const layout = listed([-500, -4, -2, -1]);
    const { bar } = markOf(layout, 'a');
    assert.deepEqual([bar.end, bar.negative], ['beyond', true]);
    assert.equal(markOf(layout, 'b').bar.from, 0);
  });

  test('has no bar though it is inexact, nor a target or baseline that the scale does not hold', () => {
    const ofA = (kind: string, value: number) => ({ measure: 'm', region: 'a', value, kind });
    const more = { observations: [ofA('target', 40_000), ofA('baseline', 20_000)] };
    for (const figure of [
      { value: 29_206, qualifier: 'over' },
      { value: 29_206, qualifier: 'under' },
      { value: null, qualifier: 'range', low: 3000, high: 29_206 },
    ]) {
      const layout = listed([figure, 4000, 2000, 1000], more);
      const { bar, baseline, target } = markOf(layout, 'a');
      assert.deepEqual([bar.end, bar.target, baseline], ['beyond', null, null]);
      assertIncludes(target!, '40,000');
      assert.equal(markOf(layout, 'b').bar.to, 1);
    }
  });

  test('that is withheld stays withheld', () => {
    const layout = listed([{ value: null, missing: 'withheld' }, 4, 2, 1]);
    assert.equal(markOf(layout, 'a').bar.end, 'absent');
    assert.equal(markOf(layout, 'a').value, en.words.absence.withheld);
  });

  test('is left out of the average', () => {
    assertIncludes(listed([100, 3, 2, 1], {}, { benchmark: 'average' }).benchmark!.label, 'average of the 3 shown: 2');
  });

  test('is drawn where a line of its own is asked for, which the scale must hold', () => {
    assert.deepEqual(endsOf(listed([100, 3, 2, 1], {}, { benchmark: 'a' })), { a: 1, b: 0.03, c: 0.02, d: 0.01 });
  });

  test('stands in the table with what it includes', () => {
    const { table } = listed([100, 3, 2, 1]);
    const at = table.columns.findIndex(({ label }) => label === 'Includes');
    assert.deepEqual(
      table.rows.map((row) => row[at]!.text),
      ['3 of the regions listed', '', '', ''],
    );
    assert.ok(!barsOf([1, 2]).table.columns.some(({ label }) => label === 'Includes'));
  });

  test('has no bars of categories that the scale does not hold', () => {
    const part = (region: string, category: string, value: number) => ({ measure: 'm', region, category, value });
    const categories = [
      { id: 'x', label: 'X' },
      { id: 'y', label: 'Y' },
    ];
    const observations = [part('a', 'x', 60), part('a', 'y', 40), part('b', 'x', 2), part('b', 'y', 1)];
    for (const layout of ['grouped', 'stacked'] as const) {
      const measure = { aggregate: 'sum' };
      const bars = listed([100, 3, 2, 1], { measure, categories, observations }, { by: 'category', layout });
      const ends = (id: string) => markOf(bars, id).parts.map(({ bar }) => bar.end);
      assert.deepEqual(ends('a'), ['beyond', 'beyond']);
      assert.equal(markOf(bars, 'a').isStacked, false);
      assert.deepEqual(ends('b'), ['exact', 'exact']);
      assert.ok(markOf(bars, 'b').bar.to === 1);
    }
  });
});

describe('changes of a region beside its own parts', () => {
  const earlier = (region: string, value: number) => ({ measure: 'm', region, value, asOf: '2020' });
  const before = [earlier('a', 200), earlier('b', 3), earlier('c', 1), earlier('d', 1)];
  const later = (value: number) => ({ value, asOf: '2021' });

  test('do not set the scale, and its own change is only a number', () => {
    const figures = [later(290), later(4), later(2), later(1)];
    const layout = listed(figures, { observations: before }, { show: 'change' });
    const whole = markOf(layout, 'a');
    assert.deepEqual([whole.bar.end, whole.dumbbell?.from, whole.dumbbell?.to], ['beyond', null, null]);
    assert.equal(whole.value, '+90');
    assert.ok(markOf(layout, 'b').dumbbell!.to!.to > 0.5);
  });
});

describe('regions of other levels', () => {
  const levels = (ids: string, level: string, parent?: string) =>
    Object.fromEntries([...ids].map((id) => [id, { level, ...(parent ? { parent } : {}) }]));

  test('have no bars above their parts where these are more, and are ranked among themselves', () => {
    const regions = { ...levels('ab', 'province'), ...levels('cd', 'city', 'a'), ...levels('ef', 'city', 'b') };
    const layout = barsOf([900, 1000, 4, 3, 2, 1], {}, { regions });
    assert.deepEqual(endsOf(layout), { c: 1, d: 0.75, e: 0.5, f: 0.25, a: 'beyond', b: 'beyond' });
    assert.equal(markOf(layout, 'a').rank, '2nd of 2');
    assert.equal(markOf(layout, 'c').rank, '1st of 4');
  });

  test('keep theirs where they are what is compared, and the parts stand apart', () => {
    const regions = { ...levels('abc', 'province'), ...levels('d', 'city', 'a') };
    const layout = barsOf([90, 100, 50, 4], {}, { regions });
    assert.deepEqual(endsOf(layout), { b: 1, a: 0.9, c: 0.5, d: 0.04 });
    assert.equal(markOf(layout, 'a').rank, '2nd of 3');
  });
});

test('no bar is longer than its plot or shorter than its figure, in any list of wholes and parts', () => {
  const random = seeded(7);
  for (let round = 0; round < 300; round += 1) {
    const count = random.integer(1, 10);
    const ids = [...'abcdefghij'].slice(0, count);
    const regions = Object.fromEntries(
      ids.flatMap((id, at) => (at > 0 && random.chance(0.6) ? [[id, { parent: ids[random.integer(0, at - 1)] }]] : [])),
    );
    const figures = ids.map(() => (random.chance(0.1) ? null : random.integer(-3, 10) * 10 ** random.integer(0, 4)));
    const layout = barsOf(figures, {}, { regions });
    const drawn = layout.marks.filter(({ bar }) => bar.end !== 'beyond' && bar.end !== 'absent');
    const valueOf = (id: string) => figures[ids.indexOf(id)]!;
    const high = Math.max(0, ...drawn.map(({ id }) => valueOf(id)));
    const low = Math.min(0, ...drawn.map(({ id }) => valueOf(id)));
    for (const { id, bar } of drawn) {
      const length = high === low ? 0 : Math.abs(valueOf(id)) / (high - low);
      assert.ok(Math.abs(bar.to - bar.from - length) < 1e-9, `${id} of ${JSON.stringify({ figures, regions })}`);
    }
    for (const { id, lines } of layout.marks.filter(({ bar }) => bar.end === 'beyond')) {
      assert.ok(Object.values(regions).some(({ parent }) => parent === id));
      assertIncludes(lines.join(), 'beyond the scale');
    }
  }
});
