import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import { create, demoJson, demoText, idOf, marksOf, redrawn, settled, stage, type Loose } from '../support/page.js';
import {
  byCategory,
  clustersIn,
  drawTimeline,
  fewMixed,
  many,
  markOf,
  moved,
  offIn,
  openId,
  partOf,
  partsOf,
  take,
  Timeline,
  timelineOf,
  wide,
} from '../support/timelines.js';

/** All rules of axe but one: see `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

before(() => setViewport({ width: 1320, height: 900 }));

describe('a timeline for everyone', () => {
  for (const [scheme, dir, lang] of [
    ['light', 'ltr', 'en'],
    ['dark', 'ltr', 'zh'],
    ['dark', 'rtl', 'en'],
  ] as const) {
    it(`passes axe whole, zoomed, and with a cluster open (${scheme}, ${dir}, ${lang})`, async () => {
      for (const [document, width] of [
        [fewMixed, 1280],
        [many, 1280],
        [many, 400],
      ] as const) {
        const element = await drawTimeline(
          document,
          { ...byCategory, today: '2019-07-01' },
          { width, scheme, dir, lang },
        );
        await expect(element).to.be.accessible(rules);
        await take(element, 'in', 'in');
        const folds = partsOf(element, '[data-action=fold]');
        folds[1]?.click();
        await moved(element);
        marksOf(element).at(-1)!.click();
        await moved(element);
        await expect(element).to.be.accessible(rules);
        for (let count = 0; count < 12 && !offIn(element).includes('in'); count += 1) await take(element, 'in');
        (clustersIn(element)[0] ?? marksOf(element)[0])?.click();
        await moved(element);
        await expect(element).to.be.accessible(rules);
        element.parentElement!.remove();
      }
    });
  }

  it('passes axe with a cluster’s list open', async () => {
    const document = structuredClone(many) as Loose;
    document.milestones.slice(0, 120).forEach((it: Loose) => (it.actual = '2019-08-15'));
    const element = await drawTimeline(document, byCategory, wide);
    element.showDays(Date.parse('2019-08-12') / 86_400_000, Date.parse('2019-08-19') / 86_400_000);
    await moved(element);
    clustersIn(element)[0]!.click();
    await moved(element);
    expect(openId(element)).to.equal(idOf(clustersIn(element)[0]));
    await expect(element).to.be.accessible(rules);
  });

  it('fades what is not of the region that is picked', async () => {
    const source = document.createElement('campaign-data') as HTMLElement & { data: unknown };
    source.data = await demoText('five-places');
    const Regions = charts.find(({ tag }) => tag === 'campaign-regions')!;
    const regions = create(Regions);
    const element = create(Timeline) as TimelineChart;
    source.append(regions, element);
    stage(wide).append(source);
    for (const it of [regions, element]) await settled(it);
    const { milestones } = await demoJson('five-places');
    const regionOf = (id: string) => milestones.find((it: Loose) => it.id === id)?.region ?? null;
    const bar = marksOf(regions).find((mark) => /Guang.an/.test(mark.getAttribute('aria-label')!))!;
    bar.click();
    await redrawn(element);
    for (const { id, regionId, type } of timelineOf(element).marks) {
      const mark = markOf(element, id)!;
      const isOwn = regionId === 'guangan';
      if (type === 'milestone') expect(regionId, id).to.equal(regionOf(id));
      expect(mark.classList.contains('faded'), id).to.equal(!isOwn);
      expect(mark.getAttribute('aria-current'), id).to.equal(isOwn && type === 'milestone' ? 'true' : null);
    }
    bar.click();
    await redrawn(element);
    expect(partsOf(element, '.faded').length).to.equal(0);
  });

  it('leaves clusters, bands and today visible when colours are forced', async () => {
    const emulate = async (features: Record<string, string>) =>
      (await executeServerCommand<{ done: boolean }, Record<string, string>>('emulate-features', features)).done;
    const document = { ...structuredClone(many), period: '2019-03/2021-06' };
    const element = await drawTimeline(document, { ...byCategory, today: '2020-07-01' }, wide);
    if (!(await emulate({ 'forced-colors': 'active' }))) return;
    try {
      const probe = globalThis.document.createElement('span');
      element.parentElement!.append(probe);
      probe.style.color = 'Canvas';
      const ground = getComputedStyle(probe).color;
      const cluster = getComputedStyle(clustersIn(element)[0]!);
      expect(cluster.borderBlockStartColor).not.to.equal(ground);
      expect(cluster.color).not.to.equal(ground);
      expect(getComputedStyle(partOf(element, '.time-band')!).borderBlockEndColor).not.to.equal(ground);
      expect(getComputedStyle(partOf(element, '.today-line')!).stroke).not.to.equal(ground);
      expect(getComputedStyle(partOf(element, '.today-label')!).color).not.to.equal(ground);
      const triangle = getComputedStyle(partOf(element, '.fold')!, '::before');
      expect(triangle.borderBlockStartColor, 'the triangle of an open lane').not.to.equal(ground);
      expect([triangle.borderInlineStartColor, triangle.borderInlineEndColor]).to.deep.equal([ground, ground]);
      await take(element, 'in');
      for (const [selector, name] of [
        ['.density', 'fill'],
        ['.grip', 'fill'],
        ['.overview .window', 'stroke'],
      ] as const) {
        expect(getComputedStyle(partOf(element, selector)!)[name], selector).not.to.equal(ground);
      }
      const isHappened = getComputedStyle(clustersIn(element)[0]!).backgroundImage;
      expect(isHappened, 'the line of what took place').not.to.equal('none');
    } finally {
      await emulate({});
    }
  });
});
