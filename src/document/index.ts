export type * from './metrics-document.js';
export { parseJson, type ParsedJson } from './parse-json.js';
export { readDocument, type DocumentReading, type ReadOptions } from './read-document.js';
export { type Problem, type Severity } from './problem.js';
export { formatProblem, type ProblemMessage } from './messages.js';
