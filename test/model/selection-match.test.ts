import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createSelection,
  emptySelection,
  isNarrowing,
  lineage,
  matches,
  selectClauses,
  toggleClause,
  withResolve,
  type Selectable,
  type SelectionClause,
  type SelectionKind,
} from '../../src/model/index.js';
import { campaignOf } from '../support/demo.js';
import { seeded, type Random } from '../support/random.js';

const kinds: readonly SelectionKind[] = ['regions', 'tasks', 'milestones', 'stages'];
const names = ['a', 'b', 'c', '__proto__'];

/** A thing is of one region: the same pick always names the same. */
function randomClause(random: Random): SelectionClause {
  const [kind, id] = [random.pick(kinds), random.pick(names)];
  const place = (3 * kinds.indexOf(kind) + 2 * names.indexOf(id)) % (names.length + 1);
  return { kind, id, region: kind === 'regions' ? id : (names[place] ?? null) };
}

const randomClauses = (random: Random) => Array.from({ length: random.integer(0, 5) }, () => randomClause(random));

const some = (random: Random) => names.filter(() => random.chance(0.4));

const randomThing = (random: Random): Selectable => ({
  kind: random.chance(0.1) ? null : random.pick(kinds),
  id: random.pick(names),
  regions: some(random),
  tasks: some(random),
});

/** Whether one clause alone matches. */
const isOf = (clause: SelectionClause, thing: Selectable, isWithin: boolean) =>
  matches(selectClauses([clause], 'single'), thing, isWithin);

test('a union matches what any of its clauses matches, an intersection what all of them do', () => {
  const random = seeded(71);
  for (let round = 0; round < 3000; round += 1) {
    const clauses = randomClauses(random);
    const thing = randomThing(random);
    for (const isWithin of [false, true]) {
      const each = clauses.map((clause) => isOf(clause, thing, isWithin));
      assert.equal(matches(selectClauses(clauses, 'union'), thing, isWithin), each.includes(true));
      const all = each.length > 0 && !each.includes(false);
      assert.equal(matches(selectClauses(clauses, 'intersect'), thing, isWithin), all);
    }
  }
});

test('the order of picking does not matter for what matches', () => {
  const random = seeded(72);
  for (let round = 0; round < 2000; round += 1) {
    const clauses = randomClauses(random);
    const thing = randomThing(random);
    for (const resolve of ['union', 'intersect'] as const) {
      const [there, back] = [clauses, [...clauses].reverse()].map((list) => selectClauses(list, resolve));
      assert.equal(matches(there!, thing), matches(back!, thing));
    }
  }
});

test('one more pick never takes from a union, nor adds to an intersection of some', () => {
  const random = seeded(73);
  for (let round = 0; round < 2000; round += 1) {
    const clauses = [randomClause(random), ...randomClauses(random)];
    const more = [...clauses, randomClause(random)];
    const thing = randomThing(random);
    const [few, many] = [clauses, more].map((list) => selectClauses(list, 'union'));
    if (matches(few!, thing)) assert.equal(matches(many!, thing), true);
    const [fewShared, manyShared] = [clauses, more].map((list) => selectClauses(list, 'intersect'));
    if (matches(manyShared!, thing)) assert.equal(matches(fewShared!, thing), true);
  }
});

test('picking a thing twice changes nothing in a union or an intersection', () => {
  const random = seeded(74);
  for (let round = 0; round < 1000; round += 1) {
    const clause = randomClause(random);
    const isOther = ({ kind, id }: SelectionClause) => kind !== clause.kind || id !== clause.id;
    for (const resolve of ['union', 'intersect'] as const) {
      const before = selectClauses(randomClauses(random).filter(isOther), resolve);
      const once = toggleClause(before, clause);
      assert.equal(once.clauses.length, before.clauses.length + 1);
      assert.equal(once[clause.kind].has(clause.id), true);
      assert.deepEqual(toggleClause(once, clause), before);
    }
  }
});

test('with single a pick takes the place of the one before, and the same one is taken away', () => {
  const [a, b] = ['a', 'b'].map((id): SelectionClause => ({ kind: 'regions', id, region: id }));
  const one = toggleClause(emptySelection, a!);
  assert.deepEqual([...one.regions], ['a']);
  assert.deepEqual([...toggleClause(one, b!).regions], ['b']);
  assert.deepEqual(toggleClause(one, a!), emptySelection);
});

test('the last pick stays when one at a time is wanted, and all of them otherwise', () => {
  const several = createSelection({ regions: ['a', 'b', 'c'] });
  assert.deepEqual([...withResolve(several, 'single').regions], ['c']);
  assert.deepEqual([...withResolve(several, 'intersect').regions], ['a', 'b', 'c']);
  assert.equal(withResolve(several, 'intersect').resolve, 'intersect');
  assert.deepEqual(withResolve(emptySelection, 'single'), emptySelection);
});

describe('a thing belongs to a pick', () => {
  const campaign = campaignOf({
    regions: [
      { id: 'province', name: 'Province' },
      { id: 'city', name: 'City', parent: 'province' },
      { id: 'county', name: 'County', parent: 'city' },
    ],
    tasks: [
      { id: 'task', title: 'Task' },
      { id: 'step', title: 'Step', parent: 'task' },
    ],
  });
  const region = (id: string) => campaign.regions.find((it) => it.id === id)!;
  const of = (id: string | null, more: Partial<Selectable> = {}): Selectable => ({
    kind: 'milestones',
    id: 'it',
    regions: id === null ? [] : lineage(region(id)),
    tasks: [],
    ...more,
  });
  const pick = (ids: Parameters<typeof createSelection>[0]) => createSelection(ids);

  test('of the same region, and of one that it lies in only where that counts', () => {
    const province = pick({ regions: ['province'] });
    assert.equal(matches(province, of('province')), true);
    assert.equal(matches(province, of('county')), false);
    assert.equal(matches(province, of('county'), true), true);
    assert.equal(matches(pick({ regions: ['county'] }), of('province'), true), false);
    assert.equal(matches(province, of(null), true), false);
  });

  test('that it has in common with others: a province and its county share the county', () => {
    for (const regions of [
      ['province', 'county'],
      ['county', 'province'],
    ]) {
      const both = createSelection({ regions }, { resolve: 'intersect' });
      assert.deepEqual(
        ['province', 'city', 'county'].filter((id) => matches(both, of(id))),
        ['county'],
      );
    }
  });

  test('that is its task, or the task that this is a step of', () => {
    const steps = lineage(campaign.tasks.find(({ id }) => id === 'step')!);
    assert.deepEqual(steps, ['step', 'task']);
    assert.equal(matches(pick({ tasks: ['task'] }), of(null, { tasks: steps })), true);
    assert.equal(matches(pick({ tasks: ['step'] }), of(null, { tasks: ['task'] })), false);
    assert.equal(matches(pick({ tasks: ['task'] }), of('county', { kind: 'tasks', id: 'task' })), true);
    assert.equal(matches(pick({ tasks: ['task'] }), of('county')), false);
  });

  test('that is the thing itself, by kind and id', () => {
    const picked = pick({ milestones: ['it'] });
    assert.equal(matches(picked, of(null)), true);
    assert.equal(matches(picked, of(null, { kind: 'stages' })), false);
    assert.equal(matches(picked, of(null, { id: 'other' })), false);
    assert.equal(matches(picked, of(null, { kind: null })), false);
  });

  test('never where nothing is picked', () => {
    for (const resolve of ['single', 'union', 'intersect'] as const) {
      assert.equal(matches(withResolve(emptySelection, resolve), of('county')), false);
    }
  });
});

test('a stage or milestone of no region sets nothing apart; a region or a task does', () => {
  assert.equal(isNarrowing(emptySelection), false);
  assert.equal(isNarrowing(createSelection({ stages: ['f/s'], milestones: ['m'] })), false);
  assert.equal(isNarrowing(createSelection({ tasks: ['t'] })), true);
  assert.equal(isNarrowing(createSelection({ stages: ['f/s'], regions: ['a'] })), true);
  assert.equal(isNarrowing(selectClauses([{ kind: 'stages', id: 'f/s', region: 'a' }], 'single')), true);
});
