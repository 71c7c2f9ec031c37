import { redrawn, textOf, type Chart } from './page.js';

/** The elements of a chart that match a selector. */
export const all = (chart: Chart, selector: string) => [...chart.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** What a long list is scrolled in; `null` where a list is drawn whole. */
export const scrollerOf = (chart: Chart) => chart.shadowRoot!.querySelector<HTMLElement>('[data-rows-scroller]')!;

export const boxOf = (element: Element) => element.getBoundingClientRect();

/** What was set off by scrolling has been drawn. */
export async function still(chart: Chart): Promise<void> {
  for (let run = 0; run < 3; run += 1) await redrawn(chart);
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** What of a row lies outside of its slot, or on something else. */
export function badRows(chart: Chart): string[] {
  const found: string[] = [];
  for (const item of all(chart, '.scroller .item:not([data-kept], :has(.sum))')) {
    const room = boxOf(item);
    const parts = [...item.querySelectorAll<HTMLElement>('.name, .value, .lines, .cell-label, .bar')];
    const texts = parts.filter((part) => part.checkVisibility() && boxOf(part).height > 0);
    const boxes = texts.map(boxOf);
    for (const [at, box] of boxes.entries()) {
      const said = textOf(texts[at]).slice(0, 30);
      for (const [next, other] of boxes.entries()) {
        if (next > at && overlap(box, other)) found.push(`${said} on ${textOf(texts[next])}`);
      }
      if (box.top < room.top - 1 || box.bottom > room.bottom + 1) found.push(`outside of its row: ${said}`);
      if (box.left < room.left - 1 || box.right > room.right + 1) found.push(`beside its row: ${said}`);
    }
    for (const row of item.querySelectorAll('.part-row')) {
      const next = row.nextElementSibling;
      if (next && boxOf(row.querySelector('.bar')!).bottom > boxOf(next.querySelector('.name')!).top + 1) {
        found.push(`bar on the next name: ${textOf(row)}`);
      }
    }
    for (const value of item.querySelectorAll('.value')) {
      if (value.scrollWidth > value.clientWidth + 1) found.push(`value cut: ${textOf(value)}`);
    }
  }
  return found;
}
