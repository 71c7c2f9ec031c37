/* global document, NodeFilter */
import { grouped } from './limits/rows.js';

/** Where a contender draws: the drawing of one of our charts, else its box itself. */
function drawingIn(root) {
  const shadow = root.firstElementChild?.shadowRoot;
  return shadow ? shadow.querySelector('[part~="drawing"]') : root;
}

/** Rendered, and larger than what is hidden for all but screen readers. */
function isSeen(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** All text that is seen, one piece for each node of text. */
function textIn(drawing) {
  const walker = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  const pieces = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.replace(/\s+/g, ' ').trim();
    if (text && isSeen(walker.currentNode.parentElement)) pieces.push(text);
  }
  return ` ${pieces.join(' | ')} `;
}

/** What a reader must be able to read: every label, every value and what is still open between two stages. */
function wordsOf({ stages }) {
  return stages.flatMap(({ label, value }, index) => {
    const next = stages[index + 1]?.value;
    return [label, grouped(value), ...(next === undefined ? [] : [`${grouped(value - next)} still open`])];
  });
}

/** What of a funnel cannot be seen in its box, in words. */
export function missingFrom(root, data) {
  const drawing = drawingIn(root);
  if (!drawing) return [`${data.title} is not drawn`];
  const text = textIn(drawing);
  const faults = wordsOf(data)
    .filter((words) => !text.includes(` ${words} `))
    .map((words) => `${data.title} lacks “${words}”`);
  const bars = drawing === root ? null : [...drawing.querySelectorAll('[part~="bar"]')].filter(isSeen).length;
  if (bars !== null && bars !== data.stages.length) faults.push(`${data.title} has ${bars} bars`);
  return faults;
}

/** The nodes that stand for marks in one of our charts. */
export const nodesOfMarks = (root) => [...(drawingIn(root)?.querySelectorAll('[data-mark]') ?? [])];

/** Whether these are the nodes from before, all of them still in the page. */
export function sameNodes(before, after) {
  return (
    before.length > 0 &&
    after.length === before.length &&
    before.every((node, index) => node === after[index] && node.isConnected)
  );
}
