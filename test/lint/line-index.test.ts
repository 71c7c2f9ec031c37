import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLineIndex } from '../../src/lint/line-index.js';

describe('createLineIndex', () => {
  test('counts lines and columns from 1, whatever ends the lines', () => {
    const text = 'a\nbc\r\nd\re';
    const lines = createLineIndex(text);
    const at = (offset: number) => [lines.at(offset).line, lines.at(offset).column];
    assert.deepEqual([0, 1, 2, 3, 4, 6, 7, 8, 9].map(at), [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
      [2, 3],
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 2],
    ]);
    assert.deepEqual([1, 2, 3, 4].map(lines.textOf), ['a', 'bc', 'd', 'e']);
  });

  test('counts UTF-16 code units, as editors do', () => {
    const lines = createLineIndex('\u{1f600}x\n');
    assert.deepEqual(lines.at(2), { line: 1, column: 3 });
    assert.equal(lines.textOf(2), '');
  });
});
