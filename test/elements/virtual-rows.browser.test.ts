import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LitElement, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { virtualRowsStyles } from '../../src/elements/virtual-rows-styles.js';
import { VirtualRows, type RowWindow } from '../../src/elements/virtual-rows.js';

const pageFaults: string[] = [];
addEventListener('error', ({ message }) => pageFaults.push(message));
afterEach(() => expect(pageFaults.splice(0)).to.deep.equal([]));

/** A list of numbered buttons, 20 px high each, in a scroller of 400 px. */
class RowsProbe extends LitElement {
  static override styles = [
    virtualRowsStyles,
    css`
      :host {
        display: block;
        font: 10px/2 sans-serif;
      }
      [data-rows-scroller] {
        block-size: 400px;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      button {
        all: unset;
        display: block;
        block-size: 2em;
      }
      @media print {
        .note {
          color: black;
        }
      }
    `,
  ];

  @property({ type: Number }) count = 0;
  updates = 0;
  window: RowWindow = { first: 0, last: 0, kept: null };
  readonly rows = new VirtualRows(this, { overscan: 4, printLimit: 300 });

  protected override willUpdate(): void {
    this.updates += 1;
    this.window = this.rows.windowOf(this.count);
  }

  protected override render() {
    const { first, last, kept } = this.window;
    const numbers = Array.from({ length: last - first }, (_, index) => first + index);
    if (kept !== null) numbers.splice(kept < first ? 0 : numbers.length, 0, kept);
    return html`<div data-rows-scroller>
        <div data-rows-space>
          <ul data-rows>
            ${repeat(
              numbers,
              (number) => number,
              (number) =>
                html`<li data-row=${number} ?data-kept=${number === kept}><button>Row ${number}</button></li>`,
            )}
          </ul>
        </div>
      </div>
      ${this.rows.printing ? html`<p class="note">the first ${last} of ${this.count}</p>` : ''}`;
  }
}

async function probe(count: number, dir: 'ltr' | 'rtl' = 'ltr'): Promise<RowsProbe> {
  if (!customElements.get('rows-probe')) customElements.define('rows-probe', RowsProbe);
  const element = await fixture<RowsProbe>(html`<rows-probe dir=${dir} count=${count}></rows-probe>`);
  await settled(element);
  return element;
}

/** What was set off has been drawn. */
async function settled(element: RowsProbe): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await nextFrame();
  await element.updateComplete;
}

const scrollerOf = (element: RowsProbe) => element.shadowRoot!.querySelector<HTMLElement>('[data-rows-scroller]')!;
const rowOf = (element: RowsProbe, number: number) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[data-row="${number}"]`);
const drawnRows = (element: RowsProbe) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-row]')];

/** The numbers of the rows that a reader sees, from above to below, found by looking at the page itself. */
function seenRows(element: RowsProbe): number[] {
  const { left, top, height } = scrollerOf(element).getBoundingClientRect();
  const seen: number[] = [];
  for (let y = top + 1; y < top + height; y += 5) {
    const row = element.shadowRoot!.elementFromPoint(left + 20, y)?.closest('[data-row]');
    const number = Number(row?.getAttribute('data-row') ?? NaN);
    if (seen.at(-1) !== number) seen.push(number);
  }
  return seen;
}

/** Numbers one after the other, without a gap and nothing that is not a row. */
function expectWhole(seen: readonly number[]): void {
  expect(seen.length).to.be.within(20, 22);
  for (const [index, number] of seen.entries()) expect(number).to.equal(seen[0]! + index);
}

async function scroll(element: RowsProbe, px: number): Promise<void> {
  scrollerOf(element).scrollTop = px;
  await settled(element);
}

describe('VirtualRows', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    it(`draws only what is in sight of 100,000 rows, at the start, in the middle and at the end, in ${dir}`, async () => {
      const element = await probe(100_000, dir);
      const scroller = scrollerOf(element);
      expect(scroller.scrollHeight).to.equal(2_000_000);
      for (const [px, first] of [
        [0, 0],
        [1_000_000, 50_000],
        [1_999_600, 99_980],
        [999_990, 49_999],
      ] as const) {
        await scroll(element, px);
        const seen = seenRows(element);
        expectWhole(seen);
        expect(seen[0]).to.equal(first);
        expect(drawnRows(element).length).to.be.below(45);
      }
    });
  }

  it('draws every row of a list that fits', async () => {
    const element = await probe(7);
    expect(drawnRows(element).length).to.equal(7);
    expect(scrollerOf(element).scrollHeight).to.equal(400);
    element.count = 0;
    await settled(element);
    expect(drawnRows(element).length).to.equal(0);
    element.count = 1;
    await settled(element);
    expect(seenRows(element)[0]).to.equal(0);
  });

  it('reaches both ends of 2,000,000 rows, whose height no browser allows, and everything between', async () => {
    const element = await probe(2_000_000);
    const scroller = scrollerOf(element);
    expect(scroller.scrollHeight).to.equal(15_000_000);
    const end = scroller.scrollHeight - scroller.clientHeight;
    await scroll(element, end);
    expectWhole(seenRows(element));
    expect(seenRows(element).at(-1)).to.equal(1_999_999);
    await scroll(element, end / 2);
    expectWhole(seenRows(element));
    expect(seenRows(element)[0]).to.be.within(999_950, 1_000_050);
    await scroll(element, 0);
    expect(seenRows(element)[0]).to.equal(0);
    expect(drawnRows(element).length).to.be.below(45);
  });

  it('moves the rows of a compressed list by small steps as far as the scroller', async () => {
    const element = await probe(2_000_000);
    element.rows.scrollToRow(1_234_567, 'start');
    await settled(element);
    expect(seenRows(element)[0]).to.equal(1_234_567);
    const scroller = scrollerOf(element);
    for (let step = 1; step <= 5; step += 1) {
      await scroll(element, scroller.scrollTop + 100);
      const seen = seenRows(element);
      expectWhole(seen);
      expect(seen[0]).to.be.within(1_234_567 + step * 5 - 1, 1_234_567 + step * 5);
    }
  });

  it('can show every row of a compressed list', async () => {
    const element = await probe(2_000_000);
    for (const number of [0, 1, 749_999, 750_000, 1_333_333, 1_999_998, 1_999_999]) {
      element.rows.scrollToRow(number, 'center');
      await settled(element);
      expectWhole(seenRows(element));
      expect(seenRows(element), `row ${number}`).to.include(number);
    }
  });

  it('scrolls to a row at the start, the middle, the end, or no further than it must', async () => {
    const element = await probe(100_000);
    for (const [align, first] of [
      ['start', 500],
      ['end', 481],
      ['center', 490],
    ] as const) {
      element.rows.scrollToRow(500, align);
      await settled(element);
      expect(seenRows(element)[0], align).to.equal(first);
    }
    element.rows.scrollToRow(600);
    await settled(element);
    expect(seenRows(element).at(-1)).to.equal(600);
    element.rows.scrollToRow(595);
    await settled(element);
    expect(seenRows(element).at(-1)).to.equal(600);
    element.rows.scrollToRow(590);
    element.rows.scrollToRow(581);
    element.rows.scrollToRow(580);
    await settled(element);
    expect(seenRows(element)[0]).to.equal(580);
    for (const [beyond, first] of [
      [-5, 0],
      [1e9, 99_980],
      [NaN, 0],
    ] as const) {
      element.rows.scrollToRow(beyond);
      await settled(element);
      expect(seenRows(element)[0]).to.equal(first);
    }
  });

  it('hands over a row once it is drawn, or nothing where there is none', async () => {
    const element = await probe(100_000);
    const row = await element.rows.reveal(77_777);
    expect(row?.textContent.trim()).to.equal('Row 77777');
    expect(await element.rows.reveal(100_000)).to.equal(null);
  });

  it('asks for an update only when other rows are to be drawn, and at most once a frame', async () => {
    const element = await probe(100_000);
    await scroll(element, 10_000);
    const before = element.updates;
    for (const px of [10_001, 10_002, 10_079, 10_005]) await scroll(element, px);
    expect(element.updates).to.equal(before);
    const scroller = scrollerOf(element);
    for (let px = 0; px < 50_000; px += 1000) scroller.scrollTop = px;
    await settled(element);
    expect(element.updates).to.equal(before + 2); // what is in sight, and what is around it
    window.dispatchEvent(new Event('resize'));
    await settled(element);
    expect(element.updates).to.equal(before + 2);
  });

  it('draws after a jump what is in sight at once, and the rows around it in the next frame', async () => {
    const element = await probe(100_000);
    for (const px of [500_000, 1_500_010, 700_000]) {
      const [updates, far] = [element.updates, Math.floor(px / 20)];
      scrollerOf(element).scrollTop = px;
      while (element.updates === updates) await nextFrame();
      const { first, last } = element.window;
      expect(first, 'the row before those in sight').to.equal(far - 1);
      expect(last - first, 'those in sight, and one more on either side').to.be.within(22, 24);
      await settled(element);
      expectWhole(seenRows(element));
      expect(seenRows(element)[0]).to.equal(far);
      expect(element.window.first).to.be.within(far - 8, far - 4);
      expect(element.window.last).to.be.within(far + 24, far + 32);
    }
  });

  it('is drawn anew once in as many rows as are drawn on either side', async () => {
    const element = await probe(100_000);
    const before = element.updates;
    for (let px = 0; px <= 8_000; px += 40) {
      scrollerOf(element).scrollTop = px;
      await nextFrame();
    }
    await settled(element);
    expect(element.updates - before).to.be.within(95, 105);
  });

  it('keeps a row that has the focus when it is scrolled out of sight, and keys go on from it', async () => {
    const element = await probe(100_000);
    rowOf(element, 3)!.querySelector('button')!.focus();
    for (const px of [200, 2_000, 1_000_000, 1_999_600]) {
      await scroll(element, px);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Row 3');
      expect(element.window.kept).to.equal(3);
      expect(seenRows(element)).not.to.include(3);
      expectWhole(seenRows(element));
    }
    const next = await element.rows.reveal(4);
    next!.querySelector('button')!.focus();
    await settled(element);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Row 4');
    expect(seenRows(element)).to.include(4);
    expect(element.window.kept).to.equal(null);
    await scroll(element, 1_000_000);
    expect(element.window.kept).to.equal(4);
  });

  it('keeps the focus of a row below what is in sight, too, and in a compressed list', async () => {
    const element = await probe(2_000_000);
    (await element.rows.reveal(1_500_000))!.querySelector('button')!.focus();
    for (const px of [0, 5_000_000, 14_999_600, 0, 14_999_600]) {
      await scroll(element, px);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Row 1500000');
      expectWhole(seenRows(element));
    }
    for (const [row, align] of [
      [1_500_000, 'start'],
      [20, 'start'],
      [1_500_000, 'end'],
      [1_999_999, 'end'],
      [1_500_010, 'end'],
    ] as const) {
      await element.rows.reveal(row, align);
      await settled(element);
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Row 1500000');
      expect(seenRows(element)).to.include(row);
    }
  });

  it('lets go of a row once the focus has left it', async () => {
    const element = await probe(100_000);
    const button = rowOf(element, 3)!.querySelector('button')!;
    button.focus();
    await scroll(element, 50_000);
    expect(rowOf(element, 3)).not.to.equal(null);
    button.blur();
    await settled(element);
    expect(rowOf(element, 3)).to.equal(null);
    expect(element.window.kept).to.equal(null);
  });

  it('reaches with Tab the row after the one that has the focus', async () => {
    const element = await probe(100_000);
    rowOf(element, 5)!.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    await settled(element);
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Row 6');
  });

  it('measures the rows again when the text grows, and the same row stays on top', async () => {
    const element = await probe(100_000);
    element.rows.scrollToRow(40_000, 'start');
    await settled(element);
    element.style.fontSize = '17px';
    await settled(element);
    expect(scrollerOf(element).scrollHeight).to.equal(3_400_000);
    expect(seenRows(element)[0]).to.equal(40_000);
    expect(seenRows(element).length).to.be.within(12, 13);
  });

  it('draws more rows when the scroller grows', async () => {
    const element = await probe(100_000);
    scrollerOf(element).style.blockSize = '900px';
    await settled(element);
    expect(seenRows(element).length).to.be.at.least(45);
  });

  it('shows the last rows when the list becomes shorter', async () => {
    const element = await probe(100_000);
    await scroll(element, 1_500_000);
    element.count = 100;
    await settled(element);
    expect(seenRows(element).at(-1)).to.equal(99);
    expectWhole(seenRows(element));
  });

  it('begins at the row that was asked for before anything was drawn', async () => {
    const element = document.createElement('rows-probe') as RowsProbe;
    element.count = 1000;
    element.rows.windowOf(1000);
    element.rows.scrollToRow(500, 'start');
    document.body.append(element);
    try {
      await settled(element);
      expect(seenRows(element)[0]).to.equal(500);
    } finally {
      element.remove();
    }
  });

  it('draws the rows that are printed, and afterwards those in sight', async () => {
    const element = await probe(100_000);
    await scroll(element, 1_000_000);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(drawnRows(element).map((row) => row.getAttribute('data-row'))).to.deep.equal(
      Array.from({ length: 300 }, (_, number) => String(number)),
    );
    expect(element.shadowRoot!.querySelector('.note')?.textContent).to.equal('the first 300 of 100000');
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(seenRows(element)[0]).to.equal(50_000);
    expect(element.shadowRoot!.querySelector('.note')).to.equal(null);
  });

  it('draws again what is in sight when it has been hidden, or taken out of the page and put back', async () => {
    const element = await probe(100_000);
    await scroll(element, 1_000_000);
    element.style.display = 'none';
    await settled(element);
    element.style.display = '';
    await settled(element);
    expectWhole(seenRows(element));
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await settled(element);
    expectWhole(seenRows(element));
    await scroll(element, 600_000);
    expect(seenRows(element)[0]).to.equal(30_000);
  });

  it('works under a policy that refuses style attributes', async () => {
    const element = await probe(100_000);
    await scroll(element, 20_000);
    for (const styled of element.shadowRoot!.querySelectorAll('[style]')) {
      expect(styled.getAttribute('style')).to.match(/^(block-size|inset-block-start): /);
    }
  });
});
