import { expect, fixture, nextFrame } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { LitElement, html } from 'lit';
import { PanZoom, type PanZoomHost } from '../../src/elements/pan-zoom.js';

type Call = readonly [name: string, ...numbers: number[]];

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** A plot of 400 px with a mark at a quarter, an overview of 400 px, and the buttons; notes what it is asked. */
class PanZoomProbe extends LitElement implements PanZoomHost {
  readonly calls: Call[] = [];
  readonly clicks: string[] = [];
  private readonly panZoom = new PanZoom(this);

  get direction() {
    return this.dir === 'rtl' ? 'rtl' : 'ltr';
  }

  panBy(...numbers: number[]): void {
    this.note('pan', numbers);
  }

  zoomBy(...numbers: number[]): void {
    this.note('zoom', numbers);
  }

  showPart(...numbers: number[]): void {
    this.note('part', numbers);
  }

  showAll(): void {
    this.note('all', []);
  }

  private note(name: string, numbers: readonly number[]): void {
    this.calls.push([name, ...numbers.map(rounded)]);
  }

  protected override createRenderRoot() {
    const root = super.createRenderRoot();
    this.panZoom.attach(root);
    root.addEventListener('click', ({ target }) => this.clicks.push((target as Element).textContent.trim()));
    return root;
  }

  protected override render() {
    return html`<style>
        [data-pan],
        [data-overview] {
          position: relative;
          display: block;
          inline-size: 400px;
          block-size: 80px;
          touch-action: pan-y;
        }
        [data-mark] {
          position: absolute;
          inset-inline-start: 80px;
          inline-size: 40px;
          block-size: 40px;
        }
      </style>
      <div data-pan>
        <button data-mark="meeting" data-at="0.25">mark</button>
        <p data-of="meeting">details</p>
      </div>
      <div data-pan class="second"></div>
      <svg data-overview data-start="0.25" data-end="0.5">
        <rect data-grip="window" width="200" height="80"></rect>
        <rect data-grip="start" width="20" height="80"></rect>
        <rect data-grip="end" width="20" height="80"></rect>
      </svg>
      ${['in', 'out', 'all', 'earlier', 'later'].map(
        (value) => html`<button data-action="zoom" data-value=${value}>${value}</button>`,
      )}
      <button data-action="other" data-value="in">other</button>`;
  }
}

async function probe(dir: 'ltr' | 'rtl' = 'ltr'): Promise<PanZoomProbe> {
  if (!customElements.get('pan-zoom-probe')) customElements.define('pan-zoom-probe', PanZoomProbe);
  return fixture<PanZoomProbe>(html`<pan-zoom-probe dir=${dir}></pan-zoom-probe>`);
}

const part = (element: PanZoomProbe, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const plotOf = (element: PanZoomProbe) => part(element, '[data-pan]');
const overviewOf = (element: PanZoomProbe) => part(element, '[data-overview]');

/** What the host was asked since the last time, once a frame has passed. */
async function asked(element: PanZoomProbe): Promise<Call[]> {
  await nextFrame();
  await nextFrame();
  return element.calls.splice(0);
}

/** What a finger, or two, do on an element, in px from its left and upper edge. */
function finger(target: Element, pointerId = 11, pointerType = 'touch') {
  const send = (type: string, x: number, y: number, init: PointerEventInit = {}) => {
    const { left, top } = target.getBoundingClientRect();
    const place = { clientX: left + x, clientY: top + y };
    const held = { pointerId, pointerType, buttons: type === 'pointerup' ? 0 : 1 };
    const event = new PointerEvent(type, {
      ...{ bubbles: true, composed: true, cancelable: true },
      ...{ ...place, ...held, ...init },
    });
    target.dispatchEvent(event);
    return event;
  };
  return {
    down: (x: number, y = 20, init: PointerEventInit = {}) => send('pointerdown', x, y, init),
    move: (x: number, y = 20, init: PointerEventInit = {}) => send('pointermove', x, y, init),
    up: (x: number, y = 20) => send('pointerup', x, y),
    cancel: (x: number, y = 20) => send('pointercancel', x, y),
  };
}

function wheel(target: Element, x: number, init: WheelEventInit): boolean {
  const { left, top } = target.getBoundingClientRect();
  const place = { clientX: left + x, clientY: top + 20 };
  const event = new WheelEvent('wheel', { bubbles: true, composed: true, cancelable: true, ...place, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

function key(target: Element, name: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a mouse on a plot', () => {
  afterEach(() => resetMouse());

  /** Presses the button at one place of an element, and lets it go some px further right. */
  async function drag(target: Element, byPx: number): Promise<void> {
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    if (byPx !== 0) {
      await sendMouse({ type: 'move', position: [x + Math.round(byPx / 2), y] });
      await sendMouse({ type: 'move', position: [x + byPx, y] });
    }
    await sendMouse({ type: 'up' });
  }

  const total = (calls: readonly Call[]) => rounded(calls.reduce((sum, [, share]) => sum + share!, 0));

  it('takes the content along, and presses nothing', async () => {
    const element = await probe();
    await drag(part(element, '[data-mark]'), 100);
    const calls = await asked(element);
    expect(calls.map(([name]) => name))
      .to.include('pan')
      .and.not.include('zoom');
    expect(total(calls)).to.equal(-0.25);
    expect(element.clicks).to.deep.equal([]);
  });

  it('presses again after a drag', async () => {
    const element = await probe();
    const mark = part(element, '[data-mark]');
    await drag(mark, 100);
    await drag(mark, 0);
    expect(element.clicks).to.deep.equal(['mark']);
    await drag(mark, -60);
    mark.focus();
    await sendKeys({ press: 'Enter' });
    mark.click();
    expect(element.clicks).to.deep.equal(['mark', 'mark', 'mark']);
  });

  it('that hardly moves is a click', async () => {
    const element = await probe();
    await drag(part(element, '[data-mark]'), 2);
    expect(await asked(element)).to.deep.equal([]);
    expect(element.clicks).to.deep.equal(['mark']);
  });

  it('goes on outside the plot, and ends where it is let go', async () => {
    const element = await probe();
    await drag(plotOf(element), 300);
    expect(total(await asked(element))).to.equal(-0.75);
    await sendMouse({ type: 'move', position: [30, 30] });
    expect(await asked(element)).to.deep.equal([]);
    expect(element.clicks).to.deep.equal([]);
  });

  it('from right to left, a drag to the right shows what is later', async () => {
    const element = await probe('rtl');
    await drag(part(element, '[data-mark]'), 100);
    expect(total(await asked(element))).to.equal(0.25);
  });

  it('selects no text meanwhile, but in details', async () => {
    const element = await probe();
    await drag(part(element, '[data-of]'), 30);
    expect(await asked(element)).to.deep.equal([]);
    const start = () => {
      const event = new Event('selectstart', { bubbles: true, composed: true, cancelable: true });
      plotOf(element).dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(start()).to.be.false;
    const mouse = finger(plotOf(element), 1, 'mouse');
    mouse.down(200);
    expect(start()).to.be.true;
    mouse.up(200);
    expect(start()).to.be.false;
  });

  it('with another button, or with Ctrl, does nothing', async () => {
    const element = await probe();
    const mouse = finger(plotOf(element), 1, 'mouse');
    for (const init of [{ button: 2 }, { button: 1 }, { ctrlKey: true }]) {
      mouse.down(200, 20, init);
      mouse.move(300);
      mouse.up(300);
    }
    expect(await asked(element)).to.deep.equal([]);
  });

  it('is let go when its button turns out to be up', async () => {
    const element = await probe();
    const mouse = finger(plotOf(element), 1, 'mouse');
    mouse.down(200);
    mouse.move(240);
    mouse.move(280, 20, { buttons: 0 });
    mouse.move(320);
    expect(await asked(element)).to.deep.equal([['pan', -0.1]]);
  });
});

describe('fingers on a plot', () => {
  it('pan with one that moves across, once a frame', async () => {
    const element = await probe();
    const one = finger(plotOf(element));
    const events = [one.down(300), one.move(297), one.move(280), one.move(240), one.move(200, 30), one.up(200, 30)];
    expect(element.calls, 'before the frame').to.deep.equal([]);
    expect(await asked(element)).to.deep.equal([['pan', 0.25]]);
    expect(events.some(({ defaultPrevented }) => defaultPrevented)).to.be.false;
  });

  it('from right to left pan to where they go', async () => {
    const element = await probe('rtl');
    const one = finger(plotOf(element));
    one.down(300);
    one.move(200);
    expect(await asked(element)).to.deep.equal([['pan', -0.25]]);
    one.up(200);
  });

  it('leave the page what moves up or down, and stop when it takes over', async () => {
    const element = await probe();
    const one = finger(plotOf(element));
    one.down(200, 20);
    one.move(205, 50);
    one.cancel(205, 50);
    one.move(300, 50);
    one.down(200, 20);
    one.move(240, 20);
    one.cancel(240, 20);
    one.move(300, 20);
    expect(await asked(element)).to.deep.equal([['pan', -0.1]]);
  });

  it('pinch around their middle', async () => {
    const element = await probe();
    const [one, two] = [finger(plotOf(element), 11), finger(plotOf(element), 12)];
    one.down(80);
    two.down(120);
    one.move(60);
    two.move(140);
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.25]]);
    one.move(80);
    two.move(120);
    expect(await asked(element)).to.deep.equal([['zoom', 0.5, 0.25]]);
  });

  it('pinch and pan at once, and go on with the one that stays', async () => {
    const element = await probe();
    const [one, two] = [finger(plotOf(element), 11), finger(plotOf(element), 12)];
    one.down(80);
    one.move(83);
    two.down(123);
    two.move(223);
    one.move(143);
    expect(await asked(element)).to.deep.equal([
      ['zoom', 2, 0.258],
      ['pan', -0.2],
    ]);
    one.move(183);
    two.move(263);
    expect(await asked(element)).to.deep.equal([['pan', -0.1]]);
    one.up(183);
    two.move(303);
    expect(await asked(element)).to.deep.equal([['pan', -0.1]]);
    two.up(303);
    two.move(343);
    expect(await asked(element)).to.deep.equal([]);
  });

  it('pinch across two lanes', async () => {
    const element = await probe();
    const [one, two] = [finger(plotOf(element), 11), finger(part(element, '.second'), 12)];
    one.down(80, 40);
    two.down(80, 40);
    two.move(80, 120);
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.2]]);
    one.up(80, 40);
    two.up(80, 120);
  });

  it('pinch from right to left', async () => {
    const element = await probe('rtl');
    const [one, two] = [finger(plotOf(element), 11), finger(plotOf(element), 12)];
    one.down(80);
    two.down(120);
    two.move(160);
    expect(await asked(element)).to.deep.equal([
      ['zoom', 2, 0.75],
      ['pan', 0.05],
    ]);
  });

  it('are two at most, and not joined by a mouse', async () => {
    const element = await probe();
    const [one, two, three] = [11, 12, 13].map((id) => finger(plotOf(element), id));
    const mouse = finger(plotOf(element), 1, 'mouse');
    one!.down(80);
    mouse.down(300);
    mouse.move(200);
    expect(await asked(element)).to.deep.equal([]);
    two!.down(120);
    three!.down(300);
    three!.move(200);
    expect(await asked(element)).to.deep.equal([]);
  });
});

describe('a wheel over a plot', () => {
  it('zooms around the pointer with Ctrl or Meta', async () => {
    const element = await probe();
    expect(wheel(plotOf(element), 100, { deltaY: -100, ctrlKey: true })).to.be.true;
    expect(await asked(element)).to.deep.equal([['zoom', rounded(Math.SQRT2), 0.25]]);
    expect(wheel(plotOf(element), 300, { deltaY: 100, metaKey: true })).to.be.true;
    expect(await asked(element)).to.deep.equal([['zoom', rounded(Math.SQRT1_2), 0.75]]);
  });

  it('zooms by 2 at most, whatever its unit', async () => {
    const element = await probe();
    const lines = { deltaMode: WheelEvent.DOM_DELTA_LINE, ctrlKey: true };
    wheel(plotOf(element), 200, { deltaY: -6.25, ...lines });
    expect(await asked(element)).to.deep.equal([['zoom', rounded(Math.SQRT2), 0.5]]);
    wheel(plotOf(element), 200, { deltaY: -1000, ...lines });
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.5]]);
    wheel(plotOf(element), 200, { deltaY: 1, deltaMode: WheelEvent.DOM_DELTA_PAGE, ctrlKey: true });
    expect(await asked(element)).to.deep.equal([['zoom', 0.5, 0.5]]);
  });

  it('is gathered with others until the next frame', async () => {
    const element = await probe();
    for (let count = 0; count < 4; count += 1) wheel(plotOf(element), 100, { deltaY: -50, ctrlKey: true });
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.25]]);
  });

  it('from right to left zooms around the pointer too', async () => {
    const element = await probe('rtl');
    wheel(plotOf(element), 100, { deltaY: -200, ctrlKey: true });
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.75]]);
  });

  it('is the page’s without them, across, or elsewhere', async () => {
    const element = await probe();
    expect(wheel(plotOf(element), 100, { deltaY: 100 })).to.be.false;
    expect(wheel(plotOf(element), 100, { deltaX: 100, deltaY: 3 })).to.be.false;
    expect(wheel(plotOf(element), 100, { deltaY: 100, shiftKey: true })).to.be.false;
    expect(wheel(plotOf(element), 100, { deltaX: 100, ctrlKey: true })).to.be.false;
    expect(wheel(overviewOf(element), 100, { deltaY: 100, ctrlKey: true })).to.be.false;
    expect(await asked(element)).to.deep.equal([]);
  });
});

describe('an overview', () => {
  /** Drags a part of it from one place to another, in px along the overview. */
  async function drag(element: PanZoomProbe, grip: string | null, from: number, to: number): Promise<Call[]> {
    const pointer = finger(grip === null ? overviewOf(element) : part(element, `[data-grip=${grip}]`));
    const edge = overviewOf(element).getBoundingClientRect().left;
    const own = grip === null ? 0 : part(element, `[data-grip=${grip}]`).getBoundingClientRect().left - edge;
    pointer.down(from - own);
    pointer.move((from + to) / 2 - own);
    pointer.move(to - own);
    pointer.up(to - own);
    return asked(element);
  }

  it('moves its window, to the ends of the axis at most', async () => {
    const element = await probe();
    expect(await drag(element, 'window', 120, 160)).to.deep.equal([['part', 0.35, 0.6]]);
    expect(await drag(element, 'window', 120, 700)).to.deep.equal([['part', 0.75, 1]]);
    expect(await drag(element, 'window', 120, -300)).to.deep.equal([['part', 0, 0.25]]);
  });

  it('moves an end of its window, past the other one too', async () => {
    const element = await probe();
    expect(await drag(element, 'start', 100, 60)).to.deep.equal([['part', 0.15, 0.5]]);
    expect(await drag(element, 'end', 200, 320)).to.deep.equal([['part', 0.25, 0.8]]);
    expect(await drag(element, 'start', 100, 300)).to.deep.equal([['part', 0.5, 0.75]]);
    expect(await drag(element, 'end', 200, 20)).to.deep.equal([['part', 0.05, 0.25]]);
    expect(await drag(element, 'end', 200, 900)).to.deep.equal([['part', 0.25, 1]]);
  });

  it('brings its window to where it is pressed, and along from there', async () => {
    const element = await probe();
    const pointer = finger(overviewOf(element), 1, 'mouse');
    pointer.down(300);
    expect(await asked(element), 'before it is let go').to.deep.equal([]);
    pointer.up(300);
    expect(await asked(element)).to.deep.equal([['part', 0.625, 0.875]]);
    expect(await drag(element, null, 300, 340)).to.deep.equal([['part', 0.725, 0.975]]);
    expect(await drag(element, null, 4, 4)).to.deep.equal([['part', 0, 0.25]]);
  });

  it('leaves a press that is called off, or on a grip', async () => {
    const element = await probe();
    const pointer = finger(overviewOf(element));
    pointer.down(300);
    pointer.cancel(300);
    expect(await drag(element, 'start', 100, 100)).to.deep.equal([]);
    expect(await drag(element, 'window', 150, 150)).to.deep.equal([]);
  });

  it('runs from right to left', async () => {
    const element = await probe('rtl');
    expect(await drag(element, 'window', 240, 200)).to.deep.equal([['part', 0.35, 0.6]]);
    expect(await drag(element, 'start', 300, 340)).to.deep.equal([['part', 0.15, 0.5]]);
    expect(await drag(element, null, 100, 100)).to.deep.equal([['part', 0.625, 0.875]]);
  });
});

describe('buttons and keys', () => {
  it('zoom and move', async () => {
    const element = await probe();
    const expected: Record<string, Call[]> = {
      in: [['zoom', 2, 0.5]],
      out: [['zoom', 0.5, 0.5]],
      all: [['all']],
      earlier: [['pan', -0.5]],
      later: [['pan', 0.5]],
    };
    for (const [value, calls] of Object.entries(expected)) {
      part(element, `[data-action=zoom][data-value=${value}]`).click();
      expect(await asked(element), value).to.deep.equal(calls);
    }
    part(element, '[data-action=other]').click();
    part(element, '[data-value=out]').setAttribute('aria-disabled', 'true');
    part(element, '[data-value=out]').click();
    expect(await asked(element)).to.deep.equal([]);
  });

  it('mean the same from right to left', async () => {
    const element = await probe('rtl');
    part(element, '[data-value=later]').click();
    expect(await asked(element)).to.deep.equal([['pan', 0.5]]);
    expect(key(part(element, '[data-mark]'), '+')).to.be.true;
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.25]]);
  });

  it('pressed in one frame come in their order', async () => {
    const element = await probe();
    for (const value of ['later', 'all', 'in', 'later']) part(element, `[data-value=${value}]`).click();
    expect(await asked(element)).to.deep.equal([['all'], ['zoom', 2, 0.5], ['pan', 0.5]]);
  });

  it('zoom around a mark, or the middle', async () => {
    const element = await probe();
    const mark = part(element, '[data-mark]');
    const answers: [string, Call[]][] = [
      ['+', [['zoom', 2, 0.25]]],
      ['=', [['zoom', 2, 0.25]]],
      ['-', [['zoom', 0.5, 0.25]]],
      ['_', [['zoom', 0.5, 0.25]]],
      ['0', [['all']]],
    ];
    for (const [name, calls] of answers) {
      expect(key(mark, name, { shiftKey: name === '+' || name === '_' }), name).to.be.true;
      expect(await asked(element), name).to.deep.equal(calls);
    }
    for (const [at, around] of [
      ['1.5', 1],
      ['soon', 0.5],
      [null, 0.5],
    ] as const) {
      if (at === null) mark.removeAttribute('data-at');
      else mark.setAttribute('data-at', at);
      key(mark, '+');
      expect(await asked(element), String(at)).to.deep.equal([['zoom', 2, around]]);
    }
    expect(key(part(element, '[data-value=out]'), '+')).to.be.true;
    expect(await asked(element)).to.deep.equal([['zoom', 2, 0.5]]);
  });

  it('leave other keys, other places and modifiers alone', async () => {
    const element = await probe();
    const mark = part(element, '[data-mark]');
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) expect(key(mark, '+', { [modifier]: true })).to.be.false;
    for (const name of ['1', 'z', 'ArrowLeft', 'constructor']) expect(key(mark, name), name).to.be.false;
    expect(key(part(element, '[data-action=other]'), '+')).to.be.false;
    expect(await asked(element)).to.deep.equal([]);
  });
});

describe('a chart that goes', () => {
  /** Listeners of the window, by event, that are added and not taken away while something runs. */
  function kept(run: () => void): string[] {
    const left: string[] = [];
    const methods = EventTarget.prototype;
    window.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
      left.push(args[0]);
      methods.addEventListener.apply(window, args);
    };
    window.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
      if (left.includes(args[0])) left.splice(left.indexOf(args[0]), 1);
      methods.removeEventListener.apply(window, args);
    };
    try {
      run();
    } finally {
      Reflect.deleteProperty(window, 'addEventListener');
      Reflect.deleteProperty(window, 'removeEventListener');
    }
    return left;
  }

  for (const place of ['[data-pan]', '[data-overview]']) {
    it(`in the middle of a drag of ${place} leaves nothing behind`, async () => {
      const element = await probe();
      const home = element.parentElement!;
      const pointer = finger(part(element, place));
      const left = kept(() => {
        pointer.down(200);
        pointer.move(300);
        element.remove();
      });
      expect(left).to.deep.equal([]);
      home.append(element);
      pointer.move(100);
      pointer.up(100);
      expect(await asked(element)).to.deep.equal([]);
      pointer.down(200);
      pointer.move(240);
      pointer.up(240);
      expect((await asked(element)).length).to.equal(1);
    });
  }

  it('after a drag does not wait for its click', async () => {
    const element = await probe();
    const pointer = finger(plotOf(element));
    const left = kept(() => {
      pointer.down(200);
      pointer.move(300);
      pointer.up(300);
      element.remove();
    });
    expect(left).to.deep.equal([]);
    expect(await asked(element)).to.deep.equal([]);
  });

  it('takes what was gathered with it', async () => {
    const element = await probe();
    part(element, '[data-value=in]').click();
    element.remove();
    expect(await asked(element)).to.deep.equal([]);
  });
});
