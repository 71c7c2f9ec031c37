import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one process in a time zone draws of the five places: charts and languages where a day could shift. */
async function render(zone: string): Promise<string> {
  const script = `
    import { readFileSync } from 'node:fs';
    import { renderChart } from './src/static/index.ts';
    const json = JSON.parse(readFileSync('demo/data/five-places.json', 'utf8'));
    const axis = { orientation: 'horizontal', from: '2021-04-08', to: '2021-06', today: '2021-05-01' };
    for (const [chart, lang, attributes] of [
      ['timeline', 'en', {}],
      ['timeline', 'zh', {}],
      ['timeline', 'en', { orientation: 'horizontal' }],
      ['timeline', 'zh', axis],
      ['regions', 'en', {}],
    ])
      console.log(await renderChart(json, { chart, lang, attributes }));
    // A day for each milestone, so that there are clusters by days, weeks and months.
    const milestones = Array.from({ length: 1500 }, (_, day) => ({
      id: 'm' + day,
      title: 'Milestone ' + day,
      actual: new Date(Date.UTC(2019, 11, 30 + day)).toISOString().slice(0, 10),
    }));
    for (const to of ['2020-02', '2020-06', '2024'])
      console.log(await renderChart(
        { metrics: '1.0', title: 'Many', milestones },
        { chart: 'timeline', lang: 'en', attributes: { orientation: 'horizontal', from: '2020', to } },
      ));
  `;
  const env = { ...process.env, TZ: zone, TSX_TSCONFIG_PATH: `${root}tsconfig.json` };
  const command = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, command, { cwd: root, env, maxBuffer: 1e8 })).stdout;
}

const zones = ['America/Los_Angeles', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kolkata', 'Europe/London'];

test('every drawing is the same to the byte in every time zone', async () => {
  const utc = await render('UTC');
  assert.match(utc, /2021[\s\S]*2021\u5e74/);
  assert.match(utc, /class="?today-line/);
  assert.match(utc, /class="?cluster\b/);
  for (const [index, html] of (await Promise.all(zones.map(render))).entries()) {
    assert.equal(html === utc, true, zones[index]);
  }
});
