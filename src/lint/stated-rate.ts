import { boundsOf } from '../model/amount.js';
import type { Amount, Qualifier } from '../model/index.js';

/** A rate as a source prints it. */
export interface StatedRate {
  /** The rate, 0 to 1. */
  readonly rate: number;
  /** How it is meant. */
  readonly qualifier: Qualifier;
  /** How many decimals of the rate are printed: 2 for 97%, 3 for 93.7%. */
  readonly digits: number;
}

const tenths =
  /[\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\d]\s*\u6210|\b(?:in|out of) (?:ten|10)\b/i;

/** How many decimals of a rate are printed: at least two, as of a percentage, unless the quote speaks of tenths. */
export function rateDigits(rate: number, quotes: readonly (string | undefined)[]): number {
  const [digits, exponent = '0'] = String(rate).split('e-');
  const written = (digits!.split('.')[1]?.length ?? 0) + Number(exponent);
  return Math.max(quotes.some((quote) => quote !== undefined && tenths.test(quote)) ? 1 : 2, written);
}

/**
 * Whether a share may have been printed as this rate: cut off, rounded or rounded up at the printed decimals. `true` when
 * nothing is known for certain.
 */
export function fitsRate(share: Amount, { rate, qualifier, digits }: StatedRate): boolean {
  const bounds = boundsOf(share);
  if (!bounds) return true;
  const scale = 10 ** digits;
  const low = tidy(bounds.low * scale);
  const high = tidy(bounds.high * scale);
  const printed = tidy(rate * scale);
  if (qualifier === 'over' || qualifier === 'atLeast') return high >= printed;
  if (qualifier === 'under' || qualifier === 'atMost') return low <= printed;
  return qualifier !== 'exact' || (high > printed - 1 && low < printed + 1);
}

/** A number without the noise of binary fractions. */
const tidy = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value);

/** A rate as a percentage, no digits added or taken. */
export const percentOf = (rate: number): number => tidy(rate * 100);

/** The whole of which a number would be this rate, to four significant digits at most; `null` when there is none. */
export function baseThatFits(value: number, { rate }: StatedRate): number | null {
  const base = value / rate;
  if (!Number.isFinite(base) || base <= 0) return null;
  return base < 1000 && Number.isInteger(value) ? Math.round(base) : Number(base.toPrecision(4));
}
