import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { demoJson } from '../support/demo.js';
import { renderChart } from '../../src/static/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'campaign-charts-cli-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

const yanbian = 'demo/data/yanbian.json';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.json` },
  });
  return { status, stdout, stderr };
}

/** A scratch file with this content. */
function fileWith(content: string | Uint8Array): string {
  const file = join(scratch, 'document.json');
  writeFileSync(file, content);
  return file;
}

/** Fails unless a run ended with this exit code, printed nothing to read on and said this. */
function assertRefused({ status, stdout, stderr }: ReturnType<typeof run>, code: number, says: RegExp): void {
  assert.equal(status, code, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, says);
  assert.doesNotMatch(stderr, /^\s+at /m);
}

describe('campaign-charts', () => {
  test('without a command, or with one it does not know, lists the commands and exits with 2', () => {
    for (const args of [[], ['paint'], ['toString'], ['__proto__']])
      assertRefused(run(...args), 2, /Commands: .*render/);
  });
});

describe('campaign-charts render', () => {
  test('prints what renderChart gives', async () => {
    const { status, stdout, stderr } = run(
      'render',
      yanbian,
      '--chart',
      'funnel',
      '--lang',
      'zh',
      '--format',
      'fragment',
    );
    assert.deepEqual([status, stderr], [0, '']);
    const wanted = await renderChart(demoJson('yanbian'), { chart: 'funnel', lang: 'zh', format: 'fragment' });
    assert.equal(stdout, `${wanted}\n`);
  });

  test('passes --set on to the chart', () => {
    const { stdout } = run('render', yanbian, '--chart', 'funnel', '--set', 'funnel=yanbian-wishes', '--lang', 'en');
    assert.equal(stdout.includes('23,023'), true, 'the funnel is not drawn');
    assert.equal(stdout.includes('14,543'), false, 'another funnel is drawn');
  });

  test('prints its usage and exits with 2 when something is missing, and with 0 when asked for help', () => {
    assertRefused(run('render'), 2, /render FILE --chart/);
    assertRefused(run('render', yanbian), 2, /render FILE --chart/);
    assertRefused(run('render', '--help'), 0, /render FILE --chart/);
  });

  test('names the charts there are when asked for another', () => {
    assertRefused(run('render', yanbian, '--chart', 'pie'), 1, /"pie".*funnel, timeline, regions/);
  });

  test('says what is wrong with a file, without a stack', () => {
    assertRefused(run('render', 'no-such.json', '--chart', 'funnel'), 1, /no-such\.json/);
    assertRefused(run('render', fileWith('{\n  "metrics" "1.0"\n}'), '--chart', 'funnel'), 1, /line 2, column 13/);
    assertRefused(run('render', fileWith('{}'), '--chart', 'funnel'), 1, /metrics document/);
    const chinese = run('render', fileWith('{\n  "metrics" "1.0"\n}'), '--chart', 'funnel', '--lang', 'zh');
    assertRefused(chinese, 1, /\u7b2c2\u884c\u7b2c13\u5217/);
  });

  test('accepts a byte order mark', () => {
    const file = fileWith(`\ufeff${JSON.stringify(demoJson('yanbian'))}`);
    assert.equal(run('render', file, '--chart', 'funnel').status, 0);
  });

  test('refuses options that it does not know or understand', () => {
    assertRefused(run('render', yanbian, '--chart', 'funnel', '--colour', 'red'), 1, /--colour/);
    assertRefused(run('render', yanbian, '--chart', 'funnel', '--format', 'pdf'), 2, /pdf|fragment/);
    assertRefused(run('render', yanbian, '--chart', 'funnel', '--set', 'funnel'), 2, /name=value/);
  });
});
