import { expect } from '@open-wc/testing';
import { charts } from '../../src/charts/index.js';
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
  textNodes,
  type Chart,
  type Surroundings,
} from '../support/page.js';

interface Box {
  readonly text: string;
  readonly element: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Whether the text lies in a part that scrolls by itself, as the table may. */
function isInScroller(element: Element | null): boolean {
  return element !== null && (scrolls(element) || isInScroller(element.parentElement));
}

/** The lines of text that can be seen. Each box is the em box of its letters, without the leading. */
function visibleLines(element: Chart): readonly Box[] {
  return [...textNodes(element.shadowRoot!)].flatMap((node) => {
    const parent = node.parentElement!;
    if (!parent.checkVisibility({ visibilityProperty: true })) return [];
    const em = Number.parseFloat(getComputedStyle(parent).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return {
          text: node.data.trim().slice(0, 30),
          element: parent,
          left,
          right,
          top: middle - em * 0.45,
          bottom: middle + em * 0.45,
        };
      });
  });
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Everything that does not fit, in words. */
function misfits(element: Chart): string[] {
  const lines = visibleLines(element);
  const { left, right } = element.getBoundingClientRect();
  const found: string[] = [];
  if (element.scrollWidth > element.clientWidth) found.push(`scrolls: ${element.scrollWidth} > ${element.clientWidth}`);
  for (const [index, line] of lines.entries()) {
    if (!isInScroller(line.element) && (line.left < left - 1 || line.right > right + 1)) {
      found.push(`outside: "${line.text}" ${Math.round(line.left - left)} to ${Math.round(line.right - left)}`);
    }
    for (const other of lines.slice(index + 1)) {
      if (overlap(line, other)) found.push(`overlap: "${line.text}" and "${other.text}"`);
    }
    const size = Number.parseFloat(getComputedStyle(line.element).fontSize);
    if (size < 12) found.push(`${size} px: "${line.text}"`);
  }
  return [...new Set(found)];
}

async function misfitsAt(element: Chart, place: HTMLElement, { width, lang, dir }: Surroundings): Promise<string[]> {
  place.style.width = `${width}px`;
  place.lang = lang!;
  place.dir = dir ?? 'ltr';
  await redrawn(element);
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
