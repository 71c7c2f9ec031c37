import { isChinese } from '../document/message-language.js';
import type { LintReport } from './finding.js';
import { formatFinding } from './format-finding.js';
import { rules } from './rules.js';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

/**
 * Reports as SARIF 2.1.0, which code hosts and editors show beside the lines.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(reports: readonly LintReport[], language: string, version: string): object {
  const chinese = isChinese(language);
  const used = new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const described = rules.filter(({ id }) => used.has(id));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'campaign-charts',
            version,
            rules: described.map(({ id, en, zh, severity }) => ({
              id,
              shortDescription: { text: chinese ? zh : en },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        language: chinese ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          resultsOf(
            report,
            language,
            described.map(({ id }) => id),
          ),
        ),
      },
    ],
  };
}

function resultsOf({ file, findings }: LintReport, language: string, ids: readonly string[]): readonly object[] {
  return findings.map((finding) => {
    const { rule, severity, line, column, endLine, endColumn, pointer } = finding;
    const { message, fix } = formatFinding(finding, language);
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(rule),
      level: levels[severity],
      message: { text: fix ? `${message} ${fix}` : message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(file.replaceAll('\\', '/')) },
            region: { startLine: line, startColumn: column, endLine, endColumn },
          },
          logicalLocations: [{ fullyQualifiedName: pointer }],
        },
      ],
    };
  });
}
