import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { packRows } from '../../src/layout/pack-rows.js';
import { seeded } from '../support/random.js';

describe('packRows', () => {
  test('puts extents that touch into one row, and those that overlap into several', () => {
    assert.deepEqual(packRows([]), []);
    assert.deepEqual(packRows([{ start: 0, end: 1 }]), [0]);
    assert.deepEqual(
      packRows([
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ]),
      [0, 0],
    );
    assert.deepEqual(
      packRows([
        { start: 0, end: 1 },
        { start: 0.9, end: 2 },
      ]),
      [0, 1],
    );
    assert.deepEqual(
      packRows(
        [
          { start: 0, end: 1 },
          { start: 1, end: 2 },
        ],
        0.5,
      ),
      [0, 1],
    );
  });

  test('fills a gap that an earlier row left', () => {
    const extents = [
      { start: 0, end: 1 },
      { start: 5, end: 6 },
      { start: 2, end: 3 },
    ];
    assert.deepEqual(packRows(extents), [0, 0, 0]);
  });

  test('gives equal extents a row each', () => {
    assert.deepEqual(packRows(Array.from({ length: 4 }, () => ({ start: 1, end: 2 }))), [0, 1, 2, 3]);
  });

  test('never lets two of one row come nearer than the gap, and uses no row it need not', () => {
    const random = seeded(2);
    for (let round = 0; round < 300; round++) {
      const gap = random.pick([0, 0.5, 2]);
      const extents = Array.from({ length: random.integer(1, 40) }, () => {
        const start = random.next() * 100;
        return { start, end: start + random.next() * 30 };
      });
      const rows = packRows(extents, gap);
      for (const [index, a] of extents.entries()) {
        for (const [other, b] of extents.entries()) {
          if (index === other || rows[index] !== rows[other]) continue;
          assert.equal(a.end + gap <= b.start || b.end + gap <= a.start, true, JSON.stringify([a, b]));
        }
        const lower = Array.from({ length: rows[index]! }, (_, row) => row);
        for (const row of lower) {
          const blocked = extents
            .slice(0, index)
            .some((b, before) => rows[before] === row && !(a.end + gap <= b.start || b.end + gap <= a.start));
          assert.equal(blocked, true, `row ${row} had room for ${JSON.stringify(a)}`);
        }
      }
    }
  });
});
