import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import { finishMotion } from '../support/fit.js';
import { all, badRows, boxOf, scrollerOf, still } from '../support/long-rows.js';
import { measuredRegions } from '../support/measured-regions.js';
import { activeElement, create, frame, idOf, marksOf, settled, stage, textOf } from '../support/page.js';

before(() => setViewport({ width: 1320, height: 900 }));

const several = { measures: 'works cost rate' };
const divided = { measure: 'works', by: 'category' };
const kinds = [
  ['several measures', several, 0],
  ['categories', divided, 4],
  ['more categories than have patterns', divided, 10],
  ['stacked categories', { ...divided, layout: 'stacked' }, 4],
] as const;

interface Drawing {
  readonly attributes: Record<string, string>;
  readonly count: number;
  readonly categories?: number;
  readonly width?: number;
  readonly lang?: string;
}

async function draw({ attributes, count, categories = 0, width = 900, lang = 'en' }: Drawing): Promise<RegionsChart> {
  const chart = create(RegionsChart, { lang, 'max-rows': '200000', ...attributes }) as RegionsChart;
  chart.data = measuredRegions({ count, categories });
  stage({ width, lang }).append(chart);
  await settled(chart);
  await still(chart);
  return chart;
}

/** Whether an element is in sight in the scroller: wholly, or as much as there is room for. */
function isInSight(chart: RegionsChart, element: Element): boolean {
  const [own, room] = [boxOf(element), boxOf(scrollerOf(chart))];
  return own.height > 0 && own.top >= room.top - 1 && own.bottom <= room.bottom + 1;
}

describe('long lists of high rows', () => {
  for (const [name, attributes, categories] of kinds) {
    it(`draw what is in sight, in rows of one height: ${name}`, async () => {
      const chart = await draw({ attributes, count: 5000, categories });
      const scroller = scrollerOf(chart);
      expect(marksOf(chart).length).to.be.within(5, 60);
      expect(all(chart, '*').length).to.be.below(4500);
      const rowPx = boxOf(all(chart, '[data-row]')[0]!).height;
      expect(scroller.scrollHeight).to.be.above(4000 * rowPx);
      expect(scroller.clientHeight).to.be.least(Math.min(2.4 * rowPx, 800));
      scroller.scrollTop = scroller.scrollHeight / 2;
      await still(chart);
      const heights = new Set(all(chart, '[data-row]').map((row) => Math.round(boxOf(row).height)));
      expect([...heights]).to.deep.equal([Math.round(rowPx)]);
      expect(marksOf(chart).filter((mark) => boxOf(mark).bottom > boxOf(scroller).top).length).to.be.above(2);
    });

    for (const lang of ['en', 'zh']) {
      it(`fit into their rows at four widths: ${name} (${lang})`, async () => {
        const chart = await draw({ attributes, count: 400, categories, lang });
        const found: string[] = [];
        for (const width of [320, 480, 768, 1280]) {
          chart.parentElement!.style.width = `${width}px`;
          for (const share of [0, 0.6, 1]) {
            await frame();
            scrollerOf(chart).scrollTop = share * scrollerOf(chart).scrollHeight;
            await still(chart);
            finishMotion(chart);
            found.push(...badRows(chart).map((what) => `${width} px: ${what}`));
          }
        }
        expect([...new Set(found)].slice(0, 30).join('\n')).to.equal('');
      });
    }

    it(`are all reached by keys: ${name}`, async () => {
      const chart = await draw({ attributes, count: 3000, categories });
      marksOf(chart)[0]!.focus();
      const total = Number(/([\d,]+) of ([\d,]+)$/.exec(marksOf(chart)[0]!.ariaLabel!)![2]!.replace(',', ''));
      for (const [key, place] of [
        ['End', total],
        ['ArrowUp', total - 1],
        ['Home', 1],
        ['PageDown', 11],
        ['ArrowDown', 12],
      ] as const) {
        await sendKeys({ press: key });
        await still(chart);
        const active = activeElement()!;
        expect(active.ariaLabel, key).to.match(
          new RegExp(`${place.toLocaleString('en')} of ${total.toLocaleString('en')}$`),
        );
        expect(isInSight(chart, active), key).to.equal(true);
      }
    });
  }

  it('say how many there are and which each is, and have the columns’ heads above them', async () => {
    const chart = await draw({ attributes: several, count: 1000 });
    const [first] = marksOf(chart);
    const item = first!.closest('li')!;
    const total = Number(item.getAttribute('aria-setsize'));
    expect(total).to.be.within(900, 1000);
    expect(item.getAttribute('aria-posinset')).to.equal('1');
    const heads = all(chart, '.heads')[0]!;
    const headBoxes = [...heads.querySelectorAll('.cell')].map(boxOf);
    const cellBoxes = [...first!.querySelectorAll('.cell')].map(boxOf);
    scrollerOf(chart).scrollTop = 5000;
    await still(chart);
    expect(boxOf(heads).bottom).to.be.at.most(boxOf(scrollerOf(chart)).top + 1);
    for (const [at, box] of headBoxes.entries()) {
      expect(box.left).to.be.closeTo(cellBoxes[at]!.left, 1);
      expect(box.right).to.be.closeTo(cellBoxes[at]!.right, 1);
    }
  });

  it('keep the focus on a row that is scrolled away, show details below, and pin from there', async () => {
    const chart = await draw({ attributes: several, count: 1000 });
    const mark = marksOf(chart)[2]!;
    const id = idOf(mark)!;
    mark.focus();
    mark.click();
    await still(chart);
    scrollerOf(chart).scrollTop = 9000;
    await still(chart);
    expect(idOf(activeElement())).to.equal(id);
    const details = all(chart, '#details')[0]!;
    expect(details.closest('[data-rows-scroller]') === null).to.equal(true);
    for (const word of ['Works done', 'Cost of these works', 'Rated good or very good']) {
      expect(textOf(details)).to.include(word);
    }
    details.querySelector<HTMLElement>('[data-action=pin]')!.click();
    await still(chart);
    expect(chart.pinned).to.equal(id);
    expect(idOf(activeElement())).to.equal(id);
    expect(isInSight(chart, activeElement()!)).to.equal(true);
    expect(activeElement()!.ariaLabel).to.match(/; 1 of /);
  });

  it('find a row that is not drawn', async () => {
    const chart = await draw({ attributes: several, count: 1000 });
    const field = all(chart, '[data-search]')[0] as HTMLInputElement;
    field.value = 'Ashmoor 997';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await still(chart);
    expect(marksOf(chart).map(idOf)).to.deep.equal(['t-997']);
    expect(textOf(all(chart, '.search [role=status]')[0])).to.match(/^1 of /);
  });

  for (const [name, attributes, categories] of kinds) {
    it(`pass axe, with details open: ${name}`, async () => {
      const chart = await draw({ attributes, count: 400, categories });
      marksOf(chart)[1]!.click();
      await still(chart);
      await expect(chart.closest('.stage')).to.be.accessible({ ignoredRules: ['label-content-name-mismatch'] });
    });
  }
});
