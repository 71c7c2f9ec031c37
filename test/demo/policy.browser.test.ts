import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
import { alertOf, figureOf, frame, marksOf, pause, until } from '../support/page.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

const pages = [
  'index',
  ...charts.map(({ tag }) => tag.replace('campaign-', '')),
  'funnel-gallery',
  'timeline-gallery',
  'regions-gallery',
  'data',
];

/** A page in a frame of its own, under the strict policy, watched from its first line on. */
async function open(address: string): Promise<{ page: Document; watched: Watched }> {
  const element = document.createElement('iframe');
  element.className = 'stage';
  element.width = '1000';
  element.height = '700';
  element.src = address;
  document.body.append(element);
  await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  const page = element.contentDocument!;
  expect(page.querySelector('script[src="/strict/watch.js"]'), 'built and served: npm run build').not.to.be.null;
  return { page, watched: element.contentWindow as unknown as Watched };
}

const chartsOf = (page: Document) => [...page.querySelectorAll(charts.map(({ tag }) => tag).join())];

async function allDrawn(page: Document): Promise<Element[]> {
  await until(() => chartsOf(page).length && chartsOf(page).every((it) => figureOf(it) ?? alertOf(it)), 'all is drawn');
  return chartsOf(page);
}

/** Does with a chart what a reader does. */
async function use(element: Element): Promise<void> {
  const root = element.shadowRoot!;
  for (const mark of marksOf(element).slice(0, 3)) {
    mark.focus();
    mark.click();
    await frame();
  }
  root.querySelectorAll('details').forEach((details) => (details.open = true));
  await frame();
  await frame();
  root.querySelectorAll<HTMLElement>('th button, [data-action=clear]').forEach((button) => button.click());
  await frame();
}

async function expectNothing(watched: Watched): Promise<void> {
  await pause(50);
  expect(watched.violations.join('\n')).to.equal('');
  expect(watched.faults.join('\n')).to.equal('');
}

describe('under a strict content security policy and Trusted Types', () => {
  it('a violation would be seen', async () => {
    const { page, watched } = await open('/build/demo/index.html?watch');
    page.body.setAttribute('style', 'color: red');
    await until(() => watched.violations.length, 'a violation is reported');
  });

  for (const name of pages) {
    for (const lang of ['en', 'zh']) {
      it(`the demo page "${name}" works without a violation (${lang})`, async () => {
        const { page, watched } = await open(`/build/demo/${name}.html?watch&lang=${lang}`);
        const elements = await allDrawn(page);
        expect(elements.length).to.be.greaterThan(0);
        await Promise.all(elements.map(use)); // side by side: all wait for the same frames
        page.querySelector<HTMLElement>('#language')?.click();
        await frame();
        await frame();
        await expectNothing(watched);
      });
    }
  }

  it('the stand-alone file works from one script tag', async () => {
    const { page, watched } = await open(`/strict/standalone?watch&tags=${charts.map(({ tag }) => tag).join()}`);
    const elements = await allDrawn(page);
    expect(elements).to.have.lengthOf(charts.length);
    for (const element of elements) {
      expect(marksOf(element)).not.to.be.empty;
      await use(element);
    }
    await expectNothing(watched);
  });

  it('the checks and the spreadsheets work, without eval', async () => {
    const { watched } = await open('/strict/checks?watch');
    const results = watched as Watched & { checked?: { messages: string[]; title: string; problems: number } };
    await until(() => results.checked ?? watched.violations.length, 'the checks are done');
    await expectNothing(watched);
    expect(results.checked!.messages.join('\n')).to.match(/M320 .*153 days apart/);
    expect(results.checked!.title).to.equal('Library repairs');
    expect(results.checked!.problems).to.equal(0);
  });
});
