import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import { all, scrollerOf, still } from '../support/long-rows.js';
import { activeElement, create, idOf, settled, stage, textOf } from '../support/page.js';
import { parentsOfForest, regionForest } from '../support/region-forest.js';

before(() => setViewport({ width: 1320, height: 800 }));

async function draw(document: object, attributes: Record<string, string> = {}): Promise<RegionsChart> {
  const usual = { lang: 'en', hierarchy: '', 'max-rows': '100000', sort: 'document' };
  const chart = create(RegionsChart, { ...usual, ...attributes }) as RegionsChart;
  chart.data = document;
  stage({ width: 800 }).append(chart);
  await settled(chart);
  await still(chart);
  return chart;
}

const allOpen = (document: object) => ({ expanded: parentsOfForest(document).join(' ') });
const find = <E extends HTMLElement>(chart: RegionsChart, selector: string) =>
  chart.shadowRoot!.querySelector<E>(selector);
const rowOf = (chart: RegionsChart, id: string) => find(chart, `[role=row][data-mark="${id}"]`);
const focusedId = () => idOf(activeElement());
const read = (element: Element, ...names: readonly string[]) => names.map((name) => element.getAttribute(name));

function isInSight(chart: RegionsChart, element: Element): boolean {
  const [own, room] = [element.getBoundingClientRect(), scrollerOf(chart).getBoundingClientRect()];
  return own.height > 0 && own.top >= room.top - 1 && own.bottom <= room.bottom + 1;
}

async function keys(chart: RegionsChart, ...names: readonly string[]): Promise<void> {
  for (const press of names) {
    await sendKeys({ press });
    await still(chart);
  }
}

/** Provinces, cities, counties and townships: 40,000 of these. */
const townships = regionForest({ parts: [20, 10, 10, 20] });
/** 424 regions on three levels. */
const small = regionForest({ parts: [4, 5, 20] });

describe('a long tree of regions', () => {
  it('draws of 42,220 open rows those in sight, and says how many there are and which each is', async () => {
    const chart = await draw(townships, allOpen(townships));
    const grid = find(chart, '[role=treegrid]')!;
    expect(grid.getAttribute('aria-rowcount')).to.equal('44440');
    const nodes = () => chart.shadowRoot!.querySelectorAll('*').length;
    expect(nodes()).to.be.below(1200);
    scrollerOf(chart).scrollTop = scrollerOf(chart).scrollHeight / 2;
    await still(chart);
    expect(nodes()).to.be.below(1200);
    const rows = all(chart, '[role=row]:not([data-kept])');
    expect(rows.filter((row) => isInSight(chart, row)).length).to.be.above(5);
    const numbers = rows.map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(numbers).to.deep.equal(numbers.map((_, at) => numbers[0]! + at));
    const last = await lastRow(chart);
    const names = ['data-mark', 'aria-level', 'aria-posinset', 'aria-setsize', 'aria-rowindex'];
    expect(read(last, ...names)).to.deep.equal(['r20-10-10-20', '4', '20', '20', '44437']);
    const heights = new Set(all(chart, '[data-row]').map((row) => row.getBoundingClientRect().height));
    expect(heights.size).to.equal(1);
  });

  async function lastRow(chart: RegionsChart): Promise<Element> {
    all(chart, '[data-mark]')[0]!.focus();
    await keys(chart, 'End');
    return activeElement()!;
  }

  it('is gone through by keys, to rows outside of the page and back, opening and closing on the way', async () => {
    const chart = await draw(small, allOpen(small));
    rowOf(chart, 'r1')!.focus();
    for (const [key, id] of [
      ['End', 'r4-5-20'],
      ['ArrowLeft', 'r4-5'],
      ['ArrowLeft', 'r4-5'],
      ['ArrowLeft', 'r4'],
      ['ArrowUp', 'r3-5-20'],
      ['PageUp', 'r3-5-10'],
      ['Home', 'r1'],
      ['ArrowRight', 'r1-1'],
      ['ArrowLeft', 'r1-1'],
      ['ArrowDown', 'r1-2'],
      ['PageDown', 'r1-2-10'],
    ] as const) {
      await keys(chart, key);
      expect(focusedId(), key).to.equal(id);
      expect(isInSight(chart, activeElement()!), key).to.equal(true);
      expect(all(chart, '[data-mark]').filter(({ tabIndex }) => tabIndex === 0).length, key).to.equal(1);
    }
    expect(rowOf(chart, 'r1-1')!.getAttribute('aria-expanded')).to.equal('false');
    expect(find(chart, '[role=treegrid]')!.getAttribute('aria-rowcount')).to.equal(String(448 - 2 * 21));
  });

  it('leaves the row under the pointer where it is when it is opened or closed', async () => {
    const open = parentsOfForest(small).filter((id) => id !== 'r3-3');
    const chart = await draw(small, { expanded: open.join(' ') });
    rowOf(chart, 'r1')!.focus();
    scrollerOf(chart).scrollTop = 28 * 280;
    await still(chart);
    const button = () => rowOf(chart, 'r3-3')!.querySelector<HTMLElement>('[data-action=toggle]')!;
    rowOf(chart, 'r3-3')!.scrollIntoView({ block: 'center' });
    await still(chart);
    const before = button().getBoundingClientRect().top;
    for (const expanded of ['true', 'false']) {
      button().click();
      await still(chart);
      expect(rowOf(chart, 'r3-3')!.getAttribute('aria-expanded')).to.equal(expanded);
      expect(button().getBoundingClientRect().top).to.be.closeTo(before, 1);
      expect(focusedId()).to.equal('r3-3');
    }
  });

  it('keeps the focus on a row that is scrolled away, and goes on from it', async () => {
    const chart = await draw(small, allOpen(small));
    rowOf(chart, 'r1-1-3')!.focus();
    scrollerOf(chart).scrollTop = 8000;
    await still(chart);
    expect(focusedId()).to.equal('r1-1-3');
    expect(isInSight(chart, activeElement()!)).to.equal(false);
    expect(scrollerOf(chart).scrollTop).to.be.within(7990, 8010);
    await keys(chart, 'ArrowDown');
    expect(focusedId()).to.equal('r1-1-4');
    expect(isInSight(chart, activeElement()!)).to.equal(true);
  });

  it('becomes a scroller when it is opened beyond 200 rows, and whole again, and the row keeps the focus', async () => {
    const wide = regionForest({ parts: [5, 180] });
    const chart = await draw(wide, { root: '*', expanded: 'r1' });
    expect(scrollerOf(chart) === null).to.equal(true);
    rowOf(chart, 'r4')!.focus();
    await keys(chart, 'ArrowRight');
    expect(scrollerOf(chart) === null).to.equal(false);
    expect([focusedId(), isInSight(chart, activeElement()!)]).to.deep.equal(['r4', true]);
    await keys(chart, 'ArrowLeft');
    expect(scrollerOf(chart) === null).to.equal(true);
    expect(focusedId()).to.equal('r4');
  });

  it('shows details beneath, which stay when their row is scrolled away, and lead to the region alone', async () => {
    const chart = await draw(small, allOpen(small));
    rowOf(chart, 'r1-2')!.click();
    await still(chart);
    const details = () => find(chart, '#details');
    expect(details()!.closest('[data-rows-scroller]') === null).to.equal(true);
    const said = textOf(details());
    scrollerOf(chart).scrollTop = 9000;
    await still(chart);
    expect(textOf(details())).to.equal(said);
    find(chart, '#details [data-action=drill]')!.click();
    await still(chart);
    expect(chart.root).to.equal('r1-2');
    expect(focusedId()).to.equal('r1-2-1');
    find(chart, 'nav [data-value="r1"]')!.click();
    await still(chart);
    expect(focusedId()).to.equal('r1-2');
  });

  it('goes to where the reader was when a long level is left, and to the top of the one that is entered', async () => {
    const wide = regionForest({ parts: [300, 250] });
    const chart = await draw(wide);
    rowOf(chart, 'r1')!.focus();
    await keys(chart, 'End', 'ArrowUp', 'Enter');
    find(chart, '#details [data-action=drill]')!.click();
    await still(chart);
    expect([focusedId(), isInSight(chart, activeElement()!)]).to.deep.equal(['r299-1', true]);
    scrollerOf(chart).scrollTop = 3000;
    await still(chart);
    find(chart, 'nav [data-action=drill]')!.click();
    await still(chart);
    expect([focusedId(), isInSight(chart, activeElement()!)]).to.deep.equal(['r299', true]);
  });

  it('finds a row that is not in the page, and what was open before comes back', async () => {
    const chart = await draw(townships, { ...allOpen(townships), controls: 'search' });
    expect(rowOf(chart, 'r17-5-3-11') === null).to.equal(true);
    chart.search = 'r17-5-3-11';
    await still(chart);
    expect(all(chart, '[data-mark]').map(idOf)).to.deep.equal(['r17', 'r17-5', 'r17-5-3', 'r17-5-3-11']);
    chart.search = 'r17-5';
    await still(chart);
    expect(isInSight(chart, rowOf(chart, 'r17-5')!)).to.equal(true);
    chart.search = null;
    await still(chart);
    expect(find(chart, '[role=treegrid]')!.getAttribute('aria-rowcount')).to.equal('44440');
  });

  it('brings in sight what the page opens: the first, or the end of the way down', async () => {
    const chart = await draw(small, { expanded: 'r1 r1-1 r1-2 r1-3 r1-4 r1-5 r2 r2-1 r2-2 r2-3 r2-4 r2-5 r3 r3-1' });
    expect(scrollerOf(chart).scrollTop).to.equal(0);
    chart.expanded = `${chart.expanded} r4 r4-3`;
    await still(chart);
    expect(isInSight(chart, rowOf(chart, 'r4-3')!)).to.equal(true);
    chart.expanded = `r1-1 ${chart.expanded} r3-2 r3-4`;
    await still(chart);
    expect(isInSight(chart, rowOf(chart, 'r3-2')!)).to.equal(true);
  });

  it('prints the first 1,000 rows, and says how many more are in the table', async () => {
    const chart = await draw(townships, allOpen(townships));
    dispatchEvent(new Event('beforeprint'));
    await still(chart);
    const drawn = all(chart, '[data-mark]').length;
    expect(drawn).to.be.within(900, 1000);
    expect(textOf(find(chart, '.foot'))).to.include(`${(42_220 - drawn).toLocaleString('en')} more are in the table`);
    dispatchEvent(new Event('afterprint'));
    await still(chart);
    expect(all(chart, '[data-mark]').length).to.be.below(60);
    expect(textOf(find(chart, '.foot'))).not.to.include('more are in the table');
  });
});
