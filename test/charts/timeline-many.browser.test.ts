import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import type { Selection } from '../../src/model/index.js';
import { idOf, marksOf, openTable, record, textOf, type Loose } from '../support/page.js';
import { seeded } from '../support/random.js';
import {
  byCategory,
  clustersIn,
  countIn,
  drawTimeline,
  focused,
  hasFocus,
  many,
  manyMixed,
  markOf,
  most,
  moved,
  partOf,
  openId,
  openIn,
  shownIn,
  take,
  timelineOf,
  wide,
} from '../support/timelines.js';

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

before(() => setViewport({ width: 1320, height: 900 }));

describe('clusters of a timeline', () => {
  const membersOf = (element: TimelineChart) =>
    clustersIn(element).reduce((sum, cluster) => sum + countIn(cluster), 0) +
    marksOf(element).length -
    clustersIn(element).length;

  it('have a number and a name, and stand for everything', async () => {
    for (const [document, count] of [
      [many, 1000],
      [manyMixed, 1000],
      [most, 20_000],
    ] as const) {
      for (const lang of ['en', 'zh']) {
        const element = await drawTimeline(document, byCategory, { ...wide, lang });
        const marks = marksOf(element);
        const clusters = clustersIn(element);
        expect(clusters.length).to.be.greaterThan(8);
        clusters.forEach((cluster) => {
          const name = cluster.getAttribute('aria-label')!;
          const place = marks.indexOf(cluster) + 1;
          const ofMarks = lang === 'en' ? `, ${place} of ${marks.length}` : `，第${place}项，共${marks.length}项`;
          expect(name.endsWith(ofMarks), name).to.be.true;
          expect(name.startsWith(lang === 'en' ? `${textOf(cluster)} milestones, ` : textOf(cluster)), name).to.be.true;
          expect(name.length, name).to.be.lessThan(200);
        });
        expect(new Set(marks.map((mark) => mark.getAttribute('aria-label'))).size).to.be.greaterThan(marks.length / 2);
        if (lang === 'en') expect(membersOf(element)).to.equal(count);
        element.remove();
      }
    }
  });

  it('are in a list too, with when they begin and what has come of them', async () => {
    const element = await drawTimeline(many, byCategory, { width: 400 });
    expect(membersOf(element)).to.equal(1000);
    for (const cluster of clustersIn(element)) {
      expect(textOf(cluster.querySelector('.number'))).to.equal(String(countIn(cluster)));
      expect(textOf(cluster.querySelector('.date'))).to.match(/20(19|2\d)/);
      expect(textOf(cluster.querySelector('.outcome'))).to.include(`${countIn(cluster)} took place`);
    }
  });

  it('open by Enter to a closer look; the focus lands on what was inside', async () => {
    const random = seeded(7);
    for (const [document, width] of [
      [many, 1280],
      [manyMixed, 1280],
      [many, 400],
    ] as const) {
      const element = await drawTimeline(document, byCategory, { width });
      await sendKeys({ press: 'Tab' });
      for (let count = 0; count < 8; count += 1) {
        element.showAll();
        await moved(element);
        for (let depth = 0; depth < 3; depth += 1) {
          const drawn = timelineOf(element);
          const opening = drawn.marks.filter((mark) => mark.type === 'cluster' && mark.opens);
          if (!opening.length) break;
          const cluster = random.pick(opening);
          if (cluster.type !== 'cluster') continue;
          const lane = drawn.lanes.find(({ marks }) => marks.includes(cluster))!.id;
          const before = shownIn(element);
          markOf(element, cluster.id)!.focus();
          await sendKeys({ press: 'Enter' });
          await moved(element);
          const tell = `${cluster.description} at ${width} px, from ${before} to ${shownIn(element)}`;
          expect(shownIn(element), tell).not.to.equal(before);
          const now = timelineOf(element);
          const mark = now.marks.find(({ id }) => id === focused())!;
          expect(mark === undefined, tell).to.be.false;
          expect(now.lanes.find(({ marks }) => marks.includes(mark))!.id, tell).to.equal(lane);
          if (mark.type === 'cluster') {
            expect(mark.begins.last, tell).to.be.least(cluster.begins.first);
            expect(mark.begins.first, tell).to.be.most(cluster.begins.last);
          } else {
            const { start } = (element as Loose).index.inTime.find(({ milestone }: Loose) => milestone.id === mark.id);
            expect(start, `${tell}: ${mark.description}`).to.be.within(cluster.begins.first, cluster.begins.last);
          }
        }
      }
      element.remove();
    }
  });

  it('lead by Enter alone from the first mark to a single milestone and its details', async () => {
    for (const document of [many, most]) {
      const element = await drawTimeline(document, byCategory, wide);
      const picks = record<{ selection: Selection }>(element, 'campaign-select');
      await sendKeys({ press: 'Tab' });
      marksOf(element)[0]!.focus();
      for (let depth = 0; depth < 14 && openId(element) === null; depth += 1) {
        expect(hasFocus(element), 'the focus stays in the chart').to.be.true;
        await sendKeys({ press: 'Enter' });
        await moved(element);
      }
      expect(openId(element)).to.equal(focused());
      expect(picks.length).to.equal(1);
      expect([...picks[0]!.selection.milestones]).to.deep.equal([focused()]);
      expect(textOf(openIn(element))).to.match(/Date|Took place|Actual|Source/i);
    }
  });

  it('of one day list what they hold, and pick nothing', async () => {
    const document = structuredClone(many) as Loose;
    document.milestones
      .slice(0, 90)
      .forEach((it: Loose) => Object.assign(it, { actual: '2019-08-15', category: 'road' }));
    document.milestones
      .slice(90, 100)
      .forEach((it: Loose) => Object.assign(it, { actual: '2019-08-16', category: 'road' }));
    const element = await drawTimeline(document, byCategory, wide);
    const picks = record(element, 'campaign-select');
    element.showDays(Date.parse('2019-08-12') / 86_400_000, Date.parse('2019-08-19') / 86_400_000);
    await moved(element);
    const cluster = clustersIn(element).find((it) => countIn(it) >= 90)!;
    const shown = shownIn(element);
    cluster.focus();
    cluster.click();
    await moved(element);
    expect(shownIn(element)).to.equal(shown);
    expect(openId(element)).to.equal(idOf(cluster));
    expect(cluster.getAttribute('aria-expanded')).to.equal('true');
    const listed = textOf(openIn(element));
    for (const { title } of document.milestones.slice(0, 30)) expect(listed).to.include(title.en);
    expect(listed).to.match(/\d+ more, in the table/);
    expect(picks).to.deep.equal([]);
    expect(focused()).to.equal(idOf(cluster));
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(openId(element)).to.be.null;
    const table = await openTable(element);
    expect(table.tBodies[0]!.rows.length, 'a page of it').to.equal(500);
    partOf(element, '[data-action=more]')!.click();
    await element.updateComplete;
    expect(table.tBodies[0]!.rows.length, 'and the rest').to.equal(1000);
    expect(partOf(element, '[data-action=more]') === null, 'there are no more').to.be.true;
  });

  for (const [name, document, width, size] of [
    ['1,000', many, 1280, 24],
    ['1,000 with dates of all forms', manyMixed, 1280, 24],
    ['1,000 in a list', manyMixed, 400, 12],
    ['20,000', most, 1280, 12],
  ] as const) {
    it(`lead to each milestone: ${name}`, async () => {
      const element = await drawTimeline(document, byCategory, { width });
      const random = seeded(11);
      const { inTime: entries } = (element as Loose).index;
      const lost: string[] = [];
      for (let count = 0; count < size; count += 1) {
        const entry = random.pick(entries as Loose[]);
        const { id, title } = entry.milestone;
        element.showAll();
        await moved(element);
        let found = '';
        const path: string[] = [];
        for (let depth = 0; depth < 14 && !found; depth += 1) {
          const { lanes } = timelineOf(element);
          const { marks } = lanes.find((lane) => lane.id === entry.milestone.category.id)!;
          if (marks.some((mark) => mark.id === id)) {
            found = markOf(element, id) ? 'alone' : 'not drawn';
            break;
          }
          const cluster = marks.find(
            (mark) => mark.type === 'cluster' && mark.begins.first <= entry.start && entry.start <= mark.begins.last,
          );
          if (cluster?.type !== 'cluster') break;
          path.push(cluster.description);
          markOf(element, cluster.id)!.click();
          await moved(element);
          if (cluster.opens) continue;
          const details = textOf(openIn(element));
          found = details.includes(title.en) || /more, in the table/.test(details) ? 'listed' : 'not listed';
        }
        if (!['alone', 'listed'].includes(found)) lost.push(`${id}: ${found}: ${path.join(' > ')}`);
      }
      expectNone(lost);
    });
  }
});

describe('a timeline of very many', () => {
  const size = (element: TimelineChart) => element.shadowRoot!.querySelectorAll('.timeline *').length;

  it('draws no more elements, however many there are, and wherever the reader goes', async () => {
    const sizes: number[] = [];
    for (const document of [many, most]) {
      const element = await drawTimeline(document, byCategory, wide);
      sizes.push(size(element));
      const random = seeded(3);
      let greatest = 0;
      for (let count = 0; count < 30; count += 1) {
        const step = random.pick(['in', 'in', 'out', 'earlier', 'later'] as const);
        await take(element, step);
        greatest = Math.max(greatest, size(element));
      }
      expect(greatest, 'after pans and zooms').to.be.lessThan(800);
      await take(element, 'all');
      expect(size(element), 'back at the start').to.equal(sizes.at(-1));
      element.remove();
    }
    expect(Math.max(...sizes)).to.be.lessThan(700);
    expect(Math.abs(sizes[0]! - sizes[1]!), sizes.join(' and ')).to.be.lessThan(200);
  });

  it('draws a list of no more than its limit allows', async () => {
    for (const document of [many, most]) {
      const element = await drawTimeline(document, byCategory, { width: 400 });
      expect(marksOf(element).length).to.be.lessThan(260);
      element.remove();
    }
  });
});
