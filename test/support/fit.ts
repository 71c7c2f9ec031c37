import { textNodes, type Chart } from './page.js';

interface Box {
  readonly text: string;
  readonly element: Element;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);

/** Whether the text lies in a part that scrolls by itself, as the table may. */
function isInScroller(element: Element | null): boolean {
  return element !== null && (scrolls(element) || isInScroller(element.parentElement));
}

/** The lines of text that can be seen. Each box is the em box of its letters, without the leading. */
function visibleLines(element: Chart): readonly Box[] {
  return [...textNodes(element.shadowRoot!)].flatMap((node) => {
    const parent = node.parentElement!;
    if (!parent.checkVisibility({ visibilityProperty: true })) return [];
    const em = Number.parseFloat(getComputedStyle(parent).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, right, top, bottom }) => {
        const middle = (top + bottom) / 2;
        return {
          text: node.data.trim().slice(0, 30),
          element: parent,
          left,
          right,
          top: middle - em * 0.45,
          bottom: middle + em * 0.45,
        };
      });
  });
}

const overlap = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Pairs of lines that lie on each other. */
function* overlaps(lines: readonly Box[]): Generator<readonly [Box, Box]> {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  for (const [index, line] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length && sorted[next]!.top < line.bottom; next += 1) {
      if (overlap(line, sorted[next]!)) yield [line, sorted[next]!];
    }
  }
}

/** Whether something around a line cuts it off. What only screen readers find is one pixel large. */
function isClipped({ element, left, right, top, bottom }: Box): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowX)) return false;
    const box = around.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) return false;
    if (/hidden|clip/.test(overflowX) && (left < box.left - 1 || right > box.right + 1)) return true;
    if (/hidden|clip/.test(overflowY) && (top < box.top - 1 || bottom > box.bottom + 1)) return true;
  }
  return false;
}

/** Brings what is on its way to where it is going. */
export function finishMotion(element: Chart): void {
  for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
}

/** What is left of a line where things around it cut it off. */
function leftOf(line: Box): Box {
  let { left, right } = line;
  for (let around: Element | null = line.element; around; around = around.parentElement) {
    if (!/hidden|clip/.test(getComputedStyle(around).overflowX)) continue;
    const box = around.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
  }
  return { ...line, left, right };
}

/**
 * Everything that does not fit, in words.
 *
 * @param mayCut - Lines may be cut off, as at the ends of an axis that shows a part of the time.
 */
export function misfits(element: Chart, mayCut = false): string[] {
  const whole = visibleLines(element);
  const lines = mayCut ? whole.map(leftOf).filter((line) => line.right - line.left > 1) : whole;
  const { left, right } = element.getBoundingClientRect();
  const found: string[] = [];
  if (element.scrollWidth > element.clientWidth) found.push(`scrolls: ${element.scrollWidth} > ${element.clientWidth}`);
  for (const line of lines) {
    if (!isInScroller(line.element) && (line.left < left - 1 || line.right > right + 1)) {
      found.push(`outside: "${line.text}" ${Math.round(line.left - left)} to ${Math.round(line.right - left)}`);
    }
    if (!mayCut && isClipped(line)) found.push(`clipped: "${line.text}"`);
    const size = Number.parseFloat(getComputedStyle(line.element).fontSize);
    if (size < 12) found.push(`${size} px: "${line.text}"`);
  }
  for (const [line, other] of overlaps(lines)) {
    // What an ellipsis cuts off is a piece of its own, which lies on the rest.
    if (mayCut && line.element === other.element && line.text === other.text) continue;
    found.push(`overlap: "${line.text}" and "${other.text}"`);
  }
  return [...new Set(found)];
}
