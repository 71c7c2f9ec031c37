import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutTimeline, type MilestoneMark, type TimelineLayout } from '../../src/charts/timeline/timeline.layout.js';
import { textWidth } from '../../src/layout/text-width.js';
import type { Locale } from '../../src/locale/index.js';
import type { Campaign } from '../../src/model/index.js';
import { campaignOf, demoCampaign, demoNames, en, locales, zh } from '../support/demo.js';
import { milestonesOf, nonsenseIn, textsOf } from '../support/layouts.js';
import { assertIncludes } from '../support/assert.js';

type Milestone = Record<string, unknown>;

const wide = { widthPx: 960 };

/** A wide timeline of these milestones. */
const timelineOf = (milestones: readonly Milestone[], locale: Locale = en, widthPx = 960): TimelineLayout =>
  layoutTimeline(
    campaignOf({ milestones: milestones.map((it, index) => ({ title: `M${index + 1}`, ...it })) }),
    { widthPx },
    locale,
  );

const markOf = (milestone: Milestone): MilestoneMark => milestonesOf(timelineOf([milestone]))[0]!;

/** A rectangle in one row of a lane, in em of the plot. */
interface Box {
  readonly mark: MilestoneMark;
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** What a mark takes up: its symbols from plan to actual date, and its label beside them or in the row below. */
function boxesOf(mark: MilestoneMark, plotEm: number): readonly Box[] {
  const placements = [mark.placement!, ...(mark.plan ? [mark.plan] : [])];
  const half = 6 / 16;
  const start = Math.min(...placements.map((it) => it.start)) * plotEm - half;
  const end = Math.max(...placements.map((it) => it.end)) * plotEm + half;
  const width = (textWidth(mark.shortLabel.text) + 0.5 + textWidth(mark.remarks)) * 0.875;
  const at = mark.labelAt * plotEm;
  const from = { end: at + 0.95, start: at - 0.95 - width, below: at, none: start }[mark.side];
  return [
    { mark, row: mark.row, start, end },
    { mark, row: mark.row + mark.rows - 1, start: from, end: from + width },
  ];
}

/** Pairs of marks of a lane that lie on each other: symbol or label on symbol or label. */
function overlapsOf(layout: TimelineLayout, plotEm: number): readonly string[] {
  return layout.lanes.flatMap((lane) => {
    const boxes = milestonesOf(lane)
      .filter((mark) => mark.placement)
      .flatMap((mark) => boxesOf(mark, plotEm));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.mark !== b.mark && a.row === b.row && a.start < b.end && b.start < a.end)
        .map((b) => `${a.mark.label.text} / ${b.mark.label.text}`),
    );
  });
}

describe('the timeline of Guang\u2019an', () => {
  const claims = {
    en: /\b(missed|not met|late|overdue|failed|behind|delayed|unfinished)\b/i,
    zh: /\u672a\u5b8c\u6210|\u903e\u671f|\u63a8\u8fdf|\u8d85\u671f|\u5ef6\u8bef|\u9519\u8fc7|\u6ede\u540e|\u5ef6\u671f/,
  };
  for (const locale of locales) {
    for (const widthPx of [null, 960]) {
      const layout = layoutTimeline(demoCampaign('guangan'), { widthPx }, locale);

      test(`says of nothing that it was missed, not met or late (${locale.tag}, ${widthPx ?? 'list'})`, () => {
        for (const text of textsOf(layout)) assert.doesNotMatch(text, claims[locale.tag as 'en' | 'zh']);
      });

      test(`leaves the outcome of the nine plans open (${locale.tag}, ${widthPx ?? 'list'})`, () => {
        const plans = milestonesOf(layout).filter((mark) => !mark.happened);
        assert.equal(plans.length, 9);
        for (const plan of plans) {
          assert.equal(plan.outcome, 'scheduled');
          assert.equal(plan.outcomeWords, locale.words.plannedOutcomeUnknown);
          assert.equal(plan.slip, null);
        }
        assertIncludes(layout.summary.join(' '), locale.words.plannedUnknown(locale.count(9)));
        assertIncludes(layout.summary.join(' '), locale.words.happened(locale.count(milestonesOf(layout).length - 9)));
      });
    }
  }

  test('says when it was known, and marks what lies after that day', () => {
    const layout = layoutTimeline(demoCampaign('guangan'), wide, en);
    assert.match(layout.summary.join(' '), /8 April 2021/);
    const [lane] = layout.lanes;
    assert.match(lane!.asOf!.label, /8 April 2021/);
    for (const mark of milestonesOf(layout)) assert.equal(mark.beyond, !mark.happened, mark.description);
  });

  test('draws mid-May as the ten days it may lie in, and an end-of-April deadline at its last day', () => {
    const layout = layoutTimeline(demoCampaign('guangan'), wide, en);
    const find = (id: string) => milestonesOf(layout).find((mark) => mark.id === id)!;
    const meeting = find('guangan-works-meeting').placement!;
    assert.equal(meeting.shape, 'band');
    assert.equal(Math.abs((meeting.end - meeting.start) * layout.days - 10) < 1e-9, true);
    const deadline = find('guangan-reading-course');
    assert.equal(deadline.placement!.shape, 'deadline');
    assert.equal(deadline.date, 'by the end of April 2021');
  });

  test('uses the printed words of a date in their own language only', () => {
    const find = (locale: Locale) =>
      milestonesOf(layoutTimeline(demoCampaign('guangan'), wide, locale)).find(({ id }) => id === 'guangan-premiere')!
        .date;
    assert.equal(find(zh), '6\u6708\u4e0a\u65ec');
    assert.equal(find(en), '1\u201310 June 2021');
  });
});

describe('the timeline of Jilin High-tech Zone', () => {
  for (const locale of locales) {
    test(`has a mark for each of its milestones, in the order of time (${locale.tag})`, () => {
      const campaign = demoCampaign('jilin-high-tech');
      const layout = layoutTimeline(campaign, wide, locale);
      assert.equal(campaign.milestones.length >= 12, true);
      assert.equal(milestonesOf(layout).length, campaign.milestones.length);
      const starts = milestonesOf(layout).flatMap(({ placement }) => (placement ? [placement.start] : []));
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    });
  }
});

describe('labels', () => {
  const widths = [560, 600, 700, 800, 960, 1120, 1280, 1440, 1600];
  for (const name of demoNames) {
    for (const locale of locales) {
      for (const lanes of ['region', 'category', 'none'] as const) {
        test(`of ${name} never overlap, by ${lanes}, at any width (${locale.tag})`, () => {
          for (const widthPx of widths) {
            const layout = layoutTimeline(demoCampaign(name), { widthPx, lanes }, locale);
            assert.deepEqual(overlapsOf(layout, widthPx / 16 - layout.namesEm), [], `${widthPx} px`);
          }
        });
      }
    }
  }

  test('do not overlap on the plot as the style sheet makes it, 22 px narrower', () => {
    for (const name of demoNames) {
      for (const locale of locales) {
        for (const widthPx of widths) {
          const layout = layoutTimeline(demoCampaign(name), { widthPx }, locale);
          const plotEm = (widthPx - 22) / 16 - layout.namesEm;
          assert.deepEqual(overlapsOf(layout, plotEm), [], `${name}, ${locale.tag}, ${widthPx} px`);
        }
      }
    }
  });

  test('that are cut keep their whole text in the name of the mark', () => {
    const title = '\u6f33\u5dde'.repeat(150);
    const mark = milestonesOf(timelineOf([{ title, actual: '2021-05-01' }], zh))[0]!;
    assert.equal(mark.shortLabel.text.length < title.length, true);
    assert.equal(mark.label.text, title);
    assert.equal(mark.description.startsWith(title), true);
  });
});

describe('layoutTimeline', () => {
  test('draws a single milestone within the plot', () => {
    const { marks, lanes } = timelineOf([{ actual: '2021-05-01' }]);
    assert.equal(lanes.length, 1);
    assert.equal(marks[0]!.placement!.start > 0 && marks[0]!.placement!.start < 1, true);
    assert.match(marks[0]!.description, /1 of 1$/);
  });

  test('puts fifty milestones of one day into fifty rows', () => {
    const layout = timelineOf(Array.from({ length: 50 }, () => ({ actual: '2021-05-01' })));
    assert.equal(layout.lanes[0]!.rows, 50);
    assert.equal(new Set(milestonesOf(layout).map(({ row }) => row)).size, 50);
  });

  test('draws 200 years', () => {
    const layout = timelineOf([{ actual: '1821' }, { actual: '2021-05-01' }]);
    assert.deepEqual(nonsenseIn(layout), []);
    assert.equal(layout.ticks.length > 2, true);
    assert.equal(
      milestonesOf(layout)[0]!.placement!.start < 0.05 && milestonesOf(layout)[1]!.placement!.end > 0.95,
      true,
    );
  });

  test('draws the years 0001 and 9999', () => {
    assert.deepEqual(nonsenseIn(timelineOf([{ actual: '0001-01-01' }, { planned: '9999-12-31' }])), []);
  });

  test('answers a document without milestones with a sentence', () => {
    const layout = layoutTimeline(campaignOf({}), wide, zh);
    assert.equal(layout.failure?.code, 'noMilestones');
    assert.deepEqual(milestonesOf(layout), []);
  });

  test('is a list below 560 px and where no width is known', () => {
    for (const widthPx of [null, 0, 320, 559]) {
      const layout = layoutTimeline(demoCampaign('guangan'), { widthPx }, en);
      assert.equal(layout.orientation, 'vertical');
      for (const mark of milestonesOf(layout)) assert.equal(mark.placement, null);
    }
    assert.equal(layoutTimeline(demoCampaign('guangan'), { widthPx: 560 }, en).orientation, 'horizontal');
  });

  test('puts what has no date last, and tells a date that could not be read from one not given', () => {
    const marks = milestonesOf(
      timelineOf([{ repeats: 'FREQ=WEEKLY;INTERVAL=2' }, { planned: 'some day' }, {}, { actual: '2021-05-01' }]),
    );
    assert.deepEqual(
      marks.map(({ placement }) => placement !== null),
      [true, false, false, false],
    );
    const dates = ['1 May 2021', 'every 2 weeks', en.words.absence.unreadable, en.words.noDate];
    assert.deepEqual(
      marks.map(({ date }) => date),
      dates,
    );
  });

  test('is a list when nothing has a date, whatever the width', () => {
    assert.equal(timelineOf([{ repeats: 'FREQ=DAILY' }]).orientation, 'vertical');
  });

  test('shows how a date is known by its shape and ends', () => {
    const shape = (planned: string, more: Milestone = {}) => {
      const { placement } = markOf({ planned, ...more });
      return [placement!.shape, placement!.startEnd, placement!.endEnd];
    };
    assert.deepEqual(shape('2021-06-30'), ['day', 'edge', 'edge']);
    assert.deepEqual(shape('2021-06'), ['band', 'edge', 'edge']);
    assert.deepEqual(shape('2021-06~'), ['band', 'fade', 'fade']);
    assert.deepEqual(shape('2021-06?'), ['band', 'fade', 'fade']);
    assert.deepEqual(shape('2021-03/2021-06'), ['span', 'edge', 'edge']);
    assert.deepEqual(shape('2021-03/..'), ['span', 'edge', 'open']);
    assert.deepEqual(shape('[..2021-06]'), ['band', 'open', 'edge']);
    assert.deepEqual(shape('2021-06', { kind: 'deadline' })[0], 'deadline');
    assert.deepEqual(shape('2021-06', { kind: 'span' })[0], 'span');
  });

  test('compares a plan with what happened, and only when both are known', () => {
    const slip = (milestone: Milestone) => markOf(milestone).slip;
    const { words } = en;
    assert.equal(slip({ planned: '2021-06-01', actual: '2021-06-01' }), words.onTime);
    assert.equal(slip({ planned: '2021-06-01', actual: '2021-06-04' }), words.late(en.count(3)));
    assert.equal(slip({ planned: '2021-06-04', actual: '2021-06-01' }), words.early(en.count(3)));
    assert.equal(slip({ planned: '2021-06', actual: '2021-06-30', kind: 'deadline' }), words.onTime);
    assert.equal(slip({ planned: '2021-06', actual: '2021-07-02', kind: 'deadline' }), words.late(en.count(2)));
    assert.equal(slip({ planned: '2021-06', actual: '2021', kind: 'deadline' }), words.slipUnknown);
    assert.equal(slip({ planned: '2021-06' }), null);
    assert.equal(slip({ actual: '2021-06' }), null);
  });

  test('does not call surely early doubtful', () => {
    const { slip } = markOf({ planned: '2021-06-20', actual: '[2021-06-01..2021-06-10]' });
    assert.notEqual(slip, en.words.slipUnknown);
  });

  test('makes lanes by region or category in the document\u2019s order, the others last', () => {
    const campaign: Campaign = campaignOf({
      regions: ['b', 'a', 'unused'].map((id) => ({ id, name: id })),
      categories: [{ id: 'k', label: 'K' }],
      milestones: [
        { title: '1', actual: '2021-01' },
        { title: '2', actual: '2021-02', region: 'a' },
        { title: '3', actual: '2021-03', region: 'b', category: 'k' },
      ],
    });
    const labels = (lanes: 'region' | 'category' | 'none') =>
      layoutTimeline(campaign, { ...wide, lanes }, en).lanes.map(({ label }) => label?.text ?? null);
    assert.deepEqual(labels('region'), ['b', 'a', en.words.otherLane.region]);
    assert.deepEqual(labels('category'), ['K', en.words.otherLane.category]);
    assert.deepEqual(labels('none'), [null]);
  });

  test('leaves out links that are not http, https or relative', () => {
    const links = (href: string) => markOf({ actual: '2021', href }).details.filter((it) => it.href !== null);
    assert.equal(links('javascript:alert(1)').length, 0);
    assert.equal(links('https://example.org/').length, 1);
  });
});
