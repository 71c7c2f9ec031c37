/** A count, once as a number (for its plural form) and once as the reader sees it. */
export interface Count {
  /** The number, which chooses the plural form. */
  readonly value: number;
  /** The number as the reader sees it. */
  readonly text: string;
}

/** Says a sentence with these values in it. */
export type Say<Keys extends string> = (values: Readonly<Record<Keys, string>>) => string;
/** Says a sentence with a count in it, and these values. */
export type SayCount<Keys extends string = never> = [Keys] extends [never]
  ? (count: Count) => string
  : (count: Count, values: Readonly<Record<Keys, string>>) => string;
