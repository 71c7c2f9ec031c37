import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import {
  create,
  demoUrl,
  drawn,
  drawnTogether,
  fault,
  figureOf,
  idOf,
  layoutOf,
  marksOf,
  openTable,
  redrawn,
  settled,
  stage,
  textOf,
  until,
  type Chart,
} from '../support/page.js';

/**
 * All rules of axe but one, which is an experiment: it wants the whole text of a button in its name, in the same order. The
 * names of marks begin with the label, as WCAG 2.5.3 asks, and then say the figure with its unit; a test below sees to that.
 */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

const emulate = async (features: Record<string, string>) =>
  (await executeServerCommand<{ done: boolean }, Record<string, string>>('emulate-features', features)).done;

/** The shapes that stand for a mark: inside it, or in a drawing of its own that names it. */
const shapesOf = (element: Chart, id: string) =>
  [...element.shadowRoot!.querySelectorAll('[data-mark]')]
    .filter((part) => idOf(part) === id)
    .flatMap((part) => [...part.querySelectorAll<SVGElement>('rect, circle, path, line, polygon')]);

function systemColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

for (const Chart of charts) {
  describe(`<${Chart.tag}> for everyone`, () => {
    for (const [scheme, dir] of [
      ['light', 'ltr'],
      ['dark', 'rtl'],
    ] as const) {
      it(`passes axe with details, table and help open (${scheme}, ${dir})`, async () => {
        const element = await drawn(Chart, { scheme, dir, width: scheme === 'light' ? 1000 : 400 });
        marksOf(element)[1]!.click();
        await openTable(element);
        element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        await redrawn(element);
        await expect(element).to.be.accessible(rules);
      });

      it(`passes axe while loading, and with an error (${scheme})`, async () => {
        const loading = create(Chart, { src: fault('slow', { ms: 2500, to: demoUrl('five-places') }) });
        const failed = create(Chart, { src: fault('500') });
        stage({ scheme }).append(loading, failed);
        await until(() => loading.shadowRoot!.querySelector('[aria-busy=true]'), 'loading is said');
        await settled(failed);
        await expect(loading.parentElement).to.be.accessible(rules);
      });
    }

    it('has a figure named by its title, and a drawing that is not read twice', async () => {
      const element = await drawn(Chart);
      const figure = figureOf(element)!;
      const title = element.shadowRoot!.getElementById(figure.getAttribute('aria-labelledby')!);
      expect(textOf(title)).to.match(/\S{3}/);
      expect(figure.lang).to.match(/^en/);
      for (const picture of element.shadowRoot!.querySelectorAll('svg')) {
        expect(picture.closest('[aria-hidden=true]'), picture.outerHTML.slice(0, 80)).not.to.be.null;
      }
      for (const hidden of element.shadowRoot!.querySelectorAll('[aria-hidden=true]')) {
        expect(hidden.querySelector('a, button, [tabindex]'), 'nothing hidden takes the focus').to.be.null;
      }
      for (const banned of ['[role=application]', '[aria-roledescription]', '[accesskey]', 'title']) {
        expect(element.shadowRoot!.querySelector(banned), banned).to.be.null;
      }
      const ids = [...element.shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('names every mark in full: label, figure or date, position', async () => {
      for (const lang of ['en', 'zh']) {
        const element = await drawn(Chart, { lang });
        const { marks } = layoutOf(element);
        const buttons = marksOf(element);
        const names = buttons.map((button) => button.getAttribute('aria-label')!);
        expect(new Set(names).size, 'no two marks have one name').to.equal(marks.length);
        for (const [index, name] of names.entries()) {
          const { label } = marks.find(({ id }) => id === idOf(buttons[index]))!;
          expect(name.startsWith(label.text), name).to.be.true;
          for (const value of buttons[index]!.querySelectorAll('[part=value]')) {
            expect(name).to.include(textOf(value).match(/[\d,.]+/)?.[0] ?? textOf(value));
          }
          expect(name).to.match(lang === 'en' ? /, \d+ of \d+$/ : /，第\d+项，共\d+项$/);
          expect(buttons[index]!.type).to.equal('button');
        }
      }
    });

    it('keeps colours apart from the ground when colours are forced', async () => {
      const element = await drawn(Chart, { width: 1000 });
      if (!(await emulate({ 'forced-colors': 'active' }))) return;
      try {
        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        for (const width of ['1000px', '360px']) {
          element.parentElement!.style.width = width;
          await redrawn(element);
          const ground = systemColour('Canvas');
          const pictured = layoutOf(element).marks.filter(({ id }) => shapesOf(element, id).length);
          expect(pictured.length).to.be.greaterThan(3);
          for (const { id } of pictured) {
            const seen = shapesOf(element, id).filter((shape) => {
              const { fill, stroke } = getComputedStyle(shape);
              return [fill, stroke].some((colour) => /^rgb/.test(colour) && colour !== ground);
            });
            expect(seen.length, `${id} at ${width}`).to.be.greaterThan(0);
          }
        }
        marksOf(element)[0]!.focus();
        expect(getComputedStyle(marksOf(element)[0]!).color).not.to.equal(systemColour('Canvas'));
      } finally {
        await emulate({});
      }
    });

    it('does not move when reduced motion is asked for', async () => {
      const element = await drawn(Chart, { width: 1000 });
      if (!(await emulate({ 'prefers-reduced-motion': 'reduce' }))) return;
      try {
        for (const part of element.shadowRoot!.querySelectorAll('*')) {
          const { transitionDuration, animationName } = getComputedStyle(part);
          expect(transitionDuration, part.outerHTML.slice(0, 80)).to.match(/^0s(, 0s)*$/);
          expect(animationName).to.equal('none');
        }
      } finally {
        await emulate({});
      }
    });
  });
}

describe('charts of one page', () => {
  it('pass axe side by side, with a selection', async () => {
    const [first, second] = [await drawnTogether({ lang: 'en' }), await drawnTogether({ lang: 'zh' }, 'zhangye')];
    marksOf(first.elements[0]!)[0]!.click();
    for (const element of [...first.elements, ...second.elements]) await redrawn(element);
    await expect(first.source).to.be.accessible(rules);
    await expect(second.source).to.be.accessible(rules);
  });
});
