import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, describe, test } from 'node:test';
import { lintDocument } from '../../src/lint/index.js';
import { renderChart } from '../../src/static/index.js';
import { demoJson, demoNames } from '../support/demo.js';
import { runCli, scratchFolder } from '../support/cli.js';

const scratch = scratchFolder();
after(() => scratch.remove());

describe('campaign-charts new and import', () => {
  for (const lang of ['en', 'zh']) {
    test(`the untouched starter workbook (${lang}) gives a valid document that all three charts draw`, async () => {
      const workbook = scratch.path(`starter-${lang}.xlsx`);
      assert.equal((await runCli(['new', workbook, '--lang', lang])).status, 0);
      const { status, stdout, stderr } = await runCli(['import', workbook, '--lang', lang]);
      assert.equal(status, 0, stderr);
      const document = JSON.parse(stdout) as object;
      assert.deepEqual(
        lintDocument(document).filter(({ severity }) => severity !== 'notice'),
        [],
      );
      for (const chart of ['funnel', 'timeline', 'regions']) {
        const html = await renderChart(document, { chart, lang, format: 'fragment' });
        assert.match(
          html,
          lang === 'zh' ? /\u56fe\u4e66\u9986|\u5b8c\u6210\u4fee\u7f2e/ : /Library|Repairs done|wishes/,
        );
        assert.doesNotMatch(html, /class="failure"/);
      }
    });
  }

  test('new writes a document, a workbook or a folder of CSV files, and never replaces one without --force', async () => {
    assert.equal((await runCli(['new', scratch.path('a.json')])).status, 0);
    const again = await runCli(['new', scratch.path('a.json')]);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /is there already.*--force/);
    assert.equal((await runCli(['new', scratch.path('a.json'), '--force'])).status, 0);
    assert.equal((await runCli(['new', scratch.path('tables')])).status, 0);
    assert.ok(readdirSync(scratch.path('tables')).includes('observations.csv'), 'no observations.csv');
    assert.match(
      (await runCli(['new', scratch.path('a.pdf')])).stderr,
      /a\.pdf names no known format; write \.xlsx, \.json/,
    );
  });

  test('import names the sheet, row and column of what it cannot read, and exits with 1', async () => {
    const csv = 'measure,value,asOf\ndone,over 8,\ndone,\u51e0\u5341,2021\n';
    const measures = scratch.write('measures.csv', 'id,label\ndone,Done\n');
    const { status, stdout, stderr } = await runCli([
      'import',
      measures,
      scratch.write('observations.csv', csv),
      '--title',
      'T',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /error S\d+ {2}observations\.csv, cell B3 \(value\)/);
    assert.match(stderr, /1 error: what they concern has been left out/);
    const document = JSON.parse(stdout) as { observations: object[] };
    assert.deepEqual(document.observations[0], { measure: 'done', value: 8, qualifier: 'over' });
  });

  test('import reads standard input as the sheet that is named, into a document that is there', async () => {
    const base = scratch.write('base.json', '{"metrics":"1.0","title":"T","measures":[{"id":"done","label":"Done"}]}');
    const { status, stdout } = await runCli(
      ['import', '-', '--sheet', 'observations', '--base', base],
      'measure\tvalue\ndone\t5\n',
    );
    assert.equal(status, 0);
    assert.deepEqual((JSON.parse(stdout) as { observations: object[] }).observations, [{ measure: 'done', value: 5 }]);
  });

  test('import says which unit would be lost, and takes no share for a count', async () => {
    const measures = scratch.write('measures.csv', 'id,label,unit\nfunds,Funds,\nvisits,Visits,visits\n');
    const rows = scratch.write('observations.csv', 'measure,value\nfunds,over 8000 yuan\nvisits,97%\n');
    const { status, stdout, stderr } = await runCli(['import', measures, rows, '--title', 'T']);
    assert.equal(status, 1);
    assert.match(stderr, /warning S221 {2}observations\.csv, cell B2 \(value\)\n {2}The words say .yuan./);
    assert.match(stderr, /error S207 {2}observations\.csv, cell B3/);
    const { observations } = JSON.parse(stdout) as { observations: object[] };
    assert.deepEqual(observations, [{ measure: 'funds', value: 8000, qualifier: 'over' }]);
  });

  test('import refuses what is no spreadsheet in plain words', async () => {
    assert.match((await runCli(['import', 'demo/data/yanbian.json'])).stderr, /is a document already/);
    const { status, stderr } = await runCli(['import', scratch.write('fake.xlsx', 'no workbook')]);
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});

describe('campaign-charts export', () => {
  test('writes no file of a format that it does not know', async () => {
    const { status, stderr } = await runCli(['export', 'demo/data/guangan.json', '-o', scratch.path('a.pdf')]);
    assert.equal(status, 2);
    assert.match(stderr, /a\.pdf names no known format; write \.xlsx, --format csv/);
  });

  for (const name of demoNames) {
    test(`${name} goes to a workbook and to CSV files and back without loss`, async () => {
      const file = `demo/data/${name}.json`;
      const workbook = scratch.path(`${name}.xlsx`);
      assert.equal((await runCli(['export', file, '-o', workbook, '--lang', 'zh'])).status, 0);
      assert.deepEqual(JSON.parse((await runCli(['import', workbook])).stdout), demoJson(name));
      const folder = scratch.path(name);
      assert.equal((await runCli(['export', file, '--format', 'csv', '-o', folder])).status, 0);
      const files = readdirSync(folder).map((entry) => `${folder}/${entry}`);
      assert.deepEqual(JSON.parse((await runCli(['import', ...files])).stdout), demoJson(name));
      for (const path of files) assert.doesNotMatch(readFileSync(path, 'utf8'), /(^|,)"?[=+@]/m, path);
    });
  }
});

describe('campaign-charts schema', () => {
  test('prints the schema of the package', async () => {
    const { status, stdout } = await runCli(['schema']);
    assert.equal(status, 0);
    const schema = readFileSync(new URL('../../src/document/metrics-1.0.schema.json', import.meta.url), 'utf8');
    assert.deepEqual(JSON.parse(stdout), JSON.parse(schema));
  });
});
