import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TimeDomain } from '../../src/charts/timeline/placement.js';
import {
  clampWindow,
  isWhole,
  panWindow,
  revealInWindow,
  shortestDays,
  zoomWindow,
} from '../../src/charts/timeline/time-window.js';

const options = { numRuns: 3000, seed: 20210630, endOnFailure: true };
/** Days are up to a few million, so that sums are off by less than this. */
const hair = 1e-6;

/** Spread evenly, which the doubles of fast-check are not: most of these are next to 0. */
const evenly = (low: number, high: number) =>
  fc.integer({ min: 0, max: 100_000 }).map((step) => low + ((high - low) * step) / 100_000);
const fraction = evenly(0, 1);

const lengthOf = ({ first, last }: TimeDomain) => last - first;
const isNear = (a: number, b: number) => Math.abs(a - b) < hair;

/** All of the time, from less than a week to ten thousand years, and a part of it. */
const parts = fc
  .record({
    first: fc.integer({ min: -719_162, max: 2_932_896 }),
    length: fc.oneof(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 7, max: 4000 }),
      fc.integer({ min: 4000, max: 3_650_000 }),
    ),
    share: fraction,
    at: fraction,
  })
  .map(({ first, length, share, at }) => {
    const whole: TimeDomain = { first, last: first + length };
    const long = Math.max(Math.min(length, shortestDays), length * share);
    const start = first + (length - long) * at;
    return { whole, window: { first: start, last: start + long } };
  });
const share = evenly(-2, 2);
const factor = evenly(-7, 7).map((power) => 2 ** power);
const day = fc.integer({ min: -1_000_000, max: 4_000_000 });

/** A window lies within the whole time, and is a week long at least unless the whole is shorter. */
function assertSound(window: TimeDomain, whole: TimeDomain): void {
  const said = `${JSON.stringify(window)} of ${JSON.stringify(whole)}`;
  assert.ok(window.first >= whole.first - hair && window.last <= whole.last + hair, `leaves the whole: ${said}`);
  assert.ok(lengthOf(window) >= Math.min(shortestDays, lengthOf(whole)) - hair, `is too short: ${said}`);
}

describe('the window of a timeline', () => {
  test('never leaves the whole time and is never shorter than a week, however it is asked for', () => {
    fc.assert(
      fc.property(parts, day, day, share, factor, fraction, ({ whole, window }, a, b, by, zoom, at) => {
        assertSound(clampWindow({ first: a, last: b }, whole), whole);
        assertSound(panWindow(window, by, whole), whole);
        assertSound(zoomWindow(window, zoom, at, whole), whole);
        assertSound(revealInWindow(window, { first: Math.min(a, b), last: Math.max(a, b) }, whole), whole);
      }),
      options,
    );
  });

  test('stays what it is when it is asked for as it is', () => {
    fc.assert(
      fc.property(parts, ({ whole, window }) => {
        const same = clampWindow(window, whole);
        assert.ok(isNear(same.first, window.first) && isNear(same.last, window.last));
      }),
      options,
    );
  });

  test('keeps its length when it is moved, and is back where it was when it is moved back, unless it met an end', () => {
    let met = 0;
    fc.assert(
      fc.property(parts, share, ({ whole, window }, by) => {
        const moved = panWindow(window, by, whole);
        assert.ok(isNear(lengthOf(moved), lengthOf(window)));
        assert.ok((moved.first - window.first) * by >= 0, 'moves the way it is asked to');
        const wanted = window.first + by * lengthOf(window);
        if (wanted < whole.first || wanted + lengthOf(window) > whole.last) {
          met += 1;
          const end = by < 0 ? isNear(moved.first, whole.first) : isNear(moved.last, whole.last);
          assert.ok(end, 'stands at the end');
        } else {
          const back = panWindow(moved, -by, whole);
          assert.ok(isNear(back.first, window.first) && isNear(back.last, window.last));
        }
      }),
      options,
    );
    assert.ok(met > 100 && met < options.numRuns - 100, `${met} met an end`);
  });

  test('keeps what lies under the pointer there when it is zoomed, unless an end is in the way', () => {
    let kept = 0;
    fc.assert(
      fc.property(parts, factor, fraction, ({ whole, window }, by, at) => {
        const zoomed = zoomWindow(window, by, at, whole);
        const fixed = window.first + at * lengthOf(window);
        const length = Math.min(lengthOf(whole), Math.max(shortestDays, lengthOf(window) / by));
        assert.ok(isNear(lengthOf(zoomed), length));
        if (fixed - at * length < whole.first || fixed + (1 - at) * length > whole.last) return;
        kept += 1;
        assert.ok(isNear(zoomed.first + at * length, fixed));
      }),
      options,
    );
    assert.ok(kept > 500, `only ${kept} had no end in the way`);
  });

  test('holds a stretch that it is to reveal, moved no more than that takes', () => {
    fc.assert(
      fc.property(parts, fraction, fraction, ({ whole, window }, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)].map((at) => whole.first + at * lengthOf(whole));
        const stretch = { first: start!, last: end! };
        const shown = revealInWindow(window, stretch, whole);
        assert.ok(shown.first <= stretch.first + hair && shown.last >= stretch.last - hair, 'holds the stretch');
        assert.ok(lengthOf(shown) >= lengthOf(window) - hair, 'is not shorter than before');
        const isInSight = stretch.first >= window.first && stretch.last <= window.last;
        if (isInSight) assert.deepEqual(shown, window);
        else {
          const far = Math.max(window.first - stretch.first, stretch.last - window.last);
          const air = lengthOf(window) * 0.1;
          const moved = Math.max(window.first - shown.first, shown.last - window.last);
          assert.ok(moved <= far + 2 * air + hair, 'moves no further than to stand a little off');
        }
      }),
      options,
    );
  });

  test('shows a stretch that is to be revealed a little off its ends, away from those of the whole', () => {
    const whole = { first: 0, last: 10_000 };
    const window = { first: 5000, last: 5100 };
    assert.deepEqual(revealInWindow(window, { first: 4000, last: 4000 }, whole), { first: 3990, last: 4090 });
    assert.deepEqual(revealInWindow(window, { first: 6000, last: 6000 }, whole), { first: 5910, last: 6010 });
    assert.deepEqual(revealInWindow(window, { first: 1, last: 1 }, whole), { first: 0, last: 100 });
    assert.deepEqual(revealInWindow(window, { first: 9999, last: 10_000 }, whole), { first: 9900, last: 10_000 });
  });

  test('is the whole when all of it is in sight, but for a hair', () => {
    const whole = { first: 0, last: 10_000 };
    assert.equal(isWhole(whole, whole), true);
    assert.equal(isWhole({ first: 1e-9, last: 10_000 }, whole), true);
    assert.equal(isWhole({ first: 0, last: 9999 }, whole), false);
    assert.equal(isWhole(zoomWindow(zoomWindow(whole, 2, 0.5, whole), 0.5, 0.5, whole), whole), true);
  });
});
