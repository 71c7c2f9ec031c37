import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { charts } from '../../src/charts/index.js';
import { create, demoJson, marksOf, settled, stage, textOf } from '../support/page.js';

const Regions = charts.find(({ tag }) => tag === 'campaign-regions')!;

async function draw(attributes: Record<string, string>, width: number) {
  const element = create(Regions, attributes);
  element.data = await demoJson('five-places');
  stage({ width }).append(element);
  await settled(element);
  return element;
}

const several = { measures: 'projects-listed talks guidance-groups' };

describe('several measures beside each other', () => {
  for (const width of [320, 1000]) {
    it(`stand without overlap at ${width} px, each value in the cell of its measure`, async () => {
      const element = await draw(several, width);
      const rows = marksOf(element);
      expect(rows.length).to.equal(5);
      for (const row of rows) {
        const cells = [...row.querySelectorAll('.cell')];
        expect(cells.length).to.equal(3);
        const boxes = cells.map((cell) => cell.getBoundingClientRect());
        for (const [index, box] of boxes.entries()) {
          const next = boxes[index + 1];
          if (next) expect(width === 320 ? box.bottom <= next.top + 0.5 : box.right <= next.left + 0.5).to.be.true;
          expect(box.right).to.be.at.most(row.getBoundingClientRect().right + 1);
        }
        for (const cell of cells) {
          const [bar, value] = [cell.querySelector('.fill')!, cell.querySelector('.value')!];
          expect(bar.getBoundingClientRect().right).to.be.at.most(value.getBoundingClientRect().left + 0.5);
        }
      }
      const label = rows[0]!.querySelector('.cell-label')!;
      expect(label.getBoundingClientRect().height > 0, 'labels stand in the cells where there are no heads').to.equal(
        width === 320,
      );
      if (width === 320) expect(textOf(label)).to.equal('Projects listed in projects');
      element.remove();
    });
  }

  it('are opened and picked as one, by keys too', async () => {
    const element = await draw(several, 1000);
    marksOf(element)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    const details = element.shadowRoot!.querySelector('.details')!;
    const said = textOf(details);
    for (const word of ['Projects listed', 'Talks given', 'Guidance groups sent']) expect(said).to.include(word);
    element.remove();
  });
});

describe('all measures of one region', () => {
  it('open without picking, one at a time', async () => {
    const element = await draw({ region: 'zhangye' }, 1000);
    const picks: Event[] = [];
    element.addEventListener('campaign-select', (event) => picks.push(event));
    const rows = marksOf(element);
    rows[1]!.click();
    await element.updateComplete;
    expect(
      marksOf(element)
        .map((row) => row.getAttribute('aria-expanded'))
        .indexOf('true'),
    ).to.equal(1);
    expect(picks.length).to.equal(0);
    element.remove();
  });
});
