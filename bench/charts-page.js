/* global document, requestAnimationFrame, setTimeout */
/**
 * Runs inside the page of the benchmark of charts: draws the funnels of one contender, and looks whether they are there.
 * `contender` is named by whoever bundles this file.
 */
import { funnel } from 'contender';
import { missingFrom, nodesOfMarks, sameNodes } from './charts-checks.js';
import { makeFunnels } from './make-funnels.mjs';

/** How long after the last frame work still counts, in ms: what a chart puts off is not for free. */
const settleMs = 250;

const nextFrame = () => new Promise(requestAnimationFrame);

/** Settles once all that `work` draws has been painted. */
async function painted(work) {
  const result = await work();
  await nextFrame();
  await nextFrame(); // begins when the frame before, with what was drawn, is painted
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return result;
}

let data, next, size, roots, drawn, kept;

/** Makes the data and the boxes: of this width, at least of this height, and as high as their content needs. */
export async function prepare(count) {
  size = count === 1 ? { w: 720, h: 420 } : { w: 232, h: 170 };
  data = makeFunnels(count, 1);
  next = makeFunnels(count, 2);
  const stage = document.getElementById('stage');
  stage.style.cssText = `display: grid; grid-template-columns: repeat(5, ${size.w}px); gap: 4px; align-items: start`;
  roots = data.map(() => {
    const root = document.createElement('div');
    root.style.minHeight = `${size.h}px`;
    return root;
  });
  stage.append(...roots);
  await painted(() => {});
}

/** The first drawing of all funnels. */
export async function draw() {
  drawn = await painted(() => Promise.all(roots.map((root, index) => funnel(root, data[index], size))));
}

/** Other values in all of them. */
export async function update() {
  await painted(() => Promise.all(drawn.map((chart, index) => chart.update(next[index]))));
  data = next;
}

/** What of the labels, values and remainders is not to be seen, in words. */
export const missing = () => roots.flatMap((root, index) => missingFrom(root, data[index]));

/** Keeps the nodes of all marks, to ask later whether the same ones are still in use. */
export function keepNodes() {
  kept = roots.map(nodesOfMarks);
}

/** Whether every mark still has the node that it had. */
export const nodesAreKept = () => roots.every((root, index) => sameNodes(kept[index], nodesOfMarks(root)));
