import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import { finishMotion } from '../support/fit.js';
import { all, badRows, boxOf, scrollerOf, still } from '../support/long-rows.js';
import { create, redrawn, settled, stage, textOf, type Surroundings } from '../support/page.js';
import { seeded } from '../support/random.js';
import { parentsOfForest, regionForest } from '../support/region-forest.js';

before(() => setViewport({ width: 1320, height: 1600 }));

/** See `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

/** Sums of many kinds: figures are missing, bounds, of other dates, or count people. */
const oddForest = (categories: number) => regionForest({ parts: [4, 3, 3, 6], random: seeded(8), categories });
const odd = oddForest(0);

interface Drawing extends Surroundings {
  readonly data?: object;
  readonly attributes?: Record<string, string>;
}

async function draw(lang: string, { data = odd, attributes = {}, ...around }: Drawing): Promise<RegionsChart> {
  const expanded = parentsOfForest(data).join(' ');
  const chart = create(RegionsChart, { lang, hierarchy: '', expanded, ...attributes }) as RegionsChart;
  chart.data = data;
  chart.style.setProperty('--campaign-regions-height', '1200px'); // fewer steps to the end
  stage(around).append(chart);
  await settled(chart);
  await still(chart);
  return chart;
}

/** Does something at each screen of rows. */
async function scrollThrough(chart: RegionsChart, look: () => void): Promise<void> {
  const scroller = scrollerOf(chart);
  for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight) {
    scroller.scrollTop = top;
    await redrawn(chart);
    await redrawn(chart);
    look();
  }
}

/** The words and the bar of a sum lie within its slots. */
function expectWhole(sum: HTMLElement): void {
  const box = boxOf(sum);
  for (const part of sum.querySelectorAll('.name, svg')) {
    const { top, bottom, left, right } = boxOf(part);
    expect(top >= box.top - 0.5 && bottom <= box.bottom + 0.5, `${textOf(sum)}: height`).to.equal(true);
    expect(left >= box.left - 0.5 && right <= box.right + 0.5, `${textOf(sum)}: width`).to.equal(true);
  }
}

describe('the rows of a long tree', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const width of [320, 480, 760, 1280]) {
      it(`cuts no sum, and lets none reach into another row (${lang}, ${width})`, async () => {
        const chart = await draw(lang, { width });
        const seen = new Set<string>();
        await scrollThrough(chart, () => {
          for (const sum of all(chart, '.sum')) {
            expectWhole(sum);
            seen.add(textOf(sum));
          }
        });
        expect(seen.size).to.be.above(10);
      });
    }
  }

  for (const layout of ['grouped', 'stacked']) {
    for (const width of [320, 480, 760, 1280]) {
      it(`fit into their slots when they are divided by category (${layout}, ${width})`, async () => {
        const lang = width % 480 ? 'en' : 'zh';
        const data = oddForest(layout === 'grouped' ? 3 : 10);
        const chart = await draw(lang, { width, data, attributes: { by: 'category', layout } });
        const found = new Set<string>();
        const kinds = new Set<string>();
        await scrollThrough(chart, () => {
          finishMotion(chart);
          for (const what of badRows(chart)) found.add(what);
          for (const sum of all(chart, '.sum')) expectWhole(sum);
          for (const kind of ['.part-row', '.segment', '.sum']) if (all(chart, kind).length) kinds.add(kind);
        });
        expect([...found].slice(0, 20).join('\n')).to.equal('');
        expect([...kinds].sort()).to.deep.equal([layout === 'grouped' ? '.part-row' : '.segment', '.sum']);
        expect(new Set(all(chart, '[data-row]').map((row) => Math.round(boxOf(row).height))).size).to.equal(1);
        expect(all(chart, '[data-mark]').length).to.be.below(120);
      });
    }
  }

  for (const [scheme, dir, lang] of [
    ['light', 'ltr', 'en'],
    ['dark', 'rtl', 'zh'],
  ] as const) {
    it(`are accessible: at the top, in the middle with a row open and the focus elsewhere (${scheme}, ${dir}, ${lang})`, async () => {
      const width = scheme === 'light' ? 1000 : 360;
      const chart = await draw(lang, { scheme, dir, width });
      await expect(chart).to.be.accessible(rules);
      all(chart, '[data-mark]')[3]!.click();
      all(chart, '[data-mark]')[3]!.focus();
      scrollerOf(chart).scrollTop = 5000;
      await still(chart);
      await expect(chart).to.be.accessible(rules);
      expect(scrollerOf(chart).scrollWidth).to.be.at.most(scrollerOf(chart).clientWidth + 1);
    });
  }
});
