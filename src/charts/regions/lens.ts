import type { Amount, CampaignFigure, CampaignMeasure } from '../../model/index.js';
import type { RegionsShow } from './regions-types.js';

/** Why a region has no value to show, though it may have a figure. */
export type WhyNot =
  /** There is no figure to divide by. */
  | 'noBase'
  /** What it would be divided by is of another part of the region, or counts something else. */
  | 'otherBase'
  /** The figures are too inexact, or the one to divide by is or may be zero. */
  | 'cannotTell'
  /** There is only one figure. */
  | 'oneDate';

/** What is shown of a region. */
export interface Shown {
  /** The value; absent when there is none. */
  readonly amount: Amount;
  /** Why not, when there is a figure and yet no value. */
  readonly why: WhyNot | null;
  /** The figure that its own was divided by, or set against. */
  readonly base: CampaignFigure | null;
  /** The sum that its own was divided by. */
  readonly sum: { readonly amount: Amount; readonly count: number } | null;
}

/** The figure of a region as its source gives it; `null` where a sum is shown in the place of one that is missing. */
export const printedFigure = (figure: CampaignFigure | null, { amount }: Shown): CampaignFigure | null =>
  figure?.amount.absence && !amount.absence ? null : figure;

/** Why something cannot be shown at all. */
export type LensRefusal = 'shareOfRate' | 'unknownPer' | 'perItself' | 'perRate' | 'noPer';

/** A way of looking at the figures of a measure. */
export interface Lens {
  /** What is shown. */
  readonly show: RegionsShow;
  /** What is shown of a region, by its place in the campaign. */
  readonly shownAt: (region: number) => Shown;
  /** What figures are divided by, where that is a measure. */
  readonly per: CampaignMeasure | null;
  /** Values are for so many of what they are divided by: 1, or a round number. */
  readonly factor: number;
  /** What is divided and what it is divided by have one unit, so values are percentages. */
  readonly isPercent: boolean;
  /** Decimals that values are rounded to; `null`: they are not. */
  readonly decimals: number | null;
}

/** Whether a measure is a share, a rate or an index: of these there is no sum, no share, and no average. */
export const isRate = ({ counts, unit }: CampaignMeasure): boolean =>
  counts === 'share' || counts === 'rate' || counts === 'index' || isPercent(unit);

/** Whether a unit is percent in some language. */
const isPercent = (unit: CampaignMeasure['unit']): boolean =>
  typeof unit === 'string'
    ? unit.trim() === '%'
    : unit !== null && Object.values(unit).some((form) => form === '%' || Object.values(form).includes('%'));
