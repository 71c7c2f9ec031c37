import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { frequencyWords, milestoneDetails, repeatWords } from '../../src/charts/timeline/milestone-facts.js';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import { createSpeaker } from '../../src/layout/sentences.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, locales, zh } from '../support/demo.js';
import { milestonesOf, nonsenseIn } from '../support/layouts.js';

const campaignWith = (milestone: object) => campaignOf({ milestones: [{ title: 'M', ...milestone }] });
const milestoneOf = (milestone: object) => campaignWith(milestone).milestones[0]!;

describe('the rhythm of a recurring duty in words', () => {
  const cases: readonly (readonly [rule: string, english: string, chinese: string])[] = [
    ['FREQ=DAILY', 'every day', '每天'],
    ['FREQ=WEEKLY;INTERVAL=2', 'every 2 weeks', '每2周'],
    ['FREQ=MONTHLY;INTERVAL=3', 'every quarter', '每季度'],
    ['FREQ=YEARLY;INTERVAL=9999', 'every 9,999 years', '每9,999年'],
    ['FREQ=MONTHLY;COUNT=6', 'every month, 6 times in all', '每月一次，共6次'],
    ['FREQ=YEARLY;COUNT=1', 'every year, once in all', '每年一次，共1次'],
    ['FREQ=MONTHLY;COUNT=4;INTERVAL=3', 'every quarter, 4 times in all', '每季度一次，共4次'],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20211231', 'every 2 weeks until 31 December 2021', '每2周一次，至2021年12月31日止'],
    ['FREQ=DAILY;UNTIL=20211231T160000Z', 'every day until 31 December 2021', '每天一次，至2021年12月31日止'],
  ];
  for (const [repeats, english, chinese] of cases) {
    test(`${repeats} is “${english}”`, () => {
      assert.equal(repeatWords(milestoneOf({ repeats }), en), english);
      assert.equal(repeatWords(milestoneOf({ repeats }), zh), chinese);
    });
  }

  test('is nothing where there is no rule, or one that makes no sense', () => {
    for (const milestone of [
      { planned: '2021' },
      { repeats: 'FREQ=DAILY;INTERVAL=0' },
      { repeats: 'FREQ=DAILY;COUNT=T' },
    ]) {
      for (const locale of locales) {
        assert.equal(repeatWords(milestoneOf(milestone), locale), null);
        assert.equal(frequencyWords(milestoneOf(milestone), locale), null);
      }
    }
  });

  test('stands before the least number of times', () => {
    const milestone = milestoneOf({ repeats: 'FREQ=MONTHLY;UNTIL=20211231', minimumCount: 4 });
    assert.equal(frequencyWords(milestone, en), 'every month until 31 December 2021, at least 4 times');
    assert.equal(frequencyWords(milestone, zh), '每月一次，至2021年12月31日止，至少4次');
  });

  test('is in the place of the date, in the name, the details and the table', () => {
    for (const locale of locales) {
      const campaign = campaignWith({ repeats: 'FREQ=MONTHLY;COUNT=6' });
      const layout = layoutTimeline(campaign, { widthPx: 960 }, locale);
      const words = repeatWords(campaign.milestones[0]!, locale)!;
      const [mark] = milestonesOf(layout);
      assert.equal(mark!.date, words);
      assertIncludes(mark!.description, words);
      assert.equal(mark!.details.find(({ term }) => term === locale.words.terms.repeats)?.value.text, words);
      assertIncludes(
        layout.table.rows[0]!.map(({ text }) => text),
        words,
      );
    }
  });

  test('leaves a recurring milestone without a date where it makes no sense', () => {
    for (const locale of locales) {
      const layout = layoutTimeline(campaignWith({ repeats: 'FREQ=MONTHLY;INTERVAL=0' }), { widthPx: 960 }, locale);
      assert.deepEqual(
        [milestonesOf(layout)[0]!.shape, milestonesOf(layout)[0]!.date],
        ['recurring', locale.words.noDate],
      );
      assert.deepEqual(nonsenseIn(layout), []);
    }
  });
});

describe('releases and reviews', () => {
  const named: readonly (readonly [string, string, string])[] = [
    ['release', 'release', '发布'],
    ['review', 'review', '评估'],
  ];
  for (const [kind, english, chinese] of named) {
    test(`a ${kind} is named in the details and the table`, () => {
      for (const [locale, word] of [
        [en, english],
        [zh, chinese],
      ] as const) {
        const campaign = campaignWith({ actual: '2021-06-30', kind });
        const details = milestoneDetails(campaign.milestones[0]!, [], createSpeaker(campaign, locale));
        assert.equal(details.find(({ term }) => term === locale.words.terms.kind)?.value.text, word);
        assertIncludes(
          layoutTimeline(campaign, { widthPx: 960 }, locale).table.rows[0]!.map(({ text }) => text),
          word,
        );
      }
    });

    test(`a ${kind} lies on the axis as an event does`, () => {
      for (const planned of ['2021-06-30', '2021-06', '2021-03/2021-06', '2021-06~', '{2021-05,2021-08}']) {
        const placed = (fields: object) =>
          layoutTimeline(campaignWith({ planned, ...fields }), { widthPx: 960 }, en).marks[0]!.placement;
        assert.deepEqual(placed({ kind }), placed({}), planned);
        assert.deepEqual(placed({ kind, actual: '2021-07' }), placed({ actual: '2021-07' }), planned);
      }
    });
  }
});
