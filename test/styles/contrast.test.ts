import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokens } from '../../src/styles/tokens.js';

const schemes = ['light', 'dark'] as const;

/** `--ink: var(--campaign-ink, light-dark(#1b1d21, #ececee));` */
const pairs = new Map(
  [...tokens.cssText.matchAll(/--([\w-]+):\s*var\(--campaign-[\w-]+,\s*light-dark\((#\w+),\s*(#\w+)\)\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);
/** `--ink: var(--campaign-ink, #1b1d21);`, for browsers without `light-dark`. */
const plain = new Map(
  [...tokens.cssText.matchAll(/--([\w-]+):\s*var\(--campaign-[\w-]+,\s*(#\w+)\)/g)].map(([, name, value]) => [
    name!,
    value!,
  ]),
);

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Foreground, background, and the least contrast that WCAG 2.2 allows between them. */
const requirements: readonly (readonly [string, string, number])[] = [
  ...['ink', 'muted', 'doubt', 'accent'].flatMap((text) =>
    ['paper', 'ground'].map((ground) => [text, ground, 4.5] as const),
  ),
  ['muted', 'wash', 4.5],
  ['ink', 'wash', 4.5],
  ['accent', 'paper', 3],
  ['accent', 'ground', 3],
  ['line', 'paper', 3],
  ['line', 'ground', 3],
];

describe('the default colours', () => {
  it('are given for light and dark, and without light-dark() as in light', () => {
    assert.ok(pairs.size >= 10, `found ${[...pairs.keys()].join(', ')}`);
    assert.deepEqual([...plain.keys()].sort(), [...pairs.keys()].sort());
    for (const [name, { light }] of pairs) assert.equal(plain.get(name), light, name);
  });

  for (const scheme of schemes) {
    for (const [front, back, least] of requirements) {
      it(`${front} on ${back} has a contrast of ${least} or more (${scheme})`, () => {
        const ratio = contrast(pairs.get(front)![scheme], pairs.get(back)![scheme]);
        assert.ok(ratio >= least, `${ratio.toFixed(2)} is less than ${least}`);
      });
    }
  }
});
