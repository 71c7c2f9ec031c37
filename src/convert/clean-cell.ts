import type { Cell } from './sheet.js';

/** Characters that take no room: byte order marks, joiners, zero-width spaces. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** Text without invisible characters and without spaces around it; every kind of space is a plain one. */
export const cleanText = (text: string): string => text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** Like {@link cleanText}, with full-width letters, digits and signs made half-width. */
export const plainText = (text: string): string => cleanText(text.normalize('NFKC'));

/** For comparing names: without case, spaces and width. */
export const foldName = (text: string): string => plainText(text).toLowerCase().replace(/[\s_]/g, '');

/** Whether a cell holds nothing that can be seen. */
export const isBlank = (cell: Cell | undefined): cell is null | undefined | string =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && !/[!-~\u4e00-\u9fff]/.test(cell) && cleanText(cell) === '');

/** What a cell shows, as text. */
export function textOfCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell !== 'object') return Object.is(cell, -0) ? '-0' : String(cell);
  if ('date' in cell) return cell.date;
  return 'percent' in cell ? `${scaled(cell.percent, 100)}%` : cell.error;
}

/** A number times a factor, without the dust that binary fractions leave: 0.07 × 100 is 7. */
export const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(14));

/** How a cell appears in a message: in quotation marks, at most 40 characters. */
export function quoteCell(cell: Cell | undefined): string {
  const text = cleanText(textOfCell(cell));
  const cut = [...text].slice(0, 40).join('');
  return `"${cut}${cut.length < text.length ? '\u2026' : ''}"`;
}
