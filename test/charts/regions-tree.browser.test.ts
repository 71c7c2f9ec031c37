import { expect } from '@open-wc/testing';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import type { RegionsLayout } from '../../src/charts/regions/regions.layout.js';
import {
  activeElement,
  create,
  idOf,
  layoutOf,
  openTable,
  press,
  redrawn,
  settled,
  stage,
  textOf,
  until,
  type Surroundings,
} from '../support/page.js';

RegionsChart.define();

/** See `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

const ledger = async () => (await fetch('/demo/data/invented-ledger.json')).json() as Promise<unknown>;

async function tree(attributes: Record<string, string> = {}, around: Surroundings = {}): Promise<RegionsChart> {
  const chart = create(RegionsChart, { hierarchy: '', ...attributes }) as RegionsChart;
  chart.data = await ledger();
  stage(around).append(chart);
  await settled(chart);
  return chart;
}

const all = (chart: RegionsChart, selector: string) => [...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (chart: RegionsChart, selector: string) => chart.shadowRoot!.querySelector<HTMLElement>(selector)!;
const rowOf = (chart: RegionsChart, id: string) => one(chart, `[role=row][data-mark=${id}]`);
const ids = (chart: RegionsChart) => all(chart, '[role=row][data-mark]').map(idOf);
const focused = () => idOf(activeElement());

async function keys(chart: RegionsChart, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    press(name);
    await redrawn(chart);
  }
}

async function click(chart: RegionsChart, element: HTMLElement): Promise<void> {
  element.click();
  await redrawn(chart);
  await redrawn(chart);
}

const cities = ['asher', 'brome', 'delby', 'corran', 'elmet'];

describe('<campaign-regions hierarchy>', () => {
  it('begins with the first level of which there are two, as a tree grid with levels, places and states', async () => {
    const chart = await tree();
    expect(ids(chart)).to.deep.equal(cities);
    const grid = one(chart, '[role=treegrid]');
    expect(grid.getAttribute('aria-labelledby')).to.equal('title');
    const brome = rowOf(chart, 'brome');
    const read = (name: string) => brome.getAttribute(name);
    expect(['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map(read)).to.deep.equal([
      '1',
      '2',
      '5',
      'false',
    ]);
    expect(all(chart, '[role=row]').every((row) => row.querySelector('[role=gridcell]') !== null)).to.equal(true);
  });

  it('opens with the key to the right, goes in, comes back, and closes with the key to the left', async () => {
    const chart = await tree();
    rowOf(chart, 'brome').focus();
    await keys(chart, 'ArrowRight');
    expect(focused()).to.equal('brome');
    expect(rowOf(chart, 'brome').getAttribute('aria-expanded')).to.equal('true');
    expect(ids(chart)).to.deep.equal(['asher', 'brome', 'brackley', 'burley', 'delby', 'corran', 'elmet']);
    await keys(chart, 'ArrowRight');
    expect(focused()).to.equal('brackley');
    expect(rowOf(chart, 'brackley').getAttribute('aria-level')).to.equal('2');
    await keys(chart, 'ArrowRight', 'ArrowRight', 'End');
    expect(focused()).to.equal('elmet');
    await keys(chart, 'Home');
    expect(focused()).to.equal('asher');
    await keys(chart, 'PageDown');
    expect(focused()).to.equal('elmet');
    await keys(chart, 'PageUp', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(focused()).to.equal('brackley-north');
    await keys(chart, 'ArrowLeft');
    expect(focused()).to.equal('brackley');
    await keys(chart, 'ArrowLeft', 'ArrowLeft');
    expect(focused()).to.equal('brome');
    await keys(chart, 'ArrowLeft');
    expect(ids(chart)).to.deep.equal(cities);
    expect(focused()).to.equal('brome');
    expect(press('ArrowLeft')).to.equal(false);
  });

  it('mirrors these keys where text runs from right to left', async () => {
    const chart = await tree({}, { dir: 'rtl' });
    rowOf(chart, 'brome').focus();
    await keys(chart, 'ArrowLeft', 'ArrowLeft');
    expect(focused()).to.equal('brackley');
    await keys(chart, 'ArrowRight', 'ArrowRight');
    expect(ids(chart)).to.deep.equal(cities);
    expect(focused()).to.equal('brome');
  });

  it('shows the details of a row by Enter, Space and click, and keeps the focus on it', async () => {
    const chart = await tree();
    rowOf(chart, 'asher').focus();
    await keys(chart, 'Enter');
    expect(one(chart, '#details').dataset.of).to.equal('asher');
    expect(focused()).to.equal('asher');
    await keys(chart, ' ');
    expect(one(chart, '#details')).to.equal(null);
    await click(chart, one(chart, '[data-mark=corran] .value'));
    expect(textOf(one(chart, '#details'))).to.include('The parts add up to 50 bridges more than the figure itself');
    one(chart, '#details dd').click();
    await redrawn(chart);
    expect(one(chart, '#details').dataset.of).to.equal('corran');
    await keys(chart, 'Escape');
    expect(one(chart, '#details')).to.equal(null);
  });

  it('opens by the button before the name, which is large enough, and gives the focus to the row', async () => {
    const chart = await tree();
    const toggle = one(chart, '[data-mark=delby] [data-action=toggle]');
    const { width, height } = toggle.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(toggle.tabIndex).to.equal(-1);
    await click(chart, toggle);
    expect(focused()).to.equal('delby');
    expect(one(chart, '#details')).to.equal(null);
    expect(textOf(one(chart, '[role=treegrid]'))).to.include('The rest, with 2 not reported: 80');
    await click(chart, one(chart, '[data-mark=delby] [data-action=toggle]'));
    expect(ids(chart)).to.deep.equal(cities);
  });

  it('draws what is not broken down on the scale of all bars', async () => {
    const chart = await tree({ expanded: 'brome' });
    const width = (element: Element) => element.querySelector('.fill')!.getBoundingClientRect().width;
    const rest = all(chart, '.sum').find((row) => textOf(row).includes('35'))!;
    expect(width(rest) / width(rowOf(chart, 'brome'))).to.be.closeTo(35 / 400, 0.005);
  });

  it('shows one region alone from its details, and goes back by the trail to where the reader was', async () => {
    const chart = await tree();
    rowOf(chart, 'brome').focus();
    await keys(chart, 'Enter');
    await click(chart, one(chart, '#details [data-action=drill]'));
    expect(ids(chart)).to.deep.equal(['brackley', 'burley']);
    expect(focused()).to.equal('brackley');
    expect(chart.root).to.equal('brome');
    expect(textOf(one(chart, 'nav'))).to.equal('All regions Lindell Brome');
    expect(one(chart, 'nav [aria-current=location]').textContent).to.equal('Brome');
    await click(chart, one(chart, 'nav [data-value=lindell]'));
    expect(focused()).to.equal('brome');
    await click(chart, one(chart, 'nav [data-action=drill]'));
    expect(chart.root).to.equal(null);
    expect(ids(chart)).to.deep.equal(cities);
    await click(chart, one(chart, 'nav [data-action=drill]'));
    expect(ids(chart)).to.deep.equal(['lindell']);
  });

  it('keeps several picks when one region is shown alone, and unpicks what was picked only by its details', async () => {
    const chart = await tree();
    const picked: string[] = [];
    chart.addEventListener('campaign-select', ({ detail }) => {
      picked.splice(0, picked.length, ...detail.selection.regions);
    });
    rowOf(chart, 'brome').click();
    await redrawn(chart);
    expect(picked).to.deep.equal(['brome']);
    await click(chart, one(chart, '#details [data-action=drill]'));
    expect(picked).to.deep.equal([]);
    await click(chart, one(chart, 'nav [data-value=lindell]'));
    rowOf(chart, 'asher').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true }));
    rowOf(chart, 'brome').dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true }));
    await redrawn(chart);
    rowOf(chart, 'brome').focus();
    await click(chart, one(chart, 'nav [data-action=drill]'));
    expect(chart.root).to.equal(null);
    expect(picked).to.deep.equal(['asher', 'brome']);
    expect(one(chart, '#details')).to.equal(null);
    rowOf(chart, 'asher').click();
    await redrawn(chart);
    rowOf(chart, 'asher').focus();
    await keys(chart, 'Escape');
    await click(chart, one(chart, 'nav [data-action=drill]'));
    expect(picked, 'not picked by details that are shown').to.deep.equal(['asher']);
  });

  it('opens what a search finds, and then what was open before', async () => {
    const chart = await tree({ expanded: 'asher', controls: 'search' });
    const before = ids(chart);
    const field = one(chart, 'input[type=search]') as HTMLInputElement;
    field.value = 'egton';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => chart.search === 'egton', 'the search is made');
    await redrawn(chart);
    expect(ids(chart)).to.deep.equal(['lindell', 'elmet', 'egton', 'egton-bridge', 'egton-high']);
    rowOf(chart, 'elmet').focus();
    await keys(chart, 'ArrowLeft');
    expect(ids(chart)).to.deep.equal(['lindell', 'elmet']);
    chart.search = 'nowhere';
    await redrawn(chart);
    expect(one(chart, '[role=treegrid]')).to.equal(null);
    chart.search = null;
    await redrawn(chart);
    expect(ids(chart)).to.deep.equal(before);
  });

  it('says that a region is unknown, and shows the view to begin with', async () => {
    const chart = await tree({ root: '<b>' });
    expect(ids(chart)).to.deep.equal(cities);
    expect(textOf(one(chart, '.foot'))).to.include('There is no region “<b>”.');
  });

  it('stays one stop of the Tab key', async () => {
    const chart = await tree({ expanded: 'brome brackley' });
    expect(all(chart, '[data-mark]').filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    expect(all(chart, '[role=treegrid] button').every(({ tabIndex }) => tabIndex === -1)).to.equal(true);
  });

  for (const [scheme, dir, lang] of [
    ['light', 'ltr', 'en'],
    ['dark', 'rtl', 'zh'],
  ] as const) {
    it(`passes axe with branches, details and table open (${scheme}, ${dir}, ${lang})`, async () => {
      const width = scheme === 'light' ? 1000 : 360;
      const chart = await tree({ expanded: 'asher alder brome corran delby elmet' }, { scheme, dir, lang, width });
      await click(chart, rowOf(chart, 'corran'));
      await openTable(chart);
      await expect(chart).to.be.accessible(rules);
      const [grid] = all(chart, '[role=treegrid]');
      expect(grid!.scrollWidth).to.be.at.most(grid!.clientWidth + 1);
    });
  }

  it('has the same rows in its layout', async () => {
    const chart = await tree({ expanded: 'elmet' });
    const layout = layoutOf(chart) as RegionsLayout;
    expect(layout.marks.map(({ id }) => id)).to.deep.equal(ids(chart));
  });
});

describe('<campaign-regions hierarchy linked>', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  it('opens at the region that the address names, follows it, and writes what the reader shows', async () => {
    history.replaceState(null, '', '#place&left=brome');
    const chart = await tree({ linked: '', id: 'left' });
    expect(ids(chart)).to.deep.equal(['brackley', 'burley']);
    location.hash = '#place&left=corran';
    await until(() => chart.root === 'corran', 'the chart follows the address');
    await redrawn(chart);
    expect(ids(chart)).to.deep.equal(['cawood', 'coverdale']);
    const entries = history.length;
    await click(chart, one(chart, 'nav [data-value=lindell]'));
    expect(location.hash).to.equal('#place&left=lindell');
    await click(chart, one(chart, 'nav [data-action=drill]'));
    expect(location.hash).to.equal('#place');
    expect(history.length).to.equal(entries);
  });

  it('leaves the address alone unless it is asked to, and once it is gone', async () => {
    history.replaceState(null, '', '#campaign-regions=brome');
    const chart = await tree();
    expect(ids(chart)).to.deep.equal(cities);
    await click(chart, rowOf(chart, 'corran'));
    await click(chart, one(chart, '#details [data-action=drill]'));
    expect(location.hash).to.equal('#campaign-regions=brome');
    chart.linked = true;
    await redrawn(chart);
    expect(ids(chart)).to.deep.equal(['brackley', 'burley']);
    chart.remove();
    location.hash = '#campaign-regions=asher';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(chart.root).to.equal('brome');
  });
});
