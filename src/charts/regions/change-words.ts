import type { Speaker } from '../../layout/sentences.js';
import type { CampaignFigure } from '../../model/index.js';
import { compareTimes } from './region-figures.js';
import { figureAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';

/** When two figures of one thing are of: their periods where these differ, else their as-of dates. */
function timesOf(figure: CampaignFigure, base: CampaignFigure, { locale }: Speaker) {
  const byPeriod = figure.period && base.period && figure.period.edtf !== base.period.edtf;
  const when = ({ period, asOf }: CampaignFigure) => {
    const date = byPeriod ? period : asOf;
    return date ? locale.date(date) : locale.words.undatedFigure;
  };
  return { first: when(base), last: when(figure) };
}

function amountsOf(figure: CampaignFigure, base: CampaignFigure, { locale, plain }: Speaker) {
  const say = ({ amount, measure }: CampaignFigure) => locale.amount(amount, null, plain, measure.decimals);
  return { before: say(base), after: say(figure) };
}

/** "3,037 (30 June) to 4,241 (31 December)". */
export function changeFrom(figure: CampaignFigure, base: CampaignFigure, speaker: Speaker): string {
  const { first, last } = timesOf(figure, base, speaker);
  return speaker.locale.words.changeFrom({ ...amountsOf(figure, base, speaker), beforeDate: first, afterDate: last });
}

/** "3,037 to 4,241", where all changes are between the same dates. */
export const changeFromTo = (figure: CampaignFigure, base: CampaignFigure, speaker: Speaker): string =>
  speaker.locale.words.changeFromTo(amountsOf(figure, base, speaker));

/** The two dates that all changes are between, in words; `null` when they differ, or nothing has changed. */
export function commonDates({ rows, lens, speaker }: RegionsIndex): { first: string; last: string } | null {
  let pair: readonly [CampaignFigure, CampaignFigure] | null = null;
  const isSame = (a: CampaignFigure, b: CampaignFigure) =>
    a.asOf?.edtf === b.asOf?.edtf && a.period?.edtf === b.period?.edtf && compareTimes(a, b) === 0;
  for (let row = 0; row < rows.regions.length; row += 1) {
    const figure = figureAt(rows, row);
    const { base } = lens.shownAt(rows.regions[row]!);
    if (!figure || !base) continue;
    pair ??= [figure, base];
    if (!isSame(figure, pair[0]) || !isSame(base, pair[1])) return null;
  }
  return pair && timesOf(pair[0], pair[1], speaker);
}
