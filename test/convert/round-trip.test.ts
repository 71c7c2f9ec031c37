import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  checkSheets,
  exportSheets,
  findLosses,
  importSheets,
  readCsv,
  readWorkbook,
  SheetError,
  writeCsv,
  writeWorkbook,
  type Sheet,
} from '../../src/convert/sheets.js';
import { oddDocument } from '../support/odd-document.js';
import { seeded } from '../support/random.js';
import { validDocument } from '../support/valid-document.js';

const data = new URL('../../demo/data/', import.meta.url);
const demos = readdirSync(data).map((name): [string, object] => [
  name,
  JSON.parse(readFileSync(new URL(name, data), 'utf8')),
]);
const generated = Array.from({ length: 60 }, (_, seed): [string, object][] => [
  [`valid document ${seed}`, validDocument(seeded(seed))],
  [`odd document ${seed}`, oddDocument(seeded(seed))],
]).flat();

function assertSame(sheets: readonly Sheet[], document: object, name: string) {
  const { document: back, problems } = importSheets(sheets);
  assert.deepEqual(back, document, name);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
    name,
  );
}

const throughCsv = (sheets: readonly Sheet[], delimiter: ',' | ';' | '\t') =>
  sheets.map((sheet) => {
    const bytes = new TextEncoder().encode(writeCsv(sheet, { delimiter }));
    return readCsv(bytes, { name: sheet.name, delimiter });
  });

describe('a document comes back from sheets as it was', () => {
  for (const [kind, documents] of [
    ['demo', demos],
    ['generated', generated],
  ] as const) {
    test(`${kind} documents through CSV`, () => {
      documents.forEach(([name, document], index) => {
        const delimiter = ([',', ';', '\t'] as const)[index % 3]!;
        assertSame(throughCsv(exportSheets(document), delimiter), document, name);
      });
    });
    test(`${kind} documents through .xlsx`, async () => {
      for (const [name, document] of documents) {
        assertSame(await readWorkbook(await writeWorkbook(exportSheets(document))), document, name);
      }
    });
    test(`${kind} documents with the words of a language`, () => {
      documents.forEach(([name, document], index) => {
        assertSame(exportSheets(document, { language: index % 2 ? 'zh' : 'en' }), document, name);
      });
    });
  }
});

test('milestones of every kind and rhythm come back, with the words of each language', async () => {
  const milestones = [
    ...['event', 'release', 'review', 'deadline', 'span'].map((kind) => ({ title: 'M', kind, planned: '2021-06' })),
    { title: 'M', kind: 'review', repeats: 'FREQ=MONTHLY;COUNT=6' },
    { title: 'M', kind: 'release', repeats: 'FREQ=WEEKLY;INTERVAL=2;UNTIL=20211231T000000Z' },
  ];
  const document = { metrics: '1.0', title: 'T', milestones };
  for (const language of [undefined, 'en', 'zh'] as const) {
    const sheets = exportSheets(document, language && { language });
    assertSame(throughCsv(sheets, ','), document, `CSV ${language}`);
    assertSame(await readWorkbook(await writeWorkbook(sheets)), document, `.xlsx ${language}`);
  }
});

test('halves of characters survive in .xlsx; for CSV they are reported and replaced', async () => {
  const document = { metrics: '1.0', title: 'a\ud83d', sources: [{ id: 's', title: '\udc00x' }] };
  const sheets = exportSheets(document);
  assertSame(await readWorkbook(await writeWorkbook(sheets)), document, 'xlsx');
  assert.deepEqual(
    checkSheets(sheets, 'csv').map(({ rule, sheet, column, row }) => [rule, sheet, `${column}${row}`]),
    [
      ['S302', 'document', 'B3'],
      ['S302', 'sources', 'B2'],
    ],
  );
  assert.equal(writeCsv(sheets[0]!).includes('a\ufffd'), true);
});

test('a text that Excel cannot hold is refused, not cut', async () => {
  const sheets = exportSheets({ metrics: '1.0', title: 'x'.repeat(32_768) });
  await assert.rejects(writeWorkbook(sheets), (error) => error instanceof SheetError && error.problem.rule === 'S301');
  assertSame(throughCsv(sheets, ','), { metrics: '1.0', title: 'x'.repeat(32_768) }, 'CSV');
  assert.deepEqual(checkSheets(sheets, 'csv'), []);
});

test('findLosses names what sheets cannot hold', () => {
  assert.deepEqual(findLosses({ metrics: '1.0', title: 'a', colour: 'red', sources: [{ id: 's', title: 3 }] }), [
    '/colour',
    '/sources/0/title',
  ]);
  for (const [name, document] of demos) assert.deepEqual(findLosses(document), [], name);
});

test('equal documents make equal workbooks', async () => {
  const [a, b] = await Promise.all([1, 2].map(() => writeWorkbook(exportSheets(demos[0]![1]))));
  assert.deepEqual(await readWorkbook(a!), await readWorkbook(b!));
});

test('names that every object has are names like any other, and what is no entry is a loss', () => {
  const name = 'constructor';
  const document = {
    metrics: '1.0',
    title: 'T',
    tasks: [null, { id: 'a', title: 'A', status: name }],
    milestones: [{ title: 'M', kind: name }],
  };
  for (const language of ['en', 'zh'] as const) assert.equal(exportSheets(document, { language }).length, 3, language);
  assert.ok(findLosses(document).includes('/tasks/0'));
  const rows = [
    ['id', 'name', `name:${name}`],
    ['a', 'A', 'B'],
  ];
  const { problems } = importSheets([{ name: 'regions', rows }], {
    base: { title: 'T', regions: [null], measures: [null] },
  });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['S103'],
  );
});
