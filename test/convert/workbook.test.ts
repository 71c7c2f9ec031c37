import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { importSheets, readWorkbook, SheetError, writeWorkbook } from '../../src/convert/sheets.js';

const fixture = readFileSync(new URL('../fixtures/libreoffice.xlsx', import.meta.url));

test('a workbook of LibreOffice gives results of formulas, dates as shown, percentages and errors', async () => {
  const sheets = await readWorkbook(fixture, { file: 'campaign.xlsx' });
  const data = sheets.find(({ name }) => name === 'data')!;
  assert.deepEqual(data.rows[2], ['done', 'Belmere', 1205, { date: '2021-06' }, ' two\nlines ']);
  assert.deepEqual(data.rows[3]!.slice(2, 4), [{ percent: 0.97 }, { date: '2021-06-01' }]);
  assert.deepEqual(data.rows[4]!.slice(2, 4), [{ error: '#DIV/0!' }, { date: '2021-06' }]);
  const { document, problems } = importSheets(sheets);
  assert.deepEqual(document.observations, [
    { measure: 'done', region: 'belmere', value: 1205, asOf: '2021-06', note: ' two\nlines ' },
    { measure: 'share', region: 'ostby', value: 97, asOf: '2021-06-01', note: '\uff12' },
    { measure: 'done', region: 'belmere', value: 1200, asOf: '2021' },
  ]);
  assert.deepEqual(
    problems.map(({ rule, file, row, column }) => [rule, file, row, column]),
    [['S201', 'campaign.xlsx', 5, 'C']],
  );
});

/** A ZIP file of one entry that says of itself that it unpacks to `claimed` bytes. */
function zipOf(content: Buffer, claimed: number): Uint8Array {
  const data = deflateRawSync(content);
  const local = Buffer.alloc(31);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  const entry = Buffer.alloc(47);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(1, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + data.length, 16);
  return Buffer.concat([local, data, entry, end]);
}

const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['nothing', new Uint8Array(), 'S110'],
  ['a text', Buffer.from('a,b'), 'S110'],
  ['an old or locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'S111'],
  ['a broken ZIP file', fixture.subarray(0, 4000), 'S110'],
  ['another ZIP file', zipOf(Buffer.from('hello'), 5), 'S110'],
  ['a ZIP file that unpacks to far more than it says', zipOf(Buffer.alloc(3_000_000), 10), 'S112'],
];
for (const [name, bytes, rule] of cases) {
  test(`${name} is refused with ${rule}`, async () => {
    await assert.rejects(readWorkbook(bytes, { maxBytes: 1_000_000 }), (error) => {
      return error instanceof SheetError && error.problem.rule === rule;
    });
  });
}

test('percentages and dates that were read can be written again', async () => {
  const rows = [['head'], ['a', { percent: 0.97 }, { date: '2021-06-01' }, { error: '#REF!' }]];
  const [sheet] = await readWorkbook(await writeWorkbook([{ name: 'x', rows }]));
  assert.deepEqual(sheet!.rows[1], ['a', { percent: 0.97 }, '2021-06-01', { error: '#REF!' }]);
});
