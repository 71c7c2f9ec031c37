import { readDocument } from '../../src/document/index.js';
import type { Finding } from '../../src/lint/finding.js';
import { formatFinding } from '../../src/lint/format-finding.js';
import { LintContext } from '../../src/lint/lint-context.js';
import { lintDocument } from '../../src/lint/lint-text.js';
import { createCampaign } from '../../src/model/index.js';

const complete = (json: object): object => ({ metrics: '1.0', title: 'Test', ...json });

/** Everything that is found in a document; `metrics` and `title` need not be given. */
export const lint = (json: object): readonly Finding[] => lintDocument(complete(json));

/** What the rules look at in a document; `metrics` and `title` need not be given. */
export function contextOf(json: object): LintContext {
  const { document, problems } = readDocument(complete(json), { maxRows: Infinity });
  return new LintContext(complete(json), document!, createCampaign(document!, problems));
}

/** What one family of rules finds in a document. */
export function findingsOf(family: (context: LintContext) => void, json: object): readonly Finding[] {
  const context = contextOf(json);
  family(context);
  return context.findings;
}

/** Rule, place and severity of findings, such as `M403 warning /funnels/0/stages/1/statedRate`. */
export const placesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, pointer, variant }) =>
    [variant ? `${rule}/${variant}` : rule, severity, pointer].join(' '),
  );

/** Message and fix of a finding in both languages. */
export function wordsOf(finding: Finding): { readonly en: readonly string[]; readonly zh: readonly string[] } {
  const [en, zh] = ['en', 'zh'].map((language) => formatFinding(finding, language));
  return { en: [en!.message, en!.fix], zh: [zh!.message, zh!.fix] };
}
