import type { Amount, CampaignFigure } from '../../model/index.js';
import { figureAt, rowAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';

/** The columns that a table of regional bars may have. */
export type ColumnName =
  | 'region'
  | 'value'
  | 'qualifier'
  | 'rank'
  | 'includes'
  | 'figure'
  | 'base'
  | 'scope'
  | 'counts'
  | 'group'
  | 'sample'
  | 'programme'
  | 'target'
  | 'baseline'
  | 'settled'
  | 'asOf'
  | 'period'
  | 'source'
  | 'note';

const isQualified = ({ amount }: CampaignFigure, say: (amount: Amount) => string) =>
  (amount.qualifier !== 'exact' || amount.roundedTo !== null || amount.absence !== null) && say(amount) !== '';

/** Columns of what belongs to the figure of a row. */
function ofFigures({ rows, speaker }: RegionsIndex, used: Set<ColumnName>): void {
  const has: Partial<Record<ColumnName, (figure: CampaignFigure) => boolean>> = {
    qualifier: (figure) => isQualified(figure, speaker.locale.exactness),
    scope: ({ scope }) => scope !== null,
    sample: ({ sampleSize }) => sampleSize != null,
    programme: ({ programme }) => programme !== null,
    settled: ({ status }) => status !== 'final',
    asOf: ({ asOf }) => asOf !== null,
    period: ({ period }) => period !== null,
    source: ({ citation }) => citation.source !== null,
    note: ({ citation }) => Boolean(citation.note),
  };
  let missing = Object.entries(has) as [ColumnName, (figure: CampaignFigure) => boolean][];
  for (let row = 0; row < rows.regions.length && missing.length; row += 1) {
    const figure = figureAt(rows, row);
    if (!figure) continue;
    const found = missing.filter(([, isIn]) => isIn(figure));
    if (!found.length) continue;
    for (const [name] of found) used.add(name);
    missing = missing.filter(([name]) => !used.has(name));
  }
}

/** Whether anything is divided by, or set against, another figure. */
const hasBase = ({ rows, lens }: RegionsIndex): boolean =>
  rows.regions.some((region) => {
    const { base, sum } = lens.shownAt(region);
    return base !== null || sum !== null;
  });

/** The columns in which some row has something, found without making any row. */
export function usedColumns(index: RegionsIndex): ReadonlySet<ColumnName> {
  const { rows, lens, groups, wholes } = index;
  const used = new Set<ColumnName>(['region', 'value']);
  ofFigures(index, used);
  if (groups.some(({ mayRank, ranked }) => mayRank && ranked > 1)) used.add('rank');
  if (wholes.size) used.add('includes');
  if (lens.show !== 'value') {
    used.add('figure');
    if (hasBase(index)) used.add('base');
  }
  if (groups.some(({ difference }) => difference?.counts !== undefined || difference?.isMixed)) used.add('counts');
  if (groups.some(({ difference }) => difference)) used.add('group');
  if (!rows.figures.hasGoals) return used;
  for (let row = 0; row < rows.regions.length && !(used.has('target') && used.has('baseline')); row += 1) {
    const { target, baseline } = rowAt(rows, row);
    if (target) used.add('target');
    if (baseline) used.add('baseline');
  }
  return used;
}
