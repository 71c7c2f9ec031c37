/* global customElements, document, requestAnimationFrame */
/**
 * Runs inside the page of the benchmark of long lists: holds a campaign, draws it as regional bars, and scrolls these.
 * `contender` is named by whoever bundles this file.
 */
import { createCampaign, readDocument, RegionsChart } from 'contender';

let json, held, chart;

/** Regions with a name and a figure each, in no order. */
export function prepare(count) {
  const regions = Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `Region ${index}` }));
  const observations = regions.map(({ id }, index) => ({ measure: 'm', region: id, value: (index * 7919) % 100_003 }));
  json = { metrics: '1.0', title: 'Regions', measures: [{ id: 'm', label: 'Value' }], regions, observations };
}

/** Holds the model alone. */
export function hold() {
  const { document: read, problems } = readDocument(json, { maxRows: Infinity });
  held = createCampaign(read, problems);
  return held.regions.length;
}

const frame = () => new Promise(requestAnimationFrame);

/** Draws the chart, which makes its own model. */
export async function draw() {
  if (!customElements.get(RegionsChart.tag)) RegionsChart.define();
  chart?.remove();
  chart = document.createElement(RegionsChart.tag);
  Object.assign(chart, { maxRows: Infinity, maxBytes: Infinity, data: json });
  document.getElementById('stage').append(chart);
  await chart.updateComplete;
  await frame();
  await frame();
}

/** Sorts by name and searches, so that all that is made on the way is there. */
export async function use() {
  chart.search = 'on 7';
  await chart.updateComplete;
  chart.search = null;
  chart.sort = 'name';
  await chart.updateComplete;
}

/** Scrolls by so many px in each frame, there and back, and gives the time from each frame to the next in ms. */
export async function scroll(px) {
  const scroller = chart.shadowRoot.querySelector('[data-rows-scroller]');
  const times = [];
  let last = await frame();
  for (let step = 0; step < 240; step += 1) {
    scroller.scrollTop += step < 120 ? px : -px;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}

/** Elements in the chart. */
export const elements = () => chart.shadowRoot.querySelectorAll('*').length;
