import { lazy } from './lazy.js';

/**
 * Languages that write numbers as 1,234.5 and 12.5%: Latin digits, a point, thousands in threes. They need no `Intl`, whose
 * first format takes longer to make than a chart to draw.
 */
const plain = new Set(['en', 'en-US', 'en-GB', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant', 'zh-HK']);

/** How many decimals are written: at least and at most. */
interface Decimals {
  readonly least: number;
  readonly most: number;
}

/** A function that writes numbers in a language. `style`: as they are, or a number of 100 as a percentage. */
export function createNumberFormat(
  tag: string,
  { least, most }: Decimals,
  style: 'decimal' | 'percent' = 'decimal',
): (value: number) => string {
  const options = { style, minimumFractionDigits: least, maximumFractionDigits: most };
  const format = lazy(() => new Intl.NumberFormat(tag, options));
  const byIntl = (value: number) => format().format(style === 'percent' ? value / 100 : value);
  if (!plain.has(tag)) return byIntl;
  const sign = style === 'percent' ? '%' : '';
  return (value) => {
    const text = writePlain(value, least, most);
    return text === null ? byIntl(value) : text + sign;
  };
}

/**
 * A number as 1,234.5, rounded as `Intl` does: by its shortest decimal form, halves away from zero. `null`: by `Intl`.
 *
 * @param shift - How many digits before the point are moved behind it first: `3` writes thousands.
 */
export function writePlain(value: number, least: number, most: number, shift = 0): string | null {
  const shortest = String(Math.abs(value));
  if (!/^[\d.]+$/.test(shortest)) return null; // an exponent, or no number
  const [digits = '', behind = ''] = shortest.split('.');
  const [whole, decimals] = shift ? moveDigits(digits, behind, shift) : [digits, behind];
  const [rounded, rest] = decimals.length > most ? roundDigits(whole, decimals, most) : [whole, decimals];
  let kept = rest;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  const grouped = groupThousands(rounded);
  const text = grouped + (least > 0 || kept ? `.${kept.padEnd(least, '0')}` : '');
  return value < 0 || Object.is(value, -0) ? `-${text}` : text;
}

/** Digits before and behind the point, with some of the first moved behind it. */
function moveDigits(whole: string, decimals: string, count: number): readonly [string, string] {
  const padded = whole.padStart(count + 1, '0');
  return [padded.slice(0, -count), padded.slice(-count) + decimals];
}

/** Digits with a comma before every three from the end. */
function groupThousands(digits: string): string {
  let grouped = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`;
  return grouped;
}

/** Whole digits and decimals, rounded to fewer decimals. */
function roundDigits(whole: string, decimals: string, most: number): readonly [string, string] {
  const digits = whole + decimals.slice(0, most);
  const up = decimals[most]! >= '5' ? 1n : 0n;
  const sum = String(BigInt(digits) + up).padStart(most + 1, '0');
  return most === 0 ? [sum, ''] : [sum.slice(0, -most), sum.slice(-most)];
}
