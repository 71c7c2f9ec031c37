import { alternatives } from '../document/fields.js';
import { readDocument, type MetricsDocument, type Problem } from '../document/index.js';
import { createCampaign } from '../model/index.js';
import { comparisonRules } from './comparison-rules.js';
import { dateRules } from './date-rules.js';
import { figureRules } from './figure-rules.js';
import type { Finding, LintReport, LocatedFinding } from './finding.js';
import { funnelRules } from './funnel-rules.js';
import { findPlaces, scanJson } from './json-places.js';
import { LintContext } from './lint-context.js';
import { createLineIndex, placeMark, type LineIndex } from './line-index.js';
import { withoutConsequences } from './one-cause.js';
import { quoteRules } from './quote-rules.js';
import { referenceRules } from './reference-rules.js';
import { severityOf } from './rules.js';
import { schemaFindings, typeAt } from './schema-rules.js';
import { taskRules } from './task-rules.js';
import { textRules } from './text-rules.js';
import type { JsonFault } from './json-fault.js';
import { wordsForNumbers } from './words-for-numbers.js';

/** Options of {@link lintText}. */
export interface LintOptions {
  /** Name of the file, for the report. Default: `document.json`. */
  readonly file?: string;
  /** The most entries of a list that charts read; a longer list is reported. Default: 20,000. */
  readonly maxRows?: number;
}

/** The families of rules beyond the schema, in the order of their numbers. */
const families: readonly ((context: LintContext) => void)[] = [
  referenceRules,
  figureRules,
  quoteRules,
  comparisonRules,
  funnelRules,
  dateRules,
  taskRules,
  textRules,
];

/**
 * Checks a metrics document, and never throws: its syntax, its schema, and whether its figures, dates and references make
 * sense. Findings come in the order of the text, one for each cause.
 *
 * @example
 * const { findings } = lintText(text, { file: 'figures.json' });
 * findings.map((finding) => `${finding.line}: ${formatFinding(finding, 'en').message}`);
 */
export function lintText(text: string, { file = 'document.json', maxRows }: LintOptions = {}): LintReport {
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const body = bom ? text.slice(1) : text;
  const lines = createLineIndex(text);
  const { value: json, duplicates, fault } = scanJson(body);
  const before = bom ? [locate(finding('M001', '', {}, 'byteOrderMark'), 0, 1, lines)] : [];
  if (fault) return { file, text, findings: [...before, locateFault(fault, body, bom, lines)] };
  const found = lintDocument(json, maxRows === undefined ? {} : { maxRows });
  const keys = duplicates.map(({ pointer, key, start, end }) =>
    locate(finding('M003', pointer, { key }), start + bom, end + bom, lines),
  );
  const places = findPlaces(body, [...new Set(found.map(({ pointer }) => pointer))]);
  const located = found.map((it) => ({ ...it, ...placeMark(it, places.get(it.pointer)!, lines, bom) }));
  const inOrder = [...keys, ...located].sort((a, b) => a.line - b.line || a.column - b.column);
  return { file, text, findings: [...before, ...inOrder] };
}

/**
 * The same checks on parsed JSON: findings with JSON Pointers, without lines. For documents that are made, not written.
 *
 * @example
 * lintDocument({ metrics: '1.0', title: 'Works', measure: [] })[0].rule // 'M101'
 */
export function lintDocument(json: unknown, { maxRows = 20_000 }: { maxRows?: number } = {}): readonly Finding[] {
  const { document, problems } = readDocument(json, { maxRows: Infinity });
  const schema = schemaFindings(json, problems);
  const main = (found: readonly Problem[]) => withoutConsequences(found, schema, json);
  if (!document) {
    // What a later version may hold, nobody here knows.
    const unknown = problems.some(({ rule }) => rule === 'M103') ? [] : schema.filter(({ rule }) => rule === 'M101');
    return [...main(problems).map(fromProblem), ...unknown];
  }
  const campaign = createCampaign(document, problems);
  const context = new LintContext(json, document, campaign);
  for (const family of families) family(context);
  const inWords = wordsForNumbers(json, document);
  const read = main(campaign.problems).map((problem) => inWords(problem) ?? fromProblem(problem));
  return [...read, ...schema, ...longLists(document, maxRows), ...context.findings];
}

/** What reader and model have found, as a finding. */
function fromProblem({ rule, pointer, params }: Problem): Finding {
  // What the reader leaves out is an error, also under a rule that else only warns.
  const oneOf = rule === 'M104' && params.field !== undefined ? alternatives[typeAt(pointer)] : undefined;
  if (oneOf)
    return { rule, severity: 'error', pointer, params: { entry: pointer, names: { list: oneOf } }, variant: 'oneOf' };
  return { rule, severity: 'error', pointer, params: { field: pointer, ...params } };
}

function finding(rule: string, pointer: string, params: Finding['params'], variant?: string): Finding {
  const severity = variant === 'byteOrderMark' ? 'notice' : severityOf(rule);
  return { rule, severity, pointer, params, ...(variant ? { variant } : {}) };
}

function longLists(document: MetricsDocument, maxRows: number): readonly Finding[] {
  return Object.entries(document).flatMap(([list, entries]) =>
    Array.isArray(entries) && entries.length > maxRows
      ? [finding('M105', `/${list}`, { list: `/${list}`, found: entries.length, limit: maxRows })]
      : [],
  );
}

function locate(it: Finding, start: number, end: number, lines: LineIndex): LocatedFinding {
  const first = lines.at(start);
  const last = lines.at(end);
  return { ...it, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}

function locateFault(fault: JsonFault, body: string, bom: number, lines: LineIndex): LocatedFinding {
  const { line, column } = lines.at(fault.start + bom);
  const params = { line: String(line), column: String(column), found: fault.found };
  const variant = body.trim() === '' ? 'empty' : fault.kind;
  return locate(finding('M002', '', params, variant), fault.start + bom, fault.end + bom, lines);
}
