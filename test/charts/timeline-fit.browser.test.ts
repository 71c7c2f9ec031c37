import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import { finishMotion, misfits } from '../support/fit.js';
import { demoJson, marksOf, textOf } from '../support/page.js';
import {
  byCategory,
  drawTimeline,
  few,
  fewMixed,
  many,
  manyMixed,
  moved,
  overlapPx,
  partOf,
  partsOf,
} from '../support/timelines.js';

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect([...new Set(found)].slice(0, 40).join('\n')).to.equal('');
}

before(() => setViewport({ width: 1320, height: 900 }));

describe('a timeline fits', () => {
  /** Targets that are too small or lie on each other, as far as they are in sight. */
  function badTargets(element: TimelineChart): string[] {
    const found: string[] = [];
    for (const plot of partsOf(element, '.lane-plot, .chronology, .undated')) {
      const frame = plot.getBoundingClientRect();
      const boxes = [...plot.querySelectorAll('button[data-mark]')].map((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        const name = mark.getAttribute('aria-label')!.slice(0, 40);
        return { name, top, bottom, left: Math.max(left, frame.left - 12), right: Math.min(right, frame.right + 12) };
      });
      for (const [index, box] of boxes.entries()) {
        const [width, height] = [box.right - box.left, box.bottom - box.top];
        if (width < 23.9 || height < 23.9) found.push(`${Math.round(width)} × ${Math.round(height)} px: ${box.name}`);
        for (const other of boxes.slice(index + 1)) {
          if (overlapPx(box, other) > 1.5) found.push(`target on target: ${box.name} and ${other.name}`);
        }
      }
    }
    for (const button of partsOf(element, '.navigation button, .fold')) {
      const { width, height } = button.getBoundingClientRect();
      if (width < 23.9 || height < 23.9) found.push(`${width} × ${height} px: ${textOf(button)}`);
    }
    return found;
  }

  async function allMisfits(element: TimelineChart): Promise<string[]> {
    await moved(element);
    finishMotion(element);
    const isCut = partOf(element, '.timeline.moving') !== null;
    const { scrollWidth, clientWidth } = element.parentElement!;
    return [
      ...misfits(element, isCut),
      ...badTargets(element),
      ...(scrollWidth > clientWidth ? [`the page scrolls: ${scrollWidth} > ${clientWidth}`] : []),
    ];
  }

  const widths = [320, 480, 600, 768, 1280];
  const variants = [
    ['en', 'ltr'],
    ['zh', 'rtl'],
  ] as const;

  for (const [name, load, attributes] of [
    ['30 milestones', () => few, byCategory],
    ['30 milestones with dates of all forms', () => fewMixed, byCategory],
    ['1,000 milestones', () => many, byCategory],
    ['1,000 milestones with dates of all forms', () => manyMixed, byCategory],
    ['five places', () => demoJson('five-places'), {}],
    ['five places by owner', () => demoJson('five-places'), { lanes: 'owner' }],
    ['Guang’an by owner', () => demoJson('guangan'), { lanes: 'owner' }],
    ['Guang’an, on an axis everywhere', () => demoJson('guangan'), { orientation: 'horizontal', today: '2021-07-01' }],
  ] as const) {
    it(`every width, whole and zoomed: ${name}`, async () => {
      const element = await drawTimeline(await load(), attributes);
      const place = element.parentElement!;
      const found: string[] = [];
      for (const width of widths) {
        for (const [lang, dir] of variants) {
          Object.assign(place, { lang, dir });
          place.style.width = `${width}px`;
          element.showAll();
          for (const [step, move] of [
            ['whole', () => undefined],
            ['a half', () => element.showPart(0.3, 0.8)],
            ['a tenth', () => element.showPart(0.42, 0.52)],
            ['the end', () => element.showPart(0.95, 1)],
          ] as const) {
            move();
            found.push(...(await allMisfits(element)).map((what) => `${width} px, ${lang}, ${dir}, ${step}: ${what}`));
          }
        }
      }
      expectNone(found);
    });
  }

  it('with details open, of a milestone and of a cluster', async () => {
    const found: string[] = [];
    for (const width of [320, 600, 1280]) {
      for (const document of [few, manyMixed]) {
        const element = await drawTimeline(document, byCategory, { width });
        const marks = marksOf(element).filter((mark) => document === few || /earlier|without/.test(textOf(mark)));
        for (const mark of [...marks.slice(0, 2), ...marks.slice(-2)]) {
          mark.click();
          found.push(...(await allMisfits(element)).map((what) => `${width} px: ${what}`));
          if (neighbourButtons(element)) neighbourButtons(element)!.click();
          found.push(...(await allMisfits(element)).map((what) => `${width} px, next: ${what}`));
        }
        element.parentElement!.remove();
      }
    }
    expectNone(found);
  });

  const neighbourButtons = (element: TimelineChart) => partOf(element, '[data-action=neighbour][data-value=next]');
});
