/* global document */
import { rowsOf } from './rows.js';

/** The least that a funnel on a canvas can cost, with the same marks and labels as the one of SVG. */
export function funnel(root, data, size) {
  const canvas = document.createElement('canvas');
  canvas.width = size.w;
  canvas.height = size.h;
  canvas.style.display = 'block';
  root.append(canvas);
  const context = canvas.getContext('2d');
  context.font = '11px sans-serif';
  draw(context, data, size);
  return { update: (next) => draw(context, next, size) };
}

function draw(context, data, size) {
  context.clearRect(0, 0, size.w, size.h);
  context.fillStyle = '#000';
  context.fillText(data.title, 4, 14);
  for (const row of rowsOf(data, size)) drawRow(context, row);
}

function drawRow(context, { top, bar, height, width, nextWidth, words, open }) {
  context.fillStyle = '#7bb0de';
  context.fillRect(0, top, width, bar);
  if (open !== null) {
    context.fillStyle = '#e5eef7';
    context.beginPath();
    context.moveTo(0, top + bar);
    context.lineTo(width, top + bar);
    context.lineTo(nextWidth, top + height);
    context.lineTo(0, top + height);
    context.fill();
  }
  context.fillStyle = '#000';
  context.fillText(words, 4, top + bar - 4);
  if (open !== null) context.fillText(open, 4, top + height - 3);
}
