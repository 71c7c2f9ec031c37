import type { Speaker } from '../../layout/sentences.js';
import type { Locale } from '../../locale/index.js';
import { divide, type CampaignFigure, type CampaignMeasure } from '../../model/index.js';
import { rankWords } from './rank-words.js';
import type { IndexedGroup, RegionsIndex } from './regions-index.js';
import { rowAt, type RegionRow } from './region-rows.js';

/** What is said of a row in words, besides its value. */
export interface RegionFacts {
  /** The as-of date or the period, where they differ between rows. */
  readonly chip: string | null;
  /** The as-of date. */
  readonly asOf: string | null;
  /** What part of the region the figure covers. */
  readonly scope: string | null;
  /** What the figure counts, where that differs between rows. */
  readonly counts: string | null;
  /** The target and the share of it. */
  readonly target: string | null;
  /** How it was at the start. */
  readonly baseline: string | null;
  /** Its rank, where one may be claimed. */
  readonly rank: string | null;
  /** How many of the regions listed lie in it; `null` for none. */
  readonly includes: string | null;
}

/** What is said of a row. */
export function factsOf(index: RegionsIndex, row: number): RegionFacts {
  const { rows, speaker, groups } = index;
  const { locale, text, plain } = speaker;
  const { words } = locale;
  const { figure, target, baseline } = rowAt(rows, row);
  const { measure } = rows;
  const known = figure && !figure.amount.absence ? figure : null;
  const asOf = known?.asOf ? words.asOf({ date: locale.date(known.asOf) }) : null;
  const countsDiffer = groups.some(({ difference }) => difference?.counts !== undefined || difference?.isMixed);
  const isShown = index.lens.show === 'value';
  const whole = index.wholes.get(row);
  return {
    asOf,
    chip: known && chipOf(known, index, asOf, locale),
    scope: figure?.scope ? text(figure.scope) : null,
    counts: known && countsDiffer ? words.counts[known.counts] : null,
    target: target && isShown ? targetWords(figure, target, measure, speaker) : null,
    baseline:
      baseline && isShown
        ? words.baselineOf({ n: locale.amount(baseline.amount, null, plain, measure.decimals) })
        : null,
    rank: rankOf(index, index.groupOf(row), row),
    includes: whole ? words.ofListed(locale.count(whole.count)) : null,
  };
}

function chipOf(figure: CampaignFigure, { spread }: RegionsIndex, asOf: string | null, locale: Locale): string | null {
  if (!spread) return null;
  const { words } = locale;
  if (spread.by === 'asOf') return asOf ?? words.undatedFigure;
  return figure.period ? words.forPeriod({ period: locale.date(figure.period) }) : null;
}

function targetWords(
  figure: RegionRow['figure'],
  target: CampaignFigure,
  { decimals }: CampaignMeasure,
  { locale, plain }: Speaker,
): string {
  const { words } = locale;
  const share = figure && divide(figure.amount, target.amount);
  const n = locale.amount(target.amount, null, plain, decimals); // the unit stands above the bars
  return share ? words.ofTarget({ share: locale.ratio(share), target: n }) : words.targetOf({ n });
}

/** "2nd of 5"; `null` where nothing is ranked: a value that is absent or alone, or a group that has no order. */
function rankOf({ rows, lens, speaker, wholes }: RegionsIndex, group: IndexedGroup, row: number): string | null {
  if (!group.mayRank || group.ranked < 2 || lens.shownAt(rows.regions[row]!).amount.absence) return null;
  if (wholes.get(row)?.isAmongParts) return null;
  const rank = group.rankOf(row);
  if (!rank) return speaker.locale.words.rankUnknown;
  return rankWords(rank, group.spread !== null, speaker.locale, group.within ? speaker.text(group.within.name) : null);
}
