import { expect } from '@open-wc/testing';
import * as library from 'campaign-charts';

const tags = [...library.charts.map(({ tag }) => tag), library.SourceElement.tag];

async function warnings(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...args: unknown[]) => heard.push(args.map(String).join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return heard;
}

describe('registering', () => {
  it('importing the package registers nothing', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.undefined;
  });

  it('a chart can be registered under another tag, and then under its own', async () => {
    const [Chart] = library.charts;
    Chart.define('another-chart');
    expect(customElements.get('another-chart') === Chart).to.be.true;
    Chart.define();
    const element = document.createElement(Chart.tag) as InstanceType<typeof Chart>;
    expect(element).to.be.instanceOf(Chart);
    element.data = { metrics: '1.0', title: 'T', funnels: [{ stages: [{ label: 'A', value: 2 }] }] };
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[data-mark]')).to.have.lengthOf(1);
    element.remove();
  });

  it('importing define registers every element, and keeps what was there', async () => {
    const [{ tag }] = library.charts;
    const before = customElements.get(tag);
    const heard = await warnings(() => import('campaign-charts/define'));
    for (const name of tags) expect(customElements.get(name), name).not.to.be.undefined;
    expect(customElements.get(tag) === before).to.be.true;
    expect(heard.length).to.be.at.most(1);
  });

  it('registering a class again is silent', async () => {
    const heard = await warnings(() => {
      for (const Chart of library.charts.slice(1)) Chart.define();
      library.SourceElement.define();
    });
    expect(heard).to.be.empty;
  });

  it('a tag that is taken stays as it is, with one warning that names both versions', async () => {
    class Other extends HTMLElement {
      static packageVersion = '9.9.9';
    }
    customElements.define('taken-chart', Other);
    for (const Chart of library.charts) {
      const heard = await warnings(() => Chart.define('taken-chart'));
      expect(heard).to.have.lengthOf(1);
      expect(heard[0]).to.include('taken-chart').and.include('9.9.9').and.include(library.version);
      expect(customElements.get('taken-chart') === Other).to.be.true;
    }
  });

  it('a chart inside a source under another tag finds it', async () => {
    library.SourceElement.define('another-source');
    const source = document.createElement('another-source') as InstanceType<typeof library.SourceElement>;
    source.data = { metrics: '1.0', title: 'T', funnels: [{ stages: [{ label: 'A', value: 2 }] }] };
    const [Chart] = library.charts;
    const element = document.createElement(Chart.tag) as InstanceType<typeof Chart>;
    source.append(element);
    document.body.append(source);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[data-mark]')).to.have.lengthOf(1);
    source.remove();
  });
});
