import { formatProblem, type ProblemMessage } from '../document/index.js';
import { messageLanguage } from '../document/message-language.js';
import { createLocale, type Locale } from '../locale/index.js';
import { exactly } from '../model/amount.js';
import type { Finding, FindingValue } from './finding.js';
import { comparisonMessages } from './messages/comparison-messages.js';
import { dateMessages } from './messages/date-messages.js';
import { figureMessages } from './messages/figure-messages.js';
import { funnelMessages } from './messages/funnel-messages.js';
import { documentMessages } from './messages/document-messages.js';
import type { MessageTable } from './messages/message-table.js';
import { referenceMessages } from './messages/reference-messages.js';
import { textMessages } from './messages/text-messages.js';

/** All messages beside those of the reader. */
export const messageTable: MessageTable = {
  ...documentMessages,
  ...referenceMessages,
  ...figureMessages,
  ...comparisonMessages,
  ...funnelMessages,
  ...dateMessages,
  ...textMessages,
};

/**
 * The words for a finding: one plain sentence on what is wrong, with the names and numbers in it, and one remedy. In Chinese
 * for any tag that starts with `zh`, else in English.
 *
 * @example
 * formatFinding(finding, 'en').message // '“Resolved” says 97%, but 25,832 of 29,206 is 88.4%.'
 */
export function formatFinding(finding: Finding, language: string): ProblemMessage {
  const spoken = messageLanguage(language);
  const locale = createLocale(spoken);
  const key = finding.variant ? `${finding.rule}/${finding.variant}` : finding.rule;
  const own = messageTable[key] ?? messageTable[finding.rule];
  const values = Object.entries(finding.params);
  const words = Object.fromEntries(values.map(([name, value]) => [name, say(value, locale)]));
  if (!own) {
    const { rule, severity, pointer } = finding;
    return formatProblem({ rule, severity, pointer, omits: 'nothing', params: words }, language);
  }
  const numbers = Object.fromEntries(values.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  return own[spoken](words, numbers);
}

/** A value in words. Names stand in quotation marks. */
function say(value: FindingValue, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return locale.number(value);
  if ('text' in value) return locale.words.quoted({ label: locale.phrase(value.text, null).text });
  if ('date' in value) return locale.date(value.date);
  if ('amount' in value) return locale.amount(value.amount, value.unit ?? null);
  if ('ratio' in value) return locale.ratio(exactly(value.ratio));
  return locale.list(value.list.map((item) => say(item, locale)));
}
