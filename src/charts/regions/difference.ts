import { absent, boundsOf, exactly } from '../../model/amount.js';
import { subtract, type Amount, type Qualifier } from '../../model/index.js';

/** How the opposite of an amount is meant: what is over 5 is, taken away, less than -5. */
const opposite: Readonly<Record<Qualifier, Qualifier>> = {
  exact: 'exact',
  about: 'about',
  over: 'under',
  under: 'over',
  atLeast: 'atMost',
  atMost: 'atLeast',
  range: 'range',
};

const minus = (value: number | null) => (value === null ? null : 0 - value);

/** The opposite of an amount. */
export const negate = (amount: Amount): Amount => ({
  ...absent('notReported'),
  absence: amount.absence,
  qualifier: opposite[amount.qualifier],
  value: minus(amount.value),
  low: minus(amount.high),
  high: minus(amount.low),
});

/** By how much one amount is surely more than another; `null` when it may not be. */
function excess(amount: Amount, other: Amount): Amount | null {
  const more = subtract(amount, other);
  if (!more || more.qualifier === 'under' || more.qualifier === 'atMost') return null;
  return (more.low ?? more.value ?? 0) > 0 ? more : null;
}

/**
 * By how much a later amount differs from an earlier one, below zero when it is less; `null` when not even the direction is
 * sure. By interval arithmetic: from 300 to over 500 is over 200 more.
 */
export function differenceOf(later: Amount, earlier: Amount): Amount | null {
  const more = excess(later, earlier);
  if (more) return more;
  const fewer = excess(earlier, later);
  if (fewer) return negate(fewer);
  const none = subtract(later, earlier);
  return none?.value === 0 && none.qualifier === 'exact' ? exactly(0) : null;
}

/** An amount that is so many times as large; `factor` is above zero. */
export const scaleAmount = (amount: Amount, factor: number): Amount => ({
  ...amount,
  value: amount.value === null ? null : amount.value * factor,
  low: amount.low === null ? null : amount.low * factor,
  high: amount.high === null ? null : amount.high * factor,
  roundedTo: amount.roundedTo === null ? null : amount.roundedTo * factor,
});

/** An amount to so many decimals, its bounds rounded away from what they bound; what would round to nothing keeps two digits. */
export function roundAmount(amount: Amount, decimals: number): Amount {
  const to = (value: number | null, round: (value: number) => number) => {
    if (value === null || value === 0) return value;
    const step = 10 ** Math.max(decimals, Math.ceil(1 - Math.log10(Math.abs(value))));
    return Number.isFinite(value * step) && Number.isFinite(step)
      ? round(Number((value * step).toPrecision(14))) / step
      : value;
  };
  const { qualifier } = amount;
  const isLower = qualifier === 'over' || qualifier === 'atLeast';
  const isUpper = qualifier === 'under' || qualifier === 'atMost';
  return {
    ...amount,
    value: to(amount.value, isLower ? Math.floor : isUpper ? Math.ceil : Math.round),
    low: to(amount.low, Math.floor),
    high: to(amount.high, Math.ceil),
  };
}

/** Whether an amount is surely above zero. */
export function isPositive(amount: Amount): boolean {
  if (amount.qualifier === 'about') return (amount.value ?? 0) > 0;
  const bounds = boundsOf(amount);
  return bounds !== null && bounds.low >= 0 && (amount.value ?? amount.low ?? 0) > 0;
}
