import { lazy } from '../../locale/lazy.js';
import { textWidth } from '../../layout/text-width.js';
import { withDetails, type Detail } from '../../layout/chart-layout.js';
import type { Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import type { CampaignAnnotation, CampaignMilestone } from '../../model/index.js';
import {
  dateWords,
  drawnDate,
  milestoneDetails,
  minimumWords,
  outcomeOf,
  outcomeWords,
  slipWords,
} from './milestone-facts.js';
import { shapeOf, type TimePlacement } from './placement.js';
import type { MilestoneMark, Outcome } from './timeline-types.js';

/** What is said of a milestone, wherever it is drawn. */
export interface MilestoneFacts {
  readonly label: Phrase;
  readonly date: string;
  readonly outcome: Outcome;
  readonly outcomeWords: string;
  readonly slip: string | null;
  readonly times: string | null;
  readonly shape: MilestoneMark['shape'];
  readonly symbol: MilestoneMark['symbol'];
  readonly remarks: string;
  /** Widths in em of label and remarks. */
  readonly labelEm: number;
  readonly remarksEm: number;
  readonly details: () => readonly Detail[];
}

/** Works out what is said of a milestone. */
export function factsOf(
  milestone: CampaignMilestone,
  notes: readonly CampaignAnnotation[],
  speaker: Speaker,
): MilestoneFacts {
  const { locale, phrase } = speaker;
  const label = phrase(milestone.title);
  const date = drawnDate(milestone);
  const outcome = outcomeOf(milestone);
  const shape = shapeOf(milestone) ?? (milestone.repeats ? 'recurring' : 'undated');
  const said = {
    date: dateWords(milestone, speaker),
    outcomeWords: outcomeWords(milestone, locale),
    slip: slipWords(milestone, locale),
    times: minimumWords(milestone, locale),
  };
  const kind = milestone.kind === 'release' || milestone.kind === 'review' ? locale.words.kinds[milestone.kind] : null;
  const remarks = [said.date, kind, said.times, said.slip, isOutcomeUnsaid(outcome, shape) ? said.outcomeWords : null]
    .filter((remark) => remark !== null)
    .join(' · ');
  return {
    label,
    ...said,
    outcome,
    shape,
    symbol: date || !milestone.repeats ? outcome : 'recurring',
    remarks,
    labelEm: textWidth(label.text),
    remarksEm: textWidth(remarks),
    details: lazy(() => milestoneDetails(milestone, notes, speaker)),
  };
}

/** Whether the shape that a milestone is drawn with leaves its outcome unsaid: bands, spans and flags have no symbol of it. */
export function isOutcomeUnsaid(outcome: Outcome, shape: MilestoneMark['shape']): boolean {
  return isDated(shape) && shape !== 'day' && !['happened', 'scheduled', 'unknown'].includes(outcome);
}

const isDated = (shape: MilestoneMark['shape']): shape is TimePlacement['shape'] =>
  shape !== 'recurring' && shape !== 'undated';

/** What is decided about a mark besides what is said of it. */
export type MilestonePlace = Partial<
  Pick<
    MilestoneMark,
    'placement' | 'plan' | 'rhythm' | 'row' | 'rows' | 'side' | 'labelAt' | 'shortLabel' | 'beyond' | 'waits'
  >
>;

/** The mark of a milestone at its place. */
export function createMark(milestone: CampaignMilestone, facts: MilestoneFacts, place: MilestonePlace): MilestoneMark {
  const { label, date, outcome, slip, times, shape, symbol, remarks } = facts;
  const mark = {
    type: 'milestone' as const,
    id: milestone.id,
    label,
    shortLabel: label,
    regionId: milestone.region?.id ?? null,
    placement: null,
    plan: null,
    rhythm: null,
    row: 0,
    rows: 1,
    side: 'end' as const,
    labelAt: 0,
    beyond: false,
    waits: false,
    date,
    outcome,
    outcomeWords: facts.outcomeWords,
    slip,
    times,
    happened: milestone.actual !== null,
    shape,
    symbol,
    remarks,
    description: '',
    ...place,
  };
  return withDetails(mark, facts.details);
}
