import { charts } from '../../src/charts/index.js';
import type { TimelineChart } from '../../src/charts/timeline/timeline.element.js';
import type { TimelineLayout } from '../../src/charts/timeline/timeline.layout.js';
import {
  activeElement,
  create,
  frame,
  idOf,
  layoutOf,
  marksOf,
  redrawn,
  settled,
  stage,
  textOf,
  until,
  type Loose,
  type Surroundings,
} from './page.js';
import { isoDay } from './random-timeline.js';
import { seeded } from './random.js';

/** The chart of timelines. */
export const Timeline = charts.find(({ tag }) => tag === 'campaign-timeline')!;

const firstDay = 17_897; // 1 January 2019
const subjects = [
  ['roads', '道路'],
  ['schools', '学校'],
  ['clinics and hospitals', '医疗'],
  ['water', '供水'],
  ['heating', '供热'],
  ['parks', '公园'],
  ['libraries, theatres and museums', '文化设施'],
  ['housing', '住房'],
] as const;
const works = [
  ['Survey', '调查'],
  ['Hearing with residents', '听证会'],
  ['Works begin', '开工'],
  ['Handover of what was built in the first half', '第一批移交'],
  ['Review', '评估'],
] as const;
const districts = ['east', 'west', 'north'] as const;

/** What a document of invented milestones is to be like. */
export interface InventedTimeline {
  readonly count: number;
  /** How many days they lie in. Default: as many as 30 a month take, a year at least. */
  readonly days?: number;
  /** Dates of all forms, plans beside actual dates, deadlines, spans. Default: each took place on one day. */
  readonly isMixed?: boolean;
}

/** Invented milestones in eight categories, the same each time. */
export function inventedTimeline({ count, days = Math.max(365, count), isMixed = false }: InventedTimeline) {
  const random = seeded(count);
  const milestones = Array.from({ length: count }, (_, index) => {
    const day = firstDay + random.integer(0, days - 1);
    const [en, zh] = random.pick(works);
    return {
      id: `m${index}`,
      title: { en: `${en}, no. ${index}`, zh: `${zh}第${index}号` },
      category: random.pick(subjects)[0].slice(0, 4),
      region: random.pick(districts),
      source: 'invented',
      ...(isMixed ? mixedDate(random.integer(0, 9), day, random.integer(1, 90)) : { actual: isoDay(day) }),
    };
  });
  return {
    metrics: '1.0',
    title: { en: 'Invented works', zh: '虚构工程' },
    locale: 'en',
    sources: [{ id: 'invented', title: { en: 'Invented dates', zh: '虚构日期' } }],
    categories: subjects.map(([en, zh]) => ({ id: en.slice(0, 4), label: { en, zh } })),
    regions: districts.map((id) => ({ id, name: { en: `The ${id}`, zh: `${id}区` } })),
    milestones,
  };
}

function mixedDate(form: number, day: number, length: number): Record<string, string> {
  const [date, later] = [isoDay(day), isoDay(day + length)];
  const forms: readonly Record<string, string>[] = [
    { planned: date.slice(0, 7) },
    { planned: date, actual: later },
    { planned: date, kind: 'deadline', status: 'notMet' },
    { planned: `${date}/${later}`, kind: 'span' },
    { actual: `[${date}..${later}]` },
  ];
  return forms[form] ?? { actual: date };
}

/** A timeline that is drawn. */
export async function drawTimeline(
  data: unknown,
  attributes: Record<string, string> = {},
  around: Surroundings = {},
): Promise<TimelineChart> {
  const element = create(Timeline, { 'max-rows': '30000', ...attributes });
  element.data = data;
  stage(around).append(element);
  await settled(element);
  return element as TimelineChart;
}

/** Moves of the window are handed over once a frame, and drawn after that; small ones in a row are laid out at rest. */
export async function moved(element: TimelineChart): Promise<void> {
  await frame();
  await redrawn(element);
  await until(() => element.shadowRoot!.querySelector('.gliding') === null, 'the timeline comes to rest');
}

export const timelineOf = (element: TimelineChart) => layoutOf(element) as TimelineLayout;
export const partOf = (element: TimelineChart, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
export const partsOf = (element: TimelineChart, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** A button that moves in time. */
export const stepButton = (element: TimelineChart, step: string) =>
  partOf(element, `[data-action=zoom][data-value=${step}]`);

/** Presses buttons that move in time, one after the other. */
export async function take(element: TimelineChart, ...steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    stepButton(element, step)!.click();
    await moved(element);
  }
}

/** What the reader is told of the part in sight; empty while all is. */
export const shownIn = (element: TimelineChart) => textOf(partOf(element, '.shown'));

/** The part in sight as the words say it in English, in milliseconds; both days are in it. `null`: all. */
export function rangeIn(element: TimelineChart): readonly [first: number, last: number] | null {
  const said = /^Shown: (.+) to (.+)$/.exec(shownIn(element));
  return said && [Date.parse(`${said[1]} UTC`), Date.parse(`${said[2]} UTC`)];
}

/** Marks that stand for several milestones. */
export const clustersIn = (element: TimelineChart) =>
  marksOf(element).filter((mark) => mark.getAttribute('part') === 'cluster');

/** How many milestones a cluster stands for, as its name says. */
export const countIn = (cluster: Element) =>
  Number(/^([\d,]+)/.exec(cluster.getAttribute('aria-label')!)![1]!.replaceAll(',', ''));

/** Few milestones, and many, each on one day or with dates of all forms. */
export const few = inventedTimeline({ count: 30 });
export const fewMixed = inventedTimeline({ count: 30, isMixed: true });
export const many = inventedTimeline({ count: 1000 });
export const manyMixed = inventedTimeline({ count: 1000, isMixed: true });
export const most = inventedTimeline({ count: 20_000, days: 3650 });
export const wide = { width: 1280 };
export const byCategory = { lanes: 'category' };

/** The ids of milestones that took place on one day each, in the order of time. */
export const inTime = (document: Loose): string[] =>
  [...document.milestones]
    .sort((a, b) => Date.parse(a.actual) - Date.parse(b.actual))
    .map(({ id }: { readonly id: string }) => id);

export const markOf = (element: TimelineChart, id: string) => marksOf(element).find((mark) => idOf(mark) === id);
export const idsIn = (element: TimelineChart) => marksOf(element).map(idOf);
export const peekIn = (element: TimelineChart) => partOf(element, '.details.peek');
export const openIn = (element: TimelineChart) => partOf(element, '#details');
export const openId = (element: TimelineChart) => openIn(element)?.getAttribute('data-of') ?? null;
export const focused = () => idOf(activeElement());
export const hasFocus = (element: TimelineChart) => element.shadowRoot!.activeElement !== null;
export const stepsIn = (element: TimelineChart) =>
  partsOf(element, '[data-action=zoom]').map((button) => button.getAttribute('data-value'));
export const offIn = (element: TimelineChart) =>
  partsOf(element, '[data-action=zoom][aria-disabled=true]').map((button) => button.getAttribute('data-value'));

/** A mouse or a finger, as the browser would tell of it. */
export const point = (type: 'pointerover' | 'pointerout', target: Element, pointerType = 'mouse') =>
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true, composed: true }));

/** How far two boxes lie on each other, in px; negative: not at all. */
export function overlapPx(a: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>, b: typeof a): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.min(across, down);
}
