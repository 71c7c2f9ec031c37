import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glideTo, isSmallStep, marginShare } from '../../src/charts/timeline/glide.js';
import { indexTimeline } from '../../src/charts/timeline/timeline-index.js';
import { layoutWindow, type MilestoneMark, type TimelineLayout } from '../../src/charts/timeline/timeline.layout.js';
import { panWindow, zoomWindow } from '../../src/charts/timeline/time-window.js';
import { createLocale } from '../../src/locale/index.js';
import { createCampaign } from '../../src/index.js';
import { isoDay } from '../support/random-timeline.js';
import { seeded } from '../support/random.js';

const firstDay = 18_600;

function invented(count: number) {
  const random = seeded(count);
  return createCampaign({
    metrics: '1.0',
    title: 'Works',
    milestones: Array.from({ length: count }, (_, index) => ({
      id: `m${index}`,
      title: `Work ${index}`,
      actual: isoDay(firstDay + random.integer(0, 700)),
    })),
  });
}

const locale = createLocale('en');
const index = indexTimeline(invented(40), {}, locale);
const whole = index.whole!;
const middle = { first: whole.first + 200, last: whole.last - 200 };
const lay = (window: typeof middle, margin = marginShare) => layoutWindow(index, { widthPx: 1000, window, margin });
const milestones = ({ lanes }: TimelineLayout) =>
  lanes.flatMap(({ marks }) => marks).filter((mark): mark is MilestoneMark => mark.type === 'milestone');

test('what glides stands where it would stand if it were laid out anew', () => {
  const random = seeded(5);
  const laidOut = lay(middle);
  let shown = 0;
  for (let count = 0; count < 200; count += 1) {
    const panned = panWindow(middle, (random.integer(0, 480) - 240) / 1000, whole);
    const window = zoomWindow(panned, 1 + random.integer(0, 500) / 1000, random.integer(0, 10) / 10, whole);
    const glided = glideTo(laidOut, index, window, true);
    assert.ok(glided?.glide, JSON.stringify(window));
    const { start, size } = glided.glide;
    const places = new Map(milestones(glided).map(({ id, placement }) => [id, start + placement!.start * size]));
    for (const { id, placement } of milestones(lay(window, 0))) {
      const place = places.get(id);
      assert.ok(place !== undefined, `${id} lies ready`);
      assert.ok(Math.abs(place - placement!.start) < 1e-9, `${id}: ${place} and ${placement!.start}`);
      shown += 1;
    }
    const length = whole.last - whole.first;
    assert.ok(Math.abs(glided.navigation!.start - (window.first - whole.first) / length) < 1e-9);
  }
  assert.ok(shown > 1000);
});

test('nothing glides further than it is drawn, nor closer together than its labels bear', () => {
  const laidOut = lay(middle);
  assert.equal(glideTo(laidOut, index, panWindow(middle, 0.3, whole), true), null);
  assert.equal(glideTo(laidOut, index, panWindow(middle, -0.3, whole), true), null);
  assert.equal(glideTo(laidOut, index, zoomWindow(middle, 2, 0.5, whole), true), null);
  assert.equal(glideTo(laidOut, index, zoomWindow(middle, 0.8, 0.5, whole), true), null);
  assert.equal(glideTo(laidOut, index, whole, true), null, 'all of the time is laid out for itself');
  const list = layoutWindow(index, { widthPx: 300, window: middle });
  assert.equal(glideTo(list, index, panWindow(middle, 0.1, whole), true), null, 'a list has no axis');
});

test('what waits beside the plot is no mark of the reader', () => {
  const ready = lay(middle);
  const plain = lay(middle, 0);
  assert.ok(milestones(ready).some(({ waits }) => waits));
  assert.ok(milestones(plain).every(({ waits }) => !waits));
  const said = ({ marks }: TimelineLayout) => marks.map(({ id, description }) => [id, description]);
  assert.deepEqual(said(ready), said(plain));
  assert.ok(milestones(ready).every(({ description }) => description !== ''));
});

test('the table is not read by a glide', () => {
  const laidOut = lay(middle);
  Object.defineProperty(laidOut, 'table', { get: () => assert.fail('it was read'), enumerable: true });
  assert.ok(glideTo(laidOut, index, panWindow(middle, 0.1, whole), true));
});

test('a step is small up to the margin that lies ready', () => {
  const window = { first: 0, last: 100 };
  assert.ok(isSmallStep(window, { first: 25, last: 125 }));
  assert.ok(!isSmallStep(window, { first: 26, last: 126 }));
  assert.ok(isSmallStep(window, { first: 10, last: 90 }));
  assert.ok(!isSmallStep(window, { first: 25, last: 75 }));
  assert.ok(!isSmallStep(window, { first: -10, last: 110 }));
});
