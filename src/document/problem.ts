/** How grave a problem is. Only errors mean that something is left out. */
export type Severity = 'error' | 'warning' | 'notice';

/** Something in a document that is wrong or doubtful. Its words are made by {@link formatProblem}. */
export interface Problem {
  /** Id of the rule, as in the documentation of the document's rules: `M102`. */
  readonly rule: string;
  /** How grave it is. */
  readonly severity: Severity;
  /** Where, as a JSON Pointer (RFC 6901) into the document: `/observations/3/value`. Empty for the whole document. */
  readonly pointer: string;
  /** What is left out because of it: a whole entry of a list, one field, or nothing. */
  readonly omits: 'entry' | 'field' | 'nothing';
  /** The names and numbers that the message mentions. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * One step of a JSON Pointer, escaped.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function pointerStep(key: string | number): string {
  return typeof key === 'number' ? `/${key}` : '/' + key.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** A value as a message may show it: cut to 40 characters, and of lists and objects no more than that they are such. */
export function excerpt(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'; // of any depth, or a circle
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 40 ? text.slice(0, 39) + '…' : text;
}
