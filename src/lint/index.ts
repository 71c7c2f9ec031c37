export { lintDocument, lintText, type LintOptions } from './lint-text.js';
export { decodeText, lintBytes, type DecodedText } from './lint-bytes.js';
export { type Finding, type FindingValue, type LintReport, type LocatedFinding } from './finding.js';
export { formatFinding } from './format-finding.js';
export { formatReport, toRecords, type FindingRecord, type ReportFormat } from './format-report.js';
export { toSarif } from './sarif.js';
export { rules, type Rule } from './rules.js';
