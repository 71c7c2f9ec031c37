import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createNumberFormat } from '../../src/locale/number-format.js';
import { seeded } from '../support/random.js';

const tags = ['en', 'en-US', 'en-GB', 'zh', 'zh-CN', 'zh-Hans', 'zh-Hans-CN', 'zh-TW', 'zh-Hant', 'zh-HK'];

/** Numbers of all sizes, ties of rounding among them. */
function* values(): Generator<number> {
  yield* [0, 1, -1, 999, 1000, -1000, 999999.5, 1e12, 123456789012345, 1e20, 1e21, 1e-7, 0.5, 1.5, 2.5, -2.5, 1.005];
  yield* [0.0000005, 0.9999999, 99.95, 99.949999, 8.345, Number.MAX_SAFE_INTEGER, 0.1 + 0.2, 1234567.8901234];
  const random = seeded(23);
  for (let count = 0; count < 3000; count++) {
    const value = (random.next() - 0.5) * 10 ** random.integer(0, 15);
    yield* [value, Math.round(value), Math.round(value * 1000) / 1000];
  }
}

describe('createNumberFormat', () => {
  for (const [least, most] of [
    [0, 6],
    [0, 1],
    [0, 0],
    [2, 2],
    [1, 4],
  ] as const) {
    test(`writes numbers with ${least} to ${most} decimals as Intl does, in each language that it knows by heart`, () => {
      for (const tag of tags) {
        const intl = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most });
        const ours = createNumberFormat(tag, { least, most });
        for (const value of values()) assert.equal(ours(value), intl.format(value), `${tag} ${value}`);
      }
    });
  }

  test('writes percentages as Intl does', () => {
    for (const tag of tags) {
      const intl = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
      const ours = createNumberFormat(tag, { least: 0, most: 2 }, 'percent');
      for (const percent of [0, 1, 12.5, 99.94, 100, 1234.56, -25]) {
        assert.equal(ours(percent), intl.format(percent / 100), `${tag} ${percent}`);
      }
    }
  });

  test('leaves other languages to Intl, with their digits and marks', () => {
    assert.equal(createNumberFormat('de', { least: 0, most: 1 })(1234.5), '1.234,5');
    assert.equal(createNumberFormat('en-IN', { least: 0, most: 0 })(1234567), '12,34,567');
    assert.equal(createNumberFormat('ar-EG', { least: 0, most: 0 })(12), '\u0661\u0662');
    assert.match(createNumberFormat('fr', { least: 0, most: 1 }, 'percent')(12.5), /^12,5\s%$/);
  });
});
