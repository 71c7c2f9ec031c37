import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { charts } from '../../src/charts/index.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import type { Campaign } from '../../src/model/index.js';
import type { Locale } from '../../src/locale/index.js';

/** Any chart of the package. */
export type Chart = InstanceType<(typeof charts)[number]>;
/** The class of any chart. */
export type ChartClass = (typeof charts)[number];

/** Anything, read without asking what it is. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export const demoNames = ['five-places', 'guangan', 'jilin-high-tech', 'yanbian', 'zhangye', 'zhangzhou'] as const;
export type DemoName = (typeof demoNames)[number];
export const demoUrl = (name: DemoName) => `/demo/data/${name}.json`;
export const fault = (name: string, params: Record<string, string | number> = {}) =>
  `/fault/${name}?${new URLSearchParams(Object.entries(params).map(([key, value]) => [key, String(value)])).toString()}`;

const texts = new Map<DemoName, string>();

/** The text of a demo document. */
export async function demoText(name: DemoName): Promise<string> {
  if (!texts.has(name)) texts.set(name, await (await fetch(demoUrl(name))).text());
  return texts.get(name)!;
}

/** A demo document, parsed anew. */
export const demoJson = async (name: DemoName): Promise<Record<string, Loose>> =>
  JSON.parse(await demoText(name)) as Record<string, Loose>;

/** Where a chart stands. */
export interface Surroundings {
  width?: number;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
}

/** A part of the page with a width, a language, a direction and a colour scheme; emptied and removed after each test. */
export function stage({ width = 800, lang = 'en', dir, scheme = 'light' }: Surroundings = {}): HTMLElement {
  const element = document.createElement('div');
  element.className = 'stage';
  element.lang = lang;
  if (dir) element.dir = dir;
  element.style.cssText = `width:${width}px;color-scheme:${scheme};background:${scheme === 'dark' ? '#15171b' : '#fff'};
    font:16px/1.5 'Noto Sans', 'Noto Sans CJK SC', sans-serif`;
  document.body.style.background = element.style.background;
  document.body.append(element);
  return element;
}

/** A chart that is not in the page yet. */
export function create(Chart: ChartClass, attributes: Record<string, string> = {}): Chart {
  const element = document.createElement(Chart.tag) as Chart;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A drawn chart of a demo document. */
export async function drawn(Chart: ChartClass, around: Surroundings = {}, name: DemoName = 'five-places') {
  const element = create(Chart);
  element.data = await demoText(name);
  stage(around).append(element);
  await settled(element);
  return element;
}

/** A source element with one chart of each kind inside, all drawn. */
export async function drawnTogether(around: Surroundings = {}, name: DemoName = 'five-places') {
  const source = document.createElement('campaign-data') as HTMLElement & { data: unknown };
  source.data = await demoText(name);
  const elements = charts.map((Chart) => create(Chart));
  source.append(...elements);
  stage(around).append(source);
  for (const element of elements) await settled(element);
  return { source, elements };
}

export const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until a condition holds; fails with a sentence after a minute, which is long for any of them on a busy machine. */
export async function until(condition: () => unknown, what: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Not within a minute: ${what}`);
    await pause(10);
  }
}

/** All that a change has set off has been drawn, a change of width included. */
export async function redrawn(element: Chart): Promise<void> {
  await element.updateComplete;
  await frame();
  await frame();
  await element.updateComplete;
}

export const figureOf = (element: Element) => element.shadowRoot?.querySelector('figure') ?? null;
export const alertOf = (element: Element) => element.shadowRoot?.querySelector('[role=alert]') ?? null;

/** The chart has been drawn, or says why not. */
export async function settled(element: Chart): Promise<void> {
  await until(() => figureOf(element) ?? alertOf(element), `<${element.localName}> is drawn`);
  await redrawn(element);
}

/** The marks, in the order of the document. */
export const marksOf = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button[data-mark]'),
];

export const idOf = (mark: Element | null | undefined) => mark?.getAttribute('data-mark') ?? null;

/** The text nodes below a root, style sheets left out. */
export function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.localName !== 'style' && node.data.trim() !== '') yield node;
  }
}

/** The text below a root with single blanks. */
export const textOf = (root: Node | null | undefined): string =>
  root ? [...textNodes(root)].map(({ data }) => data.replace(/\s+/g, ' ').trim()).join(' ') : '';

/** The pure layout behind a chart that is drawn. */
export function layoutOf(element: Chart): ChartLayout {
  const inside = element as unknown as {
    connection: { state: { campaign: Campaign } };
    renderStatic(campaign: Campaign, locale: Locale): { layout: ChartLayout };
  };
  return inside.renderStatic(inside.connection.state.campaign, element.locale).layout;
}

/** The element that has the focus, inside shadow roots too. */
export function activeElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Presses a key where the focus is. Returns whether the chart took it for itself. */
export function press(key: string, init: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init });
  activeElement()!.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Presses Tab together with Shift. */
export async function pressShiftTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Opens the data table and returns it. */
export async function openTable(element: Chart): Promise<HTMLTableElement> {
  const details = element.shadowRoot!.querySelector<HTMLDetailsElement>('details[data-table]')!;
  details.open = true;
  await until(() => details.querySelector('table'), 'the data table is there');
  await redrawn(element);
  return details.querySelector('table')!;
}

/** Events of one name at an element and inside, as they come. */
export function record<T>(target: EventTarget, name: string): T[] {
  const details: T[] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent<T>).detail));
  return details;
}

/** What went wrong in the page since it was opened: errors, rejections, and calls of `console.error`. */
export const pageFaults: string[] = [];
addEventListener('error', ({ message }) => pageFaults.push(message));
addEventListener('unhandledrejection', ({ reason }) => pageFaults.push(String(reason)));
const { error } = console;
console.error = (...args: unknown[]) => {
  pageFaults.push(args.map(String).join(' '));
  error(...args);
};

let count = 0;

/** A key that no other test uses, for the counting server. */
export const freshKey = () => `${Date.now()}-${Math.random()}-${(count += 1)}`;

/** How often the server was asked under a key. */
export async function countOf(key: string): Promise<number> {
  return ((await (await fetch(fault('counts', { key }))).json()) as { count: number }).count;
}

afterEach(() => {
  document.querySelectorAll('.stage').forEach((element) => element.remove());
  const faults = pageFaults.splice(0);
  if (faults.length) throw new Error(`The page reported: ${faults.join('; ')}`);
});
