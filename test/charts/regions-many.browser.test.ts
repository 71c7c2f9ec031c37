import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import { manyRegions } from '../support/many-regions.js';
import { activeElement, create, idOf, marksOf, record, redrawn, settled, stage, textOf } from '../support/page.js';

before(() => setViewport({ width: 1000, height: 800 }));

async function draw(count: number, attributes: Record<string, string> = {}, width = 800): Promise<RegionsChart> {
  const chart = create(RegionsChart, { lang: 'en', 'max-rows': '50000', ...attributes }) as RegionsChart;
  chart.data = manyRegions(count);
  stage({ width }).append(chart);
  await settled(chart);
  await still(chart);
  return chart;
}

/** What was set off by scrolling has been drawn. */
async function still(chart: RegionsChart): Promise<void> {
  for (let run = 0; run < 3; run += 1) await redrawn(chart);
}

const find = <E extends HTMLElement>(chart: RegionsChart, selector: string) =>
  chart.shadowRoot!.querySelector<E>(selector);
const scrollerOf = (chart: RegionsChart) => find(chart, '[data-rows-scroller]')!;
const markOf = (chart: RegionsChart, id: string) => find(chart, `[data-mark="${id}"]`);
const nodesIn = (chart: RegionsChart) => chart.shadowRoot!.querySelectorAll('*').length;
const focusedId = () => idOf(activeElement());

/** Whether an element lies wholly within the scroller’s height. */
function isInSight(chart: RegionsChart, element: Element): boolean {
  const [own, room] = [element.getBoundingClientRect(), scrollerOf(chart).getBoundingClientRect()];
  return own.height > 0 && own.top >= room.top - 1 && own.bottom <= room.bottom + 1;
}

async function type(chart: RegionsChart, text: string): Promise<void> {
  const field = find<HTMLInputElement>(chart, '[data-search]')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await still(chart);
}

describe('thousands of regional bars', () => {
  for (const count of [5000, 40_000]) {
    it(`are drawn as far as they are in sight: ${count}`, async () => {
      const chart = await draw(count);
      const scroller = scrollerOf(chart);
      expect(marksOf(chart).length).to.be.within(10, 60);
      expect(nodesIn(chart)).to.be.below(900);
      expect(scroller.scrollHeight).to.be.above(count * 27);
      expect(scroller.clientHeight).to.be.within(200, 642);
      const widths = () => getComputedStyle(find(chart, 'button.row')!).gridTemplateColumns;
      const before = widths();
      scroller.scrollTop = scroller.scrollHeight / 2;
      await still(chart);
      expect(marksOf(chart).length).to.be.within(10, 60);
      expect(widths()).to.equal(before);
      const seen = marksOf(chart).filter((mark) => isInSight(chart, mark));
      expect(seen.length).to.be.above(8);
      const heights = new Set(marksOf(chart).map((mark) => mark.getBoundingClientRect().height));
      expect(heights.size).to.equal(1);
    });
  }

  it('say how many there are and which each is, section by section', async () => {
    const chart = await draw(5000);
    const item = (mark: Element) => mark.closest('li')!;
    const first = item(marksOf(chart)[0]!);
    expect([first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).to.deep.equal(['1', '4500']);
    marksOf(chart)[0]!.focus();
    await sendKeys({ press: 'End' });
    await still(chart);
    const last = item(activeElement()!);
    expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).to.deep.equal(['500', '500']);
  });

  it('are all reached by keys, and the focus is never lost', async () => {
    const chart = await draw(40_000);
    await sendKeys({ press: 'Tab' });
    marksOf(chart)[0]!.focus();
    const first = focusedId();
    for (const [key, place] of [
      ['End', 40_000],
      ['ArrowUp', 39_999],
      ['PageUp', 39_989],
      ['Home', 1],
      ['PageDown', 11],
      ['PageDown', 21],
      ['PageDown', 31],
      ['ArrowDown', 32],
    ] as const) {
      await sendKeys({ press: key });
      await still(chart);
      const active = activeElement()!;
      expect(active.getAttribute('aria-label'), key).to.match(new RegExp(`, ${place.toLocaleString('en')} of 40,000$`));
      expect(isInSight(chart, active), key).to.equal(true);
      expect(marksOf(chart).filter(({ tabIndex }) => tabIndex === 0).length).to.equal(1);
    }
    await sendKeys({ press: 'Home' });
    await still(chart);
    expect(focusedId()).to.equal(first);
  });

  it('keep the focus on a row that is scrolled away, and go on from it', async () => {
    const chart = await draw(5000);
    const scroller = scrollerOf(chart);
    marksOf(chart)[2]!.focus();
    const id = focusedId()!;
    const place = Number(/, ([\d,]+) of/.exec(activeElement()!.getAttribute('aria-label')!)![1]);
    scroller.scrollTop = 60_000;
    await still(chart);
    expect(focusedId()).to.equal(id);
    expect(isInSight(chart, activeElement()!)).to.equal(false);
    expect(scroller.scrollTop).to.be.within(59_900, 60_100);
    await sendKeys({ press: 'ArrowDown' });
    await still(chart);
    expect(activeElement()!.getAttribute('aria-label')).to.include(`, ${place + 1} of 5,000`);
    expect(isInSight(chart, activeElement()!)).to.equal(true);
  });

  it('show details below the list, which stay when their row is scrolled away', async () => {
    const chart = await draw(5000);
    const picks = record<{ selection: { regions: Set<string> } }>(chart, 'campaign-select');
    const mark = marksOf(chart)[1]!;
    const id = idOf(mark)!;
    mark.click();
    await still(chart);
    const details = () => find(chart, '#details');
    expect(details()!.closest('[data-rows-scroller]')).to.equal(null);
    const said = textOf(details());
    expect(details()!.getBoundingClientRect().top).to.be.least(scrollerOf(chart).getBoundingClientRect().bottom - 1);
    scrollerOf(chart).scrollTop = 90_000;
    await still(chart);
    expect(textOf(details())).to.equal(said);
    expect(details()!.getAttribute('data-of')).to.equal(id);
    expect([...picks.at(-1)!.selection.regions]).to.deep.equal([id]);
    find(chart, '[data-action=clear]')!.click();
    await still(chart);
    expect(details()).to.equal(null);
    expect(activeElement()?.getAttribute('data-mark')).to.equal(id);
    expect(isInSight(chart, markOf(chart, id)!)).to.equal(true);
  });

  it('are pinned from the details, and the focus goes with the row to the top', async () => {
    const chart = await draw(5000);
    marksOf(chart)[0]!.focus();
    await sendKeys({ press: 'End' });
    await still(chart);
    const id = focusedId()!;
    await sendKeys({ press: 'Enter' });
    await still(chart);
    find(chart, '[data-action=pin]')!.click();
    await still(chart);
    expect(focusedId()).to.equal(id);
    expect(isInSight(chart, activeElement()!)).to.equal(true);
    expect(scrollerOf(chart).scrollTop).to.be.below(80);
    expect(textOf(find(chart, '.heading-slot'))).to.equal('Pinned');
  });

  it('stay where they are when other figures come, and begin at the top in another order', async () => {
    const chart = await draw(5000);
    scrollerOf(chart).scrollTop = 50_000;
    await still(chart);
    chart.data = manyRegions(5000);
    await still(chart);
    expect(scrollerOf(chart).scrollTop).to.equal(50_000);
    chart.sort = 'name';
    await still(chart);
    expect(scrollerOf(chart).scrollTop).to.equal(0);
  });

  it('print the first 1,000, say how many more there are, and go on where they were', async () => {
    const chart = await draw(5000);
    scrollerOf(chart).scrollTop = 50_000;
    await still(chart);
    const seen = marksOf(chart).map(idOf);
    dispatchEvent(new Event('beforeprint'));
    await still(chart);
    expect(marksOf(chart).length).to.be.within(990, 1000);
    const rest = (5000 - marksOf(chart).length).toLocaleString('en');
    expect(textOf(find(chart, '.foot'))).to.include(`${rest} more are in the table.`);
    dispatchEvent(new Event('afterprint'));
    await still(chart);
    expect(marksOf(chart).map(idOf)).to.deep.equal(seen);
    expect(textOf(find(chart, '.foot'))).not.to.include('more are in the table');
  });

  it('do not keep the wheel from the page', async () => {
    const chart = await draw(5000);
    const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true, composed: true });
    scrollerOf(chart).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(getComputedStyle(scrollerOf(chart)).overscrollBehaviorY).to.equal('auto');
  });

  it('have rows of one height in a narrow column too, with nothing outside of its row', async () => {
    const chart = await draw(5000, { lang: 'zh' }, 340);
    for (const mark of marksOf(chart)) {
      const { top, bottom } = mark.getBoundingClientRect();
      for (const part of mark.querySelectorAll('.name, .value, .lines, svg.bar')) {
        const box = part.getBoundingClientRect();
        if (box.height > 0)
          expect(box.top >= top - 0.5 && box.bottom <= bottom + 0.5, part.className.toString()).to.equal(true);
      }
    }
  });

  it('are accessible: at the top, in the middle with a row open, and with a search', async () => {
    const chart = await draw(5000);
    await expect(chart).to.be.accessible();
    marksOf(chart)[3]!.click();
    scrollerOf(chart).scrollTop = 30_000;
    await still(chart);
    await expect(chart).to.be.accessible();
    await type(chart, 'ashmoor');
    await expect(chart).to.be.accessible();
  });
});

describe('the search in regional bars', () => {
  it('finds a row that is not in the page, marks it and says how many', async () => {
    const chart = await draw(40_000);
    expect(markOf(chart, 't-33333')).to.equal(null);
    await type(chart, '33333');
    expect(marksOf(chart).map(idOf)).to.deep.equal(['t-33333']);
    expect(textOf(find(chart, '.row mark'))).to.equal('33333');
    expect(textOf(find(chart, '.search [role=status]'))).to.equal('1 of 40,000 regions found');
    expect((activeElement() as HTMLInputElement).value).to.equal('33333');
    await sendKeys({ press: 'Escape' });
    await still(chart);
    expect((activeElement() as HTMLInputElement).value).to.equal('');
    expect(marksOf(chart).length).to.be.above(10);
    expect(textOf(find(chart, '.search [role=status]'))).to.equal('');
  });

  it('starts at the top of what is found, and says when that is nothing', async () => {
    const chart = await draw(5000);
    scrollerOf(chart).scrollTop = 100_000;
    await still(chart);
    await type(chart, 'moor');
    expect(scrollerOf(chart).scrollTop).to.equal(0);
    await type(chart, 'nothing like it');
    expect(marksOf(chart).length).to.equal(0);
    expect(textOf(find(chart, '.search [role=status]'))).to.equal(
      'None of the 5,000 regions has “nothing like it” in its name or code.',
    );
    expect(activeElement()).to.equal(find(chart, '[data-search]'));
  });

  it('waits for an input method, and follows the attribute', async () => {
    const chart = await draw(300, { search: 'holton' });
    const field = find<HTMLInputElement>(chart, '[data-search]')!;
    expect(field.value).to.equal('holton');
    const all = marksOf(chart).length;
    field.value = 'xq';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await still(chart);
    expect(marksOf(chart).length).to.equal(all);
    chart.removeAttribute('search');
    chart.search = 'ashmoor';
    await still(chart);
    expect(field.value).to.equal('ashmoor');
  });

  it('works in a list that is drawn whole', async () => {
    const chart = await draw(30);
    expect(find(chart, '[data-rows-scroller]')).to.equal(null);
    await type(chart, 't-30');
    expect(marksOf(chart).map(idOf)).to.deep.equal(['t-30']);
    await expect(chart).to.be.accessible();
  });

  it('is not there for a dozen rows, nor where the page does not want it', async () => {
    expect(find(await draw(12), '[data-search]')).to.equal(null);
    expect(find(await draw(300, { controls: 'sort' }), '[data-search]')).to.equal(null);
  });
});
