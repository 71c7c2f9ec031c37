import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderChart } from '../../src/static/index.js';

const timeline = (count: number) => ({
  metrics: '1.0',
  title: 'Meetings',
  milestones: Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    title: `Meeting ${index}`,
    kind: 'event',
    planned: `2021-0${1 + (index % 9)}-1${index % 10}`,
  })),
});

const rowsIn = (html: string) => html.match(/<tbody>[\s\S]*?<\/tbody>/)?.[0].match(/<tr/g)?.length ?? 0;

describe('the table of a chart without a script', () => {
  test('holds 5,000 rows at most, and says how many there are', async () => {
    const json = timeline(5001);
    const english = await renderChart(json, { chart: 'timeline', lang: 'en', format: 'fragment' });
    assert.equal(rowsIn(english), 5000);
    assert.match(english, />5,000 of 5,001 rows</);
    assert.doesNotMatch(english, /data-action="more"/);
    const chinese = await renderChart(json, { chart: 'timeline', lang: 'zh', format: 'fragment' });
    assert.match(chinese, />共5,001行，显示前5,000行</);
  });

  test('holds all rows, and says nothing, when there are no more', async () => {
    const html = await renderChart(timeline(5000), { chart: 'timeline', lang: 'en', format: 'fragment' });
    assert.equal(rowsIn(html), 5000);
    assert.doesNotMatch(html, /of 5,000 rows/);
  });
});
