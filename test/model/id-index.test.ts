import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { areAscending, indexIds } from '../../src/model/id-index.js';
import { seeded } from '../support/random.js';

const entriesOf = (ids: readonly string[]) => ids.map((id) => ({ id }));

describe('areAscending', () => {
  test('holds for numbered ids and for codes in order', () => {
    assert.equal(areAscending([]), true);
    assert.equal(areAscending(entriesOf(['r1', 'r2', 'r9', 'r10', 'r11', 'r100'])), true);
    assert.equal(areAscending(entriesOf(['620000', '620700', '620702'])), true);
  });

  test('does not hold where an id is missing, comes again, or stands before a smaller one', () => {
    assert.equal(areAscending([{ id: 'a' }, {}]), false);
    assert.equal(areAscending(entriesOf(['a', 'a'])), false);
    assert.equal(areAscending(entriesOf(['b', 'a'])), false);
    assert.equal(areAscending(entriesOf(['aa', 'b'])), false);
  });
});

describe('indexIds', () => {
  test('finds the first entry of each id, in whatever order they stand and are asked for', () => {
    const random = seeded(5);
    for (let round = 0; round < 400; round += 1) {
      const count = random.integer(0, 12);
      let ids = Array.from({ length: count }, () => `r${random.integer(0, round % 3 === 0 ? 8 : 100_000)}`);
      if (round % 2) ids = [...new Set(ids)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
      const index = indexIds(entriesOf(ids));
      assert.equal(index.size, new Set(ids).size);
      const inOrder = ids.flatMap((id) => [id, id]);
      const asked = [
        ...inOrder,
        ...Array.from({ length: 30 }, () => `r${random.integer(0, 20)}`),
        ...ids.toReversed(),
        '',
      ];
      for (const id of asked) {
        assert.equal(index.get(id), ids.includes(id) ? ids.indexOf(id) : undefined, `${id} in ${ids.join(' ')}`);
      }
    }
  });

  test('finds nothing in an empty list, nor what merely starts alike', () => {
    assert.equal(indexIds([]).get('a'), undefined);
    assert.equal(indexIds(entriesOf(['a', 'b'])).get('ab'), undefined);
    assert.equal(indexIds(entriesOf(['a', 'b'])).get('__proto__'), undefined);
  });
});
