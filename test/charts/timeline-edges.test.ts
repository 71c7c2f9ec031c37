import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import { layoutTimeline, layoutWindow } from '../../src/charts/timeline/timeline.layout.js';
import type { TimelineLayout } from '../../src/charts/timeline/timeline-types.js';
import type { Locale } from '../../src/locale/index.js';
import { civilDay } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { milestonesOf, nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';
import { clustersOf, isoDay, overlapsOf, randomTimeline } from '../support/random-timeline.js';

type Milestone = Record<string, unknown>;

const documentOf = (milestones: readonly Milestone[]) =>
  campaignOf({ milestones: milestones.map((it, index) => ({ id: `m${index}`, title: `M${index}`, ...it })) });

const timelineOf = (milestones: readonly Milestone[], locale: Locale = en, widthPx: number | null = 960) =>
  layoutTimeline(documentOf(milestones), { widthPx }, locale);

/** Draws on an axis and in a list, in both languages. */
function* drawings(milestones: readonly Milestone[]): Generator<readonly [TimelineLayout, Locale]> {
  for (const locale of locales) {
    for (const widthPx of [null, 560, 1600]) {
      const layout = timelineOf(milestones, locale, widthPx);
      assert.deepEqual(nonsenseIn(layout), []);
      if (widthPx !== null) assert.deepEqual(overlapsOf(layout, widthPx), []);
      yield [layout, locale];
    }
  }
}

describe('a timeline of very little', () => {
  test('draws one milestone, with an axis of a week around it, and nothing to move in', () => {
    for (const [layout, locale] of drawings([{ actual: '2021-05-01' }])) {
      assert.equal(layout.marks.length, 1);
      assert.equal(layout.navigation, null);
      const count = locale.words.timelineIntro(locale.count(1), { span: locale.month(civilDay(2021, 5, 1)) });
      assertIncludes(layout.summary[0]!, count);
    }
    const { days, marks, ticks } = timelineOf([{ actual: '2021-05-01' }]);
    assert.equal(days, 7);
    assert.ok(Math.abs(marks[0]!.placement!.start - 0.5) < 1e-9);
    assert.equal(ticks[0]!.label, '28 April 2021');
  });

  test('draws two of one day one above the other, at the same place', () => {
    for (const [layout] of drawings([{ actual: '2021-05-01' }, { actual: '2021-05-01' }, { actual: '2021-09-01' }])) {
      if (layout.orientation === 'vertical') continue;
      const [a, b] = milestonesOf(layout);
      assert.deepEqual(a!.placement, b!.placement);
      assert.notEqual(a!.row, b!.row);
    }
  });

  test('draws many of one day, each by itself up to the limit', () => {
    for (const [layout] of drawings(Array.from({ length: 80 }, () => ({ actual: '2021-05-01' })))) {
      assert.equal(milestonesOf(layout).length, 80);
      if (layout.orientation === 'horizontal') assert.equal(layout.lanes[0]!.rows, 80);
    }
  });

  test('draws 200 years, with years on the axis', () => {
    for (const [layout, locale] of drawings([{ actual: '1821' }, { actual: '1949-10-01' }, { actual: '2021-05-01' }])) {
      assert.equal(milestonesOf(layout).length, 3);
      if (layout.orientation === 'vertical') continue;
      const labels = layout.ticks.map(({ label }) => label).filter((label) => label !== '');
      assertIncludes(labels, locale.year(civilDay(1900, 1, 1)));
      const [year] = milestonesOf(layout);
      assert.ok(Math.abs((year!.placement!.end - year!.placement!.start) * layout.days - 365) < 1e-6);
    }
  });

  test('is a list of what has no date, which says so', () => {
    for (const [layout, locale] of drawings([{}, { dateText: 'soon' }, { repeats: 'FREQ=WEEKLY' }])) {
      assert.equal(layout.orientation, 'vertical');
      assert.deepEqual([layout.ticks, layout.navigation, layout.today], [[], null, null]);
      assert.equal(layout.marks.length, 3);
      assertIncludes(layout.summary[0]!, locale.words.undated);
      const [plain] = milestonesOf(layout).filter(({ id }) => id === 'm0');
      assertIncludes(plain!.description, locale.words.noDate);
    }
  });
});

describe('dates before the year 1', () => {
  test('are refused in words, and the milestone is drawn as one without a date that can be read', () => {
    const milestones = [
      { actual: '-0221' },
      { planned: '221 BC' },
      { actual: '-0221-05-01/2021' },
      { actual: '2021-05' },
    ];
    assert.deepEqual(
      documentOf(milestones).milestones.map(({ dateUnreadable }) => dateUnreadable),
      [true, true, true, false],
    );
    for (const [layout, locale] of drawings(milestones)) {
      const unread = milestonesOf(layout).filter(({ date }) => date === locale.words.absence.unreadable);
      assert.deepEqual(
        unread.map(({ id }) => id),
        ['m0', 'm1', 'm2'],
      );
      for (const mark of unread) {
        assert.equal(mark.placement, null);
        assertIncludes(mark.description, locale.words.absence.unreadable);
      }
    }
  });

  test('are not on the axis: it ends with the years 1 and 9999', () => {
    const index = indexTimeline(documentOf([{ actual: '0001-01-01' }, { planned: '9999-12-31' }]), {}, en);
    const { ticks, navigation } = layoutWindow(index, { widthPx: 960, hasMoved: true, limit: 1 });
    assert.deepEqual([index.whole!.first, index.whole!.last], [civilDay(1, 1, 1), civilDay(9999, 12, 31) + 1]);
    if (navigation) assert.deepEqual(navigation.ends, ['1 January 1', '31 December 9999']);
    const years = ticks.flatMap(({ label }) => (label ? [Number(label)] : []));
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
    assert.ok(years[0]! >= 1 && years.at(-1)! <= 9999);
  });
});

describe('a date', () => {
  test('is drawn as what happened, though the plan of a deadline is written just alike', () => {
    for (const date of ['2021-06', '2021', '2021-06-10']) {
      const [both] = milestonesOf(timelineOf([{ planned: date, actual: date, kind: 'deadline' }]));
      const [actual] = milestonesOf(timelineOf([{ actual: date, kind: 'deadline' }]));
      assert.equal(both!.placement!.shape, actual!.placement!.shape);
      assert.equal(both!.plan!.shape, 'deadline');
      assert.equal(both!.happened, true);
    }
  });

  test('never ends before it begins, whatever is open and however early it was known', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const layout = layoutTimeline(campaignOf(randomTimeline(seeded(seed), 40, 600)), { widthPx: 960 }, en);
      for (const { placement, plan, description } of milestonesOf(layout)) {
        for (const it of [placement, plan]) {
          if (!it) continue;
          assert.ok(it.start <= it.end, description);
          for (const { start, end } of it.stretches) assert.ok(start <= end, description);
        }
      }
    }
    const [late] = milestonesOf(timelineOf([{ planned: '[2021-06..]', asOf: '2021-01-01' }]));
    assert.equal(late!.placement!.start, late!.placement!.end);
    assert.equal(late!.placement!.endEnd, 'open');
  });
});

describe('a timeline of very much', () => {
  test('lists up to thirty milestones of a lane without a date, and more as one mark that lists them', () => {
    const undated = (count: number): Milestone[] => [
      { actual: '2021-05-01' },
      ...Array.from({ length: count }, (_, index) => ({ title: `Undated ${index}` })),
    ];
    for (const locale of locales) {
      for (const widthPx of [null, 960]) {
        assert.equal(milestonesOf(timelineOf(undated(30), locale, widthPx)).length, 31);
        const layout = timelineOf(undated(31), locale, widthPx);
        assert.equal(milestonesOf(layout).length, 1);
        const [cluster] = clustersOf(layout);
        assert.equal(cluster!.label.text, locale.words.withoutDate(locale.count(31)));
        assert.deepEqual([cluster!.count, cluster!.opens, cluster!.placement, cluster!.span], [31, false, null, '']);
        const listed = cluster!.details.map(({ value }) => value.text);
        for (let index = 0; index < 31; index += 1) assertIncludes(listed, `Undated ${index}`);
        assertIncludes(cluster!.details[0]!.term, locale.words.noDate);
      }
    }
    const [cluster] = clustersOf(timelineOf(undated(100)));
    assert.equal(cluster!.details.at(-1)!.value.text, en.words.moreInCluster(en.count(60)));
  });

  test('draws sixty lanes, and says how many more are in the table', () => {
    const owned = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ actual: isoDay(18_700 + index), owner: { unit: `U${index}` } }));
    for (const locale of locales) {
      for (const [count, hidden] of [
        [60, 0],
        [61, 1],
        [75, 15],
      ] as const) {
        const layout = layoutTimeline(documentOf(owned(count)), { widthPx: 960, lanes: 'owner' }, locale);
        assert.equal(layout.lanes.length, 60);
        assert.equal(layout.table.rows.length, count);
        const note = hidden > 0 ? [locale.words.moreLanes(locale.count(hidden))] : [];
        assert.deepEqual(layout.notes, note);
      }
    }
    assert.equal(en.words.moreLanes(en.count(1)), '1 more lane is in the table.');
  });

  test('has an overview that adds up: as high as most begin, and where they do', () => {
    const milestones = Array.from({ length: 400 }, (_, index) => ({
      actual: isoDay(civilDay(2020, 1, 1) + (index < 300 ? index : 900)),
    }));
    const { navigation } = timelineOf(milestones);
    assert.equal(Math.max(...navigation!.density), 1);
    assert.ok(navigation!.density.every((share) => share >= 0 && share <= 1));
    const highest = navigation!.density.indexOf(1);
    assert.ok(highest / navigation!.density.length > 0.9, 'a hundred on the last day');
    assert.deepEqual([navigation!.start, navigation!.end, navigation!.isAll], [0, 1, true]);
    assert.equal(
      navigation!.density.slice(40, 90).every((share) => share === 0),
      true,
    );
  });

  test('says which days are shown, by the first and the last of them', () => {
    const campaign = documentOf(Array.from({ length: 20 }, (_, index) => ({ actual: `20${10 + index}` })));
    const window = { first: civilDay(2021, 6, 1), last: civilDay(2021, 7, 1) };
    const { navigation } = layoutTimeline(campaign, { widthPx: 960, window }, en);
    assert.equal(navigation!.range, '1 June 2021 to 30 June 2021');
    assert.equal(navigation!.isAll, false);
  });
});
