import type { Severity } from '../document/index.js';
import type { Amount, CampaignDate, Text, Unit } from '../model/index.js';

/**
 * Something that a message names. A string stands as it is (an id, a field, printed characters); the others are put into
 * words in the language of the message.
 */
export type FindingValue =
  | string
  | number
  | {
      /** A name, in quotation marks. */
      readonly text: Text;
    }
  | {
      /** A date at its own precision. */
      readonly date: CampaignDate;
    }
  | {
      /** A figure with its qualifier. */
      readonly amount: Amount;
      /** Its unit. */
      readonly unit?: Unit | null;
    }
  | {
      /** A share, 1 for the whole. */
      readonly ratio: number;
    }
  | {
      /** Several of these: "a, b and c". */
      readonly list: readonly FindingValue[];
    };

/** Something in a document that is wrong, doubtful or worth knowing. Its words are made by `formatFinding`. */
export interface Finding {
  /** Id of the rule: `M403`. */
  readonly rule: string;
  /** How grave it is. Only errors mean that something is left out or wrong beyond doubt. */
  readonly severity: Severity;
  /** Where, as a JSON Pointer (RFC 6901). Empty for the whole document. */
  readonly pointer: string;
  /** Which message of the rule, where it has several. */
  readonly variant?: string;
  /** The names and numbers that the message mentions. */
  readonly params: Readonly<Record<string, FindingValue>>;
}

/** A finding with its place in a file. */
export interface LocatedFinding extends Finding {
  /** Line, from 1. */
  readonly line: number;
  /** Column of the first character, in UTF-16 code units, from 1. */
  readonly column: number;
  /** Line of the last character. */
  readonly endLine: number;
  /** Column after the last character. */
  readonly endColumn: number;
}

/** What was found in one file. */
export interface LintReport {
  /** Name of the file. */
  readonly file: string;
  /** The text that was checked, for showing lines of it. */
  readonly text: string;
  /** What was found, in the order of the file. */
  readonly findings: readonly LocatedFinding[];
}
