import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import {
  countOf,
  create,
  demoJson,
  demoText,
  demoUrl,
  drawn,
  fault,
  figureOf,
  freshKey,
  marksOf,
  openTable,
  pause,
  redrawn,
  settled,
  stage,
  textOf,
  type Loose,
} from '../support/page.js';

/** Counts what is added and not taken away again while something runs. */
async function kept(run: () => Promise<void>): Promise<Record<string, number>> {
  const left: Record<string, number> = {};
  const undo: (() => void)[] = [];
  const count = (target: Loose, name: string, by: number) => {
    const before = target[name];
    target[name] = function (this: unknown, ...args: unknown[]) {
      const key = name.includes('EventListener')
        ? `${(this as object).constructor.name} ${String(args[0])}`
        : target.constructor.name;
      left[key] = (left[key] ?? 0) + by;
      return before.apply(this, args);
    };
    undo.push(() => (target[name] = before));
  };
  for (const target of [window, document, document.documentElement] as Loose[]) {
    count(target, 'addEventListener', 1);
    count(target, 'removeEventListener', -1);
    undo.push(() => {
      delete target.addEventListener;
      delete target.removeEventListener;
    });
  }
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver] as Loose[]) {
    count(prototype, 'observe', 1);
    count(prototype, 'disconnect', -1);
  }
  try {
    await run();
  } finally {
    undo.reverse().forEach((restore) => restore());
  }
  return left;
}

describe('coming and going', () => {
  it('50 times leaves no listener, no observer and no instance behind', async () => {
    const text = await demoText('zhangye');
    const key = freshKey();
    const src = fault('count', { key, to: demoUrl('zhangye') });
    const place = stage();
    const gone: WeakRef<Element>[] = [];
    const left = await kept(async () => {
      for (let cycle = 0; cycle < 50; cycle += 1) {
        const source = document.createElement('campaign-data');
        source.setAttribute('src', src);
        for (const Chart of charts) {
          const own = create(Chart);
          own.data = text;
          const shared = create(Chart, { src });
          const inside = create(Chart);
          const missing = create(Chart, { source: '#none' });
          source.append(inside);
          place.append(own, shared, missing);
          gone.push(...[own, shared, inside, missing].map((it) => new WeakRef<Element>(it)));
        }
        place.append(source);
        gone.push(new WeakRef<Element>(source));
        if (cycle % 10 === 0) await pause(30);
        place.replaceChildren();
        await Promise.resolve();
      }
      await pause(100);
    });
    expect(Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0))).to.deep.equal({});
    await pause(400);
    if (!(await executeServerCommand<{ done: boolean }, null>('collect-garbage')).done) return;
    await pause(50);
    await executeServerCommand('collect-garbage');
    expect(gone.filter((it) => it.deref()).length, `of ${gone.length}`).to.equal(0);
  });

  for (const Chart of charts) {
    it(`<${Chart.tag}> comes back as it was, with its table and details, and follows its page again`, async () => {
      const element = await drawn(Chart);
      const place = element.parentElement!;
      marksOf(element)[0]!.click();
      await openTable(element);
      const before = textOf(element.shadowRoot);
      element.remove();
      await pause(20);
      place.append(element);
      await redrawn(element);
      expect(textOf(element.shadowRoot) === before, 'as it was').to.be.true;
      place.lang = 'zh';
      await redrawn(element);
      expect(textOf(element.shadowRoot)).to.match(/[\u4e00-\u9fff]/);
    });

    it(`<${Chart.tag}> takes a source that comes later, changes its data, or goes`, async () => {
      const place = stage();
      const element = create(Chart, { source: '#late' });
      place.append(element);
      await pause(30);
      const source = document.createElement('campaign-data') as HTMLElement & { data: unknown };
      source.id = 'late';
      source.data = await demoJson('five-places');
      place.append(source);
      await settled(element);
      expect(figureOf(element)).not.to.be.null;
      source.data = await demoJson('zhangye');
      await pause(20);
      await redrawn(element);
      const fresh = create(Chart);
      fresh.data = await demoJson('zhangye');
      place.append(fresh);
      await settled(fresh);
      const drawing = (it: Element) => textOf(it.shadowRoot!.querySelector('[part~=drawing]'));
      expect(drawing(element)).to.equal(drawing(fresh));
    });
  }

  it('one request for all charts of a page with one address, and for a source moved about', async () => {
    const key = freshKey();
    const src = fault('count', { key, to: demoUrl('five-places') });
    const place = stage();
    const source = document.createElement('campaign-data');
    source.setAttribute('src', src);
    const inside = charts.map((Chart) => create(Chart));
    source.append(...inside);
    const beside = charts.map((Chart) => create(Chart, { src }));
    place.append(source, ...beside);
    for (let move = 0; move < 20; move += 1) place.append(source);
    for (const element of [...inside, ...beside]) await settled(element);
    for (let move = 0; move < 5; move += 1) {
      place.append(source);
      await redrawn(inside[0]!);
    }
    expect(await countOf(key)).to.equal(1);
    for (const element of inside) expect(figureOf(element)).not.to.be.null;
  });

  it('works on a page with hostile styles and an enumerable extra on Array.prototype', async () => {
    const style = document.createElement('style');
    style.textContent = '* { all: unset !important; }';
    document.head.append(style);
    Object.defineProperty(Array.prototype, 'extra', { value: () => 1, enumerable: true, configurable: true });
    try {
      for (const Chart of charts) {
        const element = await drawn(Chart);
        expect(marksOf(element).length, Chart.tag).to.be.greaterThan(0);
        expect(textOf(element.shadowRoot)).not.to.match(/undefined|=>/);
      }
    } finally {
      style.remove();
      delete (Array.prototype as Loose).extra;
    }
  });
});
