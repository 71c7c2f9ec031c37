/** How rows are put in order. */
export interface RowOrderOptions {
  /** Whether the greatest comes first. Default: `false`. Rows with nothing known come last either way. */
  readonly descending?: boolean;
  /** The rows to put in order, by their numbers in the document; ascending, as a search gives them. Default: all. */
  readonly rows?: Uint32Array;
}

/**
 * The numbers of rows in the order of their values. Equal values, 0 and -0 among them, stay as the document has them; `NaN`
 * means that nothing is known, and comes last.
 *
 * Each value becomes its step on an even scale from the least to the greatest, packed into one number together with its
 * place: these sort without a comparator. Values too close for a step of their own are then compared as they are.
 *
 * @param values - One value for each row of the document.
 *
 * @example
 * orderByValue(Float64Array.of(5213, NaN, 29206, 5213), { descending: true }) // [2, 0, 3, 1]
 */
export function orderByValue(values: Float64Array, options: RowOrderOptions = {}): Uint32Array {
  const { descending = false, rows = countUp(values.length) } = options;
  const { known, unknown } = splitKnown(values, rows);
  const placeSize = 2 ** Math.ceil(Math.log2(known.length + 1));
  const steps = stepsOf(values, known, descending, largestExact / placeSize);
  const packed = steps.map((step, place) => step * placeSize + place).sort();
  const order = new Uint32Array(rows.length);
  for (let index = 0; index < packed.length; index += 1) {
    const key = packed[index]!;
    const step = Math.floor(key / placeSize);
    order[index] = known[key - step * placeSize]!;
    packed[index] = step;
  }
  sortWithinSteps(order, packed, values, descending);
  order.set(unknown, known.length);
  return order;
}

/** Below it every whole number has a number of its own: https://tc39.es/ecma262/#sec-number.max_safe_integer */
const largestExact = 2 ** 53;

function countUp(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) numbers[index] = index;
  return numbers;
}

/** The rows with and without a value, each in the order given. */
function splitKnown(values: Float64Array, rows: Uint32Array) {
  const known = new Uint32Array(rows.length);
  const unknown = new Uint32Array(rows.length);
  let count = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (Number.isNaN(values[row]!)) unknown[index - count] = row;
    else known[count++] = row;
  }
  return { known: known.subarray(0, count), unknown: unknown.subarray(0, rows.length - count) };
}

/** For each row the step of its value; a greater value never has a lesser step (descending: the other way round). */
function stepsOf(values: Float64Array, rows: Uint32Array, descending: boolean, count: number): Float64Array {
  const steps = new Float64Array(rows.length);
  let least = Infinity;
  let greatest = -Infinity;
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[rows[index]!]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const last = Math.floor(count) - 1;
  const scale = last / (greatest - least);
  if (!(scale > 0 && scale < Infinity)) return steps; // one step for all: they are equal, or too far or too little apart
  for (let index = 0; index < rows.length; index += 1) {
    const value = values[rows[index]!]!;
    steps[index] = Math.floor(Math.min(last, (descending ? greatest - value : value - least) * scale));
  }
  return steps;
}

/** Puts rows that share a step in the order of their values, where they are not yet; ties keep their order. */
function sortWithinSteps(order: Uint32Array, steps: Float64Array, values: Float64Array, descending: boolean): void {
  const sign = descending ? -1 : 1;
  const compare = (a: number, b: number) => {
    const [x, y] = [values[a]!, values[b]!];
    return x < y ? -sign : x > y ? sign : 0;
  };
  for (let start = 0; start < steps.length;) {
    let isSorted = true;
    let end = start + 1;
    for (; end < steps.length && steps[end] === steps[start]; end += 1) {
      isSorted &&= compare(order[end - 1]!, order[end]!) <= 0;
    }
    if (!isSorted) order.subarray(start, end).sort(compare); // stable: https://tc39.es/ecma262/#sec-%typedarray%.prototype.sort
    start = end;
  }
}

/**
 * For each row the place of its name among all names, from 0; the same for names that compare as equal. Give it to
 * `orderByValue`. The work lies in comparing, so each name is compared once however many rows have it; keep the ranks for
 * every later order by name.
 *
 * @param count - How many rows there are.
 * @param nameOf - The name of a row as the reader sees it.
 * @param compare - Compares two names as readers of the language expect: `locale.compare`.
 */
export function rankNames(
  count: number,
  nameOf: (row: number) => string,
  compare: (a: string, b: string) => number,
): Float64Array {
  const numbers = new Map<string, number>();
  const ranks = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const name = nameOf(row);
    let number = numbers.get(name);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(name, number);
    }
    ranks[row] = number;
  }
  const names = [...numbers.keys()].sort(compare);
  const rankOfNumber = new Uint32Array(names.length);
  let rank = 0;
  names.forEach((name, index) => {
    if (index > 0 && compare(names[index - 1]!, name) !== 0) rank += 1;
    rankOfNumber[numbers.get(name)!] = rank;
  });
  return ranks.map((number) => rankOfNumber[number]!);
}
