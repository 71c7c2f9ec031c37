import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import type { Selection } from '../../src/model/index.js';
import { demoJson, idOf, marksOf, pause, record, redrawn, until, type Loose } from '../support/page.js';
import {
  byCategory,
  drawTimeline,
  few,
  fewMixed,
  focused,
  inTime,
  many,
  markOf,
  moved,
  offIn,
  openId,
  openIn,
  overlapPx,
  partOf,
  partsOf,
  peekIn,
  point,
  take,
  wide,
} from '../support/timelines.js';

/** Focus by keyboard: what is done by a script after a key counts as that, too. */
async function focusByKey(element: TimelineChart, id: string): Promise<void> {
  await sendKeys({ press: 'Tab' });
  markOf(element, id)!.focus();
  await element.updateComplete;
}

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

before(() => setViewport({ width: 1320, height: 900 }));

describe('details in a timeline', () => {
  it('come when the mouse rests, are beside the mark and in the chart, and go with Escape', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const mark = marksOf(element)[4]!;
    point('pointerover', mark);
    await pause(120);
    expect(peekIn(element) === null, 'not at once').to.be.true;
    await until(() => peekIn(element), 'the details are there');
    expect(peekIn(element)!.getAttribute('data-of')).to.equal(idOf(mark));
    expect(overlapPx(mark.getBoundingClientRect(), peekIn(element)!.getBoundingClientRect())).to.be.most(1);
    expect(openIn(element) === null).to.be.true;
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(peekIn(element) === null).to.be.true;
    point('pointerover', mark);
    await until(() => peekIn(element), 'the details are there again');
    point('pointerout', mark);
    await until(() => !peekIn(element), 'the details are gone');
  });

  it('come with the focus by keyboard, and move with it', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const ids = inTime(few);
    await focusByKey(element, ids[0]!);
    await until(() => peekIn(element), 'the details are there');
    await sendKeys({ press: 'ArrowRight' });
    await until(() => peekIn(element)?.getAttribute('data-of') === ids[1], 'those of the next are there');
    expect(partsOf(element, '.details').length).to.equal(1);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(peekIn(element) === null).to.be.true;
    expect(focused()).to.equal(ids[1]);
  });

  it('stay within the chart and off their mark, wherever that is', async () => {
    const found: string[] = [];
    const fivePlaces = await demoJson('five-places');
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const [document, steps] of [
        [few, []],
        [fewMixed, ['in']],
        [many, []],
        [fivePlaces, []],
      ] as const) {
        for (const [width, attributes] of [
          [1280, {}],
          [600, {}],
          [320, { orientation: 'horizontal' }],
          [320, {}],
        ] as const) {
          const element = await drawTimeline(document, { ...byCategory, ...attributes }, { width, dir });
          await take(element, ...steps);
          const box = element.getBoundingClientRect();
          const marks = marksOf(element).filter((_, index) => document !== many || index % 7 === 0);
          for (const mark of marks) {
            (element as Loose).peekMark(idOf(mark));
            await element.updateComplete;
            const peek = peekIn(element)!.getBoundingClientRect();
            const tell = `${width} px, ${dir}, ${steps.join()}: ${mark.getAttribute('aria-label')!.slice(0, 30)}:`;
            if (overlapPx(mark.getBoundingClientRect(), peek) > 1) found.push(`${tell} covered`);
            if (peek.left < box.left - 1 || peek.right > box.right + 1) {
              found.push(
                `${tell} outside, ${Math.round(peek.left - box.left)} to ${Math.round(peek.right - box.left)}`,
              );
            }
            if (peek.width < 120) found.push(`${tell} only ${peek.width} px wide`);
            const gap = peek.top - mark.getBoundingClientRect().bottom;
            if (gap > 40 || gap < -1) found.push(`${tell} ${gap} px below`);
          }
          element.parentElement!.remove();
        }
      }
    }
    expectNone(found);
  });

  it('open for good below the lane, or in the list below the entry', async () => {
    for (const width of [1280, 400]) {
      const element = await drawTimeline(few, byCategory, { width });
      const picks = record<{ selection: Selection }>(element, 'campaign-select');
      const id = inTime(few)[9]!;
      const mark = markOf(element, id)!;
      mark.click();
      await redrawn(element);
      const place = openIn(element)!;
      expect(place.closest(width === 400 ? '.place' : '.lane') === mark.closest(width === 400 ? '.place' : '.lane')).to
        .be.true;
      expect(place.getBoundingClientRect().top).to.be.least(mark.getBoundingClientRect().bottom - 1);
      expect(mark.getAttribute('aria-controls')).to.equal('details');
      expect([...picks[0]!.selection.milestones]).to.deep.equal([id]);
      point('pointerover', mark);
      await pause(360);
      expect(peekIn(element) === null, 'not twice').to.be.true;
      mark.focus();
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(openId(element)).to.be.null;
      expect(focused()).to.equal(id);
      mark.click();
      await element.updateComplete;
      mark.click();
      await element.updateComplete;
      expect(openId(element), 'once more closes').to.be.null;
      expect(picks.at(-1)!.selection.milestones.size).to.equal(0);
    }
  });

  const neighbour = (element: TimelineChart, name: string) =>
    partOf(element, `[data-action=neighbour][data-value=${name}]`);

  for (const [name, document, width, steps] of [
    ['whole', few, 1280, []],
    ['zoomed', few, 1280, ['in', 'in', 'in']],
    ['zoomed, dates of all forms', fewMixed, 1280, ['in', 'in', 'in']],
    ['in a list', few, 400, []],
    ['in a list, zoomed', few, 400, ['in', 'in']],
  ] as const) {
    it(`lead from each milestone to the next and back, ${name}`, async () => {
      const element = await drawTimeline(document, byCategory, { width });
      const picks = record<{ selection: Selection }>(element, 'campaign-select');
      const ids: string[] = (element as Loose).index.inTime.map(({ milestone }: Loose) => milestone.id);
      element.showAll();
      await moved(element);
      await take(element, ...steps);
      if (steps.length) await take(element, 'earlier', 'earlier', 'earlier', 'earlier', 'earlier', 'earlier');
      if (steps.length)
        for (let count = 0; count < 16 && !offIn(element).includes('earlier'); count += 1)
          await take(element, 'earlier');
      markOf(element, ids[0]!)!.click();
      await redrawn(element);
      for (const [step, order] of [
        ['next', ids],
        ['previous', [...ids].reverse()],
      ] as const) {
        for (const [index, id] of order.entries()) {
          const tell = `${step} to ${id}, the ${index + 1}th`;
          expect(openId(element), tell).to.equal(id);
          expect([...picks.at(-1)!.selection.milestones], tell).to.deep.equal([id]);
          const mark = markOf(element, id)!;
          if (index > 0) expect(focused(), tell).to.equal(id);
          const plot = mark.closest('.lane-plot, .chronology')!.getBoundingClientRect();
          const box = mark.getBoundingClientRect();
          expect(box.right > plot.left && box.left < plot.right, `${tell} is in sight`).to.be.true;
          if (index === order.length - 1) break;
          const before = picks.length;
          neighbour(element, step)!.click();
          await redrawn(element);
          expect(picks.length, tell).to.equal(before + 1);
        }
        expect(neighbour(element, step) === null, `no ${step} at the end`).to.be.true;
      }
    });
  }

  it('lead to the next in crowded lanes, where it stands alone', async () => {
    const element = await drawTimeline(many, byCategory, wide);
    const ids: string[] = inTime(many);
    const day = Date.parse((many.milestones[0] as Loose).actual) / 86_400_000;
    element.showDays(day - 3, day + 4);
    await moved(element);
    const first = marksOf(element)
      .map(idOf)
      .find((id) => !id!.startsWith('~'))!;
    markOf(element, first)!.click();
    await redrawn(element);
    const at = ids.indexOf(first);
    const seen: (string | null)[] = [];
    for (let count = 0; count < 12; count += 1) {
      neighbour(element, 'next')!.click();
      await redrawn(element);
      seen.push(openId(element));
      expect(focused()).to.equal(openId(element));
    }
    expect(seen).to.have.members(ids.slice(at + 1, at + 13));
  });

  it('lead to the next in a lane that is folded', async () => {
    const element = await drawTimeline(few, byCategory, wide);
    const ids = inTime(few);
    for (const button of partsOf(element, '[data-action=fold]').slice(0, 4)) button.click();
    await moved(element);
    const first = ids.find((id) => markOf(element, id))!;
    markOf(element, first)!.click();
    await redrawn(element);
    for (const id of ids.slice(ids.indexOf(first) + 1)) {
      neighbour(element, 'next')!.click();
      await redrawn(element);
      expect(openId(element)).to.equal(id);
      expect(focused()).to.equal(id);
    }
  });
});
