import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import { create, redrawn, settled, stage, textOf, type Surroundings } from '../support/page.js';
import { seeded } from '../support/random.js';
import { parentsOfForest, regionForest } from '../support/region-forest.js';

before(() => setViewport({ width: 1320, height: 1600 }));

/** See `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

/** Sums of many kinds: figures are missing, bounds, of other dates, or count people. */
const odd = regionForest({ parts: [4, 3, 3, 6], random: seeded(8) });

async function draw(lang: string, around: Surroundings): Promise<RegionsChart> {
  const chart = create(RegionsChart, { lang, hierarchy: '', expanded: parentsOfForest(odd).join(' ') }) as RegionsChart;
  chart.data = odd;
  chart.style.setProperty('--campaign-regions-height', '1200px'); // fewer steps to the end
  stage(around).append(chart);
  await settled(chart);
  await still(chart);
  return chart;
}

/** What was set off by scrolling has been drawn. */
async function still(chart: RegionsChart): Promise<void> {
  for (let run = 0; run < 3; run += 1) await redrawn(chart);
}

const all = (chart: RegionsChart, selector: string) => [...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const scrollerOf = (chart: RegionsChart) => all(chart, '[data-rows-scroller]')[0]!;

describe('the rows of a long tree', () => {
  for (const lang of ['en', 'zh'] as const) {
    for (const width of [320, 480, 760, 1280]) {
      it(`cuts no sum, and lets none reach into another row (${lang}, ${width})`, async () => {
        const chart = await draw(lang, { width });
        const scroller = scrollerOf(chart);
        const seen = new Set<string>();
        for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight) {
          scroller.scrollTop = top;
          await redrawn(chart);
          await redrawn(chart);
          for (const sum of all(chart, '.sum')) {
            const box = sum.getBoundingClientRect();
            for (const part of sum.querySelectorAll('.name, svg')) {
              const { top: start, bottom, left, right } = part.getBoundingClientRect();
              expect(start >= box.top - 0.5 && bottom <= box.bottom + 0.5, `${textOf(sum)}: height`).to.equal(true);
              expect(left >= box.left - 0.5 && right <= box.right + 0.5, `${textOf(sum)}: width`).to.equal(true);
            }
            seen.add(textOf(sum));
          }
        }
        expect(seen.size).to.be.above(10);
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
