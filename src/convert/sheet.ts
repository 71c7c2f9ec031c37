import type { Severity } from '../document/index.js';

/** A calendar day, month or year that the spreadsheet holds as a date. */
export interface DateCell {
  /** The date as far as its number format shows it: `2021-06-30`, `2021-06` or `2021`. */
  readonly date: string;
}

/** A number that the spreadsheet shows as a percentage. */
export interface PercentCell {
  /** The number as stored: 0.97 for 97%. */
  readonly percent: number;
}

/** What a spreadsheet puts in place of a result that it could not compute. */
export interface ErrorCell {
  /** The error as shown: `#REF!`. */
  readonly error: string;
}

/** One cell; `null` when it is empty. */
export type Cell = string | number | boolean | DateCell | PercentCell | ErrorCell | null;

/** One tab of a workbook, or one CSV file. */
export interface Sheet {
  /** Name of the tab, or of the file without its ending. */
  readonly name: string;
  /** The file that it comes from, for messages. */
  readonly file?: string;
  /** The cells by row, from the first row of the spreadsheet; short rows end early. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a cell is. */
export interface SheetPlace {
  /** Name of the tab, or of the file without its ending. */
  readonly sheet: string;
  /** The file, when the sheet names it. */
  readonly file?: string;
  /** The row as the spreadsheet counts it, from 1. */
  readonly row?: number;
  /** The letters of the column: `C`. */
  readonly column?: string;
  /** What the header says over the column. */
  readonly header?: string;
}

/** Something in a spreadsheet that is wrong or doubtful. Its words are made by `formatSheetProblem`. */
export interface SheetProblem extends SheetPlace {
  /** Id of the rule: `S203`. */
  readonly rule: string;
  /** How grave it is. After an error something has been left out. */
  readonly severity: Severity;
  /** The names and numbers that the message mentions. */
  readonly params: Readonly<Record<string, string>>;
}

/** A file that cannot be read or written at all. */
export class SheetError extends Error {
  /** What is wrong with it. */
  readonly problem: SheetProblem;

  constructor(problem: SheetProblem, cause?: unknown) {
    super(`${problem.rule}: ${Object.values(problem.params).join(', ')}`, { cause });
    this.name = 'SheetError';
    this.problem = problem;
  }
}

/** The letters of a column, counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
