import type { Count } from './say.js';

const rules = new Intl.PluralRules('en');

/** A number and its noun. */
export const plural = (count: Count, one: string, other: string): string =>
  `${count.text} ${rules.select(count.value) === 'one' ? one : other}`;

/** The verb after a number. */
export const is = (count: Count): string => (count.value === 1 ? 'is' : 'are');
