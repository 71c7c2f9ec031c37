import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { runCli, scratchFolder, type Run } from '../support/cli.js';
import { demoJson } from '../support/demo.js';
import { renderChart } from '../../src/static/index.js';

const scratch = scratchFolder();
after(() => scratch.remove());

const yanbian = 'demo/data/yanbian.json';
const run = (...args: string[]) => runCli(args);

/** A scratch file with this content. */
const fileWith = (content: string | Uint8Array) => scratch.write('document.json', content);

/** Fails unless a run ended with this exit code, printed nothing to read on and said this. */
function assertRefused({ status, stdout, stderr }: Run, code: number, says: RegExp): void {
  assert.equal(status, code, stderr);
  assert.equal(stdout, '');
  assert.match(stderr, says);
  assert.doesNotMatch(stderr, /^\s+at /m);
}

describe('campaign-charts', () => {
  test('without a command, or with one it does not know, lists the commands and exits with 2', async () => {
    for (const args of [[], ['paint'], ['toString'], ['__proto__']])
      assertRefused(await run(...args), 2, /Commands: .*render/);
    assert.match((await run('paint', '--lang', 'zh')).stderr, /^\u6ca1\u6709/);
  });

  test('teaches with --help, in both languages, and so does each command', async () => {
    for (const command of [[], ['new'], ['import'], ['lint'], ['render'], ['export'], ['schema']]) {
      const english = await run(...command, '--help');
      assert.deepEqual([english.status, english.stderr], [0, '']);
      assert.match(english.stdout, /npx campaign-charts .*\n\n[\s\S]*(Examples?|From nothing)/);
      assert.match((await run(...command, '--help', '--lang', 'zh')).stdout, /\u793a\u4f8b|\u4ece\u96f6/);
    }
    assert.equal((await run('help', 'lint')).stdout, (await run('lint', '--help')).stdout);
    assert.match((await run('lnit')).stderr, /Did you mean .lint.\?/);
    assert.match((await run('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('campaign-charts render', () => {
  test('prints what renderChart gives', async () => {
    const { status, stdout, stderr } = await run(
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

  test('passes --set on to the chart', async () => {
    const { stdout } = await run(
      'render',
      yanbian,
      '--chart',
      'funnel',
      '--set',
      'funnel=yanbian-wishes',
      '--lang',
      'en',
    );
    assert.equal(stdout.includes('23,023'), true, 'the funnel is not drawn');
    assert.equal(stdout.includes('14,543'), false, 'another funnel is drawn');
  });

  test('says what is missing and exits with 2', async () => {
    assertRefused(await run('render', yanbian), 2, /--chart needs a value.*render --help/);
  });

  test('names the charts there are when asked for another', async () => {
    assertRefused(await run('render', yanbian, '--chart', 'pie'), 1, /"pie".*funnel, timeline, regions/);
  });

  test('says what is wrong with a file, without a stack', async () => {
    assertRefused(await run('render', 'no-such.json', '--chart', 'funnel'), 2, /no-such\.json/);
    assertRefused(
      await run('render', fileWith('{\n  "metrics" "1.0"\n}'), '--chart', 'funnel'),
      1,
      /line 2, column 13/,
    );
    assertRefused(await run('render', fileWith('{}'), '--chart', 'funnel'), 1, /metrics document/);
    const chinese = await run('render', fileWith('{\n  "metrics" "1.0"\n}'), '--chart', 'funnel', '--lang', 'zh');
    assertRefused(chinese, 1, /\u7b2c2\u884c\u7b2c13\u5217/);
  });

  test('accepts a byte order mark', async () => {
    const file = fileWith(`\ufeff${JSON.stringify(demoJson('yanbian'))}`);
    assert.equal((await run('render', file, '--chart', 'funnel')).status, 0);
  });

  test('refuses options that it does not know or understand', async () => {
    assertRefused(await run('render', yanbian, '--chart', 'funnel', '--colour', 'red'), 2, /--colour/);
    assertRefused(await run('render', yanbian, '--chart', 'funnel', '--format', 'pdf'), 2, /pdf|fragment/);
    assertRefused(await run('render', yanbian, '--chart', 'funnel', '--set', 'funnel'), 2, /name=value/);
  });
});
