import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { finishMotion, misfits } from '../support/fit.js';
import { frame, redrawn, stage, textOf, type Chart } from '../support/page.js';
import { drawRegions, readRegionsGallery } from '../support/regions-gallery.js';

const cases = await readRegionsGallery();
const widths = [320, 480, 768, 1280];
const languages = ['en', 'zh'] as const;
const directions = ['ltr', 'rtl'] as const;

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

const boxOf = (element: Element) => element.getBoundingClientRect();
const within = (element: Chart, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Buttons and fields that are too small for a finger. */
const smallTargets = (element: Chart): string[] =>
  within(element, 'button, input, summary')
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .map((target) => ({ target, ...boxOf(target).toJSON() }) as { target: HTMLElement; width: number; height: number })
    .filter(({ width, height }) => width < 23.9 || height < 23.9)
    .map(({ target, width, height }) => `${width} × ${height} px: ${textOf(target).slice(0, 40)}`);

/** Values that do not stand at one edge, and rows whose name or value is not beside the bar that it is of. */
function misaligned(element: Chart): string[] {
  const found: string[] = [];
  const rows = within(element, '.row[data-mark]:not(.several)').filter((row) => row.checkVisibility());
  const isRtl = element.matches('[dir=rtl] *');
  const edges = new Map<number, string>();
  for (const row of rows) {
    const [name, plot, value] = ['.name', '.plot', '.value'].map((part) => row.querySelector(part)!);
    if (!name || !plot || !value) continue;
    const said = textOf(name);
    edges.set(Math.round(isRtl ? boxOf(value).left : boxOf(value).right), said);
    const [label, bar] = [boxOf(name), boxOf(plot)];
    const isBeside = isRtl ? label.left >= bar.right - 1 : label.right <= bar.left + 1;
    const isAbove = label.bottom <= bar.top + 1;
    if (!isBeside && !isAbove) found.push(`name on its bar: ${said}`);
    if (isBeside && Math.abs(label.top - bar.top) > 1) found.push(`name above its bar: ${said}`);
    if (Math.abs(boxOf(value).top - label.top) > 1) found.push(`value not in line with ${said}`);
  }
  if (edges.size > 1) found.push(`values end at ${[...edges].map(([edge, said]) => `${edge} (${said})`).join(', ')}`);
  return found;
}

/** Ticks of the axis that lie on each other or stick out, as far as their boxes tell. */
function badTicks(element: Chart): string[] {
  const found: string[] = [];
  const around = boxOf(element);
  const boxes = within(element, '.axis text').map((tick) => ({ text: textOf(tick), box: boxOf(tick) }));
  boxes.sort((a, b) => a.box.left - b.box.left);
  for (const [index, { text, box }] of boxes.entries()) {
    if (box.left < around.left - 1.5 || box.right > around.right + 1.5) found.push(`tick outside: ${text}`);
    const next = boxes[index + 1];
    if (next && box.right + 2 > next.box.left) found.push(`tick on tick: ${text} and ${next.text}`);
  }
  return found;
}

function allMisfits(element: Chart): string[] {
  finishMotion(element);
  const { scrollWidth, clientWidth } = element.parentElement!;
  return [
    ...misfits(element),
    ...smallTargets(element),
    ...misaligned(element),
    ...badTicks(element),
    ...(scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth} > ${clientWidth}`] : []),
  ];
}

before(() => setViewport({ width: 1320, height: 900 }));

describe('regional bars fit', () => {
  for (const lang of languages) {
    for (const dir of directions) {
      it(`every width, all cases of the gallery (${lang}, ${dir})`, async () => {
        const place = stage({ lang });
        const drawn = await drawRegions(
          place,
          cases.filter((it) => dir === 'ltr' || it.dir === 'ltr').map((it) => ({ ...it, dir })),
        );
        const found: string[] = [];
        for (const width of widths) {
          place.style.width = `${width}px`;
          await frame();
          await frame();
          for (const { element, name } of drawn) {
            found.push(...allMisfits(element).map((what) => `${width} px: ${name}: ${what}`));
          }
        }
        expectNone(found);
      });
    }
  }

  it('with details open, and with the table', async () => {
    const chosen = cases.filter(({ dir }) => dir === 'ltr');
    const found: string[] = [];
    for (const lang of languages) {
      const place = stage({ lang });
      const drawn = await drawRegions(place, chosen);
      for (const { element } of drawn) {
        element.shadowRoot!.querySelector<HTMLElement>('[data-mark]')?.click();
        element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
        await redrawn(element);
      }
      for (const width of [320, 768]) {
        place.style.width = `${width}px`;
        await frame();
        await frame();
        for (const { element, name } of drawn) {
          finishMotion(element);
          const wrong = [...misfits(element), ...smallTargets(element)];
          found.push(...wrong.map((what) => `${width} px, ${lang}: ${name}: ${what}`));
        }
      }
      place.remove();
    }
    expectNone(found);
  });
});
