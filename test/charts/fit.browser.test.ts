import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
import { finishMotion, misfits } from '../support/fit.js';
import {
  alertOf,
  create,
  demoJson,
  demoNames,
  demoText,
  openTable,
  redrawn,
  settled,
  stage,
  type Chart,
  type Surroundings,
} from '../support/page.js';

async function misfitsAt(element: Chart, place: HTMLElement, { width, lang, dir }: Surroundings): Promise<string[]> {
  place.style.width = `${width}px`;
  place.lang = lang!;
  place.dir = dir ?? 'ltr';
  await redrawn(element);
  finishMotion(element);
  return misfits(element).map((found) => `${width} px, ${lang}, ${place.dir}: ${found}`);
}

const widths = [280, 320, 480, 768, 1280];
const languages = ['en', 'zh'];

for (const Chart of charts) {
  describe(`<${Chart.tag}> fits`, () => {
    for (const name of demoNames) {
      it(`every width, in both languages, with ${name}`, async () => {
        const place = stage();
        const element = create(Chart);
        element.data = await demoText(name);
        place.append(element);
        await settled(element);
        const found: string[] = [];
        for (const width of name === 'five-places' ? widths : [320, 1280]) {
          for (const lang of languages) found.push(...(await misfitsAt(element, place, { width, lang })));
        }
        expect(found.join('\n')).to.equal('');
      });
    }

    it('with details, table and help open, from right to left too', async () => {
      const place = stage();
      const element = create(Chart);
      element.data = await demoText('five-places');
      place.append(element);
      await settled(element);
      element.shadowRoot!.querySelector<HTMLElement>('button[data-mark]')!.click();
      await openTable(element);
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
      const found: string[] = [];
      for (const width of [320, 1280]) {
        for (const dir of ['ltr', 'rtl'] as const) {
          for (const lang of languages) found.push(...(await misfitsAt(element, place, { width, lang, dir })));
        }
      }
      expect(found.join('\n')).to.equal('');
    });

    it('with text at 200 % and with the spacing of WCAG 1.4.12', async () => {
      const place = stage();
      const element = create(Chart);
      element.data = await demoText('five-places');
      place.append(element);
      await settled(element);
      const found: string[] = [];
      for (const width of [320, 1280]) {
        place.style.fontSize = '32px';
        found.push(...(await misfitsAt(element, place, { width, lang: 'en' })).map((it) => `200 %: ${it}`));
        place.style.fontSize = '16px';
        place.style.letterSpacing = '0.12em';
        place.style.wordSpacing = '0.16em';
        found.push(...(await misfitsAt(element, place, { width, lang: 'en' })).map((it) => `spaced: ${it}`));
        place.style.letterSpacing = place.style.wordSpacing = '';
      }
      expect(found.join('\n')).to.equal('');
    });

    it('a sentence in place of the chart', async () => {
      const place = stage({ width: 280 });
      const element = create(Chart, { src: `/fault/404?${'long-address-'.repeat(20)}` });
      place.append(element);
      await settled(element);
      expect(alertOf(element)).not.to.be.null;
      expect(misfits(element).join('\n')).to.equal('');
    });

    it('names of 60 characters without a blank', async () => {
      const json = await demoJson('five-places');
      for (const region of json.regions) region.name = { zh: '漳'.repeat(60), en: 'A'.repeat(60) };
      for (const funnel of json.funnels) for (const stage of funnel.stages) stage.label = '办'.repeat(60);
      for (const milestone of json.milestones) milestone.title = { zh: '会'.repeat(60), en: 'Meetings'.repeat(8) };
      const place = stage();
      const element = create(Chart);
      element.data = json;
      place.append(element);
      await settled(element);
      const found: string[] = [];
      for (const width of [320, 1280]) {
        for (const lang of languages) found.push(...(await misfitsAt(element, place, { width, lang })));
      }
      expect(found.join('\n')).to.equal('');
    });

    it('a width of 0, and not being shown, and is drawn when first seen', async () => {
      const place = stage({ width: 0 });
      const element = create(Chart);
      element.data = await demoText('five-places');
      place.append(element);
      await redrawn(element);
      place.style.display = 'none';
      place.style.width = '900px';
      await redrawn(element);
      place.style.display = '';
      await redrawn(element);
      expect(misfits(element).join('\n')).to.equal('');
      const fresh = create(Chart);
      fresh.data = await demoText('five-places');
      stage({ width: 900 }).append(fresh);
      await settled(fresh);
      expect(element.getBoundingClientRect().height).to.equal(fresh.getBoundingClientRect().height);
    });
  });
}
