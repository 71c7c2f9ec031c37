import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPlaces, scanJson } from '../../src/lint/json-places.js';
import { seeded } from '../support/random.js';

/** What stands at the place of a pointer. */
function markOf(text: string, pointer: string): string {
  const place = findPlaces(text, [pointer]).get(pointer)!;
  return text.slice(place.key?.start ?? place.start, place.end);
}

describe('scanJson names what is wrong with a text, and where', () => {
  const faults: readonly (readonly [text: string, kind: string, found: string, start: number])[] = [
    ['', 'end', '', 0],
    ['   ', 'end', '', 3],
    ['{"a":[1,2,]}', 'trailingComma', ',', 9],
    ['{"a":1, }', 'trailingComma', ',', 6],
    ['{"a":1 "b":2}', 'comma', '"b"', 7],
    ['[1 2]', 'comma', '2', 3],
    ['{"a" 1}', 'colon', '1', 5],
    ['{\u201ca\u201d: 1}', 'fullWidth', '\u201c', 1],
    ['{"a": 1\uff0c"b":2}', 'fullWidth', '\uff0c', 7],
    ['{"a"\uff1a 1}', 'fullWidth', '\uff1a', 4],
    ['{"a":', 'end', '', 5],
    ['[[1]', 'end', '', 4],
    ['{"a":"x', 'quote', '"x', 5],
    ['{"a":"b\nc"}', 'quote', '"b', 5],
    ['{a:1}', 'key', 'a', 1],
    ["{'a':1}", 'key', "'a'", 1],
    ['{"a":1}x', 'token', 'x', 7],
    ['{} {}', 'token', '{', 3],
    ['{"a":nul}', 'token', 'nul', 5],
    ['{"a":01}', 'comma', '1', 6],
    ['[,1]', 'token', ',', 1],
    ['[1}', 'token', '}', 2],
    ['{"a":"\\x"}', 'token', '"\\x"', 5],
    ['{"a":NaN}', 'token', 'NaN', 5],
    ['// c\n{}', 'comment', '// c', 0],
    ['{"a":1 /* b */}', 'comment', '/* b */', 7],
  ];
  for (const [text, kind, found, start] of faults) {
    test(JSON.stringify(text), () => {
      const { fault } = scanJson(text);
      assert.deepEqual([fault?.kind, fault?.found, fault?.start], [kind, found, start]);
    });
  }

  test('accepts exactly what JSON.parse accepts', () => {
    const random = seeded(7);
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\n"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '1.',
      '"',
      '\\',
      '\u201c',
      '\t',
    ];
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: random.integer(1, 8) }, () => random.pick(pieces)).join('');
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      assert.equal(scanJson(text).fault === null, valid, JSON.stringify(text));
    }
  });

  test('walks a text of any depth', () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    assert.equal(scanJson(deep).fault, null);
  });
});

describe('scanJson finds keys given twice', () => {
  test('at their second place, with the pointer, also when written with escapes', () => {
    const text = '{"a":{"b":[1,{"c":2,"\\u0063":3}]},"a/b":1,"a/b":2}';
    const { duplicates } = scanJson(text);
    assert.deepEqual(
      duplicates.map(({ pointer, key, start }) => [pointer, key, start]),
      [
        ['/a/b/1/c', 'c', text.indexOf('"\\u0063"')],
        ['/a~1b', 'a/b', text.lastIndexOf('"a/b"')],
      ],
    );
  });

  test('not in two objects of one list', () => {
    assert.deepEqual(scanJson('[{"a":1},{"a":1}]').duplicates, []);
  });
});

describe('findPlaces', () => {
  const text = '{\n "a": {"b": [1, {"c": "x\\n"}]}, "d~/": 3, "": 4}';

  test('finds keys with their values, items, and the whole', () => {
    assert.equal(markOf(text, '/a/b/1/c'), '"c": "x\\n"');
    assert.equal(markOf(text, '/a/b/1'), '{"c": "x\\n"}');
    assert.equal(markOf(text, '/a/b/0'), '1');
    assert.equal(markOf(text, '/d~0~1'), '"d~/": 3');
    assert.equal(markOf(text, '/'), '"": 4');
    assert.equal(markOf(text, ''), text);
  });

  test('of what is not there finds what is around it', () => {
    assert.equal(markOf(text, '/a/b/9/z'), '"b": [1, {"c": "x\\n"}]');
    assert.equal(markOf(text, '/nothing'), text);
  });

  test('finds many at once, of hostile names too', () => {
    const hostile = JSON.stringify({ __proto__x: 1, constructor: { prototype: [0] }, toString: 2 });
    const places = findPlaces(hostile, ['/constructor/prototype/0', '/toString', '/__proto__']);
    assert.equal(places.size >= 3, true);
    assert.equal(markOf(hostile, '/toString'), '"toString":2');
  });
});
