export { importSheets, type ImportOptions, type ImportResult } from './import-sheets.js';
export { exportSheets, type ExportOptions } from './export-sheets.js';
export { findLosses } from './find-losses.js';
export { readCsv, writeCsv, type CsvReadOptions, type CsvWriteOptions } from './csv.js';
export { readWorkbook, type WorkbookReadOptions } from './read-workbook.js';
export { writeWorkbook, type WorkbookWriteOptions } from './write-workbook.js';
export { checkSheets } from './check-sheets.js';
export { formatSheetPlace, formatSheetProblem, type SheetMessage } from './sheet-messages.js';
export {
  SheetError,
  type Cell,
  type DateCell,
  type ErrorCell,
  type PercentCell,
  type Sheet,
  type SheetPlace,
  type SheetProblem,
} from './sheet.js';
export { createStarterSheets, createStarterWorkbook } from './starter.js';
export { starterDocument } from './starter-document.js';
