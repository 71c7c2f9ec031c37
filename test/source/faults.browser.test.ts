import { expect } from '@open-wc/testing';
import type { CampaignErrorDetail } from '../../src/elements/failure-report.js';
import { charts } from '../../src/charts/index.js';
import {
  alertOf,
  countOf,
  create,
  demoNames,
  demoText,
  demoUrl,
  drawn,
  fault,
  figureOf,
  freshKey,
  layoutOf,
  marksOf,
  pause,
  record,
  redrawn,
  settled,
  stage,
  textOf,
  until,
  type Chart,
  type ChartClass,
} from '../support/page.js';

/** What a server may send, what the failure is called, and what the sentence must name. */
const answers: readonly (readonly [name: string, url: string, code: string, names: RegExp])[] = [
  ['a sign-in page with status 200', fault('html'), 'html', /fault\/html/],
  ['nothing', fault('empty'), 'empty', /fault\/empty/],
  ['status 204', fault('204'), 'empty', /fault\/204/],
  ['status 404', fault('404'), 'http', /404/],
  ['status 500', fault('500'), 'http', /500/],
  ['JSON that is cut short', fault('cut'), 'syntax', /line 2, column \d+/],
  ['plain words', fault('body', { body: 'Not available' }), 'syntax', /line 1, column 1/],
  ['GB18030', fault('gb18030'), 'encoding', /GB18030/],
  ['a newer major version', fault('body', { body: '{"metrics":"2.0","title":"New"}' }), 'version', /2\.0/],
  ['JSON that is no metrics document', fault('body', { body: '{"title":"New"}' }), 'notMetrics', /"metrics"/],
  ['a JSON list', fault('body', { body: '[1, 2, 3]' }), 'notMetrics', /"metrics"/],
  ['JSON null', fault('body', { body: 'null' }), 'notMetrics', /"metrics"/],
  ['a document longer than max-bytes', demoUrl('five-places'), 'tooLarge', /max-bytes/],
  ['an answer that comes too late', fault('slow', { ms: 1500, to: demoUrl('zhangye') }), 'timeout', /0\.2/],
  ['nothing, for there is no such server', 'http://localhost:1/none.json', 'network', /localhost:1/],
  ['an address of another kind', 'javascript:void(0)', 'address', /javascript:void/],
];

const limits: Readonly<Record<string, Record<string, string>>> = {
  tooLarge: { 'max-bytes': '100' },
  timeout: { timeout: '0.2' },
};

async function failing(Chart: ChartClass, src: string, attributes: Record<string, string> = {}) {
  const element = create(Chart, { src, ...attributes });
  const events = record<CampaignErrorDetail>(element, 'campaign-error');
  stage().append(element);
  await settled(element);
  return { element, events };
}

const retryOf = (element: Chart) => element.shadowRoot!.querySelector<HTMLElement>('[data-action=retry]');
const titleOf = (element: Chart) => textOf(element.shadowRoot!.querySelector('[part=title]'));

/** A test of all charts side by side. */
const each = (name: string, test: (Chart: ChartClass) => Promise<void>) =>
  it(name, async () => void (await Promise.all(charts.map(test))));

/** A test of one chart after the other: there is only one focus. */
const inTurn = (name: string, test: (Chart: ChartClass) => Promise<void>) =>
  it(name, async () => {
    for (const Chart of charts) await test(Chart);
  });

describe('every chart, when loading goes wrong', () => {
  each('says what came and what to do, tells the page once, and leaves the charts beside it alone', async (Chart) => {
    const beside = await drawn(Chart);
    const check = async ([name, url, code, names]: (typeof answers)[number]) => {
      const { element, events } = await failing(Chart, url, limits[code]);
      expect(figureOf(element), name).to.be.null;
      const sentence = textOf(alertOf(element)?.querySelector('p'));
      expect(sentence, name).to.match(names);
      expect(sentence, `${name}: no words of a parser or of the browser`).not.to.match(
        /Unexpected|TypeError|token|NetworkError/,
      );
      expect(events, name).to.deep.equal([{ code, message: sentence, url }]);
      element.remove();
    };
    await Promise.all(answers.map(check));
    await pause(50);
    beside.heading = 'Still here';
    await redrawn(beside);
    expect(titleOf(beside)).to.equal('Still here');
  });

  each('says it in Chinese too', async (Chart) => {
    const element = create(Chart, { src: fault('500') });
    stage({ lang: 'zh' }).append(element);
    await settled(element);
    expect(textOf(alertOf(element)))
      .to.match(/500/)
      .and.match(/[\u4e00-\u9fff]{4}/);
    expect(alertOf(element)!.getAttribute('lang')).to.match(/^zh/);
  });

  inTurn('tries again when asked, and keeps the focus', async (Chart) => {
    const { element, events } = await failing(Chart, fault('flaky', { key: freshKey(), to: demoUrl('five-places') }));
    const retry = retryOf(element)!;
    retry.focus();
    retry.click();
    await until(() => figureOf(element), 'the second try is drawn');
    expect(events).to.have.lengthOf(1);
    expect(alertOf(element)).to.be.null;
    expect(element.shadowRoot!.activeElement !== null, 'the focus stays in the chart').to.be.true;
  });

  each('says so again when the second try fails too', async (Chart) => {
    const { element, events } = await failing(Chart, fault('500', { key: freshKey() }));
    retryOf(element)!.click();
    await until(() => events.length > 1, 'a second event');
    await redrawn(element);
    expect(events).to.have.lengthOf(2);
    expect(textOf(alertOf(element))).to.match(/500/);
  });

  each('accepts a byte order mark', async (Chart) => {
    const { element, events } = await failing(Chart, fault('bom'));
    expect(events.map(({ code }) => code).join()).to.match(/^no/); // read, and found to hold nothing of this kind
    expect(textOf(alertOf(element))).to.match(/\S/);
  });

  each('keeps the old figures when a refresh fails, says so, and goes back to normal after the next', async (Chart) => {
    const { element, events } = await failing(Chart, fault('relapse', { key: freshKey(), to: demoUrl('five-places') }));
    const count = marksOf(element).length;
    expect(count).to.be.greaterThan(1);
    await element.reload();
    await redrawn(element);
    expect(marksOf(element)).to.have.lengthOf(count);
    const notice = () => textOf(element.shadowRoot!.querySelector('.notice'));
    expect(notice())
      .to.match(/500/)
      .and.match(/\d{1,2}:\d\d/);
    expect(events.map(({ code }) => code)).to.deep.equal(['http']);
    await element.reload();
    await redrawn(element);
    expect(marksOf(element)).to.have.lengthOf(count);
    expect(notice()).to.equal('');
  });

  each('draws the last of several addresses, whatever the order of the answers', async (Chart) => {
    const names = demoNames.slice(0, 5);
    for (const delays of [
      [500, 400, 300, 200, 100],
      [100, 400, 50, 300, 200],
      [0, 0, 0, 0, 0],
    ]) {
      const element = create(Chart);
      stage().append(element);
      const events = record<CampaignErrorDetail>(element, 'campaign-error');
      for (const [index, ms] of delays.entries()) {
        element.src = fault('slow', { ms, to: demoUrl(names[index]!) });
        await pause(20);
      }
      await settled(element);
      await pause(Math.max(...delays) + 50);
      const expected = create(Chart);
      expected.data = await demoText(names.at(-1)!);
      stage().append(expected);
      await settled(expected);
      const shown = (it: Chart) =>
        `${titleOf(it)} ${textOf(it.shadowRoot!.querySelector('[part~=drawing]') ?? alertOf(it)?.querySelector('p'))}`;
      expect(shown(element)).to.equal(shown(expected));
      expect(events.filter(({ code }) => !code.startsWith('no'))).to.be.empty;
    }
  });

  each('is silent when it is removed during a load', async (Chart) => {
    const element = create(Chart, { src: fault('slow', { ms: 250, to: fault('500') }) });
    const events = record<CampaignErrorDetail>(element, 'campaign-error');
    stage().append(element);
    await pause(60);
    element.remove();
    await pause(500);
    expect(events).to.be.empty;
    expect(textOf(element.shadowRoot)).to.equal('');
  });

  each('loads when it comes back after it was removed during a load', async (Chart) => {
    const element = create(Chart, { src: fault('slow', { ms: 150, to: demoUrl('five-places') }) });
    const place = stage();
    place.append(element);
    await pause(60);
    element.remove();
    await pause(60);
    place.append(element);
    await settled(element);
    expect(figureOf(element)).not.to.be.null;
  });

  each('asks the server once, however often it is moved and whoever else has the same address', async (Chart) => {
    const key = freshKey();
    const src = fault('count', { key, to: demoUrl('five-places') });
    const place = stage();
    const homes = [document.createElement('div'), document.createElement('div')];
    place.append(...homes);
    const element = create(Chart, { src });
    const twin = create(Chart, { src });
    homes[0]!.append(element, twin);
    for (let move = 0; move < 10; move += 1) homes[move % 2]!.append(element);
    await settled(element);
    await settled(twin);
    const mark = marksOf(element)[0];
    for (let move = 0; move < 10; move += 1) {
      homes[move % 2]!.append(element);
      await redrawn(element);
    }
    expect(marksOf(element)[0] === mark, 'the same marks, not drawn anew').to.be.true;
    element.setAttribute('src', src);
    await redrawn(element);
    expect(await countOf(key)).to.equal(1);
    expect(layoutOf(twin).marks).not.to.be.empty;
  });
});
