export { parseQuantity, type Quantity } from './parse-quantity.js';
export { parseDateWords, type DateWords, type DateWordsOptions } from './parse-date-words.js';
export { parseCadenceWords, type CadenceWords } from './cadence-words.js';
export {
  formatUnreadableWords,
  type UnreadableMessage,
  type UnreadableReason,
  type UnreadableWords,
} from './unreadable-words.js';
