import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import {
  importSheets,
  createStarterSheets,
  createStarterWorkbook,
  readCsv,
  readWorkbook,
  starterDocument,
  writeCsv,
} from '../../src/convert/sheets.js';
import { readDocument } from '../../src/document/index.js';
import { createCampaign } from '../../src/model/index.js';
import { renderChart } from '../../src/static/index.js';
import { tabs } from '../../src/convert/tabs.js';

const schema = JSON.parse(readFileSync(new URL('../../src/document/metrics-1.0.schema.json', import.meta.url), 'utf8'));
const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);

for (const language of ['en', 'zh'] as const) {
  describe(`the starter in ${language}`, () => {
    const document = starterDocument(language);

    test('is a valid document without problems', () => {
      assert.equal(isValid(document), true, JSON.stringify(isValid.errors));
      const { document: read, problems } = readDocument(document);
      assert.deepEqual(createCampaign(read!, problems).problems, []);
    });

    test('comes back untouched from its sheets, as CSV and as a workbook', async () => {
      const sheets = createStarterSheets(language);
      const files = sheets.map((sheet) => readCsv(writeCsv(sheet), { name: sheet.name }));
      for (const read of [sheets, files, await readWorkbook(await createStarterWorkbook(language))]) {
        const result = importSheets(read);
        assert.deepEqual(result.problems, []);
        assert.deepEqual(result.document, document);
      }
    });

    test('has a tab for every list, a header and notes in each, and lists to choose from', async () => {
      const workbook = await readXlsx(await createStarterWorkbook(language));
      assert.equal(workbook.sheets.length, tabs.length + 1);
      for (const { name, rows, freezePane, dataValidations } of workbook.sheets.slice(2)) {
        assert.equal(freezePane?.rows, 1, name);
        assert.equal(String(rows[1]![0]).startsWith('# '), true, name);
        assert.equal(
          rows[1]!.every((note) => note !== null && note !== ''),
          true,
          `${name}: ${rows[1]!.join('|')}`,
        );
        for (const { values } of dataValidations ?? [])
          assert.ok((values ?? []).join().length < 256, `too long for Excel in ${name}`);
      }
      const figures = workbook.sheets.find(({ name }) => ['observations', '\u6570\u636e'].includes(name))!;
      const [words, ranges] = [
        figures.dataValidations!.flatMap(({ values }) => values ?? []),
        figures.dataValidations!.map(({ formula1 }) => formula1),
      ];
      assert.equal(words.includes(language === 'zh' ? '\u8d85\u8fc7' : 'over'), true);
      assert.equal(
        ranges.includes(language === 'zh' ? "'\u6307\u6807'!$A$3:$A$1000" : "'measures'!$A$3:$A$1000"),
        true,
        ranges.join(),
      );
    });

    for (const chart of ['funnel', 'timeline', 'regions']) {
      test(`draws a ${chart}`, async () => {
        const html = await renderChart(document, { chart, lang: language, format: 'fragment' });
        assert.ok(
          html.includes(language === 'zh' ? '\u56fe\u4e66\u9986' : 'Library') && html.length > 3000,
          html.slice(0, 300),
        );
      });
    }
  });
}
