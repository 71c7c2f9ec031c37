import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import { layoutWindow } from '../../src/charts/timeline/timeline.layout.js';
import { textWidth } from '../../src/layout/text-width.js';
import { campaignOf, demoCampaign, demoNames, locales } from '../support/demo.js';
import { milestonesOf } from '../support/layouts.js';
import { seeded } from '../support/random.js';
import { clustersOf, overlapsOf, plotEmOf, randomTimeline, randomWindow } from '../support/random-timeline.js';

const widths = [560, 600, 700, 800, 960, 1120, 1280, 1440, 1600];

describe('marks, labels and clusters', () => {
  for (const locale of locales) {
    test(`of random documents never lie on each other, whole (${locale.tag})`, () => {
      let [clusters, bare] = [0, 0];
      for (let seed = 1; seed <= 40; seed += 1) {
        const random = seeded(seed);
        const count = random.pick([5, 12, 30, 60, 150, 500]);
        const campaign = campaignOf(randomTimeline(random, count, random.pick([20, 200, 700, 4000])));
        const lanes = random.pick(['region', 'category', 'none'] as const);
        const index = indexTimeline(campaign, { lanes }, locale);
        for (const widthPx of [random.pick(widths), random.pick(widths)]) {
          const layout = layoutWindow(index, { widthPx });
          clusters += clustersOf(layout).length;
          bare += layout.marks.filter((mark) => mark.type === 'milestone' && mark.side === 'none').length;
          assert.deepEqual(overlapsOf(layout, widthPx).slice(0, 3), [], `seed ${seed}, ${count} in ${widthPx} px`);
        }
      }
      assert.ok(clusters > 60 && bare > 10, `${clusters} clusters, ${bare} without a label`);
    });

    test(`of random documents never lie on each other in a part of the time (${locale.tag})`, () => {
      for (let seed = 1001; seed <= 1040; seed += 1) {
        const random = seeded(seed);
        const count = random.pick([5, 12, 30, 60, 150, 500]);
        const campaign = campaignOf(randomTimeline(random, count, random.pick([20, 200, 700, 4000])));
        const lanes = random.pick(['region', 'category', 'none'] as const);
        const index = indexTimeline(campaign, { lanes }, locale);
        for (const widthPx of [random.pick(widths), random.pick(widths)]) {
          const window = randomWindow(random, index.whole!);
          const layout = layoutWindow(index, { widthPx, window });
          const said = `seed ${seed}, ${count} in ${widthPx} px, ${JSON.stringify(window)}`;
          assert.deepEqual(overlapsOf(layout, widthPx).slice(0, 3), [], said);
        }
      }
    });
  }

  test('of the demo documents never lie on each other in a part of the time', () => {
    for (const name of demoNames) {
      for (const locale of locales) {
        const index = indexTimeline(demoCampaign(name), {}, locale);
        const { first, last } = index.whole!;
        for (const share of [0.7, 0.3, 0.1]) {
          for (let at = 0; at <= 1; at += 0.25) {
            const start = first + (last - first) * (1 - share) * at;
            const window = { first: start, last: start + (last - first) * share };
            for (const widthPx of [560, 960, 1600]) {
              const layout = layoutWindow(index, { widthPx, window });
              assert.deepEqual(
                overlapsOf(layout, widthPx),
                [],
                `${name}, ${locale.tag}, ${share} at ${at}, ${widthPx}`,
              );
            }
          }
        }
      }
    }
  });

  test('stay in the rows that they are in while the reader moves in time', () => {
    const random = seeded(7);
    const campaign = campaignOf(randomTimeline(random, 60, 700));
    const index = indexTimeline(campaign, { lanes: 'none' }, locales[0]);
    const { first, last } = index.whole!;
    const length = (last - first) / 3;
    const rows = new Map<string, number>();
    for (let step = 0; step < 20; step += 1) {
      const start = first + ((last - first - length) * step) / 20;
      const layout = layoutWindow(index, { widthPx: 960, window: { first: start, last: start + length } });
      for (const mark of layout.marks) {
        if (!mark.placement || mark.type === 'cluster') continue;
        assert.equal(mark.row, rows.get(mark.id) ?? mark.row, mark.description);
        rows.set(mark.id, mark.row);
      }
    }
    assert.ok(rows.size > 40);
  });

  test('begin within the plot when all of the time is shown', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = seeded(seed);
      const campaign = campaignOf(randomTimeline(random, random.pick([5, 60, 300]), random.pick([20, 700])));
      for (const widthPx of [560, 1600]) {
        const layout = layoutWindow(indexTimeline(campaign, {}, locales[0]), { widthPx });
        for (const mark of layout.marks) {
          if (!mark.placement) continue;
          const { start, end } = mark.placement;
          assert.ok(start >= 0 && end <= 1 && start <= end, `seed ${seed}: ${mark.description}`);
          if (mark.type === 'milestone' && mark.side === 'below') {
            assert.ok(mark.labelAt >= 0 && mark.labelAt * plotEmOf(layout, widthPx) < plotEmOf(layout, widthPx));
          }
        }
      }
    }
  });

  test('have labels that end within the plot when all of the time is shown, however long they are', () => {
    for (const locale of locales) {
      for (const length of [10, 40, 80, 200]) {
        const title = 'Survey of roads '.repeat(length / 10).trim();
        const milestones = ['2021-01-05', '2021-06', '2021-03/2021-11', '2021-12-20'].map((actual, index) => ({
          id: `m${index}`,
          title,
          actual,
        }));
        const index = indexTimeline(campaignOf({ milestones }), {}, locale);
        for (const widthPx of widths) {
          const layout = layoutWindow(index, { widthPx });
          for (const mark of milestonesOf(layout)) {
            const width = (textWidth(mark.shortLabel.text) + 0.5 + textWidth(mark.remarks)) * 0.875;
            const at = mark.labelAt * plotEmOf(layout, widthPx);
            const end = { end: at + 0.95 + width, start: at - 0.95, below: at + width, none: at }[mark.side];
            const said = `${mark.description} in ${widthPx} px, ${mark.side}`;
            assert.ok(
              end <= plotEmOf(layout, widthPx) + 0.05,
              `${said}: ends at ${end} of ${plotEmOf(layout, widthPx)}`,
            );
            assert.ok(at >= 0, said);
          }
        }
      }
    }
  });

  test('have labels in sight as long as most of what they name is', () => {
    const title = 'Training at the Party school';
    const campaign = campaignOf({
      milestones: [
        { id: 'long', title, kind: 'span', actual: '2020-01/2029-12' },
        { id: 'short', title: 'Meeting', actual: '2025-05-01' },
      ],
    });
    const index = indexTimeline(campaign, {}, locales[0]);
    const { first, last } = index.whole!;
    for (let at = 0.05; at < 0.8; at += 0.05) {
      const start = first + (last - first) * at;
      const layout = layoutWindow(index, {
        widthPx: 960,
        window: { first: start, last: start + (last - first) * 0.1 },
      });
      const long = milestonesOf(layout).find(({ id }) => id === 'long')!;
      assert.deepEqual([long.side, long.labelAt], ['below', 0], `${at}`);
    }
  });
});
