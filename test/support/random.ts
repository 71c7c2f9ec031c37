/** A source of numbers that gives the same ones for the same seed. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
}

/** Mulberry32: small, and good enough for tests. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    pick: (list) => list[integer(0, list.length - 1)]!,
    chance: (probability) => next() < probability,
  };
}

/** Texts that have broken other programs. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>canary()</script>',
  '"><img src=x onerror=canary()>',
  "';canary()//",
  '${canary()}',
  '{{canary()}}',
  'javascript:canary()',
  '=cmd|calc!A1',
  '</style><script>canary()</script>',
  '<!-- comment -->',
  '\u202egnp.exe',
  'a\u200bb\u0000c',
  '\ud83d',
  '\udc00x',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'e\u0301'.repeat(40),
  '\u6f33'.repeat(300),
  '~1',
];

const hostileNumbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e-9,
  5e-324,
  1e15,
  2 ** 53 + 2,
  1e21,
  1.7e308,
  -1.7e308,
  Infinity,
  -Infinity,
];

/** Any JSON value, and now and then a number that JSON cannot hold. */
export function randomJson(random: Random, depth = 4): unknown {
  const kind = random.integer(0, depth > 0 ? 7 : 5);
  if (kind <= 1) return random.pick(hostileTexts);
  if (kind <= 3) return random.pick(hostileNumbers);
  if (kind === 4) return random.chance(0.5);
  if (kind === 5) return null;
  const size = random.integer(0, 4);
  const items = Array.from({ length: size }, () => randomJson(random, depth - 1));
  if (kind === 6) return items;
  // Object.fromEntries makes "__proto__" a key like any other, as JSON.parse does.
  return Object.fromEntries(items.map((item) => [random.pick([...hostileTexts, 'id', 'value', 'en', 'zh']), item]));
}

/** A copy in which some values, entries or keys are replaced, dropped or doubled. */
export function mutated(random: Random, value: unknown, probability: number): unknown {
  if (random.chance(probability)) return randomJson(random, 2);
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      if (random.chance(probability)) return [];
      const copy = mutated(random, item, probability);
      return random.chance(probability) ? [copy, copy] : [copy];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(() => !random.chance(probability))
      .map(([key, child]) => [
        random.chance(probability) ? random.pick(hostileTexts) : key,
        mutated(random, child, probability),
      ]),
  );
}
