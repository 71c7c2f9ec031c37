export { createLocale, registerWords, type Locale } from './locale.js';
export { type Phrase } from './choose-text.js';
export { type Count, type FailureCode, type Words } from './words.js';
export type * from './chart-words.js';
export type { SelectionWords } from './selection-words.js';
export { en } from './en.js';
export { zh } from './zh.js';
