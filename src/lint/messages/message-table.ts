import type { ProblemMessage } from '../../document/index.js';

/** The values of a finding in words. */
export type MessageValues = Readonly<Record<string, string>>;

/** The words for one rule in one language; `numbers` holds the plain numbers, for plural forms. */
export type MessageWords = (values: MessageValues, numbers: Readonly<Record<string, number>>) => ProblemMessage;

/** The words for rules, by rule id, or by `rule/variant` where a rule has several messages. */
export type MessageTable = Readonly<Record<string, { readonly en: MessageWords; readonly zh: MessageWords }>>;

/** "1 day", "3 days". */
export const plural = (count: number | undefined, one: string, other: string): string => (count === 1 ? one : other);
