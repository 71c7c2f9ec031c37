import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutRegions, type RegionsLayout } from '../../src/charts/regions/regions.layout.js';
import { assertIncludes } from '../support/assert.js';
import { barsOf, idsOf, markOf } from '../support/bars.js';
import { demoCampaign, demoNames, en, locales, zh } from '../support/demo.js';

/** The sections with their headings and ids. */
const sectionsOf = ({ sections }: RegionsLayout) =>
  sections.map(({ heading, marks }) => [heading, marks.map(({ id }) => id).join(' ')]);

describe('rows that are not alike', () => {
  test('stand apart when they count other things, each group with its own order', () => {
    const people = (value: number) => ({ value, counts: 'people' });
    const layout = barsOf([1, people(30), 2, people(40), 3], {}, { measure: { counts: 'attendances' } });
    assert.deepEqual(sectionsOf(layout), [
      [null, 'e c a'],
      ['Counts people, not attendances', 'd b'],
    ]);
    assert.equal(markOf(layout, 'd').rank, '1st of 2');
    assertIncludes(layout.caution!, 'some count attendances, others people');
    assertIncludes(layout.caution!, en.words.standApart);
  });

  test('say so in Chinese', () => {
    const layout = barsOf(
      [1, 2, { value: 3, counts: 'people' }],
      {},
      { measure: { counts: 'attendances' }, locale: zh },
    );
    assert.equal(layout.sections[1]!.heading, '\u7edf\u8ba1\u7684\u662f\u4eba\u6570\uff0c\u800c\u975e\u4eba\u6b21');
  });

  test('stand apart by level, with each level named', () => {
    const layout = barsOf(
      [1, 2, 3, 4],
      {},
      { regions: { a: { level: 'city' }, b: { level: 'county' }, c: { level: 'county' } } },
    );
    assert.deepEqual(sectionsOf(layout), [
      [null, 'c b'],
      ['City level, not county level', 'a'],
      ['Level not given', 'd'],
    ]);
  });

  test('stand apart when they cover a part, and have no rank among parts that differ', () => {
    const layout = barsOf([9, 8, { value: 7, scope: 'east' }, { value: 6, scope: 'west' }]);
    assert.deepEqual(sectionsOf(layout).at(-1), [en.words.heading({ text: en.words.apart.part }), 'c d']);
    assert.equal(markOf(layout, 'c').rank, null);
    assert.equal(markOf(layout, 'a').rank, '1st of 2');
  });

  test('are compared with most: a scope that most share is no difference', () => {
    const east = (value: number) => ({ value, scope: 'east' });
    const layout = barsOf([east(1), east(2), 3]);
    assert.deepEqual(sectionsOf(layout), [
      [null, 'b a'],
      [en.words.heading({ text: en.words.apart.whole }), 'c'],
    ]);
    assert.equal(markOf(layout, 'b').rank, '1st of 2');
  });

  test('of two equally common kinds the whole regions are the standard', () => {
    assert.deepEqual(sectionsOf(barsOf([{ value: 9, scope: 'east' }, 1]))[0], [null, 'b']);
  });

  test('of more kinds than can stand apart are one group without ranks', () => {
    const levels = Object.fromEntries([...'abcdefghij'].map((id, index) => [id, { level: `l${index}` }]));
    const layout = barsOf(
      Array.from({ length: 10 }, (_, index) => index),
      {},
      { regions: levels },
    );
    assert.equal(layout.sections.length, 9);
    const last = layout.sections.at(-1)!;
    assert.equal(last.heading, en.words.heading({ text: en.words.apart.mixed }));
    assert.deepEqual(
      last.marks.map(({ rank }) => rank),
      [null, null],
    );
    assert.equal(idsOf(layout).length, 10);
  });

  test('without a figure stay with the like ones, whatever they are', () => {
    const layout = barsOf([2, 1, null], {}, { regions: { c: { level: 'city' } } });
    assert.deepEqual(sectionsOf(layout), [[null, 'a b c']]);
  });
});

describe('the sentence of caution', () => {
  test('gives the days between the first and the last date', () => {
    const { caution } = barsOf([
      { value: 1, asOf: '2021-11-30' },
      { value: 2, asOf: '2021-06-09' },
    ]);
    assertIncludes(caution!, 'as of 9 June 2021 to 30 November 2021: 174 days apart');
  });

  test('gives no more days than are sure', () => {
    const months = barsOf([
      { value: 1, asOf: '2021-05' },
      { value: 2, asOf: '2021-06' },
    ]);
    assertIncludes(months.caution!, 'up to 60 days apart');
    const open = barsOf([
      { value: 1, asOf: '2021-05' },
      { value: 2, asOf: '[2021-06..]' },
    ]);
    assert.doesNotMatch(open.caution!, /apart/);
  });

  test('says when some figures are of no date, and puts that beside them', () => {
    const layout = barsOf([{ value: 1, asOf: '2021-05' }, 2]);
    assertIncludes(layout.caution!, en.words.someUndated.asOf);
    assert.equal(markOf(layout, 'b').chip, 'date not given');
    assert.equal(markOf(layout, 'a').chip, 'as of May 2021');
  });

  test('names periods where the dates are one', () => {
    const layout = barsOf([
      { value: 1, period: '2020', asOf: '2021-06' },
      { value: 2, period: '2021', asOf: '2021-06' },
    ]);
    assertIncludes(layout.caution!, 'the periods differ (2020 to 2021)');
    assert.equal(markOf(layout, 'a').chip, 'for 2020');
    assert.equal(markOf(layout, 'a').rank, '2nd of 2, at differing dates');
  });
});

describe('the guard on the five real documents', () => {
  const campaign = demoCampaign('five-places');
  const of = (measure: string, locale: (typeof locales)[number] = en) => layoutRegions(campaign, { measure }, locale);

  test('keeps people and attendances of talks apart, and ranks neither', () => {
    const layout = of('talk-audience');
    assert.deepEqual(sectionsOf(layout), [
      [null, 'yanbian zhangye zhangzhou guangan'],
      ['Counts attendances, not people; zone level, not prefecture level', 'jilin-high-tech'],
    ]);
    assert.ok(layout.marks.every(({ rank }) => rank === null));
  });

  test('ranks guidance groups of the two prefectures, and says that the dates differ', () => {
    const layout = of('guidance-groups');
    assert.equal(markOf(layout, 'zhangye').rank, '1st of 2, at differing dates');
    assert.equal(markOf(layout, 'guangan').rank, null);
    assertIncludes(layout.caution!, 'days apart');
  });

  test('keeps what covers a part of Zhangzhou apart', () => {
    const layout = of('committee-study-sessions');
    const heading = layout.sections.find(({ marks }) => marks.some(({ id }) => id === 'zhangzhou'))!.heading;
    assert.equal(heading, en.words.heading({ text: en.words.apart.part }));
  });

  for (const locale of locales) {
    test(`never lets two rows of one rank be of unlike things (${locale.tag})`, () => {
      for (const name of demoNames) {
        const document = demoCampaign(name);
        for (const { id } of document.measures) {
          const layout = layoutRegions(document, { measure: id }, locale);
          for (const { marks } of layout.sections) {
            const ranked = marks.filter(({ rank }) => rank !== null);
            const key = ({ id: region }: { id: string }) => {
              const figure = document.figures.find((it) => it.measure.id === id && it.region?.id === region)!;
              return [figure.region!.level, figure.counts, JSON.stringify(figure.scope)].join();
            };
            assert.ok(new Set(ranked.map(key)).size < 2, id);
          }
          assert.ok(layout.summary.length <= 5, id);
        }
      }
    });
  }
});
