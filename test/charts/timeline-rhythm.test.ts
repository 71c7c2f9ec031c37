import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import { layoutWindow } from '../../src/charts/timeline/timeline.layout.js';
import type { MilestoneMark, TimelineOptions } from '../../src/charts/timeline/timeline-types.js';
import { civilDay } from '../../src/model/index.js';
import { campaignOf, en, locales } from '../support/demo.js';
import { milestonesOf } from '../support/layouts.js';
import { plotEmOf } from '../support/random-timeline.js';
import { textWidth } from '../../src/layout/text-width.js';

/** Two years of milestones, and a recurring duty. */
const documentWith = (repeats: string, more: object = {}) => ({
  milestones: [
    { id: 'first', title: 'First', actual: '2021-01-10' },
    { id: 'duty', title: 'Report', repeats },
    { id: 'last', title: 'Last', planned: '2022-12-20' },
  ],
  ...more,
});

function draw(repeats: string, more: object = {}, options: TimelineOptions = {}) {
  const index = indexTimeline(campaignOf(documentWith(repeats, more)), {}, en);
  const layout = layoutWindow(index, { widthPx: 960, ...options });
  const mark = milestonesOf(layout).find(({ id }) => id === 'duty')!;
  return { index, layout, mark, whole: index.whole! };
}

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe('the rhythm of a recurring duty on the axis', () => {
  test('claims no date: it has no place of its own, and says in words how often', () => {
    const { mark } = draw('FREQ=MONTHLY');
    assert.deepEqual([mark.placement, mark.plan], [null, null]);
    assert.deepEqual([mark.date, mark.symbol, mark.shape], ['every month', 'recurring', 'recurring']);
    assert.notEqual(mark.rhythm, null);
  });

  test('has ticks as far apart as the duty recurs on average', () => {
    for (const [repeats, days] of [
      ['FREQ=MONTHLY', 365.2425 / 12],
      ['FREQ=MONTHLY;INTERVAL=3', 365.2425 / 4],
      ['FREQ=WEEKLY;INTERVAL=2', 14],
      ['FREQ=DAILY;INTERVAL=10', 10],
      ['FREQ=YEARLY', 365.2425],
    ] as const) {
      const { mark, whole } = draw(repeats);
      assert.ok(near(mark.rhythm!.step, days / (whole.last - whole.first)), repeats);
    }
  });

  test('keeps the distance of its ticks in a part of the time, wherever that lies', () => {
    const { whole } = draw('FREQ=MONTHLY');
    for (const share of [0.05, 0.2, 0.5]) {
      for (const at of [0, 0.3, 0.9, 1]) {
        const length = (whole.last - whole.first) * share;
        const first = whole.first + (whole.last - whole.first - length) * at;
        const { mark } = draw('FREQ=MONTHLY', {}, { window: { first, last: first + length } });
        assert.ok(near(mark.rhythm!.step, 365.2425 / 12 / length), `${share} at ${at}: ${mark.rhythm!.step}`);
      }
    }
  });

  test('has its ticks in the middle of each interval, where the duty holds, wherever the reader looks', () => {
    const period = { period: '2021-03/2022-06' };
    const { whole } = draw('FREQ=MONTHLY', period);
    const daysIn = (first: number, last: number) => {
      const { rhythm } = draw('FREQ=MONTHLY', period, { window: { first, last } }).mark;
      assert.ok(rhythm!.ticks.every((tick) => tick >= rhythm!.start && tick <= rhythm!.end));
      return rhythm!.ticks.map((tick) => first + tick * (last - first));
    };
    const all = daysIn(whole.first, whole.last);
    assert.equal(all.length, 16);
    all.forEach((day, index) =>
      assert.ok(Math.abs(day - (civilDay(2021, 3, 1) + (index + 0.5) * (365.2425 / 12))) < 1e-6),
    );
    for (const first of [whole.first, civilDay(2021, 2, 20), civilDay(2021, 9, 9), civilDay(2022, 4, 1)]) {
      const inside = all.filter((day) => day >= first && day <= first + 200);
      const found = daysIn(first, first + 200);
      assert.equal(found.length, inside.length);
      found.forEach((day, index) => assert.ok(Math.abs(day - inside[index]!) < 1e-6));
    }
    assert.deepEqual(draw('FREQ=DAILY').mark.rhythm!.ticks, []);
  });

  test('is a line without ticks where they would be too close to be told apart', () => {
    assert.equal(draw('FREQ=DAILY').mark.rhythm!.step, 0);
    const window = { first: civilDay(2021, 5, 1), last: civilDay(2021, 5, 31) };
    assert.ok(near(draw('FREQ=DAILY', {}, { window }).mark.rhythm!.step, 1 / 30));
  });

  test('goes on through all of the time, with no end that is known, where the document names none', () => {
    const { rhythm } = draw('FREQ=MONTHLY').mark;
    assert.deepEqual([rhythm!.start, rhythm!.end, rhythm!.startIsKnown, rhythm!.endIsKnown], [0, 1, false, false]);
  });

  test('begins and ends with the campaign, and before that with its last day', () => {
    const period = { period: '2021-03/2022-06' };
    const ends = ({ rhythm }: MilestoneMark, whole: { first: number; last: number }) =>
      [rhythm!.start, rhythm!.end].map((at) => Math.round(whole.first + at * (whole.last - whole.first)));
    const campaign = draw('FREQ=MONTHLY', period);
    assert.deepEqual(ends(campaign.mark, campaign.whole), [civilDay(2021, 3, 1), civilDay(2022, 7, 1)]);
    assert.deepEqual([campaign.mark.rhythm!.startIsKnown, campaign.mark.rhythm!.endIsKnown], [true, true]);
    const until = draw('FREQ=MONTHLY;UNTIL=20211231', period);
    assert.deepEqual(ends(until.mark, until.whole), [civilDay(2021, 3, 1), civilDay(2022, 1, 1)]);
    const only = draw('FREQ=MONTHLY;UNTIL=20211231');
    assert.deepEqual([only.mark.rhythm!.startIsKnown, only.mark.rhythm!.endIsKnown], [false, true]);
    const open = draw('FREQ=MONTHLY', { period: '2021-03/..' });
    assert.deepEqual([open.mark.rhythm!.startIsKnown, open.mark.rhythm!.endIsKnown], [true, false]);
  });

  test('shows no beginning and no end at the ends of a part of the time, or of the axis', () => {
    const known = (more: object, options: TimelineOptions) => {
      const { startIsKnown, endIsKnown } = draw('FREQ=MONTHLY', more, options).mark.rhythm!;
      return [startIsKnown, endIsKnown];
    };
    const period = { period: '2021-03/2022-06' };
    const window = (first: number, last: number) => ({ window: { first, last } });
    const [start, end] = [civilDay(2021, 3, 1), civilDay(2022, 7, 1)];
    assert.deepEqual(known(period, window(start + 30, end - 30)), [false, false]);
    assert.deepEqual(known(period, window(start - 30, end - 30)), [true, false]);
    assert.deepEqual(known(period, window(start + 30, end + 30)), [false, true]);
    assert.deepEqual(known({ period: '2019/2025' }, {}), [false, false]);
  });

  test('is not there in a part of the time in which the duty does not hold, nor in a list', () => {
    const window = { first: civilDay(2022, 9, 1), last: civilDay(2022, 10, 1) };
    const over = draw('FREQ=MONTHLY;UNTIL=20211231', {}, { window });
    assert.equal(over.mark.rhythm, null);
    assert.equal(over.mark.date, 'every month until 31 December 2021');
    assert.equal(draw('FREQ=MONTHLY', {}, { widthPx: null }).mark.rhythm, null);
  });

  test('has a label that begins with it where there is room, and ends within the plot, however long it is', () => {
    for (const length of [1, 4, 12, 40]) {
      for (const [period, widthPx] of [
        ['2021-01/2022-12', 560],
        ['2022-11/2022-12', 560],
        ['2022-11/2022-12', 1280],
      ] as const) {
        const duty = { id: 'duty', title: 'Report on roads '.repeat(length).trim(), repeats: 'FREQ=MONTHLY' };
        const [first, , last] = documentWith('').milestones;
        const { mark, layout } = draw('', { period, milestones: [first, duty, last] }, { widthPx });
        const plotEm = plotEmOf(layout, widthPx);
        const end = mark.labelAt * plotEm + (textWidth(mark.shortLabel.text) + 0.5 + textWidth(mark.remarks)) * 0.875;
        assert.ok(end <= plotEm + 0.05, `${length} in ${widthPx}: ${end} of ${plotEm}`);
        assert.ok(mark.labelAt >= 0 && mark.labelAt <= mark.rhythm!.start);
        if (length === 1 && period.startsWith('2021')) assert.equal(mark.labelAt, mark.rhythm!.start);
        assert.equal(mark.label.text, duty.title);
      }
    }
  });

  test('has a row of its own, below what is dated', () => {
    for (const locale of locales) {
      const milestones = [
        ...documentWith('FREQ=MONTHLY').milestones,
        { id: 'other', title: 'Other report', repeats: 'FREQ=WEEKLY' },
      ];
      const layout = layoutWindow(indexTimeline(campaignOf({ milestones }), {}, locale), { widthPx: 960 });
      const rows = milestonesOf(layout).map(({ id, row, rows: height }) => ({
        id,
        first: row,
        last: row + height - 1,
      }));
      const duties = rows.filter(({ id }) => id === 'duty' || id === 'other');
      const others = rows.filter(({ id }) => id === 'first' || id === 'last');
      assert.equal(new Set(duties.map(({ first }) => first)).size, 2);
      for (const duty of duties) for (const other of others) assert.ok(duty.first > other.last);
      assert.equal(layout.lanes[0]!.rows, Math.max(...duties.map(({ last }) => last)) + 1);
    }
  });
});
