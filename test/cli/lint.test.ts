import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { FindingRecord } from '../../src/lint/index.js';
import { demoJson, demoNames } from '../support/demo.js';
import { runCli, scratchFolder } from '../support/cli.js';

const scratch = scratchFolder();
after(() => scratch.remove());

const demoFiles = demoNames.map((name) => `demo/data/${name}.json`);
const bad = '{\n  "metrics": "1.0",\n  "titel": "T",\n  "title": "T"\n}\n';

describe('campaign-charts lint', () => {
  test('finds the expected doubts and no error in the demo documents', async () => {
    const { status, stdout, stderr } = await runCli(['lint', ...demoFiles, '--format', 'json']);
    assert.equal(status, 0, stderr);
    const records = JSON.parse(stdout) as FindingRecord[];
    assert.deepEqual(
      records.filter(({ severity }) => severity === 'error'),
      [],
    );
    const rules = new Set(records.filter(({ file }) => /five-places/.test(file)).map(({ rule }) => rule));
    for (const rule of ['M307', 'M320', 'M321', 'M322', 'M324']) assert.ok(rules.has(rule), `${rule} is not reported`);
  });

  test('says at its line that 97% does not fit, once the separate count of Zhangye is made a stage', async () => {
    const document = demoJson('zhangye') as { funnels: { stages: { id: string; of?: string | null }[] }[] };
    document.funnels[0]!.stages[2]!.of = document.funnels[0]!.stages[0]!.id;
    const text = JSON.stringify(document, null, 2);
    const file = scratch.write('copy.json', text);
    const { status, stdout } = await runCli(['lint', file, '--format', 'json']);
    assert.equal(status, 0);
    const found = (JSON.parse(stdout) as FindingRecord[]).filter(({ rule }) => rule === 'M403');
    assert.equal(found.length, 1);
    const line = text.split('\n')[found[0]!.line - 1]!;
    assert.match(line, /"statedRate": 0\.97/);
    assert.match(found[0]!.message, /97%.*25,832.*29,206.*88\.4%/);
    assert.match(found[0]!.fix, /"of": null.*26,630.*97%/);
  });

  test('prints place, sentence, line, mark and remedy, and exits with 1 for an error', async () => {
    const file = scratch.write('bad.json', bad);
    const { status, stdout, stderr } = await runCli(['lint', file]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /error M101 {2}\S+bad\.json:3:3 {2}\/titel\n {2}There is no field .titel. here\.\n {2}3 \| {3}"titel": "T",\n {4}\| {3}\^{7}\n {2}Fix: /,
    );
    assert.match(stderr, /1 file: 1 error, no warnings, no notices\./);
  });

  test('reads standard input, speaks Chinese, and writes SARIF', async () => {
    const { status, stdout } = await runCli(['lint', '--lang', 'zh'], bad);
    assert.equal(status, 1);
    assert.match(stdout, /^\u9519\u8bef M101 {2}-:3:3/);
    const sarif = JSON.parse((await runCli(['lint', '-', '--format=sarif'], bad)).stdout) as {
      runs: { results: unknown[] }[];
    };
    assert.equal(sarif.runs[0]!.results.length, 1);
  });

  test('counts warnings as a failure beyond --max-warnings, and hides them with --quiet', async () => {
    const file = scratch.write(
      'warn.json',
      '{"metrics":"1.0","title":"T","milestones":[{"title":"A","actual":"2021"}]}',
    );
    assert.equal((await runCli(['lint', file])).status, 0);
    assert.equal((await runCli(['lint', file, '--max-warnings', '0'])).status, 1);
    const quiet = await runCli(['lint', file, '--quiet']);
    assert.deepEqual([quiet.status, quiet.stdout], [0, '']);
    assert.match(quiet.stderr, /1 warning/);
  });

  test('has a plain sentence for each file that it cannot check, and exits with 2', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['lint', 'no-such.json'], /There is no file no-such\.json/],
      [['lint', 'demo'], /demo is a folder/],
      [['lint', 'figures.xlsx'], /figures\.xlsx is a spreadsheet\. Use: npx campaign-charts import/],
      [['lint', scratch.write('large.json', ' '.repeat(3e6)), '--max-size', '2'], /is 3 MB; the limit is 2 MB/],
      [['lint', 'package.json', '--format', 'pdf'], /--format cannot be .pdf.: write text \| json \| sarif/],
      [['lint', 'package.json', '--colour'], /lint has no option --colour/],
      [['lint', 'package.json', '--max-warnings', 'few'], /--max-warnings cannot be .few./],
    ];
    for (const [args, says] of cases) {
      const { status, stdout, stderr } = await runCli(args);
      assert.deepEqual([status, stdout], [2, ''], stderr);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  test('checks the other files when one is missing, and exits with 2 all the same', async () => {
    const { status, stdout, stderr } = await runCli([
      'lint',
      'nope.json',
      scratch.write('bad.json', bad),
      '--format',
      'json',
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /There is no file nope\.json/);
    assert.deepEqual(
      (JSON.parse(stdout) as FindingRecord[]).map(({ rule }) => rule),
      ['M101'],
    );
  });

  test('shows 50 findings of one rule to a person, and says how many more there are', async () => {
    const measures = Array.from({ length: 60 }, (_, index) => ({ id: `m${index}`, label: 'M' }));
    const file = scratch.write('many.json', JSON.stringify({ metrics: '1.0', title: 'T', measures }));
    const { stdout } = await runCli(['lint', file]);
    assert.equal(stdout.match(/^notice M211/gm)?.length, 50);
    assert.match(stdout, /\u2026 and 10 more of M211 in .*many\.json; --all shows them\./);
    assert.equal((await runCli(['lint', file, '--all'])).stdout.match(/^notice M211/gm)?.length, 60);
    assert.equal((JSON.parse((await runCli(['lint', file, '--format', 'json'])).stdout) as unknown[]).length, 60);
  });

  test('names the likely encoding of a file in GB18030, and accepts a byte order mark', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"metrics":"1.0","title":"'),
      Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]),
      Buffer.from('"}'),
    ]);
    const chinese = await runCli(['lint', scratch.write('gb.json', bytes)]);
    assert.equal(chinese.status, 1);
    assert.match(chinese.stdout, /error M001.*1:27[\s\S]*GB18030/);
    const marked = await runCli(['lint'], '\ufeff{"metrics":"1.0","title":"T"}');
    assert.equal(marked.status, 0);
    assert.match(marked.stdout, /notice M001/);
  });
});
