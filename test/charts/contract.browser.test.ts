import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import type { FunnelLayout } from '../../src/charts/funnel/funnel.layout.js';
import type { Campaign, Selection } from '../../src/model/index.js';
import {
  activeElement,
  alertOf,
  create,
  demoJson,
  demoText,
  demoUrl,
  drawn,
  drawnTogether,
  fault,
  figureOf,
  idOf,
  layoutOf,
  marksOf,
  openTable,
  pause,
  press,
  pressShiftTab,
  record,
  redrawn,
  settled,
  stage,
  textOf,
  type Chart,
  type Loose,
} from '../support/page.js';

/** Attributes that ask for something which no document has, for the charts that can be asked. */
const unknownNames: Readonly<Record<string, Record<string, string>>> = {
  'campaign-funnel': { funnel: 'no-such-id' },
  'campaign-regions': { measure: 'no-such-id' },
};

const empty = { metrics: '1.0', title: 'Nothing yet' };
const detailsOf = (element: Chart) => element.shadowRoot!.querySelector('[part~=details]');
const isFaded = (mark: Element) => mark.matches('.faded') || mark.closest('.faded') !== null;
const markOf = (element: Chart, id: string) => marksOf(element).find((mark) => idOf(mark) === id)!;

/** A mark with a region that the next of the charts draws too. */
function sharedMark(element: Chart, other: Chart) {
  const regions = new Set(layoutOf(other).marks.map(({ regionId }) => regionId));
  return layoutOf(element).marks.find(({ regionId }) => regionId !== null && regions.has(regionId))!;
}

/** How many parts the stages that are drawn have in the document: each has a row of its own, also where several are one mark. */
function partCount(element: Chart): number {
  const { campaign } = (element as Loose).connection.state as { campaign: Campaign };
  const { groups = [] } = layoutOf(element) as Partial<FunnelLayout>;
  const drawn = campaign.funnels.filter(({ id }) => groups.some((group) => group.id === id));
  return drawn.flatMap(({ stages }) => stages).flatMap(({ parts }) => parts).length;
}

for (const Chart of charts) {
  describe(`<${Chart.tag}>: the contract of every chart`, () => {
    describe('data', () => {
      it('draws the same from src, data, a script child, a source around it and a named source', async () => {
        await resetMouse(); // a pointer left on a row opens its details
        const json = await demoText('five-places');
        const place = stage();
        const bySrc = create(Chart, { src: demoUrl('five-places') });
        const byText = create(Chart);
        byText.data = json;
        const byObject = create(Chart);
        byObject.data = JSON.parse(json);
        const byScript = create(Chart);
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = json;
        byScript.append(script);
        const source = document.createElement('campaign-data');
        source.id = 'figures';
        source.setAttribute('src', demoUrl('five-places'));
        const inside = create(Chart);
        source.append(inside);
        const naming = create(Chart, { source: '#figures' });
        const all = [bySrc, byText, byObject, byScript, inside, naming];
        place.append(...all.slice(0, 4), naming, source);
        for (const element of all) await settled(element);
        const expected = textOf(bySrc.shadowRoot);
        expect(expected.length).to.be.greaterThan(200);
        for (const element of all) {
          expect(textOf(element.shadowRoot)).to.equal(expected);
          expect(marksOf(element).length).to.equal(layoutOf(element).marks.length);
        }
      });

      it('keeps its properties on the prototype, so that a new value is seen', async () => {
        const element = await drawn(Chart);
        for (const name of ['data', 'src', 'source', 'heading']) expect(Object.hasOwn(element, name), name).to.be.false;
        element.heading = 'Another title';
        await redrawn(element);
        expect(textOf(element.shadowRoot!.querySelector('[part=title]'))).to.equal('Another title');
      });

      it('takes properties that were set before it was upgraded, and can be cloned and adopted', async () => {
        const elsewhere = document.implementation.createHTMLDocument();
        const early = elsewhere.createElement(Chart.tag) as Chart;
        early.data = await demoText('five-places');
        const place = stage();
        place.append(early);
        await settled(early);
        expect(Object.hasOwn(early, 'data')).to.be.false;
        expect(marksOf(early)).not.to.be.empty;

        const original = create(Chart, { src: demoUrl('five-places') });
        place.append(original);
        await settled(original);
        const clone = original.cloneNode(true) as Chart;
        place.append(clone);
        await settled(clone);
        expect(textOf(clone.shadowRoot)).to.equal(textOf(original.shadowRoot));
      });

      it('says nothing for 300 ms, then that it is loading, then draws', async () => {
        const element = create(Chart, { src: fault('slow', { ms: 2500, to: demoUrl('five-places') }) });
        stage().append(element);
        await pause(180);
        expect(textOf(element.shadowRoot)).to.equal('');
        await pause(320);
        expect(element.shadowRoot!.querySelector('[aria-busy=true] [role=status]')?.textContent).to.match(/\S/);
        await settled(element);
        expect(element.shadowRoot!.querySelector('[aria-busy=true]')).to.be.null;
        expect(element.shadowRoot!.querySelectorAll('figure')).to.have.lengthOf(1);
      });

      it('says what is missing when there is nothing of its kind in the document', async () => {
        const element = create(Chart);
        const events = record<Record<string, unknown>>(element, 'campaign-error');
        element.data = empty;
        stage().append(element);
        await settled(element);
        expect(figureOf(element)).to.be.null;
        expect(alertOf(element)?.textContent).to.match(/\S{3,}/);
        expect(events).to.have.lengthOf(1);
        expect(events[0]).to.have.all.keys('code', 'message', 'url');
        element.lang = 'zh';
        await redrawn(element);
        expect(alertOf(element)?.textContent).to.match(/[\u4e00-\u9fff]/);
        expect(events, 'another language is no other failure').to.have.lengthOf(1);
        element.lang = 'en';
        await redrawn(element);
        element.data = await demoJson('five-places');
        await redrawn(element);
        expect(figureOf(element)).not.to.be.null;
        expect(alertOf(element)).to.be.null;
      });

      if (unknownNames[Chart.tag]) {
        it('says what there is when asked for a name that the document does not have', async () => {
          const element = create(Chart, unknownNames[Chart.tag]);
          const events = record<{ message: string }>(element, 'campaign-error');
          element.data = await demoText('five-places');
          stage().append(element);
          await settled(element);
          const attribute = Object.keys(unknownNames[Chart.tag]!)[0]!;
          expect(alertOf(element)?.textContent).to.include('no-such-id');
          expect(events).to.have.lengthOf(1);
          element.setAttribute(attribute, 'no-such-id-either');
          await redrawn(element);
          expect(events).to.have.lengthOf(2);
          element.setAttribute(attribute, '');
          await redrawn(element);
          expect(figureOf(element)).not.to.be.null;
        });
      }

      it('says that it has no source when nothing names one', async () => {
        const element = create(Chart);
        const events = record<{ code: string }>(element, 'campaign-error');
        stage().append(element);
        await settled(element);
        expect(alertOf(element)?.textContent).to.match(/\S{3,}/);
        expect(events.map(({ code }) => code)).to.deep.equal(['noSource']);
      });

      it('shows every figure of a mark in the data table, in the row of that mark', async () => {
        for (const lang of ['en', 'zh']) {
          const element = await drawn(Chart, { lang, width: 1000 });
          const table = await openTable(element);
          const rows = [...table.tBodies[0]!.rows].map((row) => ({
            name: textOf(row.querySelector('th')),
            text: textOf(row),
          }));
          expect(textOf(table.caption)).to.match(/\S/);
          const marks = layoutOf(element).marks.filter(({ id }) => !markOf(element, id).matches('[part=funnel-title]'));
          const ofRows = marks.filter(({ id }) => !markOf(element, id).matches('[part=open], [part=part]'));
          expect(rows).to.have.lengthOf(ofRows.length + partCount(element));
          for (const { id, label } of marks) {
            const mark = markOf(element, id);
            if (!ofRows.some((it) => it.id === id)) {
              // In a cell of the row of its stage, or in a row for each part; what parts leave over is not in the table.
              const names = mark.matches('.rest')
                ? []
                : mark.matches('.unknown')
                  ? [textOf(mark.querySelector('.value'))]
                  : [label.text];
              for (const name of names)
                expect(
                  rows.some(({ text }) => text.includes(name)),
                  `${id}: ${name}`,
                ).to.be.true;
              continue;
            }
            const figures = [...mark.querySelectorAll('[part=value], .date')].flatMap(
              (value) => textOf(value).match(/\d[\d,.]*%?/g) ?? (value.matches('.date') ? [] : [textOf(value)]),
            );
            const own = rows.filter(({ name }) => name === label.text);
            const fits = own.some(({ text }) => figures.every((figure) => text.includes(figure)));
            expect(fits, `${id}: ${figures.join(' | ')} in ${own.map(({ text }) => text).join(' || ')}`).to.be.true;
          }
        }
      });
    });

    describe('table', () => {
      it('is sorted by any column, up and down, and says so', async () => {
        const element = await drawn(Chart, { width: 1000 });
        await openTable(element);
        const head = (index: number) => element.shadowRoot!.querySelectorAll<HTMLElement>('thead th')[index]!;
        const column = (index: number) =>
          [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => textOf(row.children[index]));
        const before = column(0);
        const width = element.shadowRoot!.querySelectorAll('thead th').length;
        for (let index = 0; index < width; index += 1) {
          head(index).querySelector('button')!.click();
          await redrawn(element);
          expect(head(index).getAttribute('aria-sort')).to.equal('ascending');
          const up = column(index).filter((text) => text !== '');
          head(index).querySelector('button')!.click();
          await redrawn(element);
          expect(head(index).getAttribute('aria-sort')).to.equal('descending');
          const down = column(index);
          expect(element.shadowRoot!.querySelectorAll('[aria-sort]')).to.have.lengthOf(1);
          expect(down.filter((text) => text !== '').sort()).to.deep.equal([...up].sort());
          expect(column(0).sort(), 'no row is lost').to.deep.equal([...before].sort());
          const gaps = down.map((text, row) => (text === '' ? row : -1)).filter((row) => row >= 0);
          expect(
            gaps.every((row) => row >= down.length - gaps.length),
            'empty cells come last',
          ).to.be.true;
        }
      });

      it('can be saved as CSV with the same rows', async () => {
        const element = await drawn(Chart, { lang: 'zh', width: 1000 });
        const table = await openTable(element);
        const createObjectURL = URL.createObjectURL.bind(URL);
        const saved: Blob[] = [];
        const names: string[] = [];
        URL.createObjectURL = (blob: Blob) => {
          saved.push(blob);
          return 'blob:none';
        };
        HTMLAnchorElement.prototype.click = function () {
          names.push(this.download);
        };
        try {
          element.shadowRoot!.querySelector<HTMLElement>('[data-action=csv]')!.click();
        } finally {
          URL.createObjectURL = createObjectURL;
          Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
        }
        expect(names.join()).to.match(/\.csv$/);
        const bytes = new Uint8Array(await saved[0]!.arrayBuffer());
        expect([...bytes.slice(0, 3)], 'byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
        const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
        expect(lines).to.have.lengthOf(table.rows.length);
        for (const [index, row] of [...table.rows].entries()) {
          expect(lines[index]).to.include(textOf(row.cells[0]).replaceAll('"', '""'));
        }
      });

      it('tells of new data once, and politely', async () => {
        const element = await drawn(Chart);
        const spoken = () => textOf(element.shadowRoot!.querySelector('[role=status]'));
        expect(spoken()).to.equal('');
        element.data = await demoJson('five-places');
        await redrawn(element);
        expect(spoken()).to.match(/\S/);
      });
    });

    describe('keyboard', () => {
      it('is one Tab stop for all its marks', async () => {
        const place = stage();
        const [before, after] = ['before', 'after'].map((text) => {
          const button = document.createElement('button');
          button.textContent = text;
          return button;
        }) as [HTMLButtonElement, HTMLButtonElement];
        const element = create(Chart);
        element.data = await demoText('five-places');
        place.append(before, element, after);
        await settled(element);
        before.focus();
        const stops: Element[] = [];
        for (let step = 0; step < 40 && activeElement() !== after; step += 1) {
          await sendKeys({ press: 'Tab' });
          stops.push(activeElement()!);
        }
        const marks = stops.filter((stop) => stop.matches('[data-mark]'));
        expect(marks).to.have.lengthOf(1);
        expect(idOf(marks[0])).to.equal(idOf(marksOf(element)[0]));
        expect(stops.at(-1) === after, 'Tab leads out of the chart').to.be.true;
        await pressShiftTab();
        expect(element.shadowRoot!.activeElement).not.to.be.null;
      });

      for (const [shape, width] of [
        ['wide', 1000],
        ['narrow', 360],
      ] as const) {
        it(`reaches every mark by arrow keys, and the ends by Home and End (${shape})`, async () => {
          const element = await drawn(Chart, { width });
          const { marks } = layoutOf(element);
          const reached = new Set<string>();
          const waiting = [marks[0]!.id];
          while (waiting.length) {
            const id = waiting.pop()!;
            if (reached.has(id)) continue;
            reached.add(id);
            for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
              markOf(element, id).focus();
              press(key);
              waiting.push(idOf(activeElement())!);
            }
          }
          expect([...reached].sort()).to.deep.equal(marks.map(({ id }) => id).sort());
          markOf(element, marks[1]!.id).focus();
          press('Home');
          const first = idOf(activeElement());
          press('End');
          const last = idOf(activeElement());
          expect(last).not.to.equal(first);
          for (const key of ['ArrowUp', 'ArrowLeft', 'Home']) {
            markOf(element, first!).focus();
            press(key);
            if (key === 'Home') expect(idOf(activeElement())).to.equal(first);
          }
          await redrawn(element);
          expect(marksOf(element).flatMap((mark) => (mark.tabIndex === 0 ? [idOf(mark)] : []))).to.deep.equal([
            idOf(activeElement()),
          ]);
        });
      }

      it('opens details with Enter and Space, closes them with Esc, and clears with the next Esc', async () => {
        const element = await drawn(Chart);
        const picks = record<{ selection: Selection }>(element, 'campaign-select');
        const id = layoutOf(element).marks.find(({ regionId }) => regionId)!.id;
        markOf(element, id).focus();
        await sendKeys({ press: 'Enter' });
        await redrawn(element);
        expect(markOf(element, id).getAttribute('aria-expanded')).to.equal('true');
        expect(detailsOf(element)?.textContent).to.match(/\S/);
        const controlled = markOf(element, id).getAttribute('aria-controls')!;
        expect(element.shadowRoot!.getElementById(controlled) === detailsOf(element), 'aria-controls').to.be.true;
        expect(picks).to.have.lengthOf(1);
        expect(picks[0]!.selection.regions.size).to.equal(1);
        await sendKeys({ press: 'Escape' });
        await redrawn(element);
        expect(detailsOf(element)).to.be.null;
        expect(picks).to.have.lengthOf(1);
        expect(markOf(element, id).getAttribute('aria-current')).to.equal('true');
        await sendKeys({ press: 'Escape' });
        await redrawn(element);
        expect(picks).to.have.lengthOf(2);
        expect(picks[1]!.selection.regions.size).to.equal(0);
        expect(marksOf(element).filter((mark) => mark.hasAttribute('aria-current') || isFaded(mark))).to.be.empty;
        expect(idOf(activeElement())).to.equal(id);
        await sendKeys({ press: ' ' });
        await redrawn(element);
        expect(detailsOf(element)).not.to.be.null;
        await sendKeys({ press: 'Tab' });
        expect(activeElement()!.matches('[data-mark]')).to.be.false;
      });

      it('leaves unknown keys, and keys with a modifier, to the page', async () => {
        const element = await drawn(Chart);
        const mark = marksOf(element)[1]!;
        mark.focus();
        for (const key of ['a', 'f', '/', 'F5', 'Insert', 'Tab', 'Escape', 'Enter', ' ']) {
          expect(press(key), key).to.be.false;
        }
        for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End', 'PageDown', 'Escape']) {
          for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
            expect(press(key, { [modifier]: true }), `${modifier} ${key}`).to.be.false;
          }
        }
        expect(activeElement() === mark, 'the focus has not moved').to.be.true;
      });

      it('keeps the focus through a change of data: on the same mark, else on another', async () => {
        const element = await drawn(Chart);
        const { marks } = layoutOf(element);
        const { id } = marks[Math.floor(marks.length / 2)]!;
        markOf(element, id).focus();
        element.data = await demoJson('five-places');
        await redrawn(element);
        expect(idOf(activeElement())).to.equal(id);
        const other = await demoJson('zhangye');
        element.data = other;
        await redrawn(element);
        expect(figureOf(element)).not.to.be.null;
        expect(
          marksOf(element).some((mark) => mark === activeElement()),
          'a mark has the focus',
        ).to.be.true;
        element.data = empty;
        await redrawn(element);
        expect(alertOf(element)).not.to.be.null;
      });

      it('shows where the focus is', async () => {
        const element = await drawn(Chart);
        marksOf(element)[0]!.focus();
        for (const key of ['End', 'Home', 'Tab', 'Shift+Tab']) {
          await (key === 'Shift+Tab' ? pressShiftTab() : sendKeys({ press: key }));
          const { outlineStyle, outlineWidth } = getComputedStyle(activeElement()!);
          expect(outlineStyle, key).not.to.equal('none');
          expect(Number.parseFloat(outlineWidth), key).to.be.at.least(2);
        }
      });
    });

    describe('pointer', () => {
      afterEach(() => resetMouse());

      it('opens details on a click, shows others on the next and closes them on a second click', async () => {
        const place = stage({ width: 700 });
        const element = create(Chart);
        element.data = await demoText('zhangye');
        if (element.localName === 'campaign-regions') element.data = await demoText('five-places');
        place.append(element);
        await settled(element);
        const [first, second] = marksOf(element) as unknown as [HTMLElement, HTMLElement];
        const click = async (mark: HTMLElement) => {
          mark.scrollIntoView({ block: 'center' });
          const { left, top, height } = mark.getBoundingClientRect();
          await sendMouse({ type: 'click', position: [Math.round(left + 12), Math.round(top + height / 2)] });
          await redrawn(element);
        };
        await click(first);
        expect(first.getAttribute('aria-expanded')).to.equal('true');
        const shown = textOf(detailsOf(element));
        await click(second);
        expect(first.getAttribute('aria-expanded')).to.equal('false');
        expect(second.getAttribute('aria-expanded')).to.equal('true');
        expect(element.shadowRoot!.querySelectorAll('[part~=details]')).to.have.lengthOf(1);
        expect(textOf(detailsOf(element))).not.to.equal(shown);
        await click(second);
        expect(detailsOf(element)).to.be.null;
      });

      it('gives every mark a target of 24 px or more', async () => {
        for (const width of [320, 1000]) {
          const element = await drawn(Chart, { width });
          for (const mark of marksOf(element)) {
            const box = mark.getBoundingClientRect();
            expect(Math.min(box.width, box.height), `${idOf(mark)} at ${width}`).to.be.at.least(24);
          }
        }
      });

      it('shares a selection with the charts of its source, and with no other', async () => {
        const { source, elements } = await drawnTogether();
        const apart = await drawnTogether();
        const here = elements.find((element) => element.localName === Chart.tag)!;
        const others = elements.filter((element) => element !== here);
        const picks = record<{ selection: Selection }>(source, 'campaign-select');
        const { id, regionId } = sharedMark(here, others[0]!);
        markOf(here, id).click();
        for (const element of elements) await redrawn(element);
        expect(picks).to.have.lengthOf(1);
        expect([...picks[0]!.selection.regions]).to.deep.equal([regionId]);
        for (const element of others) {
          // A mouse may rest on what has just been drawn below it. Not the node itself: a failure would write it out for ever.
          const opened = element.shadowRoot!.querySelector('[part~=details]:not(.peek)');
          expect(opened === null, 'opens nothing elsewhere').to.be.true;
          for (const mark of layoutOf(element).marks) {
            const same = mark.regionId === regionId;
            expect(markOf(element, mark.id).getAttribute('aria-current')).to.equal(same ? 'true' : null);
            expect(isFaded(markOf(element, mark.id)), `${element.localName} ${mark.id} faded`).to.equal(!same);
          }
        }
        for (const element of apart.elements) {
          expect(marksOf(element).filter((mark) => mark.hasAttribute('aria-current') || isFaded(mark))).to.be.empty;
        }
        const clear = others[0]!.shadowRoot!.querySelector<HTMLElement>('[data-action=clear]')!;
        clear.focus();
        clear.click();
        for (const element of elements) await redrawn(element);
        for (const element of elements) {
          expect(marksOf(element).filter((mark) => mark.hasAttribute('aria-current') || isFaded(mark))).to.be.empty;
          expect(element.shadowRoot!.querySelector('[data-action=clear]')).to.be.null;
        }
        expect(picks.at(-1)!.selection.regions.size).to.equal(0);
        expect(
          marksOf(others[0]!).some((mark) => mark === activeElement()),
          'a mark has the focus',
        ).to.be.true;
      });
    });
  });
}
