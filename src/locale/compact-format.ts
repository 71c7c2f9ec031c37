import { lazy } from './lazy.js';
import { writePlain } from './number-format.js';

/** Powers of ten that have a word of their own, the least first. */
type Steps = readonly (readonly [power: number, word: string])[];

const english: Steps = [
  [3, 'K'],
  [6, 'M'],
  [9, 'B'],
  [12, 'T'],
];
const simplified: Steps = [
  [4, '万'],
  [8, '亿'],
  [12, '万亿'],
];
const traditional: Steps = [
  [4, '萬'],
  [8, '億'],
  [12, '兆'],
];

/** Languages whose round numbers are written here: the first format of `Intl` takes longer to make than a chart to draw. */
const plain = new Map<string, Steps>([
  ...['en', 'en-US'].map((tag) => [tag, english] as const),
  ...['zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN'].map((tag) => [tag, simplified] as const),
  ...['zh-TW', 'zh-Hant'].map((tag) => [tag, traditional] as const),
]);

/** Greater numbers than this are left to `Intl`. */
const greatest = 1e15;

/** A function that writes numbers in short, with one decimal at most: `1.2K`. */
export function createCompactFormat(tag: string): (value: number) => string {
  const format = lazy(() => new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }));
  const steps = plain.get(tag);
  return (value) => (steps && writeCompact(value, steps)) ?? format().format(value);
}

/** `null`: by `Intl`. */
function writeCompact(value: number, steps: Steps): string | null {
  if (!(Math.abs(value) < greatest)) return null;
  const own = steps.findLastIndex(([power]) => Math.abs(value) >= 10 ** power);
  for (let at = own; at < steps.length; at += 1) {
    const [power, word] = steps[at] ?? [0, ''];
    const short = writePlain(value, 0, 1, power)?.replaceAll(',', '');
    if (short === undefined) return null;
    const next = 10 ** ((steps[at + 1]?.[0] ?? Infinity) - power);
    if (Math.abs(Number(short)) < next) return short + word; // else rounded up to the next word
  }
  return null;
}
