import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { collectRows, regionAt, rowAt } from '../../src/charts/regions/region-rows.js';
import { layoutRegions } from '../../src/charts/regions/regions.layout.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { assertIncludes } from '../support/assert.js';

type Place = string | readonly [string, string];

/** Ids of the regions listed for measure `m`; figures are given as "measure region", with " -" for one that is missing. */
function listed(places: readonly Place[], figures: readonly string[]): readonly string[] {
  const regions = places.map((place) => {
    const [id, parent] = typeof place === 'string' ? [place] : place;
    return { id, name: id, ...(parent && { parent }) };
  });
  const observations = figures.map((figure) => {
    const [measure, region, missing] = figure.split(' ');
    return { measure, region, value: missing ? null : 5 };
  });
  const measures = ['m', 'n', 'o'].map((id) => ({ id, label: id }));
  const campaign = campaignOf({ regions, measures, observations });
  const rows = collectRows(campaign, campaign.measures[0]!);
  return Array.from(rows.regions, (_, row) => regionAt(rows, row).id);
}

const five: readonly Place[] = ['gansu', ['zhangye', 'gansu'], 'yanbian', 'zhangzhou', 'guangan'];

describe('the regions that are compared', () => {
  test('are those with a figure and their siblings without one', () => {
    assert.deepEqual(listed(['a', 'b', ['c', 'a']], ['m a']), ['a', 'b']);
  });

  test('leave out a province whose city has a figure', () => {
    assert.deepEqual(listed(five, ['m zhangye', 'm yanbian', 'm zhangzhou']), [
      'zhangye',
      'yanbian',
      'zhangzhou',
      'guangan',
    ]);
  });

  test('hold a city without a figure that shares another measure with one that has it, and not its province', () => {
    assert.deepEqual(listed(five, ['m yanbian', 'm zhangzhou', 'n yanbian', 'n zhangye']), [
      'zhangye',
      'yanbian',
      'zhangzhou',
      'guangan',
    ]);
  });

  test('count a figure that is known to be missing as a figure', () => {
    assertIncludes(listed(five, ['m yanbian', 'n yanbian', 'n zhangye -']), 'zhangye');
    assertIncludes(listed(five, ['m yanbian', 'n yanbian -', 'n zhangye']), 'zhangye');
  });

  test('leave out what shares no measure with any of them', () => {
    assert.deepEqual(listed(five, ['m yanbian', 'n zhangye', 'o yanbian']), [
      'gansu',
      'yanbian',
      'zhangzhou',
      'guangan',
    ]);
  });

  test('keep a province that has a figure of its own, without the cities that have none', () => {
    const figures = ['m gansu', 'm yanbian', 'n zhangye', 'n yanbian'];
    assert.deepEqual(listed(five, figures), ['gansu', 'yanbian', 'zhangzhou', 'guangan']);
    assertIncludes(listed(five, [...figures, 'm zhangye']), 'zhangye');
  });

  test('hold a city and not its county or province, whichever of them shares fewer measures', () => {
    const places: readonly Place[] = [...five, ['shandan', 'zhangye']];
    const figures = ['m yanbian', 'n yanbian', 'o yanbian', 'n zhangye', 'o zhangye', 'o shandan', 'n gansu'];
    assert.deepEqual(listed(places, figures), ['zhangye', 'yanbian', 'zhangzhou', 'guangan']);
    const alike = ['m yanbian', 'n yanbian', 'n zhangye', 'n shandan'];
    assert.deepEqual(listed(places, alike), ['zhangye', 'yanbian', 'zhangzhou', 'guangan']);
  });

  test('are found among 20,000 regions of one chain in no time', { timeout: 60_000 }, () => {
    const chain: Place[] = Array.from({ length: 20_000 }, (_, index) =>
      index ? [`r${index}`, `r${index - 1}`] : 'r0',
    );
    const figures = chain.map((_, index) => `n r${index}`);
    assert.deepEqual(listed(chain, ['m r19999', ...figures]), ['r19999']);
    assert.equal(listed(chain, ['m r0', ...figures]).length, 1);
  });
});

/** Bars of places a, b, c … with these observations. */
function barsOf(observations: readonly object[], locale = en) {
  const ids = observations.map((_, index) => 'abcdef'[index]!);
  const campaign = campaignOf({
    programmes: [{ id: 'p', label: 'Works' }],
    regions: ids.map((id) => ({ id, name: id.toUpperCase() })),
    measures: [{ id: 'm', label: 'Reached', counts: 'attendances' }],
    observations: observations.map((it, index) => ({ measure: 'm', region: ids[index], ...it })),
  });
  return layoutRegions(campaign, {}, locale);
}

describe('a figure of a part of its place', () => {
  for (const locale of locales) {
    test(`says so on its row, in its name, its details and the table, and is cautioned (${locale.tag})`, () => {
      const layout = barsOf([{ value: 30, scope: '23 departments' }, { value: 20 }], locale);
      const [whole, part] = layout.marks;
      assert.deepEqual(
        layout.sections.map(({ heading }) => heading),
        [null, locale.words.heading({ text: locale.words.apart.part })],
      );
      assert.deepEqual([part!.scope, whole!.scope], ['23 departments', null]);
      assertIncludes(part!.description, '23 departments');
      const { terms } = locale.words;
      assert.equal(part!.details.find(({ term }) => term === terms.scope)?.value.text, '23 departments');
      assertIncludes(
        layout.table.columns.map(({ label }) => label),
        terms.scope,
      );
      assertIncludes(layout.caution!, locale.words.scopesDiffer);
    });
  }

  test('is never called the highest, nor the same', () => {
    const claims = (second: number) => barsOf([{ value: 30, scope: 'part' }, { value: second }]).summary.join(' ');
    assert.doesNotMatch(claims(20), /Highest|times/);
    assert.doesNotMatch(claims(30), /equal/);
  });

  test('is named in the summary where it is the only one', () => {
    const summary = barsOf([{ value: 30, scope: '23 departments' }, { value: null }]).summary.join(' ');
    assertIncludes(summary, 'A: 30, 23 departments.');
  });

  test('comes after one of the whole place, even if that is older', () => {
    const campaign = campaignOf({
      regions: [{ id: 'a', name: 'A' }],
      measures: [{ id: 'm', label: 'M' }],
      observations: [
        { measure: 'm', region: 'a', value: 1, asOf: '2021-06', scope: 'part' },
        { measure: 'm', region: 'a', value: 2, asOf: '2021-05' },
        { measure: 'm', region: 'a', value: 3, asOf: '2021-07', scope: 'part' },
      ],
    });
    assert.equal(rowAt(collectRows(campaign, campaign.measures[0]!), 0).figure!.amount.value, 2);
  });
});

describe('figures that count different things', () => {
  for (const locale of locales) {
    test(`say what each counts, and are cautioned (${locale.tag})`, () => {
      const layout = barsOf([{ value: 30 }, { value: 20, counts: 'people' }], locale);
      const { counts, terms } = locale.words;
      assert.deepEqual(
        layout.marks.map((mark) => mark.counts),
        [counts.attendances, counts.people],
      );
      for (const mark of layout.marks) {
        assertIncludes(mark.description, mark.counts!);
        assert.equal(mark.details.find(({ term }) => term === terms.counts)?.value.text, mark.counts);
      }
      assertIncludes(layout.caution!, locale.words.countsDiffer({ first: counts.attendances, rest: counts.people }));
    });
  }

  test('have no highest', () => {
    assert.match(barsOf([{ value: 30 }, { value: 20 }]).summary.join(' '), /Highest/);
    assert.doesNotMatch(barsOf([{ value: 30 }, { value: 20, counts: 'people' }]).summary.join(' '), /Highest/);
  });
});

describe('rounded figures, samples and programmes', () => {
  test('are said in details and table, and rounding is cautioned', () => {
    const layout = barsOf([{ value: 14_000, roundedTo: 1000, sampleSize: 574, programme: 'p' }, { value: 9000 }]);
    const [mark] = layout.marks;
    assert.equal(mark!.value, '14,000');
    const details = mark!.details.map(({ value }) => value.text);
    const row = layout.table.rows[0]!.map(({ text }) => text);
    for (const text of ['rounded to the nearest 1,000', '574', 'Works']) {
      assertIncludes(details, text);
      assertIncludes(row, text);
    }
    assertIncludes(layout.caution!, en.words.someRounded);
    assert.equal(mark!.bar.end, 'exact');
  });

  test('have an order only where rounding leaves one', () => {
    const claims = (second: number) =>
      barsOf([{ value: 14_000, roundedTo: 1000 }, { value: second }]).summary.join(' ');
    assert.match(claims(13_000), /Highest/);
    assert.doesNotMatch(claims(13_000), /times/);
    assert.doesNotMatch(claims(13_600), /Highest/);
    assert.doesNotMatch(claims(14_000), /equal/);
  });
});
