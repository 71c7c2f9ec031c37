import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { layoutTimeline } from '../../src/charts/timeline/timeline.layout.js';
import { renderChart } from '../../src/static/index.js';
import { assertIncludes } from '../support/assert.js';
import { campaignOf, locales } from '../support/demo.js';
import { milestonesOf } from '../support/layouts.js';
import { seeded } from '../support/random.js';
import { randomTimeline } from '../support/random-timeline.js';

/** What a reader sees of the drawing, without the table below it. */
const drawingOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<table[\s\S]*<\/table>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe('the chronology without a script', () => {
  const plain = randomTimeline(seeded(11), 300, 1500);
  const milestones = (plain.milestones as readonly { title: string }[]).map((it, index) => ({
    ...it,
    title: `${it.title} no. ${index}.`,
  }));
  const document = { metrics: '1.0', title: 'Three hundred', ...plain, milestones };

  for (const locale of locales) {
    for (const format of ['shadow', 'fragment'] as const) {
      test(`holds the title, date and outcome of each of 300 milestones (${locale.tag}, ${format})`, async () => {
        const html = await renderChart(document, { chart: 'timeline', lang: locale.tag, format });
        const text = drawingOf(html);
        const marks = milestonesOf(layoutTimeline(campaignOf(document), { limit: 1000 }, locale));
        assert.equal(marks.length, 300);
        for (const { label, date, outcomeWords, slip } of marks) {
          const at = text.indexOf(` ${label.text} `);
          assert.ok(at >= 0, `${label.text} is missing`);
          assert.equal(text.indexOf(` ${label.text} `, at + 1), -1, `${label.text} stands there twice`);
          assert.ok(
            text
              .slice(0, at + 1)
              .trimEnd()
              .endsWith(date.replace(/\s+/g, ' ')),
            `${date} before ${label.text}`,
          );
          assertIncludes(text.slice(at, at + label.text.length + 120), outcomeWords);
          if (slip) assertIncludes(text.slice(at, at + label.text.length + 250), slip);
        }
      });
    }
  }

  test('asks for no script: nothing to press, fold or move is in it', async () => {
    const html = await renderChart(document, { chart: 'timeline', lang: 'en', format: 'fragment' });
    const body = html.replace(/<style>[\s\S]*?<\/style>/g, '');
    assert.deepEqual(body.match(/<button|<script|data-action|aria-expanded/g), null);
  });
});

describe('the axis without a script', () => {
  test('holds the number of each cluster, and the table holds the milestones', async () => {
    const milestones = Array.from({ length: 1200 }, (_, index) => ({
      id: `m${index}`,
      title: `Milestone ${index}.`,
      actual: `20${10 + (index % 12)}-0${1 + (index % 9)}-1${index % 10}`,
    }));
    const attributes = { orientation: 'horizontal' };
    const document = { metrics: '1.0', title: 'Many', milestones };
    const html = await renderChart(document, { chart: 'timeline', lang: 'en', format: 'fragment', attributes });
    const numbers = [...html.matchAll(/<span class="?cluster"?[^>]*>\s*([\d,]+)\s*</g)].map(([, text]) => Number(text));
    assert.ok(numbers.length > 5, `${numbers.length} clusters`);
    const single = [...html.matchAll(/<li class="?milestone /g)].length;
    assert.equal(numbers.reduce((a, b) => a + b) + single, 1200);
    for (const index of [0, 599, 1199]) assertIncludes(html, `Milestone ${index}.`);
  });
});
