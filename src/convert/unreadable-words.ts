import { messageLanguage } from '../document/message-language.js';
import { longestPhrase, normaliseWords, skipSpaces } from './normalise-words.js';
import { unreadableMessages } from './unreadable-messages.js';

/**
 * Why words were not read.
 *
 * - `empty`, `tooLong`: there is nothing there, or more than 200 characters.
 * - `noNumber`: no number at all. `noYear`: a date without a year, and none was given.
 * - `ambiguous`: there are two readings (`5m`, `1,5`, `2/3/2021`).
 * - `severalNumbers`, `severalDates`: more than one, and neither a range nor a set.
 * - `unknownWords`: words that are not known here, a name with numerals in it, or a vague number (几十, dozens).
 * - `tooLarge`: a number beyond 2^53. `impossible`: a day that no calendar has.
 * - `date`: a date where a quantity is wanted. `cadence`: something that recurs, where a date is wanted.
 */
export type UnreadableReason =
  | 'empty'
  | 'tooLong'
  | 'noNumber'
  | 'noYear'
  | 'ambiguous'
  | 'severalNumbers'
  | 'severalDates'
  | 'unknownWords'
  | 'tooLarge'
  | 'impossible'
  | 'date'
  | 'cadence';

/** Words that could not be read without a guess. Its sentences are made by {@link formatUnreadableWords}. */
export interface UnreadableWords {
  /** Always false: tells it from what was read. */
  readonly ok: false;
  /** Why it was not read. */
  readonly reason: UnreadableReason;
  /** The words as given. */
  readonly text: string;
  /** Offset in the words of what could not be read, in UTF-16 code units. */
  readonly at: number;
}

/** One plain sentence on why words were not read, and one on what to write instead. */
export interface UnreadableMessage {
  /** What could not be read. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** What stopped a step of a parser, and where. */
export interface Stop {
  readonly stop: UnreadableReason;
  readonly at: number;
}

/** Stops a step of a parser. */
export const stopAt = (stop: UnreadableReason, at: number): Stop => ({ stop, at });

/** Whether a step of a parser was stopped. */
export const isStop = (step: object | null): step is Stop => step !== null && 'stop' in step;

/** The answer of a parser that was stopped. */
export const unreadable = (text: string, { stop, at }: Stop): UnreadableWords => ({
  ok: false,
  reason: stop,
  text,
  at,
});

/** Words as the parsers read them, and the offsets between which they hold anything. */
export interface OpenedWords {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The words made ready for a parser, without spaces around them and full stops after them. */
export function openWords(text: string): OpenedWords | Stop {
  if (text.length > longestPhrase) return stopAt('tooLong', longestPhrase);
  const words = normaliseWords(text).replace(/[\s.\u3002]+$/, '');
  const start = skipSpaces(words, 0);
  return start >= words.length ? stopAt('empty', 0) : { words, start, end: words.length };
}

/** At most 40 characters of the words, never half a character. */
function excerptOf(text: string): string {
  const cut = text.trim().slice(0, 40);
  return text.trim().length > 40 ? cut.replace(/[\ud800-\udbff]$/, '') + '…' : cut;
}

/**
 * The sentences for words that could not be read, in English or Chinese (any tag that starts with `zh`).
 *
 * @example
 * formatUnreadableWords(problem, 'en').message // '“5m” can be read in more than one way.'
 */
export function formatUnreadableWords(problem: UnreadableWords, language: string): UnreadableMessage {
  const messages = unreadableMessages[messageLanguage(language)];
  const { message, fix } = messages[problem.reason];
  const words = excerptOf(problem.text);
  return { message: message.replace('{words}', () => words), fix };
}
