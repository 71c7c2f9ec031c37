import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  layoutFunnel,
  moveInFunnel,
  type FunnelLayout,
  type FunnelOptions,
} from '../../src/charts/funnel/funnel.layout.js';
import type { Direction } from '../../src/layout/chart-layout.js';
import { demoCampaign, demoNames, en } from '../support/demo.js';
import { layoutOf } from '../support/funnels.js';

const stages = [
  {
    id: 'a',
    label: 'A',
    value: 100,
    parts: [
      { label: 'P', value: 60 },
      { label: 'Q', value: 30 },
    ],
  },
  { id: 'gate', label: 'G', kind: 'gate' },
  { id: 'b', label: 'B', value: 80 },
  { id: 'c', label: 'C', value: 40, unit: 'people', parts: [{ label: 'P', value: null }] },
  { id: 'x', label: 'X', value: 5, of: null },
];
const one = layoutOf({ funnels: [{ id: 'f', stages }] });
const two = layoutOf({ funnels: ['f', 'g'].map((id) => ({ id, title: id, stages })) });

/** The marks that a key leads to, one after the other. */
function path(layout: FunnelLayout, from: string, direction: Direction): readonly string[] {
  const ids: string[] = [];
  for (let at: string | null = from; at !== null && ids.length < 100; at = moveInFunnel(layout, at, direction))
    ids.push(at);
  return ids;
}

describe('the keys of a funnel', () => {
  const column = ['f/a', 'f/gate', 'f/b/open', 'f/b', 'f/c/open', 'f/c', 'f/x'];

  test('up and down pass stages and what is open between them', () => {
    const passed = one.marks.map(({ id }) => id).filter((id) => column.includes(id));
    assert.deepEqual(path(one, passed[0]!, 'down'), passed);
    assert.deepEqual(path(one, passed.at(-1)!, 'up'), [...passed].reverse());
    assert.ok(passed.includes('f/b/open'), passed.join(' '));
  });

  test('up and down pass from funnel to funnel by their titles', () => {
    const down = path(two, 'f', 'down');
    assert.deepEqual(
      down,
      two.marks.map(({ id }) => id).filter((id) => !/\/(\d|rest|missing\d)$/.test(id)),
    );
    assert.equal(moveInFunnel(two, 'f/x', 'down'), 'g');
    assert.equal(moveInFunnel(two, 'g', 'up'), 'f/x');
    assert.deepEqual(path(two, down.at(-1)!, 'up'), [...down].reverse());
  });

  test('end goes into the parts of a stage, up and down through them, start out of them', () => {
    assert.equal(moveInFunnel(one, 'f/a', 'end'), 'f/a/1');
    assert.deepEqual(path(one, 'f/a/1', 'down').slice(0, 4), ['f/a/1', 'f/a/2', 'f/a/rest', 'f/gate']);
    assert.deepEqual(path(one, 'f/a/rest', 'up'), ['f/a/rest', 'f/a/2', 'f/a/1', 'f/a']);
    for (const part of ['1', '2', 'rest']) assert.equal(moveInFunnel(one, `f/a/${part}`, 'start'), 'f/a');
    assert.equal(moveInFunnel(one, 'f/c', 'end'), 'f/c/missing1');
  });

  test('start and end lead nowhere where there are no parts, nor further in', () => {
    for (const id of ['f/gate', 'f/b', 'f/b/open', 'f/x']) {
      assert.equal(moveInFunnel(one, id, 'end'), null, id);
      assert.equal(moveInFunnel(one, id, 'start'), null, id);
    }
    assert.equal(moveInFunnel(one, 'f/a', 'start'), null);
    assert.equal(moveInFunnel(one, 'f/a/1', 'end'), null);
  });

  test('page keys lead to the ends of a funnel, then to the next, from parts and remainders too', () => {
    assert.equal(moveInFunnel(two, 'f/b/open', 'pageDown'), 'f/x');
    assert.equal(moveInFunnel(two, 'f/x', 'pageDown'), 'g/x');
    assert.equal(moveInFunnel(two, 'g/x', 'pageDown'), null);
    assert.equal(moveInFunnel(two, 'g/a/2', 'pageUp'), 'g');
    assert.equal(moveInFunnel(two, 'g', 'pageUp'), 'f');
    assert.equal(moveInFunnel(two, 'f', 'pageUp'), null);
  });

  test('Home and End lead to the first and last of all', () => {
    for (const { id } of two.marks) {
      assert.equal(moveInFunnel(two, id, 'first'), 'f', id);
      assert.equal(moveInFunnel(two, id, 'last'), 'g/x', id);
    }
  });

  test('a mark that has gone leads to the first', () => {
    assert.equal(moveInFunnel(one, 'nothing', 'down'), 'f/a');
    assert.equal(moveInFunnel(layoutOf({}), 'nothing', 'down'), null);
  });
});

const variants: readonly FunnelOptions[] = [
  {},
  { breakdown: 'multiples' },
  { breakdown: 'none' },
  { scale: 'share', order: 'completion' },
];
describe('the arrow keys', () => {
  const arrows: readonly Direction[] = ['up', 'down', 'start', 'end'];
  const reachable = (layout: FunnelLayout, from: string) => {
    const seen = new Set([from]);
    for (const id of seen) {
      for (const direction of arrows) {
        const to = moveInFunnel(layout, id, direction);
        if (to !== null) seen.add(to);
      }
    }
    return seen;
  };
  for (const options of variants) {
    test(`lead from every mark to every other: ${JSON.stringify(options)}`, () => {
      const layouts = demoNames.map((name) => layoutFunnel(demoCampaign(name), options, en));
      const own = layoutOf({ funnels: ['f', 'g'].map((id) => ({ id, stages })) }, options);
      for (const layout of [...layouts, own]) {
        const ids = layout.marks.map(({ id }) => id).sort();
        assert.equal(new Set(ids).size, ids.length, 'each mark has its own id');
        for (const id of ids) assert.deepEqual([...reachable(layout, id)].sort(), ids, id);
      }
    });
  }
});
