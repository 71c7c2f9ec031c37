import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { differenceOf, roundAmount } from '../../src/charts/regions/difference.js';
import { boundsOf, exactly } from '../../src/model/amount.js';
import type { Amount, Qualifier } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { barsOf, detailOf, idsOf, markOf, type Figure } from '../support/bars.js';
import { en, locales, zh } from '../support/demo.js';
import { seeded } from '../support/random.js';

const above = [{ id: 'p', name: 'P' }];
const inP = { a: { parent: 'p' }, b: { parent: 'p' }, c: { parent: 'p' } };
const whole = (figure: object) => ({ measure: 'm', region: 'p', ...figure });

/** Values by region. */
const valuesOf = ({ marks }: ReturnType<typeof barsOf>) =>
  Object.fromEntries(marks.map(({ id, value }) => [id, value]));

describe('shares of the region above', () => {
  const shares = (figures: readonly (Figure | undefined)[], parent: object | null, measure: object = {}) =>
    barsOf(figures, { show: 'share' }, { above, regions: inP, measure, observations: parent ? [whole(parent)] : [] });

  test('are of its own figure, not of what is shown', () => {
    const layout = shares([30, 20, null], { value: 200 });
    assert.deepEqual([markOf(layout, 'a').value, markOf(layout, 'b').value], ['15%', '10%']);
    assert.equal(markOf(layout, 'c').value, en.words.absence.notReported);
    assert.equal(layout.unit, 'share of the figure of P');
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.shareOf), 'P: 200');
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.figure), '30');
  });

  test('are bounds where the figures are', () => {
    const layout = shares([{ value: 30, qualifier: 'over' }, 20], { value: 200 });
    assert.equal(markOf(layout, 'a').value, 'over 15%');
    assert.equal(markOf(shares([30, 20], { value: 200, qualifier: 'over' }), 'a').value, 'less than 15%');
    assert.equal(markOf(shares([30], { value: 200, qualifier: 'about' }), 'a').value, 'about 15%');
  });

  test('are none where the region above has no figure, one of a part, of other things, or zero', () => {
    const { noBase, otherBase } = en.words.whyNot.share;
    const why = (parent: object | null) => markOf(shares([30, 20], parent), 'a').value;
    assert.equal(why(null), noBase);
    assert.equal(why({ value: null }), noBase);
    assert.equal(why({ value: 9, scope: 'part' }), otherBase);
    assert.equal(why({ value: 9, counts: 'people' }), otherBase);
    assert.equal(why({ value: 0 }), en.words.whyNot.cannotTell);
    for (const mark of shares([30, 20], null).marks) assert.equal(mark.bar.end, 'absent');
  });

  test('are of the sum only where the measure may be summed and all are exact and of one time', () => {
    const sum = { aggregate: 'sum' };
    const layout = shares([30, 20, 50], null, sum);
    assert.equal(markOf(layout, 'a').value, '30%');
    assert.equal(layout.unit, 'share of the sum of the 3 shown, 100');
    const without = (figures: readonly (Figure | undefined)[]) => markOf(shares(figures, null, sum), 'a').value;
    const { noBase } = en.words.whyNot.share;
    assert.equal(without([30, 20, null]), noBase);
    assert.equal(without([30, 20, undefined]), noBase);
    assert.equal(without([30, { value: 20, qualifier: 'over' }]), noBase);
    assert.equal(without([30, { value: 20, asOf: '2021' }]), noBase);
    assert.equal(without([30, { value: 20, counts: 'people' }]), noBase);
    assert.equal(without([30]), noBase);
  });

  test('of shares, rates and percentages are refused, and why is said', () => {
    for (const measure of [
      { counts: 'share' },
      { counts: 'rate' },
      { counts: 'index' },
      { unit: '%' },
      { unit: { zh: '%' } },
    ]) {
      const layout = shares([30, 20], { value: 50 }, measure);
      assert.equal(markOf(layout, 'a').value, '30');
      assertIncludes(layout.notes, en.words.lensRefused.shareOfRate);
    }
  });
});

describe('figures for so many others', () => {
  const people = (values: readonly (number | object | null)[], more: object = {}) =>
    values.flatMap((value, index) => {
      if (value === null) return [];
      const fields = typeof value === 'object' ? value : { value };
      return [{ measure: 'n', region: 'abc'[index], asOf: '2020-11', ...more, ...fields }];
    });
  const per = (
    figures: readonly (Figure | undefined)[],
    observations: readonly object[],
    options: object = {},
    locale = en,
  ) =>
    barsOf(
      figures,
      { show: 'per', ...options },
      {
        measures: [{ id: 'n', label: 'Residents', counts: 'people', unit: { en: 'people', zh: '\u4eba' } }],
        observations,
        locale,
      },
    );

  test('are divided by the figure of the same region, for a round number of people', () => {
    const layout = per([30, 20, 5], people([20_000, 40_000, null]));
    assert.deepEqual(valuesOf(layout), { a: '1.5', b: '0.5', c: en.words.whyNot.per.noBase });
    assert.equal(layout.title.text, 'Listed per 1,000 people');
    assertIncludes(layout.notes, 'Divided by: Residents, as of November 2020.');
    assert.equal(
      detailOf(layout, 'a', en.words.regionTerms.dividedBy),
      'Residents: 20,000 people, as of November 2020',
    );
    assert.equal(markOf(layout, 'c').bar.end, 'absent');
  });

  test('choose the number so that half of the values are 1 or more', () => {
    const titles = (...figures: number[]) => per(figures, people([50_000, 50_000])).title.text;
    assert.match(titles(100, 200), /1,000 people/);
    assert.match(titles(10, 20), /10,000 people/);
    assert.match(titles(1, 2), /100,000 people/);
    assert.match(titles(1e9, 2e9), /each/);
  });

  test('read as Chinese counts', () => {
    const layout = per([10, 20], people([50_000, 50_000]), {}, zh);
    assert.match(layout.title.text, /^\u6bcf\u4e07\u4ebaListed$/);
  });

  test('are bounds where either is, rounded away from what they bound', () => {
    const layout = per([{ value: 10, qualifier: 'over' }, 20], people([30_000, { value: 30_000, qualifier: 'over' }]));
    assert.deepEqual(valuesOf(layout), { a: 'over 3.33', b: 'less than 6.67' });
  });

  test('are none for another part of the region, or of nobody', () => {
    const layout = per([10, 20, 30], people([{ value: 50_000, scope: 'town' }, 0, 50_000]));
    assert.deepEqual(valuesOf(layout), { c: '6', a: en.words.whyNot.per.otherBase, b: en.words.whyNot.cannotTell });
  });

  test('are refused where there is nothing to divide by, and why is said', () => {
    const { unknownPer, perItself, noPer, perRate } = en.words.lensRefused;
    const notes = (options: object, observations: readonly object[] = people([5, 5])) =>
      per([1, 2], observations, options).notes;
    assertIncludes(notes({ per: '__proto__' }), unknownPer({ id: '__proto__' }));
    assertIncludes(notes({ per: 'm' }), perItself);
    assertIncludes(notes({}, []), noPer);
    const rate = barsOf([1, 2], { show: 'per', per: 'n' }, { measures: [{ id: 'n', label: 'N', counts: 'rate' }] });
    assertIncludes(rate.notes, perRate);
    assert.deepEqual(valuesOf(rate), { a: '1', b: '2' });
  });

  test('are percentages where both have the very same unit, as bounded as the figures are', () => {
    const unit = { en: { one: 'project', other: 'projects' }, zh: '\u9879' };
    const share = (n: object, locale = en) =>
      barsOf(
        [30, { value: 20, qualifier: 'over' }, null],
        { show: 'per', per: 'n' },
        {
          measure: { label: 'Completed', counts: 'items', unit },
          measures: [{ id: 'n', label: 'Listed', counts: 'items', unit, ...n }],
          observations: people([40, 25, 10]),
          locale,
        },
      );
    const layout = share({});
    assert.deepEqual(valuesOf(layout), { a: '75%', b: 'over 80%', c: en.words.absence.notReported });
    assert.equal(layout.title.text, 'Completed as a percentage of \u201cListed\u201d');
    assert.equal(layout.unit, 'in % of \u201cListed\u201d');
    assert.equal(detailOf(layout, 'a', en.words.regionTerms.figure), '30 projects');
    assert.equal(
      share({}, zh).title.text,
      'Completed\uff1a\u76f8\u5f53\u4e8e\u201cListed\u201d\u7684\u767e\u5206\u6bd4',
    );
    assert.equal(valuesOf(share({ unit: 'tasks' })).a, '0.75', 'other units are no percentage');
    assert.equal(valuesOf(share({ counts: 'people' })).a, '0.75', 'nor are other things');
  });

  test('are offered only where half of the regions have such a figure', () => {
    const offers = (observations: readonly object[]) =>
      per([1, 2, 3], observations, { show: 'value' }).choices.some(({ options }) =>
        options.some(({ value }) => value === 'per'),
      );
    assert.equal(offers(people([5, 5, 5])), true);
    assert.equal(offers(people([5, 5, null])), true);
    assert.equal(offers(people([5, null, null])), false);
  });
});

describe('changes', () => {
  const before = (region: string, value: number | null, more: object = {}) => ({
    measure: 'm',
    region,
    value,
    asOf: '2020',
    ...more,
  });
  const changes = (
    figures: readonly (Figure | undefined)[],
    observations: readonly object[],
    options: object = {},
    locale = en,
  ) =>
    barsOf(
      figures.map((figure) => (typeof figure === 'number' ? { value: figure, asOf: '2021' } : figure)),
      { show: 'change', ...options },
      { observations, locale },
    );

  test('are between the earliest and the latest figure of a region', () => {
    const layout = changes(
      [30, 20, 7],
      [before('a', 10), before('a', 5, { asOf: '2019' }), before('b', 21), before('c', 7)],
    );
    assert.deepEqual(valuesOf(layout), { a: '+25', c: 'no change', b: '−1' });
    assert.match(markOf(layout, 'a').description, /^A: 25 more, 5 \(2019\) to 30 \(2021\)/);
    const { from, to } = markOf(layout, 'a').dumbbell!;
    assert.ok(from!.to < to!.from);
    assert.ok(layout.ticks.length > 0);
  });

  test('are bounds where the figures are, and cannot be told where even the direction is not sure', () => {
    const layout = changes(
      [{ value: 500, qualifier: 'over', asOf: '2021' }, 100, 9],
      [before('a', 300), before('b', 100, { qualifier: 'over' }), before('c', 9, { roundedTo: 10 })],
    );
    assert.equal(markOf(layout, 'a').value, 'over 200 more');
    assert.equal(markOf(layout, 'b').value, 'cannot be told');
    assert.equal(markOf(layout, 'c').value, 'cannot be told');
    assert.equal(markOf(layout, 'b').dumbbell!.from!.end, 'over');
    assert.equal(markOf(layout, 'b').rank, null);
  });

  test('are never between unlike things, nor from what was not reported', () => {
    const others = [before('a', 10, { counts: 'people' }), before('b', 10, { scope: 'part' }), before('c', null)];
    assert.deepEqual(new Set(Object.values(valuesOf(changes([30, 20, 7], others)))), new Set(['one date only']));
  });

  test('follow the periods where the as-of dates are one', () => {
    const layout = barsOf(
      [{ value: 30, period: '2021', asOf: '2022' }, 4],
      { show: 'change' },
      {
        observations: [{ measure: 'm', region: 'a', value: 20, period: '2020', asOf: '2022' }],
      },
    );
    assert.equal(markOf(layout, 'a').value, '+10');
    assertIncludes(markOf(layout, 'a').description, '20 (2020) to 30 (2021)');
    assert.deepEqual([layout.unit, ...markOf(layout, 'a').lines], ['Change, 2020 to 2021', '20 to 30']);
  });

  for (const locale of locales) {
    test(`sort the rows, also where the figures themselves are shown (${locale.tag})`, () => {
      const observations = [before('a', 29), before('b', 5)];
      assert.deepEqual(idsOf(changes([30, 20, 7], observations, { show: 'value', sort: 'change' }, locale)), [
        'b',
        'a',
        'c',
      ]);
    });
  }

  test('that all are losses have no highest', () => {
    assert.doesNotMatch(changes([3, 2], [before('a', 4), before('b', 9)]).summary.join(' '), /Highest/);
  });

  test('hold the difference of every pair of numbers within the bounds', () => {
    const random = seeded(11);
    const qualifiers: readonly Qualifier[] = ['exact', 'over', 'under', 'atLeast', 'atMost'];
    const amount = (): Amount => ({
      ...exactly(random.integer(1, 20)),
      qualifier: random.pick(qualifiers),
      roundedTo: null,
    });
    const inside = (it: Amount) => {
      const { low, high, lowOpen, highOpen } = boundsOf(it)!;
      const share = random.pick([lowOpen ? 0.001 : 0, 0.5, highOpen ? 0.999 : 1]);
      return low + (Math.min(high, 60) - low) * share;
    };
    for (let run = 0; run < 3000; run += 1) {
      const [later, earlier] = [amount(), amount()];
      const difference = differenceOf(later, earlier);
      if (!difference) continue;
      const { low, high } = boundsOf(difference)!;
      const value = inside(later) - inside(earlier);
      assert.ok(value >= low - 1e-9 && value <= high + 1e-9, JSON.stringify([later, earlier, difference, value]));
    }
  });
});

test('rounding keeps bounds true, and what is not nothing from becoming it', () => {
  const of = (qualifier: Qualifier, value: number) => roundAmount({ ...exactly(value), qualifier }, 1).value;
  assert.deepEqual(
    [of('exact', 1.25), of('over', 1.29), of('under', 1.21), of('exact', 0.00123), of('exact', 0)],
    [1.3, 1.2, 1.3, 0.0012, 0],
  );
  assert.equal(of('exact', 5e-324), 5e-324);
  assert.equal(of('exact', 1.7e308), 1.7e308);
});
