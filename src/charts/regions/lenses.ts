import { absent, drawnValue, exactly, isExact } from '../../model/amount.js';
import { divide, type Amount, type CampaignFigure, type CampaignMeasure } from '../../model/index.js';
import { textKey } from '../../model/text-key.js';
import { differenceOf, scaleAmount } from './difference.js';
import { isRate, type Lens, type LensRefusal, type Shown, type WhyNot } from './lens.js';
import { collectFigures, earlierFigures } from './region-figures.js';
import { numberRegions } from './region-numbers.js';
import { figureAt, regionAt, type RegionRows } from './region-rows.js';

const notReported = absent('notReported');
const nothing = (why: WhyNot | null): Shown => ({ amount: notReported, why, base: null, sum: null });
const shown = (amount: Amount): Shown => ({ amount, why: null, base: null, sum: null });

const actualAt = ({ campaign, figures }: RegionRows, region: number): CampaignFigure | null =>
  campaign.figures[figures.actual[region]!] ?? null;

const plain = { per: null, factor: 1, isPercent: false, decimals: null } as const;

/** The figures as they are. */
export const valueLens = (rows: RegionRows): Lens => ({
  ...plain,
  show: 'value',
  shownAt: (region) => shown(actualAt(rows, region)?.amount ?? notReported),
});

/** What a figure is in relation to another; why not, where there is none. */
function ratioOf(figure: CampaignFigure | null, base: CampaignFigure | null, isLike: boolean): Shown {
  if (!figure || figure.amount.absence) return shown(figure?.amount ?? notReported);
  if (!base || base.amount.absence) return nothing('noBase');
  if (!isLike) return { ...nothing('otherBase'), base };
  const ratio = divide(figure.amount, base.amount);
  return ratio ? { amount: ratio, why: null, base, sum: null } : { ...nothing('cannotTell'), base };
}

/**
 * Each figure as a share of that of the region that its own is part of: of the same kind of thing, and of the whole of it. Of
 * a sum only where the measure may be summed and all of the parts are exactly known, of one time.
 */
export function shareLens(rows: RegionRows): Lens {
  const { campaign, measure } = rows;
  const numberOf = numberRegions(campaign.regions);
  let sums: ReturnType<typeof sumsByParent> | undefined;
  const shownAt = (region: number): Shown => {
    const figure = actualAt(rows, region);
    if (!figure || figure.amount.absence) return shown(figure?.amount ?? notReported);
    const { parent } = campaign.regions[region]!;
    const whole = parent && actualAt(rows, numberOf(parent));
    if (whole && !whole.amount.absence) {
      return ratioOf(figure, whole, whole.counts === figure.counts && whole.scope === null && figure.scope === null);
    }
    if (measure.aggregate !== 'sum' || !measure.comparable) return nothing('noBase');
    sums ??= sumsByParent(rows);
    const sum = sums.get(parent);
    const ratio = sum && divide(figure.amount, sum.amount);
    return ratio ? { amount: ratio, why: null, base: null, sum } : nothing(sum ? 'cannotTell' : 'noBase');
  };
  return { ...plain, show: 'share', shownAt };
}

/** The sums of all regions with the same parent, where all of their figures are exact, whole, alike and of one time. */
function sumsByParent(rows: RegionRows) {
  const sums = new Map<unknown, { amount: Amount; count: number }>();
  const firsts = new Map<unknown, CampaignFigure>();
  const broken = new Set<unknown>();
  for (let row = 0; row < rows.regions.length; row += 1) {
    const { parent } = regionAt(rows, row);
    const figure = figureAt(rows, row);
    const first = firsts.get(parent) ?? figure;
    if (!figure || !first || !isExact(figure.amount) || figure.scope !== null || !isAlike(figure, first)) {
      broken.add(parent);
      continue;
    }
    firsts.set(parent, first);
    const before = sums.get(parent);
    const total = (before?.amount.value ?? 0) + figure.amount.value!;
    sums.set(parent, { amount: exactly(total), count: (before?.count ?? 0) + 1 });
  }
  for (const [parent, { count }] of sums) if (broken.has(parent) || count < 2) sums.delete(parent);
  return sums;
}

const isAlike = (a: CampaignFigure, b: CampaignFigure) =>
  a.counts === b.counts && a.asOf?.edtf === b.asOf?.edtf && a.period?.edtf === b.period?.edtf;

/** Each figure set against the earliest one of the same thing: how much more or less it is. */
export function changeLens(rows: RegionRows): Lens {
  const { campaign, measure, figures } = rows;
  const earlier = earlierFigures(campaign, measure, figures.actual);
  const shownAt = (region: number): Shown => {
    const figure = actualAt(rows, region);
    if (!figure || figure.amount.absence) return shown(figure?.amount ?? notReported);
    const base = campaign.figures[earlier[region]!];
    if (!base) return nothing('oneDate');
    const amount = differenceOf(figure.amount, base.amount);
    return amount ? { amount, why: null, base, sum: null } : { ...nothing('cannotTell'), base };
  };
  return { ...plain, show: 'change', shownAt };
}

/** So many of what is divided by: the first with which half of the values are 1 or more. */
const factors = [1000, 10_000, 100_000];

function medianOf(values: Float64Array): number {
  return values.length ? values.sort()[values.length >>> 1]! : 0;
}

/** Whether two measures count the same kind of thing in the same unit: projects completed and projects listed. */
const haveOneUnit = (a: CampaignMeasure, b: CampaignMeasure) =>
  a.counts === b.counts && a.unit !== null && JSON.stringify(a.unit) === JSON.stringify(b.unit);

/** Each figure for so many of what another measure counts in the same region, or in the same part of it. */
export function perLens(rows: RegionRows, per: CampaignMeasure): Lens {
  const { campaign, regions } = rows;
  const { actual } = collectFigures(campaign, per);
  const ratioAt = (region: number): Shown => {
    const [figure, base] = [actualAt(rows, region), campaign.figures[actual[region]!] ?? null];
    const isLike = figure !== null && base !== null && textKey(figure.scope) === textKey(base.scope);
    return ratioOf(figure, base, isLike);
  };
  if (haveOneUnit(rows.measure, per)) return { ...plain, show: 'per', per, isPercent: true, shownAt: ratioAt };
  const ratios = Array.from(regions, ratioAt);
  const values = ratios.flatMap(({ amount }) => drawnValue(amount) ?? []).map(Math.abs);
  const bases = ratios.flatMap(({ base }) => (base ? (drawnValue(base.amount) ?? []) : []));
  const median = medianOf(Float64Array.from(values));
  // Nobody is told of so many per 1,000 groups where there are but eight groups.
  const isFew = medianOf(Float64Array.from(bases)) < 1000 || median >= 1000;
  const factor = isFew ? 1 : (factors.find((it) => median * it >= 1) ?? factors.at(-1)!);
  const typical = median * factor;
  return {
    show: 'per',
    per,
    factor,
    isPercent: false,
    decimals: typical >= 100 ? 0 : typical >= 10 ? 1 : 2,
    shownAt: (region) => {
      const ratio = ratioAt(region);
      return ratio.amount.absence ? ratio : { ...ratio, amount: scaleAmount(ratio.amount, factor) };
    },
  };
}

/** What figures can be divided by: measures that count people, with figures for two regions and half of all. */
export function denominatorsOf({ campaign, measure, regions }: RegionRows): readonly CampaignMeasure[] {
  const isCandidate = (other: CampaignMeasure) => other.counts === 'people' && other !== measure;
  if (isRate(measure) || !campaign.measures.some(isCandidate)) return [];
  const isListed = new Uint8Array(campaign.regions.length);
  for (const region of regions) isListed[region] = 1;
  const numberOf = numberRegions(campaign.regions);
  const found = new Map<CampaignMeasure, Set<number>>();
  for (const { measure: other, region, category, kind, amount } of campaign.figures) {
    if (!isCandidate(other) || !region || category || kind !== 'actual' || amount.absence) continue;
    const place = numberOf(region);
    if (isListed[place]) found.set(other, (found.get(other) ?? new Set()).add(place));
  }
  const enough = Math.max(2, regions.length / 2);
  return campaign.measures.filter((other) => (found.get(other)?.size ?? 0) >= enough);
}

/** The lens that is asked for, or why there is none: then the figures are shown as they are. */
export function chooseLens(
  rows: RegionRows,
  show: Lens['show'],
  perId: string | null,
): { readonly lens: Lens; readonly refusal: LensRefusal | null } {
  const refuse = (refusal: LensRefusal) => ({ lens: valueLens(rows), refusal });
  const { measure, campaign } = rows;
  if (show === 'share') {
    return isRate(measure) ? refuse('shareOfRate') : { lens: shareLens(rows), refusal: null };
  }
  if (show === 'change') return { lens: changeLens(rows), refusal: null };
  if (show !== 'per') return { lens: valueLens(rows), refusal: null };
  const per = perId ? campaign.measures.find(({ id }) => id === perId) : denominatorsOf(rows)[0];
  if (!per) return refuse(perId ? 'unknownPer' : 'noPer');
  if (per === measure) return refuse('perItself');
  if (isRate(per) || isRate(measure)) return refuse('perRate');
  return { lens: perLens(rows, per), refusal: null };
}
