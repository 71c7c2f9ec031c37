import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { idOf, redrawn, stage, textOf } from '../support/page.js';
import { drawRegions, readRegionsGallery, regionsLayout, type DrawnRegions } from '../support/regions-gallery.js';

const cases = await readRegionsGallery();
const languages = ['en', 'zh'] as const;

/** All rules of axe but one: see `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

const emulate = async (features: Record<string, string>) =>
  (await executeServerCommand<{ done: boolean }, Record<string, string>>('emulate-features', features)).done;

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

async function drawAll(scheme: 'light' | 'dark', lang: string, width = 800): Promise<readonly DrawnRegions[]> {
  const drawn = await drawRegions(stage({ lang, width, scheme }), cases);
  const half = drawn.filter((_, index) => index % 2 === 0); // the others stay closed
  for (const { element } of half) element.shadowRoot!.querySelector<HTMLElement>('[data-mark]')?.click();
  for (const { element } of drawn) await redrawn(element);
  return drawn;
}

describe('the gallery of regional bars', () => {
  it('is read from its page: real and invented cases, each way to look at figures, both directions', () => {
    expect(cases.length).to.be.greaterThan(30);
    const has = (test: (attributes: Readonly<Record<string, string>>) => boolean) =>
      cases.some(({ attributes }) => test(attributes));
    expect(cases.filter(({ attributes }) => !attributes.src!.includes('invented')).length).to.be.greaterThan(6);
    for (const show of ['share', 'per', 'change'])
      expect(
        has((it) => it.show === show),
        show,
      ).to.be.true;
    for (const name of ['benchmark', 'pinned', 'by', 'scale-type', 'hierarchy', 'search', 'measures', 'region']) {
      expect(
        has((it) => name in it),
        name,
      ).to.be.true;
    }
    expect(cases.some(({ dir }) => dir === 'rtl')).to.be.true;
  });

  for (const lang of languages) {
    it(`draws a button or row for each mark, in the order of the layout, and names it by its description (${lang})`, async () => {
      const found: string[] = [];
      for (const it of await drawRegions(stage({ lang, width: 900 }), cases)) {
        const layout = regionsLayout(it);
        const drawn = [...it.element.shadowRoot!.querySelectorAll<HTMLElement>('[data-mark]')];
        const ids = layout.marks.map(({ id }) => id);
        if (drawn.map(idOf).join() !== ids.join())
          found.push(`${it.name}: draws ${drawn.map(idOf).join()}, not ${ids.join()}`);
        for (const [index, mark] of layout.marks.entries()) {
          const said = drawn[index]?.getAttribute('aria-label') ?? textOf(drawn[index]);
          if (!said.startsWith(mark.label.text)) found.push(`${it.name}: ${mark.id}: ${said}`);
        }
      }
      expectNone(found);
    });
  }

  it('says of the five places why their lists of projects are no ranking', async () => {
    const projects = cases.filter(({ attributes }) => attributes.measure === 'projects-listed');
    const [it] = await drawRegions(stage({ lang: 'en' }), projects);
    const text = textOf(it!.element.shadowRoot);
    for (const value of ['29,206', '20,470', '5,213', '268', 'not reported']) expect(text).to.include(value);
    expect(text).to.match(/Compare with care: .*days apart; the places are of different levels/);
    expect(regionsLayout(it!).marks.every(({ rank }) => rank === null)).to.be.true;
  });

  it('keeps people and attendances apart', async () => {
    const [it] = await drawRegions(
      stage({ lang: 'zh' }),
      cases.filter(({ attributes }) => attributes.measure === 'talk-audience'),
    );
    const { sections } = regionsLayout(it!);
    expect(sections.map(({ marks }) => marks.filter(({ absent }) => !absent).map(({ id }) => id))).to.deep.equal([
      ['yanbian', 'zhangye'],
      ['jilin-high-tech'],
    ]);
    expect(sections[1]!.heading).to.match(/人次.*人数/);
  });

  it('says “2nd or 3rd” of two districts whose bounds overlap, and “joint 2nd” of three that are equal', async () => {
    const ranksOf = async (measure: string) => {
      const chosen = cases.find(({ attributes, dir }) => attributes.measure === measure && dir === 'ltr')!;
      const [it] = await drawRegions(stage({ lang: 'en' }), [chosen]);
      return Object.fromEntries(regionsLayout(it!).marks.map(({ id, rank }) => [id, rank]));
    };
    expect(await ranksOf('wells')).to.include({
      abbots: '1st of 6',
      birch: '2nd or 3rd of 6',
      corran: '2nd or 3rd of 6',
    });
    expect(await ranksOf('benches')).to.include({ corran: 'joint 2nd of 6', fenwick: 'joint 5th of 6' });
  });

  it('draws what is left of a bar of parts as not broken down, and does not divide a bar whose parts exceed it', async () => {
    const chosen = cases.find(({ attributes, dir }) => attributes.layout === 'stacked' && dir === 'ltr')!;
    const [it] = await drawRegions(stage({ lang: 'en' }), [chosen]);
    const { marks, notes } = regionsLayout(it!);
    const partsOf = (id: string) => marks.find((mark) => mark.id === id)!;
    expect(partsOf('birch').parts.at(-1)).to.include({ id: '~rest', value: '20' });
    expect(partsOf('abbots').parts.map(({ id }) => id)).not.to.include('~rest');
    expect(partsOf('corran').isStacked).to.be.false;
    expect(notes.join(' ')).to.match(/more than the figure itself: Corran/);
  });

  for (const [scheme, lang, width] of [
    ['light', 'en', 1000],
    ['dark', 'zh', 400],
  ] as const) {
    it(`passes axe, with details open and closed (${scheme}, ${lang}, ${width} px)`, async () => {
      const drawn = await drawAll(scheme, lang, width);
      await expect(drawn[0]!.element.closest('.stage')).to.be.accessible(rules);
    });
  }

  it('passes axe with forced colours, in which bars stay visible', async () => {
    if (!(await emulate({ 'forced-colors': 'active' }))) return;
    try {
      const drawn = await drawAll('light', 'en');
      await expect(drawn[0]!.element.closest('.stage')).to.be.accessible(rules);
      const probe = document.createElement('span');
      probe.style.color = 'Canvas';
      drawn[0]!.element.parentElement!.append(probe);
      const ground = getComputedStyle(probe).color;
      for (const { element, name } of drawn) {
        for (const [part, property] of [
          ['.bar > .fill', 'fill'],
          ['.bar .benchmark', 'stroke'],
          ['.bar .dot', 'stroke'],
          ['.bar .target', 'stroke'],
        ] as const) {
          const shape = element.shadowRoot!.querySelector(part);
          if (shape) expect(getComputedStyle(shape)[property], `${name}: ${part}`).not.to.equal(ground);
        }
        for (const choice of element.shadowRoot!.querySelectorAll('.choice .action')) {
          const isUnderlined = getComputedStyle(choice).borderBlockEndColor !== ground;
          expect(isUnderlined, `${name}: ${textOf(choice)}`).to.equal(choice.getAttribute('aria-pressed') === 'true');
        }
      }
    } finally {
      await emulate({ 'forced-colors': 'none' });
    }
  });
});
