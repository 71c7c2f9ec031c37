import type { patterns } from './fields.js';

/** Types of single values, and what they hold: see `$defs` in the JSON Schema. */
export type LeafType =
  | 'string'
  | 'number'
  | 'numberOrNull'
  | 'integer'
  | 'boolean'
  | 'id'
  | 'idOrNull'
  | 'idPair'
  | 'text'
  | 'unit'
  | 'date'
  | 'codes';

/** A leaf type, the allowed words of an enumeration, a list of objects of one type, or one such object. */
export type FieldType = LeafType | readonly string[] | { readonly list: string } | { readonly object: string };

/** What the reader knows of one field of the document. The words are those of JSON Schema. */
export interface Field {
  /** What it holds. */
  readonly type: FieldType;
  /** Whether an object without it is left out. */
  readonly required?: boolean;
  /** Name of the pattern that a string must match. */
  readonly pattern?: keyof typeof patterns;
  /** The least number. */
  readonly minimum?: number;
  /** The greatest number. */
  readonly maximum?: number;
  /** What a number must be greater than. */
  readonly exclusiveMinimum?: number;
  /** The least number of entries of a list. Default: 0. */
  readonly minItems?: number;
}
