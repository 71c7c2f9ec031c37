import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import { slipOf, type Slip } from '../../src/model/slip.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { milestonesOf } from '../support/layouts.js';
import { isoDay } from '../support/random-timeline.js';

const options = { numRuns: 400, seed: 20210630, endOnFailure: true };

const slip = (kind: string, planned: string, actual: string): Slip | null =>
  slipOf(campaignOf({ milestones: [{ title: 'M', kind, planned, actual }] }).milestones[0]!);

/** Two days in order, at most forty apart, in three months of 2021. */
const span = fc
  .tuple(fc.integer({ min: 18_700, max: 18_790 }), fc.integer({ min: 0, max: 40 }))
  .map(([first, length]) => [first, first + length] as const);

const daysOf = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const written = ([first, last]: readonly [number, number]) =>
  first === last ? isoDay(first) : `[${isoDay(first)}..${isoDay(last)}]`;

/** How late a day is against each day that was possible: what is nearest to the plan counts. */
function lateness(day: number, planned: readonly number[]): number {
  const away = planned.map((plan) => day - plan);
  return away.reduce((best, it) => (Math.abs(it) < Math.abs(best) ? it : best));
}

const rangeOf = (all: readonly number[]): Slip => ({ low: Math.min(...all), high: Math.max(...all) });

describe('the slip of a milestone', () => {
  test('lies between the least and the most of all pairs of days', () => {
    fc.assert(
      fc.property(span, span, fc.constantFrom('event', 'release', 'review'), (planned, actual, kind) => {
        const all = daysOf(actual).map((day) => lateness(day, daysOf(planned)));
        assert.deepEqual(slip(kind, written(planned), written(actual)), rangeOf(all));
      }),
      options,
    );
  });

  test('of a deadline counts the days after the last of its days, and none before', () => {
    fc.assert(
      fc.property(span, span, (planned, actual) => {
        const all = daysOf(actual).map((day) => Math.max(0, day - planned[1]));
        assert.deepEqual(slip('deadline', written(planned), written(actual)), rangeOf(all));
      }),
      options,
    );
  });

  test('of what lasts counts the day on which it ends', () => {
    fc.assert(
      fc.property(span, span, fc.constantFrom('span', 'event'), (planned, actual, kind) => {
        const interval = `${isoDay(actual[0])}/${isoDay(actual[1])}`;
        const late = lateness(actual[1], daysOf(planned));
        assert.deepEqual(slip(kind, written(planned), interval), { low: late, high: late });
      }),
      options,
    );
  });

  test('of a deadline met on its last day is none', () => {
    for (const [planned, last, next] of [
      ['2021-06-30', '2021-06-30', '2021-07-01'],
      ['2021-06', '2021-06-30', '2021-07-01'],
      ['2021', '2021-12-31', '2022-01-01'],
      ['2024-02', '2024-02-29', '2024-03-01'],
    ] as const) {
      assert.deepEqual(slip('deadline', planned, last), { low: 0, high: 0 });
      assert.deepEqual(slip('deadline', planned, next), { low: 1, high: 1 });
    }
  });
});

const pairs: readonly (readonly [planned: string, actual: string, kind?: string])[] = [
  ['2021-06-10', '2021-06-10'],
  ['2021-06', '2021-06-30'],
  ['2021-06', '2021-06-30', 'deadline'],
  ['2021-06-10', '2021-06-13'],
  ['2021-06', '2021-07', 'deadline'],
  ['2021-06-20', '2021-06-01'],
  ['2021-06-10', '2021-06'],
  ['2021-06', '2021', 'deadline'],
  ['2021-06/..', '2021-06-10'],
];

describe('slips in the summary', () => {
  const campaign = campaignOf({
    milestones: [
      ...pairs.map(([planned, actual, kind = 'event'], index) => ({
        id: `m${index}`,
        title: `M${index}`,
        planned,
        actual,
        kind,
      })),
      { title: 'planned only', planned: '2021-06' },
      { title: 'actual only', actual: '2021-06' },
    ],
  });

  test('are counted, each once: early, on time, late and what cannot be told', () => {
    assertIncludes(
      layoutTimeline(campaign, { widthPx: 960 }, en).summary.join(' '),
      '9 with both a planned and an actual date: 1 early, 3 on time, 2 late, 3 that cannot be told.',
    );
    const chinese = layoutTimeline(campaign, { widthPx: 960 }, zh).summary.find((text) =>
      text.includes(zh.words.slipIntro(zh.count(9))),
    );
    assert.ok(chinese);
    const numbers = chinese
      .slice(zh.words.slipIntro(zh.count(9)).length)
      .match(/\d+/g)!
      .map(Number);
    assert.deepEqual(numbers, [1, 3, 2, 3]);
  });

  test('add up to those with both dates, and agree with the words of the marks', () => {
    const date = fc.constantFrom('2021-06-10', '2021-06', '2021-07-02', '2021', '2021-05/2021-06', '2021-06/..', '');
    const milestone = fc.record({
      planned: date,
      actual: date,
      kind: fc.constantFrom('event', 'deadline', 'span'),
    });
    fc.assert(
      fc.property(fc.array(milestone, { minLength: 1, maxLength: 25 }), (list) => {
        const milestones = list.map(({ planned, actual, kind }, index) => ({
          id: `m${index}`,
          title: `M${index}`,
          kind,
          ...(planned && { planned }),
          ...(actual && { actual }),
        }));
        const both = milestones.filter((it) => 'planned' in it && 'actual' in it).length;
        for (const locale of locales) {
          const layout = layoutTimeline(campaignOf({ milestones }), {}, locale);
          const { slipIntro, slipCounts, onTime, slipUnknown } = locale.words;
          const sentence = layout.summary.find((text) => text.startsWith(slipIntro(locale.count(both))));
          assert.equal(sentence !== undefined, both > 0);
          if (!sentence) continue;
          const said = milestonesOf(layout).flatMap(({ slip: words }) => words ?? []);
          assert.equal(said.length, both);
          const count = (test: (words: string) => boolean) => said.filter(test).length;
          const sure = count((words) => words === onTime);
          const unsure = count((words) => words === slipUnknown);
          if (sure) assertIncludes(sentence, slipCounts.onTime(locale.count(sure)));
          if (unsure) assertIncludes(sentence, slipCounts.unknown(locale.count(unsure)));
          const numbers = sentence
            .slice(slipIntro(locale.count(both)).length)
            .match(/\d+/g)!
            .map(Number);
          assert.equal(
            numbers.reduce((a, b) => a + b),
            both,
            sentence,
          );
        }
      }),
      { ...options, numRuns: 150 },
    );
  });
});
