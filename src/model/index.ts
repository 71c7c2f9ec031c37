export type * from './campaign.js';
export { createCampaign } from './create-campaign.js';
export { parseDate, type CampaignDate, type DatePrecision, type DaySpan } from './date.js';
export { civilDate, civilDay, type CivilDate, type CivilDay } from './civil-day.js';
export { everyDays, parseRecurrence, type Recurrence } from './recurrence.js';
export { divide, subtract, type Absence, type Amount, type Qualifier } from './amount.js';
export {
  createSelection,
  emptySelection,
  hasClause,
  isSelectionEmpty,
  selectClauses,
  selectionResolves,
  toggleClause,
  withResolve,
  type Selection,
  type SelectionClause,
  type SelectionKind,
  type SelectionResolve,
} from './selection.js';
export { isNarrowing, lineage, matches, type Selectable } from './selection-match.js';
