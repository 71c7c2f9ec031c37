import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Campaign, Selection } from '../../src/model/index.js';
import { misfits } from '../support/fit.js';
import { columnsOf, drawCases, readGallery, type DrawnCase, type GalleryCase } from '../support/gallery.js';
import { realNames } from '../support/gallery-names.js';
import {
  activeElement,
  frame,
  idOf,
  marksOf,
  pause,
  press,
  record,
  redrawn,
  stage,
  textOf,
  until,
  type Chart,
  type Loose,
} from '../support/page.js';

const cases = await readGallery();
const languages = ['en', 'zh'] as const;
const shapes = ['bars', 'tapered', 'steps'] as const;

/** All rules of axe but one: see `accessibility.browser.test.ts`. */
const rules = { ignoredRules: ['label-content-name-mismatch'] };

const rootOf = ({ element }: DrawnCase) => element.shadowRoot!;
const markOf = (element: Chart, id: string) => marksOf(element).find((mark) => idOf(mark) === id)!;
const named = (text: string) => (it: GalleryCase) => it.name === text;
const caseOf = (name: string) => {
  const found = cases.find(named(name));
  if (!found) throw new Error(`The gallery has no ${name}: ${cases.map((it) => it.name).join('; ')}`);
  return found;
};
const isReal = ({ attributes }: GalleryCase) => !attributes.src!.includes('invented');
const barOf = (mark: Element) => mark.querySelector('.bar > .fill');
const isMoving = (element: Element) => element.getAnimations().some(({ playState }) => playState === 'running');

/** What went wrong, one line each. */
function expectNone(found: readonly string[]): void {
  expect(found.join('\n')).to.equal('');
}

/** Presses a key until nothing moves any more; tells what had the focus. */
function walk(from: HTMLElement, ...keys: readonly string[]): (string | null)[] {
  from.focus();
  const passed = [idOf(from)];
  for (let step = 0; step < 300; step += 1) {
    const before = activeElement();
    for (const key of keys) {
      press(key);
      if (activeElement() !== before) break;
    }
    if (activeElement() === before) return passed;
    passed.push(idOf(activeElement()));
  }
  return [...passed, 'and so on for ever'];
}

/** A mouse or a finger, as the browser would tell of it. */
const point = (type: 'pointerover' | 'pointerout', target: Element, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true, composed: true }));

const peekOf = (element: Chart) => element.shadowRoot!.querySelector('.details.peek');

function overlapOf(a: Element, b: Element): boolean {
  const [x, y] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    Math.min(x.right, y.right) - Math.max(x.left, y.left) > 1 &&
    Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top) > 1
  );
}

describe('the gallery of funnels', () => {
  it('is read from its page', () => {
    expect(cases.length).to.be.greaterThan(40);
    expect(cases.filter(isReal).length).to.be.greaterThan(8);
    for (const shape of shapes.slice(1)) expect(cases.some(({ attributes }) => attributes.shape === shape)).to.be.true;
    expect(cases.some(({ dir }) => dir === 'rtl')).to.be.true;
  });

  for (const lang of languages) {
    describe(`in ${lang}`, () => {
      let drawn: readonly DrawnCase[] = [];
      let place: HTMLElement;

      before(async () => {
        place = stage({ lang, width: 900 });
        place.className = 'gallery'; // kept for all tests of this language
        drawn = await drawCases(place, cases);
      });
      after(() => place.remove());

      it('has a button for each mark, in the order of the layout', () => {
        for (const { element, layout, name } of drawn) {
          expect(marksOf(element).map(idOf), name).to.deep.equal(layout.marks.map(({ id }) => id));
        }
      });

      it('has one Tab stop among the marks, which is the first', () => {
        for (const { element, layout, name } of drawn) {
          const stops = marksOf(element).filter(({ tabIndex }) => tabIndex === 0);
          expect(stops.map(idOf), name).to.deep.equal([layout.marks[0]!.id]);
        }
      });

      it('is walked in reading order by arrow keys, into parts too, and back', () => {
        for (const { element, layout, name, dir } of drawn) {
          const [into, out] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
          const buttons = marksOf(element);
          expect(walk(buttons[0]!, into, 'ArrowDown'), name).to.deep.equal(layout.marks.map(({ id }) => id));
          const column = columnsOf(element).flat();
          const ids = column.map(idOf);
          expect(walk(column[0]!, 'ArrowDown'), name).to.deep.equal(ids);
          expect(walk(column.at(-1)!, 'ArrowUp'), name).to.deep.equal([...ids].reverse());
          for (const item of element.shadowRoot!.querySelectorAll('.parts')) {
            const stageMark = item.parentElement!.querySelector<HTMLButtonElement>(':scope > .row')!;
            const parts = [...item.querySelectorAll('button')];
            stageMark.focus();
            press(out);
            expect(idOf(activeElement()), `${name}: ${out}`).to.equal(idOf(stageMark));
            press(into);
            expect(idOf(activeElement()), `${name}: ${into}`).to.equal(idOf(parts[0]));
            parts.at(-1)!.focus();
            press(out);
            expect(idOf(activeElement()), `${name}: ${out}`).to.equal(idOf(stageMark));
          }
        }
      });

      it('is crossed by Home, End, Page Up and Page Down', () => {
        for (const { element, name } of drawn) {
          const columns = columnsOf(element);
          const all = columns.flat();
          all[0]!.focus();
          press('End');
          expect(idOf(activeElement()), `${name}: End`).to.equal(idOf(all.at(-1)));
          press('Home');
          expect(idOf(activeElement()), `${name}: Home`).to.equal(idOf(all[0]));
          expect(walk(all[0]!, 'PageDown').slice(all.length === 1 ? 0 : 1), `${name}: Page Down`).to.deep.equal(
            columns
              .map((column) => idOf(column.at(-1)))
              .filter((id, index) => index > 0 || id !== idOf(all[0]) || all.length === 1),
          );
          const up = walk(all.at(-1)!, 'PageUp');
          const firsts = columns.map((column) => idOf(column[0])).reverse();
          expect(up.slice(up[0] === firsts[0] ? 0 : 1), `${name}: Page Up`).to.deep.equal(firsts);
        }
      });

      it('names each mark by its description, which starts with what is to be seen and ends with its position', () => {
        const found: string[] = [];
        for (const { element, layout, name } of drawn) {
          for (const mark of layout.marks) {
            const button = markOf(element, mark.id);
            const label = button.getAttribute('aria-label')!;
            const seen = button.querySelector('[part~=label], .open-words, bdi')!;
            const tell = (what: string) => found.push(`${name}: ${mark.id}: ${what}: ${label}`);
            if (label !== mark.description) tell('not its description');
            if (!/, \d+ of \d+$|，第\d+项，共\d+项$/.test(label)) tell('no position');
            if (!label.startsWith(mark.label.text)) tell(`not its label “${mark.label.text}”`);
            if (!textOf(seen).startsWith(mark.label.text)) tell(`shows “${textOf(seen)}”`);
          }
        }
        expectNone(found);
      });

      it('names value with unit and shares of each stage, and both ends of what is open', () => {
        const found: string[] = [];
        for (const { layout, name, attributes, element } of drawn) {
          const { funnels } = (element as Loose).connection.state.campaign as Campaign;
          for (const group of layout.groups) {
            const stages = [...group.sections.flatMap((section) => section.stages), ...group.separate];
            for (const [index, it] of stages.entries()) {
              const tell = (what: string, text = it.description) => found.push(`${name}: ${it.id}: ${what}: ${text}`);
              if (attributes.scale !== 'share' && !it.description.includes(it.value)) tell(`no value ${it.value}`);
              for (const line of it.lines) if (!it.description.includes(line)) tell(`no “${line}”`);
              if (it.open && !it.description.includes(it.open.label.text)) tell(`no “${it.open.label.text}”`);
              const stageOf = funnels
                .find(({ id }) => it.id.startsWith(`${id}/`))
                ?.stages.find(({ id }) => it.id.endsWith(`/${id}`));
              const unit = stageOf && !it.absent && !it.gate && element.locale.amountUnit(stageOf.unit, null);
              if (unit && !it.description.includes(unit)) tell(`no unit ${unit}`);
              if (!it.open) continue;
              const quoted = [it.label.text, ...stages.slice(0, index).map(({ label }) => label.text)].filter((text) =>
                it.open!.description.includes(text),
              );
              if (!quoted.includes(it.label.text) || quoted.length < 2) tell('not both ends', it.open.description);
            }
          }
        }
        expectNone(found);
      });

      it('names the marks of the real cases in these words', () => {
        const real = drawn.filter((it) => isReal(it) && it.dir === 'ltr');
        const names = Object.fromEntries(
          real.map(({ element, attributes }) => [
            attributes.funnel!.split(/\s+/).join(' '),
            marksOf(element).map((mark) => mark.getAttribute('aria-label')),
          ]),
        );
        expect(names).to.deep.equal(realNames[lang]);
      });

      it('opens details with Enter: all that is known, with quote and link; and closes them with Escape', async () => {
        const found: string[] = [];
        for (const it of drawn.filter((it) => isReal(it) || (lang === 'en' && !it.attributes.shape))) {
          const { element, layout, name } = it;
          const { quote } = element.locale.words.terms;
          const mark =
            layout.marks.find(({ details }) => details.some(({ term }) => term === quote)) ?? layout.marks.at(-1)!;
          markOf(element, mark.id).focus();
          await sendKeys({ press: 'Enter' });
          await element.updateComplete;
          const details = rootOf(it).getElementById('details');
          const tell = (what: string) => found.push(`${name}: ${mark.id}: ${what}`);
          if (!details) {
            tell('no details');
            continue;
          }
          const terms = [...details.querySelectorAll('dt')].map(textOf);
          const values = [...details.querySelectorAll('dd')].map(textOf);
          if (terms.join('|') !== mark.details.map(({ term }) => term).join('|')) tell(`terms ${terms.join()}`);
          const same = mark.details.every(
            ({ value }, index) => values[index] === value.text.replace(/\s+/g, ' ').trim(),
          );
          if (!same) tell(`values ${values.join('|')}`);
          const source = element.locale.words.terms.source;
          const hasQuote = isReal(it) && it.attributes.funnel !== 'guangan-projects'; // whose report prints no figure
          if (hasQuote && !terms.includes(quote)) tell('no quote');
          if (isReal(it) && !terms.includes(source)) tell('no source');
          if (rootOf(it).querySelector('.details.peek')) tell('shown twice');
          if (markOf(element, mark.id).getAttribute('aria-expanded') !== 'true') tell('not expanded');
          await sendKeys({ press: 'Escape' });
          await element.updateComplete;
          if (rootOf(it).querySelector('.details')) tell('not closed by Escape');
          if (idOf(activeElement()) !== mark.id) tell('the focus has moved');
          press('Escape');
        }
        expectNone(found);
      });

      it('shows details at the mark that has the focus by keyboard, beside it and in front of what follows', async () => {
        const found: string[] = [];
        await sendKeys({ press: 'Tab' });
        for (const { element, layout, name } of drawn) {
          for (const { id } of layout.marks) {
            const mark = markOf(element, id);
            mark.focus({ preventScroll: true });
            await element.updateComplete;
            const peek = peekOf(element);
            const tell = (what: string) => found.push(`${name}: ${id}: ${what}`);
            if (!peek || peek.getAttribute('data-of') !== id) {
              tell('no details');
              continue;
            }
            if (overlapOf(mark, peek)) tell('covered by its details');
            const [box, around] = [peek.getBoundingClientRect(), element.getBoundingClientRect()];
            if (box.left < around.left - 1 || box.right > around.right + 1) tell('details stick out');
          }
          const last = peekOf(element);
          if (last) {
            last.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = last.getBoundingClientRect();
            for (const part of [0.1, 0.5, 0.9]) {
              const y = top + height * part;
              if (y < 0 || y > innerHeight) continue;
              const at = element.shadowRoot!.elementFromPoint(left + width / 2, y);
              if (!at || !last.contains(at))
                found.push(`${name}: something is in front of its details: ${at?.outerHTML.slice(0, 80)}`);
            }
          }
          press('Escape');
          await element.updateComplete;
          if (peekOf(element)) found.push(`${name}: Escape does not close them`);
        }
        expectNone(found);
      });

      if (lang === 'en') {
        it('has one Tab stop among the marks of each chart, for real keys', async () => {
          const start = document.createElement('button');
          const end = document.createElement('button');
          place.prepend(start);
          place.append(end);
          start.focus();
          const stops: Element[] = [];
          for (let step = 0; step < 1000 && activeElement() !== end; step += 1) {
            await sendKeys({ press: 'Tab' });
            const active = activeElement()!;
            if (active.matches('[data-mark]')) stops.push(active);
          }
          expect(activeElement() === end, 'Tab leads out of every chart').to.be.true;
          for (const [index, { element, name, layout }] of drawn.entries()) {
            expect(stops[index]?.getRootNode() === element.shadowRoot, `one stop before ${name}`).to.be.true;
            expect(layout.marks.some(({ id }) => id === idOf(stops[index]))).to.be.true;
          }
          expect(stops.length).to.equal(drawn.length);
          start.remove();
          end.remove();
        });
      }

      it('draws bars as long as their values are', () => {
        const found: string[] = [];
        for (const { element, layout, name, attributes } of drawn) {
          const { funnels } = (element as Loose).connection.state.campaign as Campaign;
          for (const family of layout.families) {
            const scales: { id: string; value: number; length: number }[][] = [];
            for (const group of family.groups) {
              const funnel = funnels.find(({ id }) => id === group.id);
              const valueOf = (id: string) => funnel?.stages.find((it) => `${funnel.id}/${it.id}` === id)?.amount.value;
              const first = group.sections[0] && valueOf(group.sections[0].stages[0]!.id);
              for (const [index, section] of group.sections.entries()) {
                for (const { id, bar } of section.stages) {
                  const value = valueOf(id);
                  const fill = barOf(markOf(element, id));
                  if (!bar || bar.end !== 'exact' || value == null || !fill) continue;
                  const { width, height } = fill.getBoundingClientRect();
                  const length = attributes.shape === 'steps' ? height : width;
                  (scales[index] ??= []).push({
                    id,
                    value: attributes.scale === 'share' ? value / first! : value,
                    length,
                  });
                }
              }
            }
            for (const scale of scales) {
              const largest = scale?.reduce((a, b) => (b.value > a.value ? b : a));
              if (!largest) continue;
              if (largest.length < 30) found.push(`${name}: ${largest.id}: ${largest.length} px`);
              for (const { id, value, length } of scale) {
                const expected = (value / largest.value) * largest.length;
                if (Math.abs(length - expected) > 1) found.push(`${name}: ${id}: ${length} px, not ${expected}`);
              }
            }
          }
        }
        expectNone(found);
      });

      it('fits every width, in all three shapes', async () => {
        const wide = stage({ lang });
        const plain = cases.filter(
          ({ name, attributes, dir }, index) =>
            (!attributes.shape && dir === 'ltr') || cases.findIndex(named(name)) !== index,
        );
        const all = plain.flatMap((it) =>
          shapes.map((shape) => ({ ...it, name: `${it.name} as ${shape}`, attributes: { ...it.attributes, shape } })),
        );
        const everywhere = await drawCases(wide, [...all, ...cases.filter(({ dir }) => dir === 'rtl')]);
        const found: string[] = [];
        for (const width of [280, 320, 480, 768, 1280]) {
          wide.style.width = `${width}px`;
          await frame();
          await frame();
          for (const { element, name } of everywhere) {
            found.push(...misfits(element).map((what) => `${width} px: ${name}: ${what}`));
          }
        }
        expectNone(found);
      });
    });
  }
});

describe('a funnel of the gallery', () => {
  const show = async (names: readonly string[], width = 800, lang = 'en') =>
    drawCases(stage({ width, lang }), names.map(caseOf));

  it('tells what is picked: stage, remainder, part or funnel, with its region, here and in the next chart', async () => {
    const yanbian = 'yanbian yanbian-projects yanbian-wishes yanbian-difficulties yanbian-tested';
    const regions = 'invented-funnels parts-by-region';
    const drawn = await show([
      yanbian,
      yanbian,
      regions,
      regions,
      'invented-funnels districts',
      'invented-funnels districts',
    ]);
    for (const [index, { element, layout, name }] of drawn.entries()) {
      if (index % 2) continue;
      const picks = record<{ selection: Selection }>(element, 'campaign-select');
      const other = drawn[index + 1]!;
      for (const { id, regionId } of layout.marks) {
        const tell = `${name}: ${id}`;
        markOf(element, id).click();
        await element.updateComplete;
        await other.element.updateComplete;
        const { stages, regions } = picks.at(-1)!.selection;
        expect([...stages], tell).to.deep.equal([id]);
        expect([...regions], tell).to.deep.equal(regionId === null ? [] : [regionId]);
        for (const { mark, own } of [element, other.element].flatMap((it) =>
          layout.marks.map((own) => ({ own, mark: markOf(it, own.id) })),
        )) {
          const isSame = regionId !== null && own.regionId === regionId;
          expect(mark.getAttribute('aria-current'), `${tell} marks ${own.id}`).to.equal(isSame ? 'true' : null);
        }
        expect(other.element.shadowRoot!.querySelector('.details') === null, `${tell} opens nothing elsewhere`).to.be
          .true;
        markOf(element, id).click();
        await element.updateComplete;
        expect([...picks.at(-1)!.selection.stages], tell).to.be.empty;
        expect(element.shadowRoot!.querySelector('.details') === null, `${tell} is closed`).to.be.true;
      }
      expect(picks).to.have.lengthOf(layout.marks.length * 2);
    }
    const titles = drawn[4]!.layout.groups.map(({ mark }) => mark!.regionId);
    expect(new Set(titles).size, 'each title has a region of its own').to.equal(titles.length);
  });

  it('picks by Enter, and Enter again closes what it has opened', async () => {
    const [{ element, layout }] = (await show(['zhangye zhangye-projects'])) as [DrawnCase];
    const picks = record<{ selection: Selection }>(element, 'campaign-select');
    await sendKeys({ press: 'Tab' });
    markOf(element, layout.marks[1]!.id).focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect([...picks[0]!.selection.stages]).to.deep.equal([layout.marks[1]!.id]);
    expect([...picks[0]!.selection.regions]).to.deep.equal(['zhangye']);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(picks[1]!.selection.regions.size).to.equal(0);
    expect(element.shadowRoot!.querySelector('.details') === null, 'closed').to.be.true;
  });

  it('links to the source in details, if it has an address, also while they are only shown for the moment', async () => {
    const json = (await (await fetch('/demo/data/zhangye.json')).json()) as Record<string, Loose>;
    const url = 'https://example.org/report';
    for (const source of json.sources) source.href = url;
    const element = document.createElement('campaign-funnel') as Loose;
    Object.assign(element, { funnel: 'zhangye-projects', data: json });
    stage({ width: 800 }).append(element);
    await redrawn(element);
    await sendKeys({ press: 'Tab' });
    const linkOf = (selector: string) => element.shadowRoot.querySelector(`${selector} a`) as HTMLAnchorElement | null;
    marksOf(element)[0]!.focus();
    await until(() => linkOf('.peek'), 'a link for the moment');
    expect(linkOf('.peek')!.href).to.equal(url);
    await sendKeys({ press: 'Tab' });
    await pause(260);
    expect(activeElement() === linkOf('.peek'), 'Tab leads to the link, and the details stay').to.be.true;
    marksOf(element)[2]!.click();
    await redrawn(element);
    expect(linkOf('#details')!.href).to.equal(url);
  });

  describe('details of what a mouse rests on', () => {
    const rest = async () => {
      const [it] = (await show(['zhangye zhangye-projects'])) as [DrawnCase];
      return { ...it, mark: marksOf(it.element)[2]! };
    };

    it('come after a while, stay while they are pointed at, and go', async () => {
      const { element, mark } = await rest();
      point('pointerover', mark.querySelector('.bar')!);
      const start = performance.now();
      await pause(120);
      expect(peekOf(element) === null, 'not at once').to.be.true;
      await until(() => peekOf(element), 'the details are there');
      expect(performance.now() - start).to.be.greaterThan(280);
      const peek = peekOf(element)!;
      expect(peek.getAttribute('data-of')).to.equal(idOf(mark));
      expect(overlapOf(mark, peek)).to.be.false;
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
      point('pointerout', mark);
      await pause(60);
      point('pointerover', peek.querySelector('dd')!);
      await pause(420);
      expect(peekOf(element) === peek, 'they stay while the pointer is on them').to.be.true;
      point('pointerout', peek);
      await until(() => !peekOf(element), 'the details are gone');
    });

    it('are not shown when the mouse only passes, nor for touch', async () => {
      const { element, mark } = await rest();
      point('pointerover', mark);
      await pause(50);
      point('pointerout', mark);
      point('pointerover', marksOf(element)[0]!, 'touch');
      await pause(400);
      expect(peekOf(element) === null).to.be.true;
    });

    it('are not shown at a mark that is open', async () => {
      const { element, mark } = await rest();
      mark.click();
      point('pointerover', mark);
      await pause(360);
      expect(peekOf(element) === null).to.be.true;
      expect(element.shadowRoot!.querySelectorAll('.details').length).to.equal(1);
    });

    it('go with Escape, while the focus is in the chart', async () => {
      const { element, mark } = await rest();
      marksOf(element)[0]!.focus();
      point('pointerover', mark);
      await until(() => peekOf(element)?.getAttribute('data-of') === idOf(mark), 'the details are there');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(peekOf(element) === null).to.be.true;
    });

    it('go with Escape, while the focus is elsewhere (WCAG 1.4.13)', async () => {
      const { element, mark } = await rest();
      (document.activeElement as HTMLElement | null)?.blur();
      point('pointerover', mark);
      await until(() => peekOf(element), 'the details are there');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(peekOf(element) === null).to.be.true;
    });

    it('leave with the focus', async () => {
      const { element } = await rest();
      const outside = document.createElement('button');
      element.parentElement!.append(outside);
      await sendKeys({ press: 'Tab' });
      marksOf(element)[0]!.focus();
      await until(() => peekOf(element), 'the details are there');
      outside.focus();
      await until(() => !peekOf(element), 'the details are gone');
    });
  });

  describe('changes', () => {
    const nodesOf = (element: Chart) => new Map(marksOf(element).map((mark) => [idOf(mark)!, mark]));
    const choose = async (element: Chart, name: string, value: string) => {
      const button = element.shadowRoot!.querySelector<HTMLElement>(`[data-name=${name}][data-value=${value}]`)!;
      button.focus();
      button.click();
      await element.updateComplete;
      const pressed = [...element.shadowRoot!.querySelectorAll(`[data-name=${name}][aria-pressed=true]`)];
      expect(pressed.map((it) => it.getAttribute('data-value'))).to.deep.equal([value]);
      expect((element as Loose)[name]).to.equal(value);
      expect(activeElement() === button, 'the focus stays on the choice').to.be.true;
    };
    const barsOf = (element: Chart) => marksOf(element).flatMap((mark) => barOf(mark) ?? []);
    const groupsOf = (element: Chart) => [...element.shadowRoot!.querySelectorAll('[data-move]')];
    const finish = (element: Chart) => element.shadowRoot!.getAnimations().forEach((it) => it.finish());

    for (const name of ['districts', 'districts completion tapered', 'districts steps']) {
      it(`of scale and order move what is there: ${name}`, async () => {
        const found = cases.find(
          ({ attributes }) =>
            attributes.funnel === 'districts' &&
            !attributes.scale &&
            (attributes.shape ?? '') === (/tapered|steps/.exec(name)?.[0] ?? ''),
        )!;
        const [{ element }] = (await drawCases(stage({ width: 1000 }), [found])) as [DrawnCase];
        expect(element.shadowRoot!.getAnimations().length, 'nothing moves at first sight').to.equal(0);
        const before = nodesOf(element);
        const texts = textOf(element.shadowRoot!.querySelector('[part=drawing]'));
        await choose(element, 'order', found.attributes.order === 'completion' ? 'document' : 'completion');
        expect(groupsOf(element).some(isMoving), 'funnels move').to.be.true;
        finish(element);
        const order = marksOf(element).map(idOf);
        expect(order).not.to.deep.equal([...before.keys()]);
        await choose(element, 'scale', 'share');
        expect(barsOf(element).some(isMoving), 'bars grow').to.be.true;
        finish(element);
        expect(textOf(element.shadowRoot!.querySelector('[part=drawing]'))).not.to.equal(texts);
        await choose(element, 'scale', 'common');
        await choose(element, 'order', found.attributes.order ?? 'document');
        finish(element);
        expect(textOf(element.shadowRoot!.querySelector('[part=drawing]'))).to.equal(texts);
        const after = nodesOf(element);
        expect([...after.keys()]).to.deep.equal([...before.keys()]);
        for (const [id, node] of after) expect(node === before.get(id), `${id} is the same element`).to.be.true;
      });
    }

    it('start where the bars were, on both sides of a funnel around the middle', async () => {
      const found = cases.find(
        ({ attributes }) => attributes.funnel === 'districts' && attributes.shape === 'tapered',
      )!;
      const [{ element }] = (await drawCases(stage({ width: 1000 }), [found])) as [DrawnCase];
      const was = barsOf(element).map((bar) => bar.getBoundingClientRect());
      await choose(element, 'scale', 'share');
      for (const [index, bar] of barsOf(element).entries()) {
        for (const animation of bar.getAnimations()) {
          animation.pause();
          animation.currentTime = 0;
        }
        const { left, width } = bar.getBoundingClientRect();
        const tell = `${idOf(bar.closest('[data-mark]'))}: from ${was[index]!.left} to ${left}`;
        expect(Math.abs(width - was[index]!.width), tell).to.be.lessThan(1.5);
        expect(Math.abs(left - was[index]!.left), tell).to.be.lessThan(1.5);
      }
    });

    it('do not move when the reader wants less motion', async () => {
      const emulate = async (features: Record<string, string>) =>
        (await executeServerCommand<{ done: boolean }, Record<string, string>>('emulate-features', features)).done;
      if (!(await emulate({ 'prefers-reduced-motion': 'reduce' }))) return;
      try {
        const [{ element }] = (await show(['invented-funnels districts'], 1000)) as [DrawnCase];
        await choose(element, 'order', 'completion');
        await choose(element, 'scale', 'share');
        expect(element.shadowRoot!.getAnimations().length).to.equal(0);
      } finally {
        await emulate({});
      }
    });

    it('of all values change texts and bars, not elements', async () => {
      const json = (await (await fetch('/demo/data/invented-funnels.json')).json()) as Record<string, Loose>;
      for (const shape of shapes) {
        const element = document.createElement('campaign-funnel') as Loose;
        Object.assign(element, { funnel: 'equal', shape, data: json });
        stage({ width: 700 }).append(element);
        await redrawn(element);
        const before = nodesOf(element);
        const changed = structuredClone(json);
        const { stages } = changed.funnels.find(({ id }: Loose) => id === 'equal');
        stages.forEach((it: Loose, index: number) => (it.value = 200 - index * 50));
        element.data = changed;
        await until(() => /\b200\b/.test(textOf(marksOf(element)[0])), 'the new values are there');
        const after = nodesOf(element);
        expect([...after.keys()], shape).to.deep.equal([...before.keys()]);
        for (const [id, node] of after) expect(node === before.get(id), `${id} is the same element`).to.be.true;
        for (const [index, row] of [...element.shadowRoot.querySelectorAll('[part~=row]')].entries()) {
          expect(textOf(row.querySelector('[part=value]'))).to.equal(String(200 - index * 50));
          expect(row.getAttribute('aria-label')).to.include(String(200 - index * 50));
          if (index) expect(isMoving(barOf(row)!), `${shape}: bar ${index} moves`).to.be.true;
        }
        expect(textOf(element.shadowRoot.querySelector('[part=drawing]'))).not.to.match(/\b240\b/);
      }
    });

    it('of language move nothing', async () => {
      const [{ element }] = (await show(['invented-funnels districts'], 1000)) as [DrawnCase];
      element.lang = 'zh';
      await element.updateComplete;
      expect(textOf(element.shadowRoot)).to.match(/[\u4e00-\u9fff]/);
      expect(element.shadowRoot!.getAnimations().length).to.equal(0);
    });
  });

  describe('for everyone', () => {
    for (const [scheme, dir, lang] of [
      ['light', 'ltr', 'en'],
      ['dark', 'rtl', 'zh'],
    ] as const) {
      it(`passes axe in every case (${scheme}, ${dir}, ${lang})`, async () => {
        const place = stage({ scheme, lang, width: 1000 });
        const drawn = await drawCases(
          place,
          cases.map((it) => ({ ...it, dir })),
        );
        const seen = new Set<string>();
        for (const { element, attributes, layout } of drawn) {
          // One mark of each document is open, and what is not of its region stands back.
          if (seen.has(attributes.src!)) continue;
          seen.add(attributes.src!);
          markOf(element, layout.marks.at(-1)!.id).click();
        }
        await pause(300);
        await expect(place).to.be.accessible(rules);
      });
    }
  });
});
