import type { LintReport, LocatedFinding } from './finding.js';
import { lintText, type LintOptions } from './lint-text.js';
import { severityOf } from './rules.js';

/** Encodings of Chinese, Japanese and Western texts to try, in this order, when a file is not UTF-8. */
const guesses = [
  ['utf-16le', /^\xff\xfe/, 'UTF-16'],
  ['utf-16be', /^\xfe\xff/, 'UTF-16'],
  ['gb18030', null, 'GB18030 (GBK)'],
  ['big5', null, 'Big5'],
  ['shift_jis', null, 'Shift_JIS'],
] as const;

/** A text from bytes, or the encoding that it most likely has; `encoding: null` when there is none that fits. */
export type DecodedText =
  | {
      /** The text. */
      readonly text: string;
    }
  | {
      /** Absent. */
      readonly text?: undefined;
      /** The likely encoding; `null` when none fits. */
      readonly encoding: string | null;
      /** Offset of the first byte that is not UTF-8. */
      readonly offset: number;
    };

/** Reads bytes as UTF-8. A byte order mark stays in the text, for the checks to mention. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = decode('utf-8', bytes);
  if (text !== null) return { text };
  const head = String.fromCharCode(...bytes.slice(0, 4));
  const encoding = guesses.find(([name, mark]) => (mark ? mark.test(head) : looksRight(decode(name, bytes))));
  return { encoding: encoding?.[2] ?? null, offset: validLength(bytes) };
}

/**
 * Checks the bytes of a file: as {@link lintText}, and first of all whether they are UTF-8.
 *
 * @example
 * lintBytes(await readFile('figures.json'), { file: 'figures.json' }).findings
 */
export function lintBytes(bytes: Uint8Array, options: LintOptions = {}): LintReport {
  const decoded = decodeText(bytes);
  if (decoded.text !== undefined) return lintText(decoded.text, options);
  const { encoding, offset } = decoded;
  const { line, column } = placeOf(bytes, offset);
  const finding: LocatedFinding = {
    rule: 'M001',
    severity: severityOf('M001'),
    pointer: '',
    ...(encoding ? { params: { encoding } } : { params: { offset: String(offset + 1) }, variant: 'unknown' }),
    ...{ line, column, endLine: line, endColumn: column + 1 },
  };
  return { file: options.file ?? 'document.json', text: '', findings: [finding] };
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Any bytes can be read as some East Asian encoding: a right guess gives no rare or private characters. */
function looksRight(text: string | null): boolean {
  if (text === null) return false;
  const odd = text.match(/[\ue000-\uf8ff\ufffd\u0080-\u009f]/g)?.length ?? 0;
  return odd * 50 <= text.length;
}

/** How many bytes at the start make whole characters in UTF-8. */
function validLength(bytes: Uint8Array): number {
  const decodeStart = (end: number) =>
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      decodeStart(middle);
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return new TextEncoder().encode(decodeStart(low)).length;
}

/** Line and column (in characters of what is UTF-8 before it) of a byte. */
function placeOf(bytes: Uint8Array, offset: number) {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}
