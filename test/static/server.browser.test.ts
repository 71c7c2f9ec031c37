import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
import {
  alertOf,
  create,
  demoText,
  demoUrl,
  fault,
  figureOf,
  freshKey,
  marksOf,
  pause,
  redrawn,
  settled,
  stage,
  textOf,
  until,
  type Chart,
  type ChartClass,
} from '../support/page.js';

/** What a server has sent, put into the page as its parser would: with the drawing in a shadow root of its own. */
async function received(Chart: ChartClass, lang: string, attributes: Record<string, string> = {}): Promise<Chart> {
  const query = new URLSearchParams({
    file: 'five-places',
    chart: Chart.tag.replace('campaign-', ''),
    lang,
    ...attributes,
  });
  const response = await fetch(`/render?${query.toString()}`);
  expect(response.status, 'the package must be built for this test: npm run build').to.equal(200);
  const page = Document.parseHTMLUnsafe(await response.text());
  return page.querySelector<Chart>(Chart.tag)!;
}

const onlyOne = (element: Chart) => {
  for (const selector of ['figure', '[part~=title]', '[part~=drawing]', '[part~=footer]', 'table'])
    expect(element.shadowRoot!.querySelectorAll(selector).length, selector).to.be.at.most(1);
  const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).to.equal(ids.length);
};

/** Scripts of the package do not run on a server, so what it sends must be whole: same title, summary and figures. */
const essence = (element: Chart) =>
  ['title', 'summary', 'label', 'value'].map((part) =>
    [...element.shadowRoot!.querySelectorAll(`[part~=${part}]`)].map((node) => textOf(node)),
  );

/** A test of all charts side by side. */
const each = (name: string, test: (Chart: ChartClass) => Promise<void>) =>
  it(name, async () => void (await Promise.all(charts.map(test))));

describe('every chart, rendered on a server', () => {
  for (const lang of ['en', 'zh']) {
    each(`keeps the drawing of the server until its data are there, then draws once (${lang})`, async (Chart) => {
      const src = fault('slow', { ms: 2500, key: freshKey(), to: demoUrl('five-places') });
      const element = await received(Chart, lang, { src });
      expect(figureOf(element), 'the server has drawn').not.to.be.null;
      const before = textOf(element.shadowRoot);
      const sent = essence(element);
      stage().append(element);
      const drawing = figureOf(element);
      for (const wait of [0, 350]) {
        await pause(wait);
        expect(figureOf(element) === drawing, 'the drawing of the server stays').to.be.true;
        expect(textOf(element.shadowRoot) === before, 'with its words').to.be.true;
      }
      await until(() => figureOf(element) !== drawing, 'the chart has drawn itself');
      await redrawn(element);
      onlyOne(element);
      expect(marksOf(element)).not.to.be.empty;
      expect(essence(element)).to.deep.equal(sent);
      expect(element.shadowRoot!.querySelector('style'), 'styles of the server are gone').to.be.null;
      marksOf(element)[0]!.click();
      await redrawn(element);
      expect(element.shadowRoot!.querySelectorAll('[part~=details]')).to.have.lengthOf(1);
    });
  }

  each('draws once when its data are there at once, and again when they change', async (Chart) => {
    const element = await received(Chart, 'en');
    element.data = await demoText('five-places');
    stage().append(element);
    await settled(element);
    onlyOne(element);
    const fresh = create(Chart);
    fresh.data = await demoText('five-places');
    stage().append(fresh);
    await settled(fresh);
    expect(textOf(element.shadowRoot) === textOf(fresh.shadowRoot), 'drawn like any other chart').to.be.true;
    element.heading = 'Changed';
    await redrawn(element);
    onlyOne(element);
    expect(textOf(element.shadowRoot!.querySelector('[part~=title]'))).to.equal('Changed');
  });

  each('says what is wrong in place of the drawing when loading fails', async (Chart) => {
    const element = await received(Chart, 'en', { src: fault('500') });
    stage().append(element);
    await until(() => alertOf(element), 'the failure is told');
    expect(figureOf(element)).to.be.null;
    expect(element.shadowRoot!.querySelectorAll('[role=alert]')).to.have.lengthOf(1);
  });

  each('stays when nothing names any data', async (Chart) => {
    const element = await received(Chart, 'en');
    stage().append(element);
    await pause(450);
    onlyOne(element);
    expect(figureOf(element)).not.to.be.null;
  });
});
