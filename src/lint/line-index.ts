import type { Finding, LocatedFinding } from './finding.js';
import type { JsonPlace } from './json-places.js';

/** A place in a text, line and column from 1. The column counts UTF-16 code units, as editors do. */
export interface LinePlace {
  /** Line. */
  readonly line: number;
  /** Column. */
  readonly column: number;
}

/** Finds lines in a text by offset. */
export interface LineIndex {
  /** Line and column of an offset. */
  readonly at: (offset: number) => LinePlace;
  /** The characters of a line, its line break excluded. */
  readonly textOf: (line: number) => string;
}

const LF = 10;
const CR = 13;

/** An index of the lines of a text; lines end at LF, CRLF or CR. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - starts[low]! + 1 };
    },
    textOf(line) {
      const end = line < starts.length ? starts[line]! : text.length;
      return text.slice(starts[line - 1], end).replace(/[\r\n]+$/, '');
    },
  };
}

/** The part of the text to mark: the key with its value where both stand on one line, else the key, or the first character. */
export function placeMark(
  { rule }: Finding,
  { start, end, key }: JsonPlace,
  lines: LineIndex,
  shift: number,
): Pick<LocatedFinding, 'line' | 'column' | 'endLine' | 'endColumn'> {
  const first = lines.at((key?.start ?? start) + shift);
  const last = lines.at(end + shift);
  const onlyKey = key && (rule === 'M101' || last.line !== first.line);
  const stop = onlyKey ? lines.at(key.end + shift) : last.line === first.line ? last : lines.at(start + 1 + shift);
  return { line: first.line, column: first.column, endLine: stop.line, endColumn: stop.column };
}
