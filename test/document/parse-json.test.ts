import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseJson } from '../../src/document/index.js';

/** "line:column" of the fault in a text, or `null` when there is none. */
function placeOf(text: string): string | null {
  const { problem } = parseJson(text);
  return problem ? `${problem.params.line}:${problem.params.column}` : null;
}

describe('parseJson', () => {
  test('gives the value of a valid text', () => {
    assert.deepEqual(parseJson('{"a": [1, null, "\u6f33"]}'), { value: { a: [1, null, '\u6f33'] } });
    assert.deepEqual(parseJson('null'), { value: null });
  });

  test('accepts a byte order mark, and counts columns without it', () => {
    assert.deepEqual(parseJson('\ufeff{"a":1}'), { value: { a: 1 } });
    assert.equal(placeOf('\ufeff{"a":1,}'), placeOf('{"a":1,}'));
  });

  const faults: readonly (readonly [string, string, string])[] = [
    ['a missing colon', '{\n  "title": "T",\n  "locale" "zh"\n}', '3:12'],
    ['a missing comma', '{\n  "title": "T"\n  "locale": "zh"\n}', '3:3'],
    ['a trailing comma in an object', '{\n  "title": "a title of some length",\n}', '3:1'],
    ['a trailing comma in a list', '{\n  "list": [1, 2, 3, 4, 5, 6, 7, 8,\n  ]\n}', '3:3'],
    ['a second comma', '{"list": [1, 2, 3,, 4, 5, 6, 7]}', '1:19'],
    ['a curly quotation mark', '{\n  \u201ctitle\u201d: "T"\n}', '2:3'],
    ['a full-width colon', '{\n  "title"\uff1a "a title of some length"\n}', '2:10'],
    ['a word that JSON does not know', '{\n  "title": None\n}', '2:12'],
    ['a closing bracket too many', '{"a": 1}\n}', '2:1'],
  ];
  for (const [fault, text, place] of faults) {
    test(`gives line and column of ${fault}`, () => assert.equal(placeOf(text), place));
  }

  test('places a text that is cut short at its end', () => {
    assert.equal(placeOf('{\n  "title": "T",'), '2:16');
    assert.equal(placeOf(''), '1:1');
  });

  test('names a place within any text whatever, and never throws', () => {
    for (const text of [
      '<!doctype html>',
      '\u0000',
      '"\ud83d',
      '{"a":\t"b\nc"}',
      '[',
      '}',
      '\u{1f468}',
      '01',
      '-',
      '1e',
    ]) {
      const { problem } = parseJson(text);
      assert.match(`${problem!.params.line}:${problem!.params.column}`, /^[1-9]\d*:[1-9]\d*$/, JSON.stringify(text));
    }
  });
});
