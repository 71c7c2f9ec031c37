import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSelection, emptySelection, isSelectionEmpty } from '../../src/model/index.js';

test('an empty selection holds nothing', () => {
  assert.equal(isSelectionEmpty(emptySelection), true);
  assert.equal(isSelectionEmpty(createSelection({})), true);
  assert.equal(isSelectionEmpty(createSelection({ regions: [] })), true);
});

test('createSelection holds the ids it is given, each once, and nothing else', () => {
  const selection = createSelection({ regions: ['__proto__', 'a', 'a'], stages: ['f/s'] });
  assert.equal(isSelectionEmpty(selection), false);
  assert.deepEqual([...selection.regions], ['__proto__', 'a']);
  assert.deepEqual([...selection.stages], ['f/s']);
  assert.deepEqual([selection.tasks.size, selection.milestones.size], [0, 0]);
  assert.equal(Object.isFrozen(selection), true);
});

test('createSelection is not changed when its list is', () => {
  const regions = ['a'];
  const selection = createSelection({ regions });
  regions.push('b');
  assert.deepEqual([...selection.regions], ['a']);
});
