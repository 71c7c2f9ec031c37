import { parseDate } from '../model/index.js';
import { cleanText, plainText } from './clean-cell.js';
import type { Cell } from './sheet.js';
import { parseDateWords, type UnreadableWords } from './words.js';

/** A date that a cell holds. */
export interface DateReading {
  /** In the form of the document. */
  readonly edtf: string;
  /** The words that it was read from; absent when it was written in figures. */
  readonly words?: string;
  /** Whether the words name a deadline. */
  readonly isDeadline?: boolean;
}

const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[ T]0?0:00(?::00)?)?$/;

/** `2021/6/30` and its like, as spreadsheets write dates; `null` for anything else. */
function numericDate(text: string): string | null {
  const match = numeric.exec(text);
  if (!match) return null;
  const edtf = [match[1], ...[match[2], match[3]].filter(Boolean).map((part) => part!.padStart(2, '0'))].join('-');
  return parseDate(edtf) ? edtf : null;
}

/** The date in a cell; `null` when there is none, and why not when its words cannot be read. */
export function readDate(cell: Cell, year?: number): DateReading | UnreadableWords | null {
  if (typeof cell === 'number')
    return cell >= 1000 && cell <= 9999 && Number.isInteger(cell) ? { edtf: String(cell) } : null;
  if (typeof cell === 'object' && cell !== null) return 'date' in cell ? { edtf: cell.date } : null;
  if (typeof cell !== 'string') return null;
  const text = cleanText(cell);
  if (text.startsWith("'")) return { edtf: text.slice(1) };
  const plain = plainText(text);
  if (parseDate(plain) || /^\{[0-9.,/?~%-]+\}$/.test(plain)) return { edtf: plain };
  const edtf = numericDate(plain);
  if (edtf) return { edtf };
  const words = parseDateWords(text, year === undefined ? {} : { year });
  return words.ok ? { edtf: words.edtf, words: text, isDeadline: words.kind === 'deadline' } : words;
}
