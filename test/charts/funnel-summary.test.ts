import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales, zh } from '../support/demo.js';
import { funnelOf, layoutOf, type Fields } from '../support/funnels.js';
import { nonsenseIn } from '../support/layouts.js';

const stagesWith = (...values: unknown[]): readonly Fields[] =>
  values.map((value, index) => ({
    id: `s${index + 1}`,
    label: `S${index + 1}`,
    ...(typeof value === 'object' && value !== null ? value : { value }),
  }));
const summaryOf = (stages: readonly Fields[], more: Fields = {}) => funnelOf(stages, more).summary;

describe('the summary of a funnel', () => {
  test('names each stage of a short one, with its share and what is open', () => {
    assert.deepEqual(summaryOf(stagesWith(100, 80, 60), { asOf: '2021-12-31' }), [
      'Funnel: Wishes, 3 stages, as of 31 December 2021.',
      'S1: 100; S2: 80, 80% of \u201cS1\u201d, 20 still open; S3: 60, 75% of \u201cS2\u201d, 60% of \u201cS1\u201d, 20 still open.',
    ]);
    assert.deepEqual(funnelOf(stagesWith(100, 80), {}, zh).summary, [
      '\u6f0f\u6597\u56fe\uff1aWishes\uff0c\u51712\u4e2a\u9636\u6bb5\u3002',
      'S1\uff1a100\uff1bS2\uff1a80\uff0c\u5360\u201cS1\u201d\u768480%\uff0c\u5c1a\u4f5920\u3002',
    ]);
  });

  test('of many stages names the ends, what is missing and where most is open', () => {
    assert.deepEqual(summaryOf(stagesWith(100, 90, 50, 45)), [
      'Funnel: Wishes, 4 stages.',
      'S1: 100; S4: 45, 45% of \u201cS1\u201d.',
      'Most is still open between \u201cS2\u201d and \u201cS3\u201d: 40.',
    ]);
    assert.deepEqual(summaryOf(stagesWith(100, null, 50, 45)), [
      'Funnel: Wishes, 4 stages.',
      'S1: 100; S2: not reported; S4: 45.',
    ]);
  });

  test('has at most five sentences, however many stages there are', () => {
    for (const locale of locales) {
      for (const count of [1, 2, 3, 4, 12, 40]) {
        const values = Array.from({ length: count }, (_, index) => 1000 - index * index);
        const stages = [...stagesWith(...values), { id: 'x', label: 'X', value: 7, of: null }];
        for (const kind of ['conversion', 'decomposition']) {
          const { summary } = funnelOf(stages, { kind, scope: 'cities', asOf: '2021' }, locale);
          assert.ok(summary.length <= 5, `${count}: ${summary.length}`);
          if (kind === 'conversion') assert.ok(summary.join('').length < 420, summary.join(''));
          assert.deepEqual(nonsenseIn(summary), []);
        }
      }
    }
  });

  test('names the largest remainder only where all are exact and one is the largest', () => {
    const most = (...values: unknown[]) => /Most/.test(summaryOf(stagesWith(...values)).join(' '));
    assert.equal(most(100, 90, 50, 45), true);
    assert.equal(most(100, 80, 60, 59), false, 'two are the largest');
    assert.equal(most(100, 100, 100, 100), false, 'nothing is open');
    assert.equal(most(100, 110, 120, 130), false, 'it only grows');
    assert.equal(most(100, 90, { value: 50, qualifier: 'over' }, 45), false, 'a bound');
    assert.equal(most(100, 90, { value: 50, qualifier: 'about' }, 45), false, 'about');
    assert.equal(most(100, 90, { value: 50, roundedTo: 10 }, 45), false, 'rounded');
    assert.equal(most(100, 90, null, 45), false, 'not reported');
    assert.equal(most(100, 90, { value: 50, unit: 'people' }, 45, 40), true, 'units left unsaid');
    assert.equal(
      most({ value: 100, unit: 'roads' }, { value: 90, unit: 'roads' }, { value: 50, unit: 'people' }, 45),
      false,
      'a break',
    );
  });

  test('says so where no figure is reported at all', () => {
    for (const locale of locales) {
      for (const count of [1, 2, 5]) {
        const layout = funnelOf(stagesWith(...Array.from({ length: count }, () => null)), {}, locale);
        assert.equal(layout.summary[1], locale.words.sentence({ text: locale.words.noStageFigures }));
        assert.equal(layout.summary.length, 2);
        assert.deepEqual(nonsenseIn(layout), []);
        assert.deepEqual(
          layout.stages.map(({ bar, open }) => [bar!.end, open]),
          Array.from({ length: count }, () => ['absent', null]),
        );
      }
    }
    assert.doesNotMatch(summaryOf(stagesWith(null, { value: null, statedRate: 0.9 })).join(' '), /No figure/);
  });

  test('sets separate counts apart', () => {
    const summary = summaryOf([...stagesWith(100, 80), { label: 'Visits', value: 7, of: null }]);
    assert.equal(summary.at(-1), 'Separate count, not part of the above: Visits: 7.');
  });

  test('counts several funnels and ranks none', () => {
    const stages = stagesWith(2, 1);
    const { summary } = layoutOf({ funnels: [{ stages }, { stages: stagesWith(3) }] });
    assert.deepEqual(summary, [
      '2 funnels; each share is of that funnel\u2019s own stages, so the funnels are not ranked.',
    ]);
  });
});
