import { detectDelimiter, parseCsv, writeCsv as formatCsv } from 'hucre/csv';
import { textOfCell } from './clean-cell.js';
import { isPlainNumber } from './read-number.js';
import { SheetError, type Cell, type Sheet } from './sheet.js';

/** How {@link readCsv} reads a file. */
export interface CsvReadOptions {
  /** What the sheet is called: the file name without its ending, such as `observations`. */
  readonly name: string;
  /** The file, for messages. */
  readonly file?: string;
  /** What parts the cells. Default: comma, semicolon or tab, as the first lines have it. */
  readonly delimiter?: string;
}

/** How {@link writeCsv} writes a sheet. */
export interface CsvWriteOptions {
  /** What parts the cells. Default: a comma. */
  readonly delimiter?: ',' | ';' | '\t';
}

/** What spreadsheets take for a formula; some also read the full-width signs. */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const guardedFormula = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A cell as CSV holds it: an apostrophe keeps what looks like a formula from being one. */
function guardCell(cell: Cell): string {
  const text = textOfCell(cell).replace(/\p{Surrogate}/gu, '\ufffd');
  return formula.test(text) && !isPlainNumber(text) ? `'${text}` : text;
}

const unguardCell = (text: string): string => (guardedFormula.test(text) ? text.slice(1) : text);

/** Bytes as text: UTF-8, UTF-16 with its mark, or GB18030, which Chinese Excel writes. */
function decodeBytes(bytes: Uint8Array, options: CsvReadOptions): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  const { name, file } = options;
  throw new SheetError({ rule: 'S114', severity: 'error', sheet: name, ...(file && { file }), params: {} });
}

function likelyDelimiter(text: string): string {
  const found = detectDelimiter(text);
  return [',', ';', '\t'].includes(found) ? found : ',';
}

/**
 * Reads a CSV or TSV file. Every cell is a text; rows keep their numbers, also after a cell with line breaks.
 *
 * @throws {SheetError} When bytes are given that are no text.
 */
export function readCsv(content: string | Uint8Array, options: CsvReadOptions): Sheet {
  const text = typeof content === 'string' ? content : decodeBytes(content, options);
  const clean = text.replace(/^\ufeff/, '');
  const delimiter = options.delimiter ?? likelyDelimiter(clean);
  const rows = parseCsv(clean, { delimiter, skipBom: false }).map((row) => row.map((cell) => toCell(cell as string)));
  return { name: options.name, ...(options.file && { file: options.file }), rows };
}

const toCell = (text: string): Cell => (text === '' ? null : unguardCell(text));

/** Writes a sheet as CSV for any spreadsheet program: UTF-8 with a byte order mark, CRLF, no cell that starts a formula. */
export function writeCsv(sheet: Sheet, { delimiter = ',' }: CsvWriteOptions = {}): string {
  const rows = sheet.rows.map((row) => row.map(guardCell));
  return formatCsv(rows, { delimiter, lineSeparator: '\r\n', bom: true });
}
