import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSelection, emptySelection, hasClause, isSelectionEmpty, selectClauses } from '../../src/model/index.js';

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

test('one id is a single pick, several are a union unless the page says otherwise', () => {
  assert.equal(createSelection({}).resolve, 'single');
  assert.equal(createSelection({ regions: ['a'] }).resolve, 'single');
  assert.equal(createSelection({ regions: ['a'], tasks: ['t'] }).resolve, 'union');
  assert.equal(createSelection({ regions: ['a', 'b'] }, { resolve: 'intersect' }).resolve, 'intersect');
  assert.deepEqual([...createSelection({ regions: ['a', 'b'] }, { resolve: 'single' }).regions], ['b']);
});

test('createSelection tells its picks one by one, a region with itself as its region', () => {
  assert.deepEqual(createSelection({ stages: ['f/s'], regions: ['a'] }).clauses, [
    { kind: 'regions', id: 'a', region: 'a' },
    { kind: 'stages', id: 'f/s', region: null },
  ]);
});

test('selectClauses names the regions of all picks, and no pick twice', () => {
  const stage = { kind: 'stages', id: 'f/s', region: 'a' } as const;
  const selection = selectClauses(
    [stage, { ...stage, region: 'b' }, { kind: 'regions', id: 'c', region: 'c' }],
    'union',
  );
  assert.deepEqual([...selection.regions], ['a', 'c']);
  assert.deepEqual([...selection.stages], ['f/s']);
  assert.equal(selection.clauses.length, 2);
  assert.equal(hasClause(selection, { ...stage, region: null }), true);
  assert.equal(hasClause(selection, { kind: 'milestones', id: 'f/s', region: 'a' }), false);
  assert.equal(Object.isFrozen(selection.clauses) && Object.isFrozen(selection.clauses[0]), true);
});
