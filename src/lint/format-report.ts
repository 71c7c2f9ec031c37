import type { Severity } from '../document/index.js';
import { isChinese, messageLanguage } from '../document/message-language.js';
import type { LintReport, LocatedFinding } from './finding.js';
import { formatFinding } from './format-finding.js';
import { createLineIndex, type LineIndex } from './line-index.js';

/** How reports are written: for people, as one JSON array, or as SARIF 2.1.0. */
export type ReportFormat = 'text' | 'json' | 'sarif';

/** One finding as `--format json` prints it. */
export interface FindingRecord {
  /** Name of the file. */
  readonly file: string;
  /** Id of the rule. */
  readonly rule: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** Line, from 1. */
  readonly line: number;
  /** Column, in UTF-16 code units, from 1. */
  readonly column: number;
  /** JSON Pointer. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
}

/** The findings of reports as plain records, in the order of the files. */
export function toRecords(reports: readonly LintReport[], language: string): readonly FindingRecord[] {
  return reports.flatMap(({ file, findings }) =>
    findings.map((finding) => {
      const { rule, severity, line, column, pointer } = finding;
      return { file, rule, severity, line, column, pointer, ...formatFinding(finding, language) };
    }),
  );
}

/** What each severity is called. */
export const severityWords = {
  en: { error: 'error', warning: 'warning', notice: 'notice' },
  zh: { error: '错误', warning: '警告', notice: '提示' },
} as const;

/**
 * A report for people: each finding with its place, sentence, the line with a mark under the place, and the remedy.
 *
 * @example
 * warning M403  funnels.json:41:71  /funnels/0/stages/2/statedRate
 */
export function formatReport({ file, text, findings }: LintReport, language: string): string {
  const lines = createLineIndex(text);
  return findings.map((finding) => formatOne(finding, file, lines, language)).join('\n');
}

function formatOne(finding: LocatedFinding, file: string, lines: LineIndex, language: string): string {
  const { rule, severity, line, column, pointer } = finding;
  const { message, fix } = formatFinding(finding, language);
  const head =
    `${severityWords[messageLanguage(language)][severity]} ${rule}  ${file}:${line}:${column}  ${pointer}`.trimEnd();
  const remedy = fix ? [isChinese(language) ? `  修改：${fix}` : `  Fix: ${fix}`] : [];
  return [head, `  ${message}`, ...excerptOf(finding, lines), ...remedy, ''].join('\n');
}

/** The most characters of a line that are shown on each side of the mark. */
const shown = 60;

/** The line with a mark under the place; of a long line the part around it. */
function excerptOf({ line, column, endLine, endColumn }: LocatedFinding, lines: LineIndex): readonly string[] {
  const text = lines.textOf(line);
  if (text === '') return [];
  const from = column - 1 > shown ? column - 1 - shown : 0;
  const stop = endLine === line ? Math.max(endColumn, column + 1) : text.length + 1;
  const end = column - 1 + shown;
  const before = visible((from > 0 ? '…' : '') + text.slice(from, column - 1));
  const marked = visible(text.slice(column - 1, Math.min(stop - 1, end)));
  const after = visible(text.slice(stop - 1, Math.max(stop - 1, end)) + (text.length > end ? '…' : ''));
  const number = String(line);
  return [
    `  ${number} | ${before}${marked}${after}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  ];
}

/** What a terminal would hide, obey or jump over, as something to see. */
const visible = (text: string) => text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');

/** Columns that a text takes on a terminal: East Asian wide and full-width characters take two. */
function columns(text: string): number {
  const marks = text.match(/\p{M}/gu)?.length ?? 0;
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu,
  );
  return [...text].length - marks + (wide?.length ?? 0);
}
