import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
import {
  activeElement,
  create,
  demoText,
  drawn,
  figureOf,
  idOf,
  marksOf,
  press,
  redrawn,
  settled,
  stage,
  textOf,
  type Loose,
} from '../support/page.js';

const chinese = /[\u4e00-\u9fff]/g;
const shareOfChinese = (text: string) => (text.match(chinese)?.length ?? 0) / text.length;

for (const Chart of charts) {
  describe(`<${Chart.tag}>: language and direction`, () => {
    it('speaks the nearest language, and another after that has changed', async () => {
      const element = await drawn(Chart, { lang: 'en' });
      const place = element.parentElement!;
      const english = textOf(element.shadowRoot);
      expect(shareOfChinese(english)).to.be.lessThan(0.02);
      expect(figureOf(element)!.lang).to.equal('en');
      for (const lang of ['zh', 'zh-CN', 'zh-Hans']) {
        place.lang = lang;
        await redrawn(element);
        expect(shareOfChinese(textOf(element.shadowRoot))).to.be.greaterThan(0.3);
        expect(figureOf(element)!.lang).to.equal(lang);
      }
      element.lang = 'en';
      await redrawn(element);
      expect(textOf(element.shadowRoot) === english, 'its own language comes first').to.be.true;
      element.removeAttribute('lang');
      place.lang = 'en';
      await redrawn(element);
      expect(textOf(element.shadowRoot) === english, 'and then that of the page').to.be.true;
    });

    it('keeps two languages on one page apart, and follows a move to the other', async () => {
      const [english, chinese] = [await drawn(Chart, { lang: 'en' }), await drawn(Chart, { lang: 'zh' })];
      expect(shareOfChinese(textOf(english.shadowRoot))).to.be.lessThan(0.02);
      expect(shareOfChinese(textOf(chinese.shadowRoot))).to.be.greaterThan(0.3);
      const expected = textOf(chinese.shadowRoot);
      chinese.parentElement!.append(english);
      await redrawn(english);
      expect(textOf(english.shadowRoot) === expected, 'a moved chart speaks the language of its new place').to.be.true;
    });

    it('uses the words of English and the numbers of the language where it has no words', async () => {
      const element = await drawn(Chart, { lang: 'de' });
      expect(textOf(element.shadowRoot)).to.match(/Show as table/);
      expect(figureOf(element)).not.to.be.null;
      for (const lang of ['x-klingon', '-', 'en_US', '漢']) {
        element.parentElement!.lang = lang;
        await redrawn(element);
        expect(figureOf(element), lang).not.to.be.null;
      }
    });

    it('marks texts that are in another language than the chart', async () => {
      const json = JSON.parse(await demoText('five-places')) as Record<string, Loose>;
      for (const entry of [...json.regions, ...json.milestones, ...json.measures]) {
        for (const field of ['name', 'label', 'title']) if (entry[field]?.en) entry[field] = { zh: entry[field].zh };
      }
      for (const funnel of json.funnels)
        for (const it of funnel.stages) if (it.label?.en) it.label = { zh: it.label.zh };
      const element = create(Chart);
      element.data = json;
      stage({ lang: 'en' }).append(element);
      await settled(element);
      const foreign = [...element.shadowRoot!.querySelectorAll('bdi')].filter((it) => shareOfChinese(textOf(it)) > 0.5);
      expect(foreign).not.to.be.empty;
      for (const text of foreign.filter((it) => it.closest('[data-mark]'))) {
        expect(text.closest('[lang]')!.getAttribute('lang'), textOf(text)).to.match(/^zh/);
      }
    });

    it('is mirrored from right to left: picture, text and arrow keys', async () => {
      const element = await drawn(Chart, { width: 1000 });
      const place = element.parentElement!;
      const mark = marksOf(element).find((it) => {
        it.focus();
        press('ArrowRight');
        return activeElement() !== it;
      });
      const walk = (key: string) => {
        const start = mark ?? marksOf(element)[0]!;
        start.focus();
        press(key);
        return idOf(activeElement());
      };
      const [left, right] = [walk('ArrowLeft'), walk('ArrowRight')];
      const name = () => {
        const label = element.shadowRoot!.querySelector('button[data-mark] .name')!;
        const { left: start, right: end } = element.getBoundingClientRect();
        const box = label.getBoundingClientRect();
        return { fromLeft: box.left - start, fromRight: end - box.right };
      };
      const before = name();
      place.dir = 'rtl';
      await redrawn(element);
      expect(figureOf(element)!.dir).to.equal('rtl');
      expect(walk('ArrowRight')).to.equal(left);
      expect(walk('ArrowLeft')).to.equal(right);
      expect(Math.abs(name().fromRight - before.fromLeft)).to.be.lessThan(2);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      place.dir = 'ltr';
      await redrawn(element);
      expect(figureOf(element)!.dir).to.equal('ltr');
      expect(walk('ArrowRight')).to.equal(right);
    });
  });
}
