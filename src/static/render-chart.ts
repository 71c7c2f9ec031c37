import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, CSSResultGroup, TemplateResult } from 'lit';
import { charts } from '../charts/index.js';
import { readDocument } from '../document/index.js';
import type { ChartLayout } from '../layout/chart-layout.js';
import { firstRows, staticTableRows } from '../layout/table.js';
import { createLocale, type Locale } from '../locale/index.js';
import { viewFailure, viewFrame } from '../marks/frame.js';
import type { ViewState } from '../marks/view-state.js';
import { createCampaign, emptySelection, type Campaign } from '../model/index.js';

/** How a chart is rendered without a browser. */
export interface RenderOptions {
  /** Name of the chart: `funnel`, `timeline` or `regions`. */
  readonly chart: string;
  /** Language tag. Default: that of the document, else English. */
  readonly lang?: string | undefined;
  /** The chart's own attributes: `{ measure: 'projects' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /**
   * `shadow`: the element with its drawing in declarative shadow DOM, which a page with the package takes over.
   * `fragment`: plain HTML with one style element, for where no script runs. Default: `shadow`.
   */
  readonly format?: 'shadow' | 'fragment';
  /** What the ids of a fragment begin with, when there are several on one page. Default: the tag of the chart. */
  readonly idPrefix?: string;
}

type Drawable = {
  renderStatic(
    campaign: Campaign,
    locale: Locale,
  ): { layout: ChartLayout; drawing: (state: ViewState) => TemplateResult };
};

const escapeAttribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cssTextOf(styles: CSSResultGroup): string {
  return Array.isArray(styles) ? styles.map(cssTextOf).join('\n') : (styles as CSSResult).cssText;
}

/**
 * Renders a chart of a metrics document to static HTML, with no browser: the same views as on a page.
 *
 * @param json - The parsed document.
 * @throws TypeError when there is no such chart, or the JSON is not a metrics document.
 *
 * @example
 * const html = await renderChart(document, { chart: 'funnel', lang: 'zh' });
 */
export async function renderChart(json: unknown, options: RenderOptions): Promise<string> {
  const Chart = charts.find(({ tag }) => tag === `campaign-${options.chart}`);
  const names = charts.map(({ tag }) => tag.replace('campaign-', '')).join(', ');
  if (!Chart) throw new TypeError(`There is no chart "${options.chart}". Charts: ${names}.`);
  const { document, problems } = readDocument(json);
  if (!document)
    throw new TypeError('This is not a metrics document of version 1: "metrics": "1.0" is missing or another version.');
  const campaign = createCampaign(document, problems);
  const locale = createLocale(options.lang ?? campaign.language ?? 'en');
  void Chart.observedAttributes; // Lit learns a class's attributes here, and no registry asks for them
  const element = new Chart();
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    element.attributeChangedCallback(name, null, value);
  const { layout, drawing } = (element as unknown as Drawable).renderStatic(campaign, locale);
  const state = stateOf(element, locale, options.format !== 'fragment');
  const template = layout.failure
    ? viewFailure(layout.failure.message, state, false)
    : viewFrame(layout, state, drawing(state), () => firstRows(layout.table, staticTableRows, locale));
  const inner = (await collectResult(render(template, { customElementHostStack: [{ element }] } as object))).replace(
    /<!--[\s\S]*?-->/g,
    '',
  );
  const css = cssTextOf(Chart.styles);
  const attributes = Object.entries({ ...options.attributes, lang: locale.tag })
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (options.format === 'fragment') return fragment(Chart.tag, options.idPrefix ?? Chart.tag, css, inner, locale);
  return `<${Chart.tag}${attributes}><template shadowrootmode="open"><style>${css}</style>${inner}</template></${Chart.tag}>`;
}

/** Without a shadow root the styles are confined to one element, and the ids begin with its name. */
function fragment(tag: string, prefix: string, css: string, inner: string, locale: Locale): string {
  const name = escapeAttribute(prefix.replace(/[^\p{L}\p{N}_-]/gu, '-'));
  const own = css
    .replace(/:host\(\[hidden\]\)/g, ':scope[hidden]')
    .replace(/:host/g, ':scope')
    .replace(/url\(#/g, `url(#${name}-`);
  const body = inner.replace(/ (id|aria-labelledby|aria-controls)="([a-z]+)"/g, ` $1="${name}-$2"`);
  return `<div class="${tag}" lang="${locale.tag}"><style>@scope { ${own} }</style>${body}</div>`;
}

function stateOf(
  element: { heading: string | null; headingLevel: number | null },
  locale: Locale,
  interactive: boolean,
): ViewState {
  return {
    words: locale.words,
    lang: locale.tag,
    direction: locale.direction,
    selection: emptySelection,
    picked: false,
    isPicked: () => false,
    fades: false,
    pickedWords: null,
    focusId: null,
    openId: null,
    peekId: null,
    tableOpen: true,
    keysOpen: true,
    sort: null,
    announcement: '',
    heading: element.heading,
    headingLevel: element.headingLevel,
    interactive,
    notice: null,
  };
}
