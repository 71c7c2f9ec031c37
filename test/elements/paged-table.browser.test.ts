import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { ChartElement } from '../../src/elements/chart-element.js';
import type { ChartLayout, TableLayout } from '../../src/layout/chart-layout.js';

const made = { all: 0, first: 0 };

/** A table of towns that are made when they are read: the value falls as the number grows, and every tenth has none. */
function townTable(count: number): TableLayout {
  const make = (length: number) =>
    Array.from({ length }, (_, row) => [
      { text: `Town ${row}`, lang: null },
      row % 10 === 9
        ? { text: 'not reported', lang: null, rank: null }
        : { text: String(count - row), lang: null, rank: count - row },
    ]);
  return {
    caption: 'Towns',
    columns: [
      { label: 'Town', numeric: false },
      { label: 'Value', numeric: true },
    ],
    rowCount: count,
    firstRows: (length) => {
      made.first += 1;
      return make(length);
    },
    get rows() {
      made.all += 1;
      return make(count);
    },
  };
}

/** A chart of nothing but a table. */
class TableProbe extends ChartElement<ChartLayout> {
  protected override readonly selects = 'regions';
  count = 0;

  protected override layout(): ChartLayout {
    const title = { text: 'Towns', lang: null };
    const table = townTable(this.count);
    return { title, summary: [], notes: [], sources: [], table, keys: [], marks: [], failure: null };
  }

  protected override view() {
    return html``;
  }

  protected override move() {
    return null;
  }
}

async function probe(count: number, lang = 'en'): Promise<TableProbe> {
  if (!customElements.get('table-probe')) TableProbe.define('table-probe');
  Object.assign(made, { all: 0, first: 0 });
  const element = document.createElement('table-probe') as TableProbe;
  element.lang = lang;
  element.count = count;
  element.data = { metrics: '1.0', title: 'Towns' };
  document.body.append(element);
  for (let wait = 0; wait < 500 && !root(element).querySelector('figure'); wait += 1) await pause();
  return element;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
const root = (element: TableProbe) => element.shadowRoot!;
const rowsOf = (element: TableProbe) => [...root(element).querySelectorAll('tbody tr')];
const firstCell = (row: Element | null | undefined) => row?.querySelector('th')?.textContent.trim();
const words = (element: TableProbe) => root(element).querySelector('[data-table] p')?.textContent.trim();
const button = (element: TableProbe, action: string) =>
  root(element).querySelector<HTMLButtonElement>(`[data-action=${action}]`);

async function open(element: TableProbe): Promise<void> {
  root(element).querySelector<HTMLDetailsElement>('[data-table]')!.open = true;
  for (let wait = 0; wait < 500 && !root(element).querySelector('table'); wait += 1) await pause();
}

async function press(element: TableProbe, action: string): Promise<void> {
  button(element, action)!.click();
  await element.updateComplete;
  await pause();
}

describe('the data table of a chart with many rows', () => {
  afterEach(() => document.querySelectorAll('table-probe').forEach((element) => element.remove()));

  it('is not made before it is opened, and then only its first 500 rows are', async () => {
    const element = await probe(40_000);
    expect(made).to.deep.equal({ all: 0, first: 0 });
    await open(element);
    expect(made.all).to.equal(0);
    expect(rowsOf(element).length).to.equal(500);
    expect(words(element)).to.equal('500 of 40,000 rows');
    expect(button(element, 'more')!.textContent).to.equal('Show 500 more');
    expect(root(element).querySelector('table')!.getAttribute('aria-rowcount')).to.equal('40001');
  });

  it('shows 500 more at a press, and the focus goes to the first of them', async () => {
    const element = await probe(1_200);
    await open(element);
    const more = button(element, 'more')!;
    more.focus();
    await sendKeys({ press: 'Enter' });
    await pause();
    expect(rowsOf(element).length).to.equal(1000);
    expect(words(element)).to.equal('1,000 of 1,200 rows');
    expect(firstCell(root(element).activeElement)).to.equal('Town 500');
    expect(button(element, 'more')!.textContent).to.equal('Show 200 more');
    await sendKeys({ press: 'Tab' });
    expect(root(element).activeElement).to.equal(button(element, 'more'));
    await sendKeys({ press: 'Enter' });
    await pause();
    expect(rowsOf(element).length).to.equal(1200);
    expect(firstCell(root(element).activeElement)).to.equal('Town 1000');
    expect(button(element, 'more')).to.equal(null);
    expect(words(element)).to.equal('');
    expect(root(element).querySelector('table')!.hasAttribute('aria-rowcount')).to.equal(false);
  });

  it('sorts all rows, not only those that are shown, and once', async () => {
    const element = await probe(2_000);
    await open(element);
    const byValue = root(element).querySelectorAll<HTMLButtonElement>('[data-action=sort]')[1]!;
    byValue.click();
    await element.updateComplete;
    expect(rowsOf(element).length).to.equal(500);
    expect(firstCell(rowsOf(element)[0])).to.equal('Town 1998');
    byValue.click();
    await element.updateComplete;
    expect(firstCell(rowsOf(element)[0])).to.equal('Town 0');
    expect(rowsOf(element).some((row) => row.textContent.includes('not reported'))).to.equal(false);
    const before = made.all;
    element.requestUpdate();
    await element.updateComplete;
    expect(made.all).to.equal(before);
    await press(element, 'more');
    expect(rowsOf(element).length).to.equal(1000);
    expect(made.all).to.equal(before);
  });

  it('saves all rows', async () => {
    const element = await probe(1_200);
    await open(element);
    let saved: Blob | null = null;
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      saved = blob as Blob;
      return 'blob:none';
    };
    const stop = (event: Event) => event.preventDefault();
    document.addEventListener('click', stop);
    try {
      await press(element, 'csv');
    } finally {
      URL.createObjectURL = createObjectURL;
      document.removeEventListener('click', stop);
    }
    expect((await saved!.text()).trimEnd().split('\r\n').length).to.equal(1201);
  });

  it('is whole, without words on its part, when it has 500 rows or fewer', async () => {
    for (const count of [0, 1, 500]) {
      const element = await probe(count);
      await open(element);
      expect(rowsOf(element).length).to.equal(count);
      expect(button(element, 'more')).to.equal(null);
      expect(words(element)).to.equal('');
      element.remove();
    }
  });

  it('says the same in Chinese', async () => {
    const element = await probe(40_000, 'zh');
    await open(element);
    expect(words(element)).to.equal('共40,000行，显示前500行');
    expect(button(element, 'more')!.textContent).to.equal('再显示500行');
  });
});
