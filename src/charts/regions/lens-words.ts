import type { Speaker } from '../../layout/sentences.js';
import type { Phrase } from '../../locale/index.js';
import { exactly } from '../../model/amount.js';
import type { Amount, CampaignMeasure } from '../../model/index.js';
import { negate, roundAmount } from './difference.js';
import type { Lens, Shown } from './lens.js';
import type { RegionsIndex } from './regions-index.js';
import { regionAt } from './region-rows.js';

/** How what a lens shows is said. */
export interface LensWords {
  /** What the chart shows. */
  readonly title: Phrase;
  /** The unit of all values, alone: "projects per 10,000 people"; empty when there is none. */
  readonly unit: string;
  /** A value without its unit, or why there is none. */
  readonly value: (shown: Shown) => string;
  /** The same with its unit. */
  readonly valueInFull: (shown: Shown) => string;
  /** A value for the axis, in short. */
  readonly tick: (value: number) => string;
  /** The same in full. */
  readonly fullTick: (value: number) => string;
}

/** A minus sign as wide as a plus, in place of a hyphen. */
const minus = (text: string) => text.replace(/(?<![\d.])-(?=[\d.])/g, '−');

/** What is said of the values of a lens. */
export function lensWords({ lens, rows }: RegionsIndex, speaker: Speaker): LensWords {
  const { locale, plain, phrase } = speaker;
  const { words } = locale;
  const { measure } = rows;
  const unit = locale.amountUnit(measure.unit, plain);
  const label = phrase(measure.label);
  const numbers = {
    tick: (value: number) => minus(locale.compact(value)),
    fullTick: (value: number) => minus(locale.number(value)),
  };
  const say = (amount: Amount, isFull: boolean) =>
    minus(locale.amount(amount, isFull ? measure.unit : null, plain, measure.decimals));
  const { show } = lens;
  if (show === 'value') {
    const value = (isFull: boolean) => (shown: Shown) => say(shown.amount, isFull);
    return {
      title: label,
      unit: unit && words.unitNote({ unit }),
      value: value(false),
      valueInFull: value(true),
      ...numbers,
    };
  }
  const absentOr = (write: (amount: Amount) => string) => (shown: Shown) =>
    whyNotWords(shown, lens, speaker) ??
    (shown.amount.absence ? words.absence[shown.amount.absence] : write(shown.amount));
  if (show === 'share' || lens.isPercent) {
    const value = absentOr(locale.ratio);
    const percent = (ratio: number) => locale.ratio(exactly(ratio));
    const whole = lens.per && speaker.text(lens.per.label);
    const text = whole
      ? words.shown.percent({ measure: label.text, whole })
      : words.shown.share({ measure: label.text });
    const unitShown = whole ? words.percentOf({ whole }) : words.shareOfAbove;
    return { title: { ...label, text }, unit: unitShown, value, valueInFull: value, tick: percent, fullTick: percent };
  }
  if (show === 'per') {
    const per = perWords(lens, speaker);
    const value = absentOr((amount) => locale.bound(roundAmount(amount, lens.decimals!)));
    const unitPer = words.unitPer({ unit, per, measure: speaker.text(lens.per!.label) });
    return {
      title: { ...label, text: words.shown.per({ measure: label.text, per }) },
      unit: words.unitNote({ unit: unitPer }),
      value,
      valueInFull: (shown) =>
        shown.amount.absence
          ? value(shown)
          : words.valuePer({ value: unit ? words.withUnit({ n: value(shown), unit }) : value(shown), per }),
      ...numbers,
    };
  }
  return {
    title: { ...label, text: words.shown.change({ measure: label.text }) },
    unit: unit ? words.unitChange({ unit }) : words.regionTerms.change,
    value: absentOr((amount) => changeWords(amount, true, speaker)),
    valueInFull: absentOr((amount) => changeWords(amount, false, speaker)),
    ...numbers,
  };
}

/** "per 10,000 people". */
export function perWords({ per, factor }: Lens, { locale, plain }: Speaker): string {
  const { words } = locale;
  const unit = per!.unit;
  if (factor === 1) return words.perOne({ one: locale.amount(exactly(1), unit, plain) });
  return words.perMany(locale.count(factor), { units: locale.amountUnit(unit, plain) });
}

function whyNotWords({ why }: Shown, { show }: Lens, { locale: { words } }: Speaker): string | null {
  if (why === null) return null;
  if (why === 'noBase' || why === 'otherBase') return words.whyNot[show === 'per' ? 'per' : 'share'][why];
  return words.whyNot[why];
}

/** How much more or less: with a sign where it is one number, else in words. */
export function changeWords(amount: Amount, hasSign: boolean, { locale }: Speaker): string {
  const { more, fewer, none } = locale.words.changeBy;
  const value = amount.value ?? amount.low ?? 0;
  if (value === 0 && amount.qualifier === 'exact') return none;
  if (hasSign && amount.qualifier === 'exact') return minus(`${value > 0 ? '+' : ''}${locale.number(value)}`);
  if (value > 0) return more({ n: locale.bound(amount) });
  return fewer({ n: locale.bound(negate(amount)) });
}

/** What shares are of, where it is the same for all rows: the one region above them, or the sum of them all. */
export function shareBase({ lens, rows }: RegionsIndex, measure: CampaignMeasure, speaker: Speaker): string | null {
  const { words } = speaker.locale;
  let seen: unknown = null;
  let said: string | null = null;
  for (let row = 0; row < rows.regions.length; row += 1) {
    const { amount, base, sum } = lens.shownAt(rows.regions[row]!);
    const key = base ?? sum;
    if (amount.absence || !key || key === seen) continue;
    if (seen) return null;
    seen = key;
    const n = sum ? speaker.locale.amount(sum.amount, measure.unit, speaker.plain) : '';
    const { parent } = regionAt(rows, row);
    const place = parent ? speaker.text(parent.name) : '';
    said = sum ? words.shareOfSum(speaker.locale.count(sum.count), { n }) : words.shareOfPlace({ place });
  }
  return said;
}
