import { readXlsx } from 'hucre/xlsx';
import { SheetError, type Cell, type Sheet } from './sheet.js';
import { unpackedSize } from './unpacked-size.js';

/** How {@link readWorkbook} reads a file. */
export interface WorkbookReadOptions {
  /** The file, for messages. */
  readonly file?: string;
  /** The most bytes that the file may unpack to. Default: 200 MB. */
  readonly maxBytes?: number;
}

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type RawSheet = Workbook['sheets'][number];
type RawValue = RawSheet['rows'][number][number];

/** The parts of a date that its number format shows, without texts in quotation marks, escapes and conditions. */
function shownParts(format: string): { readonly day: boolean; readonly month: boolean } {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  return { day: plain.includes('d') || !/[ym]/.test(plain), month: plain.includes('m') };
}

function dateCell(date: Date, format: string): Cell {
  const iso = date.toISOString().slice(0, 10);
  const { day, month } = shownParts(format);
  return { date: day ? iso : month ? iso.slice(0, 7) : iso.slice(0, 4) };
}

function toCell(value: RawValue | undefined, type: string | undefined, format: string): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (type === 'error') return { error: String(value) };
  if (value instanceof Date) return dateCell(value, format);
  return typeof value === 'number' && /%/.test(format.replace(/"[^"]*"|\\./g, '')) ? { percent: value } : value;
}

/** Rows without the empty ones after the last. */
function toSheet({ name, rows, cells }: RawSheet, file: string | undefined): Sheet {
  const read = rows.map((row, r) =>
    row.map((value, c) => {
      const cell = cells?.get(`${r},${c}`);
      return toCell(value, cell?.type, cell?.style?.numFmt ?? '');
    }),
  );
  const last = read.findLastIndex((row) => row.some((cell) => cell !== null));
  return { name, ...(file && { file }), rows: read.slice(0, last + 1) };
}

/**
 * Reads the tabs of an .xlsx file: the results of formulas, not the formulas; hidden tabs too.
 *
 * @throws {SheetError} When the file is none, is locked by a password, or unpacks to more than `maxBytes`.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { file, maxBytes = 200_000_000 }: WorkbookReadOptions = {},
): Promise<readonly Sheet[]> {
  const refuse = (rule: string, params = {}, cause?: unknown) =>
    new SheetError({ rule, severity: 'error', sheet: '', ...(file && { file }), params }, cause);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw refuse('S111');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw refuse('S110');
  let size: number;
  try {
    size = await unpackedSize(bytes, maxBytes);
  } catch (error) {
    throw refuse('S110', {}, error);
  }
  if (size > maxBytes) throw refuse('S112', { limit: String(Math.round(maxBytes / 1e6)) });
  try {
    const workbook = await readXlsx(bytes, { readStyles: true });
    return workbook.sheets.map((sheet) => toSheet(sheet, file));
  } catch (error) {
    throw refuse('S110', {}, error);
  }
}
