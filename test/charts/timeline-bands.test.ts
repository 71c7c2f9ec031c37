import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import type { Locale } from '../../src/locale/index.js';
import { layoutTimeline, layoutWindow } from '../../src/charts/timeline/timeline.layout.js';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import type { TimelineLayout } from '../../src/charts/timeline/timeline-types.js';
import { renderChart } from '../../src/static/index.js';
import { civilDay } from '../../src/model/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, demoJson, en, locales, zh } from '../support/demo.js';
import { nonsenseIn } from '../support/layouts.js';
import { seeded } from '../support/random.js';
import { plotEmOf, randomTimeline } from '../support/random-timeline.js';
import { textWidth } from '../../src/layout/text-width.js';

const wide = { widthPx: 960 };
const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe('today', () => {
  const campaign = campaignOf({
    milestones: [
      { title: 'A', actual: '2021-03-01' },
      { title: 'B', planned: '2021-12-01' },
    ],
  });
  const july = civilDay(2021, 7, 1);

  test('is marked in the middle of its day, with its date', () => {
    for (const [locale, label] of [
      [en, 'today, 1 July 2021'],
      [zh, zh.words.todayLine({ date: '2021\u5e747\u67081\u65e5' })],
    ] as const) {
      const index = indexTimeline(campaign, {}, locale);
      const { first, last } = index.whole!;
      const { today } = layoutWindow(index, { ...wide, today: july });
      assert.equal(today!.label, label);
      assert.ok(near(today!.position, (july + 0.5 - first) / (last - first)));
    }
  });

  test('is not marked unless the page asks for it, nor on an axis that it does not lie on, nor in a list', () => {
    const today = (options: object) => layoutTimeline(campaign, { ...wide, ...options }, en).today;
    assert.equal(today({}), null);
    assert.equal(today({ today: null }), null);
    assert.equal(today({ today: civilDay(2026, 1, 1) }), null);
    assert.equal(today({ today: civilDay(1999, 1, 1) }), null);
    assert.equal(today({ today: july, widthPx: null }), null);
    assert.equal(today({ today: july, window: { first: july + 5, last: july + 60 } }), null);
    assert.equal(today({ today: july, window: { first: july - 60, last: july } }), null);
    assert.ok(today({ today: july, window: { first: july - 60, last: july + 1 } }));
    assert.ok(today({ today: july, window: { first: july, last: july + 30 } }));
  });

  test('is day 0 on 1 January 1970', () => {
    const old = campaignOf({
      milestones: [
        { title: 'A', actual: '1969-12' },
        { title: 'B', actual: '1970-02' },
      ],
    });
    assert.equal(layoutTimeline(old, { ...wide, today: 0 }, en).today!.label, 'today, 1 January 1970');
  });
});

describe('the clock', () => {
  test('is never read: what is drawn is the same whenever it is drawn', async () => {
    const campaign = campaignOf(randomTimeline(seeded(3), 200, 900));
    const draw = () =>
      locales.flatMap((locale) =>
        [null, 960].map((widthPx) => JSON.stringify(layoutTimeline(campaign, { widthPx }, locale))),
      );
    const render = () => renderChart(demoJson('guangan'), { chart: 'timeline', lang: 'en' });
    const before = [...draw(), await render()];
    assert.deepEqual([...draw(), await render()], before);
    for (const now of [0, Date.UTC(2021, 3, 8), Date.UTC(2099, 11, 31)]) {
      mock.timers.enable({ apis: ['Date'], now });
      try {
        assert.deepEqual([...draw(), await render()], before);
      } finally {
        mock.timers.reset();
      }
    }
  });
});

describe('bands', () => {
  const document = {
    period: '2021-02/2021-11',
    measures: [{ id: 'm', label: 'Projects' }],
    regions: [{ id: 'r', name: 'Place' }],
    milestones: [
      { id: 'a', title: 'A', actual: '2021-03-01' },
      { id: 'b', title: 'B', planned: '2021-12-01', region: 'r' },
    ],
    annotations: [
      { text: 'Learning phase', date: '2021-03/2021-05' },
      { text: 'Of a measure', date: '2021-04', measure: 'm' },
      { text: 'Of a milestone', date: '2021-04', milestone: 'a' },
      { text: 'Never dated' },
      { text: 'Long ago', date: '1999' },
      { text: 'Goes on', date: '2021-09/..' },
    ],
  };
  const campaign = campaignOf(document);
  const shown = ({ bands }: TimelineLayout) => bands.map(({ label }) => label.text);

  test('have no full stop before the colon of their date, in either language', () => {
    const text = { en: 'Heavy rain.', zh: '连日大雨。' };
    const rainy = campaignOf({ ...document, annotations: [{ text, date: '2021-04' }] });
    const saidIn = (locale: Locale) => layoutTimeline(rainy, wide, locale).bands.at(-1)!.description;
    assert.equal(saidIn(en), 'Heavy rain: April 2021');
    assert.equal(saidIn(zh), '连日大雨：2021年4月');
  });

  test('are the period of the campaign and the dated notes that are tied to nothing else, with their dates', () => {
    const layout = layoutTimeline(campaign, wide, en);
    assert.deepEqual(
      layout.bands.map(({ kind, description }) => [kind, description]),
      [
        ['period', 'Campaign: February 2021 to November 2021'],
        ['note', 'Learning phase: March 2021 to May 2021'],
        ['note', 'Goes on: since September 2021'],
      ],
    );
    assert.equal(layoutTimeline(campaign, wide, zh).bands[0]!.label.text, zh.words.campaignPeriod);
  });

  test('lie from the first to the end of the last of their days, and what goes on to the end of the axis', () => {
    const index = indexTimeline(campaign, {}, en);
    const { first, last } = index.whole!;
    const { bands } = layoutWindow(index, wide);
    const at = (day: number) => (day - first) / (last - first);
    const [period, phase, open] = bands;
    assert.ok(
      near(period!.start, Math.max(0, at(civilDay(2021, 2, 1)))) && near(period!.end, at(civilDay(2021, 12, 1))),
    );
    assert.ok(near(phase!.start, at(civilDay(2021, 3, 1))) && near(phase!.end, at(civilDay(2021, 6, 1))));
    assert.ok(near(open!.start, at(civilDay(2021, 9, 1))) && near(open!.end, 1));
  });

  test('are only those that reach into what is shown', () => {
    const window = { first: civilDay(2021, 6, 1), last: civilDay(2021, 8, 31) };
    const layout = layoutTimeline(campaign, { ...wide, window }, en);
    assert.deepEqual(shown(layout), [en.words.campaignPeriod]);
    assert.deepEqual([layout.bands[0]!.start, layout.bands[0]!.end], [0, 1]);
  });

  test('are words in a list', () => {
    for (const locale of locales) {
      const layout = layoutTimeline(campaign, {}, locale);
      const words = layout.bands.map(({ description }) => description).join('\n');
      for (const part of [locale.words.campaignPeriod, 'Learning phase', 'Goes on']) assertIncludes(words, part);
      for (const part of ['Of a measure', 'Of a milestone', 'Never dated']) assert.equal(words.includes(part), false);
      assert.deepEqual(nonsenseIn(layout.bands), []);
    }
  });

  test('have labels that do not lie on each other, within the plot', () => {
    const notes = Array.from({ length: 14 }, (_, index) => ({
      text: `A phase with a name ${'that is long '.repeat(index)}`.trim(),
      date: `2021-${String(1 + (index % 12)).padStart(2, '0')}`,
    }));
    const many = campaignOf({ ...document, annotations: notes });
    for (const widthPx of [560, 960, 1600]) {
      const layout = layoutTimeline(many, { widthPx }, en);
      const { bands, bandRows } = layout;
      const plotEm = plotEmOf(layout, widthPx);
      const boxes = bands.map(({ labelAt, shortLabel, row, start, end }) => ({
        row,
        start: Math.min(start, labelAt) * plotEm,
        end: Math.max(end * plotEm, labelAt * plotEm + textWidth(shortLabel) * 0.8125),
      }));
      assert.equal(bands.length, 1 + 12, 'all but those of January, before the axis begins');
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.start >= 0 && box.end <= plotEm + 0.1, `${bands[index]!.label.text} in ${widthPx} px`);
        assert.ok(box.row < bandRows);
        for (const other of boxes.slice(index + 1)) {
          assert.ok(box.row !== other.row || box.end <= other.start || other.end <= box.start);
        }
      }
    }
  });

  test('of a document without a period or notes are none', () => {
    const layout = layoutTimeline(campaignOf({ milestones: document.milestones.slice(0, 1) }), wide, en);
    assert.deepEqual([layout.bands, layout.bandRows], [[], 0]);
  });
});
