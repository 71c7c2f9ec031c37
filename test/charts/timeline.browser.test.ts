import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import { misfits } from '../support/fit.js';
import {
  activeElement,
  create,
  demoJson,
  demoText,
  idOf,
  marksOf,
  openTable,
  press,
  pressShiftTab,
  record,
  redrawn,
  settled,
  stage,
  textOf,
  type Loose,
} from '../support/page.js';
import {
  byCategory,
  clustersIn,
  countIn,
  drawTimeline,
  few,
  fewMixed,
  focused,
  hasFocus,
  idsIn,
  inTime,
  inventedTimeline,
  many,
  manyMixed,
  markOf,
  moved,
  offIn,
  openId,
  partOf,
  partsOf,
  rangeIn,
  shownIn,
  stepButton,
  stepsIn,
  take,
  Timeline,
  timelineOf,
  wide,
} from '../support/timelines.js';

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

function wheel(target: Element, init: WheelEventInit): boolean {
  const { left, top, width } = target.getBoundingClientRect();
  const place = { clientX: left + width / 4, clientY: top + 10 };
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...place, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Presses the button of the mouse in the middle of an element, and lets it go some px further right. */
async function drag(target: Element, byPx: number): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  if (byPx !== 0) {
    await sendMouse({ type: 'move', position: [x + Math.round(byPx / 8), y] });
    await sendMouse({ type: 'move', position: [Math.min(x + byPx, innerWidth - 2), y] });
  }
  await sendMouse({ type: 'up' });
}

before(() => setViewport({ width: 1320, height: 900 }));

describe('moving in a timeline', () => {
  it('offers only a closer look in a small one, until something has been moved', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    expect(stepsIn(element)).to.deep.equal(['in']);
    expect(shownIn(element)).to.equal('');
    expect(idsIn(element)).to.have.members(inTime(few));
    await take(element, 'in');
    expect(stepsIn(element)).to.deep.equal(['out', 'in', 'earlier', 'later', 'all']);
    await take(element, 'all');
    expect(stepsIn(element)).to.deep.equal(['out', 'in', 'earlier', 'later', 'all']);
    expect(offIn(element)).to.deep.equal(['out', 'earlier', 'later', 'all']);
    expect(shownIn(element)).to.equal('');
  });

  it('shows what lies in the time that it says, and nothing else', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    for (const steps of [['in'], ['later'], ['in'], ['earlier'], ['earlier'], ['out'], ['later', 'in', 'in']]) {
      const before = shownIn(element);
      await take(element, ...steps);
      const tell = `${steps.join()}: ${shownIn(element)}`;
      expect(shownIn(element), tell).not.to.equal(before);
      const [first, last] = rangeIn(element)!;
      const ids = idsIn(element);
      for (const { id, actual } of few.milestones as Loose[]) {
        const time = Date.parse(actual);
        if (time > first && time < last) expect(ids, tell).to.include(id);
        if (time < first || time > last) expect(ids, tell).not.to.include(id);
      }
    }
    await take(element, 'all');
    expect(idsIn(element)).to.have.members(inTime(few));
    expect(shownIn(element)).to.equal('');
  });

  it('zooms to a lane by the button beside its name, where its time is short', async () => {
    const late = (few.milestones as Loose[]).map((milestone, index) =>
      index < 6
        ? { ...milestone, category: 'late', actual: `2019-1${index % 2}-0${index + 1}` }
        : { ...milestone, category: 'wide' },
    );
    const document = { ...few, categories: ['late', 'wide'].map((id) => ({ id, label: id })), milestones: late };
    const element = await drawTimeline(document, byCategory, wide);
    const buttons = partsOf(element, '[data-action=lane]');
    expect(buttons.map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Zoom to the time of late']);
    buttons[0]!.click();
    await moved(element);
    const [first, last] = rangeIn(element)!;
    expect(first).to.be.within(Date.parse('2019-09-25'), Date.parse('2019-10-01'));
    expect(last).to.be.within(Date.parse('2019-11-06'), Date.parse('2019-11-12'));
    expect(partOf(element, '[data-action=lane]') === null, 'it is no longer short').to.be.true;
    element.showLane('nowhere');
    await moved(element);
    expect(rangeIn(element)).to.deep.equal([first, last]);
  });

  it('moves what is drawn while small steps follow on one another, and lays it out at rest', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const element = await drawTimeline(few, byCategory, { ...wide, dir });
      await take(element, 'in');
      const startOf = (id: string) => {
        const { left, right } = markOf(element, id)!.getBoundingClientRect();
        return dir === 'ltr' ? left : -right;
      };
      const id = idsIn(element)[3]!;
      const places = [startOf(id)];
      for (let step = 0; step < 4; step += 1) {
        element.panBy(0.02);
        await element.updateComplete;
        places.push(startOf(id));
      }
      const plot = partOf(element, '.lane-plot')!.getBoundingClientRect().width;
      for (const [index, place] of places.entries()) {
        expect(place, `${dir}, step ${index}`).to.be.closeTo(places[0]! - index * 0.02 * plot, 0.6);
      }
      expect(partOf(element, '.gliding') === null, 'it glides').to.be.false;
      const range = rangeIn(element);
      await moved(element);
      expect(rangeIn(element)).to.deep.equal(range);
      expect(startOf(id), 'at rest').to.be.closeTo(places.at(-1)!, 0.6);
      element.remove();
    }
  });

  it('by buttons goes to the limits, where they do nothing but stay', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const press = async (step: string) => {
      for (let count = 0; count < 40 && !offIn(element).includes(step); count += 1) {
        const before = shownIn(element);
        stepButton(element, step)!.focus();
        await take(element, step);
        expect(shownIn(element), step).not.to.equal(before);
        expect(activeElement() === stepButton(element, step), `the focus stays on ${step}`).to.be.true;
      }
      const [text, ids] = [shownIn(element), idsIn(element)];
      await take(element, step);
      expect(shownIn(element), step).to.equal(text);
      expect(idsIn(element), step).to.deep.equal(ids);
      expect(stepButton(element, step)!.getAttribute('aria-disabled'), step).to.equal('true');
    };
    await press('in');
    const [first, last] = rangeIn(element)!;
    expect((last - first) / 86_400_000, 'a week, with the days at its ends').to.be.within(6, 8);
    const day = Math.round(last / 86_400_000);
    const { last: end } = (element as Loose).index.whole;
    element.showDays(end - 20, end - 13);
    await moved(element);
    await press('later');
    expect(offIn(element)).to.deep.equal(['in', 'later']);
    element.showDays(day - 190, day - 183);
    await moved(element);
    await press('earlier');
    expect(offIn(element)).to.deep.equal(['in', 'earlier']);
    await press('out');
    expect(offIn(element)).to.deep.equal(['out', 'earlier', 'later', 'all']);
    expect(shownIn(element)).to.equal('');
  });

  it('by + − 0 on a mark keeps the mark where it is, and the focus on it', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const id = inTime(few)[12]!;
    const centre = () => {
      const { left } = markOf(element, id)!.getBoundingClientRect();
      return left;
    };
    markOf(element, id)!.focus();
    for (const key of ['+', '=', '+', '-', '_']) {
      const before = [shownIn(element), centre()] as const;
      expect(press(key), key).to.be.true;
      await moved(element);
      expect(shownIn(element), key).not.to.equal(before[0]);
      expect(focused(), key).to.equal(id);
      expect(partOf(element, '.timeline')!.classList.contains('moving')).to.be.true;
    }
    press('0');
    await moved(element);
    expect(shownIn(element)).to.equal('');
    expect(focused()).to.equal(id);
  });

  it('by Ctrl and the wheel over a plot, while the wheel alone scrolls the page', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const plot = partOf(element, '.lane-plot')!;
    expect(wheel(plot, { deltaY: -100 })).to.be.false;
    expect(wheel(plot, { deltaY: 100, shiftKey: true })).to.be.false;
    await moved(element);
    expect(shownIn(element)).to.equal('');
    expect(wheel(plot, { deltaY: -200, ctrlKey: true })).to.be.true;
    await moved(element);
    const closer = rangeIn(element)!;
    expect(wheel(partOf(element, '.lane-plot')!, { deltaY: 200, ctrlKey: true })).to.be.true;
    await moved(element);
    expect(shownIn(element)).to.equal('');
    expect(closer[1] - closer[0]).to.be.lessThan(220 * 86_400_000);
    expect(wheel(partOf(element, '.summary')!, { deltaY: 100, ctrlKey: true }), 'beside the plots').to.be.false;
  });

  describe('with the mouse', () => {
    afterEach(() => resetMouse());

    it('takes the time along, and opens nothing afterwards', async () => {
      const element = await drawTimeline(few, byCategory, wide);
      const picks = record(element, 'campaign-select');
      await take(element, 'in', 'in');
      const before = rangeIn(element)!;
      const target = marksOf(element)[0]!;
      await drag(target, -150);
      await moved(element);
      const after = rangeIn(element)!;
      expect(after[0]).to.be.greaterThan(before[0]);
      expect(after[1] - before[1]).to.be.closeTo(after[0] - before[0], 2 * 86_400_000);
      await drag(partOf(element, '.lane-plot')!, 90);
      await moved(element);
      expect(rangeIn(element)![0]).to.be.lessThan(after[0]);
      expect(openId(element)).to.be.null;
      expect(picks).to.deep.equal([]);
      const mark = marksOf(element)[0]!;
      await drag(mark, 0);
      await redrawn(element);
      expect(openId(element), 'a click is still a click').to.equal(idOf(mark));
      expect(picks).to.have.lengthOf(1);
    });

    it('drags the window of the overview, and its ends', async () => {
      const element = await drawTimeline(few, byCategory, wide);
      expect(partOf(element, '.overview') === null, 'none while everything is in sight').to.be.true;
      await take(element, 'in');
      const before = rangeIn(element)!;
      await drag(partOf(element, 'rect[data-grip=window]')!, 120);
      await moved(element);
      const later = rangeIn(element)!;
      expect(later[0]).to.be.greaterThan(before[0]);
      expect(later[1]).to.be.greaterThan(before[1]);
      await drag(partOf(element, '[data-grip=start] .reach')!, 60);
      await moved(element);
      const shorter = rangeIn(element)!;
      expect(shorter[0]).to.be.greaterThan(later[0]);
      expect(shorter[1]).to.equal(later[1]);
      await drag(partOf(element, '[data-grip=end] .reach')!, 1000);
      await moved(element);
      expect(offIn(element)).to.include('later');
      await take(element, 'all');
      expect(idsIn(element)).to.have.members(inTime(few));
    });

    it('from right to left takes it along too', async () => {
      const element = await drawTimeline(few, byCategory, { ...wide, dir: 'rtl' });
      await take(element, 'in');
      const before = rangeIn(element)!;
      await drag(partOf(element, '.lane-plot')!, 150);
      await moved(element);
      expect(rangeIn(element)![0], 'to the right is later').to.be.greaterThan(before[0]);
      const later = rangeIn(element)!;
      await drag(partOf(element, 'rect[data-grip=window]')!, 80);
      await moved(element);
      expect(rangeIn(element)![0]).to.be.lessThan(later[0]);
    });
  });

  it('starts with what the page asks for, and leads to the rest', async () => {
    const element = await drawTimeline(few, { ...byCategory, from: '2019-04', to: '2019-06' }, wide);
    expect(shownIn(element)).to.equal('Shown: 1 April 2019 to 30 June 2019');
    expect(stepsIn(element)).to.deep.equal(['out', 'in', 'earlier', 'later', 'all']);
    const expected = (few.milestones as Loose[]).filter(({ actual }) => actual >= '2019-04' && actual < '2019-07');
    expect(idsIn(element)).to.have.members(expected.map(({ id }) => id));
    await take(element, 'all');
    expect(shownIn(element)).to.equal('');
    expect(idsIn(element)).to.have.members(inTime(few));
    const other = await drawTimeline(few, { ...byCategory, from: 'soon', to: '2019-06' }, wide);
    expect(shownIn(other)).to.match(/ to 30 June 2019$/);
    const none = await drawTimeline(few, { ...byCategory, from: 'soon', to: '31/12/2019' }, wide);
    expect(shownIn(none)).to.equal('');
  });
});

describe('the keyboard in a timeline', () => {
  const isInSight = (element: TimelineChart, id: string) => {
    const mark = markOf(element, id)!;
    const plot = mark.closest('.lane-plot')!.getBoundingClientRect();
    const { left, right } = mark.getBoundingClientRect();
    return right > plot.left && left < plot.right;
  };

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`goes through all in the order of time, beyond the edge of the window too (${dir})`, async () => {
      const element = await drawTimeline(few, byCategory, { ...wide, dir });
      const [next, previous] = dir === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
      const ids = inTime(few);
      await take(element, 'in', 'in', 'earlier', 'earlier', 'earlier', 'earlier', 'earlier', 'earlier');
      expect(offIn(element)).to.include('earlier');
      markOf(element, ids[0]!)!.focus();
      for (const [key, order] of [
        [next, ids],
        [previous, [...ids].reverse()],
      ] as const) {
        const passed = [focused()];
        for (let step = 1; step < order.length; step += 1) {
          press(key);
          passed.push(focused());
          await redrawn(element);
          expect(isInSight(element, focused()!), `${focused()} is in sight`).to.be.true;
        }
        expect(passed, key).to.deep.equal(order);
        press(key);
        await redrawn(element);
        expect(focused(), 'at the end').to.equal(order.at(-1));
      }
    });
  }

  it('goes through dates of all forms, each once', async () => {
    const element = await drawTimeline(fewMixed, byCategory, wide);
    const ids: string[] = (element as Loose).index.inTime.map(({ milestone }: Loose) => milestone.id);
    for (const steps of [[], ['in', 'in']]) {
      element.showAll();
      await moved(element);
      await take(element, ...steps);
      press('0');
      markOf(
        element,
        ids.find((id) => markOf(element, id))!,
      )!.focus();
      for (let step = 0; step < 40; step += 1) {
        press('ArrowLeft');
        await redrawn(element);
      }
      const passed = [focused()!];
      for (let step = 0; step < 60; step += 1) {
        press('ArrowRight');
        await redrawn(element);
        if (focused() !== passed.at(-1)) passed.push(focused()!);
      }
      expect(passed.length, `${steps.length}: none twice: ${passed.join()}`).to.equal(new Set(passed).size);
      expect(passed, `${steps.length}`).to.have.members(ids);
    }
  });

  it('goes beyond the edge where there are rhythms and marks without a date', async () => {
    const document = structuredClone(few) as Loose;
    delete document.milestones[3].actual;
    Object.assign(document.milestones[4], { repeats: 'FREQ=MONTHLY', actual: undefined });
    const element = await drawTimeline(document, byCategory, wide);
    const dated = inTime({ milestones: document.milestones.filter(({ actual }: Loose) => actual) });
    await take(element, 'in', 'in', 'earlier', 'earlier', 'earlier', 'earlier');
    const seen = dated.filter((id) => markOf(element, id));
    markOf(element, seen.at(-1)!)!.focus();
    for (const id of dated.slice(dated.indexOf(seen.at(-1)!) + 1)) {
      press('ArrowRight');
      expect(focused()).to.equal(id);
      await redrawn(element);
    }
    press('ArrowRight');
    press('ArrowRight');
    expect([focused()], 'then what has no date').not.to.include(dated.at(-1));
    for (let step = 0; step < 2; step += 1) press('ArrowLeft');
    await redrawn(element);
    expect(focused()).to.equal(dated.at(-1));
  });

  it('goes through crowded lanes, clusters and all, without leaving the chart', async () => {
    for (const document of [many, manyMixed]) {
      const element = await drawTimeline(document, byCategory, wide);
      await take(element, 'in', 'in');
      marksOf(element)[0]!.focus();
      for (const [key, other] of [
        ['ArrowRight', 'End'],
        ['ArrowLeft', 'Home'],
      ] as const) {
        press(other);
        const before = rangeIn(element)!;
        const ids = new Set<string>();
        for (let step = 0; step < 12; step += 1) {
          press(key);
          await redrawn(element);
          expect(hasFocus(element)).to.be.true;
          expect(isInSight(element, focused()!), `${focused()} is in sight`).to.be.true;
          ids.add(focused()!);
        }
        expect(ids.size, 'each step leads on').to.equal(12);
        const after = rangeIn(element)!;
        if (key === 'ArrowRight') expect(after[0]).to.be.greaterThan(before[0]);
        else expect(after[0]).to.be.lessThan(before[0]);
      }
    }
  });

  it('goes to the ends by Home and End, and by months', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const ids = inTime(few);
    const dayOf = (id: string | null) =>
      Date.parse((few.milestones as Loose[]).find((it) => it.id === id).actual) / 86_400_000;
    marksOf(element)[5]!.focus();
    press('End');
    expect(focused()).to.equal(ids.at(-1));
    press('Home');
    expect(focused()).to.equal(ids[0]);
    for (const [key, sign, end] of [
      ['PageDown', 1, ids.at(-1)],
      ['PageUp', -1, ids[0]],
    ] as const) {
      for (let step = 0; step < 30 && focused() !== end; step += 1) {
        const before = dayOf(focused());
        press(key);
        const by = (dayOf(focused()) - before) * sign;
        if (focused() !== end) expect(by, key).to.be.least(29);
      }
      expect(focused(), key).to.equal(end);
    }
  });

  it('goes to the nearest date of the lane above or below', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const lanes = timelineOf(element).lanes.filter(({ marks }) => marks.length);
    const at = (id: string | null) => timelineOf(element).marks.find((mark) => mark.id === id)!.placement!.start;
    lanes[0]!.marks.forEach(({ id }) => {
      markOf(element, id)!.focus();
      press('ArrowDown');
      const own = lanes[1]!.marks.map((mark) => mark.id);
      expect(own).to.include(focused());
      const distances = own.map((it) => Math.abs(at(it) - at(id)));
      expect(Math.abs(at(focused()) - at(id))).to.equal(Math.min(...distances));
      press('ArrowUp');
      expect(lanes[0]!.marks.map((mark) => mark.id)).to.include(focused());
    });
    for (const lane of lanes.slice(1)) {
      press('ArrowDown');
      expect(lane.marks.map((mark) => mark.id)).to.include(focused());
    }
    const last = focused();
    press('ArrowDown');
    expect(focused(), 'below the last lane there is nothing').to.equal(last);
  });

  it('has one Tab stop for all marks, wherever the window is', async () => {
    for (const document of [few, many]) {
      const element = await drawTimeline(document, byCategory, wide);
      const outside = window.document.createElement('button');
      element.before(outside);
      for (const steps of [[], ['in'], ['later', 'in'], ['all']]) {
        await take(element, ...steps);
        expect(marksOf(element).filter(({ tabIndex }) => tabIndex === 0).length, steps.join()).to.equal(1);
      }
      outside.focus();
      for (let count = 0; count < 30 && focused() === null; count += 1) await sendKeys({ press: 'Tab' });
      expect(focused()).to.be.a('string');
      await pressShiftTab();
      expect(focused(), 'one Tab leaves the marks').to.be.null;
    }
  });

  it('zooms out from a mark to the cluster that it goes into', async () => {
    const element = await drawTimeline(many, byCategory, wide);
    for (const key of ['0', '-']) {
      marksOf(element).at(-1)!.focus();
      for (let depth = 0; depth < 6 && focused()?.startsWith('~'); depth += 1) {
        (activeElement() as HTMLElement).click();
        await moved(element);
      }
      const { milestone, start } = (element as Loose).index.inTime.find((it: Loose) => it.milestone.id === focused());
      for (let count = 0; count < 8 && focused() === milestone.id; count += 1) {
        press(key);
        await moved(element);
      }
      const mark = timelineOf(element).marks.find(({ id }) => id === focused());
      if (mark?.type !== 'cluster') throw new Error(`${key}: the focus is on ${focused()}`);
      expect(mark.id, key).to.include(`~${milestone.category.id}~`);
      expect(start, key).to.be.within(mark.begins.first, mark.begins.last);
    }
  });
});

describe('lanes of a timeline', () => {
  it('fold to fewer rows, and back, with the focus on the button', async () => {
    for (const document of [fewMixed, inventedTimeline({ count: 78, isMixed: true })]) {
      const element = await drawTimeline(document, byCategory, wide);
      const folds = partsOf(element, '[data-action=fold]');
      expect(folds.length).to.equal(8);
      const heights = () => partsOf(element, '.lane').map((lane) => lane.getBoundingClientRect().height);
      const before = heights();
      const ids = idsIn(element);
      const unfolded = timelineOf(element).lanes.map((lane) => lane.rows);
      for (const [index, button] of folds.entries()) {
        button.focus();
        await sendKeys({ press: 'Enter' });
        await redrawn(element);
        expect(activeElement() === button, 'the focus stays').to.be.true;
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        const row = button.closest('.lane')!;
        expect(timelineOf(element).lanes[index]!.rows, textOf(button)).to.be.most(unfolded[index]!);
        expect(textOf(row)).to.match(/\d+ milestones?/);
        expect(textOf(row.querySelector('.count'))).to.match(/^\d+ milestones?$/);
      }
      const rows = timelineOf(element).lanes.map((lane) => lane.rows);
      expect(Math.max(...rows), 'in fewer rows').to.be.lessThan(Math.max(...unfolded));
      for (const button of folds) button.click();
      await redrawn(element);
      expect(heights()).to.deep.equal(before);
      expect(idsIn(element)).to.deep.equal(ids);
    }
  });

  it('are what the page asks for', async () => {
    const document = structuredClone(few) as Loose;
    document.regions.forEach((region: Loose, index: number) => (region.level = index ? 'county' : 'city'));
    document.milestones.forEach((it: Loose, index: number) => {
      if (index % 3) it.owner = { unit: { en: `Bureau ${index % 2}`, zh: `第${index % 2}局` } };
      if (index % 5 === 0) it.status = 'cancelled';
    });
    const element = await drawTimeline(document, {}, wide);
    const names = () => partsOf(element, '.lane-name .fold').map(textOf);
    expect(names()).to.deep.equal(['The east', 'The west', 'The north']);
    const set = async (name: string, value: string) => {
      element.setAttribute(name, value);
      await redrawn(element);
      expect(
        marksOf(element).filter((it) => !idOf(it)!.startsWith('~')).length +
          clustersIn(element).reduce((sum, it) => sum + countIn(it), 0),
        value,
      ).to.equal(30);
    };
    await set('lanes', 'category');
    expect(names()).to.deep.equal(document.categories.map(({ label }: Loose) => label.en));
    await set('lanes', 'owner');
    expect(names()).to.deep.equal(['Bureau 1', 'Bureau 0', 'Nobody named']);
    await set('lanes', 'status');
    expect(names().map((name) => name.toLowerCase())).to.deep.equal(['took place', 'cancelled']);
    await set('lanes', 'level');
    expect([...names()].sort().map((name) => name.toLowerCase())).to.deep.equal(['city', 'county']);
    await set('lanes', 'none');
    expect(names()).to.deep.equal([]);
    expect(partsOf(element, '.lane').length).to.equal(1);
    await set('lanes', 'nonsense');
    expect(names(), 'anything else is regions').to.deep.equal(['The east', 'The west', 'The north']);
  });

  it('come in the order that the page asks for', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const lanes = () =>
      partsOf(element, '.lane').map((lane) => {
        const ids = [...lane.querySelectorAll('button[data-mark]')].map(idOf);
        const own = (few.milestones as Loose[]).filter(({ id }) => ids.includes(id));
        return { count: own.length, first: own.map(({ actual }) => actual as string).sort()[0]! };
      });
    element.setAttribute('lane-order', 'count');
    await redrawn(element);
    const counts = lanes().map(({ count }) => count);
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    element.setAttribute('lane-order', 'first');
    await redrawn(element);
    const firsts = lanes().map(({ first }) => first);
    expect(firsts).to.deep.equal([...firsts].sort());
    element.setAttribute('lane-order', 'document');
    await redrawn(element);
    expect(partsOf(element, '.lane-name .fold').map(textOf)).to.deep.equal(few.categories.map(({ label }) => label.en));
  });

  it('keep to the regions that are picked in another chart, if the page wants that', async () => {
    const source = document.createElement('campaign-data') as HTMLElement & { data: unknown };
    source.data = await demoText('five-places');
    const Regions = charts.find(({ tag }) => tag === 'campaign-regions')!;
    const regions = create(Regions);
    const element = create(Timeline, { filter: 'selection' }) as TimelineChart;
    const late = create(Timeline) as TimelineChart;
    source.append(regions, element, late);
    stage(wide).append(source);
    for (const it of [regions, element, late]) await settled(it);
    const all = idsIn(element);
    const { milestones } = await demoJson('five-places');
    const own = milestones.filter(({ region }: Loose) => region === 'guangan').map(({ id }: Loose) => id);
    const bar = marksOf(regions).find((mark) => /Guang.an/.test(mark.getAttribute('aria-label')!))!;
    bar.click();
    await redrawn(element);
    const seen = () => idsIn(element).filter((id) => !id!.startsWith('~'));
    expect(own).to.include.members(seen());
    expect(partsOf(element, '.lane').length).to.equal(1);
    expect(textOf(partOf(element, '.summary'))).to.include(`${own.length} milestones`);
    const table = await openTable(element);
    expect(table.tBodies[0]!.rows.length).to.equal(own.length);
    late.setAttribute('filter', 'selection');
    await redrawn(late);
    expect(idsIn(late), 'asked for when something is picked already').to.deep.equal(idsIn(element));
    late.removeAttribute('filter');
    await redrawn(late);
    expect(partsOf(late, '.lane').length, 'and no longer').to.be.greaterThan(1);
    const fresh = create(Timeline, { filter: 'selection' }) as TimelineChart;
    source.append(fresh);
    await settled(fresh);
    expect(idsIn(fresh), 'put in when something is picked already').to.deep.equal(idsIn(element));
    bar.click();
    await redrawn(element);
    await redrawn(fresh);
    expect(idsIn(element)).to.deep.equal(all);
    expect(idsIn(fresh)).to.deep.equal(all);
  });

  it('stay under one another, and the focus with them, when a region is picked in the timeline itself', async () => {
    const element = await drawTimeline(few, { filter: 'selection' }, wide);
    const id = inTime(few)[14]!;
    markOf(element, id)!.focus();
    await sendKeys({ press: 'Enter' });
    await moved(element);
    expect(openId(element)).to.equal(id);
    expect(focused()).to.equal(id);
    expect(partsOf(element, '.lane').length).to.equal(1);
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    await moved(element);
    expect(idsIn(element)).to.have.members(inTime(few));
    expect(focused()).to.equal(id);
  });

  it('have a line for the day that the page names', async () => {
    const data = await demoText('five-places');
    const element = await drawTimeline(data, { today: '2021-07-01' }, wide);
    expect(textOf(partOf(element, '.today-label'))).to.equal('today, 1 July 2021');
    const plots = partsOf(element, '.lane-plot');
    expect(partsOf(element, '.today-line').length).to.equal(plots.length);
    const line = partOf(element, '.today-line')!.getBoundingClientRect();
    const box = plots[0]!.getBoundingClientRect();
    expect(line.left).to.be.within(box.left, box.right);
    for (const today of ['soon', '1999-01-01', '']) {
      element.setAttribute('today', today);
      await redrawn(element);
      expect(partOf(element, '.today-line') === null, today).to.be.true;
      expect(partOf(element, '.today-label') === null, today).to.be.true;
    }
    element.setAttribute('today', 'auto');
    element.data = { ...few, milestones: [...few.milestones, { id: 'x', title: 'x', planned: '2199' }] };
    await redrawn(element);
    expect(textOf(partOf(element, '.today-label'))).to.match(/^today, \d+ \w+ 20\d\d$/);
  });

  it('stand as the page asks for, in any width', async () => {
    for (const width of [320, 1280]) {
      for (const orientation of ['horizontal', 'vertical', 'auto']) {
        const element = await drawTimeline(fewMixed, { ...byCategory, orientation }, { width });
        const isAxis = orientation === 'horizontal' || (orientation === 'auto' && width === 1280);
        const tell = `${orientation} in ${width} px`;
        expect(partsOf(element, '.lane-plot').length > 0, tell).to.equal(isAxis);
        expect(partsOf(element, '.chronology').length > 0, tell).to.equal(!isAxis);
        expect(idsIn(element), tell).to.have.members(fewMixed.milestones.map(({ id }) => id));
        expectNone(misfits(element, isAxis && width === 320).map((what) => `${tell}: ${what}`));
        element.parentElement!.remove();
      }
    }
  });
});
