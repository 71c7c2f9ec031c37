import { rowsOf } from './rows.js';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The least that a funnel of SVG can cost: one string, written by hand, handed to the browser's own parser. */
export function funnel(root, data, size) {
  const { w, h } = size;
  let marks = '';
  for (const { top, bar, height, width, nextWidth, words, open } of rowsOf(data, size)) {
    marks += `<path fill="#7bb0de" d="M0,${top}h${width}v${bar}H0Z"/><text x="4" y="${top + bar - 4}">${escaped(words)}</text>`;
    if (open === null) continue;
    marks += `<path fill="#e5eef7" d="M0,${top + bar}H${width}L${nextWidth},${top + height}H0Z"/><text x="4" y="${top + height - 3}">${open}</text>`;
  }
  root.innerHTML = `<svg width="${w}" height="${h}" display="block" font-size="11" font-family="sans-serif"><text x="4" y="14">${escaped(data.title)}</text>${marks}</svg>`;
  return { update: (next) => funnel(root, next, size) };
}
