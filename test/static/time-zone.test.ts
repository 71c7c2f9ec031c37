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
    for (const [chart, lang] of [['timeline', 'en'], ['timeline', 'zh'], ['regions', 'en']])
      console.log(await renderChart(json, { chart, lang }));
  `;
  const env = { ...process.env, TZ: zone, TSX_TSCONFIG_PATH: `${root}tsconfig.json` };
  const command = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, command, { cwd: root, env, maxBuffer: 1e8 })).stdout;
}

const zones = ['America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata', 'Europe/London'];

test('every drawing is the same to the byte in every time zone', async () => {
  const utc = await render('UTC');
  assert.match(utc, /2021[\s\S]*2021\u5e74/);
  for (const [index, html] of (await Promise.all(zones.map(render))).entries()) {
    assert.equal(html === utc, true, zones[index]);
  }
});
