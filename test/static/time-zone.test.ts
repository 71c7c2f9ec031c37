import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));

const render = async (zone: string, chart: string, lang: string) => {
  const args = ['render', 'demo/data/five-places.json', '--chart', chart, '--lang', lang];
  const env = { ...process.env, TZ: zone, TSX_TSCONFIG_PATH: `${root}tsconfig.json` };
  const command = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  return (await promisify(execFile)(process.execPath, command, { cwd: root, env, maxBuffer: 1e8 })).stdout;
};

const zones = ['America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata', 'Europe/London'];

for (const [chart, lang] of [
  ['timeline', 'en'],
  ['timeline', 'zh'],
  ['regions', 'en'],
] as const) {
  test(`the ${chart} is the same to the byte in every time zone (${lang})`, async () => {
    const utc = await render('UTC', chart, lang);
    assert.match(utc, /2021/);
    for (const [index, html] of (await Promise.all(zones.map((zone) => render(zone, chart, lang)))).entries()) {
      assert.equal(html === utc, true, zones[index]);
    }
  });
}
