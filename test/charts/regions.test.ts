import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutRegions, type RegionsLayout, type RegionsOptions } from '../../src/charts/regions/regions.layout.js';
import type { Locale } from '../../src/locale/index.js';
import { campaignOf, demoCampaign, en, locales, zh } from '../support/demo.js';
import { assertIncludes } from '../support/assert.js';

type Figure = Record<string, unknown> | number | null;

/** Bars of regions a, b, c … with these figures; `undefined` means no observation at all. */
function barsOf(
  figures: readonly (Figure | undefined)[],
  options: RegionsOptions = {},
  more: { measure?: object; locale?: Locale; observations?: readonly object[] } = {},
): RegionsLayout {
  const ids = figures.map((_, index) => 'abcdefghij'[index] ?? `r${index}`);
  const observations = figures.flatMap((figure, index) => {
    if (figure === undefined) return [];
    const fields = typeof figure === 'object' && figure !== null ? figure : { value: figure };
    return [{ measure: 'm', region: ids[index], value: null, ...fields }];
  });
  const campaign = campaignOf({
    regions: ids.map((id) => ({ id, name: id.toUpperCase() })),
    measures: [{ id: 'm', label: 'Listed', ...more.measure }],
    observations: [...observations, ...(more.observations ?? [])],
  });
  return layoutRegions(campaign, options, more.locale ?? en);
}

const idsOf = ({ marks }: RegionsLayout) => marks.map(({ id }) => id);

describe('the regional bars of the five places', () => {
  for (const locale of locales) {
    const campaign = demoCampaign('five-places');
    const layout = layoutRegions(campaign, { measure: 'projects-listed' }, locale);

    test(`put Guang\u2019an last of the like ones, as not reported, and the zone apart (${locale.tag})`, () => {
      assert.deepEqual(idsOf(layout), ['zhangye', 'zhangzhou', 'yanbian', 'guangan', 'jilin-high-tech']);
      const [like, apart] = layout.sections;
      assert.equal(like!.heading, null);
      assert.deepEqual(
        apart!.marks.map(({ id }) => id),
        ['jilin-high-tech'],
      );
      const names = { own: locale.level('zone'), most: locale.level('prefecture') };
      assert.equal(apart!.heading, locale.words.heading({ text: locale.words.apart.level(names) }));
      const last = like!.marks.at(-1)!;
      assert.equal(last.absent, true);
      assert.equal(last.value, locale.words.absence.notReported);
      assert.equal(last.bar.end, 'absent');
    });

    test(`give every figure in full (${locale.tag})`, () => {
      const values = layout.marks.map(({ value }) => value);
      assert.deepEqual(values, ['29,206', '20,470', '5,213', locale.words.absence.notReported, '268']);
    });

    test(`say that dates, levels and definitions differ (${locale.tag})`, () => {
      const { words } = locale;
      assert.equal(layout.caution!.startsWith(words.compareWithCare), true);
      assertIncludes(layout.caution!, words.levelsDiffer);
      assertIncludes(layout.caution!, words.definitionsDiffer);
      assert.match(layout.caution!, /2021/);
      assert.match(layout.caution!, /2022/);
      for (const mark of layout.marks) {
        if (mark.absent) assert.equal(mark.chip, null);
        else assert.match(mark.chip!, /202[12]/);
        assert.equal(mark.rank, null);
      }
    });

    test(`claim no highest place, as the definitions differ (${locale.tag})`, () => {
      const summary = layout.summary.join(' ');
      assert.doesNotMatch(summary, locale === en ? /highest/i : /\u6700\u591a|\u6700\u9ad8/);
      assertIncludes(summary, '29,206');
    });
  }
});

describe('layoutRegions', () => {
  test('puts regions with no figure last, in the order of the document', () => {
    assert.deepEqual(idsOf(barsOf([undefined, 5, null, 9])), ['d', 'b', 'a', 'c']);
  });

  test('puts zero before what was not reported, and draws them apart', () => {
    const { marks } = barsOf([null, 0, 7]);
    assert.deepEqual(
      marks.map(({ id }) => id),
      ['c', 'b', 'a'],
    );
    assert.deepEqual(
      marks.map(({ bar }) => bar.end),
      ['exact', 'zero', 'absent'],
    );
    assert.deepEqual(
      marks.map(({ value }) => value),
      ['7', '0', en.words.absence.notReported],
    );
    assert.deepEqual(
      marks.map(({ absent }) => absent),
      [false, false, true],
    );
  });

  test('draws negative figures to the other side of zero', () => {
    const { marks } = barsOf([10, -5]);
    const [up, down] = marks;
    assert.equal(Math.abs(up!.bar.zero - 1 / 3) < 1e-9, true);
    assert.equal(down!.bar.from, 0);
    assert.equal(down!.bar.to, down!.bar.zero);
    assert.equal(down!.bar.negative, true);
    assert.match(down!.value, /^[-\u2212]5$/);
  });

  test('says that equal figures are equal', () => {
    const layout = barsOf([4, 4, 4]);
    assertIncludes(layout.summary.join(' '), en.words.allEqual({ value: '4' }));
    assert.equal(new Set(layout.marks.map(({ bar }) => bar.to)).size, 1);
  });

  test('claims the highest only when it is surely so', () => {
    const claims = (...figures: Figure[]) => barsOf(figures).summary.join(' ').includes('Highest');
    assert.equal(claims(30, 20, 10), true);
    assert.equal(claims({ value: 30, qualifier: 'over' }, 20), true);
    assert.equal(claims({ value: 30, qualifier: 'about' }, 20), false);
    assert.equal(claims({ value: 30, qualifier: 'under' }, 20), false);
    assert.equal(claims(30, { value: 20, qualifier: 'over' }), false);
    assert.equal(claims(30, 30, 10), false);
  });

  test('claims no order among the others that is not sure', () => {
    const summary = barsOf([100, { value: 52, qualifier: 'under' }, 51]).summary.join(' ');
    assert.ok(!summary.includes(en.words.then({ items: 'B (nearly 52) and C (51)' })), summary);
  });

  test('does not call the highest "1 times the second"', () => {
    assert.doesNotMatch(barsOf([29206, 29188]).summary.join(' '), /\b1 times/);
  });

  test('gives the ratio of the two highest when both are exact', () => {
    assert.match(barsOf([30, 20]).summary.join(' '), /1\.5 times/);
    assert.doesNotMatch(barsOf([{ value: 30, qualifier: 'over' }, 20]).summary.join(' '), /times/);
  });

  test('has no caution where like is compared with like', () => {
    assert.equal(barsOf([1, 2]).caution, null);
    assert.equal(
      barsOf([
        { value: 1, asOf: '2021' },
        { value: 2, asOf: '2021' },
      ]).caution,
      null,
    );
  });

  test('cautions by each difference alone', () => {
    const { words } = en;
    const dates = barsOf([
      { value: 1, asOf: '2021-05' },
      { value: 2, asOf: '2021-06' },
    ]).caution!;
    assert.match(dates, /May 2021.*June 2021/);
    const periods = barsOf([
      { value: 1, period: '2020' },
      { value: 2, period: '2021' },
    ]).caution!;
    assert.match(periods, /2020.*2021/);
    assertIncludes(barsOf([1, { value: 2, qualifier: 'over' }]).caution!, words.boundsDiffer);
    assertIncludes(barsOf([1, 2], {}, { measure: { comparable: false } }).caution!, words.definitionsDiffer);
  });

  test('shows a target on the same scale, and the share of it', () => {
    const target = { measure: 'm', region: 'a', value: 80, kind: 'target' };
    const { marks } = barsOf([60, 20], {}, { observations: [target] });
    assert.equal(marks[0]!.bar.target, 1);
    assert.equal(marks[0]!.bar.to, 0.75);
    assert.match(marks[0]!.target!, /75%.*80/);
    assert.equal(marks[1]!.target, null);
  });

  test('never takes a target for a figure', () => {
    const target = { measure: 'm', region: 'a', value: 80, kind: 'target' };
    const { marks } = barsOf([undefined, 20], {}, { observations: [target] });
    const mark = marks.find(({ id }) => id === 'a')!;
    assert.equal(mark.absent, true);
    assert.equal(mark.bar.end, 'absent');
    assert.equal(marks.at(-1), mark);
  });

  test('of several figures of a region takes the latest', () => {
    const earlier = { measure: 'm', region: 'a', value: 99, asOf: '2021-05' };
    const { marks } = barsOf([{ value: 5, asOf: '2021-06' }, 1], {}, { observations: [earlier] });
    assert.equal(marks.find(({ id }) => id === 'a')!.value, '5');
  });

  test('sorts by name as readers of the language expect', () => {
    const names = ['\u5f20\u6396', '\u5e7f\u5b89', '\u5ef6\u8fb9', '\u6f33\u5dde', '\u5409\u6797'];
    const campaign = campaignOf({
      regions: names.map((name, index) => ({ id: `r${index}`, name })),
      measures: [{ id: 'm', label: 'L' }],
      observations: names.map((_, index) => ({ measure: 'm', region: `r${index}`, value: index })),
    });
    const sorted = layoutRegions(campaign, { sort: 'name' }, zh).marks.map(({ label }) => label.text);
    assert.deepEqual(sorted, ['\u5e7f\u5b89', '\u5409\u6797', '\u5ef6\u8fb9', '\u5f20\u6396', '\u6f33\u5dde']);
  });

  test('keeps the order of the document when asked to', () => {
    assert.deepEqual(idsOf(barsOf([1, null, 3], { sort: 'document' })), ['a', 'b', 'c']);
  });

  test('draws 200 regions and a millionfold spread', () => {
    const { marks } = barsOf([1e6, 1]);
    assert.equal(marks[0]!.bar.to, 1);
    assert.equal(marks[1]!.bar.to > 0, true);
    assert.deepEqual(
      marks.map(({ value }) => value),
      ['1,000,000', '1'],
    );
    assert.equal(barsOf(Array.from({ length: 200 }, (_, index) => index)).marks.length, 200);
  });

  test('answers an unknown measure, a measure without figures and no measures with sentences', () => {
    for (const locale of locales) {
      const campaign = demoCampaign('five-places');
      const unknown = layoutRegions(campaign, { measure: '__proto__' }, locale).failure!;
      assert.equal(unknown.code, 'unknownMeasure');
      assert.match(unknown.message, /__proto__.*projects-listed/);
      const empty = campaignOf({ measures: [{ id: 'm', label: 'Listed' }] });
      const failure = layoutRegions(empty, { measure: 'm' }, locale).failure!;
      assert.equal(failure.code, 'noFigures');
      assert.match(failure.message, /Listed/);
      assert.equal(layoutRegions(campaignOf({}), {}, locale).failure?.code, 'noMeasures');
    }
  });
});
