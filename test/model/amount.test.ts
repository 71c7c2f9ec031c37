import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { absent, boundsOf, drawnValue, exactly, furthestValue } from '../../src/model/amount.js';
import { divide, subtract, type Amount, type Qualifier } from '../../src/model/index.js';
import { seeded, type Random } from '../support/random.js';

const range = (low: number, high: number): Amount => ({
  value: null,
  qualifier: 'range',
  low,
  high,
  absence: null,
  roundedTo: null,
});

/** "over 80", "80", "80..90" or "none" as an amount. */
function amount(text: string): Amount {
  if (text === 'none') return absent('notReported');
  const ends = text.split('..').map(Number);
  if (ends.length === 2) return range(ends[0]!, ends[1]!);
  const words = text.split(' ');
  const value = Number(words.at(-1));
  return { ...exactly(value), qualifier: (words.length === 2 ? words[0] : 'exact') as Qualifier };
}

function inShort(result: Amount | null): string {
  if (!result) return 'none';
  const round = (value: number | null) => Math.round(value! * 1e9) / 1e9;
  if (result.qualifier === 'range') return `${round(result.low)}..${round(result.high)}`;
  return result.qualifier === 'exact' ? `${round(result.value)}` : `${result.qualifier} ${round(result.value)}`;
}

type Table = readonly (readonly [string, string, string])[];

describe('divide', () => {
  const table: Table = [
    ['80', '100', '0.8'],
    ['0', '100', '0'],
    ['150', '100', '1.5'],
    ['80', '0', 'none'],
    ['0', '0', 'none'],
    ['80', 'none', 'none'],
    ['none', '100', 'none'],
    ['about 80', '100', 'about 0.8'],
    ['80', 'about 100', 'about 0.8'],
    ['about 80', 'over 100', 'none'],
    ['over 80', '100', 'over 0.8'],
    ['atLeast 80', '100', 'atLeast 0.8'],
    ['under 80', '100', 'under 0.8'],
    ['atMost 80', '100', 'atMost 0.8'],
    ['60..80', '100', '0.6..0.8'],
    ['80', 'over 100', 'under 0.8'],
    ['80', 'atLeast 100', 'atMost 0.8'],
    ['80', 'under 100', 'over 0.8'],
    ['80', 'atMost 100', 'atLeast 0.8'],
    ['80', '100..160', '0.5..0.8'],
    ['60..80', '100..120', '0.5..0.8'],
    ['over 80', 'over 100', 'none'],
    ['atLeast 80', 'atLeast 100', 'none'],
    ['under 80', 'under 100', 'none'],
    ['over 80', 'under 100', 'over 0.8'],
    ['over 80', 'atMost 100', 'over 0.8'],
    ['under 80', 'over 100', 'under 0.8'],
    ['atMost 80', 'atLeast 100', 'atMost 0.8'],
    ['-10..20', '100', 'none'],
    ['80', '-5..100', 'none'],
    ['80', '-100', 'none'],
  ];
  for (const [part, whole, wanted] of table) {
    test(`of ${part} by ${whole} is ${wanted}`, () =>
      assert.equal(inShort(divide(amount(part), amount(whole))), wanted));
  }
});

describe('subtract', () => {
  const table: Table = [
    ['100', '80', '20'],
    ['100', '100', '0'],
    ['80', '100', '-20'],
    ['100', 'none', 'none'],
    ['none', '80', 'none'],
    ['100', 'about 80', 'about 20'],
    ['about 100', 'over 80', 'none'],
    ['100', 'over 80', 'under 20'],
    ['100', 'atLeast 80', 'atMost 20'],
    ['100', 'under 80', '20..100'],
    ['100', 'atMost 80', '20..100'],
    ['100', '60..80', '20..40'],
    ['over 100', '80', 'over 20'],
    ['atLeast 100', '80', 'atLeast 20'],
    ['over 100', '120', 'none'],
    ['under 100', '80', 'under 20'],
    ['over 100', 'over 80', 'none'],
    ['over 100', 'under 80', 'over 20'],
    ['100..120', '80', '20..40'],
  ];
  for (const [whole, part, wanted] of table) {
    test(`of ${part} from ${whole} is ${wanted}`, () =>
      assert.equal(inShort(subtract(amount(whole), amount(part))), wanted));
  }
});

describe('interval arithmetic', () => {
  const qualifiers = ['exact', 'over', 'under', 'atLeast', 'atMost', 'range'] as const;

  /** An amount, and a number that it may truly be. */
  function truth(random: Random): { readonly printed: Amount; readonly real: number } {
    const qualifier = random.pick(qualifiers);
    const value = random.integer(1, 1000);
    const more = random.integer(1, 500);
    const less = random.integer(0, value - 1);
    if (qualifier === 'range') return { printed: range(value, value + more), real: value + random.integer(0, more) };
    const real = { exact: value, over: value + more, atLeast: value + more - 1, under: less, atMost: less + 1 };
    return { printed: { ...exactly(value), qualifier }, real: real[qualifier] };
  }

  function allows(result: Amount, real: number): boolean {
    const bounds = boundsOf(result)!;
    const slack = 1e-9 * Math.max(1, Math.abs(real));
    return real >= bounds.low - slack && real <= bounds.high + slack;
  }

  test('never rules out what may be true, over 20,000 pairs', () => {
    const random = seeded(3);
    for (let count = 0; count < 20_000; count++) {
      const [a, b] = [truth(random), truth(random)];
      const quotient = divide(a.printed, b.printed);
      if (quotient && b.real > 0)
        assert.equal(allows(quotient, a.real / b.real), true, JSON.stringify([a, b, quotient]));
      const rest = subtract(a.printed, b.printed);
      if (rest && a.real >= b.real) assert.equal(allows(rest, a.real - b.real), true, JSON.stringify([a, b, rest]));
    }
  });
});

describe('drawnValue and furthestValue', () => {
  test('are the printed number, or the ends of a range', () => {
    assert.deepEqual([drawnValue(exactly(5)), furthestValue(exactly(5))], [5, 5]);
    assert.deepEqual([drawnValue(range(3, 9)), furthestValue(range(3, 9))], [3, 9]);
    assert.deepEqual([drawnValue(absent('withheld')), furthestValue(absent('withheld'))], [null, null]);
  });
});
