/** Powers of ten up to this one are held exactly. */
const mostDecimals = 22;

/** A number as so many units of a decimal place, if it is the nearest to that decimal number; else `NaN`. */
function unitsOf(value: number, decimals: number): number {
  const units = Math.round(value * 10 ** decimals);
  // Division is correctly rounded, so this is the proof.
  return Number.isSafeInteger(units) && units / 10 ** decimals === value ? units : NaN;
}

/** How many decimals a printed number has, starting from some; `NaN` where these and its digits are too many. */
function decimalsOf(value: number, from: number): number {
  for (let decimals = from; decimals <= mostDecimals; decimals += 1) {
    if (!Number.isNaN(unitsOf(value, decimals))) return decimals;
    if (Math.abs(value) * 10 ** decimals > Number.MAX_SAFE_INTEGER) return NaN;
  }
  return NaN;
}

/** The sum as so many units of a decimal place; `NaN` where that is beyond what can be counted exactly. */
function addUnits(values: readonly number[], decimals: number): number {
  let sum = 0;
  for (const value of values) {
    sum += decimals === 0 ? value : unitsOf(value, decimals);
    if (!Number.isSafeInteger(sum)) return NaN;
  }
  return sum;
}

/**
 * The sum of numbers as they are printed: 0.1 and 0.2 are 0.3, and 0.3 less both is 0. Exact, by counting units of the last
 * decimal place, as long as these are fewer than 2^53; beyond that by compensated summation to 15 digits. With an infinite
 * number the sum is infinite, or `NaN` with both infinities.
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, 1974
 */
export function addNumbers(values: readonly number[]): number {
  let decimals = 0;
  for (const value of values) if (!Number.isSafeInteger(value)) decimals = decimalsOf(value, decimals);
  const units = Number.isNaN(decimals) ? NaN : addUnits(values, decimals);
  return Number.isNaN(units) ? addCompensated(values) : units / 10 ** decimals;
}

function addCompensated(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  let most = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    most = Math.max(most, Math.abs(value), Math.abs(next));
    sum = next;
  }
  return Number.isFinite(sum) ? tidy(sum + lost, most) : sum;
}

/** A result without the digits that numbers of that size cannot hold: 15 decimal digits are sure. */
function tidy(value: number, size: number): number {
  if (Number.isInteger(value)) return value;
  const decimals = 15 - Math.ceil(Math.log10(size));
  return decimals <= 100 ? Number(value.toFixed(Math.max(0, decimals))) : value;
}
