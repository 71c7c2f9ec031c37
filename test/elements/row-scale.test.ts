import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  afterScroll,
  isCompressed,
  largestHeightPx,
  scrolledPx,
  scrollTo,
  spanInSight,
  topForRow,
  wouldMove,
} from '../../src/elements/row-scale.js';

const scales = fc.record({
  count: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 5_000_000 })),
  rowPx: fc.integer({ min: 60, max: 4000 }).map((sixtieths) => sixtieths / 60),
  viewPx: fc.integer({ min: 1, max: 3000 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const options = { numRuns: 2000, seed: 20210630 };

describe('the scale of rows', () => {
  test('gives no element more height than browsers allow', () => {
    fc.assert(
      fc.property(scales, (scale) => {
        assert.ok(scrolledPx(scale) <= largestHeightPx);
        assert.equal(isCompressed(scale), scale.count * scale.rowPx > largestHeightPx);
      }),
      options,
    );
  });

  test('shows any row that is scrolled to, wherever it is to be, with no more scrolling than there is', () => {
    fc.assert(
      fc.property(
        scales,
        share,
        share,
        fc.constantFrom('start', 'center', 'end', 'nearest'),
        (scale, at, from, align) => {
          const row = Math.min(scale.count - 1, Math.floor(at * scale.count));
          const before = scrollTo(scale, from * scale.count * scale.rowPx);
          const { topPx, scrollPx } = scrollTo(scale, topForRow(scale, row, align, before.topPx));
          assert.ok(scrollPx >= 0 && scrollPx <= Math.max(0, scrolledPx(scale) - scale.viewPx) + 1e-6);
          const [start, end] = [row * scale.rowPx - topPx, (row + 1) * scale.rowPx - topPx];
          if (scale.rowPx <= scale.viewPx)
            assert.ok(start >= -1e-6 && end <= scale.viewPx + 1e-6, `${start} to ${end}`);
          const { first, last } = spanInSight(scale, topPx, 8);
          assert.ok(first <= row && row < last);
        },
      ),
      options,
    );
  });

  test('draws all rows in sight, at least so many more on either side, and a number that the height of the view bounds', () => {
    fc.assert(
      fc.property(scales, share, fc.integer({ min: 1, max: 20 }), (scale, at, overscan) => {
        const { topPx } = scrollTo(scale, at * scale.count * scale.rowPx);
        const { first, last } = spanInSight(scale, topPx, overscan);
        const inSight = [Math.floor(topPx / scale.rowPx), Math.ceil((topPx + scale.viewPx) / scale.rowPx)] as const;
        assert.ok(
          first <= Math.max(0, inSight[0] - overscan) && last >= Math.min(scale.count, inSight[1] + overscan - 1),
        );
        assert.ok(first >= 0 && last <= scale.count);
        assert.ok(last - first <= scale.viewPx / scale.rowPx + 5 * overscan + 1);
      }),
      options,
    );
  });

  test('is at an end of the list when its scroller is at that end, from wherever it comes', () => {
    fc.assert(
      fc.property(scales, share, (scale, from) => {
        const before = scrollTo(scale, from * scale.count * scale.rowPx);
        const end = Math.max(0, scrolledPx(scale) - scale.viewPx);
        assert.equal(afterScroll(scale, 0, before).topPx, 0);
        const last = afterScroll(scale, end, before).topPx;
        assert.ok(Math.abs(last - Math.max(0, scale.count * scale.rowPx - scale.viewPx)) < 1e-3);
      }),
      options,
    );
  });

  test('moves a compressed list by a step as far as the scroller, and by a leap to the same share', () => {
    const scale = { count: 2_000_000, rowPx: 20, viewPx: 400 };
    const before = scrollTo(scale, 20_000_000);
    assert.equal(afterScroll(scale, before.scrollPx + 120, before).topPx, 20_000_120);
    assert.equal(afterScroll(scale, before.scrollPx - 120, before).topPx, 19_999_880);
    const leap = afterScroll(scale, (15_000_000 - 400) / 4, before).topPx;
    assert.equal(Math.round(leap), Math.round((40_000_000 - 400) / 4));
  });

  test('knows no row where there is none', () => {
    const none = { count: 0, rowPx: 28, viewPx: 400 };
    assert.deepEqual(spanInSight(none, 0, 8), { first: 0, last: 0 });
    assert.deepEqual(scrollTo(none, 500), { scrollPx: 0, topPx: 0 });
  });
});

describe('wouldMove', () => {
  const span = (first: number, last: number, kept: number | null = null) => ({ first, last, kept });

  test('holds for a row with the focus that is at another end of the next list', () => {
    assert.equal(wouldMove(45, span(40, 60), span(0, 20, 45)), true);
    assert.equal(wouldMove(45, span(0, 20, 45), span(100, 120, 45)), true);
    assert.equal(wouldMove(45, span(0, 20, 45), span(45, 65)), true);
  });

  test('does not hold where lists overlap, where it stays at its end, nor for a row that is not drawn', () => {
    assert.equal(wouldMove(45, span(40, 60), span(50, 70, 45)), false);
    assert.equal(wouldMove(45, span(0, 20, 45), span(20, 40, 45)), false);
    assert.equal(wouldMove(45, span(0, 20), span(40, 60)), false);
    assert.equal(wouldMove(45, span(30, 30, 45), span(0, 20, 45)), false);
  });
});
