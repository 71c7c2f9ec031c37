import type { Choice } from '../../layout/chart-layout.js';
import { areOtherUnits } from '../../model/units.js';
import type { CampaignMeasure } from '../../model/index.js';
import { isRate } from './lens.js';
import { denominatorsOf } from './lenses.js';
import { knownCount } from './region-caution.js';
import { numberRegions } from './region-numbers.js';
import { regionAt } from './region-rows.js';
import type { RegionsIndex } from './regions-index.js';
import type { RegionsOptions } from './regions-types.js';
import { isWideSpread } from './value-scale.js';

/** More measures than these are no choice for buttons. */
const mostMeasures = 6;

function choiceOf<V extends string>(
  name: string,
  labels: Readonly<Record<'title' | V, string>>,
  offered: readonly V[],
  chosen: V,
): readonly Choice[] {
  if (offered.length < 2) return [];
  const options = offered.map((value) => ({ value, label: labels[value], chosen: value === chosen }));
  return [{ name, label: labels.title, options }];
}

/** What the reader can choose, each only where it would change something. */
export function choicesOf(
  index: RegionsIndex,
  measures: readonly CampaignMeasure[],
  options: RegionsOptions,
): readonly Choice[] {
  const { regionChoices } = index.speaker.locale.words;
  const wanted = options.controls ?? ['auto'];
  const isWanted = (control: string) => wanted.includes(control) || wanted.includes('auto');
  const { sort = 'value', scaleType = 'linear' } = options;
  return [
    ...(isWanted('measure') ? measureChoice(index, measures) : []),
    ...(isWanted('show') ? showChoice(index) : []),
    ...(isWanted('sort') ? choiceOf('sort', regionChoices.sort, sortsOffered(index), sort) : []),
    ...(isWanted('scale')
      ? choiceOf('scaleType', regionChoices.scaleType, scalesOffered(index, scaleType), scaleType)
      : []),
  ];
}

function showChoice(index: RegionsIndex): readonly Choice[] {
  const { locale, text } = index.speaker;
  const { show } = locale.words.regionChoices;
  const per = index.lens.per ?? denominatorsOf(index.rows)[0];
  const labels = { ...show, per: per ? show.per({ measure: text(per.label) }) : '' };
  return choiceOf('show', labels, lensesOffered(index), index.lens.show);
}

/** Whether the reader may pin regions. */
export const canPin = ({ order }: Pick<RegionsIndex, 'order'>, { controls = ['auto'] }: RegionsOptions): boolean =>
  controls.includes('pin') || (controls.includes('auto') && order.length > 5);

/** Measures in the same unit that count the same kind of thing, this one among them. */
function measureChoice({ rows, speaker }: RegionsIndex, measures: readonly CampaignMeasure[]): readonly Choice[] {
  const { measure } = rows;
  const isLike = (other: CampaignMeasure) =>
    other.counts === measure.counts &&
    !(other.unit && measure.unit && areOtherUnits(other.unit, measure.unit, speaker.plain ?? ''));
  const like = measures.filter(isLike);
  if (like.length < 2 || like.length > mostMeasures) return [];
  const options = like.map((it) => ({ value: it.id, label: speaker.text(it.label), chosen: it === measure }));
  return [{ name: 'measure', label: speaker.locale.words.regionChoices.measure, options }];
}

function lensesOffered(index: RegionsIndex): readonly RegionsIndex['lens']['show'][] {
  const { rows, lens } = index;
  const isOffered = {
    value: true,
    share: lens.show === 'share' || hasShares(index),
    per: lens.show === 'per' || denominatorsOf(rows).length > 0,
    change: lens.show === 'change' || index.changes() !== null,
  };
  return (['value', 'share', 'per', 'change'] as const).filter((show) => isOffered[show]);
}

/** Whether two regions have a parent with a figure of its own. */
function hasShares({ rows }: RegionsIndex): boolean {
  if (isRate(rows.measure)) return false;
  const { campaign, regions, figures } = rows;
  const numberOf = numberRegions(campaign.regions);
  let found = 0;
  for (let row = 0; row < regions.length && found < 2; row += 1) {
    const { parent } = regionAt(rows, row);
    if (!parent || figures.actual[regions[row]!]! < 0) continue;
    const whole = campaign.figures[figures.actual[numberOf(parent)]!];
    if (whole && !whole.amount.absence) found += 1;
  }
  return found > 1;
}

function sortsOffered(index: RegionsIndex): readonly NonNullable<RegionsOptions['sort']>[] {
  if (index.rows.regions.length < 3) return [];
  return (['value', 'name', 'document', 'change'] as const).filter(
    (sort) =>
      (sort !== 'value' || knownCount(index) > 1) &&
      (sort !== 'change' || (index.lens.show !== 'change' && index.changes() !== null)),
  );
}

function scalesOffered({ extent, lens }: RegionsIndex, chosen: string): readonly ('linear' | 'log')[] {
  const helps = extent !== null && lens.show !== 'change' && isWideSpread(extent);
  return helps || chosen === 'log' ? ['linear', 'log'] : [];
}
