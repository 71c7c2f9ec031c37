import type { Problem } from './problem.js';

/** A parsed text, or what is wrong with it. */
export type ParsedJson =
  | {
      /** What the text holds. */
      readonly value: unknown;
      /** Absent. */
      readonly problem?: undefined;
    }
  | {
      /** Absent. */
      readonly value?: undefined;
      /** The syntax error, with line and column. */
      readonly problem: Problem;
    };

/**
 * Parses JSON without throwing. A byte order mark is accepted. A syntax error gives rule M002 with line and column (from 1).
 */
export function parseJson(text: string): ParsedJson {
  const clean = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return { value: JSON.parse(clean) as unknown };
  } catch (error) {
    const at = errorOffset(clean, error);
    const before = clean.slice(0, at).split('\n');
    const line = String(before.length);
    const column = String(before[before.length - 1]!.length + 1);
    return { problem: { rule: 'M002', severity: 'error', pointer: '', omits: 'entry', params: { line, column } } };
  }
}

/** Where an engine's own message says the fault is: V8 names the offset, SpiderMonkey line and column, both else the end. */
function errorOffset(text: string, error: unknown): number {
  const message = String((error as Error).message);
  const offset = /at position (\d+)/.exec(message);
  if (offset) return Number(offset[1]);
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place) {
    const lines = text.split('\n').slice(0, Number(place[1]) - 1);
    return lines.reduce((sum, line) => sum + line.length + 1, 0) + Number(place[2]) - 1;
  }
  const token = /Unexpected token '?(.)'?, /u.exec(message);
  const snippet = /, \.*"([\s\S]*?)"\.* is not valid JSON/.exec(message);
  if (token && snippet) {
    // V8 shows ten characters before the fault, and as many after it, with dots where it leaves some out.
    const before = message.includes(', ..."') ? 10 : snippet[1]!.indexOf(token[1]!);
    return Math.max(0, text.indexOf(snippet[1]!) + before);
  }
  return text.length;
}
