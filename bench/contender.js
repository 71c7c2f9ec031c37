/* global customElements, document */
/**
 * Our charts as a contender of a benchmark that times several libraries in one session. Each function gets plain data in
 * memory, makes the metrics document that a page would have, and resolves once the chart is in the DOM. `ours` is the built
 * package, named by whoever bundles this file.
 */
import * as ours from 'ours';

export const name = 'campaign-charts';
export const pkg = [];

function draw(Chart, root, data, properties = {}, heightPx = null) {
  if (!customElements.get(Chart.tag)) Chart.define();
  const chart = document.createElement(Chart.tag);
  if (heightPx) chart.style.setProperty('--campaign-regions-height', `${heightPx}px`);
  Object.assign(chart, properties, { data });
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

const days = new Map();

/** The day of a moment; each day is written once, as a page with so many would do. */
function day(ms) {
  const number = Math.floor(ms / 86_400_000);
  let text = days.get(number);
  if (text === undefined) days.set(number, (text = new Date(ms).toISOString().slice(0, 10)));
  return text;
}

/** The lanes as categories; what has an end is a span. */
const timelineDocument = ({ lanes, items }) => ({
  metrics: '1.0',
  title: 'Milestones',
  locale: 'en',
  categories: lanes.map((label, index) => ({ id: `lane-${index}`, label })),
  milestones: items.map(({ id, lane, title, start, end }) => ({
    id,
    title,
    category: `lane-${lane}`,
    ...(end === null ? { actual: day(start) } : { kind: 'span', actual: `${day(start)}/${day(end)}` }),
  })),
});

/** A timeline with all that a reader gets: lanes, axis, summary, buttons, overview, table and help. */
export async function timeline(root, data) {
  const properties = { lanes: 'category', maxRows: data.items.length };
  const chart = await draw(ours.TimelineChart, root, timelineDocument(data), properties);
  return {
    /** Another part of the time, in ms since 1970. */
    setDomain(from, to) {
      chart.showDays(from / 86_400_000, to / 86_400_000);
      return chart.updateComplete;
    },
  };
}

/** The bars as regions with one figure each. */
const barsDocument = (rows, values) => ({
  metrics: '1.0',
  title: 'Regions',
  locale: 'en',
  measures: [{ id: 'value', label: 'Value' }],
  regions: rows.map(({ id, name }) => ({ id, name })),
  observations: rows.map(({ id, value }, index) => ({
    measure: 'value',
    region: id,
    value: values ? values[index] : value,
  })),
});

/** Regional bars with all that a reader gets: title, summary, choices, search, rows with ranks and details, table and help. */
export async function bars(root, rows, { mode, height }) {
  const first = barsDocument(rows);
  const properties = { sort: 'document', maxRows: rows.length, maxBytes: Infinity };
  const chart = await draw(ours.RegionsChart, root, first, properties, mode ? height : null);
  return {
    /** Other values of all rows, in the order of the document. */
    update(values) {
      chart.data = barsDocument(rows, values);
      return chart.updateComplete;
    },
    /** The rows in another order. */
    sort(by) {
      chart.sort = by;
      return chart.updateComplete;
    },
    /** Only the rows with these letters in their names; all of them with none. */
    filter(text) {
      chart.search = text === '' ? null : text;
      return chart.updateComplete;
    },
  };
}
