import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatFinding, lintBytes } from '../../src/lint/index.js';

const chinese = '{ "metrics": "1.0", "title": "\u5ef6\u8fb9\u5dde\u6c11\u751f\u5b9e\u4e8b\u53f0\u8d26" }';

/** That text in GB18030, as a Chinese Windows program saves it. */
const gb18030 = Buffer.concat([
  Buffer.from('{ "metrics": "1.0", "title": "'),
  Buffer.from([
    0xd1, 0xd3, 0xb1, 0xdf, 0xd6, 0xdd, 0xc3, 0xf1, 0xc9, 0xfa, 0xca, 0xb5, 0xca, 0xc2, 0xcc, 0xa8, 0xd5, 0xcb,
  ]),
  Buffer.from('" }'),
]);

/** Rule, place and words of the findings in some bytes. */
const say = (bytes: Uint8Array, language = 'en') =>
  lintBytes(bytes).findings.map((it) => [
    it.rule,
    it.severity,
    `${it.line}:${it.column}`,
    formatFinding(it, language).message,
  ]);

describe('lintBytes', () => {
  test('finds nothing in a good file', () => assert.deepEqual(say(Buffer.from(chinese)), []));

  test('names the encoding of a file that is not UTF-8, and the place of the first wrong byte', () => {
    assert.deepEqual(say(gb18030), [
      ['M001', 'error', '1:31', 'The file is not UTF-8; it is most likely GB18030 (GBK).'],
    ]);
    assert.deepEqual(say(gb18030, 'zh'), [
      [
        'M001',
        'error',
        '1:31',
        '\u6587\u4ef6\u4e0d\u662f UTF-8 \u7f16\u7801\uff0c\u5f88\u53ef\u80fd\u662f GB18030 (GBK)\u3002',
      ],
    ]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(chinese, 'utf16le')]);
    assert.match(String(say(utf16)[0]![3]), /UTF-16/);
  });

  test('says so when no encoding fits', () => {
    const [finding] = say(Buffer.from([0x7b, 0x0a, 0xff, 0xff, 0xff, 0xff, 0x80, 0x7d]));
    assert.deepEqual(finding, ['M001', 'error', '2:1', 'The file is not UTF-8: byte 3 belongs to no character.']);
  });

  test('mentions a byte order mark and checks the rest, whose columns count the mark', () => {
    const [mark, wrong] = say(Buffer.from('\ufeff{ "metrics": "1.0", "title": 5 }'));
    assert.deepEqual(mark?.slice(0, 3), ['M001', 'notice', '1:1']);
    assert.deepEqual(wrong?.slice(0, 3), ['M102', 'error', '1:22']);
  });
});
