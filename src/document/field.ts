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

/** What the reader knows of one field of the document. */
export interface Field {
  readonly type: FieldType;
  readonly required?: boolean;
}
