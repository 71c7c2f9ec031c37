import { expect } from '@open-wc/testing';
import { RegionsChart } from '../../src/charts/regions/regions.element.js';
import type { RegionsLayout } from '../../src/charts/regions/regions.layout.js';
import { create, layoutOf, redrawn, settled, stage, type Chart } from '../support/page.js';

RegionsChart.define();

const document = {
  metrics: '1.0',
  title: 'T',
  regions: [{ id: 'p', name: 'P' }, ...[...'abcdefg'].map((id) => ({ id, name: id.toUpperCase(), parent: 'p' }))],
  measures: [{ id: 'm', label: 'Works' }],
  observations: [
    { measure: 'm', region: 'p', value: 9000 },
    ...[...'abcdefg'].map((region, index) => ({ measure: 'm', region, value: 4000 / 4 ** index })),
  ],
};

async function bars(attributes: Record<string, string> = {}): Promise<Chart> {
  const chart = create(RegionsChart, { lang: 'en', ...attributes });
  chart.data = document;
  stage().append(chart);
  await settled(chart);
  return chart;
}

const button = (chart: Chart, selector: string) => chart.shadowRoot!.querySelector<HTMLElement>(selector)!;
const layout = (chart: Chart) => layoutOf(chart) as RegionsLayout;
const ids = (chart: Chart) => layout(chart).marks.map(({ id }) => id);

describe('<campaign-regions>', () => {
  it('shows shares, another order and another scale when the reader chooses them', async () => {
    const chart = await bars();
    button(chart, '[data-name=show][data-value=share]').click();
    await redrawn(chart);
    expect(chart.shadowRoot!.querySelector('.row .value')!.textContent).to.match(/%$/);
    expect((chart as RegionsChart).show).to.equal('share');
    button(chart, '[data-name=sort][data-value=document]').click();
    await redrawn(chart);
    expect(ids(chart)[0]).to.equal('p');
    button(chart, '[data-name=show][data-value=value]').click();
    await redrawn(chart);
    button(chart, '[data-name=scaleType][data-value=log]').click();
    await redrawn(chart);
    expect(chart.shadowRoot!.textContent).to.include('Logarithmic scale');
    expect(button(chart, '[data-name=scaleType][data-value=log]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('pins a region from its details, keeps the focus on it, and puts it back', async () => {
    const chart = await bars();
    button(chart, '[data-mark=e]').click();
    await redrawn(chart);
    button(chart, '[data-action=pin]').click();
    await redrawn(chart);
    expect(ids(chart)[0]).to.equal('e');
    expect((chart as RegionsChart).pinned).to.equal('e');
    expect((chart.shadowRoot!.activeElement as HTMLElement).dataset.mark).to.equal('e');
    expect(button(chart, '[data-action=pin]').getAttribute('aria-pressed')).to.equal('true');
    button(chart, '[data-action=pin]').click();
    await redrawn(chart);
    expect(ids(chart)[0]).to.equal('p');
  });

  it('offers nothing where the page has switched the choices off', async () => {
    const chart = await bars({ controls: 'none' });
    expect(chart.shadowRoot!.querySelector('.choices')).to.equal(null);
    button(chart, '[data-mark=e]').click();
    await redrawn(chart);
    expect(chart.shadowRoot!.querySelector('[data-action=pin]')).to.equal(null);
  });

  it('draws a value of a millionth of the largest at least 2 px long, and nothing for zero', async () => {
    const chart = create(RegionsChart, { lang: 'en' });
    chart.data = {
      ...document,
      observations: [1e6, 1, 0].map((value, index) => ({ measure: 'm', region: 'abc'[index], value })),
    };
    stage().append(chart);
    await settled(chart);
    const width = (id: string) =>
      Math.max(
        ...[...button(chart, `[data-mark=${id}]`).querySelectorAll('rect')].map(
          (it) => it.getBoundingClientRect().width,
        ),
      );
    expect(width('b')).to.be.within(1.9, 2.1);
    expect(width('c')).to.equal(0);
  });
});
