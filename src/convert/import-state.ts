import type { SheetReport, CellPlace } from './sheet-report.js';
import type { Building } from './set-path.js';
import type { Tab } from './tabs.js';
import type { SheetPlace } from './sheet.js';

/** A cell that names another entry, until all sheets are read. */
export interface PendingReference {
  readonly entry: Building;
  readonly field: string;
  readonly tab: Tab;
  readonly report: SheetReport;
  readonly place: CellPlace;
}

/** A figure whose words name a unit or a multiplier, until the unit of its measure is known. */
export interface PendingUnit {
  readonly entry: Building;
  /** The unit; `null` for a multiplier alone, such as 超40.5万. */
  readonly unit: string | null;
  /** The unit or, without one, the words. */
  readonly said: string;
  readonly report: SheetReport;
  readonly place: CellPlace;
}

/** One row that has been read. */
export interface EntryRow {
  /** The list that it is for: `stages`. */
  readonly list: string;
  /** The entry made from it. */
  readonly entry: Building;
  /** What its link columns say: `{ funnel: '#1' }`. */
  readonly links: Readonly<Record<string, string>>;
  /** Where the row is. */
  readonly row: CellPlace;
  /** Where each of its fields is, by JSON Pointer within the entry: `/label/zh`. */
  readonly cells: ReadonlyMap<string, SheetPlace>;
  /** Where the row is, as problems name it. */
  readonly place: SheetPlace;
  /** Takes problems of its sheet. */
  readonly report: SheetReport;
  /** The fields that cells of it were meant to fill. */
  readonly tried: ReadonlySet<string>;
  /** Something stands in it under a header that is not known. */
  readonly isPartlyRead: boolean;
}

/** All that is known while sheets are read. */
export interface ImportState {
  /** The language of plain texts, as the document says. */
  readonly locale: string | undefined;
  /** The year of dates that name none. */
  readonly year: number | undefined;
  /** The rows read so far, by tab; a tab without rows has an empty list. */
  readonly rows: Map<string, EntryRow[]>;
  /** A document that the sheets add to; its entries can be named. */
  readonly base: Building;
  readonly references: PendingReference[];
  readonly units: PendingUnit[];
}
