/* global customElements, document */
/**
 * Our charts as a contender of a benchmark that times several libraries in one session. Each function gets plain data in
 * memory, makes the metrics document that a page would have, and resolves once the chart is in the DOM. `ours` is the built
 * package, named by whoever bundles this file.
 */
import * as ours from 'ours';

export const name = 'campaign-charts';
export const pkg = [];

function draw(Chart, root, data) {
  if (!customElements.get(Chart.tag)) Chart.define();
  const chart = document.createElement(Chart.tag);
  chart.data = data;
  root.append(chart);
  return chart.updateComplete.then(() => chart);
}

const funnelDocument = ({ title, stages }) => ({
  metrics: '1.0',
  title,
  locale: 'en',
  funnels: [{ id: 'funnel', stages }],
});

/** A funnel with all that a reader gets: title, summary, rows, remainders, sources, table and help. */
export async function funnel(root, data) {
  const chart = await draw(ours.FunnelChart, root, funnelDocument(data));
  return {
    /** Other values in the same chart. */
    update(next) {
      chart.data = funnelDocument(next);
      return chart.updateComplete;
    },
  };
}
