import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textWidth } from '../../src/layout/text-width.js';
import { timeTicks } from '../../src/layout/time-ticks.js';
import { civilDay } from '../../src/model/index.js';
import { en, locales, zh } from '../support/demo.js';

const start = civilDay(2021, 3, 27);
const spans = [1, 3, 7, 14, 30, 45, 90, 180, 365, 366, 800, 2000, 7305, 73_000, 3_650_000];
const widths = [15, 27, 40, 60, 80, 110];

/** Ticks of a span of days from 27 March 2021. */
const ticksOf = (days: number, widthEm: number, locale = en) => timeTicks(start, start + days, widthEm, locale);

describe('timeTicks', () => {
  for (const locale of locales) {
    test(`never overlap, and lie on the axis in order (${locale.tag})`, () => {
      for (const days of spans) {
        for (const width of widths) {
          const ticks = ticksOf(days, width, locale);
          const place = `${days} days in ${width} em`;
          for (const [index, { position, label }] of ticks.entries()) {
            assert.equal(position >= 0 && position <= 1, true, place);
            assert.equal(position * width + textWidth(label) <= width + 0.8, true, `${place}: ${label} reaches beyond`);
            const next = ticks[index + 1];
            if (next)
              assert.equal(position * width + textWidth(label) <= next.position * width, true, `${place}: ${label}`);
          }
        }
      }
    });

    test(`are there for every span of a week or more (${locale.tag})`, () => {
      for (const days of spans.filter((it) => it >= 14 && it < 1e6)) {
        for (const width of widths)
          assert.equal(ticksOf(days, width, locale).length > 0, true, `${days} days in ${width} em`);
      }
    });

    test(`say each day, month or year only once, and leave out only the last (${locale.tag})`, () => {
      for (const days of spans.filter((it) => it < 300 || it > 7000)) {
        const labels = ticksOf(days, 60, locale).map(({ label }) => label);
        assert.deepEqual(labels, [...new Set(labels)]);
        assert.equal(labels.slice(0, -2).includes(''), false);
      }
    });
  }

  test('are days, months or years by the span', () => {
    const labels = (days: number, width: number) => ticksOf(days, width).map(({ label }) => label);
    assert.deepEqual(labels(3, 60).slice(0, 2), ['27 March 2021', '28 Mar']);
    assert.deepEqual(labels(200, 60).slice(0, 2), ['Apr 2021', 'May']);
    assert.deepEqual(labels(7305, 60).slice(0, 2), ['2022', '2024']);
  });

  test('name the year at the first tick and at each new year', () => {
    const major = ticksOf(700, 80).filter((tick) => tick.major);
    assert.deepEqual(
      major.map(({ label }) => label.replace(/\D/g, '')),
      ['2021', '2022', '2023'],
    );
    assert.match(ticksOf(200, 60, zh)[0]!.label, /^2021\u5e744\u6708$/);
  });

  test('stand where their day begins', () => {
    const [first] = ticksOf(200, 60);
    assert.equal(first!.position, (civilDay(2021, 4, 1) - start) / 200);
  });

  test('survive a span of one day and an axis without room', () => {
    assert.deepEqual(timeTicks(start, start, 60, en).length <= 1, true);
    for (const width of [0, 1]) assert.equal(ticksOf(365, width).length <= 1, true);
  });
});
