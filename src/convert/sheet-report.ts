import type { Severity } from '../document/index.js';
import { columnLetters, type Sheet, type SheetPlace, type SheetProblem } from './sheet.js';

/** A place within one sheet: row from 1, column from 0. */
export interface CellPlace {
  readonly row?: number;
  readonly index?: number;
  readonly header?: string;
}

/** Collects the problems of one sheet. */
export interface SheetReport {
  /** The problems so far. */
  readonly problems: SheetProblem[];
  /** What has been reported for the whole sheet. */
  readonly said: Set<string>;
  /** Adds a problem. */
  add(rule: string, severity: Severity, place: CellPlace, params: SheetProblem['params']): void;
  /** A place within the sheet, as problems name it. */
  place(place: CellPlace): SheetPlace;
}

/** A report on one sheet that adds to a list of problems. */
export function createReport(sheet: Pick<Sheet, 'name' | 'file'>, problems: SheetProblem[]): SheetReport {
  const place = ({ row, index, header }: CellPlace): SheetPlace => ({
    sheet: sheet.name,
    ...(sheet.file !== undefined && { file: sheet.file }),
    ...(row !== undefined && { row }),
    ...(index !== undefined && { column: columnLetters(index) }),
    ...(header !== undefined && header !== '' && { header }),
  });
  const add: SheetReport['add'] = (rule, severity, at, params) => {
    problems.push({ rule, severity, ...place(at), params });
  };
  return { problems, said: new Set(), add, place };
}
