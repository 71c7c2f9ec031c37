import { plainText, scaled, textOfCell } from './clean-cell.js';
import type { Cell } from './sheet.js';
import { parseQuantity, type Quantity, type UnreadableWords } from './words.js';

/** A number that a cell holds, in figures or in words. */
export type NumberReading = Pick<Quantity, 'value' | 'qualifier' | 'low' | 'high' | 'unit' | 'roundedTo'> & {
  /** The words; absent for a number in figures. */
  readonly text?: string;
};

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Whether a text is a number in digits and nothing else. */
export const isPlainNumber = (text: string): boolean => plainNumber.test(text);

const exactly = (value: number, unit: string | null = null): NumberReading => ({
  value,
  qualifier: 'exact',
  low: null,
  high: null,
  unit,
  roundedTo: null,
});

/** The number in a cell; `null` when the cell is a date or an error, and why not when its words cannot be read. */
export function readNumber(cell: Cell): NumberReading | UnreadableWords | null {
  if (typeof cell === 'number') return exactly(cell);
  if (typeof cell === 'object' && cell !== null && 'percent' in cell) return exactly(scaled(cell.percent, 100), '%');
  if (typeof cell !== 'string') return null;
  const text = plainText(textOfCell(cell));
  if (isPlainNumber(text) && Number.isFinite(Number(text))) return exactly(Number(text));
  return parseQuantity(text.replace(/^'/, ''));
}
