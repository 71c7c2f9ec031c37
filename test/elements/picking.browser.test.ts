import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import type { SourceElement } from '../../src/elements/source-element.js';
import { createSelection, type Selection } from '../../src/model/index.js';
import {
  activeElement,
  create,
  drawnTogether,
  idOf,
  layoutOf,
  marksOf,
  record,
  redrawn,
  settled,
  stage,
  textOf,
  type Chart,
} from '../support/page.js';

const names = ['North', 'South', 'West'];

/** A province, three counties of it, and figures, milestones and a funnel of each. */
const campaign = {
  metrics: '1.0',
  title: 'Works',
  regions: [
    { id: 'province', name: 'Province' },
    ...names.map((name) => ({ id: name.toLowerCase(), name, parent: 'province' })),
  ],
  measures: [{ id: 'works', label: 'Works', unit: 'works' }],
  observations: ['province', 'north', 'south', 'west'].map((region, index) => ({
    measure: 'works',
    region,
    value: 90 - 20 * index,
  })),
  tasks: [{ id: 'road', title: 'Road' }],
  milestones: [
    ...['province', 'north', 'south', 'west'].map((region, index) => ({
      id: `m-${region}`,
      title: `Meeting ${region}`,
      region,
      planned: `2021-0${index + 2}`,
      ...(region === 'north' ? { task: 'road' } : {}),
    })),
    { id: 'm-nowhere', title: 'Broadcast', planned: '2021-09' },
  ],
  funnels: [
    {
      id: 'f',
      region: 'north',
      stages: [
        { id: 'listed', label: 'Listed', value: 50 },
        { id: 'done', label: 'Done', value: 40 },
      ],
    },
  ],
};

const markOf = (element: Chart, id: string) => marksOf(element).find((mark) => idOf(mark) === id)!;
const isPicked = (mark: Element) => mark.getAttribute('aria-current') === 'true';
const isFaded = (mark: Element) => mark.matches('.faded') || mark.closest('.faded') !== null;
const picked = (element: Chart) => marksOf(element).filter(isPicked).map(idOf);
const openOf = (element: Chart) =>
  marksOf(element)
    .filter((mark) => mark.getAttribute('aria-expanded') === 'true')
    .map(idOf);
const inShadow = (element: Chart, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const footOf = (element: Chart) => textOf(element.shadowRoot!.querySelector('[part=footer]'));
const saidBy = (element: Chart) => textOf(element.shadowRoot!.querySelector('.spoken'));
const modes = (element: Chart) => inShadow(element, '[data-name=resolve]');
const pressed = (element: Chart) =>
  modes(element)
    .filter((it) => it.getAttribute('aria-pressed') === 'true')
    .map((it) => it.dataset.value);

interface Page {
  readonly source: SourceElement;
  readonly funnel: Chart;
  readonly timeline: Chart;
  readonly regions: Chart;
  readonly all: readonly Chart[];
  readonly drawn: () => Promise<void>;
}

async function page(attributes: Record<string, string> = {}, timelineHas: Record<string, string> = {}): Promise<Page> {
  await resetMouse();
  const source = document.createElement('campaign-data');
  for (const [name, value] of Object.entries(attributes)) source.setAttribute(name, value);
  source.data = campaign;
  const all = charts.map((Chart) => create(Chart, Chart.tag === 'campaign-timeline' ? timelineHas : {}));
  source.append(...all);
  stage({ width: 900 }).append(source);
  for (const element of all) await settled(element);
  const find = (name: string) => all.find(({ localName }) => localName === `campaign-${name}`)!;
  const drawn = async () => {
    for (const element of all) await redrawn(element);
  };
  return { source, all, drawn, funnel: find('funnel'), timeline: find('timeline'), regions: find('regions') };
}

const click = (mark: Element, init: MouseEventInit = {}) =>
  mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));

async function choose({ drawn }: Page, element: Chart, mode: string): Promise<void> {
  modes(element)
    .find(({ dataset }) => dataset.value === mode)!
    .click();
  await drawn();
}

describe('picks that work together', () => {
  it('are a union when Ctrl or Cmd is held: two regions are marked in all charts', async () => {
    for (const modifier of ['ctrlKey', 'metaKey']) {
      const it = await page();
      const picks = record<{ selection: Selection }>(it.source, 'campaign-select');
      click(markOf(it.regions, 'north'));
      click(markOf(it.regions, 'south'), { [modifier]: true });
      await it.drawn();
      expect(picked(it.regions)).to.have.members(['north', 'south']);
      expect(picked(it.timeline)).to.have.members(['m-north', 'm-south']);
      expect(picked(it.funnel)).to.have.members(layoutOf(it.funnel).marks.map(({ id }) => id));
      for (const mark of [...marksOf(it.regions), ...marksOf(it.timeline)])
        expect(isFaded(mark)).to.equal(!isPicked(mark));
      expect(openOf(it.regions), 'the details that were open').to.deep.equal(['north']);
      const { resolve, clauses, regions } = picks.at(-1)!.selection;
      expect(resolve).to.equal('union');
      expect([...regions]).to.deep.equal(['north', 'south']);
      expect(clauses.map(({ kind, id }) => [kind, id])).to.deep.equal([
        ['regions', 'north'],
        ['regions', 'south'],
      ]);
      click(markOf(it.regions, 'north'), { [modifier]: true });
      await it.drawn();
      expect(picked(it.regions)).to.deep.equal(['south']);
      expect(openOf(it.regions), 'nothing that is not picked is open').to.be.empty;
      click(markOf(it.regions, 'west'));
      await it.drawn();
      expect(picked(it.regions), 'a plain click picks one again').to.deep.equal(['west']);
      expect(picks.at(-1)!.selection.resolve).to.equal('single');
    }
  });

  it('are added and taken away by Ctrl and Enter or Space, once for each press, and open nothing', async () => {
    const it = await page();
    for (const key of ['Enter', ' ']) {
      markOf(it.timeline, 'm-north').focus();
      await sendKeys({ press: 'Enter' });
      markOf(it.timeline, 'm-west').focus();
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: key });
      await it.drawn();
      expect(picked(it.regions), key).to.have.members(['north', 'west']);
      expect(openOf(it.timeline), key).to.deep.equal(['m-north']);
      expect(idOf(activeElement())).to.equal('m-west');
      await sendKeys({ press: key });
      await sendKeys({ up: 'Control' });
      await it.drawn();
      expect(picked(it.regions), key).to.deep.equal(['north']);
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      await it.drawn();
      expect(picked(it.regions), key).to.be.empty;
    }
  });

  it('are switched by buttons, which are there as soon as something is picked, and do without a key', async () => {
    const it = await page();
    for (const element of it.all) expect(modes(element)).to.be.empty;
    click(markOf(it.regions, 'north'));
    await it.drawn();
    for (const element of it.all) {
      expect(modes(element).map(textOf)).to.deep.equal(['one at a time', 'any of several', 'what all share']);
      expect(pressed(element)).to.deep.equal(['single']);
      for (const button of modes(element)) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
    await choose(it, it.funnel, 'union');
    for (const element of it.all) expect(pressed(element)).to.deep.equal(['union']);
    click(markOf(it.timeline, 'm-south'));
    await it.drawn();
    expect(picked(it.regions)).to.have.members(['north', 'south']);
    expect(openOf(it.timeline), 'details open as ever').to.deep.equal(['m-south']);
    click(markOf(it.timeline, 'm-south'));
    await it.drawn();
    expect(picked(it.regions)).to.deep.equal(['north']);
    expect(openOf(it.timeline)).to.be.empty;
    click(markOf(it.regions, 'south'));
    await it.drawn();
    await choose(it, it.regions, 'single');
    expect(picked(it.regions), 'the last one stays').to.deep.equal(['south']);
    expect(activeElement() !== null, 'the focus is somewhere').to.be.true;
  });

  it('are said when there are several, in all charts, and spoken in the one that the reader is at', async () => {
    const it = await page({ resolve: 'union' });
    click(markOf(it.regions, 'north'));
    await it.drawn();
    for (const element of it.all) expect(footOf(element)).not.to.include('Picked:');
    click(markOf(it.regions, 'province'));
    await it.drawn();
    const words = 'Picked: North and Province. What belongs to any of them is marked.';
    for (const element of it.all) expect(footOf(element)).to.include(words);
    expect(saidBy(it.regions)).to.equal(words);
    expect(saidBy(it.funnel)).to.equal('');
    await choose(it, it.regions, 'intersect');
    expect(saidBy(it.regions)).to.equal('Picked: North and Province. Only what belongs to all of them is marked.');
    click(markOf(it.regions, 'north'));
    await it.drawn();
    expect(saidBy(it.regions)).to.equal('');
  });

  it('that are a province and its county have the county in common', async () => {
    const it = await page({ resolve: 'intersect' });
    click(markOf(it.regions, 'province'));
    await it.drawn();
    expect(picked(it.regions)).to.have.members(['province', 'north', 'south', 'west']);
    click(markOf(it.timeline, 'm-north'));
    await it.drawn();
    expect(picked(it.regions)).to.deep.equal(['north']);
    expect(picked(it.timeline)).to.deep.equal(['m-north']);
    expect(picked(it.funnel)).to.have.length.above(0);
  });

  it('that have nothing in common fade all of a chart, and never without a word', async () => {
    const it = await page({ resolve: 'intersect' });
    click(markOf(it.regions, 'north'));
    click(markOf(it.regions, 'south'));
    await it.drawn();
    for (const element of it.all) {
      expect(picked(element)).to.be.empty;
      expect(footOf(element)).to.include('Picked: North and South. Nothing in this chart belongs to all of them.');
    }
    await choose(it, it.regions, 'union');
    click(markOf(it.regions, 'north'));
    await it.drawn();
    expect(footOf(it.funnel)).to.include('Picked: South. Nothing in this chart belongs to what is picked.');
    expect(footOf(it.regions)).not.to.include('Picked:');
  });

  it('close with Esc, and are all cleared with the next; the way of picking stays', async () => {
    const it = await page({ resolve: 'union' });
    const picks = record<{ selection: Selection }>(it.source, 'campaign-select');
    for (const id of ['north', 'south', 'west']) {
      markOf(it.regions, id).focus();
      await sendKeys({ press: 'Enter' });
    }
    await it.drawn();
    expect(openOf(it.regions)).to.deep.equal(['west']);
    await sendKeys({ press: 'Escape' });
    await it.drawn();
    expect(openOf(it.regions)).to.be.empty;
    expect(picked(it.regions)).to.have.lengthOf(3);
    await sendKeys({ press: 'Escape' });
    await it.drawn();
    for (const element of it.all) {
      expect(picked(element)).to.be.empty;
      expect(marksOf(element).filter(isFaded)).to.be.empty;
      expect(modes(element)).to.be.empty;
    }
    expect(picks.at(-1)!.selection.clauses).to.be.empty;
    expect(it.source.campaignSource!.selection.resolve).to.equal('union');
  });

  it('filter the timeline, which says by what', async () => {
    const it = await page({ resolve: 'union' }, { filter: 'selection' });
    const drawnIds = () => marksOf(it.timeline).map(idOf);
    click(markOf(it.regions, 'north'));
    click(markOf(it.regions, 'south'));
    await it.drawn();
    expect(drawnIds()).to.have.members(['m-north', 'm-south']);
    expect(footOf(it.timeline)).to.include('Only the milestones of North and South are drawn.');
    await choose(it, it.regions, 'intersect');
    expect(drawnIds()).to.be.empty;
    expect(footOf(it.timeline)).to.include('Nothing in this chart belongs to all of them.');
    click(markOf(it.regions, 'south'));
    click(markOf(it.regions, 'province'));
    await it.drawn();
    expect(drawnIds()).to.deep.equal(['m-north']);
    expect(footOf(it.timeline)).to.include(
      'Only milestones that belong to all of these are drawn: North and Province.',
    );
    click(markOf(it.regions, 'north'));
    await it.drawn();
    expect(drawnIds(), 'and what lies in a province').to.have.members(['m-province', 'm-north', 'm-south', 'm-west']);
    expect(marksOf(it.timeline).filter(isFaded), 'is not faded where nothing else is drawn').to.be.empty;
  });

  it('can be set by a script: by task, as a union, or as what is shared', async () => {
    const it = await page();
    const source = it.source.campaignSource!;
    source.select(createSelection({ tasks: ['road'] }));
    await it.drawn();
    expect(picked(it.timeline)).to.deep.equal(['m-north']);
    expect(footOf(it.funnel)).to.include('Picked: Road. Nothing in this chart belongs to what is picked.');
    source.select(createSelection({ regions: ['north', 'west'] }));
    await it.drawn();
    expect(picked(it.regions)).to.have.members(['north', 'west']);
    expect(pressed(it.regions)).to.deep.equal(['union']);
    source.select(createSelection({ regions: ['province', 'west'] }, { resolve: 'intersect' }));
    await it.drawn();
    expect(picked(it.regions)).to.deep.equal(['west']);
    it.source.resolve = 'union';
    await it.source.updateComplete;
    await it.drawn();
    expect(picked(it.regions)).to.have.members(['province', 'west']);
    it.source.setAttribute('resolve', 'no such way');
    await it.source.updateComplete;
    await it.drawn();
    expect(picked(it.regions), 'as without the attribute').to.deep.equal(['west']);
  });

  it('of a milestone without a region mark it where there are several picks, and fade nothing by themselves', async () => {
    const it = await page();
    click(markOf(it.timeline, 'm-nowhere'));
    await it.drawn();
    for (const element of it.all) {
      expect(picked(element)).to.be.empty;
      expect(marksOf(element).filter(isFaded)).to.be.empty;
      expect(footOf(element)).not.to.include('Picked:');
    }
    click(markOf(it.regions, 'south'), { ctrlKey: true });
    await it.drawn();
    expect(picked(it.timeline)).to.have.members(['m-south', 'm-nowhere']);
    expect(footOf(it.regions)).to.include('Picked: Broadcast and South.');
  });

  for (const around of [{ lang: 'en' }, { lang: 'zh', scheme: 'dark', width: 320 }] as const) {
    it(`pass axe with the buttons and the sentence, and fit in (${Object.values(around).join(', ')})`, async () => {
      const { source, elements } = await drawnTogether(around);
      (source as SourceElement).campaignSource!.select(createSelection({ regions: ['zhangye', 'guangan', 'yanbian'] }));
      for (const element of elements) await redrawn(element);
      for (const element of elements) {
        expect(modes(element)).to.have.lengthOf(3);
        expect(element.scrollWidth, 'no wider than its place').to.be.at.most(element.clientWidth);
      }
      await expect(source).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
    });
  }
});
