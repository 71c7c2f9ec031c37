import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCsv, SheetError, writeCsv, type Cell } from '../../src/convert/sheets.js';

const rowsOf = (content: string | Uint8Array) => readCsv(content, { name: 'a' }).rows;

describe('readCsv', () => {
  const cases: readonly (readonly [string, string, readonly (readonly Cell[])[]])[] = [
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    [
      'line breaks in cells, and blank rows',
      'a,b\r\n"x\ny",1\r\n\r\nz,2\r\n',
      [['a', 'b'], ['x\ny', '1'], [null], ['z', '2']],
    ],
    ['doubled quotation marks', 'a,"say ""x"""', [['a', 'say "x"']]],
    ['one column', 'title\nx', [['title'], ['x']]],
  ];
  for (const [name, text, rows] of cases) test(`reads ${name}`, () => assert.deepEqual(rowsOf(text), rows));

  test('reads UTF-16 and GB18030, and refuses what is no text', () => {
    assert.deepEqual(rowsOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x62, 0])), [['a', 'b']]);
    assert.deepEqual(rowsOf(new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x61])), [['\u6307\u6807', 'a']]);
    assert.throws(() => rowsOf(new Uint8Array([0xff, 0xff, 0x00])), SheetError);
  });
});

describe('writeCsv', () => {
  test('begins with a byte order mark and ends rows with CRLF', () => {
    assert.equal(
      writeCsv({
        name: 'a',
        rows: [
          ['x', 1],
          [true, null],
        ],
      }),
      '\ufeffx,1\r\nTRUE,',
    );
  });

  test('writes no cell that starts a formula, and reading takes the apostrophe away', () => {
    const texts = [
      '=1',
      '+x',
      '-x',
      '@x',
      '\tx',
      '\rx',
      "'=1",
      "''@",
      "'-5",
      '=cmd|calc!A1',
      '-5',
      "'tis",
      'a=b',
      '\nx',
      '\uff1d1',
      '\uff0d1',
    ];
    const text = writeCsv({ name: 'a', rows: texts.map((it) => [it, 'b']) });
    const raw = readCsv(text.replaceAll("'", '~'), { name: 'a' }).rows.map(([cell]) => cell as string);
    for (const cell of raw) assert.equal(/^[=+@\t\r\n\uff1d\uff0d]|^-(?!\d)/.test(cell), false, JSON.stringify(cell));
    assert.deepEqual(
      rowsOf(text),
      texts.map((it) => [it, 'b']),
    );
  });

  test('keeps numbers, also negative ones, as numbers', () => {
    assert.equal(
      writeCsv({ name: 'a', rows: [[-3, 1e21, 5e-324, 0.1 + 0.2]] }),
      '\ufeff-3,1e+21,5e-324,0.30000000000000004',
    );
  });
});
