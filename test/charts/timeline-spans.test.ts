import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SortedSpans } from '../../src/charts/timeline/sorted-spans.js';

type Span = readonly [start: number, end: number];

/** Spans sorted by their start, as the timeline hands them over, and in a plain list. */
function spansOf(spans: readonly Span[]) {
  const list = [...spans].sort((a, b) => a[0] - b[0]);
  const sorted = new SortedSpans(
    Float64Array.from(list, ([start]) => start),
    Float64Array.from(list, ([, end]) => end),
  );
  return { list, sorted };
}

/** What a plain walk through all spans finds between two moments. */
const between = (list: readonly Span[], from: number, to: number): readonly number[] =>
  list.flatMap(([start, end], index) => (start < to && end >= from ? [index] : []));

/** Moments that meet often, some that lie between days, and some that lie very far apart. */
const moment = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 2, arbitrary: fc.integer({ min: -40, max: 40 }).map((half) => half / 2) },
  { weight: 1, arbitrary: fc.integer({ min: -4_000_000, max: 4_000_000 }) },
);
const span = fc.tuple(moment, moment).map(([a, b]): Span => (a < b ? [a, b] : [b, a]));
const spans = fc.array(span, { maxLength: 70 });
const options = { numRuns: 2000, seed: 20210630, endOnFailure: true };

describe('SortedSpans', () => {
  test('count, and list in order, what a walk through all of them finds', () => {
    fc.assert(
      fc.property(spans, span, (list, [from, to]) => {
        const { list: all, sorted } = spansOf(list);
        const found = between(all, from, to);
        // Of a stretch without length nothing is in sight but what reaches into it from before.
        assert.equal(sorted.countBetween(from, to), found.length);
        assert.deepEqual(sorted.indexesBetween(from, to), found);
      }),
      options,
    );
  });

  test('list no more than they are asked for, the first of them', () => {
    fc.assert(
      fc.property(spans, span, fc.integer({ min: 0, max: 12 }), (list, [from, to], most) => {
        const { list: all, sorted } = spansOf(list);
        assert.deepEqual(sorted.indexesBetween(from, to, most), between(all, from, to).slice(0, most));
      }),
      options,
    );
  });

  test('know how many start before a moment, and how many of these reach up to it', () => {
    fc.assert(
      fc.property(spans, moment, (list, at) => {
        const { list: all, sorted } = spansOf(list);
        assert.equal(sorted.startingBefore(at), all.filter(([start]) => start < at).length);
        assert.equal(sorted.reachingInto(at), all.filter(([start, end]) => start < at && end >= at).length);
      }),
      options,
    );
  });

  test('know the greatest end between any two of them', () => {
    fc.assert(
      fc.property(spans, fc.nat(70), fc.nat(70), (list, a, b) => {
        const { list: all, sorted } = spansOf(list);
        const [from, to] = [Math.min(a, b, all.length), Math.min(Math.max(a, b), all.length)];
        const ends = all.slice(from, to).map(([, end]) => end);
        assert.equal(sorted.greatestEnd(from, to), Math.max(-Infinity, ...ends));
      }),
      options,
    );
  });

  test('of which there are none answer every question', () => {
    const { sorted } = spansOf([]);
    assert.equal(sorted.length, 0);
    assert.equal(sorted.countBetween(-10, 10), 0);
    assert.equal(sorted.startingBefore(5), 0);
    assert.equal(sorted.reachingInto(5), 0);
    assert.deepEqual(sorted.indexesBetween(-10, 10), []);
    assert.equal(sorted.greatestEnd(0, 0), -Infinity);
  });

  test('of which there is one reach up to their end, and not to where they would only begin', () => {
    const { sorted } = spansOf([[3, 8]]);
    const counts = [
      [0, 3],
      [0, 3.5],
      [8, 9],
      [8.5, 9],
    ].map(([from, to]) => sorted.countBetween(from!, to!));
    assert.deepEqual(counts, [0, 1, 1, 0]);
    assert.deepEqual([sorted.reachingInto(3), sorted.reachingInto(4), sorted.reachingInto(9)], [0, 1, 0]);
    assert.equal(sorted.greatestEnd(0, 1), 8);
  });

  test('that are all equal are all found, or none', () => {
    for (const count of [2, 3, 4, 5, 31, 32, 33, 100]) {
      const { sorted } = spansOf(Array.from({ length: count }, () => [7.5, 7.5] as const));
      assert.equal(sorted.countBetween(7, 8), count);
      assert.equal(sorted.indexesBetween(7, 8).length, count);
      assert.equal(sorted.countBetween(8, 9), 0);
      assert.deepEqual(sorted.indexesBetween(8, 9), []);
      assert.equal(sorted.indexesBetween(7, 8, count - 1).length, count - 1);
    }
  });

  test('find a long one behind a hundred thousand short ones', () => {
    const count = 100_000;
    const { sorted } = spansOf(
      Array.from({ length: count }, (_, index) => [index, index === 500 ? 9e8 : index + 0.5] as const),
    );
    assert.deepEqual(sorted.indexesBetween(8e8, 8.5e8), [500]);
    assert.equal(sorted.countBetween(8e8, 8.5e8), 1);
    assert.equal(sorted.greatestEnd(0, 501), 9e8);
    assert.equal(sorted.greatestEnd(501, count), count - 0.5);
  });
});
