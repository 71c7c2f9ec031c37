import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSelection, emptySelection, selectionResolves } from '../../src/model/index.js';
import { Source } from '../../src/source/index.js';

/** A source and the number of times that it has told of a selection. */
function watched() {
  const source = new Source();
  const told = { times: 0 };
  source.addEventListener('select', () => (told.times += 1));
  return { source, told };
}

test('a source picks one thing at a time unless it is told otherwise', () => {
  const { source } = watched();
  assert.equal(source.resolve, 'single');
  assert.deepEqual(source.selection, emptySelection);
});

test('an empty selection takes the resolve of its source, whatever its own is', () => {
  const { source } = watched();
  for (const resolve of selectionResolves) {
    source.resolve = resolve;
    assert.equal(source.selection.resolve, resolve);
    source.select(createSelection({ regions: ['a'] }));
    source.select(emptySelection);
    assert.deepEqual([source.selection.resolve, source.selection.clauses.length], [resolve, 0]);
  }
});

test('a change of resolve keeps the picks, but for all before the last with single, and is told once', () => {
  const { source, told } = watched();
  source.select(createSelection({ regions: ['a', 'b'] }));
  source.resolve = 'intersect';
  assert.deepEqual([[...source.selection.regions], source.selection.resolve], [['a', 'b'], 'intersect']);
  assert.equal(told.times, 2);
  source.resolve = 'intersect';
  assert.equal(told.times, 2);
  source.resolve = 'single';
  assert.deepEqual([[...source.selection.regions], source.selection.resolve], [['b'], 'single']);
});

test('single can be asked for again where a page has picked several', () => {
  const { source } = watched();
  source.select(createSelection({ regions: ['a', 'b'] }));
  source.resolve = 'single';
  assert.deepEqual([...source.selection.regions], ['b']);
});
